import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { totpCode } from '../../src/auth/second-factor/totp.ts'
import { axeFindings, choose, fieldOf, inputOf, isTooWide, startVisitor, type Visitor } from './kit.ts'

/** How somebody comes in: by an invitation, with a second factor, from several browsers; and looks after the account. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const PASSWORD = 'trâu vàng uống nước'
const PHONE = { width: 390, height: 844, dark: true }

/** Makes an account and answers the address that its invitation opens. */
async function invite(username: string, role: string): Promise<string> {
  const printed = await visitor.chibo(
    ...['user', 'create', '--username', username, '--name', 'Nguyễn Thị Thử (giả định)'],
    ...['--role', role, '--unit', '188', '--invite'],
  )
  return `${visitor.url}/set-password#${printed.trim().split('#')[1] ?? ''}`
}

const field = (page: Page | Locator, name: string) => inputOf(fieldOf(page, name))
const alert = (page: Page) => page.locator('.v-alert')
const section = (page: Page, name: string) => page.getByRole('region', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

/** Nothing for axe to find, no wider than the window. */
async function inspect(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  expect(await isTooWide(page)).toBe(false)
}

/** Sets the password behind a link, by keyboard. */
async function setPassword(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await field(page, 'newPassword').fill(PASSWORD)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.goto(`${visitor.url}/sign-in`)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await field(page, 'password').fill(PASSWORD)
  await page.keyboard.press('Enter')
}

/** Goes through the set-up with the password and a code; answers the secret and the codes shown. */
async function setUpFactor(
  page: Page,
  within: Page | Locator = page,
): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('button', { name: 'Tiếp tục' }).waitFor()
  await field(within, 'password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('img', { name: 'Mã QR' }).waitFor()
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await inspect(page)
  await field(page, 'code').fill('000 000')
  await page.keyboard.press('Enter')
  await expect.poll(() => alert(page).innerText()).toBe('Mã không đúng hoặc đã dùng.')
  await field(page, 'code').fill(totpCode(secret, Date.now()))
  await page.keyboard.press('Enter')
  await heading(page, 'Mã khôi phục').waitFor()
  await inspect(page)
  return { secret, codes: await page.locator('ol li').allInnerTexts() }
}

test('an invited person sets a password, then a second factor, and signs in with its codes', async () => {
  const link = await invite('khach', 'COMMITTEE_OFFICE')
  const page = await visitor.open()
  await page.goto(link)
  await page.getByText('Chào Nguyễn Thị Thử').waitFor()
  expect(page.url()).not.toContain('#')
  await inspect(page)
  await field(page, 'newPassword').fill('khach 2022 2022')
  await field(page, 'repeat').fill('khach 2022 2023')
  await page.keyboard.press('Enter')
  await page.getByText('Hai lần nhập không giống nhau.').waitFor()
  await field(page, 'repeat').fill('khach 2022 2022')
  await page.keyboard.press('Enter')
  await expect.poll(() => alert(page).innerText()).toBe('Mật khẩu không được chứa tên đăng nhập.')
  await field(page, 'newPassword').fill(PASSWORD)
  await field(page, 'repeat').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(/asOf=/)

  await page.getByRole('button', { name: /^Tài khoản/ }).click()
  await page.getByRole('link', { name: 'Tài khoản của tôi' }).click()
  await heading(page, 'Phiên đăng nhập').waitFor()
  await page.getByRole('button', { name: 'Thiết lập' }).click()
  const { codes } = await setUpFactor(page, section(page, 'Xác thực hai bước'))
  expect(new Set(codes).size).toBe(10)
  await page.getByRole('button', { name: 'Tôi đã lưu các mã' }).click()
  await page.getByText(/Còn 10 mã khôi phục/).waitFor()

  const phone = await visitor.open(PHONE)
  await signIn(phone, 'khach')
  await heading(phone, 'Nhập mã xác thực').waitFor()
  await inspect(phone)
  // The wait for a code outlasts a reload.
  await phone.reload()
  await heading(phone, 'Nhập mã xác thực').waitFor()
  await field(phone, 'code').fill('123456')
  await phone.keyboard.press('Enter')
  await expect.poll(() => alert(phone).innerText()).toBe('Mã không đúng hoặc đã dùng.')
  await phone.getByRole('button', { name: 'Dùng mã khôi phục' }).click()
  await field(phone, 'code').fill(codes[0]?.toLowerCase() ?? '')
  await phone.keyboard.press('Enter')
  await phone.waitForURL(/asOf=/)

  await page.goto(`${visitor.url}/profile`)
  await page.getByText(/Còn 9 mã khôi phục/).waitFor()
  await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).click()
  await section(page, 'Xác thực hai bước').getByLabel('Mật khẩu hiện tại', { exact: true }).fill(PASSWORD)
  await field(page, 'code').fill(codes[1] ?? '')
  await page.keyboard.press('Enter')
  await page.getByText('Chưa bật.').waitFor()
})

test('sessions are seen and ended, and a new password ends all others', async () => {
  await setPassword(await visitor.open(), await invite('nhieu-may', 'COMMITTEE_OFFICE'))
  const [page, phone] = [await visitor.open(), await visitor.open(PHONE)]
  for (const one of [page, phone]) {
    await signIn(one, 'nhieu-may')
    await one.waitForURL(/asOf=/)
  }
  await phone.goto(`${visitor.url}/profile`)
  const rows = section(phone, 'Phiên đăng nhập').getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(3)
  expect(await rows.filter({ hasText: 'Phiên này' }).count()).toBe(1)
  await inspect(phone)
  await rows.getByRole('button').first().click()
  await expect.poll(() => rows.count()).toBe(2)
  await phone.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click()
  await expect.poll(() => rows.count()).toBe(1)
  await page.getByRole('link', { name: 'Tổ chức', exact: true }).first().click()
  await heading(page, 'Đăng nhập chibo').waitFor()

  await signIn(page, 'nhieu-may')
  await page.waitForURL(/asOf=|\/units/)
  await field(phone, 'password').fill('không phải')
  await field(phone, 'newPassword').fill('một câu khác hẳn')
  await field(phone, 'repeat').fill('một câu khác hẳn')
  await phone.keyboard.press('Enter')
  await expect.poll(() => alert(phone).innerText()).toBe('Mật khẩu hiện tại không đúng.')
  await field(phone, 'password').fill(PASSWORD)
  await phone.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await phone.getByText('Đã đổi mật khẩu.').waitFor()
  await page.reload()
  await heading(page, 'Đăng nhập chibo').waitFor()

  await choose(fieldOf(phone, 'locale'), 'English')
  await heading(phone, 'My account').waitFor()
  await inspect(phone)
})

test('whose role requires a second factor comes to set it up first, wherever the way led', async () => {
  await visitor.chibo('user', 'require-second-factor', '--role', 'INSPECTION')
  const link = await invite('kiem-tra', 'INSPECTION')
  const page = await visitor.open(PHONE)
  await setPassword(page, link)
  await page.getByText('Vai trò của bạn bắt buộc xác thực hai bước. Hãy thiết lập để tiếp tục.').waitFor()
  await page.goto(`${visitor.url}/members`)
  await page.waitForURL(/\/second-factor\?next=/)
  await page.getByRole('button', { name: 'Tiếp tục' }).waitFor()
  await inspect(page)
  await setUpFactor(page)
  await page.getByRole('button', { name: 'Tôi đã lưu các mã' }).click()
  await page.waitForURL(/\/members/)
  await page.goto(`${visitor.url}/profile`)
  await page.getByText('Vai trò của bạn bắt buộc xác thực hai bước.').waitFor()
  expect(await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).count()).toBe(0)
})

test('a link that cannot be used says so, and wrong words are told', async () => {
  const page = await visitor.open()
  await page.goto(`${visitor.url}/set-password#${'A'.repeat(43)}`)
  await heading(page, 'Liên kết không dùng được').waitFor()
  await inspect(page)
  await page.getByRole('link', { name: 'Đến trang đăng nhập' }).click()
  await page.getByLabel('Tên đăng nhập').fill('khong-co')
  await page.keyboard.press('Enter')
  await page.getByText('Cần nhập giá trị.').waitFor()
  await field(page, 'password').fill('sai rồi')
  await page.keyboard.press('Enter')
  await expect.poll(() => alert(page).innerText()).toBe('Tên đăng nhập hoặc mật khẩu không đúng.')
  await inspect(page)
})
