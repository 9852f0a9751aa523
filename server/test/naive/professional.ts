import { holds } from './days.ts'
import { typeId } from './ids.ts'
import { MeetingNode } from './meetings.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { localDay } from './slots.ts'
import { unitOf, type UnitNode } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of professional meetings. */
export interface ProfessionalListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly startsOn?: Operators<string> | null
    readonly unit?: Operators<string> | null
  } | null
}

type Professional = Stored<'professional_meeting'>

/** A professional meeting that is seen. */
export class ProfessionalNode {
  readonly __typename = 'ProfessionalMeeting'
  readonly id: string
  readonly title: string
  readonly source: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly version: number
  private readonly world: World
  private readonly row: Professional

  constructor(world: World, row: Professional) {
    this.world = world
    this.row = row
    this.id = typeId('pmeeting', row.id)
    this.title = row.title
    this.source = row.source
    this.startsAt = row.starts_at.toISOString()
    this.endsAt = row.ends_at.toISOString()
    this.version = row.version
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.row.unit_id)
  }

  meetings(): MeetingNode[] {
    return this.world.organization.meetings
      .filter((meeting) => this.world.policy.may('meeting.read', meeting.unit_id))
      .filter((meeting) => shareTime(this.world, meeting, this.row))
      .sort(byBeginning)
      .map((meeting) => new MeetingNode(this.world, meeting))
  }
}

/** Whether a meeting that was not cancelled takes time of a professional one of its unit, to the millisecond. */
export function shareTime(world: World, meeting: Stored<'meeting'>, other: Professional): boolean {
  if (meeting.state === 'CANCELLED' || meeting.unit_id !== other.unit_id) return false
  const minutes = world.organization.meetingRules.find(
    (rule) => rule.code === 'ASSUMED_LENGTH' && holds(rule.during, localDay(meeting.starts_at)),
  )?.amount
  const ends = meeting.ends_at ?? new Date(meeting.starts_at.getTime() + (minutes ?? 0) * 60_000)
  return meeting.starts_at < other.ends_at && other.starts_at < ends
}

/** Professional meetings that a meeting shares time with. */
export function overlapsOf(world: World, meeting: Stored<'meeting'>): ProfessionalNode[] {
  return world.organization.professionalMeetings
    .filter((one) => shareTime(world, meeting, one) && world.policy.may('meeting.read', one.unit_id))
    .sort(byBeginning)
    .map((one) => new ProfessionalNode(world, one))
}

/** The professional meeting with an id, if the caller may see it. */
export function professionalNode(world: World, id: string): ProfessionalNode | null {
  const row = world.organization.professionalMeetings.find((one) => one.id === id)
  return row && world.policy.may('meeting.read', row.unit_id) ? new ProfessionalNode(world, row) : null
}

/** A list of professional meetings. */
export function professionalList(
  world: World,
  args: ProfessionalListArgs,
  of: (row: Professional) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'STARTS_AT_DESC'
  const rows = world.organization.professionalMeetings.filter(
    (row) =>
      world.policy.may('meeting.read', row.unit_id) &&
      of(row) &&
      meets(localDay(row.starts_at), where?.startsOn) &&
      meets(typeId('unit', row.unit_id), where?.unit),
  )
  return paged(
    `ProfessionalMeeting.${order}`,
    rows.map((row) => ({
      keys: [row.starts_at.getTime()],
      id: row.id,
      node: new ProfessionalNode(world, row),
    })),
    args,
    order === 'STARTS_AT_DESC',
  )
}

function byBeginning(
  a: { readonly starts_at: Date; readonly id: string },
  b: { readonly starts_at: Date; readonly id: string },
): number {
  return a.starts_at.getTime() - b.starts_at.getTime() || (a.id < b.id ? -1 : 1)
}
