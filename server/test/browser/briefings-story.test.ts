import { afterAll, beforeAll, expect, test } from 'vitest'
import { vietnameseDate } from '@chibo/shared'
import { Clerk } from './coming-back.ts'
import { axeFindings, fieldOf, inputOf, isTooWide } from './kit.ts'

/**
 * Seed 002, Kiến Thụy, at the dashboard: on the 6th of each month the secretaries of 18 communes meet; what each is to do is written
 * down and heard on the next 6th.
 */
let clerk: Clerk
beforeAll(async () => {
  clerk = await Clerk.begin('kien-thuy', 'kienthuy', '2026-01-06', { dark: true })
})
afterAll(() => clerk.end())

const DAYS = ['2026-01-06', '2026-02-06', '2026-03-06', '2026-04-06']
/** Of the 18 commitments of each month, how many were met. */
const MET = [15, 16, 18]
const CAUSE = 'Mưa kéo dài, chậm giải phóng mặt bằng'

test('a key task of each of 18 communes comes back on the next 6th with result or cause, for three months', async () => {
  const { page } = clerk
  const district = await clerk.unit('314')
  for (const [month, day] of DAYS.entries()) {
    if (month > 0) await clerk.on(day)
    await clerk.meet(district, 'briefing')
    const met = MET[month - 1]
    if (met !== undefined) await clerk.draftAgenda()
    await clerk.open()
    if (met !== undefined) await hear(met)
    const next = DAYS[month + 1]
    if (next !== undefined) await give(vietnameseDate(next), month)
    await clerk.close()
  }
  await clerk.go(`/tasks?view=execution&unit=${district}&year=2026`)
  const rows = page.locator('table').first().locator('tbody tr')
  await expect.poll(() => rows.count()).toBe(3)
  expect((await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
    // share in time, tasks, late, not met, overdue
    'Tháng 02/2026 83,33 % 15/18 18 0 3 0',
    'Tháng 03/2026 88,89 % 16/18 18 0 2 0',
    'Tháng 04/2026 100 % 18/18 18 0 0 0',
  ])
  await clerk.shoot('briefing-execution')
})

/** What is to be done until the next briefing, one for each commune: in the first month each in its own words, then the same for all. */
async function give(due: string, month: number): Promise<void> {
  const { page } = clerk
  await page.locator('[data-give]').click()
  const given = page.locator('[data-given]')
  await given.first().waitFor()
  await inputOf(fieldOf(given.first(), 'dueOn')).fill(due)
  await fieldOf(given.first(), 'key').getByRole('checkbox').check()
  if (month > 0) await inputOf(fieldOf(given.first(), 'title')).fill('Giải phóng mặt bằng, làm đường')
  await page.locator('[data-give-each]').click()
  await page.locator('[data-each="commune"]').click()
  await expect.poll(() => given.count()).toBe(18)
  if (month === 0) await fieldOf(given.first(), 'title').locator('input:focus').waitFor()
  for (let commune = 1; month === 0 && commune <= 18; commune += 1) {
    await page.keyboard.insertText(`Nhiệm vụ trọng tâm số ${String(commune)}`)
    if (commune < 18) await page.keyboard.press('Enter')
  }
  if (month === 0) await look('give')
  await page.getByRole('button', { name: 'Giao 18 nhiệm vụ' }).click()
  await page.waitForURL(/meetings\/meeting_/)
  await expect.poll(() => page.locator('#tasks [data-task]').count()).toBe(18)
}

/** The last ones were not done, for a cause; all others are done by one button, and what came of each is written row by row. */
async function hear(met: number): Promise<void> {
  const { page, review } = clerk
  const rows = review.locator('[data-review]')
  for (let commune = met; commune < 18; commune += 1) await clerk.say(rows.nth(commune), '2', CAUSE)
  await review.locator('[data-rest-done]').click()
  await rows.first().locator('input:focus').waitFor()
  for (let commune = 0; commune < 18; commune += 1) {
    if (commune < met) await page.keyboard.insertText('Đạt kế hoạch')
    await page.keyboard.press('Enter')
  }
  await review.locator('[data-send-verdicts]:focus').waitFor()
  if (met === MET[0]) await look('hear')
  await clerk.storeVerdicts(18)
}

async function look(name: string): Promise<void> {
  const { page } = clerk
  await clerk.shoot(`briefing-${name}`)
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await clerk.shoot(`briefing-${name}-phone`)
  expect(await isTooWide(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 900 })
}
