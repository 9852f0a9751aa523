import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../src/database/tables.gen.ts'
import type { TreePlan } from '../../src/modules/holdings/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { FUTURE, PAST, ROOT_ID } from '../kit/scenario/plan.ts'
import { applyAll, changesOf, consequencesOf, planOf, rowsOf, undone, type Change } from './holdings.kit.ts'

const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 6)
const SEED = Number(process.env['CHIBO_PROPERTY_SEED'] ?? 1)

type Row = Readonly<Record<string, unknown>>
type Tables = Readonly<Record<string, ReadonlyMap<string, Row>>>

/** By table: what it is called in consequences, and the units with which one of its rows ends. */
const ENDING: Readonly<Record<string, readonly [string, (row: Row, all: Tables) => unknown[]]>> = {
  office: ['OFFICE', (row) => [row['unit_id']]],
  unit_charge: ['CHARGE', (row) => [row['unit_id']]],
  body: ['BODY', (row) => [row['unit_id']]],
  body_seat: ['SEAT', (row, all) => [of(all, 'body', row['body_id'])]],
  committee_term: ['TERM', (row) => [row['unit_id']]],
  work_group: ['WORK_GROUP', (row) => [row['unit_id']]],
  work_group_member: ['WORK_GROUP_MEMBER', (row, all) => [of(all, 'work_group', row['work_group_id'])]],
  work_group_assignment: [
    'WORK_GROUP_ASSIGNMENT',
    (row, all) => [row['unit_id'], of(all, 'work_group', row['work_group_id'])],
  ],
  cluster: ['CLUSTER', (row) => [row['unit_id']]],
  cluster_unit: ['CLUSTER_UNIT', (row) => [row['unit_id'], row['founder_unit_id']]],
  cluster_turn: ['CLUSTER_TURN', (row, all) => [row['unit_id'], of(all, 'cluster', row['cluster_id'])]],
  scorecard_template: ['TEMPLATE', (row) => [row['unit_id']]],
  meeting_template: ['MEETING_TEMPLATE', (row) => [row['unit_id']]],
}
const SUBJECTS = new Map(Object.entries(ENDING).map(([table, [subject]]) => [table, subject]))
SUBJECTS.set('meeting', 'MEETING')
  .set('plan_slot', 'PLAN_SLOT')
  .set('access_grant', 'GRANT')
  .set('transfer', 'TRANSFER')

function of(all: Tables, table: string, id: unknown): unknown {
  return all[table]?.get(String(id))?.['unit_id']
}

/** First day, and the day after the last; null: none. */
function daysOf(row: Row): { from: string | null; to: string | null } {
  const [, from = '', to = ''] = /^\[?\(?([^,]*),([^)]*)\)$/.exec(String(row['during'] ?? row['valid'])) ?? []
  return { from: from === '' ? null : from, to: to === '' ? null : to }
}

/** What follows by the written rules, in memory: `OFFICE ENDS <id>`. */
function expected(all: Tables, plan: TreePlan, today: string): string[] {
  const ended = new Set<unknown>(plan.ended)
  const found: string[] = []
  for (const [table, [subject, units]] of Object.entries(ENDING))
    for (const [id, row] of all[table] ?? []) {
      const { from, to } = daysOf(row)
      if (!units(row, all).some((unit) => ended.has(unit)) || (to !== null && to <= plan.day)) continue
      found.push(`${subject} ${from !== null && from >= plan.day ? 'REFUSED' : 'ENDS'} ${id}`)
    }
  for (const [id, row] of all['meeting'] ?? [])
    if (ended.has(row['unit_id']) && row['state'] === 'PLANNED' && String(row['held_on']) >= plan.day)
      found.push(`MEETING CANCELLED ${id}`)
  for (const [id, row] of all['plan_slot'] ?? [])
    if (ended.has(row['unit_id']) && row['state'] !== 'CANCELLED' && String(row['period_from']) >= plan.day)
      found.push(`PLAN_SLOT CANCELLED ${id}`)
  // Nobody's members go anywhere in these plans: what leads to a unit that ends leads nowhere any more.
  for (const [id, row] of all['transfer'] ?? [])
    if (ended.has(row['to_unit_id']) && ['DECIDED', 'SENT'].includes(String(row['state'])))
      found.push(`TRANSFER CANCELLED ${id}`)
  const last = plan.day > today ? plan.day : today
  for (const [id, row] of all['access_grant'] ?? []) {
    const { to } = daysOf(row)
    if (ended.has(row['unit_id']) && row['revoked_at'] === null && (to === null || to > last))
      found.push(`GRANT ENDS ${id}`)
  }
  return found.sort()
}

/** What a change is, in the words of the same list. */
function named({ table, rowId, before, after }: Change): string {
  const subject = SUBJECTS.get(table) ?? table
  if (before === null) return `${subject} FOLLOWS to ${String(after['unit_id'])}`
  return `${subject} ${['meeting', 'plan_slot', 'transfer'].includes(table) ? 'CANCELLED' : 'ENDS'} ${rowId}`
}

async function load(executor: Transaction<DB>): Promise<Tables> {
  const tables: Record<string, Map<string, Row>> = {}
  for (const table of SUBJECTS.keys()) tables[table] = await rowsOf(executor, table)
  return tables
}

/** What was told, by subject and change: nothing of the above is proven by rows that never came. */
const met = new Set<string>()

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe.each(Array.from({ length: RUNS }, (_, run) => SEED * 1000 + run))('organization %i', (seed) => {
  const random = new Random(seed)
  const plans: TreePlan[] = []
  beforeAll(async () => {
    await layOutScenario(database.owner.db, seed)
    // What scenarios do not make up.
    await sql`update meeting set state = 'PLANNED' where right(id::text, 1) in ('0', '1', '2', '3')`.execute(
      database.owner.db,
    )
    const { rows } = await sql<{
      id: string
    }>`select id from unit where id <> ${ROOT_ID} order by id`.execute(database.owner.db)
    const ids = rows.map(({ id }) => id)
    for (const day of [...random.days(4, PAST, FUTURE), SCENARIO_TODAY]) {
      const ended = random.some(ids, 30)
      const living = ids.filter((id) => !ended.includes(id))
      const grants = new Map(
        random.some(ended, 60).map((id) => [id, random.sample(living, random.between(0, 2))]),
      )
      plans.push(planOf({ day, ended, grants }))
    }
  })
  afterAll(async () => {
    await clearScenario(database.owner.db)
  })

  it('tells what follows as the rules say, and writes just that', async () => {
    for (const plan of plans)
      await undone(database, async (executor) => {
        const before = await load(executor)
        const told = await consequencesOf(executor, plan, SCENARIO_TODAY)
        for (const { subject, change } of told) met.add(`${subject} ${change}`)
        const rows = told.filter(({ change }) => !change.startsWith('WITHOUT'))
        const words = rows.map(({ subject, change, objectId, toUnitId }) =>
          change === 'FOLLOWS'
            ? `${subject} FOLLOWS to ${String(toUnitId)}`
            : `${subject} ${change} ${String(objectId)}`,
        )
        expect(words.filter((one) => !one.includes('FOLLOWS')).sort()).toEqual(
          expected(before, plan, SCENARIO_TODAY),
        )

        const { reorganizationId } = await applyAll(executor, plan, SCENARIO_TODAY)
        const changes = await changesOf(executor, reorganizationId)
        expect(changes.map(named).sort()).toEqual(words.filter((one) => !one.includes('REFUSED')).sort())

        const after = await load(executor)
        for (const change of changes) {
          expect(before[change.table]?.get(change.rowId) ?? null).toEqual(change.before)
          expect(after[change.table]?.get(change.rowId)).toEqual(change.after)
        }
        const written = new Set(changes.map(({ rowId }) => rowId))
        for (const [table, all] of Object.entries(after))
          for (const [id, row] of all) if (!written.has(id)) expect(before[table]?.get(id)).toEqual(row)
        return true
      })
  })

  it('finds nothing more to do afterwards but what it refused', async () => {
    for (const plan of plans)
      await undone(database, async (executor) => {
        const first = await consequencesOf(executor, plan, SCENARIO_TODAY)
        await applyAll(executor, plan, SCENARIO_TODAY)
        const again = await consequencesOf(executor, plan, SCENARIO_TODAY)
        const steady = ['REFUSED', 'WITHOUT_SECRETARY', 'WITHOUT_WORK_GROUP']
        const rest = again.filter(({ change }) => change !== 'WITHOUT_ACCESS')
        expect(rest).toEqual(first.filter(({ change }) => steady.includes(change)))
        return true
      })
  })
})

it('met everything that can follow', () => {
  const wanted = Object.values(ENDING).map(([subject]) => `${subject} ENDS`)
  const others = [
    'MEETING CANCELLED',
    'TRANSFER CANCELLED',
    'GRANT ENDS',
    'GRANT FOLLOWS',
    'GRANT WITHOUT_ACCESS',
    'UNIT WITHOUT_WORK_GROUP',
    'OFFICE REFUSED',
  ]
  expect([...wanted, ...others].filter((one) => !met.has(one))).toEqual([])
})
