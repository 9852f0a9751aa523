import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, fieldOf, inputOf, startVisitor, visit, type Visitor } from './kit.ts'

/** A whole meeting, from the plan of the year to its sealed minutes and their correction, in both languages. */
let visitor: Visitor
beforeAll(async () => {
  visitor = await startVisitor()
})
afterAll(() => visitor.close())

const VIETNAMESE = {
  inUnit: 'Thuộc tổ chức đảng',
  makePlan: 'Lập lịch năm',
  register: 'Đăng ký',
  approvals: 'Duyệt lịch họp',
  approve: 'Duyệt',
  seeMeeting: 'Xem buổi họp',
  saveNotice: 'Lưu thông báo',
  open: 'Khai mạc',
  close: 'Bế mạc',
  allSaved: 'Đã lưu hết',
  notSent: 'Chưa gửi được 1 người',
  isOpen: 'Đang họp',
  speaking: 'Phát biểu',
  silent: 'Chưa phát biểu: 3',
  question: 'Nội dung biểu quyết',
  saveVote: 'Lưu kết quả',
  adopted: 'Được thông qua',
  opening: 'Khai mạc',
  reason: 'Lý do: Họp theo lịch đã duyệt',
  saveTexts: 'Lưu lời văn',
  corrected: 'Bản đính chính 1: Ghi thiếu một ý.',
}
const ENGLISH: typeof VIETNAMESE = {
  inUnit: 'In the organization',
  makePlan: 'Make the plan',
  register: 'Register',
  approvals: 'Approve plans',
  approve: 'Approve',
  seeMeeting: 'See the meeting',
  saveNotice: 'Save the notice',
  open: 'Open the meeting',
  close: 'Close the meeting',
  allSaved: 'All stored',
  notSent: '1 not sent yet',
  isOpen: 'Open',
  speaking: 'Speakers',
  silent: 'Have not spoken: 3',
  question: 'What is voted on',
  saveVote: 'Save the vote',
  adopted: 'Adopted',
  opening: 'Opening',
  reason: 'Reason: Họp theo lịch đã duyệt',
  saveTexts: 'Save texts',
  corrected: 'Correction 1: Ghi thiếu một ý.',
}

const WHY = 'Họp theo lịch đã duyệt'
const CELL = 'Chi bộ Hợp tác xã Tiến Đạt'
const SIGNED = { name: 'trang-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nđã ký\n') }

/** Goes on to the next state, with a reason for each step that is not done. */
async function pass(page: Page, to: 'OPEN' | 'CLOSED', label: string): Promise<void> {
  await page.locator(`[data-passage="${to}"]`).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('[data-gate]').first().waitFor()
  for (const reason of await dialog.locator('[data-gate] input').all()) await reason.fill(WHY)
  await dialog.getByRole('button', { name: label, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

test.each([
  { language: 'Vietnamese', say: VIETNAMESE, month: '01' },
  { language: 'English', say: ENGLISH, month: '02' },
])('from the plan to sealed minutes, in $language', async ({ language, say, month }) => {
  const english = language === 'English'
  const page = await visitor.openSignedIn({ english })
  const dialog = page.getByRole('dialog')
  const main = page.getByRole('main')

  // The cell registers when and where it is to meet, its superior approves: that plans the meeting.
  await visit(page, visitor.url, '/plan')
  await page.getByRole('combobox', { name: say.inUnit }).fill('tien dat')
  await page.getByRole('option', { name: CELL }).click()
  await page.waitForURL(/unit=/)
  const unit = new URL(page.url()).searchParams.get('unit') ?? ''
  await choose(fieldOf(page, 'year'), '2023')
  await page.waitForURL(/year=2023/)
  if (!english) {
    await page.getByRole('button', { name: say.makePlan }).click()
    await dialog.getByRole('button', { name: say.makePlan }).click()
  }
  const slot = page
    .locator('li[data-slot]')
    .filter({ hasText: `${String(Number(month))}/2023` })
    .first()
  await slot.locator('[data-register]').press('Enter')
  await inputOf(fieldOf(dialog, 'day')).fill(`05/${month}/2023`)
  await inputOf(fieldOf(dialog, 'place')).fill('Nhà văn hóa')
  await inputOf(fieldOf(dialog, 'place')).press('Enter')
  await page.locator('[data-done]').press('Enter')
  await expect.poll(() => slot.getAttribute('data-slot')).toBe('REGISTERED')
  await page.getByRole('link', { name: say.approvals }).click()
  const waiting = page.locator('li[data-slot="REGISTERED"]').filter({ hasText: '/2023' })
  await waiting.getByRole('checkbox').check()
  await page.getByRole('button', { name: say.approve, exact: true }).press('Enter')
  await dialog.getByRole('button', { name: say.approve, exact: true }).click()
  await expect.poll(() => waiting.count()).toBe(0)
  await page.goto(`${visitor.url}/plan?unit=${unit}&year=2023`)
  await slot.getByRole('link', { name: say.seeMeeting }).click()

  // Agenda, a paper and a notice; what is left out has a reason.
  await page.locator('[data-next]').waitFor()
  const meeting = page.url().replace(/\?.*$/, '')
  await page.locator('main a[href*="/agenda"]').first().click()
  await page.locator('[data-begin]').click()
  await page.locator('[data-save]').click()
  await expect.poll(() => page.locator('[data-save]').isDisabled()).toBe(true)
  await page
    .locator('main input[type="file"]')
    .first()
    .setInputFiles({ ...SIGNED, name: 'Dự thảo.pdf' })
  await expect.poll(() => page.locator('[data-paper]').count()).toBe(1)
  await page.goto(meeting)
  await page.locator('[data-step="NOTICE_MEMBERS"]').getByRole('button').click()
  await inputOf(fieldOf(dialog, 'day')).fill(`03/${month}/2023`)
  await dialog.getByRole('button', { name: say.saveNotice }).click()
  await dialog.waitFor({ state: 'detached' })
  await pass(page, 'OPEN', say.open)
  await expect.poll(() => main.innerText()).toContain(say.isOpen)

  // The roll is called by two keys; a mark that is lost on the way is sent again.
  await page.goto(`${meeting}/roll`)
  const people = page.locator('ul[aria-describedby="roll-keys"] > li')
  await expect.poll(() => people.count()).toBe(4)
  const status = page.locator('[data-pending]')
  await people.nth(0).locator('[role="group"]').focus()
  for (const key of ['p', 'ArrowDown', 'p', 'ArrowDown', 'p', 'ArrowDown']) await page.keyboard.press(key)
  await expect.poll(() => status.innerText()).toBe(say.allSaved)
  const graphql = `${visitor.url}/graphql`
  await page.route(graphql, (route) => route.abort())
  await page.keyboard.press('p')
  await expect.poll(() => status.innerText()).toContain(say.notSent)
  await page.unroute(graphql)
  await expect.poll(() => status.innerText()).toBe(say.allSaved)
  const name = await people.nth(1).locator('.name').innerText()

  // Who speaks is found by two letters.
  await page.goto(`${meeting}/agenda`)
  const options = page.locator('#speakers-found [role="option"]')
  await page.locator('[data-speaker]').fill(name.split(' ').at(-1)?.slice(0, 2) ?? '')
  await options.filter({ hasText: name }).first().waitFor()
  await page.locator('[data-minutes]').fill('5')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('region', { name: say.speaking }).innerText()).toContain(say.silent)

  await page.goto(meeting)
  await page.locator('[data-record-vote]').click()
  await dialog.getByLabel(say.question).fill('Thông qua nghị quyết tháng')
  await page.locator('[data-count="yes"] input').fill('3')
  await page.getByRole('button', { name: say.saveVote }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('#votes').innerText()).toContain(say.adopted)
  await pass(page, 'CLOSED', say.close)

  // Minutes are composed out of all that, written, read back, sealed by a signed page, and corrected.
  await page.locator('[data-minutes]').click()
  await page.locator('[data-act="compose"]').click()
  const text = page.locator('[data-text] textarea').first()
  const paper = page.locator('[data-paper]')
  const write = async (words: string) => {
    await text.fill(words)
    await page.getByRole('button', { name: say.saveTexts }).click()
    await page.locator('[data-view="paper"]').click()
    await expect.poll(() => paper.innerText()).toContain(words)
  }
  const seal = async () => {
    await page.locator('[data-act="read-back"]').click()
    await page.locator('[data-scan]').setInputFiles(SIGNED)
    await page.locator('[data-act="seal"]').click()
    await dialog.locator('[data-confirm]').waitFor()
    for (const reason of await dialog.locator('[data-gate] input').all()) await reason.fill(WHY)
    await dialog.locator('[data-confirm]').click()
    await page.locator('[data-act="correct"]').waitFor()
  }
  await write('Ba việc xong cả ba.')
  // The paper is the body’s: Vietnamese in both languages.
  for (const words of [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Thông qua nghị quyết tháng',
    name,
    'Ba việc xong cả ba.',
    WHY,
  ])
    await expect.poll(() => paper.innerText()).toContain(words)
  await seal()
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file]').click()])
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  await page.locator('[data-act="correct"]').click()
  await page.locator('[data-field="reason"] textarea').first().fill('Ghi thiếu một ý.')
  await dialog.locator('[data-confirm]').click()
  await expect.poll(() => main.innerText()).toContain(say.corrected)
  await page.locator('[data-view="write"]').click()
  await write('Hai việc xong, một việc còn lại.')
  await seal()
  await expect.poll(() => page.locator('[data-version]').count()).toBe(2)

  await page.goto(meeting)
  const rail = page.locator('[data-rail]')
  await rail.getByText(say.opening, { exact: true }).click()
  await expect.poll(() => rail.locator('[data-step="OFFICERS_NAMED"]').innerText()).toContain(say.reason)
})
