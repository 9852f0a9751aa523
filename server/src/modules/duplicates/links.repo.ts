import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { recorded, type RecordedAct, type RecordedTable } from '../recorded/index.ts'
import { laidBeside, type Held, type Span } from './held.rules.ts'
import { MEMBER_LINKS, type Beside, type MemberLink } from './links.ts'

type Executor = Transaction<DB>

/** Two entries that become one. */
export interface Merging {
  readonly act: RecordedAct
  /** who stays */
  readonly memberId: string
  readonly mergedId: string
}

/** Has everything that refers to the merged one refer to the one who stays, as `MEMBER_LINKS` says. */
export async function moveLinks(executor: Executor, merging: Merging): Promise<void> {
  for (const { table, columns, moves, laidBeside: beside } of MEMBER_LINKS) {
    if (moves !== undefined) await follow(executor, merging, table, columns)
    if (beside) await layBeside(executor, merging, table, beside)
  }
  await moveAttendance(executor, merging)
  await moveScorecards(executor, merging)
  await followUnlessThere(executor, merging, 'vote_ballot', 'vote_id')
  await followUnlessThere(executor, merging, 'dissemination', 'resolution_id')
  await moveAllotments(executor, merging)
  await moveDismissals(executor, merging)
}

/** Columns of one table that name the merged one name the one who stays. */
async function follow(
  executor: Executor,
  { act, memberId, mergedId }: Merging,
  table: RecordedTable,
  names: MemberLink['columns'],
): Promise<void> {
  const moved = names.map(
    (name) =>
      sql`${sql.ref(name)} = case ${sql.ref(name)} when ${mergedId}::uuid then ${memberId}::uuid else ${sql.ref(name)} end`,
  )
  const named = names.map((name) => sql`${sql.ref(name)} = ${mergedId}::uuid`)
  await recorded(
    executor,
    act,
    table,
    sql`update ${sql.table(table)} set ${sql.join(moved)} where ${sql.join(named, sql` or `)}`,
    names,
  )
}

/**
 * What both hold is cut so that nothing is held twice on a day. A row that is cut goes, and what is left of it comes anew: put
 * back in that order, no two of them meet.
 */
async function layBeside(
  executor: Executor,
  { act, memberId, mergedId }: Merging,
  table: RecordedTable,
  { of, stronger }: Beside,
): Promise<void> {
  const what = sql.join(
    of.map((name) => sql`held.${sql.ref(name)}::text`),
    sql` || ' ' || `,
  )
  const { rows } = await sql<Held & { readonly row: Readonly<Record<string, unknown>> }>`
    select held.id, ${what} as what, held.member_id = ${mergedId}::uuid as "isMerged",
      ${stronger === undefined ? sql`false` : sql`held.${sql.ref(stronger)}`} as "isStronger",
      lower(held.during) as "from", upper(held.during) as "to", to_jsonb(held) as row
    from ${sql.table(table)} held where held.member_id in (${memberId}::uuid, ${mergedId}::uuid) for update`.execute(
    executor,
  )
  const cut = laidBeside(rows).filter(({ isCut }) => isCut)
  const gone = cut.map(({ id }) => id)
  if (gone.length > 0)
    await recorded(
      executor,
      act,
      table,
      sql`delete from ${sql.table(table)} where id = any (${gone}::uuid[])`,
    )
  await recorded(
    executor,
    act,
    table,
    sql`update ${sql.table(table)} set member_id = ${memberId} where member_id = ${mergedId}`,
  )
  const left = cut.flatMap(({ id, spans }) => {
    const row = rows.find((one) => one.id === id)?.row
    return spans.map((span) => ({ ...row, id: newUuid(), member_id: memberId, during: rangeOf(span) }))
  })
  if (left.length > 0) await insertRows(executor, act, table, sql`${JSON.stringify(left)}::jsonb`)
}

/**
 * Lines of rolls follow. Of two on one roll that of the one who stays remains, with what the other one says where it says
 * that somebody came; in sealed minutes both stay.
 */
async function moveAttendance(executor: Executor, { act, memberId, mergedId }: Merging): Promise<void> {
  const both = (line: RawBuilder<unknown>, other: string): RawBuilder<boolean> =>
    sql`exists (select from attendance beside where beside.meeting_id = ${line}.meeting_id and beside.member_id = ${other})`
  const isSealed = (line: RawBuilder<unknown>): RawBuilder<boolean> =>
    sql`exists (select from meeting sealed where sealed.id = ${line}.meeting_id and sealed.state = 'SEALED')`
  const { rows } = await sql<{ line: object; isBoth: boolean; isSealed: boolean; meetingId: string }>`
    select to_jsonb(line) as line, line.meeting_id as "meetingId", ${both(sql`line`, memberId)} as "isBoth", ${isSealed(sql`line`)} as "isSealed"
    from attendance line where line.member_id = ${mergedId} order by line.meeting_id for update`.execute(
    executor,
  )
  const leaving = rows.filter((row) => !(row.isBoth && row.isSealed))
  if (leaving.length === 0) return
  await recorded(
    executor,
    act,
    'attendance',
    sql`update attendance line set status = other.status, mode = other.mode, reason = other.reason, spoke = line.spoke or other.spoke,
        arrived_at = other.arrived_at, left_at = other.left_at
      from attendance other
      where line.member_id = ${memberId} and other.member_id = ${mergedId} and other.meeting_id = line.meeting_id
        and other.meeting_id = any (${leaving.map(({ meetingId }) => meetingId)}::uuid[])
        and other.status is not null
        and (line.status is null or other.status in ('PRESENT', 'LATE') and line.status not in ('PRESENT', 'LATE'))`,
  )
  await recorded(
    executor,
    act,
    'attendance',
    sql`delete from attendance where member_id = ${mergedId} and meeting_id = any (${leaving.map(({ meetingId }) => meetingId)}::uuid[])`,
  )
  const moved = leaving.filter(({ isBoth }) => !isBoth).map(({ line }) => ({ ...line, member_id: memberId }))
  if (moved.length > 0) await insertRows(executor, act, 'attendance', sql`${JSON.stringify(moved)}::jsonb`)
}

async function moveScorecards(executor: Executor, { act, memberId, mergedId }: Merging): Promise<void> {
  await recorded(
    executor,
    act,
    'scorecard',
    sql`update scorecard card set author_member_id = ${memberId}
      where card.author_member_id = ${mergedId} and not (card.kind = 'OBSERVER' and card.visit_id is null and exists (
        select from scorecard other where other.meeting_id = card.meeting_id and other.author_member_id = ${memberId}
          and other.kind = 'OBSERVER' and other.visit_id is null))`,
    ['author_member_id'],
  )
}

/** Rows of which nobody has two in one whole follow, unless the one who stays has one there. */
async function followUnlessThere(
  executor: Executor,
  { act, memberId, mergedId }: Merging,
  table: 'vote_ballot' | 'dissemination',
  whole: 'vote_id' | 'resolution_id',
): Promise<void> {
  await recorded(
    executor,
    act,
    table,
    sql`update ${sql.table(table)} mine set member_id = ${memberId} where mine.member_id = ${mergedId} and not exists (
      select from ${sql.table(table)} other where other.${sql.ref(whole)} = mine.${sql.ref(whole)} and other.member_id = ${memberId})`,
    ['member_id'],
  )
}

async function moveAllotments(executor: Executor, { act, memberId, mergedId }: Merging): Promise<void> {
  await recorded(
    executor,
    act,
    'reorganization_allotment',
    sql`delete from reorganization_allotment mine where mine.member_id = ${mergedId} and exists (
      select from reorganization_allotment other
      where other.reorganization_id = mine.reorganization_id and other.member_id = ${memberId})`,
  )
  await recorded(
    executor,
    act,
    'reorganization_allotment',
    sql`update reorganization_allotment set member_id = ${memberId} where member_id = ${mergedId}`,
  )
}

/** Judgements about the merged one are of the one who stays; that these two are two people is taken back. */
async function moveDismissals(executor: Executor, { act, memberId, mergedId }: Merging): Promise<void> {
  const { rows } = await sql<{ row: object; otherId: string; isKnown: boolean }>`
    select to_jsonb(pair) as row, other.id as "otherId", other.id = ${memberId}::uuid or exists (
      select from duplicate_dismissal known where known.first_member_id = least(other.id, ${memberId}::uuid)
        and known.second_member_id = greatest(other.id, ${memberId}::uuid)) as "isKnown"
    from duplicate_dismissal pair
    cross join lateral (select case pair.first_member_id when ${mergedId} then pair.second_member_id else pair.first_member_id end as id) other
    where ${mergedId} in (pair.first_member_id, pair.second_member_id)`.execute(executor)
  if (rows.length === 0) return
  await recorded(
    executor,
    act,
    'duplicate_dismissal',
    sql`delete from duplicate_dismissal where ${mergedId} in (first_member_id, second_member_id)`,
  )
  const moved = rows
    .filter(({ isKnown }) => !isKnown)
    .map(({ row, otherId }) => {
      const [first, second] = [otherId, memberId].sort()
      return { ...row, id: newUuid(), first_member_id: first, second_member_id: second }
    })
  if (moved.length > 0)
    await insertRows(executor, act, 'duplicate_dismissal', sql`${JSON.stringify(moved)}::jsonb`)
}

/** Inserts rows that stand as JSON. */
async function insertRows(
  executor: Executor,
  act: RecordedAct,
  table: RecordedTable,
  rows: RawBuilder<unknown>,
): Promise<void> {
  await recorded(
    executor,
    act,
    table,
    sql`insert into ${sql.table(table)} select row.* from jsonb_populate_recordset(null::${sql.table(table)}, ${rows}) as row`,
  )
}

const rangeOf = ({ from, to }: Span): string => `[${from ?? ''},${to ?? ''})`
