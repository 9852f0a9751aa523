import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, fieldOf, inputOf, lookAt, startVisitor, visit, type Visitor } from './kit.ts'

/** What a secretary is told: the bell, the list, where a line leads; and whether mail finds them. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

/** Has the board return the secretary's plan for two months. */
async function returnPlans(page: Page): Promise<void> {
  const ask = async (query: string, variables: object = {}): Promise<Record<string, never>> =>
    Object(
      await page.evaluate(
        async ([body]) => {
          const headers = { 'content-type': 'application/json', 'x-chibo-request': '1' }
          const answer = await fetch('/graphql', { method: 'POST', headers, body })
          return (await answer.json()).data
        },
        [JSON.stringify({ query, variables })] as const,
      ),
    )
  const send = async (name: string, input: object, payload: string): Promise<Record<string, never>> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const data = await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} userErrors { code } } }`,
      { input },
    )
    expect(Object(data[name]).userErrors).toEqual([])
    return Object(data[name])
  }
  const { unit } = await ask('{ unit(code: "188-05") { id } }')
  const plan = { unitId: Object(unit).id, year: 2027, kinds: ['regular'] }
  const { slots } = await send('createPlanSlots', plan, 'slots { id version period { from } }')
  for (const [at, slot] of Object.values<{ id: string; version: number; period: { from: string } }>(
    Object(slots).slice(0, 2),
  ).entries()) {
    const { id: slotId, version } = slot
    const startsAt = `${slot.period.from.slice(0, 8)}03T07:30:00+07:00`
    await send(
      'registerPlanSlots',
      { slots: [{ slotId, expectedVersion: version, startsAt, place: 'Nhà văn hóa' }] },
      'slots { id }',
    )
    const reason = `Trùng lịch ${String(at)}`
    await send(
      'returnPlanSlots',
      { slots: [{ slotId, expectedVersion: version + 1 }], reason },
      'slots { id }',
    )
  }
}

const bell = (page: Page) => page.locator('[data-bell]')
const lines = (page: Page) => page.locator('li[data-notification="SLOT_RETURNED"]')

test('a secretary sees that plans were returned, follows one there, and marks the others as read', async () => {
  const board = await visitor.openSignedIn()
  await visit(board, visitor.url, '/')
  await returnPlans(board)
  const page = await visitor.openSignedIn({ username: 'bithu' })
  await visit(page, visitor.url, '/')
  await expect.poll(() => bell(page).getAttribute('aria-label')).toMatch(/^Thông báo, \d+ chưa đọc$/)
  await bell(page).press('Enter')
  await expect.poll(() => lines(page).count()).toBe(2)
  const unread = lines(page).filter({ hasText: 'Chưa đọc' })
  expect(await unread.count()).toBe(2)
  expect(await lines(page).last().innerText()).toContain('03/01/2027')
  await lookAt(page, 'notifications-desktop')

  await lines(page).first().getByRole('link').press('Enter')
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('Lịch họp năm')
  expect(new URL(page.url()).searchParams.get('unit')).toMatch(/^unit_/)
  await page.goBack()
  await expect.poll(() => unread.count()).toBe(1)
  await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click()
  await expect.poll(() => unread.count()).toBe(0)
  await page.getByLabel('Chỉ hiện thông báo chưa đọc').press('Space')
  await expect.poll(() => lines(page).count()).toBe(0)

  const phone = await visitor.openSignedIn({
    username: 'bithu',
    width: 390,
    height: 844,
    dark: true,
    english: true,
  })
  await visit(phone, visitor.url, '/notifications')
  await expect.poll(() => lines(phone).count()).toBe(2)
  expect(await phone.getByRole('heading', { level: 1 }).innerText()).toBe('Notifications')
  await lookAt(phone, 'notifications-phone-dark')
})

test('somebody says where mail finds them, and is held to an address', async () => {
  const page = await visitor.openSignedIn({ username: 'bithu' })
  await visit(page, visitor.url, '/profile')
  const email = inputOf(fieldOf(page, 'email'))
  const save = page.locator('form', { has: fieldOf(page, 'email') }).getByRole('button', { name: 'Lưu' })
  await page.getByLabel('Gửi thông báo đến địa chỉ này').check()
  await save.press('Enter')
  await expect.poll(() => fieldOf(page, 'email').locator('.v-messages').innerText()).not.toBe('')
  await email.fill('bithu@')
  expect(await fieldOf(page, 'email').locator('.v-messages').innerText()).toContain('địa chỉ thư')
  await email.fill('bithu@example.org')
  await save.press('Enter')
  await page.getByText('Đã lưu cách nhận thông báo').waitFor()
  await page.reload()
  await expect.poll(() => email.inputValue()).toBe('bithu@example.org')
  expect(await page.getByLabel('Gửi thông báo đến địa chỉ này').isChecked()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
})
