import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { MAILED } from './notifications.repo.ts'
import {
  rolesWith,
  type DigestKind,
  type ReminderKind,
  type ReminderTime,
  type UnitKind,
} from './reminder-kinds.repo.ts'
import { windowsOn, type ReminderWindow } from './reminders.rules.ts'

/** What one look for reminders of a kind came to. */
export interface Reminded {
  /** lines that were given */
  readonly given: number
  /** unread lines that were settled, for what they remind of was done, or is told anew */
  readonly settled: number
}

/** Which reminders of each kind are to be given on a day, by the rules in force. */
export async function findWindows(
  executor: Transaction<DB>,
  today: string,
): Promise<ReadonlyMap<string, readonly ReminderWindow[]>> {
  const { rows } = await sql<{ kind: string; days: number[] }>`
    select kind_code as kind, array_agg(days::integer) as days from reminder_rule where during @> ${today}::date group by kind_code`.execute(
    executor,
  )
  return new Map(rows.map(({ kind, days }) => [kind, windowsOn(today, days)]))
}

/**
 * Gives the reminders of a kind that are to be given on a day, with mails for those who want them, and settles unread ones whose
 * matter was done: one statement, under the second net open everywhere, which locks nothing that is to be done. However often and
 * by however many servers it is run, each reminder is given once.
 */
export async function remind(
  executor: Transaction<DB>,
  kind: ReminderKind,
  today: string,
  windows: readonly ReminderWindow[],
): Promise<Reminded> {
  const statement = 'due' in kind ? ofUnits(kind, today, windows) : digest(kind, today, windows)
  const { rows } = await statement.execute(executor)
  return rows[0] ?? { given: 0, settled: 0 }
}

/** Which reminders there are, as `rule`; from when to when, as `time`; who may do something on which unit, as `held`. */
function ground(
  { permission }: ReminderKind,
  today: string,
  windows: readonly ReminderWindow[],
): RawBuilder<unknown> {
  const of = <T>(read: (one: ReminderWindow) => T): T[] => windows.map(read)
  return sql`
    rule as materialized (
      select w.* from unnest(${of(({ days }) => days)}::smallint[], ${of(({ first }) => first)}::date[], ${of(({ last }) => last)}::date[])
        as w (days, first, last)
    ), time as materialized (
      select min(first) as first, max(last) as last from rule
    ), held as materialized (
      select distinct g.account_id, g.unit_id
      from effective_grant g join account a on a.id = g.account_id
      where g.role = any (${rolesWith(permission)}::text[]) and g.during @> ${today}::date and a.disabled_at is null
    )`
}

function timeOn(today: string): ReminderTime {
  return {
    today: sql`${today}::date`,
    first: sql`(select first from time)`,
    last: sql`(select last from time)`,
  }
}

function ofUnits(kind: UnitKind, today: string, windows: readonly ReminderWindow[]): RawBuilder<Reminded> {
  const { code, due } = kind
  return sql<Reminded>`
    with ${ground(kind, today, windows)}, due as materialized (
      select d.* from (${due(timeOn(today))}) d
      where d.unit_id in (select unit_id from held)
    ), told as (
      insert into notification (id, account_id, kind_code, unit_id, subject_id, due_on, days, count)
      select gen_random_uuid(), h.account_id, ${code}, d.unit_id, d.subject_id, d.due_on, w.days, d.count
      from due d
      join rule w on d.due_on between w.first and w.last
      join held h on h.unit_id = d.unit_id
      on conflict do nothing
      returning id, account_id
    ), mailed as (${MAILED}), settled as (
      update notification n set read_at = now()
      from time
      where n.kind_code = ${code} and n.read_at is null and n.days is not null and n.due_on between time.first and time.last
        and not exists (select from due d where d.unit_id = n.unit_id and d.subject_id is not distinct from n.subject_id and d.due_on = n.due_on)
      returning n.id
    ), unsent as (${UNSENT})
    ${COUNTED}`
}

const COUNTED = sql`select (select count(*)::integer from told) as given, (select count(*)::integer from settled) as settled`

/**
 * A line for each account that has something for which a reminder is to be given that none of its lines has told since then; it counts
 * everything that is due by then or late. Whoever has nothing left, or is told anew, has no unread line of another day.
 */
function digest(kind: DigestKind, today: string, windows: readonly ReminderWindow[]): RawBuilder<Reminded> {
  const { code, owed } = kind
  return sql<Reminded>`
    with ${ground(kind, today, windows)}, thing as materialized (${owed(timeOn(today))}), owed as materialized (
      select a.id as account_id, t.due_on from thing t join account a on a.member_id = t.member_id and a.disabled_at is null
      union all
      select h.account_id, t.due_on from thing t join held h on h.unit_id = t.unit_id
      where not exists (select from account a where a.member_id = t.member_id and a.disabled_at is null)
    ), latest as materialized (
      select n.account_id, max(n.due_on) as told_on from notification n where n.kind_code = ${code} group by n.account_id
    ), told as (
      insert into notification (id, account_id, kind_code, due_on, days, count)
      select gen_random_uuid(), o.account_id, ${code}, ${today}::date, 0, count(*)
      from owed o
      left join rule w on o.due_on between w.first and w.last
      left join latest l on l.account_id = o.account_id
      group by o.account_id
      having bool_or(o.due_on - w.days > coalesce(l.told_on, '-infinity'))
      on conflict do nothing
      returning id, account_id
    ), mailed as (${MAILED}), settled as (
      update notification n set read_at = now()
      where n.kind_code = ${code} and n.read_at is null
        and (n.account_id in (select account_id from told) or n.account_id not in (select account_id from owed))
      returning n.id
    ), unsent as (${UNSENT})
    ${COUNTED}`
}

/** Mails of lines in `settled` that have not gone. */
const UNSENT = sql`
  update mail m set state = 'GIVEN_UP', problem = 'DONE' from settled s where m.notification_id = s.id and m.state = 'WAITING'`
