import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings, choose, fieldOf, isTooWide, startVisitor, visit, type Visitor } from './kit.ts'

/** People who were entered twice, as a clerk finds, merges and tells them apart. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

/** Sends a mutation as the one who is signed in; answers its data. */
function send(page: Page, query: string, variables: object): Promise<unknown> {
  return page.evaluate(
    async ([text, given]) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-chibo-request': '1' },
        body: JSON.stringify({ query: text, variables: given }),
      })
      return answer.json()
    },
    [query, variables] as const,
  )
}

const ENTER = `mutation ($input: EnterMemberInput!) { enterMember(input: $input) { userErrors { code path } } }`

/** Enters somebody in a cell, by its code. */
async function enter(page: Page, cell: string, input: object): Promise<void> {
  const found = await send(page, `query ($code: String!) { unit(code: $code) { id } }`, { code: cell })
  const id = /"(unit_\w+)"/.exec(JSON.stringify(found))?.[1]
  const common = { unitId: id, effectiveOn: '2015-05-19', standing: 'OFFICIAL', sex: 'MALE' }
  const answer = await send(page, ENTER, { input: { ...common, ...input } })
  expect(JSON.stringify(answer)).toContain('"userErrors":[]')
}

/** Enters somebody twice, in two cells. */
async function enterTwice(page: Page, name: string): Promise<void> {
  await enter(page, '188-01', {
    fullName: name,
    birthDate: '1980-02-03',
    joinedOn: '2010-05-19',
    officialOn: '2011-05-19',
    phone: '0000123456',
  })
  await enter(page, '188-02', {
    fullName: name,
    birthDate: '1980-02-03',
    joinedOn: '2010-05-19',
    officialOn: '2011-05-20',
    fileNumber: '000999 LS',
  })
}

const kept = (page: Page, field: string) =>
  fieldOf(page, field).locator('input:checked').locator('xpath=..').innerText()

test('a clerk merges two entries, field by field, and undoes it', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  await enterTwice(page, 'Phùng Văn Trùng')
  await page.getByRole('link', { name: 'Hồ sơ trùng' }).click()
  await page.getByText('Trùng họ tên và ngày sinh').waitFor()
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'cặp' }).innerText()).toBe('1 cặp')
  expect(await page.getByText('100/100').count()).toBe(1)
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('link', { name: /^So sánh, gộp/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Gộp hồ sơ trùng' }).waitFor()
  // What one entry alone has is kept, whoever stays.
  expect(await kept(page, 'FILE_NUMBER')).toBe('000999 LS')
  expect(await kept(page, 'PHONE')).toBe('0000123456')
  const official = fieldOf(page, 'OFFICIAL_ON').locator('input')
  await official.first().focus()
  await page.keyboard.press('ArrowRight')
  const wanted = await kept(page, 'OFFICIAL_ON')
  expect(await axeFindings(page)).toEqual([])

  // Without a reason nothing is stored.
  await page.getByRole('button', { name: 'Gộp làm một' }).click()
  await page.getByText('Cần nhập giá trị.').waitFor()
  await page.getByLabel('Lý do').fill('Nhập hai lần')
  await page.keyboard.press('Enter')
  await page.getByText(/Đã gộp vào hồ sơ của Phùng Văn Trùng/).waitFor()
  await page.getByText('Không có cặp nào').waitFor()

  await page.getByRole('link', { name: 'Xem, hoàn tác' }).click()
  await page.getByRole('heading', { level: 1, name: 'Phùng Văn Trùng' }).waitFor()
  await page.getByText('000999 LS').waitFor()
  await page.getByText(wanted).first().waitFor()
  await page
    .getByRole('button', { name: /^Hoàn tác: Gộp/ })
    .first()
    .click()
  await page.getByRole('dialog').getByLabel('Lý do hoàn tác').fill('Gộp nhầm')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await visit(page, visitor.url, '/duplicates')
  await page.getByText('100/100').waitFor()
})

test('two who are two are told apart, and that is taken back', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/duplicates')
  await page.getByRole('link', { name: /^So sánh, gộp Phùng Văn Trùng/ }).click()
  await page.getByLabel('Lý do').fill('Anh em họ')
  await page.getByRole('button', { name: 'Là hai người khác nhau' }).click()
  await page.getByText('Không có cặp nào').waitFor()
  await choose(fieldOf(page, 'show'), 'Đã nhận định là hai người')
  await page.getByText('Hai người khác nhau: Anh em họ').waitFor()
  await page.getByRole('button', { name: 'Rút lại nhận định' }).click()
  await page.getByText('Không có cặp nào').waitFor()
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await page.getByText('100/100').waitFor()
})

describe.each([
  { name: 'light', width: 1280, dark: false, english: false },
  { name: 'dark', width: 1280, dark: true, english: true },
  { name: 'phone', width: 390, dark: false, english: false },
  { name: 'phone-dark', width: 390, dark: true, english: true },
])('$name', ({ width, dark, english }) => {
  test('the pages fit the window and can be read by everybody', async () => {
    const page = await visitor.openSignedIn({ width, dark, english })
    for (const path of ['/duplicates', '']) {
      if (path === '') await page.locator('a[href*="/duplicates/"]').first().click()
      else await visit(page, visitor.url, path)
      await (path === '' ? fieldOf(page, 'HISTORY') : page.getByText('100/100')).first().waitFor()
      expect(await isTooWide(page)).toBe(false)
      expect(await axeFindings(page)).toEqual([])
    }
  })
})
