import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { MAILED } from './notifications.repo.ts'
import { rolesWith, type ReminderKind } from './reminder-kinds.repo.ts'
import { windowsOn, type ReminderWindow } from './reminders.rules.ts'

/** What one look for reminders of a kind came to. */
export interface Reminded {
  /** lines that were given */
  readonly given: number
  /** unread lines that were settled, for what they remind of was done */
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
 * matter was done: one statement, under the second net open everywhere. However often and by however many servers it is run, each
 * reminder is given once.
 */
export async function remind(
  executor: Transaction<DB>,
  { code, permission, due }: ReminderKind,
  today: string,
  windows: readonly ReminderWindow[],
): Promise<Reminded> {
  const of = <T>(read: (one: ReminderWindow) => T): T[] => windows.map(read)
  const day = sql`${today}::date`
  const { rows } = await sql<Reminded>`
    with time as materialized (
      select min(first) as first, max(last) as last
      from unnest(${of(({ first }) => first)}::date[], ${of(({ last }) => last)}::date[]) as w (first, last)
    ), held as materialized (
      select distinct g.account_id, g.unit_id
      from effective_grant g join account a on a.id = g.account_id
      where g.role = any (${rolesWith(permission)}::text[]) and g.during @> ${day} and a.disabled_at is null
    ), due as materialized (
      select d.* from (${due({ today: day, first: sql`(select first from time)`, last: sql`(select last from time)` })}) d
      where d.unit_id in (select unit_id from held)
    ), told as (
      insert into notification (id, account_id, kind_code, unit_id, subject_id, due_on, days, count)
      select gen_random_uuid(), h.account_id, ${code}, d.unit_id, d.subject_id, d.due_on, w.days, d.count
      from due d
      join unnest(${of(({ days }) => days)}::smallint[], ${of(({ first }) => first)}::date[], ${of(({ last }) => last)}::date[])
        as w (days, first, last) on d.due_on between w.first and w.last
      join held h on h.unit_id = d.unit_id
      on conflict do nothing
      returning id, account_id
    ), mailed as (${MAILED}), settled as (
      update notification n set read_at = now()
      from time
      where n.kind_code = ${code} and n.read_at is null and n.days is not null and n.due_on between time.first and time.last
        and not exists (select from due d where d.unit_id = n.unit_id and d.subject_id is not distinct from n.subject_id and d.due_on = n.due_on)
      returning n.id
    ), unsent as (
      update mail m set state = 'GIVEN_UP', problem = 'DONE' from settled s where m.notification_id = s.id and m.state = 'WAITING'
    )
    select (select count(*)::integer from told) as given, (select count(*)::integer from settled) as settled`.execute(
    executor,
  )
  return rows[0] ?? { given: 0, settled: 0 }
}
