import { foldVietnamese, sortName } from '@chibo/shared'
import { encodeId } from '../../src/graphql/ids.ts'
import { fromTypeId } from '../naive/ids.ts'
import { TODAY, type TestApp } from './app.ts'
import { Random } from './random.ts'

/** A member to be entered; official, active and at home in the cell HERE unless said otherwise. */
export interface NewMember {
  readonly standing?: 'PROBATIONARY' | 'OFFICIAL'
  readonly joined_on?: string | null
  readonly joined_on_precision?: 'DAY' | 'MONTH' | 'YEAR'
  readonly admission_decided_on?: string
  readonly probation_until?: string | null
  readonly activity?: string
  /** when that activity holds */
  readonly active?: string
  /** with an organization that is not kept here */
  readonly stay?: string
  readonly ended?: string
  readonly merged_into?: string
}

/** The days of a transfer from HERE to THERE. */
export interface NewTransfer {
  readonly decided_on: string
  readonly paper_due_on: string
  readonly paper_on?: string
  readonly present_due_on?: string
}

/** Those who are called at the meetings. */
const ATTENDING = ['missing', 'excused', 'late', 'exempt', 'new'] as const
type Attending = (typeof ATTENDING)[number]

/** What a roll says of a member: how they were marked, or why they were not expected. */
export type Mark = 'PRESENT' | 'LATE' | 'EXCUSED' | 'UNEXCUSED' | 'SPECIAL_DUTY'

/** A committee TOP with two cells, HERE and THERE, whose members have things fall due. */
export class ClockPlace {
  readonly top: string
  readonly here: string
  readonly there: string
  readonly attending: Readonly<Record<Attending, string>>
  private readonly app: TestApp
  private readonly random = new Random(6)
  private readonly names = new Map<string, string>()
  private readonly units: readonly string[]
  private readonly ids: Record<Attending, string> = {
    missing: '',
    excused: '',
    late: '',
    exempt: '',
    new: '',
  }

  constructor(app: TestApp) {
    this.app = app
    this.units = [this.random.uuid(), this.random.uuid(), this.random.uuid()]
    const [top = '', here = '', there = ''] = this.units.map((id) => encodeId('unit', id))
    this.top = top
    this.here = here
    this.there = there
    this.attending = this.ids
  }

  /** Founds the units, and has those be members who are called. */
  async layOut(): Promise<void> {
    await this.query(
      `insert into unit (id, parent_id, path, code, name, name_folded, kind_code, in_force)
       select v.id, coalesce(v.parent, r.id), r.path || v.path, v.code, v.code, lower(v.code), v.kind, true
       from unit r, (values ($1::uuid, null::uuid, '000a', 'TOP', 'commune'), ($2, $1, '000a0001', 'HERE', 'cell'), ($3, $1, '000a0002', 'THERE', 'cell')) v (id, parent, path, code, kind)
       where r.code = 'ROOT'`,
      [...this.units],
    )
    await this.query(
      `insert into unit_placement (unit_id, parent_id, path, during) select id, parent_id, path, '(,)' from unit where id = any ($1)`,
      [this.units],
    )
    await this.query(
      `insert into unit_name (unit_id, code, name, name_folded, during) select id, code, name, name_folded, '(,)' from unit where id = any ($1)`,
      [this.units],
    )
    await this.query(
      `insert into unit_kind_period (unit_id, kind_code, during) select id, kind_code, '(,)' from unit where id = any ($1)`,
      [this.units],
    )
    for (const who of ATTENDING)
      this.ids[who] = await this.member(who === 'exempt' ? { activity: 'EXEMPT' } : {})
  }

  /** Enters a member. @returns the id, as the API writes it */
  async member(given: NewMember): Promise<string> {
    const id = this.random.uuid()
    const name = `Nguyễn Văn Hạn ${String(this.names.size)}`
    const { standing = 'OFFICIAL', activity = 'ACTIVE', active = '(,)' } = given
    await this.query(
      `insert into member (id, full_name, sort_name, name_folded, joined_on, joined_on_precision, admission_decided_on, probation_until, merged_into_id, invented)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true)`,
      [
        id,
        name,
        sortName(name),
        foldVietnamese(name),
        given.joined_on ?? null,
        given.joined_on_precision ?? 'DAY',
        given.admission_decided_on ?? null,
        given.probation_until ?? null,
        null,
      ],
    )
    const until = given.ended === undefined ? '(,)' : `(,${given.ended})`
    await this.query(`insert into member_standing (member_id, standing, during) values ($1, $2, $3)`, [
      id,
      standing,
      until,
    ])
    await this.query(`insert into member_activity (member_id, activity, during) values ($1, $2, $3)`, [
      id,
      activity,
      active,
    ])
    await this.query(
      `insert into membership (id, member_id, unit_id, kind, during) values ($1, $2, $3, 'HOME', $4)`,
      [this.random.uuid(), id, this.units[1], until],
    )
    if (given.stay !== undefined)
      await this.query(
        `insert into membership (id, member_id, outside_name, kind, during) values ($1, $2, 'Đảng bộ nơi khác', 'TEMPORARY', $3)`,
        [this.random.uuid(), id, given.stay],
      )
    if (given.ended !== undefined)
      await this.query(`insert into member_end (member_id, reason, during) values ($1, 'LEFT', $2)`, [
        id,
        `[${given.ended},)`,
      ])
    await this.query(`select refresh_member($1)`, [TODAY])
    if (given.merged_into !== undefined)
      await this.query(`update member set merged_into_id = $2 where id = $1`, [
        id,
        fromTypeId(given.merged_into).uuid,
      ])
    const written = encodeId('member', id)
    this.names.set(written, name)
    return written
  }

  nameOf(memberId: string): string {
    return this.names.get(memberId) ?? ''
  }

  /** Sends a member from HERE to THERE. */
  async transfer(memberId: string, given: NewTransfer): Promise<void> {
    const { decided_on, paper_due_on, paper_on = null, present_due_on = null } = given
    await this.query(
      `insert into transfer (id, member_id, person_name, kind, from_unit_id, from_name, to_unit_id, to_name, decided_on, paper_due_on, paper_on, present_due_on, state)
       values ($1, $2, $3, 'HOME', $4, 'HERE', $5, 'THERE', $6, $7, $8, $9, $10)`,
      [
        this.random.uuid(),
        fromTypeId(memberId).uuid,
        this.nameOf(memberId),
        this.units[1],
        this.units[2],
        decided_on,
        paper_due_on,
        paper_on,
        present_due_on,
        paper_on === null ? 'DECIDED' : 'SENT',
      ],
    )
  }

  /** Holds regular meetings of HERE, and one each time that is not regular and to which everybody came. */
  async meetings(days: Readonly<Record<string, Partial<Record<Attending, Mark>>>>): Promise<void> {
    for (const [day, marks] of Object.entries(days)) {
      const called = ATTENDING.filter((who) => marks[who] !== undefined)
      await this.meeting(day, 'regular', new Map(called.map((who) => [this.ids[who], marks[who] ?? null])))
      await this.meeting(day, 'thematic', new Map(ATTENDING.map((who) => [this.ids[who], 'PRESENT'])))
    }
  }

  /**
   * Holds a meeting of HERE.
   *
   * @param roll what each member is marked as; null: not at all
   */
  async meeting(day: string, kind: string, roll: ReadonlyMap<string, Mark | null>): Promise<void> {
    const id = this.random.uuid()
    await this.query(
      `insert into meeting (id, unit_id, kind_code, starts_at, state) values ($1, $2, $3, $4, 'SEALED')`,
      [id, this.units[1], kind, `${day}T02:00:00Z`],
    )
    for (const [memberId, mark] of roll) {
      const duty = mark === 'SPECIAL_DUTY' ? mark : null
      await this.query(
        `insert into attendance (meeting_id, member_id, expected, not_expected_reason, standing, activity, membership_kind, voting, status, reason)
         values ($1, $2, $3::text is null, $3, 'OFFICIAL', 'ACTIVE', 'HOME', true, $4, case when $4 = 'EXCUSED' then 'Ốm' end)`,
        [id, fromTypeId(memberId).uuid, duty, duty === null ? mark : null],
      )
    }
  }

  private async query(text: string, values: readonly unknown[]): Promise<void> {
    await this.app.database.owner.pool.query(text, [...values])
  }
}
