import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, choose, isTooWide, signIn, startVisitor, type Visitor } from './kit.ts'

/** What the organization board does on a day: finds what nobody covers, records a visit, sees it. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

test('the board signs in, finds the two cells that nobody covers, records a visit with a score and sees it', async () => {
  const page = await visitor.open()
  const faults: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  page.on('pageerror', (error) => void faults.push(error.message))
  await signIn(page, visitor.url)
  await expect.poll(() => page.getByRole('banner').innerText()).toContain('18/05/2022')

  await page.getByRole('link', { name: 'Tổ công tác', exact: true }).first().click()
  const uncovered = page.locator('tbody').filter({ hasText: 'Chưa có tổ phụ trách' })
  await uncovered.waitFor()
  expect(await uncovered.locator('tr.row th').allInnerTexts()).toEqual(['Chi bộ Bưu điện', 'Chi bộ Điện lực'])

  // The first cell of group 1 that was not visited in February.
  const row = page.getByRole('row').filter({ hasText: 'Chi bộ Bảo hiểm xã hội' })
  const tile = row.locator('td[data-month^="2022-02"]')
  await tile.getByRole('link').click()
  await page.getByRole('heading', { name: 'Ghi buổi dự' }).waitFor()
  await choose(page.locator('[data-field="meeting"]'), /\/02\/2022/)

  await page.getByRole('button', { name: 'Lưu buổi dự' }).click()
  await expect.poll(() => page.getByRole('alert').count()).toBeGreaterThan(0)

  const visitors = page.getByRole('group', { name: 'Thành viên dự và nhận xét' }).getByRole('checkbox')
  await visitors.nth(0).check()
  await page
    .getByRole('textbox', { name: /^Nhận xét của/ })
    .fill('Sinh hoạt đúng nội dung, thảo luận sôi nổi.')
  await page.getByRole('button', { name: /tối đa/i }).click()
  const total = page.locator('[data-total]')
  await expect.poll(() => total.innerText()).toBe('100')
  await page
    .locator('[data-criterion="3a"]')
    .getByRole('radio', { name: /^Không/ })
    .check()
  await expect.poll(() => total.innerText()).toBe('97')
  expect(await page.locator('[data-band]').innerText()).toBe('Tốt')
  await page.locator('[data-reason="3a"] input, input[data-reason="3a"]').fill('Thiếu nội dung chuyên đề.')
  await page.getByRole('button', { name: 'Lưu buổi dự' }).click()

  await page.waitForURL(/\/work-groups/)
  await expect.poll(() => tile.innerText()).toContain('97')
  await tile.getByRole('link').click()
  await expect
    .poll(() => page.getByRole('main').innerText())
    .toContain('Sinh hoạt đúng nội dung, thảo luận sôi nổi.')
  expect(await page.getByRole('main').innerText()).toContain('Thiếu nội dung chuyên đề.')
  expect(faults).toEqual([])
})

const PAGES = {
  overview: '/',
  'unit tree': '/units',
  'working groups': '/work-groups',
  visits: '/visits',
  'visit form': '/visits/new',
  members: '/members',
  meetings: '/meetings',
  'meeting form': '/meetings/new',
  'form of a working group': '/work-groups/new',
}

test.each([
  ['on a desktop, light', { width: 1280, height: 900 }],
  ['on a phone, dark', { width: 390, height: 844, dark: true }],
])('every page: nothing for axe to find, no wider than the window, %s', async (_where, window) => {
  const page = await visitor.openSignedIn(window)
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(`${visitor.url}${path}?asOf=2022-05-18`)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('.skeleton:visible').count()).toBe(0)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axeFindings(page), name).toEqual([])
    expect(await isTooWide(page), name).toBe(false)
  }
})

test('the unit tree and the page of a unit can be walked by keyboard, and one click goes to today', async () => {
  const page = await visitor.openSignedIn()
  await page.goto(`${visitor.url}/units?asOf=2022-05-18`)
  const tree = page.getByRole('tree')
  await tree.getByRole('treeitem').first().waitFor()
  const focusable = tree.locator('[tabindex="0"]').first()
  await focusable.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/units\/unit_/)
  await page
    .getByRole('link', { name: 'Về hôm nay' })
    .or(page.getByRole('button', { name: 'Về hôm nay' }))
    .click()
  await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBeNull()
})

test('the page of a cell says where it is not what a cell is declared to be', async () => {
  const page = await visitor.openSignedIn({ width: 390, height: 844, dark: true })
  await page.goto(`${visitor.url}/units?asOf=2022-05-18`)
  await page.getByRole('treeitem', { name: 'Chi bộ Công an huyện' }).click()
  const findings = page.getByRole('region', { name: 'Cần xem lại theo quy định' })
  await expect
    .poll(() => findings.innerText())
    .toContain('Chi bộ Công an huyện có 35 đảng viên, nhiều nhất 29.')
  expect(await findings.innerText()).toContain('từ 30 trở lên là đảng bộ cơ sở (Điều lệ Đảng, Điều 21)')
  expect(await axeFindings(page)).toEqual([])
  expect(await isTooWide(page)).toBe(false)
})

test('the whole dashboard speaks English when asked to', async () => {
  const page = await visitor.openSignedIn()
  await page.goto(`${visitor.url}/?asOf=2022-05-18`)
  await page
    .getByRole('button', { name: 'VI' })
    .or(page.getByRole('button', { name: /Ngôn ngữ|Language/ }))
    .first()
    .click()
  await page.getByText('English').click()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await page.goto(`${visitor.url}/work-groups?asOf=2022-05-18`)
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Working groups')
  await expect.poll(() => page.getByRole('main').innerText()).not.toMatch(/Chưa có tổ phụ trách|Buổi dự/)
})

test('a wrong password says so; a page asked for is reached after signing in', async () => {
  const page = await visitor.open()
  await page.goto(`${visitor.url}/visits?asOf=2022-05-18`)
  await page.getByLabel('Tên đăng nhập').fill('demo')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('wrong-password')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('không đúng')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('chibo-demo')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/visits\?asOf=2022-05-18/)
})
