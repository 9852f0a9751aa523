import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startVisitor, visit, type Visitor } from './kit.ts'

/** Three kinds of scores of one meeting: the cell's own, an observer's and the official one. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const scores = (page: Page) => page.getByRole('region', { name: 'Các phiếu chấm điểm' })
const totals = (page: Page) => scores(page).locator('tr.totals td')
const criterion = (page: Page, code: string) => page.locator(`[data-criterion="${code}"]`)

/** Opens a cell's meeting of May. */
async function openMeeting(page: Page, cell: string): Promise<void> {
  await visit(page, visitor.url, '/meetings')
  await page.getByRole('link').filter({ hasText: cell }).filter({ hasText: 'tháng 05/2022' }).click()
  await scores(page).waitFor()
}

/** Gives full marks but for 3a, and saves. */
async function scoreWithout3a(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Cho điểm tối đa các mục còn lại' }).click()
  await criterion(page, '3a')
    .getByRole('radio', { name: /^Không đạt/ })
    .check()
  await page.locator('[data-reason="3a"] input, input[data-reason="3a"]').fill(reason)
  await page.getByRole('button', { name: 'Lưu phiếu chấm' }).click()
  await page.getByText('Đã lưu phiếu chấm điểm.').waitFor()
}

test('a secretary scores the own meeting: faults stay at their criteria until they are mended, then it is corrected', async () => {
  const page = await visitor.openSignedIn({ username: 'bithu' })
  await openMeeting(page, 'Chi bộ Văn hóa, Thể thao và Truyền thông')
  expect(await scores(page).locator('[data-score]').allInnerTexts()).toEqual(['Chi bộ tự chấm'])
  await page.locator('[data-score="SELF"]').click()
  await page.getByRole('button', { name: 'Cho điểm tối đa các mục còn lại' }).click()
  const points = criterion(page, '4b').getByLabel('Điểm mục 4b')
  await points.fill('12')
  await page.getByRole('button', { name: 'Lưu phiếu chấm' }).click()
  await expect.poll(() => criterion(page, '4b').innerText()).toContain('Điểm phải từ 0 đến 10.')
  await points.fill('8,5')
  await expect.poll(() => criterion(page, '4b').innerText()).toContain('Trừ điểm cần nêu lý do.')
  expect(await page.locator('[data-total]').innerText()).toBe('98,5')
  await page.locator('[data-reason="4b"] input, input[data-reason="4b"]').fill('Còn dàn trải')
  await page.getByRole('button', { name: 'Lưu phiếu chấm' }).click()
  await expect.poll(() => totals(page).allInnerTexts()).toEqual([expect.stringContaining('98,5')])
  expect(await scores(page).innerText()).toContain('Còn dàn trải')

  await page.getByRole('link', { name: 'Sửa điểm tự chấm' }).click()
  await expect.poll(() => points.inputValue()).toBe('8,5')
  await points.fill('9')
  await page.getByRole('button', { name: 'Lưu phiếu chấm' }).click()
  await expect.poll(() => totals(page).allInnerTexts()).toEqual([expect.stringContaining('99')])
})

test('the board scores beside a working group as an observer and as the superior, corrects, and sees who was how lenient', async () => {
  const page = await visitor.openSignedIn()
  await openMeeting(page, 'Chi bộ Thanh tra huyện')
  await page.locator('[data-score="OBSERVER"]').click()
  await scoreWithout3a(page, 'Chưa rõ trọng tâm')
  await page.locator('[data-score="OFFICIAL"]').click()
  await scoreWithout3a(page, 'Thiếu tài liệu')
  await expect
    .poll(() => totals(page).allInnerTexts())
    .toEqual([
      expect.stringMatching(/92\s.*chênh −5 điểm/s),
      expect.stringMatching(/97\s.*chênh 0 điểm/s),
      expect.stringMatching(/97\s.*mốc so sánh/s),
    ])

  await page.getByRole('link', { name: 'Sửa điểm', exact: true }).click()
  await expect.poll(() => page.locator('[data-total]').innerText()).toBe('97')
  await criterion(page, '3a').getByRole('radio', { name: /^Đạt/ }).check()
  await page.getByRole('button', { name: 'Lưu phiếu chấm' }).click()
  await expect.poll(() => totals(page).nth(1).innerText()).toMatch(/100\s.*chênh \+3 điểm/s)
  expect(await totals(page).count()).toBe(3)
})
