import { z } from 'zod'
import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import type { SummonedLine } from '../../src/modules/votes/vote-base.rules.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const PARTS = '{ summoned present minus { category count } notInRegister }'
const VOTE = `id version position question secret base needed yes no abstained invalid adopted numerator denominator strict
  baseParts ${PARTS} share { numerator denominator percent } kind { code } item { id } subject { name member { id } }
  ballots { member { id } choice } reserved { person { name office member { id } } text }`
const Vote = z.looseObject({ id: z.string(), version: z.number(), base: z.number(), position: z.number() })
type Vote = z.output<typeof Vote>

/** What `recordVote` is sent. */
export const ordinary = (meeting: string, yes: number, more: object = {}) => ({
  meetingId: encodeId('meeting', meeting),
  kind: 'ordinary',
  question: 'Thông qua nghị quyết tháng 12',
  secret: false,
  yes,
  no: 0,
  ...more,
})

/** Votes at meetings of a cell of the demo, whose rolls are laid out as opening a meeting would write them. */
export class Votes {
  readonly app: TestApp
  readonly send: Mutations
  readonly board: string
  /** uuids of those who stand on rolls, in their order */
  readonly people: readonly string[]
  private readonly bodyKind: string

  private constructor(
    app: TestApp,
    send: Mutations,
    board: string,
    people: readonly string[],
    bodyKind: string,
  ) {
    this.app = app
    this.send = send
    this.board = board
    this.people = people
    this.bodyKind = bodyKind
  }

  static async start(): Promise<Votes> {
    const app = await createTestApp()
    const send = new Mutations(app, {
      recordVote: `vote { ${VOTE} }`,
      correctVote: `vote { ${VOTE} }`,
      removeVote: 'meeting { votes { id } }',
      setAgenda: 'meeting { agenda { id } agendaVersion }',
      updateMeeting: 'meeting { id }',
    })
    const rows = await send.rows(
      `select m.id from member m join unit u on u.id = m.home_unit_id where u.code like '188-%' and m.ended_on is null order by m.id limit 45`,
    )
    const bodyKind = await send.text(`select code from body_kind order by code limit 1`)
    return new Votes(
      app,
      send,
      await app.signIn('demo'),
      rows.map(({ id }) => String(id)),
      bodyKind,
    )
  }

  /** The opaque id of somebody by their place on rolls. */
  member(index: number): string {
    return encodeId('member', this.people[index] ?? '')
  }

  /** A meeting of the cell, or of a body of it, with a roll. @returns its uuid */
  async meet(
    roll: readonly SummonedLine[],
    { assembly = 'UNIT', notInRegister = 0, state = 'OPEN' } = {},
  ): Promise<string> {
    const [id, body] = [newUuid(), newUuid()]
    if (assembly === 'BODY') {
      await this.send.rows(
        `insert into body (id, unit_id, kind_code, name, during) select $1, id, $2, $3, '(,)' from unit where code = '188-05'`,
        [body, this.bodyKind, `Ban ${body}`],
      )
      await this.send.rows(
        `insert into body_seat (id, body_id, person_name, during)
         select gen_random_uuid(), $1, 'Ông ' || n, case when n > $2 then daterange('2030-01-01', null) else '(,)'::daterange end
         from generate_series(1, $2 + 1) n`,
        [body, notInRegister],
      )
    }
    await this.send.rows(
      `insert into meeting (id, unit_id, body_id, kind_code, starts_at, state)
       select $1, id, $2, 'regular', '2025-12-03T07:30:00+07:00', $3 from unit where code = '188-05'`,
      [id, assembly === 'BODY' ? body : null, state],
    )
    await this.send.rows(
      `insert into attendance (meeting_id, member_id, expected, not_expected_reason, standing, activity, membership_kind, voting,
         hindrance, transferred, status, reason)
       select $1, l.member_id, l."notExpectedReason" is null, l."notExpectedReason", l.standing, l.activity, l.membership, l.voting,
         l.hindrance, l.transferred, l.status, case l.status when 'EXCUSED' then 'Ốm' end
       from jsonb_to_recordset($2) as l (member_id uuid, "notExpectedReason" text, standing text, activity text, membership text,
         voting boolean, hindrance text, transferred boolean, status text)`,
      [id, JSON.stringify(roll.map((line, index) => ({ ...line, member_id: this.people[index] })))],
    )
    return id
  }

  /** A vote that is taken. */
  async vote(meeting: string, yes: number, more: object = {}): Promise<Vote> {
    const { payload } = await this.send.done('recordVote', ordinary(meeting, yes, more), this.board)
    return Vote.parse(payload['vote'])
  }

  async problemsOf(field: string, input: object): Promise<readonly string[]> {
    return (await this.send.send(field, input, this.board)).problems
  }

  /** What a meeting tells of its votes. */
  async meetingOf(id: string): Promise<Record<string, unknown>> {
    const { data } = await this.app.graphql(
      this.board,
      `query ($id: ID!) { meeting(id: $id) { voteBase { base parts ${PARTS} } votes { ${VOTE} } agenda { votes { id } } } }`,
      { id: encodeId('meeting', id) },
    )
    return z.object({ meeting: z.record(z.string(), z.unknown()) }).parse(data).meeting
  }
}
