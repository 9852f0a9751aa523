import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  axeFindings,
  choose,
  faultOf,
  fieldOf,
  inputOf,
  isTooWide,
  passInto,
  pick,
  shoot,
  startVisitor,
  until,
  visit,
  type Visitor,
} from './kit.ts'

/** A meeting as a clerk enters it, calls its roll and closes it. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click()

/** Enters a meeting of the cell with four members, held on a day. */
async function enterMeeting(page: Page, day: string): Promise<void> {
  await visit(page, visitor.url, '/meetings/new')
  await pick(fieldOf(page, 'unit'), 'tien dat', 'Chi bộ Hợp tác xã Tiến Đạt')
  await inputOf(fieldOf(page, 'day')).fill(day)
  await inputOf(fieldOf(page, 'starts')).fill('19h30')
  await expect
    .poll(() => fieldOf(page, 'rules').innerText())
    .toMatch(/Hằng tháng · sau: Họp chi ủy[^]*Khung sinh hoạt chi bộ thường kỳ/)
  await save(page)
  await page.getByRole('heading', { name: 'Sinh hoạt thường kỳ: Chi bộ Hợp tác xã Tiến Đạt' }).waitFor()
}

test('a meeting is refused where it is wrong, keeps what was typed, and is stored once it is right', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/meetings/new')
  const title = page.getByLabel('Nội dung, chủ đề')
  await title.fill('Bàn việc quý II')
  await save(page)
  await expect.poll(() => faultOf(fieldOf(page, 'unit'))).toBe('Cần nhập giá trị.')

  const rules = fieldOf(page, 'rules').filter({ hasText: 'không có hình thức họp này' })
  await until(rules, () => pick(fieldOf(page, 'unit'), 'dang bo huyen', 'Đảng bộ huyện Lộc Bình'))
  // The menu of the field before may still be closing, and take the click.
  const committee = page.getByRole('option', { name: /^Ban Chấp hành/ })
  await until(committee, () => fieldOf(page, 'body').click())
  await committee.click()
  await inputOf(fieldOf(page, 'starts')).fill('14h')
  const ends = inputOf(fieldOf(page, 'ends'))
  await ends.fill('25:00')
  await save(page)
  await expect.poll(() => faultOf(fieldOf(page, 'ends'))).toContain('Nhập giờ có thật')
  await ends.fill('13.30')
  await save(page)
  await expect.poll(() => faultOf(fieldOf(page, 'ends'))).toBe('Kết thúc trước khi bắt đầu.')
  expect(await ends.inputValue()).toBe('13:30')
  await ends.fill('1645')

  // Only the server knows that there was no such body on that day.
  const day = inputOf(fieldOf(page, 'day'))
  await day.fill('01/05/2019')
  await save(page)
  await expect.poll(() => faultOf(fieldOf(page, 'body'))).toContain('01/05/2019')
  expect(await title.inputValue()).toBe('Bàn việc quý II')
  expect(await inputOf(fieldOf(page, 'starts')).inputValue()).toBe('14:00')
  expect(await fieldOf(page, 'body').innerText()).toContain('Ban Chấp hành')

  await day.fill('12/05/2022')
  await pick(fieldOf(page, 'chair'), 'pham thi nga', 'Phạm Thị Nga')
  await save(page)
  await page.waitForURL(/\/meetings\/meeting_/)
  const facts = page.getByRole('region', { name: 'Thông tin buổi sinh hoạt' })
  await expect.poll(() => facts.innerText()).toContain('12/05/2022, 14:00–16:45')
  expect(await facts.innerText()).toMatch(/Ban Chấp hành[^]*Phạm Thị Nga/)

  await page.getByRole('link', { name: 'Sửa', exact: true }).click()
  await expect.poll(() => inputOf(fieldOf(page, 'ends')).inputValue()).toBe('16:45')
  expect(await inputOf(fieldOf(page, 'chair')).inputValue()).toBe('Phạm Thị Nga')
  await inputOf(fieldOf(page, 'ends')).fill('')
  await page.getByLabel('Địa điểm').fill('Hội trường Huyện ủy')
  await save(page)
  await expect.poll(() => facts.innerText()).toContain('Hội trường Huyện ủy')
  expect(await facts.innerText()).toMatch(/12\/05\/2022, 14:00\n/)
})

test('the roll is called with two keys a person; a lost mark stays visible until it arrives; the meeting is closed', async () => {
  const page = await visitor.openSignedIn()
  await enterMeeting(page, '16/05/2022')
  await page.getByRole('link', { name: 'Điểm danh' }).click()
  await page.waitForURL(/\/roll/)
  await passInto(page, 'Khai mạc')
  const people = page.locator('ul[aria-describedby="roll-keys"] > li')
  await expect.poll(() => people.count()).toBe(4)
  const status = page.locator('[data-pending]')

  await people.nth(0).locator('[role="group"]').focus()
  for (const key of ['p', 'ArrowDown', 'l', 'ArrowDown']) await page.keyboard.press(key)
  await expect.poll(() => status.innerText()).toBe('Đã lưu hết')
  expect(await page.locator('[data-rate]').innerText()).toBe('50 %')

  // An excuse waits for its reason, which has the cursor; Enter leads on.
  await page.keyboard.press('e')
  await expect.poll(() => people.nth(2).innerText()).toContain('Cần ghi lý do.')
  await page.keyboard.type('Đi công tác')
  await page.keyboard.press('Enter')
  await expect.poll(() => status.innerText()).toBe('Đã lưu hết')

  const graphql = `${visitor.url}/graphql`
  await page.route(graphql, (route) => route.abort())
  await page.keyboard.press('u')
  await expect.poll(() => people.nth(3).innerText()).toContain('Chưa gửi được')
  await expect.poll(() => status.innerText()).toContain('Chưa gửi được 1 người')
  expect(await people.nth(3).getByRole('button', { pressed: true }).innerText()).toContain('Không lý do')
  await page.unroute(graphql)
  await expect.poll(() => status.innerText()).toBe('Đã lưu hết')
  expect(await people.nth(3).innerText()).not.toContain('Chưa gửi được')

  await page.getByRole('link', { name: 'Buổi sinh hoạt' }).click()
  const roll = page.getByRole('region', { name: 'Điểm danh' }).locator('tbody tr td:nth-child(2)')
  await expect
    .poll(() => roll.allInnerTexts())
    .toEqual(['Có mặt', 'Đến muộn', 'Vắng có lý do · Đi công tác', 'Vắng không lý do'])
  await passInto(page, 'Bế mạc')
  await page.getByText('Đã họp', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Bế mạc' }).count()).toBe(0)
})

test('two clerks mark one roll and see each other; times and guests are written down; a finger has room on a phone', async () => {
  const [page, phone] = await Promise.all([
    visitor.openSignedIn(),
    visitor.openSignedIn({ width: 390, height: 844 }),
  ])
  await enterMeeting(page, '18/05/2022')
  await page.getByRole('link', { name: 'Điểm danh' }).click()
  await page.waitForURL(/\/roll/)
  await passInto(page, 'Khai mạc')
  const rows = (of: typeof page) => of.locator('ul[aria-describedby="roll-keys"] > li')
  await expect.poll(() => rows(page).count()).toBe(4)
  await phone.goto(page.url())
  await expect.poll(() => rows(phone).count()).toBe(4)
  const buttons = rows(phone).nth(1).getByRole('button')
  for (const box of await Promise.all((await buttons.all()).map((button) => button.boundingBox())))
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await buttons.nth(1).click()
  await rows(page).nth(0).locator('[role="group"]').focus()
  await page.keyboard.press('p')
  const pressed = (of: typeof page, at: number) =>
    rows(of).nth(at).locator('[aria-pressed="true"]').allInnerTexts()
  await expect.poll(() => pressed(page, 1)).toEqual([expect.stringContaining('Muộn')])
  await expect.poll(() => pressed(phone, 0)).toEqual([expect.stringContaining('Có mặt')])

  const arrived = inputOf(rows(page).nth(0).locator('[data-field="arrivedAt"]'))
  await arrived.fill('07:25')
  await arrived.press('Tab')
  await expect.poll(() => page.locator('[data-pending]').innerText()).toBe('Đã lưu hết')
  await page.getByLabel('Họ và tên khách').fill('Hoàng Văn Khách')
  await page.getByRole('button', { name: 'Thêm khách' }).click()
  await page.getByRole('button', { name: 'Bỏ Hoàng Văn Khách' }).waitFor()
  // A member from elsewhere is a guest, too, and it is known when each of them came and left.
  await choose(fieldOf(page, 'guest-sort'), 'Đảng viên')
  await pick(fieldOf(page, 'guest-member'), 'pham thi nga', 'Phạm Thị Nga')
  await page.getByRole('button', { name: 'Thêm khách' }).click()
  await page.getByRole('button', { name: 'Giờ đến, giờ về của Phạm Thị Nga' }).press('Enter')
  const times = page.getByRole('dialog')
  await inputOf(fieldOf(times, 'arrivedAt')).fill('19h40')
  await inputOf(fieldOf(times, 'leftAt')).fill('19h35')
  await inputOf(fieldOf(times, 'leftAt')).press('Enter')
  await expect.poll(() => faultOf(fieldOf(times, 'leftAt'))).toBe('Giờ về phải sau giờ đến.')
  await inputOf(fieldOf(times, 'leftAt')).fill('20h15')
  await inputOf(fieldOf(times, 'leftAt')).press('Enter')
  await expect
    .poll(() => page.locator('[data-guest]').filter({ hasText: 'Phạm Thị Nga' }).innerText())
    .toContain('Đến lúc 19:40 · Về lúc 20:15')
  for (const one of [page, phone]) expect(await axeFindings(one)).toEqual([])
  expect(await isTooWide(phone)).toBe(false)
  await page.reload()
  await expect.poll(() => rows(page).nth(0).innerText()).toContain('Đến lúc 07:25')
  expect(await page.getByRole('button', { name: 'Bỏ Hoàng Văn Khách' }).count()).toBe(1)
  expect(await rows(page).nth(1).innerText()).not.toContain('Chưa gửi')
})

test('a meeting of which nothing is recorded is cancelled for good', async () => {
  const page = await visitor.openSignedIn()
  await enterMeeting(page, '17/05/2022')
  await passInto(page, 'Hủy buổi')
  await page.getByText('Đã hủy', { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: 'Sửa', exact: true }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Điểm danh' }).count()).toBe(0)

  // The calendar tells it from what was held, by keyboard; a phone has a list of days.
  await page.getByRole('link', { name: 'Sinh hoạt', exact: true }).first().click()
  await page.getByRole('button', { name: 'Lịch tháng' }).click()
  await page.waitForURL(/view=calendar/)
  const day = (date: string) => page.locator(`[data-day="2022-05-${date}"]`)
  await expect.poll(() => day('17').locator('[data-state="CANCELLED"]').innerText()).toBe('1 · Đã hủy')
  expect(await day('04').innerText()).toContain('Đã họp')
  await day('18').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.waitForURL(/on=2022-05-17/)
  const ofDay = page.getByRole('region', { name: 'Ngày 17/05/2022' })
  await expect.poll(() => ofDay.innerText()).toContain('Đã hủy')
  expect(await axeFindings(page)).toEqual([])
  await shoot(page, 'calendar')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => page.getByRole('table').count()).toBe(0)
  expect(await isTooWide(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  await shoot(page, 'calendar-phone')
  await page.getByRole('button', { name: 'Tháng trước' }).click()
  await page.waitForURL(/month=2022-04/)
})
