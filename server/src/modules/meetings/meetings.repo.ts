import { MEETING_STATES } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'

type Executor = Transaction<DB>

const State = z.enum(MEETING_STATES)

/**
 * A meeting with today's path of its unit; undefined if there is none.
 *
 * @param lock UPDATE for whoever changes it, SHARE for whoever records something of it: neither waits for its own kind
 *   but one who changes
 */
export async function findMeeting(executor: Executor, id: string, lock: 'UPDATE' | 'SHARE') {
  const query = executor
    .selectFrom('meeting')
    .innerJoin('unit', 'unit.id', 'meeting.unit_id')
    .select([
      'meeting.id',
      'meeting.unit_id as unitId',
      'meeting.body_id as bodyId',
      'meeting.kind_code as kind',
      'meeting.title',
      'meeting.place',
      'meeting.starts_at as startsAt',
      'meeting.ends_at as endsAt',
      'meeting.held_on as heldOn',
      'meeting.state',
      'meeting.version',
      'meeting.chair_member_id as chairMemberId',
      'meeting.chair_name as chairName',
      'meeting.chair_office as chairOffice',
      'meeting.secretary_member_id as secretaryMemberId',
      'meeting.secretary_name as secretaryName',
      'meeting.secretary_office as secretaryOffice',
      'unit.path',
    ])
    .where('meeting.id', '=', id)
  const row = await (
    lock === 'UPDATE' ? query.forNoKeyUpdate('meeting') : query.forShare('meeting')
  ).executeTakeFirst()
  return (
    row && {
      ...row,
      state: State.parse(row.state),
      chair: named(row.chairMemberId, row.chairName, row.chairOffice),
      secretary: named(row.secretaryMemberId, row.secretaryName, row.secretaryOffice),
    }
  )
}

function named(memberId: string | null, name: string | null, office: string | null): NamedPerson | null {
  return name === null ? null : { memberId, name, office }
}

/** What holds on the day a meeting begins, by the calendar of Vietnam. */
export interface DayRow {
  readonly heldOn: string
  /** today's path of the unit */
  readonly path: string
  readonly unitInForce: boolean
  readonly bodyInForce: boolean
  readonly kindValid: boolean
}

/** The day of a meeting of a unit; undefined if there is no such unit. */
export async function findDay(
  executor: Executor,
  meeting: {
    readonly unitId: string
    readonly bodyId: string | null
    readonly kind: string
    readonly startsAt: Date
  },
): Promise<DayRow | undefined> {
  const { rows } = await sql<DayRow>`
    select d.day as "heldOn", u.path,
      exists (select from unit_placement p where p.unit_id = u.id and p.during @> d.day) as "unitInForce",
      ${meeting.bodyId}::uuid is null
        or exists (select from body b where b.id = ${meeting.bodyId} and b.unit_id = u.id and b.during @> d.day) as "bodyInForce",
      exists (select from meeting_kind k where k.code = ${meeting.kind} and k.valid @> d.day) as "kindValid"
    from unit u cross join (select (${meeting.startsAt}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date as day) d
    where u.id = ${meeting.unitId}`.execute(executor)
  return rows[0]
}

/** Whether there is attendance, a visit or a score of a meeting. */
export async function hasRecords(executor: Executor, meetingId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from attendance where meeting_id = ${meetingId})
      or exists (select from visit where meeting_id = ${meetingId})
      or exists (select from scorecard where meeting_id = ${meetingId}) as found`.execute(executor)
  return rows[0]?.found ?? false
}

/** A meeting's own columns. */
export interface MeetingRow {
  readonly id: string
  readonly unitId: string
  readonly bodyId: string | null
  readonly kind: string
  readonly title: string | null
  readonly place: string | null
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly state: string
  readonly chair: NamedPerson | null
  readonly secretary: NamedPerson | null
}

function columns(row: MeetingRow) {
  return {
    unit_id: row.unitId,
    body_id: row.bodyId,
    kind_code: row.kind,
    title: row.title,
    place: row.place,
    starts_at: row.startsAt,
    ends_at: row.endsAt,
    state: row.state,
    chair_member_id: row.chair?.memberId ?? null,
    chair_name: row.chair?.name ?? null,
    chair_office: row.chair?.office ?? null,
    secretary_member_id: row.secretary?.memberId ?? null,
    secretary_name: row.secretary?.name ?? null,
    secretary_office: row.secretary?.office ?? null,
  }
}

/** Inserts a meeting in its first version. */
export async function insertMeeting(executor: Executor, row: MeetingRow): Promise<void> {
  await executor
    .insertInto('meeting')
    .values({ id: row.id, ...columns(row) })
    .execute()
}

/** Changes a meeting; answers its new version. */
export async function updateMeeting(executor: Executor, row: MeetingRow): Promise<number> {
  const { version } = await executor
    .updateTable('meeting')
    .set((eb) => ({ ...columns(row), version: eb('version', '+', 1) }))
    .where('id', '=', row.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
