import { LINEAGE_KINDS } from '@chibo/shared'
import { segment } from '../../../src/modules/units/index.ts'
import { decide, FUTURE, PAST, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

/**
 * Makes up which units came out of which, the later of the list out of the earlier, and lays those that have ended to
 * rest: below the one that succeeded them, or below what is above all of these.
 *
 * @param reorganizations that it may have been by
 */
export function trace(plan: Plan, units: readonly TreeUnit[], reorganizations: readonly string[]): void {
  const { random, rows } = plan
  const order = new Map(units.map(({ id }, i) => [id, i]))
  const known = new Set<string>()
  const there = units.filter((unit) => unit.parent !== undefined && pathOf(plan, unit) !== undefined)
  for (let i = random.between(0, 14); i > 0; i -= 1) {
    const pair = random.sample(there, 2).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    const [before, after] = pair
    const happened_on = before?.end ?? random.day(PAST, FUTURE)
    const key = pair.map(({ id }) => id).join(' ')
    if (!before || !after || known.has(key)) continue
    known.add(key)
    rows.unit_lineage.push({
      id: random.uuid(),
      predecessor_id: before.id,
      successor_id: after.id,
      kind: random.pick(LINEAGE_KINDS),
      divided: random.chance(30),
      happened_on,
      decision_id: random.chance(50) ? decide(plan, after.id) : null,
      reorganization_id: random.chance(70) ? (random.maybe(reorganizations) ?? null) : null,
    })
  }
  // What something went into lies behind it in the list, and rests already.
  for (const unit of [...there].reverse()) layToRest(plan, units, unit)
}

function layToRest(plan: Plan, units: readonly TreeUnit[], unit: TreeUnit): void {
  const { rows, today } = plan
  const lines = rows.unit_lineage.filter((line) => line.predecessor_id === unit.id)
  if (lines.length === 0 || unit.end === null || unit.end > today) return
  for (const line of lines) line.divided = lines.length > 1
  const heirs = units.filter(({ id }) => lines.some((line) => line.successor_id === id))
  const paths = heirs.flatMap((heir) => pathOf(plan, heir) ?? [])
  const above = [...units]
    .filter((one) => paths.every((path) => path.startsWith(pathOf(plan, one) ?? '~')))
    .sort((a, b) => (pathOf(plan, a) ?? '').length - (pathOf(plan, b) ?? '').length)
    .at(-1)
  const row = rows.unit.find(({ id }) => id === unit.id)
  if (!above || !row) return
  above.segments += 1
  row.resting_path = `${pathOf(plan, above) ?? ''}${segment(above.segments)}`
  const counted = rows.unit.find(({ id }) => id === above.id)
  if (counted) counted.next_segment = above.segments
}

/** Where a unit is found today: where it lies or rests; undefined for one that has not begun. */
function pathOf({ rows, today }: Plan, unit: TreeUnit): string | undefined {
  if (unit.parent === undefined) return unit.path
  const holding = rows.unit_placement.find(
    ({ unit_id, during }) => unit_id === unit.id && holds(during, today),
  )
  if (holding) return holding.path
  if (unit.end === null || unit.end > today) return undefined
  return rows.unit.find(({ id }) => id === unit.id)?.resting_path ?? unit.path
}

function holds(during: string, day: string): boolean {
  const [from = '', to = ''] = during.slice(1, -1).split(',')
  return from <= day && (to === '' || day < to)
}
