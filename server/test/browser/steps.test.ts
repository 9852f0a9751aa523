import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, fieldOf, inputOf, isTooWide, pick, startVisitor, visit, type Visitor } from './kit.ts'

/** A meeting as its chair is led through it, step by step. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

/** Day and time of day in Vietnam so many hours ago, as they are typed. */
function vietnam(hoursAgo: number): [string, string] {
  const [day = '', time = ''] = new Date(Date.now() + (7 - hoursAgo) * 3_600_000).toISOString().split('T')
  return [day.split('-').reverse().join('/'), time.slice(0, 5)]
}

test('the chair is told what is next and what is missing, where it is done, and goes on without it for a reason', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/meetings/new')
  await pick(fieldOf(page, 'unit'), 'tien dat', 'Chi bộ Hợp tác xã Tiến Đạt')
  const [day, time] = vietnam(2)
  await inputOf(fieldOf(page, 'day')).fill(day)
  await inputOf(fieldOf(page, 'starts')).fill(time)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  const rail = page.getByRole('region', { name: 'Tiến trình' })
  const next = () => rail.locator('[data-next]').innerText()
  const step = (code: string) => rail.locator(`[data-step="${code}"]`)
  await expect.poll(next).toBe('Bước tiếp theo: Chuẩn bị chương trình')
  expect(await rail.innerText()).toContain('Còn 3 bước cần xong')
  // A cell of four has no committee.
  expect(await step('PREMEETING').innerText()).toMatch(/Chi bộ không có chi ủy[^]*Không cần/)
  expect(await step('AGENDA').getAttribute('aria-current')).toBe('step')
  expect(await axeFindings(page)).toEqual([])

  await step('NOTICE_MEMBERS').getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Lưu thông báo' }).click()
  await expect.poll(() => dialog.innerText()).toContain('trước khi buổi sinh hoạt bắt đầu')
  await inputOf(fieldOf(dialog, 'day')).fill(vietnam(48)[0])
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Lưu thông báo' }).click()
  const notices = page.getByRole('region', { name: 'Thông báo họp' })
  await expect.poll(() => notices.innerText()).toContain(`Giấy mời · ${vietnam(48)[0]} `)
  await expect.poll(() => step('NOTICE_MEMBERS').innerText()).toContain('Đã xong')

  // Another chair has the same page before them.
  const other = await visitor.openSignedIn({ width: 390, height: 844, dark: true })
  await other.goto(page.url())
  const otherDialog = other.getByRole('dialog')
  await other.locator('[data-passage="OPEN"]').click()
  await page.locator('[data-passage="OPEN"]').click()
  await dialog.getByRole('button', { name: 'Khai mạc' }).click()
  await expect.poll(() => dialog.innerText()).toContain('Cần nhập giá trị.')
  for (const each of [otherDialog, dialog])
    for (const code of ['NOTICE_IN_CHARGE', 'AGENDA'])
      await inputOf(each.locator(`[data-gate="${code}"]`)).fill('Họp đột xuất')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(next).toBe('Bước tiếp theo: Cử chủ trì, thư ký')
  await otherDialog.getByRole('button', { name: 'Khai mạc' }).click()
  await otherDialog.waitFor({ state: 'detached' })
  await expect.poll(() => other.locator('[data-next]').innerText()).toBe('Bước tiếp theo: Cử chủ trì, thư ký')
  expect(await isTooWide(other)).toBe(false)
  expect(await axeFindings(other)).toEqual([])

  await rail.getByText('Chuẩn bị', { exact: true }).click()
  await expect.poll(() => step('AGENDA').innerText()).toMatch(/Lý do: Họp đột xuất[^]*Bỏ qua có lý do/)
  await expect.poll(() => rail.locator('[data-clock]').innerText()).toMatch(/Đã họp 12\d phút/)
  await rail.getByText('Tiến hành', { exact: true }).click()
  await step('STUDY').getByRole('button', { name: 'Ghi đã xong: Học tập, quán triệt' }).click()
  await expect.poll(() => step('STUDY').innerText()).toContain('Đã xong')
  await step('STUDY').getByRole('button', { name: 'Bỏ ghi đã xong: Học tập, quán triệt' }).click()
  await expect.poll(() => step('STUDY').innerText()).toContain('Chưa xong')
  await step('ROLL_CALLED').getByRole('link').click()
  await page.waitForURL(/\/roll/)
})

test('in English', async () => {
  const page = await visitor.openSignedIn({ english: true })
  await visit(page, visitor.url, '/meetings')
  await page.locator('a[href*="/meetings/meeting_"]').first().click()
  await page.getByRole('region', { name: 'Progress' }).waitFor()
})
