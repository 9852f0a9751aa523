import { GraphQLError } from 'graphql'
import { days, daysBefore, holds } from './days.ts'
import { meetingList, type MeetingListArgs } from './meetings.ts'
import type { Connection } from './pages.ts'
import { shareTime } from './professional.ts'
import { begunBy, countsAs, localDay, outcome, unmerged } from './slots.ts'
import { unitList, UnitNode, type UnitListArgs } from './units.ts'
import type { UnitState, World } from './world.ts'

interface OfKind {
  readonly kind?: string | null
}

interface Scoped {
  readonly scope?: string | null
}

/** What became of a month or quarter. */
interface Told {
  readonly from: string
  readonly until: string
  readonly outcome: string
}

/** What the cells in and below a unit held in a year. */
export class CadenceNode {
  readonly year: number
  readonly asOf: string
  private readonly world: World
  private readonly state: UnitState

  constructor(world: World, state: UnitState, year: number) {
    if (year < 1900 || year > 2199) throw new GraphQLError('OUT_OF_RANGE')
    this.world = world
    this.state = state
    this.year = year
    this.asOf = world.day
  }

  unit(): UnitNode {
    return new UnitNode(this.world, this.state)
  }

  cells(): number {
    return cellsBelow(this.world, this.state).length
  }

  lines(): object[] {
    const cells = inOrder(this.world, cellsBelow(this.world, this.state))
    return cells.map((cell) => ({
      unit: new UnitNode(this.world, cell),
      outcomes: ({ kind }: OfKind) =>
        outcomesOf(this.world, cell.id, this.year, kind).map((told) => told.outcome),
    }))
  }

  byChild(): object[] {
    const { world, year } = this
    const children = [...world.units.values()].filter(
      (unit) => unit.parentId === this.state.id && unit.inForce && world.policy.unit(unit.id),
    )
    return inOrder(world, children).map((child) => ({
      unit: new UnitNode(world, child),
      met: ({ kind }: OfKind) => shares(world, child, year, kind),
    }))
  }

  met({ kind }: OfKind): object[] {
    return shares(this.world, this.state, this.year, kind)
  }

  share({ kind, period: ordinal }: OfKind & { period: number }): object {
    if (ordinal < 1 || ordinal > 12) throw new GraphQLError('OUT_OF_RANGE')
    const cells = cellsBelow(this.world, this.state).map((cell) =>
      outcomesOf(this.world, cell.id, this.year, kind),
    )
    return share(
      this.world,
      cells.flatMap((told) => told[ordinal - 1] ?? []),
    )
  }

  notMet(args: UnitListArgs & Scoped & OfKind & { month: number }): Connection {
    return this.missing(args, args.kind, period(this.year, args.month, 1))
  }

  withoutThematic(args: UnitListArgs & Scoped & { quarter: number }): Connection {
    return this.missing(args, 'thematic', period(this.year, args.quarter, 3))
  }

  overlapping(args: MeetingListArgs & Scoped): Connection {
    const within = this.world.reach(this.state.id, this.state.path, args.scope)
    const { professionalMeetings } = this.world.organization
    return meetingList(
      this.world,
      args,
      (meeting) =>
        within(meeting.unit_id) &&
        localDay(meeting.starts_at).startsWith(`${String(this.year)}-`) &&
        professionalMeetings.some((one) => shareTime(this.world, meeting, one)),
    )
  }

  private missing(
    args: UnitListArgs & Scoped,
    kind: string | null | undefined,
    { from, until }: { readonly from: string; readonly until: string },
  ): Connection {
    const cells = new Set(cellsBelow(this.world, this.state, args.scope))
    return unitList(
      this.world,
      args,
      (unit) =>
        cells.has(unit) &&
        outcomesOf(this.world, unit.id, this.year, kind).some(
          (told) => told.from === from && told.until === until && told.outcome === 'MISSING',
        ),
    )
  }
}

function cellsBelow(world: World, { id, path }: UnitState, scope?: string | null): UnitState[] {
  const within = world.reach(id, path, scope)
  return [...world.units.values()].filter(
    (unit) =>
      unit.kind === 'cell' && unit.inForce && within(unit.id) && world.policy.may('meeting.read', unit.id),
  )
}

function inOrder(world: World, units: readonly UnitState[]): UnitState[] {
  const rank = (unit: UnitState): number => world.organization.rank(unit.name)
  return [...units].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** Of each month or quarter of a year, if there are cells in or below the unit. */
function shares(world: World, unit: UnitState, year: number, kind: string | null | undefined): object[] {
  const cells = cellsBelow(world, unit).map((cell) => outcomesOf(world, cell.id, year, kind))
  return (cells[0] ?? []).map((_told, index) =>
    share(
      world,
      cells.flatMap((told) => told[index] ?? []),
    ),
  )
}

/** Once the period is over: cells that held it, of those that were to. */
function share(world: World, told: readonly Told[]): object {
  const expected = told.filter((one) => one.until <= world.day && one.outcome !== 'NOT_EXPECTED')
  const numerator = expected.filter((one) => ['MET', 'LATE', 'MERGED'].includes(one.outcome)).length
  const denominator = expected.length
  const percent =
    denominator === 0 ? null : Math.floor((20_000 * numerator + denominator) / (2 * denominator)) / 100
  return { numerator, denominator, percent, asOf: world.day, stated: null }
}

function period(year: number, ordinal: number, months: number): { from: string; until: string } {
  const first = (index: number): string => new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10)
  if (ordinal < 1 || ordinal > 12 / months) throw new GraphQLError('OUT_OF_RANGE')
  return { from: first((ordinal - 1) * months), until: first(ordinal * months) }
}

/** What became of each month or quarter in which a cell was to hold a kind of meetings. */
function outcomesOf(world: World, unitId: string, year: number, kind: string | null | undefined): Told[] {
  const { organization } = world
  const [rule] = organization.meetingKindRules
    .filter((one) => one.kind_code === kind && one.unit_kind_code === 'cell')
    .filter((one) => one.rhythm === 'MONTHLY' || one.rhythm === 'QUARTERLY')
    .filter(({ during }) => {
      const { from, to } = days(during)
      return (
        (from === null || from < `${String(year + 1)}-01-01`) && (to === null || to > `${String(year)}-01-01`)
      )
    })
    .sort((a, b) => ((days(a.during).from ?? '') > (days(b.during).from ?? '') ? -1 : 1))
  if (!rule || kind == null) return []
  const ofKind = organization.bodies.filter((body) => body.kind_code === rule.body_kind_code)
  const isOfBody = (bodyId: string | null): boolean =>
    rule.body_kind_code === null ? bodyId === null : ofKind.some((body) => body.id === bodyId)
  const months = rule.rhythm === 'MONTHLY' ? 1 : 3
  return Array.from({ length: 12 / months }, (_, index) => {
    const { from, until } = period(year, index + 1, months)
    const lastDay = daysBefore(until, 1)
    const hasBody =
      rule.body_kind_code === null ||
      ofKind.some((body) => body.unit_id === unitId && holds(body.during, lastDay))
    if (!world.unitOn(unitId, lastDay) || !holds(rule.during, lastDay) || !hasBody)
      return { from, until, outcome: 'NOT_EXPECTED' }
    const [slot] = organization.slots
      .filter(
        (one) =>
          one.unit_id === unitId &&
          one.kind_code === kind &&
          one.state !== 'CANCELLED' &&
          one.ordinal === rule.times &&
          isOfBody(one.body_id) &&
          days(one.period).from === from &&
          days(one.period).to === until,
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    if (slot && slot.merged_into_id !== null) return { from, until, outcome: outcome(world, slot) }
    const held = begunBy(world)
      .filter(
        ({ meeting, heldOn }) =>
          meeting.unit_id === unitId &&
          isOfBody(meeting.body_id) &&
          heldOn >= from &&
          heldOn < until &&
          countsAs(world, meeting, heldOn, kind),
      )
      .map(({ heldOn }) => heldOn)
      .sort()[rule.times - 1]
    return { from, until, outcome: unmerged(world, { from, to: until }, held, slot) }
  })
}
