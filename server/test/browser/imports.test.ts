import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choose, fieldOf, lookAt, ON_THE_DAY, startVisitor, visit, type Visitor } from './kit.ts'
import { act, book, confirm, enter, rows, send, state } from './rosters.ts'

/** Rosters as a clerk takes them in on screen, from the file to the undo. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const CSV = [
  'STT;Họ và tên;Ngày sinh;Số định danh cá nhân;Chi bộ',
  '1;NGUYỄN THỊ MẪU HÒA;05/08/1980;030180000001;Chi bộ Bưu điện',
  '2;Trần Văn Mẫu Sáu;31/02/1970;030070000002;Chi bộ Bưu điện',
].join('\r\n')

test('a roster with a bad row is written without it, and the row comes back with its reason', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click()
  await page.getByText('Chưa có tệp nào').waitFor()
  await lookAt(page, 'imports-empty')
  await page.locator('a[href*="/members/imports/new"]').click()
  await page.locator('[data-confirm]').click()
  await page.getByText('Cần nhập giá trị.').waitFor()
  await lookAt(page, 'import-new')
  await page.goBack()
  await send(page, { name: 'Chi bộ Bưu điện.csv', buffer: Buffer.from(CSV) })
  await state(page, 'PREVIEWED')
  await expect.poll(() => rows(page).count()).toBe(2)
  await lookAt(page, 'import-csv')
  await page.locator('[data-count="REJECTED"]').click()
  await expect.poll(() => rows(page).count()).toBe(1)
  expect(await rows(page).innerText()).toContain('Không có ngày này trong lịch')
  await page.locator('[data-count="REJECTED"]').click()

  const coming = page.waitForEvent('download')
  await act(page, 'rejected').click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('Chi bộ Bưu điện - Lý do.csv')
  const [, ...lines] = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toMatch(/^2,Trần Văn Mẫu Sáu,31\/02\/1970,.*Không có ngày này/)

  // All or nothing is nothing.
  await act(page, 'commit').click()
  await lookAt(page, 'import-commit')
  await confirm(page)
  await page.getByRole('dialog').getByRole('alert').waitFor()
  await page.getByRole('radio', { name: /Bỏ qua những dòng đó/ }).check({ force: true })
  await confirm(page)
  await state(page, 'COMMITTED')
  await lookAt(page, 'import-committed')
  await page.getByRole('link', { name: 'Xem danh sách đảng viên' }).click()
  await page.getByRole('heading', { level: 1, name: 'Đảng viên' }).waitFor()
  await page.goto(`${visitor.url}/members?q=mau+hoa&${ON_THE_DAY}`)
  await page.getByRole('link', { name: 'Nguyễn Thị Mẫu Hòa' }).waitFor()
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click()
  await lookAt(page, 'imports')
  await page.locator('a[href*="/members/imports/import_"]').first().click()
  await act(page, 'undo').click()
  await confirm(page)
  await state(page, 'UNDONE')
  await page.goto(`${visitor.url}/members?q=mau+hoa&${ON_THE_DAY}`)
  await page.getByText('Không tìm thấy đảng viên nào').waitFor()
})

describe.each([
  {
    language: 'Vietnamese',
    english: false,
    cell: 'CB Tài nguyên, Môi trường',
    meant: 'Chi bộ Phòng Tài nguyên và Môi trường',
  },
  {
    language: 'English',
    english: true,
    cell: 'CB Tài chính, Kế hoạch',
    meant: 'Chi bộ Phòng Tài chính – Kế hoạch',
  },
])('in $language', ({ english, cell, meant }) => {
  const text = (vi: string, en: string) => (english ? en : vi)

  test('a workbook is taken in: a cell that is named otherwise is put right, the preview follows, and all of it is undone', async () => {
    const page = await visitor.openSignedIn({ english })
    await visit(page, visitor.url, '/members/imports')
    await send(page, { name: 'Danh sách.xlsx', buffer: await book(cell) })
    await state(page, 'PREVIEWED')
    await expect.poll(() => rows(page).count()).toBe(8)
    // What is of nobody is told, and so is the cell that its group names.
    expect(await page.locator('[data-count="SKIPPED"]').innerText()).toMatch(/^5/)
    const waiting = rows(page).filter({ hasText: 'Lê Văn Mẫu Mười' })
    expect(await waiting.getAttribute('data-outcome')).toBe('UNDECIDED')

    await page.locator('[data-part="reading"]').click()
    const kinds = page.locator('[data-sheet-row]')
    await kinds.first().waitFor()
    expect(await kinds.evaluateAll((all) => all.map((row) => row.getAttribute('data-kind')))).toEqual([
      ...['TITLE', 'TITLE', 'BLANK', 'HEADER', 'HEADER', 'NUMBERED', 'GROUP', 'DATA', 'DATA', 'TOTAL'],
      ...['GROUP', 'DATA', 'TOTAL', 'SIGNATURE'],
    ])
    const taken = page.locator('[data-column] select')
    expect(await taken.nth(5).evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text)).toBe(
      text('Ngày vào Đảng', 'Joined on'),
    )

    await page.locator('[data-part="preview"]').click()
    await waiting.getByRole('link', { name: text('Trả lời một lần cho cả tệp', 'Answer it once') }).click()
    const question = page.locator(`[data-question="${cell}"]`)
    await question.waitFor()
    await lookAt(page, `import-questions-${text('vi', 'en')}`)
    await question.getByRole('radio', { name: meant }).focus()
    await page.keyboard.press('Space')
    await act(page, 'apply').click()
    await page.locator('[data-apply]').waitFor({ state: 'detached' })
    await state(page, 'PREVIEWED')
    await page.locator('[data-part="preview"]').click()
    await expect.poll(() => page.locator('[data-count="NEW"]').innerText()).toMatch(/^3/)
    await page.getByRole('searchbox').or(page.locator('input[type="search"]')).first().fill('mau muoi')
    await expect.poll(() => rows(page).count()).toBe(1)
    expect(await rows(page).innerText()).toContain(meant)

    await act(page, 'commit').click()
    await confirm(page)
    await state(page, 'COMMITTED')
    const people = async () => {
      await page.goto(`${visitor.url}/members?q=mau+&${ON_THE_DAY}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page.getByRole('link', { name: /(Tám|Chín|Mười)$/ })
    }
    const [batch, entered] = [page.url(), await people()]
    await expect.poll(() => entered.count()).toBe(3)
    await page.goto(batch)
    await act(page, 'undo').click()
    await page.getByRole('dialog').locator('textarea').first().fill('Nhập nhầm tệp')
    await page.keyboard.press('Enter')
    await state(page, 'UNDONE')
    await page.locator('[data-told]').getByText('Nhập nhầm tệp').waitFor()
    await people()
    await page.getByText(text('Không tìm thấy đảng viên nào', 'No member found')).waitFor()
  })
})

test('of two members of one name somebody says who is meant, and then otherwise', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members/imports')
  await enter(page, '188-01')
  await enter(page, '188-02')
  const csv = 'Họ và tên;Ngày sinh;Điện thoại\nVi Văn Mẫu Hai;03/02/1971;0900000001'
  await send(page, { name: 'Một người.csv', buffer: Buffer.from(csv) })
  await state(page, 'PREVIEWED')
  const row = rows(page).first()
  const who = row.getByRole('radiogroup', { name: 'Vi Văn Mẫu Hai là ai' })
  await who.waitFor()
  expect(await who.getByRole('radio').count()).toBe(5)
  await lookAt(page, 'import-who')
  await who.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await act(page, 'apply').click()
  await page.locator('[data-apply]').waitFor({ state: 'detached' })
  await state(page, 'PREVIEWED')
  await expect.poll(() => row.getAttribute('data-outcome')).toBe('UPDATED')
  expect(await row.locator('[data-change="PHONE"]').innerText()).toMatch(
    /Điện thoại[\s\S]*trống[\s\S]*0900000001/,
  )
  await lookAt(page, 'import-changes')

  // It stays to be seen that somebody decided it, also once nothing waits any more.
  await page.reload()
  await row.waitFor()
  expect(await row.innerText()).toContain('Do người nhập quyết định')
  await row.getByRole('button', { name: 'Đổi quyết định' }).click()
  await who.getByRole('radio', { name: 'Bỏ dòng này' }).focus()
  await page.keyboard.press('Space')
  await act(page, 'apply').click()
  await expect.poll(() => row.getAttribute('data-outcome')).toBe('SKIPPED')
  await act(page, 'cancel').click()
  await confirm(page)
  await state(page, 'CANCELLED')
})

test('what was decided of an office’s file is taken over for its next one, told, and forgotten', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members/imports')
  const file = (...people: string[]) =>
    Buffer.from(['Họ và tên;Ngày sinh;Số;Nơi sinh hoạt đảng', ...people].join('\n'))
  const first = file('Hứa Văn Mẫu Một;1971;030071000021;CB Tài nguyên, Môi trường')
  await send(page, { name: 'Tháng 5.csv', buffer: first }, 'Văn phòng Huyện ủy')
  await state(page, 'PREVIEWED')
  await page.locator('[data-part="reading"]').click()
  await page.locator('[data-column="2"] select').selectOption('CITIZEN_ID')
  await page.locator('[data-part="questions"]').click()
  await page.getByRole('radio', { name: /Phòng Tài nguyên và Môi trường/ }).check({ force: true })
  await page.locator('[data-apply]').getByText('2 thay đổi chưa áp dụng').waitFor()
  await act(page, 'apply').click()
  await page.locator('[data-apply]').waitFor({ state: 'detached' })
  await act(page, 'commit').click()
  await confirm(page)
  await state(page, 'COMMITTED')
  await act(page, 'undo').click()
  await confirm(page)
  await state(page, 'UNDONE')

  await visit(page, visitor.url, '/members/imports')
  const remembered = page.locator('[data-remembered="Văn phòng Huyện ủy"]')
  await remembered.waitFor()
  await lookAt(page, 'imports-remembered')
  const second = file('Hứa Thị Mẫu Hai;1972;030172000022;CB Tài nguyên, Môi trường')
  await send(page, { name: 'Tháng 6.csv', buffer: second }, 'Văn phòng Huyện ủy')
  await state(page, 'PREVIEWED')
  await expect.poll(() => rows(page).first().getAttribute('data-outcome')).toBe('NEW')
  await page.locator('[data-part="reading"]').click()
  await page.locator('[data-mapping]').getByText('Văn phòng Huyện ủy').waitFor()
  expect(await page.locator('[data-column="2"] select').inputValue()).toBe('CITIZEN_ID')
  await lookAt(page, 'import-mapping')
  await act(page, 'cancel').click()
  await confirm(page)
  await state(page, 'CANCELLED')

  await visit(page, visitor.url, '/members/imports')
  await remembered.getByRole('button', { name: /^Quên/ }).click()
  await confirm(page)
  await remembered.waitFor({ state: 'detached' })
})

test('a file that cannot be read is put right: the row that names its columns, and what these are', async () => {
  const page = await visitor.openSignedIn({ english: true })
  await visit(page, visitor.url, '/members/imports/new')
  const text = 'Person;Born;Where\nLý Văn Mẫu Một;1971;Chi bộ Bưu điện\nLý Thị Mẫu Hai;1972;Chi bộ Bưu điện'
  const zone = fieldOf(page, 'file').locator('label')
  const dropped = await page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'people.csv'))
    return data
  }, text)
  await zone.dispatchEvent('drop', { dataTransfer: dropped })
  await zone.getByText('people.csv').waitFor()
  await page.locator('[data-confirm]').click()
  await state(page, 'UNREADABLE')
  const row = page.locator('[data-sheet-row="1"] select')
  await row.waitFor()
  await lookAt(page, 'import-unreadable')
  await row.selectOption('HEADER')
  await act(page, 'apply').click()
  const heads = page.locator('[data-column]')
  await heads.filter({ hasText: 'Person' }).waitFor()
  for (const [name, field] of [
    ['Person', 'FULL_NAME'],
    ['Born', 'BIRTH_DATE'],
    ['Where', 'UNIT'],
  ] as const)
    await heads.filter({ hasText: name }).locator('select').selectOption(field)
  await act(page, 'apply').click()
  await state(page, 'PREVIEWED')
  await page.locator('[data-part="preview"]').click()
  await expect.poll(() => rows(page).count()).toBe(2)
  expect(await page.locator('[data-count="NEW"]').innerText()).toMatch(/^2\s+New/)
  await act(page, 'cancel').click()
  await confirm(page)
  await state(page, 'CANCELLED')

  // What is no roster at all is told in a sentence, with nothing to decide.
  await visit(page, visitor.url, '/members/imports')
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  await send(page, { name: 'Danh sách.xls', buffer: old })
  await state(page, 'UNREADABLE')
  await page.locator('[data-problem]').getByText('.xlsx').waitFor()
  await lookAt(page, 'import-refused')
})

test('a file with the month first waits until somebody says so, where the notice tells', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members/imports')
  const people = ['Mông Văn Mẫu Một;05/19/1960', 'Mông Văn Mẫu Hai;12/22/1961', 'Mông Văn Mẫu Ba;03/02/1962']
  const csv = ['Họ và tên;Ngày sinh;Chi bộ', ...people.map((one) => `${one};Chi bộ Bưu điện`)].join('\n')
  await send(page, { name: 'Tháng trước.csv', buffer: Buffer.from(csv) })
  await state(page, 'PREVIEWED')
  await expect.poll(() => page.locator('[data-count="UNDECIDED"]').innerText()).toMatch(/^1/)
  await page.locator('[data-part="reading"]').click()
  const notice = page.getByRole('main').getByText('Hãy chọn “Thứ tự ngày, tháng” trong “Cách đọc tệp”')
  await notice.waitFor()
  await lookAt(page, 'import-dates-swapped')
  await choose(fieldOf(page, 'dateOrder'), 'Tháng trước')
  await notice.waitFor({ state: 'detached' })
  await act(page, 'apply').click()
  await page.locator('[data-apply]').waitFor({ state: 'detached' })
  await state(page, 'PREVIEWED')
  await page.locator('[data-part="preview"]').click()
  await expect.poll(() => page.locator('[data-count="NEW"]').innerText()).toMatch(/^3/)
  await rows(page).last().getByText('Hiểu là: 02/03/1962').waitFor()
  await lookAt(page, 'import-month-first')
  await act(page, 'cancel').click()
  await confirm(page)
  await state(page, 'CANCELLED')
})

test('whoever may not import finds no door to it', async () => {
  const page = await visitor.openSignedIn({ username: 'to1' })
  await visit(page, visitor.url, '/members')
  expect(await page.getByRole('link', { name: 'Nhập từ tệp' }).count()).toBe(0)
  for (const path of ['/members/imports', '/members/imports/new']) {
    await page.goto(`${visitor.url}${path}?${ON_THE_DAY}`)
    await page.getByRole('heading', { name: 'Không có quyền xem' }).waitFor()
  }
  await page.goto(`${visitor.url}/members/imports/import_00000000000000000000000000?${ON_THE_DAY}`)
  await page.getByRole('heading', { name: 'Không có tệp này' }).waitFor()
})

describe('in every window', () => {
  let batch = ''
  beforeAll(async () => {
    const page = await visitor.openSignedIn()
    await visit(page, visitor.url, '/members/imports')
    await send(page, { name: 'Danh sách.xlsx', buffer: await book() })
    await state(page, 'PREVIEWED')
    batch = new URL(page.url()).pathname
  })

  test.each([
    { name: 'light', width: 1280, dark: false, english: false },
    { name: 'dark', width: 1280, dark: true, english: true },
    { name: 'phone', width: 390, dark: false, english: false },
    { name: 'phone-dark', width: 390, dark: true, english: true },
  ])('the pages fit and can be read by everybody: $name', async ({ name, width, dark, english }) => {
    const page = await visitor.openSignedIn({ width, dark, english })
    await visit(page, visitor.url, '/members/imports')
    await page.locator('a[href*="/imports/import_"]').first().waitFor()
    await lookAt(page, `${name}-list`)
    await visit(page, visitor.url, batch)
    await rows(page).first().waitFor()
    await lookAt(page, `${name}-preview`)
    await page.locator('[data-part="reading"]').click()
    await page.locator('[data-column="4"] select').selectOption('ASIDE')
    await lookAt(page, `${name}-reading`)
    await page.getByRole('button', { name: english ? 'Drop them' : 'Bỏ thay đổi' }).click()
    await act(page, 'commit').click()
    await page.getByRole('dialog').waitFor()
    await lookAt(page, `${name}-commit`)
  })
})
