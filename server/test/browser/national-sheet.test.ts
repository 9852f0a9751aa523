import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  axeFindings,
  faultOf,
  fieldOf,
  inputOf,
  isTooWide,
  ON_THE_DAY,
  shoot,
  startVisitor,
  visit,
  type Visitor,
} from './kit.ts'

/** What the national sheet of members asks for, as a clerk enters it and takes it out again. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

test('on a phone a record is completed, what cannot be is told at its field, and the page says it in groups', async () => {
  const page = await visitor.openSignedIn({ width: 390, height: 844 })
  await visit(page, visitor.url, '/members')
  await page.locator('a[href*="/members/member_"]').first().click()
  await page.waitForURL(/\/members\/member_/)
  await page.getByRole('link', { name: 'Đính chính hồ sơ' }).click()
  await fieldOf(page, 'ethnicity').waitFor()
  await inputOf(fieldOf(page, 'ethnicity')).fill('Sán Chỉ')
  await inputOf(fieldOf(page, 'hometown')).fill('Xã Khuất Xá, Lộc Bình')
  await inputOf(fieldOf(page, 'cardIssuedOn')).fill('02/1990')
  await inputOf(fieldOf(page, 'oldIdentityNumber')).fill('0801234567')
  await fieldOf(page, 'reason').locator('textarea').first().fill('Rà soát hồ sơ')
  expect(await isTooWide(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  await shoot(page, 'record-phone')
  const send = page.getByRole('button', { name: 'Lưu đính chính' })
  await send.click()
  await expect.poll(() => faultOf(fieldOf(page, 'oldIdentityNumber'))).toBe('Cần đúng 9 hoặc 12 chữ số.')
  await inputOf(fieldOf(page, 'oldIdentityNumber')).fill('080 123 456')
  await send.click()
  await page.waitForURL(/\/members\/member_[^/]*$|\/members\/member_[^/]*\?/)
  const told = page.getByRole('region', { name: 'Thông tin cá nhân' })
  await expect.poll(() => told.innerText()).toContain('Sán Chỉ')
  const text = await told.innerText()
  for (const part of [
    'Nhân thân',
    'Thẻ và hồ sơ',
    'Liên hệ',
    '080123456',
    '02/1990',
    'Xã Khuất Xá, Lộc Bình',
  ])
    expect(text).toContain(part)
  expect(await isTooWide(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  await shoot(page, 'member-phone')
})

test('the national sheet stands among the lists, and is a document of all its columns', async () => {
  const page = await visitor.openSignedIn()
  await page.goto(`${visitor.url}/members?${ON_THE_DAY}&standing=PROBATIONARY`)
  await page.locator('[data-lists]').click()
  await page.getByRole('radio', { name: 'Danh sách đảng viên theo mẫu rà soát toàn quốc' }).check()
  await page.locator('[data-format="print"]').click()
  const sheet = page.locator('article')
  await sheet.waitFor()
  expect(await sheet.locator('thead th').count()).toBe(29)
  expect(await isTooWide(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  const pdf = await page.pdf({ preferCSSPageSize: true })
  // A3 across, in points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 119\d(\.\d+)? 84\d/)
  await shoot(page, 'national-sheet')
})
