import { decide, FUTURE, PAST, type Plan } from './plan.ts'
import { isWithin, type TreeUnit } from './tree.ts'

/**
 * Makes up clusters of units with turns of hosting: units that change the cluster, clusters that ended, gaps between
 * turns, units that lie outside the founding unit; and figures as sources printed them.
 */
export function formClusters(plan: Plan, units: readonly TreeUnit[]): void {
  const { random } = plan
  for (const founder of random.sample(units, random.between(0, 3))) {
    const near = units.filter((unit) => unit !== founder && isWithin(unit, founder))
    const others = units.filter((unit) => unit !== founder)
    const pool = random.chance(75) ? near : others
    const ids = random.list(1, 3, (i) => found(plan, founder, i + 1))
    for (const unit of random.sample(pool, random.between(0, 8))) join(plan, founder, unit, ids)
    for (const id of ids) takeTurns(plan, id, pool)
  }
  for (const unit of random.some(units, 15)) printFigures(plan, unit)
}

function found(plan: Plan, founder: TreeUnit, ordinal: number): string {
  const { random, rows } = plan
  const id = random.uuid()
  rows.cluster.push({
    id,
    unit_id: founder.id,
    ordinal,
    name: `Cụm số ${String(ordinal)}`,
    decision_id: random.chance(50) ? decide(plan, founder.id) : null,
    during: random.chance(70) ? '(,)' : `[${random.day(PAST, FUTURE)},)`,
    version: random.between(1, 3),
  })
  return id
}

/** Puts a unit into a cluster, now and then into another one later. */
function join({ random, rows }: Plan, founder: TreeUnit, unit: TreeUnit, ids: readonly string[]): void {
  const turn = random.chance(40) ? random.day(PAST, FUTURE) : undefined
  for (const during of turn === undefined ? ['(,)'] : [`(,${turn})`, `[${turn},)`]) {
    rows.cluster_unit.push({
      id: random.uuid(),
      cluster_id: random.pick(ids),
      founder_unit_id: founder.id,
      unit_id: unit.id,
      during,
    })
  }
}

function takeTurns({ random, rows }: Plan, cluster: string, units: readonly TreeUnit[]): void {
  const days = random.days(random.between(0, 5), PAST, FUTURE)
  days.forEach((from, i) => {
    const unit = random.maybe(units)
    if (!unit || random.chance(20)) return
    const during = `[${random.chance(20) && i === 0 ? '' : from},${days[i + 1] ?? ''})`
    rows.cluster_turn.push({ id: random.uuid(), cluster_id: cluster, unit_id: unit.id, during })
  })
}

function printFigures({ random, rows }: Plan, unit: TreeUnit): void {
  const figures = ['MEMBER_SHARE:cell', 'MEMBER_SHARE:agency', 'OFFICE_OVERLAP:secretary:village-head']
  for (const figure of random.some(figures, 60))
    for (const as_of of random.days(random.between(1, 3), PAST, FUTURE))
      rows.stated_figure.push({
        id: random.uuid(),
        unit_id: unit.id,
        figure,
        as_of,
        value: random.between(0, 10_000) / 100,
        source: 'Báo cáo sáu tháng',
      })
}
