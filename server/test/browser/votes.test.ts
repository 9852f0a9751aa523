import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  axeFindings,
  choose,
  fieldOf,
  inputOf,
  isTooWide,
  passInto,
  pick,
  shoot,
  startVisitor,
  visit,
  type Visitor,
} from './kit.ts'

/** A vote as a clerk writes it down while hands are counted: its base stands beside the boxes. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const box = (page: Page, name: string) => page.locator(`[data-count="${name}"] input`)
const verdict = (page: Page) => page.locator('[data-verdict]').innerText()

test('a vote shows its base, what it needs and whether it is adopted while it is counted; opinions are kept', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/meetings/new')
  await pick(fieldOf(page, 'unit'), 'tien dat', 'Chi bộ Hợp tác xã Tiến Đạt')
  await inputOf(fieldOf(page, 'day')).fill('16/05/2022')
  await inputOf(fieldOf(page, 'starts')).fill('19h30')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Biểu quyết' })
  await expect.poll(() => panel.innerText()).toContain('Chưa có danh sách điểm danh')
  await page.getByRole('link', { name: 'Điểm danh' }).click()
  await page.waitForURL(/\/roll/)
  await passInto(page, 'Khai mạc')
  const people = page.locator('ul[aria-describedby="roll-keys"] > li')
  await expect.poll(() => people.count()).toBe(4)
  await people.nth(0).locator('[role="group"]').focus()
  for (const key of ['p', 'ArrowDown', 'p', 'ArrowDown', 'p']) await page.keyboard.press(key)
  await expect.poll(() => page.locator('[data-pending]').innerText()).toBe('Đã lưu hết')
  const name = await people.nth(1).locator('.name').innerText()
  await page.getByRole('link', { name: 'Buổi sinh hoạt' }).first().click()

  await panel.locator('[data-record-vote]').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nội dung biểu quyết').fill('Thông qua nghị quyết tháng 6')
  expect(await dialog.locator('[data-base]').innerText()).toBe('3')
  expect(await dialog.locator('[data-needed]').innerText()).toBe('2')
  await box(page, 'yes').fill('1')
  await expect.poll(() => verdict(page)).toContain('Chưa đủ: 1/3, cần 2.')
  await box(page, 'yes').fill('2')
  await expect.poll(() => verdict(page)).toContain('Được thông qua: 2/3, cần 2.')
  await box(page, 'no').fill('2')
  await expect.poll(() => verdict(page)).toContain('Tổng số phiếu 4, nhiều hơn cơ sở tính 3.')
  await page.getByRole('button', { name: 'Lưu kết quả' }).click()
  await expect.poll(() => dialog.innerText()).toContain('Số phiếu (4) nhiều hơn số người được tính (3).')
  expect(await box(page, 'invalid').count()).toBe(0)
  await choose(fieldOf(page, 'form'), 'Bỏ phiếu kín')
  await box(page, 'no').fill('0')
  await box(page, 'invalid').fill('1')
  await dialog.locator('[data-add-reserved]').click()
  await pick(fieldOf(page, 'reserved-by'), name, name)
  await dialog.getByLabel('Ý kiến bảo lưu 1', { exact: true }).fill('Chưa nên thu thêm')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Lưu kết quả' }).click()
  await dialog.waitFor({ state: 'detached' })
  const card = panel.locator('article')
  await expect.poll(() => card.innerText()).toContain('Được thông qua')
  for (const text of ['Bỏ phiếu kín', 'không hợp lệ 1', 'Cơ sở tính: 3', name, 'Chưa nên thu thêm'])
    expect(await card.innerText()).toContain(text)

  await card.getByRole('button', { name: 'Sửa' }).click()
  await box(page, 'yes').fill('1')
  await page.getByRole('button', { name: 'Lưu kết quả' }).click()
  await expect.poll(() => card.innerText()).toContain('Không được thông qua')
  expect(await card.innerText()).toContain('Chưa nên thu thêm')
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await isTooWide(page)).toBe(false)
  await card.getByRole('button', { name: 'Bỏ kết quả' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ kết quả' }).click()
  await expect.poll(() => panel.innerText()).toContain('Chưa ghi lần biểu quyết nào.')

  // Name by name the counts follow; an outsider's opinion is kept with name and office.
  await panel.locator('[data-record-vote]').click()
  await dialog.getByLabel('Nội dung biểu quyết').fill('Thông qua chương trình')
  await dialog.getByLabel('Ghi tên từng người biểu quyết').check()
  const ballot = dialog.getByLabel(/^Biểu quyết của /).first()
  const voter = (await ballot.getAttribute('aria-label'))?.replace('Biểu quyết của ', '') ?? ''
  await ballot.selectOption('ABSTAIN')
  await dialog.locator('[data-rest]').click()
  await expect.poll(() => box(page, 'yes').inputValue()).toBe('2')
  expect(await box(page, 'abstained').inputValue()).toBe('1')
  await dialog.locator('[data-add-outsider]').click()
  await dialog.getByLabel('Người bảo lưu 1', { exact: true }).fill('Ông Khách')
  await dialog.getByLabel('Chức vụ người bảo lưu 1').fill('Phó ban Tổ chức Huyện ủy')
  await dialog.getByLabel('Ý kiến bảo lưu 1', { exact: true }).fill('Nên thêm nội dung')
  await shoot(page, 'vote')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Lưu kết quả' }).click()
  await expect.poll(() => card.innerText()).toContain('Ông Khách · Phó ban Tổ chức Huyện ủy')
  await card.locator('[data-ballots] summary').click()
  await expect.poll(() => card.locator('[data-ballots]').innerText()).toContain(`Không có ý kiến: ${voter}`)
})
