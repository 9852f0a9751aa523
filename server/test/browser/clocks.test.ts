import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, choose, fieldOf, shoot, startVisitor, visit, type Visitor } from './kit.ts'

/** What falls due, as a clerk reads it, and the calendars that tell of it. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

test('what falls due stands by its day, counted by kind, and leads to the member', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/clocks')
  const tiles = page.locator('[data-kind]')
  await expect.poll(() => tiles.count()).toBe(8)
  const probation = page.locator('[data-kind="PROBATION_ENDING"]')
  const countOf = async () => Number(await probation.locator('.value').innerText())
  await expect.poll(countOf).toBeGreaterThan(0)
  await shoot(page, 'clocks-desktop')

  await probation.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => probation.getAttribute('aria-pressed')).toBe('true')
  expect(new URL(page.url()).searchParams.get('kind')).toBe('PROBATION_ENDING')
  const rows = page.locator('[data-clock]')
  await expect.poll(() => rows.count()).toBe(await countOf())
  const ahead = await countOf()
  await choose(fieldOf(page, 'days'), '365 ngày tới')
  await expect.poll(countOf).toBeGreaterThanOrEqual(ahead)
  expect(await axeFindings(page)).toEqual([])

  const who = rows.locator('a').first()
  const name = await who.innerText()
  await who.click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
})

test('the overview counts what falls due, and leads to what is counted', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/')
  const card = page.locator('[data-due]')
  const probation = card.locator('[data-kind="PROBATION_ENDING"]')
  await probation.waitFor()
  const count = await probation.locator('.value').innerText()
  await probation.press('Enter')
  const tile = page.locator('[data-kind="PROBATION_ENDING"]')
  await expect.poll(() => tile.getAttribute('aria-pressed')).toBe('true')
  expect(await tile.locator('.value').innerText()).toBe(count)
})

test.each([
  ['desktop', 1280, false],
  ['desktop, dark', 1280, true],
  ['phone', 390, false],
  ['phone, dark', 390, true],
])('the card of it fits the overview and is accessible: %s', async (name, width, dark) => {
  const page = await visitor.openSignedIn({ width, dark })
  await visit(page, visitor.url, '/')
  const due = page.locator('[data-due] [data-kind]')
  await due.first().waitFor()
  await shoot(page, `overview-${name}`)
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isWide).toBe(false)
  expect(await axeFindings(page)).toEqual([])
})

test('a calendar is made, its address shown once and fetched without signing in, and revoked', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/clocks')
  await page.locator('[data-create-feed]').click()
  const dialog = page.getByRole('dialog')
  // The field of the unit has the focus before its list arrives, and keeps the list to itself.
  await expect.poll(() => fieldOf(dialog, 'unitId').locator('.v-field').innerText()).toContain('Lộc Bình')
  expect(await page.locator('.v-overlay--active .v-list').count()).toBe(0)
  await dialog.getByRole('checkbox', { name: 'Hết thời gian dự bị' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Các buổi sinh hoạt' }).waitFor()
  await shoot(page, 'clocks-dialog')
  await dialog.getByRole('button', { name: 'Tạo lịch' }).click()
  // The program listens on a free port, which the public address does not know.
  const address = visitor.url + new URL(await page.locator('[data-secret]').innerText()).pathname
  const calendar = await fetch(address)
  expect(calendar.status).toBe(200)
  const text = await calendar.text()
  expect(text).toContain('BEGIN:VCALENDAR')
  expect(text).not.toContain('PROBATION_ENDING')

  await page.reload()
  const feed = page.locator('[data-feed]')
  await feed.waitFor()
  expect(await page.locator('[data-secret]').count()).toBe(0)
  await feed.getByRole('button', { name: 'Thu hồi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click()
  await expect.poll(() => feed.count()).toBe(0)
  expect((await fetch(address)).status).toBe(404)
})

test('the page speaks English, and fits a phone in the dark', async () => {
  const page = await visitor.openSignedIn({ english: true, dark: true, width: 390, height: 844 })
  await visit(page, visitor.url, '/clocks')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('What falls due')
  await page.locator('[data-kind]').first().waitFor()
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isWide).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  await shoot(page, 'clocks-phone-dark')
})
