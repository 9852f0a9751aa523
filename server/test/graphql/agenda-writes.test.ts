import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { Wire } from '../kit/wire.ts'
import { Agendas, item, setting } from './agenda.kit.ts'

/** Agendas, as they are written. */
let kit: Agendas
beforeAll(async () => {
  kit = await Agendas.open()
})
afterAll(() => kit.app.close())

describe('an agenda', () => {
  test('is read as it was written down, with numbers', async () => {
    const id = await kit.meet()
    const { agenda, agendaVersion } = await kit.set(
      id,
      1,
      item('Nhiệm vụ tháng tới'),
      item('Kinh tế', 2, { field: 'ECONOMY', plannedMinutes: 10 }),
      item('Vụ xuân', 3, { presenterMemberId: kit.people[0] }),
      item('An ninh', 2),
      item('Thông qua', 1, { purpose: 'DECIDE', aboutMoney: true }),
    )
    expect(agendaVersion).toBe(2)
    expect(agenda.map((one) => [one['number'], one.title])).toEqual([
      ['1', 'Nhiệm vụ tháng tới'],
      ['1.1', 'Kinh tế'],
      ['1.1.1', 'Vụ xuân'],
      ['1.2', 'An ninh'],
      ['2', 'Thông qua'],
    ])
    expect(agenda[2]).toMatchObject({ parentId: agenda[1]?.id, presenter: { name: expect.any(String) } })
    expect(await kit.send.audited()).toMatchObject({
      action: 'AGENDA_SET',
      object_type: 'meeting',
      by_somebody: true,
    })
  })

  test('whatever is set one after the other, the last one stands and items that stay keep their ids', async () => {
    const id = await kit.meet()
    let [version, ids]: [number, string[]] = [1, []]
    const agendas = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(agendas, async (drawn) => {
        const known = [...ids].reverse()
        let above = 0
        const items = drawn.map(([depth, isKept], index) => {
          above = Math.min(depth, above + 1)
          return item(`Mục ${String(index)}`, above, { id: isKept ? known.pop() : undefined })
        })
        const { agenda, agendaVersion } = await kit.set(id, version, ...items)
        version = agendaVersion
        ids = agenda.map((one) => one.id)
        expect(agenda.map(({ title, depth }) => ({ title, depth }))).toEqual(
          items.map(({ title, depth }) => ({ title, depth })),
        )
        items.forEach((one, index) => {
          const { id: kept } = z.object({ id: z.string().optional() }).parse(one)
          if (kept !== undefined) expect(ids[index]).toBe(kept)
        })
      }),
      { numRuns: 12 },
    )
  })

  test('of two editors at once one is told of a conflict, and nothing of the other one is lost', async () => {
    const id = await kit.meet()
    const answers = await Promise.all(
      ['A', 'B'].map((title) => kit.send.send('setAgenda', setting(id, 1, item(title)), kit.board)),
    )
    const [first = [], second = []] = answers
      .map(({ problems }) => problems)
      .sort((a, b) => a.length - b.length)
    expect([first, second]).toEqual([[], ['CONFLICT expectedAgendaVersion']])
    const winner = answers[0]?.problems.length === 0 ? 'A' : 'B'
    expect((await kit.read(id)).agenda.map(({ title }) => title)).toEqual([winner])
  })

  test('keeps the version of what stays as it is, and takes as many statements for 200 items as for two', async () => {
    const wire = new Wire(kit.app.database.pool)
    const trips = async (count: number) => {
      const id = await kit.meet()
      wire.take()
      const { agenda } = await kit.set(
        id,
        1,
        ...Array.from({ length: count }, (_, at) => item(`Mục ${String(at)}`)),
      )
      return { id, agenda, sent: wire.take().map((trip) => trip.length) }
    }
    const [few, many] = [await trips(2), await trips(200)]
    expect(many.sent).toEqual(few.sent)
    const again = await kit.set(
      many.id,
      2,
      ...many.agenda.map(({ id, title }, at) => item(at === 7 ? 'Khác' : title, 1, { id })),
    )
    expect(again.agenda.flatMap((one) => (one.version === 2 ? [one.title] : []))).toEqual(['Khác'])
  })

  test('keeps what was dealt with, and lets go of the rest', async () => {
    const id = await kit.meet()
    const { agenda } = await kit.set(id, 1, item('Đã kết luận'), item('Đã phát biểu'), item('Chưa bàn'))
    const [concluded, spoken] = agenda
    await kit.done('updateAgendaItem', { id: concluded?.id, expectedVersion: 1, conclusion: 'Đồng ý' })
    await kit.mark(id, [{ memberId: kit.people[0], status: 'PRESENT' }])
    await kit.done('recordSpeech', { meetingId: id, itemId: spoken?.id, memberId: kit.people[0] })
    expect(await kit.problems('setAgenda', setting(id, 2))).toEqual([
      'ITEM_HAS_RECORDS items',
      'ITEM_HAS_RECORDS items',
    ])
    const kept = await kit.set(
      id,
      2,
      item('Đã phát biểu', 1, { id: spoken?.id }),
      item('Đã kết luận', 2, { id: concluded?.id }),
    )
    expect(kept.agenda.map((one) => [one['number'], one['conclusion']])).toEqual([
      ['1', null],
      ['1.1', 'Đồng ý'],
    ])
  })

  test('goes back to what an earlier meeting of the unit agreed to, and to nothing else', async () => {
    const [before, later] = [await kit.meet('2025-11-03T07:30:00+07:00'), await kit.meet()]
    const [agreed] = (await kit.set(before, 1, item('Đầu tư'))).agenda
    const from = (fromItemId: string | undefined) => setting(later, 1, item('Đầu tư', 1, { fromItemId }))
    const refused = ['NOT_AGREED_BEFORE items.0.fromItemId']
    expect(await kit.problems('setAgenda', from(agreed?.id))).toEqual(refused)
    await kit.done('updateAgendaItem', { id: agreed?.id, expectedVersion: 1, outcome: 'AGREED' })
    expect(await kit.problems('setAgenda', from(encodeId('item', newUuid())))).toEqual(refused)
    await kit.done('setAgenda', from(agreed?.id))
    // What another one goes back to stays.
    await kit.done('updateAgendaItem', { id: agreed?.id, expectedVersion: 2, outcome: null })
    expect(await kit.problems('setAgenda', setting(before, 2))).toEqual(['ITEM_HAS_RECORDS items'])
    const elsewhere = await kit.done('createMeeting', {
      unitId: await kit.send.unit('188-06'),
      kind: 'regular',
      startsAt: '2025-12-05T00:30:00Z',
    })
    const { id } = z.object({ id: z.string() }).parse(elsewhere.payload['meeting'])
    await kit.done('updateAgendaItem', { id: agreed?.id, expectedVersion: 3, outcome: 'AGREED' })
    expect(
      await kit.problems('setAgenda', setting(id, 1, item('Đầu tư', 1, { fromItemId: agreed?.id }))),
    ).toEqual(refused)
  })

  test('has papers of its meeting that hold, shown through the gate', async () => {
    const [id, other] = [await kit.meet(), await kit.meet('2025-12-04T07:30:00+07:00')]
    const paper = (meetingId: string, state = 'CURRENT') =>
      kit.send.id(
        'doc',
        `insert into document (id, unit_id, meeting_id, type_code, title, state)
         select gen_random_uuid(), unit_id, id, 'BB', 'Tài liệu', $2 from meeting where id = $1 returning id`,
        uuidIn(meetingId),
        state,
      )
    const uuidIn = (meetingId: string) => ids.get(meetingId)
    const ids = new Map(
      (await kit.send.rows('select id from meeting')).map((row) => [
        encodeId('meeting', String(row['id'])),
        row['id'],
      ]),
    )
    const [mine, theirs, old] = [await paper(id), await paper(other), await paper(id, 'WITHDRAWN')]
    expect(
      await kit.problems('setAgenda', setting(id, 1, item('A', 1, { paperIds: [mine, theirs, old] }))),
    ).toEqual(['PAPER_ELSEWHERE items.0.paperIds.1', 'PAPER_ELSEWHERE items.0.paperIds.2'])
    const { agenda } = await kit.set(id, 1, item('A', 1, { paperIds: [mine] }), item('B'))
    expect(agenda.map(({ papers }) => papers)).toEqual([[{ id: mine }], []])
    // Papers that nothing is said of stay; set anew they are those.
    expect((await kit.set(id, 2, item('A', 1, { id: agenda[0]?.id }))).agenda[0]).toMatchObject({
      papers: [{ id: mine }],
    })
    expect((await kit.set(id, 3, item('A', 1, { id: agenda[0]?.id, paperIds: [] }))).agenda[0]).toMatchObject(
      {
        papers: [],
      },
    )
  })

  test('is not set where it is over, nor by who only reads it or does not see it', async () => {
    const id = await kit.meet('2026-03-01T07:30:00+07:00', false)
    expect(
      await kit.problems('setAgenda', setting(id, 1), await kit.app.token('CELL_SECRETARY', '188-06')),
    ).toEqual(['NOT_FOUND meetingId'])
    expect(
      await kit.problems('setAgenda', setting(id, 1), await kit.app.token('INTEGRATOR_READ', '188')),
    ).toEqual(['FORBIDDEN meetingId'])
    const { agenda } = await kit.set(id, 1, item('A'))
    const dealt = { id: agenda[0]?.id, expectedVersion: 1, conclusion: 'Xong' }
    expect(await kit.problems('updateAgendaItem', dealt)).toEqual(['MEETING_NOT_BEGUN id'])
    await kit.done('updateMeeting', { id, expectedVersion: 1, state: 'CANCELLED' })
    expect(await kit.problems('setAgenda', setting(id, 2))).toEqual(['MEETING_FINAL meetingId'])
    expect(await kit.problems('updateAgendaItem', dealt)).toEqual(['MEETING_FINAL id'])
  })
})
