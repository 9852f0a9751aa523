import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, fieldOf, isTooWide, ON_THE_DAY, startVisitor, visit, type Visitor } from './kit.ts'

/** Rosters as a clerk takes them in on screen, from the file to the undo. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
}, 120_000)
afterAll(() => visitor.close())

/** Where pictures of the pages go; without it none are taken. */
const SHOTS = process.env['CHIBO_SHOTS']

async function lookAt(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  expect(await isTooWide(page), name).toBe(false)
  expect(await axeFindings(page), name).toEqual([])
}

/** A file as the browser gets it. */
interface Given {
  readonly name: string
  readonly buffer: Buffer
}

/** Chooses a file on the page that sends it, and sends it. */
async function send(page: Page, { name, buffer }: Given): Promise<void> {
  await page.locator('a[href*="/members/imports/new"]').first().click()
  const field = fieldOf(page, 'file').locator('input[type="file"]')
  await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.locator('[data-confirm]').click()
}

const state = (page: Page, name: string) => page.locator(`article[data-state="${name}"]`).waitFor()
const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`)
const confirm = (page: Page) => page.getByRole('dialog').locator('[data-confirm]').click()
const rows = (page: Page) => page.locator('[data-row]')

const CSV = [
  'STT;Họ và tên;Ngày sinh;Số định danh cá nhân;Chi bộ',
  '1;NGUYỄN THỊ MẪU HÒA;05/08/1980;030180000001;Chi bộ Bưu điện',
  '2;Trần Văn Mẫu Sáu;31/02/1970;030070000002;Chi bộ Bưu điện',
].join('\r\n')

test('a roster with a bad row is written without it, and the row comes back with its reason', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/members')
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click()
  await page.getByText('Chưa có tệp nào').waitFor()
  await lookAt(page, 'imports-empty')
  await page.locator('a[href*="/members/imports/new"]').click()
  await page.locator('[data-confirm]').click()
  await page.getByText('Cần nhập giá trị.').waitFor()
  await lookAt(page, 'import-new')
  await page.goBack()
  await send(page, { name: 'Chi bộ Bưu điện.csv', buffer: Buffer.from(CSV) })
  await state(page, 'PREVIEWED')
  await expect.poll(() => rows(page).count()).toBe(2)
  await lookAt(page, 'import-csv')
  await page.locator('[data-count="REJECTED"]').click()
  await expect.poll(() => rows(page).count()).toBe(1)
  expect(await rows(page).innerText()).toContain('Không có ngày này trong lịch')
  await page.locator('[data-count="REJECTED"]').click()

  const coming = page.waitForEvent('download')
  await act(page, 'rejected').click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('Chi bộ Bưu điện - Lý do.csv')
  const [, ...lines] = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toMatch(/^2,Trần Văn Mẫu Sáu,31\/02\/1970,.*Không có ngày này/)

  // All or nothing is nothing.
  await act(page, 'commit').click()
  await lookAt(page, 'import-commit')
  await confirm(page)
  await page.getByRole('dialog').getByRole('alert').waitFor()
  await page.getByRole('radio', { name: /Bỏ qua những dòng đó/ }).check({ force: true })
  await confirm(page)
  await state(page, 'COMMITTED')
  await lookAt(page, 'import-committed')
  await page.getByRole('link', { name: 'Xem danh sách đảng viên' }).click()
  await page.getByRole('heading', { level: 1, name: 'Đảng viên' }).waitFor()
  await page.goto(`${visitor.url}/members?q=mau+hoa&${ON_THE_DAY}`)
  await page.getByRole('link', { name: 'Nguyễn Thị Mẫu Hòa' }).waitFor()
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click()
  await lookAt(page, 'imports')
  await page.locator('a[href*="/members/imports/import_"]').first().click()
  await act(page, 'undo').click()
  await confirm(page)
  await state(page, 'UNDONE')
  await page.goto(`${visitor.url}/members?q=mau+hoa&${ON_THE_DAY}`)
  await page.getByText('Không tìm thấy đảng viên nào').waitFor()
})
