import { sql, type Transaction } from 'kysely'
import type { DB } from '../../src/database/tables.gen.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { HOLDINGS } from '../../src/holdings.ts'
import type { Consequence, Effect, TreePlan } from '../../src/modules/holdings/index.ts'
import type { TestDatabase } from '../kit/database.ts'
import { ROOT_ID } from '../kit/scenario/plan.ts'

/** A plan that does nothing but what is said. */
export function planOf(said: Partial<TreePlan> & { readonly day: string }): TreePlan {
  return {
    created: [],
    ended: [],
    moved: new Map(),
    renamed: new Map(),
    kinds: new Map(),
    lineage: [],
    homes: new Map(),
    allotted: [],
    grants: new Map(),
    ...said,
  }
}

/** What follows, holding by holding. */
export async function consequencesOf(
  executor: Transaction<DB>,
  plan: TreePlan,
  today: string,
): Promise<Consequence[]> {
  const found: Consequence[] = []
  for (const { consequences } of HOLDINGS)
    found.push(...((await consequences?.(executor, plan, today)) ?? []))
  return found
}

/** Writes what follows, by a decision and a reorganization of the root made for it. */
export async function applyAll(executor: Transaction<DB>, plan: TreePlan, today: string): Promise<Effect> {
  const effect: Effect = { reorganizationId: newUuid(), decisionId: newUuid(), plan, today }
  await sql`insert into decision (id, issuer_unit_id, number, signed_on, effective_on)
    values (${effect.decisionId}, ${ROOT_ID}, '1-NQ/TW', ${plan.day}, ${plan.day})`.execute(executor)
  await sql`insert into reorganization (id, unit_id, title, number, signed_on, effective_on)
    values (${effect.reorganizationId}, ${ROOT_ID}, 'Sắp xếp', '1-NQ/TW', ${plan.day}, ${plan.day})`.execute(
    executor,
  )
  for (const { apply } of HOLDINGS) await apply?.(executor, effect)
  return effect
}

/** A row that an effect wrote. */
export interface Change {
  readonly table: string
  readonly rowId: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>>
}

/** All rows that an effect wrote, in order. */
export async function changesOf(executor: Transaction<DB>, reorganizationId: string): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select changed_table as "table", changed_row as "rowId", before, after from recorded_change
    where reorganization_id = ${reorganizationId} order by id`.execute(executor)
  return rows
}

/** Rows as JSON, by their ids. */
export async function rowsOf(
  executor: Transaction<DB>,
  table: string,
): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const { rows } = await sql<{ id: string; row: Record<string, unknown> }>`
    select id::text as id, to_jsonb(t) as row from ${sql.table(table)} t`.execute(executor)
  return new Map(rows.map(({ id, row }) => [id, row]))
}

class Undone extends Error {}

/** Works as the program does, its ranges the whole tree, and undoes it all. */
export async function undone<T>(
  { db }: TestDatabase,
  work: (executor: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const results: T[] = []
  try {
    await db.transaction().execute(async (executor) => {
      await sql`select set_config('chibo.scope_lower', '0000', true), set_config('chibo.scope_upper', '0000~', true)`.execute(
        executor,
      )
      results.push(await work(executor))
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  const [result] = results
  if (result === undefined) throw new Error('Nothing was answered.')
  return result
}
