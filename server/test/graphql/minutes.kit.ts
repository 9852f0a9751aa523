import { minutesBody, type MinutesBody } from '@chibo/shared'
import { z } from 'zod'
import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { CELL_ON_PAPER } from '../kit/vote-figures.ts'
import { INVENTED } from '../minutes/invented.ts'

const MINUTES = `id version state body stale readBackAt correctionReason url texts { code title text } approvals { role by }
  scan { id } document { id sign datedOn title url } meeting { id state }
  versions { ordinal body hash previousHash correctionReason approvedBy sealedBy url }`
const Minutes = z.looseObject({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  body: z.string(),
  stale: z.boolean(),
  approvals: z.array(z.object({ role: z.string(), by: z.string() })),
  versions: z.array(
    z.looseObject({
      ordinal: z.number(),
      body: z.string(),
      hash: z.string(),
      previousHash: z.string().nullable(),
      url: z.string(),
    }),
  ),
})
export type Minutes = z.output<typeof Minutes>

/** Names of those on the roll of the invented cell whom its minutes name, by their place on it. */
const NAMED: Readonly<Record<number, readonly [family: string, given: string]>> = {
  0: ['Đàm Văn', 'Sung'],
  1: ['Lương Thị', 'Sấu'],
  2: ['Bế Thị', 'Cam'],
  34: ['Vi Văn', 'Đào'],
  35: ['Lò Thị', 'Mận'],
  36: ['Hoàng Văn', 'Mơ'],
  37: ['Nông Văn', 'Lê'],
}
const { facts } = INVENTED

/** Minutes of meetings of a cell of the demo that is called as the invented one, with accounts of its chair and its secretary. */
export class Desk {
  readonly app: TestApp
  readonly send: Mutations
  readonly board: string
  readonly chair: string
  readonly secretary: string
  /** uuids of those who stand on rolls, in their order */
  readonly people: readonly string[]

  private constructor(
    app: TestApp,
    send: Mutations,
    people: readonly string[],
    credentials: readonly string[],
  ) {
    this.app = app
    this.send = send
    this.people = people
    const [board = '', chair = '', secretary = ''] = credentials
    this.board = board
    this.chair = chair
    this.secretary = secretary
  }

  static async open(): Promise<Desk> {
    const app = await createTestApp({ CHIBO_TODAY: '2026-02-10' })
    const fields = ['compose', 'update', 'readBack', 'approve', 'seal', 'correct']
    const send = new Mutations(app, {
      ...Object.fromEntries(fields.map((field) => [`${field}Minutes`, `minutes { ${MINUTES} }`])),
      dropMinutesCorrection: `minutes { ${MINUTES} }`,
      addMeetingGuests: 'meeting { id }',
      correctVote: 'vote { id }',
      recordAttendance: 'meeting { id }',
      recordSpeech: 'speech { id }',
      recordVote: 'vote { id }',
      removeMeetingGuest: 'meeting { id }',
      removeSpeech: 'meeting { id }',
      removeVote: 'meeting { id }',
      setAgenda: 'meeting { id }',
      submitScorecard: 'scorecard { id }',
      updateAgendaItem: 'item { id }',
      updateMeeting: 'meeting { id }',
      updateMeetingGuest: 'meeting { id }',
      updateSpeech: 'speech { id }',
    })
    const rows = await send.rows(
      `select m.id from member m join unit u on u.id = m.home_unit_id where u.code like '188-%' and m.ended_on is null order by m.id limit 40`,
    )
    const people = rows.map(({ id }) => String(id))
    await send.rows(
      `update unit_name n set name = new.name, place_name = new.place from unit u
       join (values ('188-05', $1, 'Thôn Suối Mận'), ('188', $2, 'Huyện Đồi Mơ')) as new (code, name, place) on new.code = u.code
       where n.unit_id = u.id`,
      [facts.unit, facts.superior],
    )
    for (const [at, [family, given]] of Object.entries(NAMED))
      await send.rows(`update member set full_name = $2, sort_name = $3 where id = $1`, [
        people[Number(at)],
        `${family} ${given}`,
        `${given} ${family}`,
      ])
    for (const [username, at] of [
      ['sung', 0],
      ['sau', 1],
    ] as const)
      await account(send, username, people[at] ?? '')
    const credentials = await Promise.all(['demo', 'sung', 'sau'].map((name) => app.signIn(name)))
    return new Desk(app, send, people, credentials)
  }

  /**
   * A meeting whose records are those of the invented cell.
   *
   * @param chair by their place on the roll, like the secretary
   * @returns its uuid
   */
  async meet({ state = 'CLOSED', chair = 0, secretary = 1 } = {}): Promise<string> {
    const id = newUuid()
    const roll = CELL_ON_PAPER.roll.map((line, at) => ({
      ...line,
      status: at === 2 ? 'LATE' : line.status,
      member_id: this.people[at],
      reason: at === 35 ? 'ốm' : at === 36 ? 'việc gia đình' : null,
      arrived_at: at === 2 ? '2026-02-05T19:42:00+07:00' : null,
    }))
    const item = newUuid()
    const votes = facts.votes.map((vote, position) => ({
      ...vote,
      id: newUuid(),
      position,
      kind_code: vote.kind.code,
      numerator: position + 1,
      denominator: position + 2,
      strict: position === 0,
      agenda_item_id: vote.item === null ? null : item,
    }))
    const one = async (statement: string, ...values: unknown[]) => {
      await this.send.rows(statement, [id, ...values])
    }
    await one(
      `insert into meeting (id, unit_id, kind_code, title, place, starts_at, ends_at, state, template_id, chair_member_id, chair_name,
         chair_office, secretary_member_id, secretary_name, secretary_office)
       select $1, u.id, 'regular', $2, $3, $4, $5, $6, meeting_template_on(u.id, 'regular', '2026-02-05'), $7, $8, $9, $10, $11, $12
       from unit u where u.code = '188-05'`,
      ...[facts.title, facts.place, facts.startsAt, facts.endsAt, state],
      ...[this.people[chair], facts.chair?.name, facts.chair?.office],
      ...[this.people[secretary], facts.secretary?.name, facts.secretary?.office],
    )
    await one(
      `insert into attendance (meeting_id, member_id, expected, not_expected_reason, standing, activity, membership_kind, voting,
         hindrance, transferred, status, reason, arrived_at)
       select $1, l.member_id, l."notExpectedReason" is null, l."notExpectedReason", l.standing, l.activity, l.membership, l.voting,
         l.hindrance, l.transferred, l.status, l.reason, l.arrived_at
       from jsonb_to_recordset($2) as l (member_id uuid, "notExpectedReason" text, standing text, activity text, membership text,
         voting boolean, hindrance text, transferred boolean, status text, reason text, arrived_at timestamptz)`,
      JSON.stringify(roll),
    )
    await one(
      `insert into meeting_guest (id, meeting_id, kind, person_name, person_office)
       select gen_random_uuid(), $1, g.kind, g.name, g.office from jsonb_to_recordset($2) as g (kind text, name text, office text)`,
      JSON.stringify(facts.guests),
    )
    await one(
      `insert into agenda_item (id, meeting_id, parent_id, position, title, field, purpose, presenter_name, presenter_office, conclusion)
       values ($2, $1, null, 0, 'Nước sạch của thôn', 'ECONOMY', 'DECIDE', $3, $4, 'Làm xong trong tháng 3 năm 2026.'),
         (gen_random_uuid(), $1, $2, 0, 'Phân công', null, 'DISCUSS', null, null, null)`,
      ...[item, facts.chair?.name, facts.chair?.office],
    )
    await one(
      `insert into speech (id, meeting_id, agenda_item_id, person_name, person_office, minutes, opinion, said_at)
       select gen_random_uuid(), $1, $2, s.name, s.office, s.minutes, s.opinion, '2026-02-05T20:00:00+07:00'::timestamptz + place * interval '1 minute'
       from rows from (jsonb_to_recordset($3) as (name text, office text, minutes smallint, opinion text)) with ordinality as s (name, office, minutes, opinion, place)`,
      item,
      JSON.stringify(facts.items[0]?.speakers),
    )
    await one(
      `insert into meeting_vote (id, meeting_id, agenda_item_id, position, kind_code, question, secret, base, base_parts, numerator,
         denominator, strict, yes, no, abstained, invalid, taken_at)
       select v.id, $1, v.agenda_item_id, v.position, v.kind_code, v.question, v.secret, v.base, v.parts, v.numerator, v.denominator,
         v.strict, v.yes, v.no, v.abstained, v.invalid, '2026-02-05T20:30:00+07:00'
       from jsonb_to_recordset($2) as v (id uuid, agenda_item_id uuid, position smallint, kind_code text, question text, secret boolean,
         base integer, parts jsonb, numerator smallint, denominator smallint, strict boolean, yes integer, no integer, abstained integer,
         invalid integer)`,
      JSON.stringify(votes),
    )
    await this.send.rows(
      `insert into reserved_opinion (vote_id, position, person_name, text) values ($1, 0, 'Vi Thị Hồng', 'Đề nghị xét lại vào quý sau.')`,
      [votes[1]?.id],
    )
    await one(
      `insert into scorecard (id, meeting_id, unit_id, template_id, kind, scored_on, author_name, total, max_points, band)
       select gen_random_uuid(), $1, u.id, (select id from scorecard_template limit 1), 'SELF', '2026-02-05', 'Đàm Văn Sung', 92.5, 100, 'GOOD'
       from unit u where u.code = '188-05'`,
    )
    return id
  }

  /** What must succeed on minutes. */
  async done(field: string, input: object, credential = this.board): Promise<Minutes> {
    const { payload } = await this.send.done(`${field}Minutes`, input, credential)
    return Minutes.parse(payload['minutes'])
  }

  /** What was wrong: `CODE at.path`. */
  async problems(field: string, input: object, credential = this.board): Promise<readonly string[]> {
    return (await this.send.send(field, input, credential)).problems
  }

  compose(meeting: string): Promise<Minutes> {
    return this.done('compose', { meetingId: encodeId('meeting', meeting) })
  }

  /** Minutes that were read back as they are composed. */
  async readBack(meeting: string): Promise<Minutes> {
    return this.done('readBack', of(await this.compose(meeting)))
  }

  /** Minutes that both have approved. */
  async approved(minutes: Minutes): Promise<Minutes> {
    const first = await this.done('approve', { ...of(minutes), as: 'CHAIR' }, this.chair)
    return this.done('approve', { ...of(first), as: 'SECRETARY' }, this.secretary)
  }

  /** Minutes that are sealed as they are composed. */
  async sealed(meeting: string): Promise<Minutes> {
    return this.done('seal', of(await this.approved(await this.readBack(meeting))))
  }

  /** The minutes of a meeting as they are read. */
  async read(meeting: string, credential = this.board): Promise<Minutes> {
    const { data } = await this.app.graphql(
      credential,
      `query ($id: ID!) { meeting(id: $id) { minutes { ${MINUTES} } } }`,
      { id: encodeId('meeting', meeting) },
    )
    return z.object({ meeting: z.object({ minutes: Minutes }) }).parse(data).meeting.minutes
  }
}

/** How a mutation names minutes in their version. */
export function of({ id, version }: Minutes): { readonly id: string; readonly expectedVersion: number } {
  return { id, expectedVersion: version }
}

export function bodyOf({ body }: { readonly body: string }): MinutesBody {
  return minutesBody.parse(JSON.parse(body))
}

/** An account of a member, with the demo's password, which reads the cell. */
async function account(send: Mutations, username: string, memberId: string): Promise<void> {
  await send.rows(
    `with made as (insert into account (id, username, display_name, member_id, password_hash, unit_id)
       select gen_random_uuid(), $1, 'Tài khoản ' || $1, $2, password_hash, unit_id from account where username = 'demo' returning id)
     insert into access_grant (id, account_id, role, unit_id, during)
     select gen_random_uuid(), made.id, 'INSPECTION', u.id, '(,)' from made, unit u where u.code = '188-05'`,
    [username, memberId],
  )
}
