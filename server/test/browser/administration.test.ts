import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  axeFindings,
  choose,
  faultOf,
  fieldOf,
  inputOf,
  isTooWide,
  pick,
  startVisitor,
  visit,
  type Visitor,
} from './kit.ts'

/** Accounts, roles and tokens given and taken away by the board, and what each may do explained. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true })
const given = (page: Page) => page.locator('[data-grants]')
const held = (page: Page) => page.locator('[data-holdings]')

describe('accounts', () => {
  test('are made with a role and an invitation that is shown once', async () => {
    const page = await visitor.openSignedIn()
    await visit(page, visitor.url, '/administration/accounts')
    await page.getByRole('link', { name: 'Tạo tài khoản' }).click()
    await heading(page, 'Tạo tài khoản')
    // A board gives no role that reaches further than its own.
    await page.getByRole('radio', { name: /^Ủy ban kiểm tra/ }).waitFor()
    expect(await page.getByRole('radio', { name: /^Quản trị hệ thống/ }).count()).toBe(0)
    await button(page, 'Tạo tài khoản').click()
    await expect.poll(() => faultOf(fieldOf(page, 'displayName'))).toBe('Cần nhập giá trị.')

    await inputOf(fieldOf(page, 'displayName')).fill('Đặng Thị Hòa (giả định)')
    await inputOf(fieldOf(page, 'username')).fill('to1')
    await page.getByRole('radio', { name: /^Ủy ban kiểm tra/ }).check()
    await button(page, 'Tạo tài khoản').click()
    // Only the server knows which names are taken.
    await expect.poll(() => faultOf(fieldOf(page, 'username'))).toBe('Tên đăng nhập này đã có người dùng.')
    await inputOf(fieldOf(page, 'username')).fill('dangthihoa')
    await button(page, 'Tạo tài khoản').click()
    await heading(page, /^Đã tạo tài khoản/)
    const link = await page.locator('[data-secret]').innerText()
    expect(link).toMatch(/\/set-password#[\w-]{43}$/)
    expect(link.startsWith(visitor.url)).toBe(true)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await button(page, 'Sao chép').click()
    await page.getByText('Đã sao chép.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('link', { name: 'Xem tài khoản' }).click()
    await heading(page, /Đặng Thị Hòa/)
    await expect.poll(() => held(page).innerText()).toContain('Ủy ban kiểm tra')
    await page.goBack()
    await heading(page, 'Tạo tài khoản')
    expect(await page.locator('[data-secret]').count()).toBe(0)
  })

  test('are found without diacritics and by their state', async () => {
    const page = await visitor.openSignedIn()
    await visit(page, visitor.url, '/administration/accounts')
    const rows = page.locator('section li')
    await page.getByRole('searchbox').fill('nong viet')
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('Nông Việt Phúc')])
    await button(page, 'Bỏ lọc').click()
    await choose(fieldOf(page, 'state'), 'Đã khóa')
    await page.getByText('Không có mục nào').waitFor()
    expect(new URL(page.url()).searchParams.get('state')).toBe('DISABLED')
  })

  test('get a role and lose it, by a day or at once', async () => {
    const page = await accountPage('vanphong', /Văn phòng/)
    const dialog = page.getByRole('dialog')
    await button(given(page), 'Giao vai trò').click()
    await pick(fieldOf(dialog, 'unit'), 'buu dien', 'Chi bộ Bưu điện')
    await dialog.getByRole('radio', { name: /^Ủy ban kiểm tra/ }).waitFor()
    await button(dialog, 'Giao vai trò').click()
    await dialog.getByText('Cần chọn một vai trò.').waitFor()
    await dialog.getByRole('radio', { name: /^Ủy ban kiểm tra/ }).check()
    await inputOf(fieldOf(dialog, 'lastDay')).fill('01/01/2020')
    await button(dialog, 'Giao vai trò').click()
    await expect.poll(() => faultOf(fieldOf(dialog, 'lastDay'))).toMatch(/^Kết thúc/)
    await inputOf(fieldOf(dialog, 'lastDay')).fill('')
    await button(dialog, 'Giao vai trò').click()
    const row = given(page).locator('li').filter({ hasText: 'Ủy ban kiểm tra' })
    await row.waitFor()
    await expect.poll(() => held(page).innerText()).toContain('Ủy ban kiểm tra · Chi bộ Bưu điện')

    await row.getByRole('button').click()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    // The focus comes back to where it was.
    await page.keyboard.press('Enter')
    await dialog.getByRole('radio', { name: /^Sau một ngày/ }).check()
    await inputOf(fieldOf(dialog, 'lastDay')).fill('31/12/2099')
    await button(dialog, 'Thu hồi').click()
    await expect.poll(() => row.innerText()).toContain('đến 31/12/2099')
    await row.getByRole('button').click()
    await dialog.getByText(/sẽ không còn vai trò Ủy ban kiểm tra tại Chi bộ Bưu điện/).waitFor()
    await button(dialog, 'Thu hồi').click()
    await page.getByText('Vai trò đã kết thúc (1)').click()
    await expect.poll(() => given(page).locator('details').innerText()).toContain('thu hồi')
    await expect.poll(() => held(page).innerText()).not.toContain('Ủy ban kiểm tra')
    expect(await axeFindings(page)).toEqual([])
  })

  test('are disabled, enabled and given a new password', async () => {
    const page = await accountPage('bithu', 'Vi Minh Tâm')
    const dialog = page.getByRole('dialog')
    await button(page, 'Khóa').click()
    await button(dialog, 'Khóa').click()
    await page.getByRole('button', { name: 'Mở khóa' }).click()
    await button(dialog, 'Mở khóa').click()
    await page.getByText('Đang dùng').waitFor()
    await button(page, 'Cấp lại mật khẩu').click()
    await dialog.getByRole('checkbox', { name: 'Gỡ cả xác thực hai bước' }).check()
    await button(dialog, 'Tạo liên kết').click()
    expect(await dialog.locator('[data-secret]').innerText()).toMatch(/\/set-password#[\w-]{43}$/)
    await button(dialog, 'Tôi đã lưu liên kết').click()
    await expect.poll(() => dialog.count()).toBe(0)
  })

  test('are changed, but not one’s own', async () => {
    const page = await accountPage('vanphong', /Văn phòng/)
    await page.getByRole('link', { name: 'Sửa' }).click()
    await heading(page, 'Sửa tài khoản')
    const name = inputOf(fieldOf(page, 'displayName'))
    await expect.poll(() => name.inputValue()).toBe('Văn phòng Huyện ủy Lộc Bình')
    await name.fill('')
    await button(page, 'Lưu').click()
    await expect.poll(() => faultOf(fieldOf(page, 'displayName'))).toBe('Cần nhập giá trị.')
    await name.fill('Văn phòng Huyện ủy')
    await button(page, 'Lưu').click()
    await heading(page, 'Văn phòng Huyện ủy')

    await visit(page, visitor.url, '/administration/accounts')
    await page.getByRole('link', { name: /Ban Tổ chức Huyện ủy/ }).click()
    await page.getByText('Đây là tài khoản của bạn.').waitFor()
    expect(await button(page, 'Khóa').count()).toBe(0)
    expect(await button(page, 'Giao vai trò').count()).toBe(0)
  })
})

async function accountPage(username: string, name: string | RegExp): Promise<Page> {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/administration/accounts')
  await page.getByRole('link', { name: new RegExp(username) }).click()
  await heading(page, name)
  return page
}

test('a token is made, shown once, and revoked', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/administration/tokens')
  await page.getByRole('link', { name: 'Tạo khóa kết nối' }).click()
  await inputOf(fieldOf(page, 'name')).fill('Báo cáo thử (giả định)')
  await page.getByRole('radio', { name: /^Kết nối đọc/ }).check()
  await inputOf(fieldOf(page, 'costPerMinute')).fill('nhiều')
  await inputOf(fieldOf(page, 'lastDay')).fill('01/01/2020')
  await button(page, 'Tạo khóa kết nối').click()
  await expect.poll(() => faultOf(fieldOf(page, 'costPerMinute'))).not.toMatch(/^Để trống/)
  await inputOf(fieldOf(page, 'costPerMinute')).fill('5.000')
  await button(page, 'Tạo khóa kết nối').click()
  await expect.poll(() => faultOf(fieldOf(page, 'lastDay'))).toBe('Thời hạn đã qua.')
  await inputOf(fieldOf(page, 'lastDay')).fill('31/12/2199')
  await button(page, 'Tạo khóa kết nối').click()
  await expect.poll(() => faultOf(fieldOf(page, 'lastDay'))).toContain('chậm nhất 30/12/2199')
  await inputOf(fieldOf(page, 'lastDay')).fill('31/12/2099')
  await button(page, 'Tạo khóa kết nối').click()
  const token = await page.locator('[data-secret]').innerText()
  expect(token).toMatch(/^chibo_[\w-]{43}$/)

  await page.getByRole('link', { name: 'Xem khóa' }).click()
  await heading(page, /Báo cáo thử/)
  const facts = page.getByRole('region', { name: 'Thông tin khóa' })
  await expect.poll(() => facts.innerText()).toContain(token.slice(0, 10))
  expect(await facts.innerText()).toContain('01/01/2100 00:00')
  expect(await facts.innerText()).toContain('5.000')
  expect(await axeFindings(page)).toEqual([])
  await button(page, 'Thu hồi khóa').click()
  await page.getByRole('dialog').getByText('bị từ chối ngay').waitFor()
  await button(page.getByRole('dialog'), 'Thu hồi khóa').click()
  await page.getByText('Đã thu hồi', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Khóa kết nối' }).click()
  const row = page.locator('section li').filter({ hasText: 'Báo cáo thử' })
  await expect.poll(() => row.innerText()).toContain('Đã thu hồi')
})

describe('access', () => {
  const rule = (page: Page, permission: string) => page.locator(`[data-permission="${permission}"]`)

  async function explained(page: Page, unit: string): Promise<void> {
    await visit(page, visitor.url, '/units')
    await page.getByRole('treeitem', { name: unit }).click()
    await heading(page, unit)
    await page.getByRole('link', { name: 'Giải thích quyền' }).click()
    await heading(page, 'Giải thích quyền')
  }

  test('of a working group is explained on a cell that it covers and on one that it does not', async () => {
    const page = await visitor.openSignedIn()
    await explained(page, 'Chi bộ Bảo hiểm xã hội')
    await expect.poll(() => rule(page, 'ACCESS_WRITE').getAttribute('data-allowed')).toBe('true')
    await pick(fieldOf(page, 'account'), 'nong viet', 'Nông Việt Phúc')
    await expect.poll(() => rule(page, 'ACCESS_WRITE').getAttribute('data-allowed')).toBe('false')
    await expect
      .poll(() => rule(page, 'MEMBER_READ').innerText())
      .toContain('Thành viên tổ công tác · Chi bộ Bảo hiểm xã hội · qua tổ công tác')
    await expect.poll(() => rule(page, 'MEMBER_READ_PRIVATE').getAttribute('data-allowed')).toBe('false')
    expect(await axeFindings(page)).toEqual([])

    await explained(page, 'Chi bộ Bưu điện')
    await pick(fieldOf(page, 'account'), 'nong viet', 'Nông Việt Phúc')
    await expect.poll(() => rule(page, 'MEMBER_READ').getAttribute('data-allowed')).toBe('false')
    await expect.poll(() => page.locator('[data-allowed="true"]').count()).toBe(0)
  })

  test('to a unit: who has it, by which role, from where', async () => {
    const page = await visitor.openSignedIn()
    await visit(page, visitor.url, '/units')
    await page.getByRole('treeitem', { name: 'Chi bộ Bảo hiểm xã hội' }).click()
    const holders = page.locator('[data-holders]')
    await expect.poll(() => holders.innerText()).toContain('Nông Việt Phúc')
    expect(await holders.innerText()).toContain('Ban tổ chức · Đảng bộ huyện Lộc Bình')
    await holders.getByRole('link', { name: 'Nông Việt Phúc' }).click()
    await heading(page, 'Nông Việt Phúc')
    await expect.poll(() => held(page).getByRole('listitem').count()).toBe(6)
  })

  test('is not administered by a cell secretary, who sees nothing of it', async () => {
    const page = await visitor.openSignedIn({ username: 'bithu' })
    await visit(page, visitor.url, '/members')
    expect(await page.getByRole('link', { name: 'Sinh hoạt', exact: true }).count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Quản trị' }).count()).toBe(0)
    await page.goto(`${visitor.url}/administration/accounts`)
    await page.getByText('Không có quyền xem').waitFor()
    await page.goto(`${visitor.url}/administration/accounts/new`)
    await page.getByText('Không có quyền xem').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
  })

  test('of one’s own is told to everybody', async () => {
    const page = await visitor.openSignedIn({ username: 'to1' })
    await visit(page, visitor.url, '/work-groups')
    await page.getByRole('button', { name: /^Tài khoản / }).click()
    await page.getByRole('link', { name: 'Quyền của tôi' }).click()
    await heading(page, 'Quyền của tôi')
    const role = page.getByRole('region', { name: 'Thành viên tổ công tác' })
    expect(await role.getByRole('link').count()).toBe(6)
    await role.getByText('Ghi nhận buổi dự').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await explained(page, 'Chi bộ Bảo hiểm xã hội')
    await expect.poll(() => rule(page, 'VISIT_RECORD').getAttribute('data-allowed')).toBe('true')
    expect(await fieldOf(page, 'account').count()).toBe(0)
  })
})

test('roles are told beside one another, and on a phone one by one', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/administration/roles')
  const cell = page.getByRole('row', { name: /^Xem đảng viên/ }).getByRole('cell')
  expect(await cell.allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('Có'), expect.stringContaining('Không')]),
  )
  const phone = await visitor.openSignedIn({ width: 390, height: 844 })
  await visit(phone, visitor.url, '/administration/roles')
  expect(await phone.getByRole('table').count()).toBe(0)
  const auditor = phone.locator('[data-role="AUDITOR"]')
  expect(await auditor.innerText()).toContain('Ai giao được: Quản trị hệ thống')
  await auditor.getByText('Được phép').click()
  await auditor.getByText('Xem nhật ký kiểm toán').waitFor()
  // The bar is full: what few need stands in the menu.
  await phone.getByRole('button', { name: /^Tài khoản / }).click()
  await phone.getByRole('link', { name: 'Quản trị' }).waitFor()
})

const PAGES = ['accounts', 'tokens', 'roles', 'accounts/new', 'tokens/new']
test.each([
  ['by day', { dark: false }],
  ['by night', { dark: true }],
  ['on a phone', { width: 390, height: 844 }],
])('the pages are readable %s', async (_when, options) => {
  const page = await visitor.openSignedIn(options)
  for (const path of PAGES) {
    await visit(page, visitor.url, `/administration/${path}`)
    await page.waitForLoadState('networkidle')
    expect(await axeFindings(page), path).toEqual([])
    expect(await isTooWide(page), path).toBe(false)
  }
})
