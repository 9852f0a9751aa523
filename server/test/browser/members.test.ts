import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, fieldOf, startVisitor, visit, type Visitor } from './kit.ts'

/** The list of members, as a clerk finds people in it. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

test('members are found without diacritics, narrowed by standing, and told apart by their cells', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  const names = page.locator('tbody th a')
  const count = page.getByRole('status').filter({ hasText: 'đảng viên' })
  await expect.poll(() => count.innerText()).toBe('531 đảng viên')

  const search = page.getByRole('searchbox')
  await search.fill('nguyen van dung')
  await expect.poll(() => names.allInnerTexts()).toEqual(['Nguyễn Văn Dũng'])
  await search.fill('DAM huu chien')
  await expect.poll(() => names.allInnerTexts()).toEqual(['Đàm Hữu Chiến'])
  expect(new URL(page.url()).searchParams.get('q')).toBe('DAM huu chien')
  await search.fill('không ai tên thế')
  await page.getByText('Không tìm thấy đảng viên nào').waitFor()

  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect.poll(() => count.innerText()).toBe('531 đảng viên')
  await choose(fieldOf(page, 'standing'), 'Dự bị')
  await expect.poll(() => count.innerText()).toBe('29 đảng viên')
  const standings = await page.locator('tbody tr td:nth-child(3)').allInnerTexts()
  expect(new Set(standings.map((text) => text.split(' · ')[0]))).toEqual(new Set(['Dự bị']))

  const first = await names.first().innerText()
  await names.first().click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(first)
  await page.goBack()
  await expect.poll(() => count.innerText()).toBe('29 đảng viên')
})

test('a secretary finds the members of the own cell alone', async () => {
  const page = await visitor.openSignedIn({ username: 'bithu' })
  await visit(page, visitor.url, '/members')
  await expect
    .poll(() => page.getByRole('status').filter({ hasText: 'đảng viên' }).innerText())
    .toBe('26 đảng viên')
  await page.getByRole('searchbox').fill('nguyen van dung')
  await page.getByText('Không tìm thấy đảng viên nào').waitFor()
})
