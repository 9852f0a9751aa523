import {
  LINEAGE_KINDS,
  UNIT_CHANGES,
  UNIT_CHANGE_LABELS,
  UNIT_EVENTS,
  UNIT_EVENT_LABELS,
  type UnitChange,
  type UnitEvent,
} from '@chibo/shared'
import { days, daysBefore } from './days.ts'
import { decision } from './groups.ts'
import { fromTypeId } from './ids.ts'
import { unitKindOf } from './kinds.ts'
import { type Connection, meets, meetsAmong, type Operators, type PageArgs, paged } from './pages.ts'
import { unitOf, type UnitNode } from './units.ts'
import type { UnitState, World } from './world.ts'

/** Before every day. */
const ALWAYS = ''

/** A unit as it was on a day, if it was there and its names may be seen. */
export function unitThen(world: World, id: string | null, day: string | null): UnitStateNode | null {
  const state = id === null || day === null ? undefined : world.unitOn(id, day)
  return state && day !== null && world.policy.unit(state.id) ? new UnitStateNode(world, state, day) : null
}

class UnitStateNode {
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string | null
  readonly state: UnitState
  readonly day: string
  private readonly world: World

  constructor(world: World, state: UnitState, day: string) {
    this.world = world
    this.state = state
    this.day = day
    this.code = state.code
    this.name = state.name
    this.committeeName = state.committeeName
    this.placeName = state.placeName
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.state.id)
  }

  kind(): object {
    return unitKindOf(this.world, this.state.kind)
  }

  parent(): UnitStateNode | null {
    return unitThen(this.world, this.state.parentId, this.day)
  }
}

interface Told {
  readonly kind: UnitEvent
  readonly on: string | null
  readonly decisionId: string | null
}

/** What befell a unit, oldest first. */
export function historyOf(world: World, unitId: string): object[] {
  const { placements, names, kindPeriods } = world.organization
  const of = <T extends { unit_id: string; during: string }>(rows: readonly T[]): (T & Period)[] =>
    rows
      .filter((row) => row.unit_id === unitId)
      .map((row) => ({ ...row, ...days(row.during) }))
      .sort((a, b) => ((a.from ?? ALWAYS) < (b.from ?? ALWAYS) ? -1 : 1))
  const placed = of(placements)
  const told: Told[] = placed.flatMap((period, i): Told[] => {
    const [before, next] = [placed[i - 1], placed[i + 1]]
    const goesOn = before !== undefined && before.to === period.from
    const { from: on, decision_id: decisionId } = period
    return [
      ...(goesOn ? [] : [{ kind: 'CREATED' as const, on, decisionId }]),
      ...(goesOn && before.parent_id !== period.parent_id
        ? [{ kind: 'MOVED' as const, on, decisionId }]
        : []),
      ...(period.to !== null && next?.from !== period.to
        ? [{ kind: 'ENDED' as const, on: period.to, decisionId: endedBy(world, unitId, period.to) }]
        : []),
    ]
  })
  told.push(
    ...changed(of(names), 'RENAMED', (one) =>
      JSON.stringify([one.code, one.name, one.committee_name, one.place_name]),
    ),
  )
  told.push(...changed(of(kindPeriods), 'KIND_CHANGED', (one) => one.kind_code))
  return told
    .sort((a, b) =>
      a.on === b.on
        ? UNIT_EVENTS.indexOf(a.kind) - UNIT_EVENTS.indexOf(b.kind)
        : (a.on ?? ALWAYS) < (b.on ?? ALWAYS)
          ? -1
          : 1,
    )
    .map(({ kind, on, decisionId }) => ({
      kind,
      kindLabel: UNIT_EVENT_LABELS[kind][world.question.locale],
      on,
      before: () => (kind === 'CREATED' || on === null ? null : unitThen(world, unitId, daysBefore(on, 1))),
      after: () => (kind === 'ENDED' ? null : unitThen(world, unitId, on ?? ALWAYS)),
      decision: () => decision(world, decisionId),
    }))
}

interface Period {
  readonly from: string | null
  readonly to: string | null
}

function changed<T extends Period & { decision_id: string | null }>(
  periods: readonly T[],
  kind: UnitEvent,
  told: (period: T) => string,
): Told[] {
  return periods.flatMap((period, i) => {
    const before = periods[i - 1]
    if (before === undefined || before.to !== period.from || told(before) === told(period)) return []
    return [{ kind, on: period.from, decisionId: period.decision_id }]
  })
}

function endedBy(world: World, unitId: string, day: string): string | null {
  const { lineage, oldUnits, reorganizations } = world.organization
  const gone = lineage.filter(
    (one) => one.predecessor_id === unitId && one.happened_on === day && one.decision_id !== null,
  )
  const done = reorganizations.filter(
    (one) =>
      one.state === 'EFFECTIVE' &&
      one.effective_on === day &&
      oldUnits.some((old) => old.reorganization_id === one.id && old.unit_id === unitId),
  )
  return firstById(gone)?.decision_id ?? firstById(done)?.decision_id ?? null
}

function firstById<T extends { readonly id: string }>(rows: readonly T[]): T | undefined {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))[0]
}

/** What compares two days. */
export interface ChangeArgs {
  readonly from: string
  readonly to: string
  readonly under?: string | null
}

/** Arguments of the list of changes. */
export interface ChangeListArgs extends ChangeArgs, PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly change?: Operators<string> | null
    readonly kind?: Operators<string> | null
  } | null
}

interface Change {
  readonly id: string
  readonly was: UnitState | undefined
  readonly is: UnitState | undefined
  readonly changes: readonly UnitChange[]
}

function changesOf(world: World, { from, to, under }: ChangeArgs): Change[] {
  const top = under == null ? null : fromTypeId(under).uuid
  const isBelow = (state: UnitState | undefined, day: string): boolean => {
    const above = top === null ? undefined : world.unitOn(top, day)
    return state !== undefined && above !== undefined && state.path.startsWith(above.path)
  }
  // What may not be seen holds as little as what does not exist.
  const isThere = top === null || world.organization.units.some(({ id }) => id === top)
  if (!isThere || (top !== null && !world.policy.unit(top))) return []
  return world.organization.units.flatMap(({ id }): Change[] => {
    const [was, is] = [world.unitOn(id, from), world.unitOn(id, to)]
    const changes = kindsOf(world, id, was, is, { from, to })
    if (changes.length === 0 || !world.policy.may('unit.read', id)) return []
    const isWanted = top === null || isBelow(was, from) || isBelow(is, to)
    return isWanted ? [{ id, was, is, changes }] : []
  })
}

function kindsOf(
  world: World,
  id: string,
  was: UnitState | undefined,
  is: UnitState | undefined,
  { from, to }: ChangeArgs,
): UnitChange[] {
  if (!was) return is ? ['CREATED'] : []
  if (!is) {
    const gone = linesOf(world, 'predecessor_id', id, from, to).map(({ kind }) => kind)
    const kinds = LINEAGE_KINDS.filter((kind) => gone.includes(kind))
    return kinds.length > 0 ? kinds : ['ENDED']
  }
  const names = (one: UnitState): string =>
    JSON.stringify([one.code, one.name, one.committeeName, one.placeName])
  const found: UnitChange[] = []
  if (was.parentId !== is.parentId) found.push('MOVED')
  if (names(was) !== names(is)) found.push('RENAMED')
  if (was.kind !== is.kind) found.push('KIND_CHANGED')
  return found
}

function linesOf(
  world: World,
  side: 'predecessor_id' | 'successor_id',
  id: string,
  from: string,
  to: string,
) {
  return world.organization.lineage.filter(
    (one) => one[side] === id && one.happened_on > from && one.happened_on <= to,
  )
}

/** The units that differ between two days. */
export function changeList(world: World, args: ChangeListArgs): Connection {
  const { where, from, to } = args
  const rows = changesOf(world, args).filter(
    ({ was, is, changes }) =>
      meetsAmong(changes, where?.change) &&
      meetsAmong(
        [was, is].map((state) => state?.kind ?? null),
        where?.kind,
      ),
  )
  const order = args.orderBy ?? 'NAME'
  return paged(
    `UnitChange.${order}`,
    rows.map(({ id, was, is, changes }) => ({
      id,
      keys: [
        order === 'CODE'
          ? (is?.code ?? was?.code ?? '')
          : world.organization.rank(is?.name ?? was?.name ?? ''),
      ],
      node: {
        changes,
        unit: () => unitOf(world, id),
        before: () => unitThen(world, id, from),
        after: () => unitThen(world, id, to),
        predecessors: () => relatives(world, 'successor_id', id, args),
        successors: () => relatives(world, 'predecessor_id', id, args),
      },
    })),
    args,
    order === 'NAME_DESC',
  )
}

function relatives(
  world: World,
  side: 'predecessor_id' | 'successor_id',
  id: string,
  { from, to }: ChangeArgs,
): object[] {
  const { rank } = world.organization
  return linesOf(world, side, id, from, to)
    .flatMap(({ predecessor_id, successor_id, happened_on }) =>
      side === 'successor_id'
        ? (unitThen(world, predecessor_id, daysBefore(happened_on, 1)) ?? [])
        : (unitThen(world, successor_id, happened_on) ?? []),
    )
    .sort((a, b) => {
      const byName = rank(a.name) - rank(b.name)
      if (byName !== 0) return byName
      return a.day === b.day ? (a.state.id < b.state.id ? -1 : 1) : a.day < b.day ? -1 : 1
    })
}

/** How many units changed in which way. */
export function changeCounts(world: World, args: ChangeArgs): object[] {
  const changes = changesOf(world, args)
  return UNIT_CHANGES.map((change) => ({
    change,
    changeLabel: UNIT_CHANGE_LABELS[change][world.question.locale],
    units: changes.filter((one) => one.changes.includes(change)).length,
  })).filter(({ units }) => units > 0)
}

/** Arguments of the list of names. */
export interface NameListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly code?: Operators<string> | null
    readonly name?: Operators<string> | null
  } | null
}

/** Names and codes that units bear or bore. */
export function nameList(
  world: World,
  args: NameListArgs,
  within: (id: string | null) => boolean,
): Connection {
  const { where } = args
  const order = args.orderBy ?? 'NAME'
  const { names, rank } = world.organization
  const rows = names.filter(
    (one) =>
      within(one.unit_id) &&
      world.policy.may('unit.read', one.unit_id) &&
      meets(one.code, where?.code) &&
      meets(one.name, where?.name),
  )
  return paged(
    `UnitName.${order}`,
    rows.map((one) => {
      const { from, to } = days(one.during)
      return {
        id: one.unit_id,
        keys: [order === 'CODE' ? one.code : rank(one.name), from ?? ALWAYS],
        node: {
          unit: () => unitOf(world, one.unit_id),
          code: one.code,
          name: one.name,
          committeeName: one.committee_name,
          placeName: one.place_name,
          validFrom: from,
          validTo: to,
        },
      }
    }),
    args,
  )
}
