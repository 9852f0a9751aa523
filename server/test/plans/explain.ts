import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'
import { scopeSettings, type ScopeRange } from '../../src/database/read-frame.ts'
import { wireValue } from '../../src/database/wire-value.ts'
import { TIMES } from './lifelike.ts'

/** A node of the database's plan. */
export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string | undefined
  readonly 'Index Name'?: string | undefined
  readonly 'Index Cond'?: string | undefined
  readonly 'Parent Relationship'?: string | undefined
  readonly 'Total Cost': number
  readonly Plans?: readonly PlanNode[] | undefined
}

const PlanNode: z.ZodType<PlanNode> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  'Parent Relationship': z.string().optional(),
  'Total Cost': z.number(),
  get Plans() {
    return z.array(PlanNode).optional()
  },
})
const Explained = z
  .array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: PlanNode })).length(1) }))
  .length(1)

/** A statement that the program would send. */
export interface Statement {
  readonly ranges: readonly ScopeRange[]
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * The plan that the database keeps for a statement once it is prepared, one for all values: as the working role, under
 * the second net. A page read in sequence costs as many times more as there are more rows: the planner counts pages itself,
 * and finds too few.
 */
export async function explain(pool: Pool, { ranges, text, values }: Statement): Promise<PlanNode> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('chibo.scope_lower', $1, true), set_config('chibo.scope_upper', $2, true),
        set_config('plan_cache_mode', 'force_generic_plan', true), set_config('seq_page_cost', $3, true)`,
      [...scopeSettings(ranges), String(TIMES)],
    )
    await client.query(`prepare explained as ${text}`)
    const given = values.length > 0 ? `(${values.map((value) => literal(value, client)).join(', ')})` : ''
    const { rows } = await client.query(`explain (format json) execute explained${given}`)
    const [explained] = Explained.parse(rows)
    if (!explained?.['QUERY PLAN'][0]) throw new Error('explained nothing')
    return explained['QUERY PLAN'][0].Plan
  } finally {
    await client.query('rollback; deallocate all')
    client.release()
  }
}

function literal(value: unknown, client: PoolClient): string {
  const wire = wireValue(value)
  if (wire === null) return 'null'
  return typeof wire === 'string' ? client.escapeLiteral(wire) : `'\\x${wire.toString('hex')}'`
}
