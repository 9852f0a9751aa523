import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sizeOf, tellFigure } from '../kit/security.ts'
import { Client, command, Tally, type Done } from './clients.ts'
import { ReorganizationKit } from './kit.ts'
import { Model, type ModelRow } from './model.ts'

/*
 * Random reorganizations of one tree, compared with a model of it that shares no code with the program: one client, drawn so
 * that a failure shrinks; and eight at the same time (`CHIBO_SECURITY=full` for 10,000 operations).
 */

const CLIENTS = 8
const OPERATIONS = sizeOf(160, 10_000)
const RUNS = sizeOf(4, 100)

const TREE = [
  'P,province,Tỉnh P,',
  'C,commune,Xã C,P',
  'D,commune,Xã D,P',
  'E,agency,E,',
  'S,section,S,C',
  'S2,section,S2,E',
  'C1,cell,C1,C',
  'C2,cell,C2,C',
  'D1,cell,D1,D',
  'S1,cell,S1,S',
]

async function start() {
  const kit = await ReorganizationKit.create()
  await kit.units(TREE)
  const rows = await unitsOn(kit, '2025-01-01')
  return { kit, rows, caller: await kit.caller('ORGANIZATION_BOARD', 'ROOT', '2099-01-01') }
}

async function unitsOn(kit: ReorganizationKit, day: string): Promise<ModelRow[]> {
  const rows = await kit.rows(
    `select id, parent_id as parent, code, kind_code as kind from unit_as_of('${day}') where parent_id is not null order by id`,
  )
  return rows.map((row) => ({
    id: String(row['id']),
    parent: String(row['parent']),
    code: String(row['code']),
    kind: String(row['kind']),
  }))
}

/** The dated tables laid over each other, as `unit_state` keeps them. */
const LAID = `select p.unit_id, p.during * n.during * k.during as during, p.parent_id, p.path, u.path as gate_path, n.code, n.name, k.kind_code
  from unit_placement p join unit u on u.id = p.unit_id
  join unit_name n on n.unit_id = p.unit_id and n.during && p.during
  join unit_kind_period k on k.unit_id = p.unit_id and k.during && p.during * n.during`
const KEPT = 'select unit_id, during, parent_id, path, gate_path, code, name, kind_code from unit_state'

/** What the tree of the program shows on every day of change, beside the model's. */
async function compare(kit: ReorganizationKit, rows: readonly ModelRow[], tally: Tally): Promise<void> {
  const order = await kit.rows(
    `select reorganization_id as id from recorded_change group by 1 order by min(id)`,
  )
  const place = new Map(order.map(({ id }, at) => [String(id), at]))
  // An act that wrote nothing (a unit moved to where it is) has no place in the order, and changes nothing.
  const acts: Done[] = tally.done
    .filter(({ id, reorganizationId }) => !tally.reversed.has(id) && place.has(reorganizationId))
    .sort((a, b) => (place.get(a.reorganizationId) ?? 0) - (place.get(b.reorganizationId) ?? 0))
  const model = new Model(rows)
  for (const act of acts) model.apply(act)
  expect(await kit.faults('2099-01-01')).toEqual([])
  const days = [...new Set(['2025-01-01', '2099-01-01', ...acts.map(({ day }) => day)])].sort()
  expect(await kit.rows(`(${LAID} except ${KEPT}) union all (${KEPT} except ${LAID})`)).toEqual([])
  for (const day of days.filter((_, at) => at % Math.ceil(days.length / 60) === 0 || at === days.length - 1))
    expect({ day, units: await unitsOn(kit, day) }).toEqual({ day, units: model.on(day) })
}

test(
  'one client: every tree of every day is the model’s',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 25 }), async (commands) => {
        const { kit, rows, caller } = await start()
        try {
          const tally = new Tally()
          const client = new Client(kit, caller, tally, 'X')
          for (const one of commands) await client.run(one)
          await compare(kit, rows, tally)
        } finally {
          await kit.database.drop()
        }
      }),
      { numRuns: RUNS, seed: 20250701 },
    )
  },
  sizeOf(120_000, 3_600_000),
)

test(
  'eight clients at once: no circle, no orphan, no overlap, no segment twice, and the model’s trees',
  async () => {
    const { kit, rows, caller } = await start()
    try {
      const tally = new Tally()
      const each = OPERATIONS / CLIENTS
      const lots = fc.sample(fc.array(command, { minLength: each, maxLength: each }), {
        numRuns: CLIENTS,
        seed: 20260115,
      })
      const began = performance.now()
      await Promise.all(
        lots.map(async (commands, at) => {
          const client = new Client(kit, caller, tally, `K${String(at)}`)
          for (const one of commands) await client.run(one)
        }),
      )
      const seconds = (performance.now() - began) / 1_000
      await compare(kit, rows, tally)
      const refused = [...tally.refused].map(([code, count]) => `${code} ${String(count)}`).join(', ')
      tellFigure(
        `reorganizations: ${String(OPERATIONS)} operations by ${String(CLIENTS)} clients in ${seconds.toFixed(0)} s: ${String(tally.done.length)} took effect, ${String(tally.reversed.size)} reversed, ${String(tally.corrected)} not reversible; refused: ${refused}; 0 faults`,
      )
      expect(tally.done.length).toBeGreaterThan(OPERATIONS / 8)
    } finally {
      await kit.database.drop()
    }
  },
  sizeOf(240_000, 7_200_000),
)
