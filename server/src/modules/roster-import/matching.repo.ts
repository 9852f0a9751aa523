import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { PathRange } from '../../auth/viewers/viewer.ts'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** What members are known by, by the rank that `roster_candidates` tells. The first two say the same of somebody: they are one level. */
const KEYS = ['CITIZEN_ID', 'CARD_NUMBER', 'NAME_AND_BIRTH_DATE', 'NAME_AND_BIRTH_YEAR', 'NAME_AND_JOINING']

/**
 * Makes the table of whom the rows of a slice mean, one row for each that means somebody; it goes with the transaction. A row that says
 * word for word what the register has of somebody has the version of the member that it repeats.
 */
export async function createMatched(executor: Executor): Promise<void> {
  await sql`
    create temp table matched (sheet smallint, row integer, level integer, key text, member_id uuid, members bigint, candidates uuid[],
      is_elsewhere boolean, repeated_version integer) on commit drop`.execute(executor)
  // A slice and what it means have as many rows as each other, and no order: to merge them, rows as wide as those of files would be sorted.
  await sql`set local enable_mergejoin = off`.execute(executor)
}

/** Leaves nothing of a slice. */
export const clearSlice = (): RawBuilder<unknown> => sql`truncate pg_temp.staged, pg_temp.matched`

/**
 * Finds whom the staged rows mean.
 *
 * @param ranges where the importer may write members: of somebody elsewhere nothing is told but that there is somebody
 */
export function matchSlice(ranges: readonly PathRange[]): RawBuilder<unknown> {
  const lower = ranges.map((range) => range.lower)
  const upper = ranges.map((range) => range.upper)
  return sql`
    with candidate as materialized (select * from roster_candidates(${lower}::text[], ${upper}::text[]))
    insert into pg_temp.matched
    select sheet, row, 1, (${KEYS}::text[])[rank], member_id, 1, null, false, repeated_version from candidate where repeated_version is not null
    union all
    select sheet, row, (array[1, 1, 2, 3, 4])[min(rank)], (${KEYS}::text[])[min(rank)],
      any_value(member_id), count(distinct member_id), array_agg(distinct member_id) filter (where member_id is not null), bool_or(member_id is null), null
    from candidate where repeated_version is null
    group by sheet, row`
}
