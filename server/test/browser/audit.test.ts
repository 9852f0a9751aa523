import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, fieldOf, inputOf, isTooWide, pick, startVisitor, visit, type Visitor } from './kit.ts'

/** Who saw a member, found from the member's page; the audit by act, person and day. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

test('whoever opened a member’s page stands in the audit, and the page leads there', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  await page.locator('tbody th a').first().click()
  const heading = page.getByRole('heading', { level: 1 })
  await page.getByRole('link', { name: 'Ai đã xem, đã sửa' }).waitFor()
  const name = await heading.innerText()
  await page.getByRole('link', { name: 'Ai đã xem, đã sửa' }).click()
  await expect.poll(() => heading.innerText()).toBe('Ai đã xem, đã sửa')
  await page.getByText(`Về: ${name}`).waitFor()
  const rows = page.getByRole('main').getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(1)
  const row = await rows.first().innerText()
  expect(row).toContain('Xem thông tin nhạy cảm của đảng viên')
  expect(row).toContain('ngày sinh')
  expect(row).toContain(name)
  await expect.poll(() => rows.first().innerText()).toMatch(/niêm phong/)
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await expect.poll(() => heading.innerText()).toBe(name)
})

test('it is narrowed by act, by person and by day, and kept in the address', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/audit')
  const rows = page.getByRole('main').getByRole('listitem')
  await expect.poll(() => rows.count()).toBeGreaterThan(0)
  await pick(fieldOf(page, 'action'), 'Đăng nhập', /^Đăng nhập$/)
  await expect.poll(() => page.url()).toContain('action=SIGN_IN')
  await expect
    .poll(async () => new Set(await rows.locator('.act').allInnerTexts()))
    .toEqual(new Set(['Đăng nhập']))
  await rows.first().locator('.actor').click()
  await page.getByText('Người thực hiện:').waitFor()
  await inputOf(fieldOf(page, 'to')).fill('01/01/2020')
  await page.keyboard.press('Enter')
  await page.getByText('Không có bản ghi nào').waitFor()
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThan(0)
})

test('readers without the right are led nowhere', async () => {
  const page = await visitor.openSignedIn({ username: 'bithu' })
  await visit(page, visitor.url, '/members')
  await page.locator('tbody th a').first().click()
  await page.waitForURL(/members\/member_/)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Ai đã xem, đã sửa' }).count()).toBe(0)
  await page.goto(`${visitor.url}/audit`)
  await page.getByText('Không có quyền xem').waitFor()
})

test.each([
  { width: 1280, height: 900 },
  { width: 390, height: 844, dark: true },
])('nothing for axe to find, no wider than the window: %o', async (window) => {
  const page = await visitor.openSignedIn(window)
  await visit(page, visitor.url, '/audit')
  await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0)
  expect(await axeFindings(page)).toEqual([])
  expect(await isTooWide(page)).toBe(false)
})
