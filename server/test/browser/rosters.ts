import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { workbook } from '../kit/workbooks.ts'
import { fieldOf, inputOf } from './kit.ts'

/** Rosters, and what a clerk does with them on screen. */

/** A file as the browser gets it. */
export interface Given {
  readonly name: string
  readonly buffer: Buffer
}

/** Chooses a file on the page that sends it, and sends it. @param sender which office it comes from */
export async function send(page: Page, { name, buffer }: Given, sender = ''): Promise<void> {
  await page.locator('a[href*="/members/imports/new"]').first().click()
  const field = fieldOf(page, 'file').locator('input[type="file"]')
  await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await inputOf(fieldOf(page, 'sender')).fill(sender)
  await page.locator('[data-confirm]').click()
}

/** Waits until a file has come so far. */
export const state = (page: Page, name: string): Promise<void> =>
  page.locator(`article[data-state="${name}"]`).waitFor()
/** The button of what can be done with a file. */
export const act = (page: Page, name: string): Locator => page.locator(`[data-act="${name}"]`)
/** Presses the button of a dialog. */
export const confirm = (page: Page): Promise<void> =>
  page.getByRole('dialog').locator('[data-confirm]').click()
/** The rows of a file that are shown. */
export const rows = (page: Page): Locator => page.locator('[data-row]')

/** A sheet as offices send it: titles, a header of two rows, numbers of columns, groups that name the cell, totals, a signature. */
const sheetWith = (cell: string): readonly (readonly string[])[] => [
  ['ĐẢNG BỘ HUYỆN LỘC BÌNH'],
  ['DANH SÁCH ĐẢNG VIÊN'],
  [],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Ngày vào Đảng', '', 'Chức danh'],
  ['', '', '', '', '', 'Dự bị', 'Chính thức', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
  ['I', 'CHI BỘ BƯU ĐIỆN'],
  ['1', 'NGUYỄN VĂN MẪU TÁM', '05/08/1975', 'Nam', '030075000011', '03/02/2001', '03/02/2002', 'Trưởng'],
  ['2', 'Trần Thị Mẫu Chín', '1980', 'Nữ', '030180000012', '19/05/2005', '19/05/2006', ''],
  ['', 'Cộng: 2 đảng viên'],
  ['II', cell],
  ['1', 'Lê Văn Mẫu Mười', '02/09/1983', 'Nam', '030083000013', '02/09/2010', '02/09/2011', ''],
  ['', 'Tổng cộng: 3 đảng viên'],
  ['', '', '', '', '', 'T/M CHI ỦY'],
]
const MERGES = ['A1:H1', 'A2:H2', ...'ABCDEH'.split('').map((column) => `${column}4:${column}5`), 'F4:G4']

/** The sheet as a workbook. @param cell what its second group is called */
export function book(cell = 'CB Tài nguyên, Môi trường'): Promise<Buffer> {
  const cellOf = (text: string, reference: string): string =>
    text === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
  const written = sheetWith(cell).map((cells, at) => {
    const row = String(at + 1)
    return `<row r="${row}">${cells.map((text, column) => cellOf(text, `${'ABCDEFGH'[column] ?? ''}${row}`)).join('')}</row>`
  })
  const merges = MERGES.map((ref) => `<mergeCell ref="${ref}"/>`)
  const xml = `<sheetData>${written.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`
  return workbook({ sheets: [{ name: 'Danh sách', xml }] })
}

/** Asks the server with the session of a page; answers what it said, as text. */
function ask(page: Page, query: string): Promise<string> {
  return page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json', 'x-chibo-request': '1' }
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) })
    return answer.text()
  }, query)
}

/** Enters a namesake in a cell, by its code. */
export async function enter(page: Page, cell: string): Promise<void> {
  const [unit] = /unit_\w+/.exec(await ask(page, `{ unit(code: "${cell}") { id } }`)) ?? []
  const values = `fullName: "Vi Văn Mẫu Hai", sex: MALE, birthDate: "1971-02-03", joinedOn: "2001-05-19", officialOn: "2002-05-19"`
  const input = `{ unitId: "${unit ?? ''}", effectiveOn: "2015-05-19", standing: OFFICIAL, ${values} }`
  expect(await ask(page, `mutation { enterMember(input: ${input}) { userErrors { message } } }`)).toContain(
    '[]',
  )
}
