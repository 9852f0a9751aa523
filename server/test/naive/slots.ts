import { bodyNode, type BodyNode } from './bodies.ts'
import { days, daysBefore, holds } from './days.ts'
import { typeId } from './ids.ts'
import { meetingNode, type MeetingNode } from './meetings.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { meetingKindOf } from './templates.ts'
import { unitOf, type UnitNode } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of slots of plans. */
export interface SlotListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly kind?: Operators<string> | null
    readonly state?: Operators<string> | null
    readonly periodFrom?: Operators<string> | null
    readonly unit?: Operators<string> | null
  } | null
}

/** A slot of a plan that is seen. */
export class SlotNode {
  readonly __typename = 'PlanSlot'
  readonly id: string
  readonly period: { readonly from: string | null; readonly until: string | null }
  readonly ordinal: number
  readonly topic: string | null
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly state: string
  readonly registeredAt: string | null
  readonly approvedAt: string | null
  readonly returnReason: string | null
  readonly cancelReason: string | null
  readonly mergeReason: string | null
  readonly version: number
  private readonly world: World
  private readonly slot: Stored<'plan_slot'>

  constructor(world: World, slot: Stored<'plan_slot'>) {
    this.world = world
    this.slot = slot
    const { from, to } = days(slot.period)
    this.id = typeId('slot', slot.id)
    this.period = { from, until: to }
    this.ordinal = slot.ordinal
    this.topic = slot.topic
    this.startsAt = slot.starts_at?.toISOString() ?? null
    this.endsAt = slot.ends_at?.toISOString() ?? null
    this.place = slot.place
    this.state = slot.state
    this.registeredAt = slot.registered_at?.toISOString() ?? null
    this.approvedAt = slot.approved_at?.toISOString() ?? null
    this.returnReason = slot.return_reason
    this.cancelReason = slot.cancel_reason
    this.mergeReason = slot.merge_reason
    this.version = slot.version
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.slot.unit_id)
  }

  kind(): object {
    return meetingKindOf(this.world, this.slot.kind_code)
  }

  body(): BodyNode | null {
    return bodyNode(this.world, this.slot.body_id)
  }

  meeting(): MeetingNode | null {
    return this.slot.meeting_id === null ? null : meetingNode(this.world, this.slot.meeting_id)
  }

  mergedInto(): SlotNode | null {
    return slotNode(this.world, this.slot.merged_into_id)
  }

  registerBy(): string {
    return this.dueBy('REGISTER_BY')
  }

  approveBy(): string {
    return this.dueBy('APPROVE_BY')
  }

  registeredLate(): boolean | null {
    const { registered_at } = this.slot
    return registered_at === null ? null : localDay(registered_at) > this.registerBy()
  }

  outcome(): string {
    return outcome(this.world, this.slot)
  }

  /** The day of the month before that a rule of its beginning names, or its last one. */
  private dueBy(code: string): string {
    const { starts_at, period_from } = this.slot
    const next = `${(starts_at ? localDay(starts_at) : period_from).slice(0, 7)}-01`
    const last = daysBefore(next, 1)
    const month = last.slice(0, 8)
    const rule = this.world.organization.meetingRules.find(
      (one) => one.code === code && holds(one.during, `${month}01`),
    )
    const named = `${month}${String(rule?.amount ?? 31).padStart(2, '0')}`
    return named < last ? named : last
  }
}

const BEGUN = ['OPEN', 'CLOSED', 'SEALED']

/** What became of a slot by the day of a world. */
export function outcome(world: World, slot: Stored<'plan_slot'>): string {
  const { organization } = world
  const { from, to } = days(slot.period)
  if (from === null || to === null) throw new Error('a period without an end')
  const lastDay = daysBefore(to, 1)
  const body = organization.bodies.find((one) => one.id === slot.body_id)
  const exists =
    world.unitOn(slot.unit_id, lastDay) && (slot.body_id === null || (body && holds(body.during, lastDay)))
  if (slot.state === 'CANCELLED' || !exists) return 'NOT_EXPECTED'
  const target = organization.slots.find((one) => one.id === slot.merged_into_id)
  if (target) {
    const fate = outcome(world, target)
    return fate === 'MET' || fate === 'LATE' ? 'MERGED' : fate
  }
  const held = begunBy(world)
    .filter(
      ({ meeting, heldOn }) =>
        meeting.unit_id === slot.unit_id &&
        meeting.body_id === slot.body_id &&
        heldOn >= from &&
        heldOn < to &&
        countsAs(world, meeting, heldOn, slot.kind_code),
    )
    .map(({ heldOn }) => heldOn)
    .sort()[slot.ordinal - 1]
  return unmerged(world, { from, to }, held, slot)
}

/** What became of a period without regard to merging: by the day on which what was to be held was, and the slot for it. */
export function unmerged(
  world: World,
  { from, to }: { readonly from: string; readonly to: string },
  held: string | undefined,
  slot: Stored<'plan_slot'> | undefined,
): string {
  const { organization, day } = world
  if (held !== undefined) {
    const rule = organization.meetingRules.find(
      (one) => one.code === 'LATE_AFTER' && holds(one.during, daysBefore(to, 1)),
    )
    const approved = slot?.state === 'APPROVED' && slot.starts_at ? localDay(slot.starts_at) : null
    return approved !== null && held > daysBefore(approved, -(rule?.amount ?? 0)) ? 'LATE' : 'MET'
  }
  const own = begunBy(world).find(({ meeting }) => meeting.id === slot?.meeting_id)
  if (own && own.heldOn >= to) return 'LATE'
  if (day >= to) return 'MISSING'
  return day >= from ? 'DUE' : 'UPCOMING'
}

/** Meetings that have begun by the day, with the days on which they were held. */
export function begunBy({ organization, day }: World) {
  return organization.meetings
    .map((meeting) => ({ meeting, heldOn: localDay(meeting.starts_at) }))
    .filter(({ meeting, heldOn }) => BEGUN.includes(meeting.state) && heldOn <= day)
}

/** Whether a meeting is of a kind, or of one that counts for it where the unit was that day. */
export function countsAs(world: World, meeting: Stored<'meeting'>, heldOn: string, kind: string): boolean {
  if (meeting.kind_code === kind) return true
  const kindOfUnit = world.organization.kindPeriods.find(
    (one) => one.unit_id === meeting.unit_id && holds(one.during, heldOn),
  )?.kind_code
  return world.organization.meetingKindRules.some(
    (rule) =>
      rule.kind_code === meeting.kind_code &&
      rule.counts_for_kind_code === kind &&
      rule.unit_kind_code === kindOfUnit &&
      holds(rule.during, heldOn),
  )
}

/** The day of an instant in Vietnam. */
export function localDay(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** The slot with an id, if the caller may see it. */
export function slotNode(world: World, id: string | null): SlotNode | null {
  const slot = world.organization.slots.find((one) => one.id === id)
  return slot && world.policy.may('meeting.read', slot.unit_id) ? new SlotNode(world, slot) : null
}

/** The slot that a meeting took. */
export function slotOfMeeting(world: World, meetingId: string): SlotNode | null {
  return slotNode(world, world.organization.slots.find((one) => one.meeting_id === meetingId)?.id ?? null)
}

/** A list of slots. */
export function slotList(
  world: World,
  args: SlotListArgs,
  of: (slot: Stored<'plan_slot'>) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'PERIOD'
  const rows = world.organization.slots.filter(
    (slot) =>
      world.policy.may('meeting.read', slot.unit_id) &&
      of(slot) &&
      meets(slot.kind_code, where?.kind) &&
      meets(slot.state, where?.state) &&
      meets(slot.period_from, where?.periodFrom) &&
      meets(typeId('unit', slot.unit_id), where?.unit),
  )
  return paged(
    `PlanSlot.${order}`,
    rows.map((slot) => ({ keys: [slot.period_from], id: slot.id, node: new SlotNode(world, slot) })),
    args,
    order === 'PERIOD_DESC',
  )
}
