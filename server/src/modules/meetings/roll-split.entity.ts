import { sql } from 'kysely'
import type { Sql } from '../../graphql/read/entity.ts'

/** What minutes count people of a roll by. */
export const SPLIT = ['official', 'probationary', 'temporary', 'exempt', 'away'] as const
export type Split = (typeof SPLIT)[number]

/** Whether somebody on a roll came. Rows: of `attendance as a`. */
export const CAME = sql`a.status in ('PRESENT', 'LATE')`

/** Who is meant by each count. Rows: of `attendance as a`. */
const MEANT: Readonly<Record<Split, Sql>> = {
  official: sql`a.membership_kind = 'HOME' and a.standing = 'OFFICIAL'`,
  probationary: sql`a.membership_kind = 'HOME' and a.standing = 'PROBATIONARY'`,
  temporary: sql`a.membership_kind = 'TEMPORARY'`,
  exempt: sql`a.activity in ('EXEMPT', 'TEMPORARILY_EXEMPT')`,
  away: sql`a.not_expected_reason in ('TEMPORARILY_ELSEWHERE', 'SPECIAL_DUTY')`,
}

/** How many there are of each among those of a roll who meet a condition, by name. */
export function splitCounts(condition: Sql = sql`true`): readonly (readonly [Split, Sql])[] {
  return SPLIT.map((name) => [name, sql`count(*) filter (where ${condition} and ${MEANT[name]})`])
}
