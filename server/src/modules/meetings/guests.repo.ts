import { GUEST_KINDS, MEETING_STATES, type GuestKind } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'
import type { RollOf } from './attendance.repo.ts'

type Executor = Transaction<DB>

/** Somebody beside the roll. */
export interface Guest {
  readonly id: string
  readonly kind: GuestKind
  readonly person: NamedPerson
  readonly arrivedAt: Date | null
  readonly leftAt: Date | null
}

/** Of members, those who are on the roll of a meeting, or would be if it were written now, and those who are guests of it. */
export async function findThere(
  executor: Executor,
  meeting: RollOf,
  memberIds: readonly string[],
): Promise<{ readonly onRoll: ReadonlySet<string>; readonly guests: ReadonlySet<string> }> {
  if (memberIds.length === 0) return { onRoll: new Set(), guests: new Set() }
  const { rows } = await sql<{ memberId: string; onRoll: boolean; isGuest: boolean }>`
    with roll as (
      select member_id from attendance where meeting_id = ${meeting.id}
      union
      select r.member_id from meeting_roll(${meeting.unitId}::uuid, ${meeting.bodyId}::uuid, ${meeting.heldOn}::date) r
      where not exists (select from attendance where meeting_id = ${meeting.id})
    )
    select m.id as "memberId", m.id in (select member_id from roll) as "onRoll",
      exists (select from meeting_guest g where g.meeting_id = ${meeting.id} and g.member_id = m.id) as "isGuest"
    from unnest(${memberIds}::uuid[]) as m (id)`.execute(executor)
  const those = (is: (row: (typeof rows)[number]) => boolean): Set<string> =>
    new Set(rows.filter(is).map(({ memberId }) => memberId))
  return { onRoll: those(({ onRoll }) => onRoll), guests: those(({ isGuest }) => isGuest) }
}

/** The insertion of guests of a meeting. */
export function guestsInsertion(
  executor: Executor,
  meetingId: string,
  guests: readonly Guest[],
): CompiledQuery {
  return executor
    .insertInto('meeting_guest')
    .values(
      guests.map(({ id, kind, person, arrivedAt, leftAt }) => ({
        id,
        meeting_id: meetingId,
        kind,
        member_id: person.memberId,
        person_name: person.name,
        person_office: person.office,
        arrived_at: arrivedAt,
        left_at: leftAt,
      })),
    )
    .compile()
}

const Kind = z.enum(GUEST_KINDS)
const State = z.enum(MEETING_STATES)

/** A guest with their meeting and today's path of its unit; undefined if there is none. Both are locked: the meeting for share. */
export async function findGuest(executor: Executor, id: string) {
  const { rows } = await sql<FoundGuest>`
    select g.id, g.kind, g.member_id as "memberId", g.person_name as name, g.person_office as office, g.arrived_at as "arrivedAt",
      g.left_at as "leftAt", m.id as "meetingId", m.unit_id as "unitId", m.starts_at as "startsAt", m.ends_at as "endsAt", m.state, u.path
    from meeting_guest g join meeting m on m.id = g.meeting_id join unit u on u.id = m.unit_id where g.id = ${id}
    for share of m for no key update of g`.execute(executor)
  const [row] = rows
  return row && { ...row, kind: Kind.parse(row.kind), state: State.parse(row.state) }
}

interface FoundGuest {
  readonly id: string
  readonly kind: string
  readonly memberId: string | null
  readonly name: string
  readonly office: string | null
  readonly arrivedAt: Date | null
  readonly leftAt: Date | null
  readonly meetingId: string
  readonly unitId: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly state: string
  /** today's, of the unit */
  readonly path: string
}

/** The change of a guest. */
export function guestChange(
  executor: Executor,
  { id, kind, person, arrivedAt, leftAt }: Guest,
): CompiledQuery {
  return executor
    .updateTable('meeting_guest')
    .set({ kind, person_office: person.office, arrived_at: arrivedAt, left_at: leftAt })
    .where('id', '=', id)
    .compile()
}

/** The removal of a guest. */
export function guestDeletion(executor: Executor, id: string): CompiledQuery {
  return executor.deleteFrom('meeting_guest').where('id', '=', id).compile()
}
