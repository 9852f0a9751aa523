import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, fieldOf, inputOf, lookAt, pick, startVisitor, visit, type Visitor } from './kit.ts'

/** A deputy appointed where there was none, ended, and both undone; who holds several offices, with the figure of it. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor(['loc-binh', 'nong-cong'])
})
afterAll(() => visitor.close())

const rows = (page: Page) => page.locator('li.row')
const counted = async (page: Page): Promise<number> =>
  Number(
    (
      await page.getByRole('region', { name: 'Chức vụ còn khuyết' }).locator('header span').innerText()
    ).replace('.', ''),
  )
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${visitor.url}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
/** What the server answers, asked with the session of the page. */
const ask = async (page: Page, query: string): Promise<string> =>
  page.evaluate(async (text) => {
    const { url, ...init } = {
      url: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-chibo-request': '1' },
      body: JSON.stringify({ query: text }),
    }
    return (await fetch(url, init)).text()
  }, query)
/** The id of the unit with a code. */
const unitOf = async (page: Page, code: string): Promise<string> =>
  /unit_\w+/.exec(await ask(page, `{ units(where: { code: { eq: "${code}" } }) { nodes { id } } }`))?.[0] ??
  ''

test('a vacant office is filled from the list, which is shorter then', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/offices/vacancies')
  await pick(fieldOf(page, 'unit'), 'dang bo huyen loc binh', 'Đảng bộ huyện Lộc Bình')
  await choose(fieldOf(page, 'office'), 'Phó bí thư')
  await page.waitForURL(/office=deputy-secretary/)
  // The former rows stay until the next are there.
  await rows(page).first().filter({ hasText: 'Phó bí thư' }).waitFor()
  const before = await counted(page)
  const first = rows(page).first()
  const unit = (await first.getByRole('link').innerText()).trim()

  await first.getByRole('button', { name: /^Giao chức vụ/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Không có trong danh sách đảng viên').press('Space')
  await dialog.getByLabel('Họ và tên').fill('Trần Thị Phó')
  await inputOf(fieldOf(dialog, 'decisionNumber')).fill('45-QĐ/HU')
  await dialog.getByRole('button', { name: 'Giao chức vụ', exact: true }).click()
  await expect.poll(() => dialog.innerText()).toContain('Cần nhập giá trị.')
  await inputOf(fieldOf(dialog, 'signedOn')).fill('16/05/2022')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => counted(page)).toBe(before - 1)
  expect(await rows(page).filter({ hasText: unit }).count()).toBe(0)
})

test('an office is given on the page of a unit, ended, and both are undone', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/units')
  const id = await unitOf(page, '188-07')
  await visit(page, visitor.url, `/units/${id}`)
  const section = page.getByRole('region', { name: 'Chức vụ và cấp ủy' })
  const offices = section.locator('[data-offices]')
  await offices.getByRole('listitem').first().waitFor()

  await section.getByRole('button', { name: 'Giao chức vụ' }).click()
  const dialog = page.getByRole('dialog')
  await choose(fieldOf(page, 'kind'), 'Bí thư')
  await pick(fieldOf(dialog, 'person'), 'hoang')
  await dialog.getByRole('button', { name: 'Giao chức vụ', exact: true }).click()
  // There is one already: only the server knows.
  await dialog.getByText(/đã có Bí thư/).waitFor()
  await choose(fieldOf(page, 'kind'), 'Phó bí thư')
  const name = await inputOf(fieldOf(dialog, 'person')).inputValue()
  await dialog.getByRole('button', { name: 'Giao chức vụ', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  const row = offices.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'Phó bí thư' })
  await expect.poll(() => row.innerText()).toContain('từ 18/05/2022')

  const undo = async () => {
    await section.getByRole('button', { name: 'Hoàn tác' }).click()
    await fieldOf(dialog, 'reason').locator('textarea').first().fill('Nhập nhầm')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
  }
  await row.getByRole('button', { name: /^Thôi giữ/ }).click()
  await inputOf(fieldOf(dialog, 'effectiveOn')).fill('18/05/2022')
  await dialog.getByRole('button', { name: 'Thôi giữ', exact: true }).click()
  await dialog.getByText('Kết thúc trước khi bắt đầu.').waitFor()
  await inputOf(fieldOf(dialog, 'effectiveOn')).fill('20/05/2022')
  await dialog.getByRole('button', { name: 'Thôi giữ', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => row.innerText()).toContain('đến 19/05/2022')
  await undo()
  await expect.poll(() => row.innerText()).not.toContain('đến 19/05/2022')
})

test('a cell founds its committee, enters a term, and somebody takes a seat', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/offices/vacancies')
  await choose(fieldOf(page, 'office'), 'Phó bí thư')
  await page.waitForURL(/office=deputy-secretary/)
  await rows(page).first().getByRole('link').click()
  const section = page.getByRole('region', { name: 'Chức vụ và cấp ủy' })
  const dialog = page.getByRole('dialog')
  await section.getByRole('button', { name: 'Ghi nhiệm kỳ' }).click()
  await dialog.getByRole('button', { name: 'Ghi nhiệm kỳ' }).click()
  await expect.poll(() => section.innerText()).toContain('Nhiệm kỳ thứ')
  await section.getByRole('button', { name: 'Lập cấp ủy', exact: true }).click()
  await choose(fieldOf(page, 'bodyKind'), 'Tổ đảng')
  await inputOf(fieldOf(dialog, 'bodyName')).fill('Tổ đảng số 9')
  await dialog.getByRole('button', { name: 'Lập cấp ủy', exact: true }).click()
  const body = section.locator('[data-body="Tổ đảng số 9"]')
  await body.waitFor()
  await body.getByRole('button', { name: 'Thêm người vào Tổ đảng số 9' }).click()
  await dialog.getByLabel('Không có trong danh sách đảng viên').press('Space')
  await dialog.getByLabel('Họ và tên').fill('Lê Văn Tổ')
  await dialog.getByRole('button', { name: 'Ghi vào cấp ủy' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => body.innerText()).toContain('Lê Văn Tổ')

  // It ends once nobody is in it any more.
  const endIt = async () => {
    await body.getByRole('button', { name: 'Kết thúc: Tổ đảng số 9' }).click()
    await inputOf(fieldOf(dialog, 'validTo')).fill('25/05/2022')
    await dialog.getByRole('button', { name: 'Kết thúc', exact: true }).click()
  }
  await endIt()
  await dialog.getByText(/Lê Văn Tổ/).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await body.getByRole('button', { name: /^Thôi tham gia/ }).click()
  await inputOf(fieldOf(dialog, 'effectiveOn')).fill('20/05/2022')
  await dialog.getByRole('button', { name: 'Thôi tham gia', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await endIt()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => body.innerText()).toContain('đến 24/05/2022')
})

test('who is secretary and village head at once is told with the figure that was printed', async () => {
  const page = await visitor.openSignedIn({ username: 'nongcong' })
  await open(page, '/offices/concurrent?asOf=2024-05-20')
  await choose(fieldOf(page, 'held'), 'Bí thư')
  await choose(fieldOf(page, 'also'), 'Trưởng thôn')
  const figure = page.locator('[data-overlap]')
  await expect.poll(() => figure.innerText()).toContain('79 trên 201')
  expect(await figure.innerText()).toContain('39,3')
  const list = page.getByRole('region', { name: 'Người kiêm nhiệm' })
  await expect.poll(() => list.locator('header span').innerText()).toBe('79')
  expect(await rows(page).first().innerText()).toMatch(/Bí thư[^]*Trưởng thôn/)
})

test('a committee in which nobody has a seat any more stands below the vacant offices, with the rule', async () => {
  const page = await visitor.openSignedIn({ username: 'nongcong' })
  await open(page, '/offices/vacancies?asOf=2024-05-20')
  const answer = await ask(
    page,
    `{ units(where: { kind: { eq: "cell" } }, asOf: "2024-05-20", first: 50) { nodes { name memberCount(standing: OFFICIAL) bodies { seats { id version } } } } }`,
  )
  const cells: readonly {
    readonly name: string
    readonly memberCount: number
    readonly bodies: readonly {
      readonly seats: readonly { readonly id: string; readonly version: number }[]
    }[]
  }[] = Object(JSON.parse(answer)).data.units.nodes
  const cell = cells.find(({ memberCount, bodies }) => memberCount >= 9 && bodies[0]?.seats.length)
  const seats = (cell?.bodies[0]?.seats ?? []).map(
    ({ id, version }) => `{ seatId: "${id}", expectedVersion: ${String(version)} }`,
  )
  const ended = await ask(
    page,
    `mutation { endSeats(input: { effectiveOn: "2024-05-10", seats: [${seats.join(', ')}] }) { userErrors { code } warnings { code } } }`,
  )
  expect(ended).toContain('COMMITTEE_SEATS_TOO_FEW')
  await page.reload()
  const section = page.getByRole('region', { name: 'Cấp ủy còn thiếu người' })
  const row = section.getByRole('listitem').filter({ hasText: cell?.name ?? '' })
  await expect.poll(() => row.innerText()).toMatch(/có 0 người, thiếu 1[^]*Điều lệ Đảng, Điều 24/)
})

test.each([
  ['desktop', 1280, false],
  ['desktop, dark', 1280, true],
  ['phone', 390, false],
  ['phone, dark', 390, true],
])('the pages fit and are accessible: %s', async (name, width, dark) => {
  const page = await visitor.openSignedIn({ username: 'nongcong', width, dark })
  const look = async (path: string) => {
    await open(page, path)
    await rows(page).first().waitFor()
    await lookAt(page, `${name} ${path.split('?')[0] ?? ''}`)
  }
  await look('/offices/vacancies?asOf=2024-05-20&need=all')
  await open(page, '/offices/vacancies?asOf=2024-05-20')
  await page.getByRole('region', { name: 'Cấp ủy còn thiếu người' }).locator('li.row').first().waitFor()
  await lookAt(page, `${name} seats`)
  await look('/offices/concurrent?asOf=2024-05-20&held=secretary&also=front-committee-head')
  await page.getByRole('listitem').getByRole('link').first().click()
  await visit(page, visitor.url, `/units/${await unitOf(page, '404')}`)
  const section = page.getByRole('region', { name: 'Chức vụ và cấp ủy' })
  await section.locator('[data-offices]').waitFor()
  await lookAt(page, `${name} unit`)
  await section.getByRole('button', { name: 'Giao chức vụ' }).click()
  await choose(fieldOf(page, 'kind'), 'Bí thư')
  await lookAt(page, `${name} dialog`)
})
