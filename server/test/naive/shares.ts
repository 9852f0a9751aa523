import { holds } from './days.ts'
import type { Stored } from './organization.ts'
import type { UnitState, World } from './world.ts'

/** A share of a whole; per cent with two decimals, half up. */
export function shareOf(numerator: number, denominator: number, asOf: string, stated: number | null): object {
  const percent =
    denominator === 0 ? null : Math.floor((20_000 * numerator + denominator) / (2 * denominator)) / 100
  return { numerator, denominator, percent, asOf, stated }
}

/** Of the members at home in a unit or below, those whose home is of a kind, as far as the caller may see both. */
export function memberShare(world: World, unit: UnitState, kind: string): object {
  const within = world.reach(unit.id, unit.path, 'SUBTREE')
  const members = [...world.members.values()].filter(
    (state) =>
      world.policy.member(state.member) &&
      within(state.homeId) &&
      (world.asOf !== null || state.member.ended_on === null),
  )
  const ofKind = members.filter(
    ({ homeId }) => homeId !== null && world.units.get(homeId)?.kind === kind && world.policy.unit(homeId),
  )
  return shareOf(ofKind.length, members.length, world.day, stated(world, unit, `MEMBER_SHARE:${kind}`))
}

/** Of the units in which two offices are held on the day, those in which one member holds both. */
export function officeOverlap(
  world: World,
  unit: UnitState,
  { held, also, scope }: { held: string; also: string; scope?: string | null },
): object {
  const within = world.reach(unit.id, unit.path, scope)
  const offices = world.organization.offices.filter(
    (office) =>
      within(office.unit_id) && world.holds(office.during) && world.policy.may('unit.read', office.unit_id),
  )
  const of = (kind: string): Stored<'office'>[] => offices.filter((office) => office.kind_code === kind)
  const units = new Set(of(held).map((office) => office.unit_id))
  const both = [...units].filter((id) => of(also).some((office) => office.unit_id === id))
  const byOne = both.filter((id) =>
    of(held).some(
      (one) =>
        one.unit_id === id &&
        one.member_id !== null &&
        of(also).some((other) => other.unit_id === id && other.member_id === one.member_id),
    ),
  )
  const printed = scope === 'UNIT' ? null : stated(world, unit, `OFFICE_OVERLAP:${held}:${also}`)
  return shareOf(byOne.length, both.length, world.day, printed)
}

/** Figures printed for a unit up to the day, the latest of each first. */
export function statedFigures(world: World, unit: UnitState): object[] {
  return figures(world, unit)
    .sort((a, b) => {
      if (a.figure !== b.figure) return a.figure < b.figure ? -1 : 1
      return a.as_of > b.as_of ? -1 : 1
    })
    .map(({ figure, as_of, value, source }) => ({ figure, asOf: as_of, value: Number(value), source }))
}

/** Of those who held an office on the day of a meeting in all the clusters around its unit, who came as observers. */
export function observerShare(
  world: World,
  meeting: { readonly id: string; readonly unit_id: string },
  heldOn: string,
  kind: string,
): object | null {
  const { clusters, clusterUnits, offices, guests } = world.organization
  const placed = clusterUnits.filter(
    (one) =>
      holds(one.during, heldOn) &&
      clusters.some((cluster) => cluster.id === one.cluster_id && holds(cluster.during, heldOn)),
  )
  const founders = placed
    .filter((one) => one.unit_id === meeting.unit_id)
    .map((one) => clusters.find((cluster) => cluster.id === one.cluster_id)?.unit_id)
  if (founders.length === 0) return null
  const around = placed
    .filter((one) => founders.includes(clusters.find((cluster) => cluster.id === one.cluster_id)?.unit_id))
    .map((one) => one.unit_id)
  const holders = offices.filter(
    (office) =>
      office.kind_code === kind &&
      holds(office.during, heldOn) &&
      around.includes(office.unit_id) &&
      world.policy.may('unit.read', office.unit_id),
  )
  const came = holders.filter((office) =>
    guests.some(
      (guest) =>
        guest.meeting_id === meeting.id &&
        guest.kind === 'OBSERVER' &&
        guest.member_id !== null &&
        guest.member_id === office.member_id,
    ),
  )
  return shareOf(came.length, holders.length, heldOn, null)
}

function stated(world: World, unit: UnitState, figure: string): number | null {
  const printed = figures(world, unit)
    .filter((one) => one.figure === figure)
    .sort((a, b) => (a.as_of < b.as_of ? -1 : 1))
    .at(-1)
  return printed ? Number(printed.value) : null
}

function figures(world: World, unit: UnitState): Stored<'stated_figure'>[] {
  return world.organization.statedFigures.filter(
    (one) => one.unit_id === unit.id && one.as_of <= world.day && world.policy.may('unit.read', unit.id),
  )
}
