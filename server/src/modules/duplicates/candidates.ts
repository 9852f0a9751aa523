import {
  DUPLICATE_REASONS,
  duplicateScore,
  PRIVATE_DUPLICATE_REASONS,
  type DuplicateReason,
} from '@chibo/shared'
import { sql } from 'kysely'
import type { ArgMap, Compiling, Sql } from '../../graphql/read/entity.ts'
import { topOf } from '../../graphql/read/subtree.ts'

/** How the table of pairs keeps what two have in common. */
const BITS: Readonly<Record<DuplicateReason, number>> = {
  SAME_OLD_CARD: 1,
  SAME_NAME_AND_BIRTH_DATE: 2,
  SAME_FILE_NUMBER: 4,
  SAME_NAME_AND_JOINING: 8,
  SIMILAR_NAME_AND_BIRTH_YEAR: 16,
}

const OPEN = bitsOf(DUPLICATE_REASONS.filter((reason) => !PRIVATE_DUPLICATE_REASONS.includes(reason)))

/** All that two can have in common, with what it adds up to. */
const COMMON = Array.from({ length: 2 ** DUPLICATE_REASONS.length - 1 }, (_, before) =>
  DUPLICATE_REASONS.filter((reason) => ((before + 1) & BITS[reason]) !== 0),
)

/**
 * Pairs of members who may be one person: at least one of them at home in the unit asked for or below it. What rests on
 * sensitive values counts where the caller may read those of both; there, pairs whose citizen IDs are known and differ are
 * left out. Everybody else finds a pair by the other reasons, or not at all.
 */
export function candidatePairs(cx: Compiling, args: ArgMap): Sql {
  const top = topOf(args, cx)
  const isAlone = top !== undefined && args.get('scope')?.literal() === 'UNIT'
  const below = top ? top.path : sql`''`
  const mayReadPrivate = (home: string): Sql => cx.permits('member.readPrivate', sql.ref(`found.${home}`))
  const isOpen = sql`(${mayReadPrivate('first_home_path')} and ${mayReadPrivate('second_home_path')})`
  const isDismissed = args.get('dismissed')?.literal() === true
  const common = COMMON.map(
    (reasons) =>
      sql`(${sql.lit(bitsOf(reasons))}, array[${sql.join(reasons.map((reason) => sql.lit(reason)))}], ${sql.lit(duplicateScore(reasons))})`,
  )
  // Once, whatever is asked of the list: its rows, how many they are.
  const pairs = cx.once(sql`
    select md5(found.first_id::text || found.second_id::text)::uuid as id, found.first_id as first_member_id,
      found.second_id as second_member_id, common.reasons, common.score, dismissal.id as dismissal_id,
      found.first_home_path, found.first_stay_path, found.second_home_path, found.second_stay_path
    from duplicate_pairs(${below}, ${sql.lit(isAlone)}) as found
    join (values ${sql.join(common)}) as common (bits, reasons, score) on common.bits = case
      when not ${isOpen} then found.reasons & ${sql.lit(OPEN)} when not found.are_two then found.reasons end
    left join duplicate_dismissal as dismissal on dismissal.first_member_id = found.first_id and dismissal.second_member_id = found.second_id
    where dismissal.id is ${isDismissed ? sql`not null` : sql`null`}`)
  return sql`(select * from ${pairs})`
}

function bitsOf(reasons: readonly DuplicateReason[]): number {
  return reasons.reduce((bits, reason) => bits | BITS[reason], 0)
}
