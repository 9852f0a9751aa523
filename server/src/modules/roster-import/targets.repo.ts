import { sql, type Kysely, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Kysely<DB> | Transaction<DB>

/** A unit below which rosters are taken in. */
export interface Target {
  readonly id: string
  readonly path: string
}

/** A unit by its code or uuid; undefined where there is none in force. */
export async function findTarget(
  executor: Executor,
  unit: { readonly code: string } | { readonly id: string },
): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    select id, path from unit where in_force and ${'code' in unit ? sql`code = ${unit.code}` : sql`id = ${unit.id}`}`.execute(
    executor,
  )
  return rows[0]
}

/** A unit in which a row of a roster may be at home. */
export interface TargetUnit {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly kind: string
  readonly parentName: string | null
  readonly takesMembers: boolean
}

/** The units at and below one, as they are on a day. */
export async function findTargetUnits(
  executor: Executor,
  path: string,
  day: string,
): Promise<readonly TargetUnit[]> {
  const { rows } = await sql<TargetUnit>`
    select u.id, u.code, u.name, k.kind_code as kind, p.name as "parentName", kind.takes_members as "takesMembers"
    from unit u
    join unit_placement at on at.unit_id = u.id and at.during @> ${day}::date
    join unit_kind_period k on k.unit_id = u.id and k.during @> ${day}::date
    join unit_kind kind on kind.code = k.kind_code
    left join unit p on p.id = u.parent_id
    where u.path >= ${path} and u.path < ${`${path}~`} and u.in_force
    order by u.path`.execute(executor)
  return rows
}
