import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, fieldOf, inputOf, isTooWide, startVisitor, type Visitor } from './kit.ts'
import { createReorganizer, type Reorganizer } from './reorganize.ts'

/**
 * The organization through time: in 2024 a cell is renamed, on 2025-03-01 two merge into a new one, a third into one that
 * lives on, and one is founded.
 */
let visitor: Visitor
let made: Reorganizer
const ids: Record<'insurance' | 'merged' | 'taking' | 'renamed', string> = {
  insurance: '',
  merged: '',
  taking: '',
  renamed: '',
}
beforeAll(async () => {
  visitor = await startVisitor()
  made = await createReorganizer(visitor)
  const { unit, act } = made
  ids.renamed = await unit('188-07')
  const renaming = {
    number: '15-QĐ/HU',
    title: 'Về đổi tên chi bộ',
    signedOn: '2023-12-20',
    effectiveOn: '2024-01-01',
  }
  await act(renaming, [
    {
      kind: 'RENAME',
      results: [{ key: 'r', unitId: ids.renamed, code: '188-77', placeName: 'Tổ chức mới' }],
    },
  ])
  ids.insurance = await unit('188-01')
  ids.taking = await unit('188-04')
  const merging = {
    number: '21-QĐ/HU',
    title: 'Về hợp nhất chi bộ cơ quan',
    signedOn: '2025-02-12',
    effectiveOn: '2025-03-01',
  }
  const [parentId, finance, labour] = [await unit('188'), await unit('188-02'), await unit('188-03')]
  const cell = { kind: 'cell', parentId }
  await act(merging, [
    {
      kind: 'MERGE',
      unitIds: [ids.insurance, finance],
      results: [{ key: 'a', code: '188-41', placeName: 'Các cơ quan tài chính', ...cell }],
    },
    { kind: 'MERGE', unitIds: [labour, ids.taking], results: [{ key: 'b', unitId: ids.taking }] },
    { kind: 'CREATE', results: [{ key: 'c', code: '188-50', placeName: 'Hành chính công', ...cell }] },
  ])
  ids.merged = await unit('188-41')
})
afterAll(() => visitor.close())

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${visitor.url}${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}
const mainText = (page: Page) => page.getByRole('main').innerText()
const asOf = (page: Page) => new URL(page.url()).searchParams.get('asOf')

test('the tree is that of the chosen day and says so; the counts go with it', async () => {
  const page = await visitor.openSignedIn()
  await open(page, '/units?asOf=2025-02-28')
  const tree = page.getByRole('tree')
  await expect.poll(() => tree.innerText()).toContain('Chi bộ Bảo hiểm xã hội')
  expect(await tree.innerText()).not.toContain('Chi bộ Các cơ quan tài chính')
  expect(await page.locator('[data-day]').innerText()).toContain('Cây tổ chức ngày 28/02/2025')
  await expect.poll(() => mainText(page)).toMatch(/Chi bộ\n32/)

  await page.getByRole('button', { name: 'Về hôm nay' }).click()
  await expect.poll(() => page.locator('[data-day]').innerText()).toContain('Cây tổ chức hôm nay')
  await expect.poll(() => tree.innerText()).toContain('Chi bộ Các cơ quan tài chính')
  expect(await tree.innerText()).not.toContain('Chi bộ Bảo hiểm xã hội')
  await expect.poll(() => mainText(page)).toMatch(/Chi bộ\n31/)
})

test('the tree of whoever was given a new unit stands, before its first day, on what it came out of', async () => {
  const account = ['--username', 'moi', '--role', 'CELL_SECRETARY', '--unit', '188-41']
  const password = /Its password[^:]*: (\S+)/.exec(await visitor.chibo('user', 'create', ...account))?.[1]
  const page = await visitor.open()
  await page.goto(`${visitor.url}/units?asOf=2025-02-28`)
  await page.getByLabel('Tên đăng nhập').fill('moi')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password ?? '')
  await page.keyboard.press('Enter')
  const items = page.getByRole('treeitem')
  await expect
    .poll(() => items.allInnerTexts())
    .toEqual(['Chi bộ Bảo hiểm xã hội', 'Chi bộ Phòng Tài chính – Kế hoạch'])
  await page.locator('[data-presence="notYet"]').waitFor()
  await items.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Chi bộ Phòng Tài chính – Kế hoạch' }).waitFor()
  await page.getByRole('button', { name: 'Về hôm nay' }).click()
  await expect.poll(() => items.allInnerTexts()).toEqual(['Chi bộ Các cơ quan tài chính'])
})

test('a unit that has ended says so, names its successor, keeps its records, and leads to its last day', async () => {
  const page = await visitor.openSignedIn()
  await open(page, `/units/${ids.insurance}`)
  const notice = page.locator('[data-presence="ended"]')
  await expect.poll(() => notice.innerText()).toContain('Tổ chức này đã kết thúc từ ngày 01/03/2025')
  expect(await notice.innerText()).toContain('Tồn tại đến 28/02/2025.')
  expect(await notice.innerText()).toMatch(
    /Tổ chức kế tục\s+Chi bộ Các cơ quan tài chính\s+Hợp nhất, sáp nhập/,
  )
  await page.getByRole('heading', { name: 'Hồ sơ đến ngày cuối 28/02/2025' }).waitFor()
  const records = await mainText(page)
  expect(records).toMatch(/Bí thư\s+Nguyễn Thị Hiền/)
  expect(records).toMatch(/Buổi sinh hoạt\s+6\s/)
  expect(records).toMatch(/Phiếu chấm điểm\s+2\s/)
  await page.getByRole('link', { name: /Chi bộ Bảo hiểm xã hội.*thường kỳ tháng 05\/2022/ }).click()
  await page.waitForURL(/\/meetings\/meeting_/)
  await page.goBack()

  await notice.getByRole('link', { name: 'Xem ngày cuối 28/02/2025' }).click()
  await expect.poll(() => asOf(page)).toBe('2025-02-28')
  const ending = page.getByRole('complementary', { name: 'Tổ chức này đã kết thúc từ ngày 01/03/2025' })
  await expect.poll(() => mainText(page)).toContain('Danh sách đảng viên')
  await ending.getByRole('link', { name: 'Chi bộ Các cơ quan tài chính' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chi bộ Các cơ quan tài chính' }).waitFor()
  expect(asOf(page)).toBe('2025-03-01')
})

test('a unit that does not exist yet on the day offers what it came out of, and its first day', async () => {
  const page = await visitor.openSignedIn()
  await open(page, `/units/${ids.merged}?asOf=2022-05-18`)
  const notice = page.locator('[data-presence="notYet"]')
  await expect.poll(() => notice.innerText()).toContain('Tổ chức này chưa có vào ngày 18/05/2022')
  expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Chi bộ Bảo hiểm xã hội'),
    expect.stringContaining('Chi bộ Phòng Tài chính – Kế hoạch'),
  ])
  await notice.getByRole('link', { name: 'Xem ngày đầu 01/03/2025' }).click()
  await expect.poll(() => asOf(page)).toBe('2025-03-01')
  await expect.poll(() => mainText(page)).toContain('Danh sách đảng viên')
  await open(page, `/units/${ids.merged}?asOf=2022-05-18`)
  await notice.getByRole('link', { name: 'Chi bộ Bảo hiểm xã hội' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chi bộ Bảo hiểm xã hội' }).waitFor()
  expect(asOf(page)).toBe('2022-05-18')
})

test('the history of a unit tells what changed, from what to what, and by which decision', async () => {
  const page = await visitor.openSignedIn()
  await open(page, `/units/${ids.renamed}`)
  const renaming = page.locator('[data-chapter="2024-01-01"]')
  await expect.poll(() => renaming.innerText()).toContain('Đổi tên hoặc mã')
  const told = await renaming.innerText()
  expect(told).toMatch(/Tên tổ chức đảng\s+Chi bộ [^→]+→[^→]*Chi bộ Tổ chức mới/)
  expect(told).toMatch(/Mã\s+188-07\s*→[^→]*188-77/)
  expect(told).toContain('Quyết định số 15-QĐ/HU ngày 20/12/2023')
  expect(told).toContain('Về đổi tên chi bộ')

  await open(page, `/units/${ids.taking}`)
  const taking = page.locator('[data-chapter="2025-03-01"]')
  await expect.poll(() => taking.innerText()).toContain('Tiếp nhận tổ chức khác')
  await taking.getByRole('link', { name: /^Chi bộ Phòng Lao động/ }).click()
  await page.locator('aside').getByText('Tổ chức này đã kết thúc từ ngày 01/03/2025').waitFor()
  expect(asOf(page)).toBe('2025-02-28')
})

test('the search finds a unit by an old name and by an old code, and says where it went', async () => {
  const page = await visitor.openSignedIn()
  await open(page, '/units')
  const search = page.getByRole('searchbox').or(page.getByLabel('Tìm tên hoặc mã, cả cũ và mới')).first()
  const former = page.getByRole('region', { name: 'Tên, mã vào thời gian khác' })
  await search.fill('bao hiem xa hoi')
  await expect.poll(() => former.innerText()).toContain('Chi bộ Bảo hiểm xã hội')
  expect(await former.innerText()).toMatch(/Mã 188-01 · đến 28\/02\/2025/)
  expect(await former.locator('[data-fate="wentInto"]').innerText()).toBe(
    'Hợp nhất, sáp nhập vào Chi bộ Các cơ quan tài chính',
  )
  await search.fill('188-07')
  await expect.poll(() => former.innerText()).toContain('nay là Chi bộ Tổ chức mới (mã 188-77)')
  await former.getByRole('listitem').first().getByRole('link').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(ids.renamed))
  await search.fill('188-41')
  await page.getByRole('status').getByText('Tìm thấy 1 tổ chức').waitFor()
  await search.fill('188-01')
  await former.getByRole('link', { name: 'Chi bộ Các cơ quan tài chính' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chi bộ Các cơ quan tài chính' }).waitFor()
})

test('two days are held against each other: counts, rows before and after, kept in the URL', async () => {
  const page = await visitor.openSignedIn()
  await open(page, '/units?asOf=2022-05-18')
  await page.getByRole('link', { name: 'So với hôm nay' }).click()
  await page.getByRole('heading', { name: 'So sánh tổ chức giữa hai ngày' }).waitFor()
  const rows = page.locator('[data-changes]')
  await expect.poll(() => rows.count()).toBe(6)
  const choices = page.getByRole('group', { name: 'Lọc theo thay đổi' })
  await expect
    .poll(() => choices.getByRole('button').allInnerTexts())
    .toEqual(['Tất cả', 'Thành lập mới\n2', 'Đổi tên hoặc mã\n1', 'Hợp nhất, sáp nhập\n3'])

  await choices.getByRole('button', { name: /^Hợp nhất/ }).click()
  await expect.poll(() => rows.count()).toBe(3)
  expect(await rows.first().innerText()).toMatch(
    /18\/05\/2022\s+Chi bộ Bảo hiểm xã hội[^]*Không còn\s+Chuyển vào:\s+Chi bộ Các cơ quan tài chính/,
  )
  await page.reload()
  await expect.poll(() => rows.count()).toBe(3)

  await inputOf(fieldOf(page, 'from')).fill('01/03/2025')
  await page.keyboard.press('Tab')
  await page.getByText('Không có thay đổi').waitFor()
  expect(new URL(page.url()).searchParams.get('from')).toBe('2025-03-01')
  await page.getByRole('button', { name: /^Khi bỏ cấp huyện/ }).click()
  await expect.poll(() => page.url()).toMatch(/from=2025-06-30&to=2025-07-01/)
})

/** By what they show. */
const pages = (): Record<string, string> => ({
  'a unit that has ended': `/units/${ids.insurance}`,
  'a unit on its last day, its history, the tree of that day': `/units/${ids.insurance}?asOf=2025-02-28`,
  'a unit that is not there yet': `/units/${ids.merged}?asOf=2022-05-18`,
  'the search by old names': '/units?q=bao%20hiem',
  'two days compared': '/organization/compare?from=2022-05-18&to=2026-01-01',
})

test.each([
  ['on a desktop, light', { width: 1280, height: 900 }],
  ['on a phone, dark', { width: 390, height: 844, dark: true }],
])('every page: nothing for axe to find, no wider than the window, %s', async (_where, window) => {
  const page = await visitor.openSignedIn(window)
  for (const [name, path] of Object.entries(pages())) {
    await open(page, path)
    await expect.poll(() => page.locator('.skeleton:visible').count()).toBe(0)
    expect(await axeFindings(page), name).toEqual([])
    expect(await isTooWide(page), name).toBe(false)
  }
})
