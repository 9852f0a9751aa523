import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  choose,
  fieldOf,
  inputOf,
  lookAt,
  ON_THE_DAY,
  startVisitor,
  until,
  visit,
  type Visitor,
} from './kit.ts'

/** The plan of a year that has none yet: made, registered cell by cell, approved and returned. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const rows = (page: Page, state: string) => page.locator(`li[data-slot="${state}"]`)

/** Registers the first slot that nobody has registered, for a day. */
async function register(page: Page, day: string, place: string): Promise<void> {
  const before = await rows(page, 'REGISTERED').count()
  await rows(page, 'PLANNED').first().getByRole('button', { name: 'Đăng ký' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await inputOf(fieldOf(dialog, 'day')).fill(day)
  await inputOf(fieldOf(dialog, 'place')).fill(place)
  await inputOf(fieldOf(dialog, 'place')).press('Enter')
  // It came late: that is told before the page goes on.
  await dialog.locator('[data-outcome]').or(page.locator('[data-outcome]')).first().waitFor()
  await page.locator('[data-done]').press('Enter')
  await expect.poll(() => rows(page, 'REGISTERED').count()).toBe(before + 1)
}

/** Writes down a professional meeting at the hour at which a cell meets; another one that ends before it begins is refused. */
async function recordProfessional(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lịch họp năm' }).click()
  await page.getByRole('link', { name: 'Lịch họp chuyên môn' }).click()
  await page.locator('[data-record]').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Tại tổ chức đảng' }).fill('kho bac')
  await page.getByRole('option', { name: 'Chi bộ Kho bạc Nhà nước' }).click()
  await inputOf(fieldOf(dialog, 'title')).fill('Giao ban chuyên môn')
  await inputOf(fieldOf(dialog, 'day')).fill('09/05/2022')
  await inputOf(fieldOf(dialog, 'starts')).fill('14:30')
  await inputOf(fieldOf(dialog, 'ends')).fill('14:00')
  await inputOf(fieldOf(dialog, 'ends')).press('Enter')
  await expect.poll(() => fieldOf(dialog, 'ends').innerText()).toMatch(/kết thúc/i)
  await inputOf(fieldOf(dialog, 'ends')).fill('16:00')
  await inputOf(fieldOf(dialog, 'ends')).press('Enter')
  const row = page.locator('[data-professional]')
  await expect
    .poll(() => row.innerText())
    .toMatch(/09\/05\/2022 14:30 – 16:00[^]*Trùng Sinh hoạt thường kỳ, 09\/05\/2022 14:00/)
  await lookAt(page, 'plan-professional')
  await page.getByRole('link', { name: 'Lịch họp năm' }).click()
  await page.getByRole('link', { name: 'Sinh hoạt', exact: true }).first().click()
}

/** The next year's plan: the demo has the present one. */
async function chooseNextYear(page: Page): Promise<void> {
  await choose(fieldOf(page, 'year'), '2023')
  await page.waitForURL(/year=2023/)
}

test('cells register, their superior approves two meetings and returns one', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/meetings')
  await page.getByRole('link', { name: 'Lịch họp năm' }).click()
  await expect.poll(() => page.getByRole('region', { name: 'Năm 2022' }).innerText()).toContain('512')
  await chooseNextYear(page)
  await page.getByRole('heading', { name: 'Chưa lập lịch năm 2023' }).waitFor()
  await page.getByRole('button', { name: 'Lập lịch năm' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lập lịch năm' }).click()
  await rows(page, 'PLANNED').first().waitFor()
  await expect.poll(() => page.getByRole('region', { name: 'Năm 2023' }).innerText()).toContain('512')

  // A wrong day keeps the form open, and says which days are right.
  await rows(page, 'PLANNED').first().getByRole('button', { name: 'Đăng ký' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await inputOf(fieldOf(dialog, 'day')).fill('05/06/2023')
  await inputOf(fieldOf(dialog, 'place')).fill('Hội trường huyện')
  await inputOf(fieldOf(dialog, 'place')).press('Enter')
  await expect.poll(() => fieldOf(dialog, 'day').innerText()).toContain('từ 01/01/2023 đến 31/01/2023')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })

  await register(page, '05/01/2023', 'Hội trường huyện')
  await register(page, '06/01/2023', 'Hội trường huyện')
  await register(page, '07/01/2023', 'Nhà văn hóa khu 3')
  expect(await rows(page, 'REGISTERED').first().innerText()).toMatch(
    /Tháng 1\/2023[^]*05\/01\/2023 07:30[^]*Hội trường huyện[^]*Đăng ký muộn/,
  )
  await lookAt(page, 'plan')

  await page.getByRole('link', { name: 'Duyệt lịch họp' }).click()
  const waiting = rows(page, 'REGISTERED').filter({ hasText: '/2023' })
  await expect.poll(() => waiting.count()).toBe(3)
  for (const at of [0, 1]) await waiting.nth(at).getByRole('checkbox').check()
  await lookAt(page, 'plan-approval')
  await page.getByRole('button', { name: 'Duyệt', exact: true }).press('Enter')
  await dialog.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await page.locator('[data-done]').press('Enter')
  await expect.poll(() => waiting.count()).toBe(1)

  await waiting.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Trả lại' }).press('Enter')
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect.poll(() => dialog.innerText()).toContain('Cần nhập giá trị.')
  await dialog.getByRole('textbox').fill('Trùng hội nghị của huyện')
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect.poll(() => waiting.count()).toBe(0)
  expect(await rows(page, 'REGISTERED').count()).toBe(8)

  await page.getByRole('link', { name: 'Lịch họp năm' }).click()
  await chooseNextYear(page)
  await expect.poll(() => rows(page, 'APPROVED').count()).toBe(2)
  expect(await rows(page, 'RETURNED').innerText()).toContain('Trả lại: Trùng hội nghị của huyện')
  await rows(page, 'APPROVED').first().getByRole('link', { name: 'Xem buổi họp' }).click()
  await page.getByRole('heading', { name: /^Sinh hoạt thường kỳ: / }).waitFor()
})

test('a slot gets another topic, is held together with the next one, or is given up', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/plan')
  await page.getByRole('combobox', { name: 'Thuộc tổ chức đảng' }).fill('buu dien')
  await page.getByRole('option', { name: 'Chi bộ Bưu điện' }).click()
  await page.waitForURL(/unit=/)
  await expect.poll(() => page.getByRole('region', { name: 'Năm 2022' }).innerText()).toContain('16')
  const dialog = page.getByRole('dialog')
  const row = (period: string) => page.locator('li[data-slot]').filter({ hasText: period }).first()
  const change = async (of: Locator, what: string) => {
    const entry = page.locator(`[data-entry="${what}"]`)
    await until(entry, () => of.locator('[data-changes]').press('Enter'))
    await entry.click()
  }

  // What has a meeting is neither merged nor given up.
  const entries = page.locator('[data-entry]')
  await until(entries.first(), () => row('Tháng 1/2022').locator('[data-changes]').press('Enter'))
  await expect.poll(() => entries.allInnerTexts()).toEqual(['Sửa nội dung'])
  await page.locator('[data-entry="topic"]').click()
  await inputOf(fieldOf(dialog, 'topic')).fill('Học tập và làm theo Bác')
  await inputOf(fieldOf(dialog, 'topic')).press('Enter')
  await expect.poll(() => row('Tháng 1/2022').innerText()).toContain('Học tập và làm theo Bác')
  await change(row('Tháng 9/2022'), 'merge')
  await choose(fieldOf(dialog, 'into'), /^Tháng 10\/2022/)
  await dialog.getByRole('textbox').fill('Bận vụ mùa')
  await dialog.getByRole('button', { name: 'Họp ghép' }).click()
  await expect.poll(() => row('Tháng 9/2022').innerText()).toContain('Họp ghép với Tháng 10/2022: Bận vụ mùa')
  await change(row('Quý IV/2022'), 'cancel')
  await dialog.getByRole('button', { name: 'Hủy lịch họp' }).click()
  await expect.poll(() => dialog.innerText()).toContain('Cần nhập giá trị.')
  await dialog.getByRole('textbox').fill('Trùng đại hội')
  await lookAt(page, 'plan-cancel')
  await dialog.getByRole('button', { name: 'Hủy lịch họp' }).click()
  await expect.poll(() => rows(page, 'CANCELLED').innerText()).toContain('Hủy: Trùng đại hội')
})

test('160 regular meetings were held by 18/05/2022; 19 cells were without a thematic one in the first quarter', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/meetings')
  await recordProfessional(page)
  await page.getByRole('link', { name: 'Nền nếp sinh hoạt' }).click()
  const cells = (outcome: string) => page.locator(`td[data-outcome-is="${outcome}"]`)
  const missing = page.getByRole('region', { name: /^Không họp/ })
  const ofAll = (at: number) => page.locator('tr[data-unit="all"] td').nth(at).innerText()
  await expect.poll(() => cells('MET').count()).toBe(160)
  expect(await cells('MISSING').count()).toBe(0)
  expect(await cells('MET').first().innerText()).toBe('Đã họp')
  expect([await ofAll(3), await ofAll(4)]).toEqual(['32/32\n100\u00a0%', 'chưa hết kỳ'])
  await expect.poll(() => missing.innerText()).toMatch(/Tháng 4\/2022[^]*Không có chi bộ nào không họp/)
  const overlapping = page.getByRole('region', { name: 'Trùng giờ họp chuyên môn' })
  await expect.poll(() => overlapping.getByRole('listitem').innerText()).toContain('Giao ban chuyên môn')
  await lookAt(page, 'plan-cadence')

  await page.getByRole('link', { name: 'Quý I: 19 chi bộ không sinh hoạt chuyên đề' }).press('Enter')
  await page.waitForURL(/kind=thematic/)
  await expect.poll(() => cells('MISSING').count()).toBe(19)
  expect(await ofAll(0)).toBe('13/32\n40,63\u00a0%')
  await expect.poll(() => missing.getByRole('listitem').count()).toBe(19)

  await page.getByRole('button', { name: 'Bảng tỷ lệ' }).press('Enter')
  await page.waitForURL(/view=table/)
  await expect.poll(() => page.getByRole('columnheader', { name: 'Cả năm' }).count()).toBe(1)
  expect(await ofAll(4)).toBe('13/32')
  await lookAt(page, 'plan-cadence-table')
  await missing.getByRole('link').first().press('Enter')
  await page.waitForURL(/\/meetings\?.*kind=thematic/)
})

test('the pages fit a phone, in the dark and in English', async () => {
  const page = await visitor.openSignedIn({ width: 390, height: 844, dark: true, english: true })
  for (const [path, name] of [
    ['/plan?', 'plan-phone'],
    ['/plan/approval?', 'approval-phone'],
    ['/plan/cadence?', 'cadence-phone'],
  ] as const) {
    await page.goto(`${visitor.url}${path}&${ON_THE_DAY}`)
    await page
      .getByText(/Month [146]\/2022/)
      .first()
      .waitFor()
    await lookAt(page, name)
  }
})
