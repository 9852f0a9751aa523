import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  axeFindings,
  choose,
  fieldOf,
  inputOf,
  isTooWide,
  passInto,
  pick,
  shoot,
  startVisitor,
  visit,
  type Visitor,
} from './kit.ts'

/** An agenda as a clerk writes it by keyboard, its paper, and who speaks. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const titles = (page: Page) => page.getByRole('textbox', { name: /^Nội dung \d/ })
const outline = async (page: Page) =>
  Promise.all(
    (await titles(page).all()).map(
      async (one) => `${(await one.getAttribute('aria-label')) ?? ''} ${await one.inputValue()}`,
    ),
  )
const saved = (page: Page) => page.getByText('Đã lưu chương trình.')

test('an agenda is written and moved by keyboard, has papers, and tells who has not spoken', async () => {
  const page = await visitor.openSignedIn()
  await visit(page, visitor.url, '/meetings/new')
  await pick(fieldOf(page, 'unit'), 'tien dat', 'Chi bộ Hợp tác xã Tiến Đạt')
  await inputOf(fieldOf(page, 'day')).fill('16/05/2022')
  await inputOf(fieldOf(page, 'starts')).fill('19h30')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('link', { name: 'Điểm danh' }).click()
  await page.waitForURL(/\/roll/)
  await passInto(page, 'Khai mạc')
  const people = page.locator('ul[aria-describedby="roll-keys"] > li')
  await expect.poll(() => people.count()).toBe(4)
  await people.nth(0).locator('[role="group"]').focus()
  for (const key of ['p', 'ArrowDown', 'p', 'ArrowDown', 'u']) await page.keyboard.press(key)
  await expect.poll(() => page.locator('[data-pending]').innerText()).toBe('Đã lưu hết')
  const [first = '', second = ''] = await people.locator('.name').allInnerTexts()
  await page.getByRole('link', { name: 'Buổi sinh hoạt' }).first().click()
  await page.getByRole('link', { name: 'Chương trình và phát biểu' }).click()

  // The template of the kind has nine items to begin with.
  await page.locator('[data-begin]').click()
  await expect.poll(() => titles(page).count()).toBe(9)
  expect((await outline(page))[3]).toBe('Nội dung 3.1 Kinh tế')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.locator('[data-add]').click()
  await page.keyboard.type('Thông qua')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nhiệm vụ tháng tới')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kinh tế')
  // The first line goes behind the second with all below it; a line cannot be two levels deeper.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Alt+ArrowDown')
  expect(await outline(page)).toEqual([
    'Nội dung 1 Nhiệm vụ tháng tới',
    'Nội dung 1.1 Kinh tế',
    'Nội dung 2 Thông qua',
  ])
  // What the keys do, buttons do for whoever has none.
  await page.getByRole('button', { name: 'Chuyển nội dung 2 lên' }).click()
  await page.getByRole('button', { name: 'Chuyển nội dung 1 xuống' }).click()
  await page.getByLabel('Số phút').first().fill('90')
  await page.locator('[data-save]').click()
  await saved(page).waitFor()
  await expect.poll(() => page.locator('section').first().innerText()).toContain('Tổng cộng 90 phút')

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText('Thêm tài liệu cho nội dung 2').click(),
  ])
  await chooser.setFiles({
    name: 'Dự thảo.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 x'),
  })
  const paper = page.locator('[data-paper]')
  await expect.poll(() => paper.count()).toBe(1)
  const [download] = await Promise.all([page.waitForEvent('download'), paper.click()])
  expect(download.suggestedFilename()).toBe('Dự thảo.pdf')
  // A paper is part of the agenda: what is written after it was sent is stored all the same.
  await titles(page).nth(2).fill('Thông qua nghị quyết')
  await page.locator('[data-save]').click()
  await expect.poll(() => page.locator('[data-save]').isDisabled()).toBe(true)
  await page.reload()
  await expect.poll(() => outline(page)).toContain('Nội dung 2 Thông qua nghị quyết')

  // A conclusion is stored by itself, while the agenda is being changed.
  await titles(page).nth(1).fill('Kinh tế, vụ xuân')
  await page.getByRole('textbox', { name: 'Kết luận nội dung 2' }).fill('Nhất trí thông qua')
  await page.getByRole('combobox', { name: 'Kết quả nội dung 2' }).press('Enter')
  await page.getByRole('option', { name: 'Thống nhất', exact: true }).click()
  await page.getByRole('button', { name: 'Lưu kết luận nội dung 2' }).click()
  await page.getByText('Đã lưu kết luận nội dung 2.').waitFor()
  expect(await outline(page)).toContain('Nội dung 1.1 Kinh tế, vụ xuân')
  await page.locator('[data-save]').click()
  await expect.poll(() => page.locator('[data-save]').isDisabled()).toBe(true)

  // An item is begun and ended by a press; its times are put right afterwards.
  const timesOf = page.locator('.times').first()
  await expect.poll(() => page.locator('.times').last().innerText()).toContain('Dự kiến 19:30 – 21:00')
  await page.getByRole('button', { name: 'Bắt đầu nội dung 1', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Kết thúc nội dung 1', exact: true }).press('Enter')
  await expect.poll(() => timesOf.innerText()).toContain('(0 phút)')
  await page.getByRole('button', { name: 'Sửa giờ nội dung 1', exact: true }).press('Enter')
  const dialog = page.getByRole('dialog')
  await inputOf(fieldOf(dialog, 'begunAt')).fill('19h35')
  await inputOf(fieldOf(dialog, 'endedAt')).fill('19h20')
  await inputOf(fieldOf(dialog, 'endedAt')).press('Enter')
  await expect.poll(() => fieldOf(dialog, 'endedAt').innerText()).toContain('nằm ngoài buổi sinh hoạt')
  await inputOf(fieldOf(dialog, 'endedAt')).fill('20h20')
  await inputOf(fieldOf(dialog, 'endedAt')).press('Enter')
  await expect.poll(() => timesOf.innerText()).toContain('Thực tế 19:35 – 20:20 (45 phút)')

  const panel = page.getByRole('region', { name: 'Phát biểu' })
  await expect.poll(() => panel.innerText()).toContain('Chưa phát biểu: 2')
  const options = page.locator('#speakers-found [role="option"]')
  const search = page.locator('[data-speaker]')
  const given = second.split(' ').at(-1)?.slice(0, 2) ?? ''
  await search.fill(given)
  await expect.poll(() => options.first().innerText()).toContain(second)
  await page.locator('[data-minutes]').fill('5')
  await page.keyboard.press('Enter')
  await expect.poll(() => panel.innerText()).toContain('Chưa phát biểu: 1')
  await expect
    .poll(() => options.allInnerTexts())
    .toEqual([first, expect.stringMatching(/đã phát biểu 5 phút/)])
  await search.fill('Ông Khách')
  await expect.poll(() => options.allInnerTexts()).toEqual(['Khách mời: Ông Khách'])
  await page.keyboard.press('Enter')
  await expect
    .poll(() => panel.locator('ol li').allInnerTexts())
    .toEqual([expect.stringContaining(second), expect.stringContaining('Ông Khách')])
  await panel.getByRole('button', { name: `Bỏ phát biểu của ${second}` }).click()
  await expect.poll(() => panel.innerText()).toContain('Chưa phát biểu: 2')
  expect(await axeFindings(page)).toEqual([])
  await shoot(page, 'agenda')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await isTooWide(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 900 })

  // The next meeting takes over what this one agreed to.
  await visit(page, visitor.url, '/meetings/new')
  await pick(fieldOf(page, 'unit'), 'tien dat', 'Chi bộ Hợp tác xã Tiến Đạt')
  await inputOf(fieldOf(page, 'day')).fill('17/05/2022')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('link', { name: 'Chương trình và phát biểu' }).click()
  await page.locator('[data-add]').click()
  await choose(fieldOf(page, 'from'), 'Thông qua nghị quyết (Sinh hoạt thường kỳ, 16/05/2022)')
  expect(await outline(page)).toEqual(['Nội dung 1 Thông qua nghị quyết'])
  await page.locator('[data-save]').click()
  await saved(page).waitFor()
  await page.reload()
  await expect.poll(() => fieldOf(page, 'from').innerText()).toContain('16/05/2022')
})
