import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { stepOf, Story, type Desk, type Said, type ToldMeeting } from './coming-back.kit.ts'

/**
 * Seed 001, Bến Tre: the cell of Khu phố 2 adopts a resolution, gives its tasks to members, looks at them month by month, supplements it,
 * and says that it was carried out.
 */
let story: Story
beforeAll(async () => {
  story = await Story.begin('2026-01-05', 'ben-tre', '829')
})
afterAll(() => story.end())

const CELL = '28756-02'
const Versioned = z.looseObject({ id: z.string(), version: z.number() })
type Versioned = z.output<typeof Versioned>
const named = ({ id, version }: Versioned) => ({ id, expectedVersion: version })

/** A regular meeting of the cell, with the agenda that comes by itself, where all on the roll are present. */
async function meet(desk: Desk, cell: string): Promise<ToldMeeting> {
  const opened = await desk.open(await desk.draft(await desk.plan(cell, 'regular')))
  await desk.send.rows(
    `update attendance set status = 'PRESENT', mode = 'IN_ROOM' where meeting_id = (select id from meeting where state = 'OPEN')`,
  )
  return opened
}

/** A vote of all who are present. */
async function vote(desk: Desk, meetingId: string, question: string): Promise<string> {
  const yes = Number(
    await desk.send.text(`select count(*) from attendance a join meeting m on m.id = a.meeting_id
    where m.state = 'OPEN' and a.voting and a.status = 'PRESENT'`),
  )
  const input = { meetingId, kind: 'ordinary', question, secret: false, yes, no: 0 }
  return Versioned.omit({ version: true }).parse((await desk.done('recordVote', input)).payload['vote']).id
}

const written = async (desk: Desk, field: string, input: object): Promise<Versioned> =>
  Versioned.parse((await desk.done(field, input)).payload['resolution'])

/** What a meeting says, by the titles of tasks. */
const verdictsOf = (meeting: ToldMeeting, said: Readonly<Record<string, object>>) =>
  Object.entries(said).map(([title, verdict]): Said => {
    const of = meeting.carriedOverTasks.find(({ task }) => task.title === title)
    if (!of) throw new Error(`${title} did not come back`)
    return { of, ...verdict }
  })
const titles = (meeting: ToldMeeting) => meeting.carriedOverTasks.map(({ task }) => task.title).sort()
const rate = async (desk: Desk, id: string, asOf: string) =>
  desk.ask(
    `resolution(id: $id) { execution(asOf: "${asOf}") { tasks met notMet rate { numerator denominator percent } } }`,
    id,
  )

test('a resolution, its tasks, three monthly reviews, a supplement, and its completion', async () => {
  const january = await story.on('2026-01-05')
  const cell = await january.send.unit(CELL)
  const members = await january.send.members(CELL)

  // January: the resolution is adopted by a vote, and five tasks are given.
  const first = await meet(january, cell)
  expect(stepOf(first)).toBe('NOT_NEEDED')
  const draft = await written(january, 'createResolution', {
    ...{ unitId: cell, type: 'NQ', title: 'Nghị quyết quý I', text: 'Vận động 12 hộ hiến đất.', key: true },
  })
  const voteId = await vote(january, first.id, 'Thông qua nghị quyết quý I')
  const adopted = await written(january, 'adoptResolution', { ...named(draft), voteId })
  const { id: resolutionId } = adopted
  let resolution = await written(january, 'takeEffectResolution', named(adopted))
  const task = (title: string, member: number, dueOn: string, more: object = {}) => ({
    ...{ title, ownerMemberId: members[member], dueOn },
    ...more,
  })
  const given = [
    task('Hiến đất', 0, '2026-03-31', { key: true, measure: 'hộ', target: 12 }),
    task('Thắp sáng hẻm', 1, '2026-02-04'),
    task('Kết nạp đảng viên', 2, '2026-03-04'),
    task('Thu gom rác', 3, '2026-02-28'),
    task('Tổ tự quản', 4, '2026-03-31'),
  ]
  await january.give(cell, given, { meetingId: first.id, resolutionId })
  await january.close(first)

  // February: one is done, one is extended for a cause, three go on.
  const february = await story.on('2026-02-05')
  const second = await meet(february, cell)
  expect(titles(second)).toEqual(
    ['Hiến đất', 'Kết nạp đảng viên', 'Thu gom rác', 'Thắp sáng hẻm', 'Tổ tự quản'].sort(),
  )
  // The agenda begins with the template's items; tasks are reviewed under the one that is for them.
  const under = 'Đánh giá việc thực hiện nghị quyết, nhiệm vụ tháng trước'
  expect(second.agenda.find(({ title }) => title === under)?.tasks).toHaveLength(5)
  await february.review(
    second,
    verdictsOf(second, {
      'Thắp sáng hẻm': { verdict: 'DONE', result: 'Đã lắp 20 bóng đèn', doneOn: '2026-02-03' },
      'Thu gom rác': { verdict: 'EXTENDED', cause: 'Chưa có xe', dueOn: '2026-03-31' },
      'Hiến đất': { verdict: 'GOES_ON', result: 'Đã vận động 4 hộ' },
      'Kết nạp đảng viên': { verdict: 'GOES_ON' },
      'Tổ tự quản': { verdict: 'GOES_ON' },
    }),
  )
  resolution = await written(february, 'reviewResolution', { ...named(resolution), meetingId: second.id })
  await february.close(second)
  expect(await rate(february, resolutionId, '2026-02-05')).toEqual({
    execution: { tasks: 5, met: 1, notMet: 0, rate: { numerator: 1, denominator: 1, percent: 100 } },
  })

  // March: one is not met, for a cause; a supplement adds a task and asks for more households.
  const march = await story.on('2026-03-05')
  const third = await meet(march, cell)
  expect(titles(third)).toEqual(['Hiến đất', 'Kết nạp đảng viên', 'Thu gom rác', 'Tổ tự quản'].sort())
  await march.review(
    third,
    verdictsOf(third, {
      'Kết nạp đảng viên': { verdict: 'NOT_DONE', cause: 'Hồ sơ chưa đủ' },
      'Hiến đất': { verdict: 'GOES_ON' },
      'Thu gom rác': { verdict: 'GOES_ON' },
      'Tổ tự quản': { verdict: 'GOES_ON' },
    }),
  )
  resolution = await written(march, 'reviewResolution', { ...named(resolution), meetingId: third.id })
  const reason = 'Thêm ba hộ ở hẻm 12'
  resolution = await written(march, 'supplementResolution', {
    ...{
      ...named(resolution),
      title: 'Bổ sung nghị quyết quý I',
      text: 'Vận động 15 hộ hiến đất; trồng cây.',
      reason,
    },
    voteId: await vote(march, third.id, 'Thông qua bổ sung'),
  })
  await march.give(cell, [task('Trồng cây', 5, '2026-04-04')], { meetingId: third.id, resolutionId })
  const land = (await march.meeting(third.id)).carriedOverTasks.find(
    ({ task: { title } }) => title === 'Hiến đất',
  )
  await march.done('updateTask', {
    id: land?.task.id,
    expectedVersion: land?.task.version,
    target: 15,
    reason,
  })
  await march.close(third)

  // April: a report that was accepted before comes back with what became of it; the rest is done; then the resolution is.
  const april = await story.on('2026-04-05')
  const planned = await april.draft(await april.plan(cell, 'regular'))
  const trees = planned.carriedOverTasks.find(({ task: { title } }) => title === 'Trồng cây')?.task
  const reported = await april.done('reportTask', {
    ...{ id: trees?.id, expectedVersion: trees?.version, result: 'Đã trồng 100 cây', doneOn: '2026-04-02' },
  })
  const accepting = Versioned.parse(reported.payload['task'])
  await april.done('acceptTask', { ...named(accepting), outcome: 'MET' })
  const fourth = await april.open(await april.meeting(planned.id))
  expect(fourth.carriedOverTasks.find(({ task: { title } }) => title === 'Trồng cây')).toMatchObject({
    ...{ state: 'ACCEPTED', verdict: 'DONE', result: 'Đã trồng 100 cây' },
  })
  expect(titles(fourth)).toEqual(['Hiến đất', 'Thu gom rác', 'Trồng cây', 'Tổ tự quản'].sort())
  expect(await april.problems('completeResolution', named(resolution))).toEqual(['TASKS_OPEN id'])
  const heard = await april.review(
    fourth,
    verdictsOf(fourth, {
      'Hiến đất': { verdict: 'DONE', result: '15 hộ hiến đất', value: 15, doneOn: '2026-03-28' },
      'Thu gom rác': { verdict: 'DONE', result: 'Đã có xe', doneOn: '2026-03-30' },
      'Tổ tự quản': { verdict: 'DONE', result: 'Đã lập', doneOn: '2026-03-20' },
    }),
  )
  expect(stepOf(heard)).toBe('DONE')
  resolution = await written(april, 'reviewResolution', { ...named(resolution), meetingId: fourth.id })
  const completed = await written(april, 'completeResolution', { ...named(resolution), meetingId: fourth.id })
  expect(completed).toMatchObject({ state: 'COMPLETED' })
  expect(await rate(april, resolutionId, '2026-04-05')).toEqual({
    execution: { tasks: 6, met: 5, notMet: 1, rate: { numerator: 5, denominator: 6, percent: 83.33 } },
  })
  // What was asked for before the supplement, and what each meeting said, stays on record.
  const kept = z
    .object({ tasks: z.array(z.looseObject({ title: z.string() })) })
    .parse(
      await april.ask(
        'resolution(id: $id) { tasks { title target verdicts { verdict } acts { kind fromTarget toTarget meeting { heldOn } } } }',
        resolutionId,
      ),
    )
    .tasks.find(({ title }) => title === 'Hiến đất')
  const nothing = { fromTarget: null, toTarget: null }
  const heardOn = (heldOn: string) => ({ kind: 'REVIEW', ...nothing, meeting: { heldOn } })
  expect(kept).toMatchObject({
    target: 15,
    verdicts: [{ verdict: 'GOES_ON' }, { verdict: 'GOES_ON' }, { verdict: 'DONE' }],
    acts: [
      { kind: 'ASSIGN', ...nothing, meeting: null },
      heardOn('2026-02-05'),
      heardOn('2026-03-05'),
      { kind: 'RETARGET', fromTarget: 12, toTarget: 15, meeting: null },
      heardOn('2026-04-05'),
    ],
  })
  // By March one of the two that were due had been met.
  expect(await rate(april, resolutionId, '2026-03-05')).toMatchObject({
    execution: { rate: { numerator: 1, denominator: 2, percent: 50 } },
  })
})
