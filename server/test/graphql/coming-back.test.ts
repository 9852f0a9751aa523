import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { decodeId } from '../../src/graphql/ids.ts'
import { stepOf, Story, type Desk, type ToldCame, type ToldMeeting } from './coming-back.kit.ts'

/** What comes back to a meeting, how it gets on the agenda, and what the meeting may say of it. */
const TODAY = '2026-02-05'
let story: Story
let desk: Desk
let unit: string
let other: string
beforeAll(async () => {
  story = await Story.begin(TODAY, 'loc-binh', '188')
  desk = await story.on(TODAY)
  unit = await desk.send.unit('188-05')
  other = await desk.send.unit('188-07')
})
afterAll(() => story.end())
beforeEach(async () => {
  await desk.send.rows('truncate meeting_task, task_evidence, task_act, task_helper, task')
  await desk.send.rows(`update meeting set state = 'CLOSED' where state = 'OPEN'`)
})

const task = (title: string, more: object = {}) => ({
  ...{ title, ownerUnitId: unit, startsOn: '2026-01-05', dueOn: '2026-02-04' },
  ...more,
})
const give = (titles: readonly string[], input: object = {}) =>
  desk.give(
    unit,
    titles.map((title) => task(title)),
    input,
  )
const titles = ({ carriedOverTasks }: ToldMeeting) => carriedOverTasks.map((came) => came.task.title).sort()
const under = ({ carriedOverTasks }: ToldMeeting) =>
  carriedOverTasks.map(({ agendaItem }) => agendaItem?.title)
const opened = async () => desk.open(await desk.plan(unit, 'regular'))
const verdict = ({ task: { id, version } }: ToldCame, said: object) => ({
  ...{ taskId: id, expectedVersion: version },
  ...said,
})
const one = (meeting: ToldMeeting, title = 'A'): ToldCame => {
  const came = meeting.carriedOverTasks.find((row) => row.task.title === title)
  if (!came) throw new Error(`${title} did not come back`)
  return came
}

describe('draftAgenda', () => {
  test('puts what comes back under one item; again, it adds what came since, and nothing twice', async () => {
    await give(['A', 'B'])
    const planned = await desk.plan(unit, 'regular')
    expect([titles(planned), under(planned)]).toEqual([
      ['A', 'B'],
      [undefined, undefined],
    ])
    const drafted = await desk.draft(planned)
    const item = 'Đánh giá việc thực hiện nghị quyết, nhiệm vụ tháng trước'
    expect(under(drafted)).toEqual([item, item])
    expect(drafted.agenda).toHaveLength(9)
    expect(await desk.send.audited()).toMatchObject({ action: 'AGENDA_DRAFT' })
    await give(['C'])
    const again = await desk.draft(drafted)
    expect(again.agendaVersion).toBe(drafted.agendaVersion)
    expect([again.agenda.length, under(again)]).toEqual([9, [item, item, item]])
    expect(await desk.problems('draftAgenda', { meetingId: again.id, expectedAgendaVersion: 99 })).toEqual([
      'CONFLICT expectedAgendaVersion',
    ])
  })

  test('puts the item first on an agenda that stands; taken off, it comes again', async () => {
    await give(['A'])
    const { id, agendaVersion } = await desk.plan(unit, 'regular')
    const input = { meetingId: id, expectedAgendaVersion: agendaVersion }
    const set = { ...input, items: [{ depth: 1, title: 'Thời sự', purpose: 'INFORM' }] }
    await desk.done('setAgenda', set)
    const drafted = await desk.draft(await desk.meeting(id))
    const item = 'Kiểm điểm việc thực hiện nhiệm vụ'
    expect(drafted.agenda.map(({ title }) => title)).toEqual([item, 'Thời sự'])
    await desk.done('setAgenda', { ...set, expectedAgendaVersion: drafted.agendaVersion })
    const taken = await desk.meeting(id)
    expect([taken.agenda.length, under(taken)]).toEqual([1, [undefined]])
    expect(under(await desk.draft(taken))).toEqual([item])
  })

  test('is for whoever writes the meeting, until it is final', async () => {
    const { id, agendaVersion } = await desk.plan(unit, 'regular')
    const input = { meetingId: id, expectedAgendaVersion: agendaVersion }
    const stranger = await desk.app.token('CELL_SECRETARY', '188-07')
    expect(await desk.problems('draftAgenda', input, stranger)).toEqual(['NOT_FOUND meetingId'])
    const reader = await desk.app.token('INSPECTION', '188')
    expect(await desk.problems('draftAgenda', input, reader)).toEqual(['FORBIDDEN meetingId'])
    await desk.send.rows(`update meeting set state = 'CANCELLED' where id = $1`, [
      decodeId(['meeting'], id, []),
    ])
    expect(await desk.problems('draftAgenda', input)).toEqual(['MEETING_FINAL meetingId'])
  })
})

describe('what comes back', () => {
  test('is written down when the meeting opens, in as many statements for none as for a hundred', async () => {
    const none = await opened()
    await desk.close(none)
    await give(Array.from({ length: 100 }, (_, i) => `Việc ${String(i)}`))
    const hundred = await opened()
    expect(hundred.carriedOverTasks).toHaveLength(100)
    expect(hundred.statements).toBe(none.statements)
    const [first] = hundred.carriedOverTasks
    const change = {
      id: first?.task.id,
      expectedVersion: first?.task.version,
      dueOn: '2026-03-31',
      reason: 'Thêm',
    }
    await desk.done('extendTask', change)
    await give(['Việc sau'])
    const later = await desk.meeting(hundred.id)
    expect(later.carriedOverTasks).toHaveLength(100)
    expect(later.carriedOverTasks[0]?.dueOn).toBe('2026-02-04')
  })

  test('is what is open, or ended since the meeting before; what a meeting heard of ended comes no more', async () => {
    const [a, b, c] = await give(['A', 'B', 'C', 'D'])
    const before = await story.on('2026-01-20')
    const first = await before.open(await before.plan(unit, 'regular'))
    const { id, version } = one(first, 'A').task
    await before.done('reviewTasks', {
      meetingId: first.id,
      verdicts: [{ taskId: id, expectedVersion: version, verdict: 'DONE', result: 'Đủ' }],
    })
    await before.close(first)
    await desk.done('cancelTask', { id: b?.id, expectedVersion: 1, reason: 'Không còn phù hợp' })
    const reported = { id: c?.id, expectedVersion: 1 }
    await desk.done('reportTask', { ...reported, result: 'Đủ' })
    await desk.done('acceptTask', { ...reported, expectedVersion: 2, outcome: 'NOT_MET', cause: 'Mưa lũ' })
    const second = await opened()
    expect(a?.id).toBe(id)
    expect(titles(second)).toEqual(['B', 'C', 'D'])
    expect(one(second, 'B')).toMatchObject({ state: 'CANCELLED', verdict: null })
    expect(one(second, 'C')).toMatchObject({ state: 'ACCEPTED', verdict: 'NOT_DONE', cause: 'Mưa lũ' })
    await desk.review(second, [{ of: one(second, 'D'), verdict: 'GOES_ON' }])
    // One that was cancelled waits for nothing.
    expect(stepOf(await desk.meeting(second.id))).toBe('DONE')
    await desk.close(second)
    const march = await story.on('2026-03-05')
    expect(titles(await march.plan(unit, 'regular'))).toEqual(['D'])
  })

  test('comes to the meetings to which it is reported: of its kind, of its body, and such as gave it', async () => {
    const above = await desk.send.unit('188')
    const body = {
      unitId: above,
      kind: 'standing-committee',
      name: 'Ban Thường vụ khóa mới',
      validFrom: '2026-01-01',
    }
    const bodyId = String(Object((await desk.done('createBody', body)).payload['body'])['id'])
    const briefing = await desk.plan(above, 'briefing')
    const given = (title: string, input: object) =>
      desk.give(above, [task(title, { ownerUnitId: above })], input)
    await given('Giao ban', { reportKind: 'briefing' })
    await given('Của ban', { reportBodyId: bodyId })
    const [named] = await given('Tại giao ban', { meetingId: briefing.id })
    expect(named).toMatchObject({ reportKind: { code: 'briefing' }, reportBody: null })
    const ofBody = await desk.plan(above, 'standing-committee', { bodyId })
    const [bodily] = await given('Tại ban', { meetingId: ofBody.id })
    expect(bodily).toMatchObject({ reportKind: null, reportBody: { id: bodyId } })
    // What a meeting gives does not come back to itself.
    expect(titles(await desk.meeting(briefing.id))).toEqual(['Giao ban'])
    expect(titles(await desk.meeting(ofBody.id))).toEqual(['Của ban'])
    const march = await story.on('2026-03-06')
    expect(titles(await march.plan(above, 'briefing'))).toEqual(['Giao ban', 'Tại giao ban'])
    expect(titles(await march.plan(above, 'model', { bodyId }))).toEqual(['Của ban', 'Tại ban'])
    expect(titles(await march.plan(other, 'regular'))).toEqual([])
  })

  test('comes to whoever succeeds the unit that gave it, once that has ended', async () => {
    const [source, heir] = [await desk.send.unit('188-08'), await desk.send.unit('188-09')]
    await desk.give(source, [task('Của chi bộ cũ', { ownerUnitId: source })])
    const ids = [source, heir].map((id) => decodeId(['unit'], id, []))
    await desk.send.rows(
      `insert into unit_lineage (id, predecessor_id, successor_id, kind, divided, happened_on)
       values (gen_random_uuid(), $1, $2, 'MERGED', false, '2026-02-01')`,
      ids,
    )
    expect(titles(await desk.plan(heir, 'regular'))).toEqual([])
    await desk.send.rows(
      `update unit_placement set during = daterange(lower(during), '2026-02-01') where unit_id = $1`,
      [ids[0]],
    )
    const meeting = await desk.open(await desk.plan(heir, 'regular', { startsAt: `${TODAY}T00:45:00+07:00` }))
    expect(titles(meeting)).toEqual(['Của chi bộ cũ'])
    const heard = await desk.review(meeting, [
      { of: one(meeting, 'Của chi bộ cũ'), verdict: 'DONE', result: 'Đã xong' },
    ])
    expect(heard.carriedOverTasks).toMatchObject([{ verdict: 'DONE', result: 'Đã xong' }])
  })
})

describe('reviewTasks', () => {
  const send = (meeting: ToldMeeting, verdicts: readonly object[], more: object = {}) =>
    desk.problems('reviewTasks', { meetingId: meeting.id, verdicts, ...more })

  test('ends a task once, as of the day of the meeting, and keeps the act on it', async () => {
    await give(['A'])
    const meeting = await opened()
    const [came] = [one(meeting)]
    await desk.review(meeting, [{ of: came, verdict: 'DONE', result: 'Đủ 12 hộ', doneOn: '2026-02-03' }])
    expect(await desk.send.audited()).toMatchObject({ action: 'TASKS_REVIEW', object_type: 'meeting' })
    const told = await desk.ask(
      'task(id: $id) { state outcome doneOn endedOn result progress acts { kind text outcome actor { name } meeting { id } } verdicts { verdict meeting { id } } }',
      came.task.id,
    )
    expect(told).toMatchObject({
      ...{
        state: 'ACCEPTED',
        outcome: 'MET',
        doneOn: '2026-02-03',
        endedOn: TODAY,
        result: 'Đủ 12 hộ',
        progress: 100,
      },
      acts: [
        { kind: 'ASSIGN' },
        { kind: 'REVIEW', text: 'Đủ 12 hộ', outcome: 'MET', meeting: { id: meeting.id } },
      ],
      verdicts: [{ verdict: 'DONE', meeting: { id: meeting.id } }],
    })
    const again = one(await desk.meeting(meeting.id))
    expect(await send(meeting, [verdict(again, { verdict: 'NOT_DONE', cause: 'Mưa lũ' })])).toEqual([
      'TASK_ENDED verdicts.0.taskId',
    ])
  })

  test('gives more time for a cause, and sends what was reported back', async () => {
    const [given] = await give(['A'])
    await desk.done('reportTask', { id: given?.id, expectedVersion: 1, result: 'Gần xong' })
    const meeting = await opened()
    const came = one(meeting)
    expect(came).toMatchObject({ state: 'REPORTED', result: 'Gần xong', verdict: null })
    expect(await send(meeting, [verdict(came, { verdict: 'EXTENDED' })])).toEqual([
      'CAUSE_REQUIRED verdicts.0.cause',
      'REQUIRED verdicts.0.dueOn',
    ])
    await desk.review(meeting, [
      { of: came, verdict: 'EXTENDED', cause: 'Chờ kinh phí', dueOn: '2026-03-31' },
    ])
    const told = await desk.ask(
      'task(id: $id) { state dueOn overdue acts { kind text fromDueOn toDueOn } }',
      came.task.id,
    )
    expect(told).toMatchObject({ state: 'RETURNED', dueOn: '2026-03-31', overdue: false })
    expect(Object(told)['acts'].at(-1)).toEqual({
      ...{ kind: 'REVIEW', text: 'Chờ kinh phí', fromDueOn: '2026-02-04', toDueOn: '2026-03-31' },
    })
    expect(one(await desk.meeting(meeting.id))).toMatchObject({ verdict: 'EXTENDED', toDueOn: '2026-03-31' })
  })

  test('a part and what it is a part of end together, in whatever order they are named', async () => {
    const [whole] = await give(['A'])
    await desk.give(unit, [task('B', { parentId: whole?.id })])
    const meeting = await opened()
    const done = { verdict: 'DONE', result: 'Đủ' }
    const [a, b] = [verdict(one(meeting, 'A'), done), verdict(one(meeting, 'B'), done)]
    expect(await send(meeting, [a])).toEqual(['PARTS_OPEN verdicts.0.taskId'])
    expect(await send(meeting, [a, b])).toEqual([])
  })

  test('says nothing at a meeting that is not open, of what did not come back, or of what was changed since', async () => {
    await give(['A'])
    const planned = await desk.plan(unit, 'regular')
    const goesOn = { verdict: 'GOES_ON' }
    expect(await send(planned, [verdict(one(planned), goesOn)])).toEqual(['MEETING_NOT_BEGUN meetingId'])
    const meeting = await desk.open(planned)
    const [elsewhere] = await desk.give(other, [task('Nơi khác', { ownerUnitId: other })])
    const stranger = { taskId: elsewhere?.id, expectedVersion: 1, ...goesOn }
    const stored = await desk.send.stored()
    expect(await send(meeting, [verdict(one(meeting), goesOn), stranger])).toEqual([
      'TASK_ELSEWHERE verdicts.1.taskId',
    ])
    expect(await send(meeting, [{ ...verdict(one(meeting), goesOn), expectedVersion: 7 }])).toEqual([
      'CONFLICT verdicts.0.expectedVersion',
    ])
    expect(await desk.send.stored()).toBe(stored)
    const skipping = { errorPolicy: 'SKIP_BAD_ROWS' }
    const rows = { meetingId: meeting.id, verdicts: [stranger, verdict(one(meeting), goesOn)], ...skipping }
    const { payload } = await desk.send.send('reviewTasks', rows, desk.board)
    expect(Object(payload)['tasks']).toHaveLength(1)
    await desk.close(meeting)
    const closed = await desk.meeting(meeting.id)
    expect(await send(closed, [verdict(one(closed), goesOn)])).toEqual(['MEETING_CLOSED meetingId'])
  })
})
