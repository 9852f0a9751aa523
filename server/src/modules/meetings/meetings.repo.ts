import { MEETING_STATES } from '@chibo/shared'
import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely'
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
  const { rows } = await sql<FoundMeeting>`
    select m.id, m.unit_id as "unitId", m.body_id as "bodyId", m.kind_code as kind, m.title, m.place,
      m.starts_at as "startsAt", m.ends_at as "endsAt", m.held_on as "heldOn", m.state, m.version, m.agenda_version as "agendaVersion", m.template_id as "templateId",
      m.chair_member_id as "chairMemberId", m.chair_name as "chairName", m.chair_office as "chairOffice",
      m.secretary_member_id as "secretaryMemberId", m.secretary_name as "secretaryName", m.secretary_office as "secretaryOffice",
      u.path
    from meeting m join unit u on u.id = m.unit_id where m.id = ${id}
    ${lock === 'UPDATE' ? sql`for no key update of m` : sql`for share of m`}`.execute(executor)
  const [row] = rows
  return (
    row && {
      ...row,
      state: State.parse(row.state),
      chair: named(row.chairMemberId, row.chairName, row.chairOffice),
      secretary: named(row.secretaryMemberId, row.secretaryName, row.secretaryOffice),
    }
  )
}

interface FoundMeeting {
  readonly id: string
  readonly unitId: string
  readonly bodyId: string | null
  readonly kind: string
  readonly title: string | null
  readonly place: string | null
  readonly startsAt: Date
  readonly endsAt: Date | null
  /** ISO */
  readonly heldOn: string
  readonly state: string
  readonly version: number
  readonly agendaVersion: number
  readonly templateId: string | null
  readonly chairMemberId: string | null
  readonly chairName: string | null
  readonly chairOffice: string | null
  readonly secretaryMemberId: string | null
  readonly secretaryName: string | null
  readonly secretaryOffice: string | null
  /** today's, of the unit */
  readonly path: string
}

function named(memberId: string | null, name: string | null, office: string | null): NamedPerson | null {
  return name === null ? null : { memberId, name, office }
}

/** The day of a meeting, in a statement about something else; null if there is no such meeting. */
export function dayOf(meetingId: string): RawBuilder<string | null> {
  return sql`(select held_on from meeting where id = ${meetingId})`
}

/** What holds on the day a meeting begins, by the calendar of Vietnam. */
export interface DayRow {
  readonly heldOn: string
  /** today's path of the unit */
  readonly path: string
  readonly unitInForce: boolean
  readonly bodyInForce: boolean
  readonly kindValid: boolean
  /** whether by the rules of the day units of its kind hold such meetings; true where there are no rules */
  readonly heldHere: boolean
  /** whether by these rules the body meets, or the whole unit where none is named */
  readonly bodyAsRuled: boolean
  /** the template in force; null: none */
  readonly templateId: string | null
}

/** Where and when a meeting is to be held. */
export interface ToConvene {
  readonly unitId: string
  readonly bodyId: string | null
  readonly kind: string
  readonly startsAt: Date
}

/** The day of a meeting of a unit; undefined if there is no such unit. */
export async function findDay(executor: Executor, meeting: ToConvene): Promise<DayRow | undefined> {
  const [day] = await findDays(executor, [meeting])
  return day
}

/** The days of meetings, in their order; undefined for one of a unit that there is not. */
export async function findDays(
  executor: Executor,
  meetings: readonly ToConvene[],
): Promise<(DayRow | undefined)[]> {
  const of = <T>(read: (meeting: ToConvene) => T): T[] => meetings.map(read)
  const { rows } = await sql<DayRow & { place: number }>`
    select d.place, d.day as "heldOn", u.path,
      exists (select from unit_placement p where p.unit_id = u.id and p.during @> d.day) as "unitInForce",
      d.body_id is null
        or exists (select from body b where b.id = d.body_id and b.unit_id = u.id and b.during @> d.day) as "bodyInForce",
      exists (select from meeting_kind k where k.code = d.kind and k.valid @> d.day) as "kindValid",
      coalesce(ruled.here, true) as "heldHere", coalesce(ruled.body, true) as "bodyAsRuled",
      meeting_template_on(u.id, d.kind, d.day) as "templateId"
    from (
      select m.unit_id, m.body_id, m.kind, (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day, m.place::integer - 1 as place
      from unnest(${of(({ unitId }) => unitId)}::uuid[], ${of(({ bodyId }) => bodyId)}::uuid[], ${of(({ kind }) => kind)}::text[],
        ${of(({ startsAt }) => startsAt)}::timestamptz[]) with ordinality as m (unit_id, body_id, kind, starts_at, place)
    ) d join unit u on u.id = d.unit_id
    cross join lateral (
      select bool_or(k.unit_id is not null) as here,
        bool_or(r.body_kind_code is not distinct from (select b.kind_code from body b where b.id = d.body_id))
          filter (where k.unit_id is not null) as body
      from meeting_kind_rule r
      left join unit_kind_period k on k.unit_id = u.id and k.kind_code = r.unit_kind_code and k.during @> d.day
      where r.kind_code = d.kind and r.during @> d.day
    ) ruled`.execute(executor)
  const byPlace = new Map(rows.map(({ place, ...day }) => [place, day]))
  return meetings.map((_meeting, place) => byPlace.get(place))
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
  readonly templateId: string | null
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
    template_id: row.templateId,
    chair_member_id: row.chair?.memberId ?? null,
    chair_name: row.chair?.name ?? null,
    chair_office: row.chair?.office ?? null,
    secretary_member_id: row.secretary?.memberId ?? null,
    secretary_name: row.secretary?.name ?? null,
    secretary_office: row.secretary?.office ?? null,
  }
}

/** The insertion of meetings in their first version. */
export function meetingInsertion(executor: Executor, rows: readonly MeetingRow[]): CompiledQuery {
  return executor
    .insertInto('meeting')
    .values(rows.map((row) => ({ id: row.id, ...columns(row) })))
    .compile()
}

/** The change of a meeting, which becomes its next version. */
export function meetingChange(executor: Executor, row: MeetingRow): CompiledQuery {
  return executor
    .updateTable('meeting')
    .set((eb) => ({ ...columns(row), version: eb('version', '+', 1) }))
    .where('id', '=', row.id)
    .compile()
}

/** The sealing of a meeting whose minutes are sealed: none of its records changes any more. */
export function meetingSealing(executor: Executor, id: string): CompiledQuery {
  return executor
    .updateTable('meeting')
    .set((eb) => ({ state: 'SEALED', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .compile()
}
