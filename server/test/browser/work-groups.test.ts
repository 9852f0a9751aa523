import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, faultOf, fieldOf, inputOf, pick, startVisitor, visit, type Visitor } from './kit.ts'

/** A working group founded, its cells assigned, handed over and given up. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const save = (place: Page | Locator) => place.getByRole('button', { name: 'Lưu', exact: true }).click()
const assigned = (page: Page) => page.getByRole('region', { name: 'Chi bộ được phân công' }).locator('li.row')

test('a group is founded over a cell that another covers, which is said before and after', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/work-groups/new')
  const ordinal = page.getByLabel('Số thứ tự')
  await expect.poll(() => ordinal.inputValue()).toBe('6')
  expect(await page.getByLabel('Tên tổ').inputValue()).toBe('Tổ công tác số 6')

  const people = page.getByRole('group', { name: /^Thành viên \d/ })
  await pick(fieldOf(people.nth(0), 'person'), 'nguyen van dung', 'Nguyễn Văn Dũng')
  await people.nth(1).getByLabel('Không có trong danh sách đảng viên').check()
  await people.nth(1).getByLabel('Họ và tên').fill('Trần Thị Khách')
  await pick(fieldOf(page, 'units'), 'buu dien', 'Chi bộ Bưu điện')
  expect(await page.locator('[data-covered]').count()).toBe(0)
  await pick(fieldOf(page, 'units'), 'bao hiem', 'Chi bộ Bảo hiểm xã hội')
  await expect
    .poll(() => page.locator('[data-covered]').innerText())
    .toContain('Chi bộ Bảo hiểm xã hội: Tổ công tác số 1')

  await inputOf(fieldOf(page, 'signedOn')).fill('16/05/2022')
  await ordinal.fill('5')
  await save(page)
  await expect.poll(() => faultOf(fieldOf(page, 'number'))).toBe('Cần nhập giá trị.')
  await inputOf(fieldOf(page, 'number')).fill('99-QĐ/HU')
  // Only the server knows which numbers are taken.
  await save(page)
  await page.getByText('Đã có tổ công tác mang số này.').waitFor()
  expect(await inputOf(fieldOf(people.nth(0), 'person')).inputValue()).toBe('Nguyễn Văn Dũng')
  expect(await people.nth(1).getByLabel('Họ và tên').inputValue()).toBe('Trần Thị Khách')
  expect(await page.getByRole('list', { name: 'Chi bộ được phân công' }).getByRole('listitem').count()).toBe(
    2,
  )
  await ordinal.fill('6')
  await save(page)
  await page.waitForURL(/\/work-groups\/workgroup_/)
  await page.getByText(/Chi bộ Bảo hiểm xã hội: .*Tổ công tác số 1/).waitFor()
  await expect.poll(() => assigned(page).count()).toBe(2)

  await visit(page, visitor.url, '/work-groups')
  await page.getByRole('button', { name: /^Hai tổ/ }).click()
  await expect
    .poll(() => page.locator('tbody tr.row th').allInnerTexts())
    .toEqual([
      expect.stringContaining('Chi bộ Bảo hiểm xã hội'),
      expect.stringContaining('Chi bộ Bảo hiểm xã hội'),
    ])
})

test('a cell is assigned, another handed over, a third given up, each from a day on', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/work-groups')
  await page.getByRole('link', { name: 'Tổ công tác số 1' }).first().click()
  await expect.poll(() => assigned(page).count()).toBe(6)
  await pick(fieldOf(page, 'units'), 'dien luc', 'Chi bộ Điện lực')
  await page.getByRole('button', { name: 'Phân công', exact: true }).click()
  await expect.poll(() => assigned(page).count()).toBe(7)

  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Chuyển tổ: Chi bộ Hợp tác xã Tiến Đạt' }).click()
  await dialog.getByLabel('Tổ tiếp nhận phụ trách từ ngày').fill('19/05/2022')
  await save(dialog)
  await expect.poll(() => faultOf(fieldOf(dialog, 'successor'))).toBe('Cần nhập giá trị.')
  await choose(fieldOf(dialog, 'successor'), 'Tổ công tác số 2')
  await save(dialog)
  const handedOver = assigned(page).filter({ hasText: 'Chi bộ Hợp tác xã Tiến Đạt' })
  await expect.poll(() => handedOver.innerText()).toContain('đến 18/05/2022')

  await page.getByRole('button', { name: 'Kết thúc: Chi bộ Phòng Kinh tế – Hạ tầng' }).click()
  await dialog.getByLabel('Ngày cuối cùng').fill('01/12/2021')
  await save(dialog)
  await dialog.getByText('Kết thúc trước khi bắt đầu.').waitFor()
  await dialog.getByLabel('Ngày cuối cùng').fill('20/05/2022')
  await save(dialog)
  const ended = assigned(page).filter({ hasText: 'Chi bộ Phòng Kinh tế – Hạ tầng' })
  await expect.poll(() => ended.innerText()).toContain('đến 20/05/2022')
  expect(await ended.getByRole('button').count()).toBe(0)
})

test('a group changes its name, its leader and its members from a day on', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/work-groups')
  await page.getByRole('link', { name: 'Tổ công tác số 3' }).first().click()
  await page.getByRole('link', { name: 'Sửa tổ công tác' }).click()
  await page.getByLabel('Tên tổ').fill('Tổ công tác khối nội chính')
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('radio') })
  const [leader, successor] = [rows.nth(0), rows.nth(1)]
  const name = (await successor.locator('.person > span').first().innerText()).trim()
  await leader.getByRole('checkbox').check()
  await save(page)
  await page.getByRole('alert').filter({ hasText: 'đúng một tổ trưởng' }).waitFor()
  expect(await page.getByLabel('Tên tổ').inputValue()).toBe('Tổ công tác khối nội chính')
  await successor.getByRole('radio').check()
  await save(page)
  await page.getByRole('heading', { name: 'Tổ công tác khối nội chính' }).waitFor()
  const leads = page
    .getByRole('region', { name: 'Thành viên tổ' })
    .getByRole('listitem')
    .filter({ hasText: 'Tổ trưởng' })
  await expect.poll(() => leads.last().innerText()).toContain(name)
})
