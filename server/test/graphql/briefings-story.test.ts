import { minutesBody, minutesLayout } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { linesOf } from '../minutes/invented.ts'
import { stepOf, Story, type Desk, type ToldCame } from './coming-back.kit.ts'

/**
 * Seed 002, Kiến Thụy: on the 6th of each month the secretaries of 18 communes meet; each names a key task, which is written down and
 * comes back on the next 6th to be checked.
 */
let story: Story
beforeAll(async () => {
  story = await Story.begin('2026-01-06', 'kien-thuy', '314')
})
afterAll(() => story.end())

const DAYS = ['2026-01-06', '2026-02-06', '2026-03-06', '2026-04-06']
/** Of the 18 commitments of each month, how many were met. */
const MET = [15, 16, 18]
const CAUSE = 'Mưa kéo dài, chậm giải phóng mặt bằng'

const commitments = (communes: readonly string[], month: number) =>
  communes.map((ownerUnitId, index) => ({
    title: `Nhiệm vụ trọng tâm số ${String(index + 1)}`,
    key: true,
    ownerUnitId,
    startsOn: DAYS[month],
    dueOn: DAYS[month + 1],
    ...(index === 0 && { measure: 'km', target: 2.5 }),
  }))

/** What the briefing says of a commitment: those beyond the number that was met were not done, for a cause. */
const said = (of: ToldCame, index: number, met: number) =>
  index < met ? { of, verdict: 'DONE', result: 'Đạt kế hoạch' } : { of, verdict: 'NOT_DONE', cause: CAUSE }

async function communesOf(desk: Desk): Promise<string[]> {
  const { data } = await desk.app.graphql(
    desk.board,
    '{ units(where: { kind: { eq: "commune" } }, first: 100) { nodes { id } } }',
  )
  const nodes = z.array(z.object({ id: z.string() })).parse(Object(data?.['units'])['nodes'])
  return nodes.map(({ id }) => id)
}

test('commitments of 18 communes come back on the next 6th with result or cause, for three months', async () => {
  const first = await story.on('2026-01-06')
  const district = await first.send.unit('314')
  const communes = await communesOf(first)
  expect(communes).toHaveLength(18)
  const statements: number[] = []
  for (const [month, day] of DAYS.entries()) {
    const desk = await story.on(day)
    const planned = await desk.draft(await desk.plan(district, 'briefing'))
    const opened = await desk.open(planned)
    statements.push(opened.statements)
    const met = MET[month - 1]
    if (met === undefined) {
      expect(opened.carriedOverTasks).toEqual([])
      expect([planned.agenda, stepOf(opened)]).toEqual([[], 'NOT_NEEDED'])
    } else {
      expect(planned.agenda.map(({ title }) => title)).toEqual(['Kiểm điểm việc thực hiện nhiệm vụ'])
      expect(planned.agenda[0]?.tasks).toHaveLength(18)
      expect(opened.carriedOverTasks).toHaveLength(18)
      expect([stepOf(planned), stepOf(opened)]).toEqual(['OPEN', 'OPEN'])
      const heard = await desk.review(
        opened,
        opened.carriedOverTasks.map((came, index) => said(came, index, met)),
      )
      expect(heard.carriedOverTasks.filter(({ result, cause }) => (result ?? cause) === null)).toEqual([])
      expect(stepOf(heard)).toBe('DONE')
    }
    if (month < MET.length) await desk.give(district, commitments(communes, month), { meetingId: opened.id })
    if (month === 1) await minutesOf(desk, opened.id)
    await desk.close(opened)
  }
  expect(new Set(statements).size).toBe(1)
  const last = await story.on('2026-04-06')
  const rates = await last.ask(
    'unit(id: $id) { executionByMonth(from: "2026-01-01", to: "2026-12-31") { month tasks met notMet rate { numerator denominator percent } } }',
    district,
  )
  expect(rates).toEqual({
    executionByMonth: [
      ['2026-02-01', 15, 83.33],
      ['2026-03-01', 16, 88.89],
      ['2026-04-01', 18, 100],
    ].map(([month, met, percent]) => ({
      ...{ month, tasks: 18, met, notMet: 18 - Number(met) },
      rate: { numerator: met, denominator: 18, percent },
    })),
  })
})

/** The minutes of a briefing tell what came of last month's commitments, and who promised what until when. */
async function minutesOf(desk: Desk, meetingId: string): Promise<void> {
  const { payload } = await desk.done('composeMinutes', { meetingId })
  const body = minutesBody.parse(JSON.parse(String(Object(payload['minutes'])['body'])))
  const kinds = body.facts.tasks.map(({ kind }) => kind)
  expect(kinds).toEqual([
    ...Array.from({ length: 18 }, () => 'REVIEWED'),
    ...Array.from({ length: 18 }, () => 'GIVEN'),
  ])
  const lines = linesOf(minutesLayout(body))
  expect(lines.filter((line) => line === 'Đánh giá: Hoàn thành.')).toHaveLength(15)
  expect(lines.filter((line) => line === `Nguyên nhân: ${CAUSE}`)).toHaveLength(3)
  expect(lines.filter((line) => line.endsWith('; thời hạn ngày 06 tháng 3 năm 2026.'))).toHaveLength(18)
  expect(lines.filter((line) => line === 'Chỉ tiêu: 2,5 km')).toHaveLength(1)
}
