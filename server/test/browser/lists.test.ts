import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { axeFindings, choose, fieldOf, startVisitor, visit, type Visitor } from './kit.ts'

/** Lists of members, as a clerk finds, exports and prints them. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const count = (page: Page, word = 'đảng viên'): Promise<string> =>
  page.getByRole('status').filter({ hasText: word }).innerText()

test('members are found by office, Party age and register, and the address keeps it', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  const more = page.locator('[data-more]')
  await more.focus()
  await page.keyboard.press('Enter')
  await choose(fieldOf(page, 'office'), 'Bí thư')
  await expect.poll(() => count(page)).toMatch(/^3\d đảng viên$/)
  await fieldOf(page, 'partyAge').getByRole('textbox').first().fill('30')
  await expect.poll(() => new URL(page.url()).searchParams.get('partyAgeFrom')).toBe('30')
  const both = await count(page)

  await page.reload()
  await expect.poll(() => count(page)).toBe(both)
  expect(await more.getAttribute('aria-expanded')).toBe('true')
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect.poll(() => count(page)).toBe('531 đảng viên')
})

test('a list is downloaded under headings as the page narrows it, and its file says what the page says', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  await choose(fieldOf(page, 'standing'), 'Dự bị')
  await expect.poll(() => count(page)).toBe('29 đảng viên')
  await page.locator('[data-lists]').click()
  await page.getByRole('radio', { name: 'Danh sách đảng viên theo chi bộ' }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-format="xlsx"]').click(),
  ])
  expect(download.suggestedFilename()).toBe(
    'Danh sách đảng viên theo chi bộ - Đảng bộ huyện Lộc Bình - 2022-05-18.xlsx',
  )
  const { sheets } = await readXlsx(new Uint8Array(await readFile(await download.path())))
  const rows = sheets[0]?.rows ?? []
  expect(rows.filter(([number]) => typeof number === 'number')).toHaveLength(29)
  expect(rows.at(-1)?.[0]).toBe('Tổng cộng: 29 đảng viên')
})

test('the print view is a document: organizations, the name of the Party, title, day, members, signature', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  await choose(fieldOf(page, 'standing'), 'Dự bị')
  await page.locator('[data-lists]').click()
  await page.getByRole('radio', { name: 'Danh sách đảng viên theo tình trạng' }).check()
  await page.locator('[data-format="print"]').click()
  await page.waitForURL(/\/members\/print\?/)
  const sheet = page.locator('article')
  await sheet.waitFor()
  const text = await sheet.innerText()
  for (const part of [
    'ĐẢNG BỘ HUYỆN LỘC BÌNH',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Tính đến ngày 18/05/2022',
    'Tổng cộng: 29 đảng viên',
  ])
    expect(text).toContain(part)
  expect(await sheet.locator('tr.member').count()).toBe(29)
  expect(await axeFindings(page)).toEqual([])

  await page.emulateMedia({ media: 'print' })
  expect(await sheet.isVisible()).toBe(true)
  expect(await page.locator('header.v-app-bar, nav').filter({ visible: true }).count()).toBe(0)
  const pdf = await page.pdf({ format: 'A4', landscape: true })
  const pages = pdf.toString('latin1').match(/\/Type ?\/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(0)
  // An empty page has a kilobyte.
  expect(pdf.length).toBeGreaterThan(10_000)
})

test('in English everything is English but the name of the Party', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  await page.evaluate(() => localStorage.setItem('chibo.locale', 'en'))
  await page.goto(`${visitor.url}/members/print?asOf=2022-05-18&list=BY_STATE&standing=PROBATIONARY`)
  const sheet = page.locator('article')
  await sheet.waitFor()
  const text = await sheet.innerText()
  for (const part of ['As of 18/05/2022', 'Full name', 'Total: 29 members', 'ĐẢNG CỘNG SẢN VIỆT NAM'])
    expect(text).toContain(part)
})
