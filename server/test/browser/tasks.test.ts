import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  axeFindings,
  faultOf,
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

/** Tasks as a committee's office deals with them: given, told of, reported, returned, accepted. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const CELL = 'Chi bộ Hợp tác xã Tiến Đạt'
/** So many days from today in Vietnam, as people type a day, and its year. */
function inDays(count: number): { typed: string; year: string } {
  const [year = '', month = '', day = ''] = new Date(Date.now() + (7 + count * 24) * 3_600_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
  return { typed: `${day}/${month}/${year}`, year }
}
const past = inDays(-5)
const rowOf = (page: Page, title: string): Locator => page.locator('[data-task]').filter({ hasText: title })
const dialogOf = (page: Page): Locator => page.getByRole('dialog')
async function confirm(page: Page): Promise<void> {
  await dialogOf(page).locator('[data-confirm]').click()
  await dialogOf(page).waitFor({ state: 'detached' })
}
async function act(row: Locator, move: string): Promise<void> {
  await row.locator('[data-moves]').click()
  await row.page().locator(`[data-entry="${move}"]`).click()
}
const told = (field: Locator, text: string) => field.locator('textarea').first().fill(text)

test('three tasks are given at once, one after a warning; told of, reported, returned and accepted; board and timeline show it', async () => {
  const page = await visitor.openSignedIn()
  await page.goto(`${visitor.url}/members?activity=EXEMPT&asOf=2022-05-18`)
  const exempt = await page.locator('tbody a').first().innerText()
  await visit(page, visitor.url, '/tasks')
  await page.locator('[data-give]').click()

  const given = page.locator('[data-given]')
  await given.first().waitFor()
  const title = (at: number) => inputOf(fieldOf(given.nth(at), 'title'))
  await title(0).fill('Vận động hiến đất làm đường')
  await pick(fieldOf(given.nth(0), 'owner'), 'tien dat', CELL)
  await inputOf(fieldOf(given.nth(0), 'dueOn')).fill(past.typed)
  await given.nth(0).locator('[data-further]').click()
  await inputOf(fieldOf(given.nth(0), 'measure')).fill('hộ')
  await inputOf(fieldOf(given.nth(0), 'target')).fill('12')
  await inputOf(fieldOf(given.nth(0), 'startsOn')).fill(inDays(-30).typed)
  await page.locator('[data-add]').click()
  await title(1).fill('Thu quỹ khuyến học')
  await given.nth(1).getByRole('radio', { name: 'Đảng viên' }).check()
  await pick(fieldOf(given.nth(1), 'owner'), exempt, exempt)
  await given.nth(1).locator('[data-further]').click()
  await inputOf(fieldOf(given.nth(1), 'startsOn')).fill(inDays(-30).typed)
  await given.nth(1).locator('[data-suggest]').click()
  await pick(fieldOf(given.nth(1), 'suggestOf'), 'van hoa', 'Văn hóa, Thể thao')
  const suggested = given.nth(1).locator('[data-suggested]')
  await expect.poll(() => suggested.first().innerText()).toContain('0 việc chưa xong')
  await shoot(page, 'tasks-suggested')
  await given.nth(1).locator('[data-suggest]').click()
  await page.locator('[data-add]').click()
  await inputOf(fieldOf(given.nth(2), 'dueOn')).fill(inDays(20).typed)
  await page.getByRole('button', { name: 'Giao 3 nhiệm vụ' }).click()
  await expect.poll(() => faultOf(fieldOf(given.nth(2), 'title'))).toContain('Cần nhập')
  await title(2).fill('Lập danh sách hộ nghèo')
  await given.nth(2).getByRole('radio', { name: 'Tổ chức' }).check()
  await pick(fieldOf(given.nth(2), 'owner'), 'tien dat', CELL)
  await page.getByRole('button', { name: 'Giao 3 nhiệm vụ' }).click()
  await expect.poll(() => page.locator('[data-warned]').innerText()).toContain(`${exempt} được miễn`)
  await shoot(page, 'tasks-give')
  expect(await axeFindings(page)).toEqual([])
  await page.locator('[data-give-anyway]').click()

  // What is late comes first; a row that is wrong stays as it was typed, while the others are stored.
  await page.waitForURL(/\/tasks\?/)
  const rows = page.locator('[data-task]')
  await expect.poll(() => rows.count()).toBe(3)
  expect(await rows.nth(2).innerText()).toContain('Lập danh sách hộ nghèo')
  expect(await rows.nth(0).innerText()).toContain('quá hạn 5 ngày')
  await shoot(page, 'tasks-list')
  await page.getByRole('link', { name: 'Cập nhật tiến độ' }).click()
  const road = () => rowOf(page, 'hiến đất')
  const fund = () => rowOf(page, 'khuyến học')
  const list = () => rowOf(page, 'hộ nghèo')
  await inputOf(fieldOf(road(), 'progress')).fill('60')
  await inputOf(fieldOf(road(), 'value')).fill('7')
  await inputOf(fieldOf(fund(), 'progress')).fill('130')
  await inputOf(fieldOf(list(), 'progress')).fill('20')
  await page.locator('[data-send]').click()
  await expect.poll(() => page.locator('[data-stored]').count()).toBe(2)
  await expect.poll(() => faultOf(fieldOf(fund(), 'progress'))).toContain('100')
  expect(await inputOf(fieldOf(fund(), 'progress')).inputValue()).toBe('130')
  await shoot(page, 'tasks-progress')
  expect(await axeFindings(page)).toEqual([])
  await inputOf(fieldOf(fund(), 'progress')).fill('40')
  await page.locator('[data-send]').click()
  await fund().locator('[data-stored]').waitFor()

  await page.getByRole('link', { name: 'Nhiệm vụ' }).first().click()
  await act(road(), 'REPORT')
  await told(dialogOf(page), 'Đã vận động 12 hộ')
  await inputOf(fieldOf(dialogOf(page), 'value')).fill('12')
  await inputOf(fieldOf(dialogOf(page), 'doneOn')).fill(past.typed)
  await dialogOf(page)
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'bien-ban.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n%%EOF'),
    })
  await dialogOf(page).getByRole('button', { name: 'Bỏ bien-ban.pdf' }).waitFor()
  await shoot(page, 'tasks-report')
  await confirm(page)
  await act(fund(), 'REPORT')
  await told(dialogOf(page), 'Thu được một nửa')
  await confirm(page)
  await act(fund(), 'ACCEPT')
  await dialogOf(page).getByRole('radio', { name: 'Không hoàn thành' }).check()
  await dialogOf(page).locator('[data-confirm]').click()
  await expect.poll(() => faultOf(fieldOf(dialogOf(page), 'cause'))).not.toBe('')
  await told(dialogOf(page), 'Một số hộ đi làm ăn xa')
  await confirm(page)
  await expect.poll(() => rows.count()).toBe(2)

  await road().getByRole('link', { name: 'Vận động hiến đất làm đường' }).click()
  const acts = page.getByRole('region', { name: 'Quá trình' })
  await page.locator('[data-move="RETURN"]').click()
  await told(dialogOf(page), 'Bổ sung danh sách')
  await confirm(page)
  await page.locator('[data-move="REPORT"]').click()
  await told(dialogOf(page), 'Đã bổ sung danh sách 12 hộ')
  await inputOf(fieldOf(dialogOf(page), 'doneOn')).fill(past.typed)
  await confirm(page)
  await page.locator('[data-move="ACCEPT"]').click()
  await confirm(page)
  await expect.poll(() => acts.locator('[data-act]').first().innerText()).toContain('Nghiệm thu')
  expect(await acts.locator('[data-act]').count()).toBe(6)
  expect(await acts.locator('[data-evidence]').innerText()).toBe('bien-ban')
  expect(await page.locator('article').innerText()).toContain('12/12 hộ')
  await shoot(page, 'tasks-page')
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await isTooWide(page)).toBe(false)

  const dark = await visitor.openSignedIn({ dark: true })
  await visit(dark, visitor.url, '/tasks')
  await dark.locator('[data-view="board"]').click()
  const column = (state: string) => dark.locator(`[data-column="${state}"]`)
  const count = (state: string) => column(state).locator('[data-count]').innerText()
  await expect.poll(() => count('ACCEPTED')).toBe('2')
  expect(await column('ACCEPTED').innerText()).toContain('Không hoàn thành')
  await column('IN_PROGRESS').getByRole('link', { name: 'Lập danh sách hộ nghèo' }).focus()
  await dark.keyboard.press('Shift+ArrowRight')
  await told(dialogOf(dark), 'Đã lập xong')
  await confirm(dark)
  await expect.poll(() => count('REPORTED')).toBe('1')
  await expect.poll(() => count('IN_PROGRESS')).toBe('0')
  await shoot(dark, 'tasks-board-dark')
  expect(await axeFindings(dark)).toEqual([])
  await dark.goto(`${visitor.url}/tasks?view=timeline&status=any`)
  await expect.poll(() => dark.locator('[data-bar]').count()).toBe(3)
  expect(await dark.locator('[data-bar]').filter({ hasText: 'hiến đất' }).innerText()).toContain(
    `đến ${past.typed}, Hoàn thành, xong ${past.typed}, 100`,
  )
  await shoot(dark, 'tasks-timeline-dark')
  expect(await axeFindings(dark)).toEqual([])
  await dark.goto(`${visitor.url}/tasks?view=execution&year=${past.year}`)
  await expect.poll(() => dark.locator('[data-rate]').innerText()).toContain('50\u00a0%')
  expect(await dark.locator('[data-rate]').innerText()).toContain('1 trên 2 nhiệm vụ đến hạn')
  await expect.poll(() => dark.locator('tbody').last().innerText()).toContain(CELL)
  await shoot(dark, 'tasks-execution-dark')
  expect(await axeFindings(dark)).toEqual([])
  await dark.goto(`${visitor.url}/tasks/review`)
  await dark.locator('[data-compose]').click()
  await expect.poll(() => dark.locator('[data-rate]').innerText()).toContain('50 % (1/2)')
  await told(fieldOf(dark, 'lessons'), 'Đôn đốc sớm hơn')
  await dark.locator('[data-confirm]').click()
  await expect.poll(() => dark.locator('[data-finish]').isEnabled()).toBe(true)
  await shoot(dark, 'tasks-review-dark')
  expect(await axeFindings(dark)).toEqual([])
  await dark.locator('[data-finish]').click()
  await dark.locator('[data-state="DONE"]').waitFor()
  await dark.setViewportSize({ width: 390, height: 844 })
  for (const path of [
    '/review',
    '?status=any',
    '?view=board',
    '?view=timeline&status=any',
    '?view=execution',
    '/new',
    '/progress',
  ]) {
    await dark.goto(`${visitor.url}/tasks${path}`)
    await dark
      .locator('[data-task], [data-state], [data-card], [data-bar], [data-rate], [data-given], [data-send]')
      .first()
      .waitFor()
    await shoot(dark, `tasks-phone-${path.replace(/\W+/g, '-')}`)
    expect(await isTooWide(dark), path).toBe(false)
  }

  // What a cell gave comes back to its next meeting, gets on its agenda, and is heard there by a key.
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${visitor.url}/tasks/new`)
  await pick(fieldOf(page, 'unit'), 'tien dat', CELL)
  await title(0).fill('Sửa nhà văn hóa')
  await pick(fieldOf(given.nth(0), 'owner'), 'tien dat', CELL)
  await inputOf(fieldOf(given.nth(0), 'dueOn')).fill(inDays(3).typed)
  await page.getByRole('button', { name: 'Giao 1 nhiệm vụ' }).click()
  await page.waitForURL(/\/tasks\?/)
  await page.goto(`${visitor.url}/meetings/new`)
  await pick(fieldOf(page, 'unit'), 'tien dat', CELL)
  await inputOf(fieldOf(page, 'day')).fill(inDays(0).typed)
  await inputOf(fieldOf(page, 'starts')).fill('0h01')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  const review = page.getByRole('region', { name: 'Kiểm điểm nhiệm vụ' })
  await review.locator('[data-draft-agenda]').click()
  await expect
    .poll(() => page.getByRole('region', { name: 'Chương trình' }).innerText())
    .toContain('nhiệm vụ tháng trước')
  const meeting = new URL(page.url()).pathname
  await visit(page, visitor.url, `${meeting}/roll`)
  await passInto(page, 'Khai mạc')
  await visit(page, visitor.url, meeting)
  await review.locator('[data-review]').first().focus()
  await page.keyboard.press('3')
  await review.locator('[data-send-verdicts]').click()
  await expect.poll(() => faultOf(fieldOf(review, 'cause'))).not.toBe('')
  await inputOf(fieldOf(review, 'cause')).fill('Chờ vật liệu')
  await inputOf(fieldOf(review, 'dueOn')).fill(inDays(30).typed)
  await shoot(page, 'tasks-meeting')
  expect(await axeFindings(page)).toEqual([])
  await review.locator('[data-send-verdicts]').click()
  await expect.poll(() => review.innerText()).toContain(`đến ${inDays(30).typed} · Chờ vật liệu`)
  expect(await review.innerText()).toContain('đã kiểm điểm 1/1')
})
