import type { MemberRuleCode, TransferKind, TransferState } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { TransferPaths } from './transfers.policy.ts'
import type { Destination, Due, TransferFacts } from './transfers.rules.ts'

type Executor = Transaction<DB>

/** A transfer with what rights and rules need. */
export interface TransferRow extends TransferFacts, TransferPaths {
  readonly id: string
  readonly memberId: string
  readonly personName: string
  readonly toName: string
  readonly paperDueOn: string
  readonly presentDueOn: string | null
  readonly version: number
}

/**
 * Transfers by id, as far as the second net shows them.
 *
 * @param lock whether others who change them wait
 */
export async function findTransfers(
  executor: Executor,
  ids: readonly string[],
  lock: boolean,
): Promise<ReadonlyMap<string, TransferRow>> {
  const { rows } = await sql<TransferRow>`
    select t.id, t.member_id as "memberId", t.person_name as "personName", t.kind, t.state, t.from_unit_id as "fromUnitId",
      t.to_unit_id as "toUnitId", t.to_name as "toName", t.decided_on as "decidedOn", t.paper_on as "paperOn",
      t.paper_due_on as "paperDueOn", t.present_due_on as "presentDueOn", t.until, t.version,
      f.path as "fromPath", d.path as "toPath"
    from transfer t join unit f on f.id = t.from_unit_id left join unit d on d.id = t.to_unit_id
    where t.id = any (${ids}) order by t.id ${lock ? sql`for update of t` : sql``}`.execute(executor)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Keeps everybody else from acting on members until the transaction ends: in one order, so that nobody waits in a circle. */
export async function lockMembers(executor: Executor, ids: readonly string[]): Promise<void> {
  await sql`select from member where id = any (${ids}) order by id for update`.execute(executor)
}

/** When a rule that holds on a day says that something is due, or over, that begins on it. */
export async function findDue(executor: Executor, day: string, code: MemberRuleCode): Promise<Due> {
  const { rows } = await sql<Due>`
    select r.source, case r.counted_in when 'WORKING_DAYS' then add_working_days(${day}::date, r.amount)
      else (${day}::date + make_interval(months => r.amount * case r.counted_in when 'YEARS' then 12 else 1 end))::date end as day
    from member_rule r where r.code = ${code} and r.during @> ${day}::date`.execute(executor)
  const [due] = rows
  if (!due) throw new Error(`no rule ${code} on ${day}`)
  return due
}

/** Units by id or by the code that they bear, as transfers lead to them on a day. */
export async function findDestinations(
  executor: Executor,
  { ids, code }: { readonly ids: readonly string[]; readonly code: string | null },
  day: string,
): Promise<(Destination & { readonly unitId: string; readonly path: string })[]> {
  const { rows } = await sql<Destination & { readonly unitId: string; readonly path: string }>`
    select u.id as "unitId", u.name, u.path, p.unit_id is not null as "isInForce", coalesce(kind.takes_members, false) as "takesMembers"
    from unit u
    left join unit_placement p on p.unit_id = u.id and p.during @> ${day}::date
    left join unit_kind_period k on k.unit_id = u.id and k.during @> ${day}::date
    left join unit_kind kind on kind.code = k.kind_code
    where u.id = any (${ids}) or u.code = ${code}::text and u.in_force`.execute(executor)
  return rows
}

/** What a transfer says when it is decided. */
export interface NewTransfer {
  readonly id: string
  readonly memberId: string
  readonly personName: string
  readonly kind: TransferKind
  readonly fromUnitId: string
  readonly fromName: string
  readonly toUnitId: string | null
  readonly toName: string
  readonly decidedOn: string
  readonly paperDueOn: string
  readonly paperNumber: string | null
  readonly paperOn: string | null
  readonly presentDueOn: string | null
  readonly until: string | null
  readonly state: TransferState
}
