import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** A unit as today's copies have it: of one that has ended, as it was last. */
export interface LastUnit {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string | null
  readonly kind: string
  readonly parentId: string | null
  readonly isThere: boolean
}

/** The units that a reorganization named or began, with those above them, by id. */
export async function findLastUnits(executor: Executor, id: string): Promise<Map<string, LastUnit>> {
  const { rows } = await sql<LastUnit>`
    with named as (
      select unit_id from reorganization_source where reorganization_id = ${id}
      union select unit_id from reorganization_result where reorganization_id = ${id} and unit_id is not null
    )
    select u.id, u.code, u.name, u.committee_name as "committeeName", u.place_name as "placeName", u.kind_code as kind,
      u.parent_id as "parentId", u.in_force as "isThere"
    from unit u where u.id in (
      select unit_id from named union select v.parent_id from named join unit v on v.id = named.unit_id)`.execute(
    executor,
  )
  return new Map(rows.map((unit) => [unit.id, unit]))
}

/** The unit that each key of a reorganization stands for. */
export async function findUnitsOfKeys(executor: Executor, id: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; unitId: string }>`
    select key, unit_id as "unitId" from reorganization_result
    where reorganization_id = ${id} and unit_id is not null`.execute(executor)
  return new Map(rows.map(({ key, unitId }) => [key, unitId]))
}

/** What units were before a reorganization moved, renamed or changed them. */
export interface Former {
  readonly unitId: string
  readonly parentId: string | null
  readonly code: string | null
  readonly name: string | null
  readonly committeeName: string | null
  readonly placeName: string | null
  readonly kind: string | null
}

/** See Former; by unit. */
export async function findFormer(executor: Executor, id: string): Promise<Map<string, Former>> {
  const { rows } = await sql<Former>`
    select unit_id as "unitId", max(before->>'parent_id') as "parentId", max(before->>'code') as code, max(before->>'name') as name,
      max(before->>'committee_name') as "committeeName", max(before->>'place_name') as "placeName", max(before->>'kind_code') as kind
    from (
      select before->>'unit_id' as unit_id, before from recorded_change
      where reorganization_id = ${id} and changed_table in ('unit_placement', 'unit_name', 'unit_kind_period') and before is not null
    ) as changed group by unit_id`.execute(executor)
  return new Map(rows.map((former) => [former.unitId, former]))
}

/** Members that a reorganization took from one unit to another, and that are in the other still. */
export async function findMoved(
  executor: Executor,
  id: string,
  today: string,
): Promise<{ readonly memberId: string; readonly fromId: string; readonly toId: string }[]> {
  const { rows } = await sql<{ memberId: string; fromId: string; toId: string }>`
    select distinct on (m.member_id) m.member_id as "memberId", (gone.before->>'unit_id') as "fromId", m.unit_id as "toId"
    from recorded_change came
    join membership m on m.id = came.changed_row::uuid and m.kind = 'HOME' and m.during @> ${today}::date
    join recorded_change gone on gone.reorganization_id = ${id} and gone.changed_table = 'membership'
      and gone.before->>'member_id' = m.member_id::text and gone.before->>'kind' = 'HOME'
    where came.reorganization_id = ${id} and came.changed_table = 'membership'
    order by m.member_id, gone.id`.execute(executor)
  return rows
}
