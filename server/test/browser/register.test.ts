import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  axeFindings,
  choose,
  faultOf,
  fieldOf,
  inputOf,
  isTooWide,
  lookAt,
  pick,
  startVisitor,
  type Visitor,
} from './kit.ts'

/** What clerks of two communes do to the register between two meetings, in both languages. */

/** The reference day of Nông Cống. */
const DAY = '2024-05-20'
/** A day half a year later: probation is not over. */
const LATER = '2024-12-01'
/** Two communes, and the cell of the second that members are transferred to. */
const [SENDER, RECEIVER, CELL] = ['16279', '16282', '16282-01']

let visitor: Visitor
const passwords = new Map<string, string>()
beforeAll(async () => {
  visitor = await startVisitor(['nong-cong'])
  for (const unit of [SENDER, RECEIVER]) {
    const account = ['--username', `clerk${unit}`, '--role', 'ORGANIZATION_BOARD', '--unit', unit]
    const printed = await visitor.chibo('user', 'create', ...account)
    passwords.set(unit, /Its password[^:]*: (\S+)/.exec(printed)?.[1] ?? '')
  }
})
afterAll(() => visitor.close())

/** A window in which the clerk of a commune has signed in. */
async function clerkOf(unit: string, english: boolean): Promise<Page> {
  const page = await visitor.open({ english })
  await page.goto(visitor.url)
  await page.locator('input[name="username"]').fill(`clerk${unit}`)
  await page.locator('input[name="password"]').fill(passwords.get(unit) ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('navigation').first().waitFor()
  return page
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(`${visitor.url}${path}${path.includes('?') ? '&' : '?'}asOf=${DAY}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Asks the server with the session of a page. */
async function ask(page: Page, query: string): Promise<void> {
  await page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json', 'x-chibo-request': '1' }
    await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) })
  }, query)
}

const checks = (page: Page): Locator => page.locator('input[type="checkbox"]')
const dialogOf = (page: Page): Locator => page.getByRole('dialog')
const stored = (page: Page): Locator => dialogOf(page).locator('[data-stored="true"]')
/** Closes the result of an act by keyboard. */
async function read(page: Page): Promise<void> {
  await page.locator('[data-done]').focus()
  await page.keyboard.press('Enter')
  await dialogOf(page).waitFor({ state: 'detached' })
}

const TEXTS = {
  vi: {
    chosen: 'Đã chọn 3',
    two: 'Đã chọn 2',
    all: 'Đã ghi cho 3 trên 3 người.',
    states: ['Bị trả lại', 'Đã tiếp nhận', 'Đã tiếp nhận'],
    onTheWay: /Đang chuyển đến .*: Chờ tiếp nhận/,
    young: /Vào Đảng khi chưa đủ 18 tuổi/,
    early: /Thời gian dự bị đến ngày .* Điều lệ Đảng, Điều 5/,
    undone: 'Đã hoàn tác',
    office: 'Phó bí thư',
  },
  en: {
    chosen: '3 chosen',
    two: '2 chosen',
    all: 'Entered for 3 of 3 people.',
    states: ['Received', 'Received', 'Returned'],
    onTheWay: /On the way to .*: On the way/,
    young: /Joined before the age of 18/,
    early: /Probation is not over before .* Điều lệ Đảng, Điều 5/,
    undone: 'Undone',
    office: 'Deputy secretary',
  },
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const texts = TEXTS[language]
  const english = language === 'en'

  test('three members are transferred to a cell of another commune, which receives two and returns one', async () => {
    const sender = await clerkOf(SENDER, english)
    await go(sender, '/members')
    await sender.locator('[data-choose]').click()
    const links = sender.locator('tbody th a')
    const names = (await links.allInnerTexts()).slice(0, 3)
    const member = (await links.first().getAttribute('href'))?.match(/member_\w+/)?.[0] ?? ''
    // The space bar chooses, with Shift all from the one chosen last.
    await checks(sender).nth(0).focus()
    await sender.keyboard.press('Space')
    await checks(sender).nth(2).focus()
    await sender.keyboard.press('Shift+Space')
    const bar = sender.locator('[data-selection]')
    await expect.poll(() => bar.getByRole('status').innerText()).toBe(texts.chosen)
    expect(await axeFindings(sender)).toEqual([])

    await bar.locator('[data-act="TRANSFER"]').focus()
    await sender.keyboard.press('Enter')
    await dialogOf(sender).getByRole('radio').first().waitFor()
    // The cursor is in the form: the arrow takes the next way to say where to.
    await sender.keyboard.press('ArrowRight')
    await inputOf(fieldOf(sender, 'toUnitCode')).fill(CELL)
    await inputOf(fieldOf(sender, 'paperNumber')).fill('12-GT/ĐU')
    await inputOf(fieldOf(sender, 'paperOn')).fill('20/05/2024')
    await sender.keyboard.press('Enter')
    await expect.poll(() => dialogOf(sender).getByRole('status').innerText()).toBe(texts.all)
    await read(sender)

    await sender.locator(`tbody th a[href*="${member}"]`).click()
    await expect
      .poll(() => sender.locator('[data-chip]').allInnerTexts())
      .toContainEqual(expect.stringMatching(texts.onTheWay))

    const receiver = await clerkOf(RECEIVER, english)
    await go(receiver, '/transfers')
    const rows = receiver.locator('[data-transfer]')
    await expect.poll(() => rows.count()).toBe(3)
    expect(await isTooWide(receiver)).toBe(false)
    expect(await axeFindings(receiver)).toEqual([])
    const rowOf = (name = '') => rows.filter({ hasText: name })
    for (const name of names.slice(0, 2)) await rowOf(name).getByRole('checkbox').check()
    const chosen = receiver.locator('[data-selection]').getByRole('status')
    await expect.poll(() => chosen.innerText()).toBe(texts.two)
    await receiver.locator('[data-step="RECEIVE"]').click()
    await inputOf(fieldOf(receiver, 'receivedOn')).fill('20/05/2024')
    await receiver.keyboard.press('Enter')
    await expect.poll(() => stored(receiver).count()).toBe(2)
    await read(receiver)
    await expect.poll(() => rows.count()).toBe(1)

    await rowOf(names[2]).getByRole('checkbox').check()
    await receiver.locator('[data-step="RETURN"]').click()
    await receiver.keyboard.press('Enter')
    await expect.poll(() => faultOf(fieldOf(receiver, 'reason'))).not.toBe('')
    await fieldOf(receiver, 'reason').locator('textarea').first().fill('Hồ sơ thiếu phiếu đảng viên')
    await receiver.keyboard.press('Enter')
    await expect.poll(() => rows.count()).toBe(0)

    await go(sender, '/transfers?direction=OUT&state=ALL')
    const states = sender.locator('[data-transfer] [data-state]')
    await expect.poll(async () => (await states.allInnerTexts()).slice(0, 3).sort()).toEqual(texts.states)

    // Whom the cell received stands on its list, and their way in their history.
    await go(receiver, '/members')
    await receiver.getByRole('searchbox').fill(names[0] ?? '')
    // By their id: others of the same name are members there.
    await receiver.locator(`tbody th a[href*="${member}"]`).click()
    await receiver.locator('[data-of="RECEIVE"]').first().waitFor()
    await receiver.locator('[data-entry="membership"]').nth(1).waitFor()
    const cell = receiver.locator('[data-entry="membership"] a').first()
    const unit = (await cell.getAttribute('href'))?.match(/unit_\w+/)?.[0] ?? ''

    // The list of the cell is printed: with both who were received, without the one who was not.
    await go(receiver, `/members?unit=${unit}`)
    await receiver.locator('[data-lists]').click()
    await receiver.locator('[data-format="print"]').click()
    const printed = receiver.locator('main table')
    await expect.poll(() => printed.innerText()).toContain(names[0])
    expect(await printed.innerText()).toContain(names[1])
    expect(await printed.innerText()).not.toContain(names[2])
  })

  test('somebody is admitted; a confirmation that comes too early is refused at its day, stored with a reason, and undone', async () => {
    const page = await clerkOf(SENDER, english)
    await go(page, '/members/new')
    const name = `Hoàng Thị Mẫu ${language === 'vi' ? 'Ánh' : 'Ân'}`
    await pick(fieldOf(page, 'unit'), 'cu hoa')
    await inputOf(fieldOf(page, 'fullName')).fill(name)
    await inputOf(fieldOf(page, 'birthDate')).fill('08/2010')
    await page.keyboard.press('Enter')
    // It is stored, and worth a second look.
    await page.getByText(texts.young).waitFor()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
    await page.goto(page.url().replace(DAY, LATER))
    const menu = page.locator('[data-acts]')
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-act="CONFIRM"]').click()
    const on = fieldOf(page, 'effectiveOn')
    await inputOf(on).fill('01/12/2024')
    await page.keyboard.press('Enter')
    await expect.poll(() => faultOf(on)).toMatch(texts.early)
    // Esc leads back to where one was.
    await page.keyboard.press('Escape')
    await dialogOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true)

    await page.keyboard.press('Enter')
    await page.locator('[data-act="CONFIRM"]').click()
    await inputOf(on).fill('01/12/2024')
    await fieldOf(page, 'reason').locator('textarea').first().fill('Theo kết luận của cấp trên')
    await page.keyboard.press('Enter')
    await expect.poll(() => stored(page).innerText()).toMatch(texts.early)
    await read(page)
    const act = page.locator('[data-entry="act"]').filter({ hasText: 'Theo kết luận của cấp trên' })
    await expect.poll(() => page.locator('[data-chip="standing"]').innerText()).toMatch(/Chính thức|Official/)
    expect(await axeFindings(page)).toEqual([])

    await act.locator('[data-undo]').click()
    await fieldOf(page, 'reason').locator('textarea').first().fill('Ghi nhầm người')
    await page.keyboard.press('Enter')
    await expect.poll(() => act.innerText()).toContain(texts.undone)
    expect(await act.locator('s').count()).toBe(1)
    await expect.poll(() => page.locator('[data-chip="standing"]').innerText()).toMatch(/Dự bị|Probationary/)
  })

  test('a member is appointed to an office from their page, and their history tells it', async () => {
    const page = await clerkOf(SENDER, english)
    await go(page, '/members?standing=OFFICIAL')
    await page
      .locator('tbody th a')
      .nth(english ? 10 : 9)
      .click()
    await page.locator('[data-acts]').click()
    await page.locator('[data-act="APPOINT"]').click()
    await choose(fieldOf(page, 'office'), texts.office)
    await page.locator('[data-confirm]').click()
    await dialogOf(page).locator('form').waitFor({ state: 'detached' })
    if (await page.locator('[data-done]').isVisible()) await read(page)
    const office = page.locator('[data-entry="office"]').filter({ hasText: texts.office })
    await expect.poll(() => office.count()).toBe(1)

    await office.locator('[data-end]').click()
    await inputOf(fieldOf(page, 'effectiveOn')).fill('25/05/2024')
    await page.locator('[data-confirm]').click()
    await dialogOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => office.innerText()).toContain('24/05/2024')
    expect(await axeFindings(page)).toEqual([])
  })

  test('a member gets a seat from their page, and it ends there', async () => {
    const page = await clerkOf(SENDER, english)
    await go(page, '/members?standing=OFFICIAL')
    await page
      .locator('tbody th a')
      .nth(english ? 12 : 11)
      .click()
    const cell = page.locator('[data-entry="membership"] a').first()
    const unit = (await cell.getAttribute('href'))?.match(/unit_\w+/)?.[0] ?? ''
    const group = `Tổ đảng ${language}`
    await ask(
      page,
      `mutation { createBody(input: { unitId: "${unit}", kind: "party-group", name: "${group}", validFrom: "2024-05-01" }) { userErrors { message } } }`,
    )
    await page.locator('[data-acts]').click()
    await page.locator('[data-act="SEAT"]').click()
    await choose(fieldOf(page, 'body'), group)
    expect(await axeFindings(page)).toEqual([])
    await page.locator('[data-confirm]').click()
    await dialogOf(page).locator('form').waitFor({ state: 'detached' })
    if (await page.locator('[data-done]').isVisible()) await read(page)
    const seat = page.locator('[data-entry="seat"]').filter({ hasText: group })
    await expect.poll(() => seat.count()).toBe(1)
    await seat.locator('[data-end]').click()
    await inputOf(fieldOf(page, 'effectiveOn')).fill('25/05/2024')
    await page.locator('[data-confirm]').click()
    await dialogOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => seat.innerText()).toContain('24/05/2024')
  })
})

test.each([
  ['desktop', 1280, false],
  ['desktop, dark', 1280, true],
  ['phone', 390, false],
  ['phone, dark', 390, true],
])('the page of a member and its forms fit and are accessible: %s', async (name, width, dark) => {
  const page = await visitor.openSignedIn({ username: 'nongcong', width, dark })
  const look = (what: string) => lookAt(page, `${name} ${what}`)
  await go(page, '/offices/concurrent')
  await page.locator('li.row a[href*="/members/member_"]').first().click()
  await page.locator('[data-entry="office"] [data-end]').first().waitFor()
  await look('member')
  await page.locator('[data-acts]').click()
  await page.locator('[data-act="SEAT"]').click()
  await fieldOf(page, 'body').waitFor()
  await look('seat')
  await page.keyboard.press('Escape')
  await page.locator('a[href*="/edit"]').first().click()
  await inputOf(fieldOf(page, 'oldCardNumber')).waitFor()
  await look('record')
})
