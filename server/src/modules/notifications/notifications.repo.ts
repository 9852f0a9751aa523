import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { forgetter } from '../../database/forgetter.ts'
import type { DB } from '../../database/tables.gen.ts'
import { rolesWith } from './reminder-kinds.repo.ts'

type Executor = Transaction<DB>

/** Queues mails for lines of `told` (id, account_id) whose accounts want them. */
export const MAILED = sql`
  insert into mail (id, notification_id)
  select gen_random_uuid(), told.id from told join account a on a.id = told.account_id where a.wants_mail and a.email is not null`

/**
 * Tells what became of registered slots, those who may register them by a role on the very unit, but not whoever did it: a line for
 * each account and unit, about the slot itself where it is one.
 */
export function slotsAnswered(
  executor: Executor,
  kind: 'SLOT_APPROVED' | 'SLOT_RETURNED',
  slotIds: readonly string[],
  caller: { readonly accountId: string | null; readonly today: string },
): CompiledQuery {
  return sql`
    with told as (
      insert into notification (id, account_id, kind_code, unit_id, subject_id, due_on, count)
      select gen_random_uuid(), g.account_id, ${kind}, s.unit_id,
        case when count(distinct s.id) = 1 then min(s.id::text)::uuid end,
        min((s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date), count(distinct s.id)
      from plan_slot s
      join effective_grant g on g.unit_id = s.unit_id and g.role = any (${rolesWith('meeting.write')}::text[])
        and g.during @> ${caller.today}::date
      join account a on a.id = g.account_id and a.disabled_at is null
      where s.id = any (${slotIds}::uuid[]) and g.account_id is distinct from ${caller.accountId}::uuid
      group by g.account_id, s.unit_id
      returning id, account_id
    )
    ${MAILED}`.compile(executor)
}

/** Of some lines those that an account has. */
export async function findOwn(
  executor: Executor,
  accountId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await executor
    .selectFrom('notification')
    .select('id')
    .where('account_id', '=', accountId)
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return found.map(({ id }) => id)
}

/** The unit under which an account is kept. */
export async function findUnitOf(executor: Executor, accountId: string): Promise<string> {
  const { unit_id: unitId } = await executor
    .selectFrom('account')
    .select('unit_id')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  return unitId
}

/**
 * Marks lines of an account as read, those by their ids or all up to an instant, which is known to the millisecond; what was read stays
 * read since then.
 */
export function marking(
  executor: Executor,
  accountId: string,
  which: { readonly ids: readonly string[] } | { readonly until: Date },
): CompiledQuery {
  const unread = executor
    .updateTable('notification')
    .set({ read_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
  return (
    'ids' in which
      ? unread.where('id', '=', sql<string>`any (${which.ids}::uuid[])`)
      : unread.where('created_at', '<', new Date(which.until.getTime() + 1))
  ).compile()
}

/** Forgets lines that were read before an instant, with their mails; those about a later day stay. */
export const forgetNotifications = forgetter('forget_notifications')
