import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { recordedOfMembers, type ActsOfMembers } from '../recorded/index.ts'
import { raiseVersions } from './acts.repo.ts'
import type { StateChange } from './state-acts.rules.ts'
import type { TimelineChange } from './timeline.rules.ts'

type Executor = Transaction<DB>

/** A member, and what changes of them. */
interface Changed<Change> {
  readonly memberId: string
  readonly change: Change
}

/** What acts that are written together say of themselves. */
export interface ActDetails {
  /** ISO */
  readonly day: string
  readonly decisionId: string | null
  readonly reason: string | null
}

/** Writes what an act changes in the states of members, and makes the next version of these. */
export async function writeStates(
  executor: Executor,
  acts: ActsOfMembers,
  changes: readonly Changed<StateChange>[],
  details: ActDetails,
): Promise<void> {
  const of = (part: 'standing' | 'activity' | 'hindrances' | 'memberships'): Changed<TimelineChange>[] =>
    changes.map(({ memberId, change }) => ({ memberId, change: change[part] }))
  await writeValues(executor, acts, 'member_standing', of('standing'), details.decisionId)
  await writeValues(executor, acts, 'member_activity', of('activity'), details.decisionId)
  await writeValues(executor, acts, 'member_hindrance', of('hindrances'), details.decisionId)
  await writeEnds(executor, acts, 'membership', sql`uuid`, of('memberships'))
  await writeProbation(executor, acts, changes)
  await writeMemberEnds(executor, acts, changes, details)
  await raiseVersions(executor, acts.memberIds)
}

/** Tables of dated values, and the column of the value. */
const VALUES = { member_standing: 'standing', member_activity: 'activity', member_hindrance: 'kind' } as const

async function writeValues(
  executor: Executor,
  acts: ActsOfMembers,
  table: keyof typeof VALUES,
  changes: readonly Changed<TimelineChange>[],
  decisionId: string | null,
): Promise<void> {
  // What ends goes first: nothing holds beside it.
  await writeEnds(executor, acts, table, sql`bigint`, changes)
  const rows = changes.flatMap(({ memberId, change }) => change.insert.map((one) => ({ memberId, ...one })))
  if (rows.length === 0) return
  await recordedOfMembers(
    executor,
    acts,
    table,
    sql`insert into ${sql.table(table)} (member_id, ${sql.ref(VALUES[table])}, during, decision_id)
      select n.member_id, n.value, daterange(n.first, n.until), ${decisionId}::uuid
      from unnest(${rows.map(({ memberId }) => memberId)}::uuid[], ${rows.map(({ value }) => value)}::text[],
        ${rows.map(({ from }) => from)}::date[], ${rows.map(({ to }) => to)}::date[]) as n (member_id, value, first, until)`,
  )
}

async function writeEnds(
  executor: Executor,
  acts: ActsOfMembers,
  table: keyof typeof VALUES | 'membership',
  idType: RawBuilder<unknown>,
  changes: readonly Changed<TimelineChange>[],
): Promise<void> {
  const drop = changes.flatMap(({ change }) => change.drop)
  const close = changes.flatMap(({ change }) => change.close)
  if (drop.length > 0)
    await recordedOfMembers(
      executor,
      acts,
      table,
      sql`delete from ${sql.table(table)} where id = any (${drop}::${idType}[])`,
    )
  if (close.length > 0)
    await recordedOfMembers(
      executor,
      acts,
      table,
      sql`update ${sql.table(table)} t set during = daterange(lower(t.during), c.until)
        from unnest(${close.map(({ id }) => id)}::${idType}[], ${close.map(({ to }) => to)}::date[]) as c (id, until)
        where t.id = c.id`,
    )
}

/** Writes what acts on standing say in the member's own row. */
async function writeProbation(
  executor: Executor,
  acts: ActsOfMembers,
  changes: readonly Changed<StateChange>[],
): Promise<void> {
  const told = changes.filter(({ change }) => (change.officialOn ?? change.probationUntil) !== null)
  if (told.length === 0) return
  await recordedOfMembers(
    executor,
    acts,
    'member',
    sql`update member t set official_on = coalesce(n.official_on, t.official_on),
        official_on_precision = case when n.official_on is null then t.official_on_precision else 'DAY' end,
        probation_until = coalesce(n.probation_until, t.probation_until)
      from unnest(${told.map(({ memberId }) => memberId)}::uuid[], ${told.map(({ change }) => change.officialOn)}::date[],
        ${told.map(({ change }) => change.probationUntil)}::date[]) as n (id, official_on, probation_until)
      where t.id = n.id`,
  )
}

/** What ends with membership: offices and seats tell by which decision and have versions, the others do not. */
const HELD = ['office', 'body_seat', 'work_group_member', 'unit_charge'] as const

async function writeMemberEnds(
  executor: Executor,
  acts: ActsOfMembers,
  changes: readonly Changed<StateChange>[],
  { day, decisionId, reason }: ActDetails,
): Promise<void> {
  const ends = changes.filter(({ change }) => change.end !== null)
  if (ends.length === 0) return
  const ids = ends.map(({ memberId }) => memberId)
  await recordedOfMembers(
    executor,
    acts,
    'member_end',
    sql`insert into member_end (member_id, reason, during, decision_id)
      select n.member_id, n.reason, daterange(${day}::date, null), ${decisionId}::uuid
      from unnest(${ids}::uuid[], ${ends.map(({ change }) => change.end)}::text[]) as n (member_id, reason)`,
  )
  for (const table of HELD)
    await recordedOfMembers(
      executor,
      acts,
      table,
      sql`update ${sql.table(table)} t set during = daterange(lower(t.during), ${day}::date)
        ${table === 'office' || table === 'body_seat' ? sql`, version = t.version + 1, ended_by_decision_id = ${decisionId}::uuid` : sql``}
        where t.member_id = any (${ids}::uuid[]) and coalesce(upper(t.during) > ${day}::date, true)`,
    )
  await recordedOfMembers(
    executor,
    acts,
    'transfer',
    sql`update transfer t set state = 'CANCELLED', closed_on = ${day}::date, close_reason = ${reason}, version = t.version + 1
      where t.member_id = any (${ids}::uuid[]) and t.state in ('DECIDED', 'SENT')`,
  )
}
