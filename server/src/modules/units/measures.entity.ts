import type { Permission } from '@chibo/shared'
import { sql } from 'kysely'
import { holds, holdsOn } from '../../graphql/parts.ts'
import type { Compiling, LinkPlan, Row, Rows, Sql } from '../../graphql/read/entity.ts'
import { scopePredicate } from '../../graphql/read/scope.ts'
import { Member } from '../members/members.entity.ts'
import { Body } from '../offices/offices.entity.ts'
import { Unit } from './units.entity.ts'

/** What rules on the size of units count, of the rows that the caller may read. */

/** One row, `members` and `official`: those with their home in a unit or below it. None are counted for a kind without rules. */
export function headcount(unit: Row, cx: Compiling): Sql {
  const link: LinkPlan = { kind: 'many', target: () => Member, placed: true }
  const { there, source, where } = cx.rows(link, new Map(), Unit, unit)
  const isInForce = holdsOn(sql.ref('sized.during'), cx.day)
  const hasRules = sql`exists (select from unit_size_rule as sized where sized.kind_code = ${unit.col('kind_code')} and ${isInForce})`
  return sql`(select count(*) as members, count(*) filter (where ${there.col('standing')} = 'OFFICIAL') as official
    from ${source} where ${hasRules} and ${may('member.read', unit, cx)} and ${where})`
}

/** How many seats are held in its committee. */
export function committeeSeats(unit: Row, cx: Compiling): Sql {
  const { there, source, where } = held(unit, cx, () => Body)
  return sql`(select count(*) from ${source}
    join unit_kind_body as committee on committee.kind_code = ${unit.col('kind_code')} and committee.is_committee
      and committee.body_kind_code = ${there.col('kind_code')} and ${holdsOn(sql.ref('committee.during'), cx.day)}
    join body_seat as seat on seat.body_id = ${there.col('id')} and ${holdsOn(sql.ref('seat.during'), cx.day)}
    where ${where})`
}

/** The kind of what a unit hangs under. */
export function parentKind(unit: Row, cx: Compiling): Sql {
  const link: LinkPlan = { kind: 'one', target: () => Unit, key: 'parent_id' }
  const { there, source, where } = cx.rows(link, new Map(), Unit, unit)
  return sql`(select ${there.col('kind_code')} from ${source} where ${where})`
}

/** Offices or bodies of a unit on the day. */
export function held(
  unit: Row,
  cx: Compiling,
  target: LinkPlan['target'],
  condition: (row: Row) => Sql = () => sql`true`,
): Rows {
  return cx.rows(
    {
      kind: 'many',
      target,
      through: 'unit_id',
      where: (row) => sql`${holds(row, cx)} and ${condition(row)}`,
    },
    new Map(),
    Unit,
    unit,
  )
}

/** Whether the caller has a permission on the whole unit, and not only reads its names. */
export function may(permission: Permission, unit: Row, cx: Compiling): Sql {
  const scope = { kind: 'path', column: 'path', asOfColumn: 'gate_path', permission, outline: false } as const
  return scopePredicate(scope, unit, cx)
}
