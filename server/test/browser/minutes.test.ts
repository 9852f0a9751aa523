import { PAGE } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, isTooWide, startVisitor, visit, type Visitor } from './kit.ts'

/** Minutes as a clerk brings them from the records to a sealed version and its correction. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const PAGE_SIGNED = {
  name: 'trang-ky.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\nđã ký\n'),
}

test('minutes are composed, written beside the records, read back, approved by a signed page, sealed, printed and corrected', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/meetings?state=CLOSED')
  await page.locator('main a[href^="/meetings/meeting_"]').first().click()
  await page.locator('[data-minutes]').click()
  await page.locator('[data-act="compose"]').click()
  const main = page.getByRole('main')
  await expect.poll(() => main.innerText()).toContain('Dữ liệu buổi họp')
  expect(await main.innerText()).toContain('đảng viên phải dự')
  const text = page.locator('[data-text] textarea').first()
  await text.fill('Ba việc xong cả ba.')
  await page.getByRole('button', { name: 'Lưu lời văn' }).click()
  await expect.poll(() => main.innerText()).not.toContain('Lời văn chưa lưu')
  await expect.poll(() => page.locator('.pending').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])

  await page.locator('[data-view="paper"]').click()
  const paper = page.locator('[data-paper]')
  await expect.poll(() => paper.innerText()).toContain('Ba việc xong cả ba.')
  expect(await paper.innerText()).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  await page.locator('[data-act="read-back"]').click()
  const signAndSeal = async () => {
    await page.locator('[data-scan]').setInputFiles(PAGE_SIGNED)
    await page.locator('[data-act="seal"]').click()
    await page.getByRole('dialog').locator('[data-confirm]').click()
    await page.locator('[data-act="correct"]').waitFor()
  }
  await signAndSeal()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Biên bản 01-BB\//)
  expect(await page.locator('[data-version]').innerText()).toMatch(/Mã băm SHA-256: [0-9a-f]{64}/)
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file]').click()])
  expect(file.suggestedFilename()).toMatch(/^Biên bản - .*\.docx$/)

  const correct = async (reason: string) => {
    await page.locator('[data-act="correct"]').click()
    await page.locator('[data-field="reason"] textarea').first().fill(reason)
    await page.getByRole('dialog').locator('[data-confirm]').click()
  }
  await correct('Nhầm biên bản.')
  await page.locator('[data-act="drop"]').click()
  await page.getByRole('dialog').locator('[data-confirm]').click()
  await page.locator('[data-act="correct"]').waitFor()
  await correct('Ghi thiếu kết luận.')
  await expect.poll(() => main.innerText()).toContain('Bản đính chính 1: Ghi thiếu kết luận.')
  await page.locator('[data-view="write"]').click()
  await text.fill('Hai việc xong.')
  await page.getByRole('button', { name: 'Lưu lời văn' }).click()
  await page.locator('[data-view="paper"]').click()
  await expect.poll(() => paper.innerText()).toContain('Hai việc xong.')
  await page.locator('[data-act="read-back"]').click()
  await signAndSeal()
  const second = page.locator('[data-version]').nth(1)
  await second.locator('summary').click()
  for (const line of ['Ba việc xong cả ba.', 'Hai việc xong.', 'Ghi thiếu kết luận.'])
    expect(await second.innerText()).toContain(line)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await isTooWide(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('link', { name: 'Bản in' }).click()
  await expect.poll(() => paper.innerText()).toContain('Hai việc xong.')
  expect(await isTooWide(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  // A sheet of A4 within its margins, at 96 dots an inch.
  const width = Math.round(((PAGE.width - PAGE.margin.left - PAGE.margin.right) / 25.4) * 96)
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ media: 'print' })
  const box = await paper.boundingBox()
  expect(box && [Math.round(box.x), Math.round(box.width)]).toEqual([0, width])
  expect(await page.getByRole('button', { name: 'In' }).count()).toBe(0)
})
