import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, choose, fieldOf, inputOf, isTooWide, pick, startVisitor, type Visitor } from './kit.ts'
import { createReorganizer } from './reorganize.ts'

/** A commune's cells are merged, and one is split, by decisions that the board drafts, previews, approves and reverses. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor(['nong-cong'])
})
afterAll(() => visitor.close())

const REFERENCE = 'asOf=2024-05-20'
const CELLS = ['Chi bộ thôn Vạn Lạc', 'Chi bộ thôn Thái Vinh', 'Chi bộ thôn Kim Hòa']

/** Opens a page of the dashboard as the board of Nông Cống and waits for its heading. */
async function go(page: Page, path: string, day = REFERENCE): Promise<void> {
  await page.goto(`${visitor.url}${path}${path.includes('?') ? '&' : '?'}${day}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
const board = () => visitor.openSignedIn({ username: 'nongcong' })
const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`)
const state = (page: Page) => page.locator('ol [aria-current="step"]').first().innerText()
const confirm = (page: Page) => page.getByRole('dialog').locator('[data-confirm]').click()

async function writeDecision(page: Page, title: string, number: string): Promise<void> {
  await go(page, '/reorganizations')
  await page.getByRole('link', { name: 'Soạn quyết định' }).click()
  await page.getByRole('heading', { level: 1, name: 'Soạn quyết định' }).waitFor()
  await inputOf(fieldOf(page, 'title')).fill(title)
  await inputOf(fieldOf(page, 'number')).fill(number)
  await inputOf(fieldOf(page, 'signedOn')).fill('25/05/2024')
  await inputOf(fieldOf(page, 'effectiveOn')).fill('01/06/2024')
}

/** The members that the page of a unit counts on a day. */
async function membersOf(page: Page, path: string, day: string): Promise<string> {
  await go(page, path, day)
  const list = page.getByRole('region', { name: 'Danh sách đảng viên' })
  await list.locator('tbody tr').first().waitFor()
  return list.locator('header span').innerText()
}

test('three cells of a commune merge with their members, both histories tell it, and the reversal brings all back', async () => {
  const page = await board()
  const faults: string[] = []
  page.on('pageerror', (error) => void faults.push(error.message))
  await writeDecision(page, 'Hợp nhất ba chi bộ thôn của xã Tân Phúc', '15-QĐ/HU')

  // In the tree, by keyboard.
  const tree = page.getByRole('tree')
  const commune = tree.getByRole('treeitem', { name: 'Đảng bộ xã Tân Phúc' })
  await commune.focus()
  await page.keyboard.press('ArrowRight')
  for (const name of CELLS) {
    await tree.getByRole('treeitem', { name }).focus()
    await page.keyboard.press('Space')
  }
  await expect
    .poll(() => page.getByRole('list', { name: 'Đã chọn 3' }).getByRole('listitem').allInnerTexts())
    .toEqual(CELLS)
  await expect.poll(() => inputOf(fieldOf(page, 'parent')).inputValue()).toBe('Đảng bộ xã Tân Phúc')
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await expect.poll(() => fieldOf(page, 'code').innerText()).toContain('Cần nhập giá trị.')
  await inputOf(fieldOf(page, 'code')).fill('16282-02')
  await inputOf(fieldOf(page, 'placeName')).fill('Thôn Vạn Kim')
  await expect.poll(() => page.locator('[data-printed]').innerText()).toContain('Chi bộ Thôn Vạn Kim')
  // Only the server knows which codes are borne.
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.getByRole('alert').filter({ hasText: 'Mã 16282-02 do một tổ chức khác mang' }).waitFor()
  await inputOf(fieldOf(page, 'code')).fill('16282-20')
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.waitForURL(/\/reorganizations\/reorg_/)
  const path = new URL(page.url()).pathname
  await expect.poll(() => page.locator('[data-summary]').innerText()).toBe('3 chi bộ → 1 chi bộ mới')
  expect(await state(page)).toContain('Dự thảo')

  await act(page, 'preview').click()
  await expect.poll(() => state(page)).toContain('Đã xem trước')
  const moves = page.locator('[data-count="MEMBER.MOVES"]')
  await moves.waitFor()
  const moved = Number(/\d+$/.exec((await moves.innerText()).trim())?.[0])
  expect(moved).toBe(47)
  expect(await page.locator('[data-blocked]').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])

  await act(page, 'approve').click()
  await page.getByRole('dialog').getByText('Ngày có hiệu lực 01/06/2024 đã đến').waitFor()
  await confirm(page)
  await expect.poll(() => state(page)).toContain('Có hiệu lực')
  expect(await act(page, 'preview').count()).toBe(0)
  await go(page, `${path}?part=steps`)
  expect(await page.locator('[data-act="edit"], [data-act="add"]').count()).toBe(0)

  const card = page.locator('[data-step="0"]')
  const hrefOf = async (name: string) =>
    new URL((await card.getByRole('link', { name }).getAttribute('href')) ?? '', visitor.url).pathname
  const [old, fresh] = [await hrefOf('Chi bộ thôn Kim Hòa'), await hrefOf('Chi bộ Thôn Vạn Kim')]
  expect(await membersOf(page, fresh, 'asOf=2024-06-01')).toBe(String(moved))
  for (const name of CELLS) await page.getByRole('main').getByRole('link', { name }).first().waitFor()
  expect(await membersOf(page, old, 'asOf=2024-05-31')).toBe('20')
  await page.goto(`${visitor.url}${old}`)
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Chi bộ Thôn Vạn Kim')
  expect(await page.getByRole('main').innerText()).toContain('01/06/2024')

  await go(page, path)
  await act(page, 'reverse').click()
  await confirm(page)
  await expect
    .poll(() => fieldOf(page, 'reversalNumber').locator('.v-messages').innerText())
    .toBe('Cần nhập giá trị.')
  await page.getByRole('radio', { name: /^Nhập nhầm/ }).check({ force: true })
  await confirm(page)
  await expect.poll(() => page.locator('ol [aria-current="step"]').first().innerText()).toContain('Đã hủy bỏ')
  expect(await membersOf(page, old, 'asOf=2024-06-01')).toBe('20')
  await page.goto(`${visitor.url}${fresh}?asOf=2024-06-01`)
  await expect.poll(() => page.locator('tbody tr').count()).toBe(0)
  expect(faults).toEqual([])
})

test('a split cannot be approved until every member is allotted; another who was faster is told of', async () => {
  const page = await board()
  await writeDecision(page, 'Chia Chi bộ thôn Yên Hòa', '16-QĐ/HU')
  await choose(fieldOf(page, 'does'), 'Chia tách')
  await pick(fieldOf(page, 'old'), 'thon yen hoa', 'Chi bộ thôn Yên Hòa')
  const units = page.getByRole('group', { name: /^Tổ chức mới \d/ })
  await expect.poll(() => inputOf(fieldOf(units.nth(1), 'parent')).inputValue()).toBe('Đảng bộ xã Tân Phúc')
  for (const [index, place] of ['Yên Hòa Thượng', 'Yên Hòa Hạ'].entries()) {
    await inputOf(fieldOf(units.nth(index), 'code')).fill(`16282-3${index}`)
    await inputOf(fieldOf(units.nth(index), 'placeName')).fill(place)
  }
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.waitForURL(/\/reorganizations\/reorg_/)
  const path = new URL(page.url()).pathname
  const other = await board()
  await go(other, `${path}?part=decision`)

  await act(page, 'preview').click()
  await expect.poll(() => page.locator('[data-blocked]').innerText()).toContain('16 đảng viên')
  expect(await act(page, 'approve').isDisabled()).toBe(true)
  await page.getByRole('link', { name: 'Phân đảng viên' }).last().click()
  const open = page.locator('[data-open] dd')
  await expect.poll(() => open.innerText()).toBe('16')
  const rows = page.locator('[data-subject]')
  await rows.nth(0).getByRole('combobox').selectOption({ label: 'Chi bộ Yên Hòa Thượng' })
  await expect.poll(() => open.innerText()).toBe('15')
  await page.getByLabel('Chỉ người chưa phân').check()
  await expect.poll(() => rows.count()).toBe(15)
  await page.getByLabel('Chọn cả 15 đang hiện').check()
  await choose(fieldOf(page, 'target'), 'Chi bộ Yên Hòa Hạ')
  await act(page, 'allot').click()
  await expect.poll(() => open.innerText()).toBe('0')
  await page.getByRole('button', { name: 'Lưu phân công (16 thay đổi)' }).click()
  await expect.poll(() => state(page)).toContain('Dự thảo')

  // Who read the draft before these changes does not overwrite them.
  await other.getByRole('button', { name: 'Sửa', exact: true }).click()
  await inputOf(fieldOf(other, 'title')).fill('Chia tách chi bộ')
  await other.getByRole('button', { name: 'Lưu', exact: true }).click()
  await other.locator('[data-stale]').waitFor()
  expect(await inputOf(fieldOf(other, 'title')).inputValue()).toBe('Chia tách chi bộ')
  await other.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect.poll(() => other.getByRole('heading', { level: 1 }).innerText()).toBe('Chia tách chi bộ')

  await page.reload()
  await act(page, 'preview').click()
  await expect.poll(() => state(page)).toContain('Đã xem trước')
  await expect.poll(() => page.locator('[data-count="MEMBER.MOVES"]').innerText()).toContain('16')
  await expect.poll(() => act(page, 'approve').isDisabled()).toBe(false)
  await act(page, 'withdraw').click()
  await confirm(page)
  await expect.poll(() => state(page)).toContain('Đã rút')
  await go(page, '/reorganizations?state=WITHDRAWN')
  await page.getByRole('link', { name: /Chia tách chi bộ/ }).waitFor()
})

test('what was built on a new unit stands in the way of a reversal, and a draft that corrects is at hand', async () => {
  const { act: decide, unit } = await createReorganizer(visitor, '404')
  const decision = { number: '17-QĐ/HU', title: 'Gộp hai chi bộ', signedOn: '2024-05-25' }
  const id = await decide({ ...decision, effectiveOn: '2024-06-01' }, [
    {
      kind: 'MERGE',
      unitIds: [await unit('16288-01'), await unit('16288-02')],
      results: [
        {
          key: 'n',
          code: '16288-20',
          kind: 'cell',
          placeName: 'Thôn Lâm Tường',
          parentId: await unit('16288'),
        },
      ],
    },
  ])
  const page = await board()
  await go(page, `/meetings/new?unit=${await unit('16288-20')}`, 'asOf=2024-06-05')
  await inputOf(fieldOf(page, 'starts')).fill('19:30')
  await page.getByRole('button', { name: 'Lưu', exact: false }).last().click()
  await page.waitForURL(/\/meetings\/meeting_/)

  await go(page, `/reorganizations/${id}`)
  await act(page, 'reverse').click()
  await page.getByRole('radio', { name: /^Nhập nhầm/ }).check({ force: true })
  await confirm(page)
  const obstacles = page.locator('[data-obstacles]')
  await expect
    .poll(() => obstacles.innerText())
    .toMatch(/Không hủy bỏ được vì:[^]*Chi bộ Thôn Lâm Tường sau khi sắp xếp/)
  expect(await state(page)).toContain('Có hiệu lực')
  await obstacles.getByRole('link').click()
  await expect.poll(() => state(page)).toContain('Dự thảo')
  expect(await page.locator('[data-obstacles]').count()).toBe(0)
  await expect.poll(() => page.locator('[data-summary]').allInnerTexts()).toEqual(['1 chi bộ → 2 chi bộ mới'])
  await page.locator('[data-part="decision"]').click()
  await page.getByRole('link', { name: '17-QĐ/HU · Gộp hai chi bộ' }).waitFor()
})

test('pages of reorganizations: nothing for axe to find, no wider than the window, light and dark', async () => {
  for (const window of [
    { width: 1280, height: 900 },
    { width: 390, height: 844, dark: true },
  ]) {
    const page = await visitor.openSignedIn({ ...window, username: 'nongcong' })
    await go(page, '/reorganizations')
    await page.getByRole('link', { name: /Chia tách chi bộ/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await isTooWide(page)).toBe(false)
    await page.getByRole('link', { name: /Chia tách chi bộ/ }).click()
    for (const part of ['decision', 'steps', 'allotment', 'preview']) {
      await page.locator(`[data-part="${part}"]`).click()
      await page.locator(`[data-part="${part}"][aria-current]`).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page), part).toEqual([])
      expect(await isTooWide(page), part).toBe(false)
    }
    await go(page, '/reorganizations/new')
    await page.getByRole('treeitem').nth(2).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await isTooWide(page)).toBe(false)
    await page.context().close()
  }
})
