import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  axeFindings,
  choose,
  fieldOf,
  inputOf,
  isTooWide,
  ON_THE_DAY,
  shoot,
  startVisitor,
  visit,
  type Visitor,
} from './kit.ts'

/** A cell's resolution from its draft to its supplement; a notice of the committee to all below, and a cell that acknowledges it. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const lookAt = async (page: Page, name: string): Promise<void> => {
  await shoot(page, `resolutions-${name}`)
  expect(await axeFindings(page), name).toEqual([])
}
/** Where one writes several lines in a field. */
const write = (page: Page, name: string, text: string) =>
  fieldOf(page, name).locator('textarea').first().fill(text)
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
/** Does what the page offers under the name of an act, and waits until it is done. */
async function act(page: Page, name: string, fill: () => Promise<void> = async () => {}): Promise<void> {
  await page.locator(`[data-act="${name}"]`).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('[data-confirm]').waitFor()
  await fill()
  await dialog.locator('[data-confirm]').click()
  await dialog.waitFor({ state: 'detached' })
}

const TEXT = ['Chi bộ thống nhất:', '1. Thu quỹ đạt 90% trước ngày 25/5/2022.', '2. Viết bài.', '3. Báo cáo.']

test('a cell adopts its resolution by a vote, under a number, and supplements it with what differs in sight', async () => {
  const page = await visitor.openSignedIn({ username: 'bithu' })
  await visit(page, visitor.url, '/meetings')
  await page.locator('main a[href^="/meetings/meeting_"]').first().click()
  await page.locator('[data-record-vote]').click()
  await page.getByLabel('Nội dung biểu quyết').fill('Thông qua nghị quyết tháng 5')
  const base = await page.locator('[data-base]').innerText()
  await page.locator('[data-count="yes"] input').fill(base)
  await page.getByRole('button', { name: 'Lưu kết quả' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.locator('[data-draft-resolution]').click()
  await page.waitForURL(/resolutions\/new/)
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await expect.poll(() => fieldOf(page, 'title').innerText()).toContain('Cần nhập giá trị.')
  await write(page, 'title', 'Nhiệm vụ tháng 5')
  await write(page, 'text', TEXT.join('\n'))
  await inputOf(fieldOf(page, 'month')).fill('5/2022')
  await page.getByLabel('Nhiệm vụ trọng tâm').check()
  await lookAt(page, 'draft')
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await expect.poll(() => heading(page)).toBe('Nghị quyết (chưa có số)')
  await page.locator('[data-attach]').setInputFiles({
    ...{ name: 'phu-luc.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('%PDF-1.7\nphụ lục\n'),
  })
  await page.locator('[data-attachment]').waitFor()
  expect(await page.locator('[data-attachment]').innerText()).toBe('phu-luc')

  await act(page, 'ADOPT', async () => {
    // The meeting that it was drafted for has one vote: nothing is left to choose.
    await expect.poll(() => fieldOf(page, 'vote').innerText()).toContain(`${base}/${base}`)
  })
  await expect.poll(() => heading(page)).toBe('Nghị quyết số 01-NQ/CB')
  const main = page.getByRole('main')
  expect(await main.innerText()).toContain(`Tán thành ${base}/${base}`)
  await expect.poll(() => page.locator('[data-tasks]').innerText()).toContain('Chưa giao nhiệm vụ nào.')
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file]').click()])
  expect(file.suggestedFilename()).toMatch(/^Nghị quyết 01-NQ-CB - .*\.docx$/)

  await page.locator('[data-print]').click()
  const paper = page.locator('[data-paper]')
  await expect.poll(() => paper.innerText()).toContain('Thu quỹ đạt 90% trước ngày 25/5/2022.')
  expect(await paper.innerText()).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  await lookAt(page, 'print')
  await page.goBack()

  await page.locator('[data-act="supplement"]').click()
  await page.waitForURL(/supplement/)
  const preview = page.locator('[data-differences]')
  await expect.poll(() => preview.innerText()).toContain('Không có chỗ nào khác.')
  await page.getByRole('button', { name: 'Thông qua bổ sung' }).click()
  await expect.poll(() => fieldOf(page, 'text').innerText()).toContain('Toàn văn chưa có gì thay đổi.')
  await write(
    page,
    'text',
    [TEXT[0], TEXT[1]?.replace('90%', '95%'), ...TEXT.slice(2), '4. Thăm hỏi.'].join('\n'),
  )
  await expect.poll(() => preview.locator('ins').count()).toBe(2)
  await write(page, 'title', 'Bổ sung chỉ tiêu')
  await write(page, 'reason', 'Kết luận của Huyện ủy')
  await lookAt(page, 'supplement')
  await page.getByRole('button', { name: 'Thông qua bổ sung' }).click()
  await page.waitForURL(/resolutions\/resolution_\w+(\?|$)/)
  await page.locator('[data-compare]').click()
  const shown = page.locator('[data-differences]')
  expect(await shown.locator('del').allTextContents()).toEqual(['bỏ:90hết.'])
  expect(await shown.locator('ins').allTextContents()).toEqual(['thêm:95hết.', 'thêm:4. Thăm hỏi.hết.'])
  expect(await page.locator('[data-supplement]').innerText()).toContain('02-NQ/CB')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await isTooWide(page)).toBe(false)
  await lookAt(page, 'phone')
})

test('a notice reaches all units below; one acknowledges, and the sender sees who has not', async () => {
  const page = await visitor.openSignedIn({ dark: true })
  await visit(page, visitor.url, '/resolutions')
  await page.getByRole('link', { name: 'Soạn dự thảo' }).click()
  await page.waitForURL(/resolutions\/new/)
  await choose(fieldOf(page, 'type'), 'Thông báo')
  await write(page, 'title', 'Kết luận giao ban tháng 5')
  await write(page, 'text', 'Các chi bộ rà soát đảng viên đi làm ăn xa.')
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await act(page, 'ADOPT', async () => {
    await choose(fieldOf(page, 'how'), 'Không biểu quyết')
    await write(page, 'no-vote-reason', 'Thường trực thống nhất')
  })
  await expect.poll(() => heading(page)).toBe('Thông báo số 01-TB/HU')
  await act(page, 'DISSEMINATE', async () => {
    await page.locator('[data-all]').click()
    await inputOf(fieldOf(page, 'due-on')).fill('31/12/2099')
    await inputOf(fieldOf(page, 'programme-due-on')).fill('31/12/2099')
    await lookAt(page, 'dialog')
  })
  const waiting = page.locator('[data-receipts="waiting"]')
  await waiting.waitFor()
  const all = Number(/\d+/.exec(await waiting.innerText())?.[0])
  expect(all).toBeGreaterThan(30)
  await lookAt(page, 'sent')
  const { pathname } = new URL(page.url())

  const cell = await visitor.openSignedIn({ username: 'bithu' })
  await visit(cell, visitor.url, '/resolutions')
  await cell.locator('[data-whose="received"]').click()
  await cell.locator(`a[href^="${pathname}"]`).click()
  await cell.locator('[data-asked]').waitFor()
  expect(await cell.locator('[data-asked]').innerText()).toContain('hạn xác nhận 31/12/2099')
  await cell.locator('[data-acknowledge]').click()
  await cell.locator('[data-asked]').waitFor({ state: 'detached' })
  expect(await cell.getByRole('link', { name: 'Soạn chương trình thực hiện' }).count()).toBe(1)
  expect(await cell.locator('[data-act]').count()).toBe(0)

  await page.goto(`${visitor.url}${pathname}?${ON_THE_DAY}`)
  await expect.poll(() => waiting.innerText()).toContain(String(all - 1))
  expect(await page.getByRole('main').innerText()).toContain(`1/${String(all)}`)
})
