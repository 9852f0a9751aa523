import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { rowsOf, type WrittenTable } from '../recorded/index.ts'

type Executor = Transaction<DB>

/** What does not go with rows of a table, called `t`, that are as they were before an act. */
type Conflict = (actId: string) => RawBuilder<unknown>

/** By the table whose rows were put back. */
const CONFLICTS: Readonly<Partial<Record<string, readonly Conflict[]>>> = {
  membership: [afterTheEnd, afterTheUnit, stayAtHome],
  office: [afterTheEnd, afterTheUnit, afterTheBody, heldByMore],
  body_seat: [afterTheEnd, afterTheBody],
  member_hindrance: [afterTheEnd],
  transfer: [goingFromElsewhere, fromOrToNowhere],
}

/**
 * Whether what an act wrote, now that it is as it was before, does not go with something that was entered since and touched
 * none of it: nobody could enter both in their order.
 *
 * @param tables that the act wrote
 */
export async function isBuiltOn(
  executor: Executor,
  actId: string,
  tables: readonly WrittenTable[],
): Promise<boolean> {
  for (const one of tables) {
    const conflicts = CONFLICTS[one.table]
    if (!conflicts) continue
    const { rows } = await sql<{ is: boolean }>`
      select exists (
        select from ${rowsOf({ memberActId: actId }, one, 'first')} as restored join ${sql.table(one.table)} t on t.id = restored.id
        where ${sql.join(
          conflicts.map((conflict) => sql`exists (${conflict(actId)})`),
          sql` or `,
        )}) as is`.execute(executor)
    if (rows[0]?.is === true) return true
  }
  return false
}

/** What somebody has beyond the end of their membership. */
function afterTheEnd(): RawBuilder<unknown> {
  return sql`select from member_end e where e.member_id = t.member_id and e.during && t.during`
}

/** What is in a unit, or of one, that has ended before. */
function afterTheUnit(): RawBuilder<unknown> {
  return sql`select from unit u where u.id = t.unit_id and coalesce(upper(t.during), 'infinity') > u.valid_to`
}

/** What is held in a body that has ended before. */
function afterTheBody(): RawBuilder<unknown> {
  return sql`select from body b where b.id = t.body_id and not b.during @> t.during`
}

/** A stay for a time in one's own cell. */
function stayAtHome(): RawBuilder<unknown> {
  return sql`
    select from membership o where o.member_id = t.member_id and o.unit_id = t.unit_id and o.kind <> t.kind and o.during && t.during`
}

/** A transfer under way of somebody who is not at home where it comes from, or who goes somewhere already. */
function goingFromElsewhere(): RawBuilder<unknown> {
  return sql`
    select from member m where m.id = t.member_id and t.state in ('DECIDED', 'SENT') and (
      m.ended_on is not null or m.home_unit_id <> t.from_unit_id
      or exists (select from transfer o where o.member_id = m.id and o.id <> t.id and o.state in ('DECIDED', 'SENT')))`
}

/** A transfer under way from or to a unit that has ended. */
function fromOrToNowhere(): RawBuilder<unknown> {
  return sql`
    select from unit u where u.id in (t.from_unit_id, t.to_unit_id) and u.valid_to is not null and t.state in ('DECIDED', 'SENT')`
}

/** An office that somebody was appointed to since, and that no more may hold at once. */
function heldByMore(actId: string): RawBuilder<unknown> {
  const isSame = (other: string): RawBuilder<unknown> => sql`
    ${sql.ref(`${other}.unit_id`)} = t.unit_id and ${sql.ref(`${other}.kind_code`)} = t.kind_code
    and (${sql.ref(`${other}.body_id`)}, ${sql.ref(`${other}.place_name`)}) is not distinct from (t.body_id, t.place_name)`
  return sql`
    select from unit u
    join unit_kind_office declared on declared.kind_code = u.kind_code and declared.office_kind_code = t.kind_code
      and declared.during && t.during and declared.holders_severity = 'REFUSE'
    join office filled on ${isSame('filled')} and filled.during && t.during
    where u.id = t.unit_id and declared.max_holders < (
        select count(*) from office held where ${isSame('held')} and held.during @> greatest(lower(filled.during), lower(t.during)))
      and exists (
        select from member_act since join recorded_change c on c.member_act_id = since.id
        where since.unit_id = t.unit_id and since.kind = 'APPOINT' and since.made_at > (select a.made_at from member_act a where a.id = ${actId})
          and c.changed_table = 'office' and c.changed_row = filled.id::text)`
}
