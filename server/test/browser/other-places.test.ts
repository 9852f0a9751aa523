import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, isTooWide, signIn, startVisitor, type Visitor } from './kit.ts'

/** What two of the other places show: clusters with their hosts, shares with their parts beside the printed figure. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor(['bac-quang', 'ben-tre'])
})
afterAll(() => visitor.close())

test('Bến Tre: the share of members in cells, its parts, and that the report printed another figure', async () => {
  const page = await visitor.open({ width: 390, height: 844 })
  await signIn(page, visitor.url, 'bentre')
  const share = page.locator('[data-share="cellMembers"]')
  await expect.poll(() => share.innerText()).toMatch(/4\.374 trên 5\.075[^]*86,19\s%/)
  expect(await share.innerText()).toContain('Báo cáo ghi 82,21 %, khác số tính được.')
  expect(await share.innerText()).toContain('thành phố Bến Tre (không ghi ngày)')
  expect(await page.getByText('Có tổ phụ trách').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  expect(await isTooWide(page)).toBe(false)
})

test('Bắc Quang: 23 units in 4 clusters, who hosts, and how many secretaries came to the model meeting', async () => {
  const page = await visitor.open({ dark: true })
  await signIn(page, visitor.url, 'bacquang')
  const clusters = page.locator('[data-cluster]')
  await expect.poll(() => clusters.count()).toBe(4)
  expect(await clusters.locator('li').count()).toBe(23)
  expect(await clusters.locator('li.host .name a').allInnerTexts()).toEqual([
    'Đảng bộ xã Việt Vinh',
    'Đảng bộ xã Đồng Tâm',
    'Đảng bộ xã Vô Điếm',
    'Đảng bộ thị trấn Vĩnh Tuy',
  ])
  expect(await axeFindings(page)).toEqual([])

  await clusters.getByRole('link', { name: 'Sinh hoạt điểm 16/08/2016' }).click()
  await expect
    .poll(() => page.getByRole('main').innerText())
    .toMatch(/Bí thư các đơn vị trong cụm đến dự\s+65,22\s%\s+15 trên 23 bí thư/)
})
