import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workbook } from '../kit/workbooks.ts'
import {
  axeFindings,
  fieldOf,
  inputOf,
  isTooWide,
  ON_THE_DAY,
  startVisitor,
  visit,
  type Visitor,
} from './kit.ts'

/** Rosters as a clerk takes them in on screen, from the file to the undo. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
}, 120_000)
afterAll(() => visitor.close())

/** Where pictures of the pages go; without it none are taken. */
const SHOTS = process.env['CHIBO_SHOTS']

async function lookAt(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  expect(await isTooWide(page), name).toBe(false)
  expect(await axeFindings(page), name).toEqual([])
}

/** A file as the browser gets it. */
interface Given {
  readonly name: string
  readonly buffer: Buffer
}

/** Chooses a file on the page that sends it, and sends it. @param sender which office it comes from */
async function send(page: Page, { name, buffer }: Given, sender = ''): Promise<void> {
  await page.locator('a[href*="/members/imports/new"]').first().click()
  const field = fieldOf(page, 'file').locator('input[type="file"]')
  await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await inputOf(fieldOf(page, 'sender')).fill(sender)
  await page.locator('[data-confirm]').click()
}

const state = (page: Page, name: string) => page.locator(`article[data-state="${name}"]`).waitFor()
const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`)
const confirm = (page: Page) => page.getByRole('dialog').locator('[data-confirm]').click()
const rows = (page: Page) => page.locator('[data-row]')

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

/** A sheet as offices send it: titles, a header of two rows, numbers of columns, groups that name the cell, totals, a signature. */
const SHEET: readonly (readonly string[])[] = [
  ['ĐẢNG BỘ HUYỆN LỘC BÌNH'],
  ['DANH SÁCH ĐẢNG VIÊN'],
  [],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Ngày vào Đảng', '', 'Chức danh'],
  ['', '', '', '', '', 'Dự bị', 'Chính thức', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
  ['I', 'CHI BỘ BƯU ĐIỆN'],
  ['1', 'NGUYỄN VĂN MẪU TÁM', '05/08/1975', 'Nam', '030075000011', '03/02/2001', '03/02/2002', 'Trưởng'],
  ['2', 'Trần Thị Mẫu Chín', '1980', 'Nữ', '030180000012', '19/05/2005', '19/05/2006', ''],
  ['', 'Cộng: 2 đảng viên'],
  ['II', 'CB Tài nguyên, Môi trường'],
  ['1', 'Lê Văn Mẫu Mười', '02/09/1983', 'Nam', '030083000013', '02/09/2010', '02/09/2011', ''],
  ['', 'Tổng cộng: 3 đảng viên'],
  ['', '', '', '', '', 'T/M CHI ỦY'],
]
const MERGES = ['A1:H1', 'A2:H2', ...'ABCDEH'.split('').map((column) => `${column}4:${column}5`), 'F4:G4']

function book(): Promise<Buffer> {
  const cellOf = (text: string, reference: string): string =>
    text === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
  const written = SHEET.map((cells, at) => {
    const row = String(at + 1)
    return `<row r="${row}">${cells.map((text, column) => cellOf(text, `${'ABCDEFGH'[column] ?? ''}${row}`)).join('')}</row>`
  })
  const merges = MERGES.map((ref) => `<mergeCell ref="${ref}"/>`)
  const xml = `<sheetData>${written.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`
  return workbook({ sheets: [{ name: 'Danh sách', xml }] })
}

describe.each([
  { language: 'Vietnamese', english: false },
  { language: 'English', english: true },
])('in $language', ({ english }) => {
  const text = (vi: string, en: string) => (english ? en : vi)

  test('a workbook is taken in: a cell that is named otherwise is put right, the preview follows, and all of it is undone', async () => {
    const page = await visitor.openSignedIn({ english })
    await visit(page, visitor.url, '/members/imports')
    await send(page, { name: 'Danh sách.xlsx', buffer: await book() })
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
    const question = page.locator('[data-question="CB Tài nguyên, Môi trường"]')
    await question.waitFor()
    await lookAt(page, `import-questions-${text('vi', 'en')}`)
    await question.getByRole('radio', { name: /Phòng Tài nguyên và Môi trường/ }).focus()
    await page.keyboard.press('Space')
    await act(page, 'apply').click()
    await page.locator('[data-apply]').waitFor({ state: 'detached' })
    await state(page, 'PREVIEWED')
    await page.locator('[data-part="preview"]').click()
    await expect.poll(() => page.locator('[data-count="NEW"]').innerText()).toMatch(/^3/)
    await page.getByRole('searchbox').or(page.locator('input[type="search"]')).first().fill('mau muoi')
    await expect.poll(() => rows(page).count()).toBe(1)
    expect(await rows(page).innerText()).toContain('Chi bộ Phòng Tài nguyên và Môi trường')

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

/** Asks the server with the session of a page; answers what it said, as text. */
function ask(page: Page, query: string): Promise<string> {
  return page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json', 'x-chibo-request': '1' }
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) })
    return answer.text()
  }, query)
}

/** Enters a namesake in a cell, by its code. */
async function enter(page: Page, cell: string): Promise<void> {
  const [unit] = /unit_\w+/.exec(await ask(page, `{ unit(code: "${cell}") { id } }`)) ?? []
  const values = `fullName: "Vi Văn Mẫu Hai", sex: MALE, birthDate: "1971-02-03", joinedOn: "2001-05-19", officialOn: "2002-05-19"`
  const input = `{ unitId: "${unit ?? ''}", effectiveOn: "2015-05-19", standing: OFFICIAL, ${values} }`
  expect(await ask(page, `mutation { enterMember(input: ${input}) { userErrors { message } } }`)).toContain(
    '[]',
  )
}

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

test('a column that was taken for another is put right, and the preview follows', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members/imports')
  await send(page, { name: 'Danh sách.xlsx', buffer: await book() })
  await state(page, 'PREVIEWED')
  await expect.poll(() => rows(page).count()).toBe(8)
  await lookAt(page, 'import-book')
  await page.locator('[data-part="reading"]').click()
  await page.locator('[data-sheet-row="7"][data-kind="GROUP"]').waitFor()
  await lookAt(page, 'import-reading')

  // By keyboard: the next of the choices is to leave the column aside.
  const column = page.locator('[data-column="4"] select')
  await column.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => column.inputValue()).toBe('ASIDE')
  await page.locator('[data-apply]').getByText('1 thay đổi chưa áp dụng').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await act(page, 'apply').click()
  await page.locator('[data-apply]').waitFor({ state: 'detached' })
  await state(page, 'PREVIEWED')
  await page.getByText('đã chọn').waitFor()
  expect(await column.inputValue()).toBe('ASIDE')
  await column.selectOption('')
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click()

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

describe.each([
  { name: 'light', width: 1280, dark: false, english: false },
  { name: 'dark', width: 1280, dark: true, english: true },
  { name: 'phone', width: 390, dark: false, english: false },
  { name: 'phone-dark', width: 390, dark: true, english: true },
])('$name', ({ name, width, dark, english }) => {
  test('the pages fit the window and can be read by everybody', async () => {
    const page = await visitor.openSignedIn({ width, dark, english })
    await visit(page, visitor.url, '/members/imports')
    await send(page, { name: 'Danh sách.xlsx', buffer: await book() })
    await state(page, 'PREVIEWED')
    await rows(page).first().waitFor()
    await lookAt(page, `${name}-preview`)
    await page.locator('[data-part="reading"]').click()
    await page.locator('[data-sheet-row="7"]').waitFor()
    await lookAt(page, `${name}-reading`)
    await page.locator('[data-column="4"] select').selectOption('ASIDE')
    await lookAt(page, `${name}-apply`)
    await act(page, 'apply').click()
    await page.locator('[data-apply]').waitFor({ state: 'detached' })
    await state(page, 'PREVIEWED')
    await act(page, 'commit').click()
    await page.getByRole('dialog').waitFor()
    await lookAt(page, `${name}-commit`)
    await page.keyboard.press('Escape')
    await act(page, 'cancel').click()
    await confirm(page)
    await state(page, 'CANCELLED')
    await page.goto(`${visitor.url}/members/imports?${ON_THE_DAY}`)
    await page.locator('a[href*="/imports/import_"]').first().waitFor()
    await lookAt(page, `${name}-list`)
  })
})
