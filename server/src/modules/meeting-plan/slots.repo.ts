import { MEETING_STATES, SLOT_STATES } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { DayOfMonth } from './periods.rules.ts'
import type { PlannedSlot } from './slots.rules.ts'

type Executor = Transaction<DB>

/** A slot as it is stored. */
export interface SlotRow extends PlannedSlot {
  readonly topic: string | null
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly place: string | null
  readonly meetingId: string | null
  readonly version: number
  /** today's, of the unit */
  readonly path: string
}

const States = z.object({ state: z.enum(SLOT_STATES), meetingState: z.enum(MEETING_STATES).nullable() })

/** Slots by their ids, in any order, locked until the transaction ends; those that do not exist are left out. */
export async function findSlots(executor: Executor, ids: readonly string[]): Promise<SlotRow[]> {
  const { rows } = await sql<
    Omit<SlotRow, 'state' | 'meetingState'> & { state: string; meetingState: string | null }
  >`
    select s.id, s.unit_id as "unitId", s.body_id as "bodyId", s.kind_code as kind, s.period_from as "from", upper(s.period) as until,
      s.state, s.merged_into_id as "mergedIntoId", m.state as "meetingState", s.topic, s.starts_at as "startsAt", s.ends_at as "endsAt",
      s.place, s.meeting_id as "meetingId", s.version, u.path
    from plan_slot s join unit u on u.id = s.unit_id left join meeting m on m.id = s.meeting_id
    where s.id = any (${ids}::uuid[])
    order by s.id
    for no key update of s`.execute(executor)
  return rows.map((row) => ({ ...row, ...States.parse(row) }))
}

/** The days of the month by which meetings of the next month are to be registered, as rules set them one after the other. */
export async function findRegisterBy(executor: Executor): Promise<DayOfMonth[]> {
  const { rows } = await sql<DayOfMonth>`
    select amount, lower(during) as "from", upper(during) as until from meeting_rule where code = 'REGISTER_BY'`.execute(
    executor,
  )
  return rows
}

/** A time at a place. */
export interface Occupation {
  readonly slotId: string
  readonly startsAt: Date
  /** null: not said, then as long as ASSUMED_LENGTH says */
  readonly endsAt: Date | null
  readonly place: string
}

/**
 * Which of some slots are to be held where another one is registered for then, of the same unit or of one that has the same
 * superior: a house of culture is not the one of another commune.
 *
 * @returns pairs of a slot and today's path of the unit that meets there, too
 */
export async function findTaken(
  executor: Executor,
  wanted: readonly Occupation[],
): Promise<readonly { readonly slotId: string; readonly path: string }[]> {
  const of = <T>(read: (one: Occupation) => T): T[] => wanted.map(read)
  const { rows } = await sql<{ slotId: string; path: string }>`
    select w.slot_id as "slotId", near.path
    from unnest(${of(({ slotId }) => slotId)}::uuid[], ${of(({ startsAt }) => startsAt)}::timestamptz[],
      ${of(({ endsAt }) => endsAt)}::timestamptz[], ${of(({ place }) => place)}::text[]) as w (slot_id, starts_at, ends_at, place)
    join plan_slot s on s.id = w.slot_id
    join unit here on here.id = s.unit_id
    join unit near on near.parent_id = here.parent_id
    cross join lateral (select (w.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day) d
    -- No period is longer than a quarter.
    join plan_slot o on o.unit_id = near.id and o.period_from between d.day - 92 and d.day and o.id <> s.id and o.state in ('REGISTERED', 'APPROVED') and lower(o.place) = lower(w.place)
    cross join lateral (select make_interval(mins => coalesce((select r.amount from meeting_rule r where r.code = 'ASSUMED_LENGTH'
      and r.during @> d.day), 0)) as length) assumed
    where (o.starts_at, coalesce(o.ends_at, o.starts_at + assumed.length)) overlaps (w.starts_at, coalesce(w.ends_at, w.starts_at + assumed.length))`.execute(
    executor,
  )
  return rows
}

/** Who does something with slots, and when; each slot becomes its next version. */
export interface Signature {
  /** null: no account but a program */
  readonly by: string | null
  readonly at: Date
}

/** Stores registrations. */
export function registration(
  executor: Executor,
  { by, at }: Signature,
  slots: readonly (Occupation & { readonly topic: string | null })[],
): CompiledQuery {
  const of = <T>(read: (one: (typeof slots)[number]) => T): T[] => slots.map(read)
  return sql`
    update plan_slot s set state = 'REGISTERED', starts_at = r.starts_at, ends_at = r.ends_at, place = r.place, topic = r.topic,
      registered_at = ${at}, registered_by = ${by}, return_reason = null, version = s.version + 1
    from unnest(${of(({ slotId }) => slotId)}::uuid[], ${of(({ startsAt }) => startsAt)}::timestamptz[],
      ${of(({ endsAt }) => endsAt)}::timestamptz[], ${of(({ place }) => place)}::text[], ${of(({ topic }) => topic)}::text[])
      as r (id, starts_at, ends_at, place, topic)
    where s.id = r.id`.compile(executor)
}

/** Stores approvals, each with the meeting that is planned by it. */
export function approval(
  executor: Executor,
  { by, at }: Signature,
  approved: readonly { readonly slotId: string; readonly meetingId: string }[],
): CompiledQuery {
  const ids = approved.map(({ slotId }) => slotId)
  const meetingIds = approved.map(({ meetingId }) => meetingId)
  return sql`
    update plan_slot s set state = 'APPROVED', approved_at = ${at}, approved_by = ${by}, meeting_id = a.meeting_id, version = s.version + 1
    from unnest(${ids}::uuid[], ${meetingIds}::uuid[]) as a (id, meeting_id) where s.id = a.id`.compile(
    executor,
  )
}

/** Stores that slots were returned, and why. */
export function returning(executor: Executor, ids: readonly string[], reason: string): CompiledQuery {
  return sql`
    update plan_slot set state = 'RETURNED', return_reason = ${reason}, version = version + 1 where id = any (${ids}::uuid[])`.compile(
    executor,
  )
}

/** Stores a change of one slot. */
export function slotChange(
  executor: Executor,
  id: string,
  change:
    | { readonly topic: string | null }
    | { readonly state: 'CANCELLED'; readonly cancel_reason: string }
    | { readonly merged_into_id: string; readonly merge_reason: string }
    | { readonly meeting_id: string },
): CompiledQuery {
  return executor
    .updateTable('plan_slot')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .compile()
}
