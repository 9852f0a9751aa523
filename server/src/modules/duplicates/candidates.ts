import {
  DUPLICATE_REASONS,
  DUPLICATE_SCORE_MAX,
  DUPLICATE_WEIGHTS,
  PRIVATE_DUPLICATE_REASONS,
} from '@chibo/shared'
import { sql } from 'kysely'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { scopePredicate } from '../../graphql/read/scope.ts'
import { topOf } from '../../graphql/read/subtree.ts'
import { Member } from '../members/members.entity.ts'

/**
 * Pairs of members who may be one person: at least one of them at home in the unit asked for or below it. What rests on
 * sensitive values counts where the caller may read those of both; there, pairs whose citizen IDs are known and differ are
 * left out. Everybody else finds a pair by the other reasons, or not at all.
 */
export function candidatePairs(cx: Compiling, args: ArgMap): Sql {
  const top = topOf(args, cx)
  const isAlone = top !== undefined && args.get('scope')?.literal() === 'UNIT'
  const below = top ? top.path : sql`''`
  const [first, second] = [cx.row(Member, 'today'), cx.row(Member, 'today')]
  const isOpen = sql`(${mayReadPrivate(first, cx)} and ${mayReadPrivate(second, cx)})`
  const isDismissed = args.get('dismissed')?.literal() === true
  const weighed = DUPLICATE_REASONS.map(
    (reason, position) =>
      sql`(${sql.lit(reason)}, ${sql.lit(position)}, ${sql.lit(DUPLICATE_WEIGHTS[reason])}, ${sql.lit(PRIVATE_DUPLICATE_REASONS.includes(reason))})`,
  )
  // Once, whatever is asked of the list: its rows, how many they are.
  const pairs = cx.once(sql`
    select md5(pair.first_id::text || pair.second_id::text)::uuid as id, pair.first_id as first_member_id,
      pair.second_id as second_member_id, pair.reasons, pair.score, dismissal.id as dismissal_id
    from (
      select found.first_id, found.second_id, array_agg(found.reason order by weighed.position) as reasons,
        least(sum(weighed.weight), ${sql.lit(DUPLICATE_SCORE_MAX)})::integer as score
      from duplicate_pairs(${below}, ${sql.lit(isAlone)}) as found
      join (values ${sql.join(weighed)}) as weighed (reason, position, weight, is_private) on weighed.reason = found.reason
      join ${cx.from(Member, first)} on ${first.col('id')} = found.first_id
      join ${cx.from(Member, second)} on ${second.col('id')} = found.second_id
      where case when ${isOpen} then not ${areTwo(first, second)} else not weighed.is_private end
      group by found.first_id, found.second_id
    ) as pair
    left join duplicate_dismissal as dismissal on dismissal.first_member_id = pair.first_id and dismissal.second_member_id = pair.second_id
    where dismissal.id is ${isDismissed ? sql`not null` : sql`null`}`)
  return sql`(select * from ${pairs})`
}

function mayReadPrivate(member: Row, cx: Compiling): Sql {
  const scope = { kind: 'unit', column: 'home_unit_id', permission: 'member.readPrivate' } as const
  return sql`coalesce(${scopePredicate(scope, member, cx)}, false)`
}

/** Whether their citizen IDs are known and differ. */
function areTwo(first: Row, second: Row): Sql {
  const citizen = (member: Row): Sql =>
    sql`(select private.citizen_id_digest from member_private as private where private.member_id = ${member.col('id')})`
  return sql`coalesce(${citizen(first)} <> ${citizen(second)}, false)`
}
