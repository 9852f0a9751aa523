import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Agendas, item } from './agenda.kit.ts'

/** Who speaks at meetings, as it is written. */
let kit: Agendas
beforeAll(async () => {
  kit = await Agendas.open()
})
afterAll(() => kit.app.close())

describe('who speaks', () => {
  const attendance = async (id: string) => {
    const { data } = await kit.app.graphql(
      kit.board,
      `query ($id: ID!) { meeting(id: $id) {
        attendance(first: 100) { nodes { member { id } spoke minutesSpoken } }
        attendanceSummary { speakingRate { numerator denominator } }
        speeches { nodes { id } } } }`,
      { id },
    )
    const { attendance, attendanceSummary } = z
      .object({
        attendance: z.object({
          nodes: z.array(
            z.object({ member: z.object({ id: z.string() }), spoke: z.boolean(), minutesSpoken: z.number() }),
          ),
        }),
        attendanceSummary: z.object({
          speakingRate: z.object({ numerator: z.number(), denominator: z.number() }),
        }),
      })
      .parse(data?.['meeting'])
    const line = attendance.nodes.find(({ member }) => member.id === kit.people[0])
    return { spoke: line?.spoke, minutes: line?.minutesSpoken, rate: attendanceSummary.speakingRate }
  }
  const say = async (meetingId: string, more: object) => {
    const { payload } = await kit.done('recordSpeech', { meetingId, ...more })
    return z.looseObject({ id: z.string(), version: z.number() }).parse(payload['speech'])
  }

  test('is told by the roll, with the minutes of all speeches, until the last one is taken back', async () => {
    const meetingId = await kit.meet()
    const [memberId, absent, late] = kit.people
    expect(await kit.problems('recordSpeech', { meetingId, memberId })).toEqual(['DID_NOT_ATTEND memberId'])
    await kit.mark(meetingId, [
      { memberId, status: 'PRESENT' },
      { memberId: absent, status: 'UNEXCUSED' },
      { memberId: late, status: 'LATE' },
    ])
    expect(await kit.problems('recordSpeech', { meetingId, memberId: absent })).toEqual([
      'DID_NOT_ATTEND memberId',
    ])
    const [stranger] = await kit.send.members('188-06')
    expect(await kit.problems('recordSpeech', { meetingId, memberId: stranger })).toEqual([
      'NOT_ON_ROLL memberId',
    ])
    const first = await say(meetingId, { memberId, minutes: 5 })
    const second = await say(meetingId, { memberId, minutes: 7, opinion: 'Nhất trí' })
    // Whoever is told to have spoken came: the speeches are taken back before the mark is.
    const refused = (entry: object) =>
      kit.problems('recordAttendance', { meetingId, entries: [{ memberId, ...entry }] })
    expect(await refused({ status: 'UNEXCUSED' })).toEqual(['HAS_SPOKEN entries.0.status'])
    expect(await refused({ status: null })).toEqual(['HAS_SPOKEN entries.0.status'])
    expect(await refused({ spoke: false })).toEqual(['HAS_SPOKEN entries.0.spoke'])
    await kit.mark(meetingId, [{ memberId, status: 'LATE' }])
    expect(await attendance(meetingId)).toEqual({
      spoke: true,
      minutes: 12,
      rate: { numerator: 1, denominator: 2 },
    })
    await kit.done('updateSpeech', { id: first.id, expectedVersion: 1, minutes: 6 })
    expect(await kit.problems('removeSpeech', { id: first.id, expectedVersion: 1 })).toEqual([
      'CONFLICT expectedVersion',
    ])
    await kit.done('removeSpeech', { id: first.id, expectedVersion: 2 })
    expect(await attendance(meetingId)).toMatchObject({ spoke: true, minutes: 7 })
    await kit.done('removeSpeech', { id: second.id, expectedVersion: 1 })
    expect(await attendance(meetingId)).toEqual({
      spoke: false,
      minutes: 0,
      rate: { numerator: 0, denominator: 2 },
    })
  })

  test('two who take the last two speeches of one member back at once leave the roll without them', async () => {
    const meetingId = await kit.meet()
    const [memberId] = kit.people
    await kit.mark(meetingId, [{ memberId, status: 'PRESENT' }])
    for (let round = 0; round < 5; round += 1) {
      const said = [await say(meetingId, { memberId }), await say(meetingId, { memberId })]
      await Promise.all(said.map(({ id }) => kit.done('removeSpeech', { id, expectedVersion: 1 })))
      expect(await attendance(meetingId)).toMatchObject({ spoke: false, minutes: 0 })
    }
  })

  test('may be a guest, by their name or as they are named among the guests, about an item of this meeting', async () => {
    const [meetingId, other] = [await kit.meet(), await kit.meet('2025-12-04T07:30:00+07:00')]
    const [mine] = (await kit.set(meetingId, 1, item('A'))).agenda
    const [theirs] = (await kit.set(other, 1, item('B'))).agenda
    const guest = await say(meetingId, { name: ' Bà  Khách ', office: 'Chủ tịch', itemId: mine?.id })
    expect(guest).toMatchObject({ person: { office: 'Chủ tịch' }, item: { id: mine?.id } })
    expect(await kit.problems('recordSpeech', { meetingId, name: 'Bà Khách', itemId: theirs?.id })).toEqual([
      'NOT_FOUND itemId',
    ])
    expect(
      await kit.problems('updateSpeech', { id: guest.id, expectedVersion: 1, itemId: theirs?.id }),
    ).toEqual(['NOT_FOUND itemId'])
    const [observer] = await kit.send.members('188-06')
    await kit.send.rows(
      `insert into meeting_guest (id, meeting_id, kind, member_id, person_name, person_office)
       select gen_random_uuid(), m.meeting_id, 'OBSERVER', p.id, 'Ông Dự', 'Bí thư'
       from (select meeting_id from speech where agenda_item_id is not null order by said_at desc limit 1) m,
         (select m.id from member m join unit u on u.id = m.home_unit_id where u.code = '188-06' and m.ended_on is null
          and m.activity = 'ACTIVE' order by m.sort_key, m.id limit 1) p`,
    )
    expect(await say(meetingId, { memberId: observer })).toMatchObject({ person: { name: 'Ông Dự' } })
  })

  test('at a meeting is a record: it stays where it is', async () => {
    const meetingId = await kit.meet()
    await say(meetingId, { name: 'Ông Khách' })
    await kit.send.rows('delete from attendance')
    expect(
      await kit.problems('updateMeeting', {
        id: meetingId,
        expectedVersion: 2,
        startsAt: '2025-12-02T00:30:00Z',
      }),
    ).toEqual(['MEETING_HAS_RECORDS startsAt'])
  })
})
