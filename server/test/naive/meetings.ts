import { agendaOf, papersOf, speechList } from './agenda.ts'
import { attendance, guestOf, summaryOf } from './rolls.ts'
import { bodyNode, type BodyNode } from './bodies.ts'
import { meetingStepsOf, noticesOf } from './meeting-steps.ts'
import { typeId } from './ids.ts'
import { reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { resolutionsOf } from './resolutions.ts'
import { ScorecardNode } from './scores.ts'
import { minutesOfMeeting } from './minutes.ts'
import { observerShare } from './shares.ts'
import { holds } from './days.ts'
import { overlapsOf, type ProfessionalNode } from './professional.ts'
import { slotOfMeeting, type SlotNode } from './slots.ts'
import { meetingKindOf, meetingTemplateNode, type MeetingTemplateNode } from './templates.ts'
import { unitOf, type UnitNode } from './units.ts'
import { visitsOf, type VisitNode } from './visits.ts'
import { meetingTaskOf, tasksBefore } from './meeting-tasks.ts'
import { tasksOf } from './tasks.ts'
import { baseOf, votesOf } from './votes.ts'
import type { World } from './world.ts'

/** Arguments of lists of meetings. */
export interface MeetingListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly kind?: Operators<string> | null
    readonly state?: Operators<string> | null
    readonly heldOn?: Operators<string> | null
    readonly unit?: Operators<string> | null
  } | null
}

const KINDS = ['SELF', 'OBSERVER', 'OFFICIAL']

/** A meeting that is seen. */
export class MeetingNode {
  readonly __typename = 'Meeting'
  readonly id: string
  readonly title: string | null
  readonly place: string | null
  readonly startsAt: string
  readonly endsAt: string | null
  readonly heldOn: string
  readonly state: string
  readonly version: number
  readonly agendaVersion: number
  private readonly world: World
  private readonly meeting: Stored<'meeting'>

  constructor(world: World, meeting: Stored<'meeting'>) {
    this.world = world
    this.meeting = meeting
    this.id = typeId('meeting', meeting.id)
    this.title = meeting.title
    this.place = meeting.place
    this.startsAt = meeting.starts_at.toISOString()
    this.endsAt = meeting.ends_at?.toISOString() ?? null
    this.heldOn = new Date(meeting.starts_at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
    this.state = meeting.state
    this.version = meeting.version
    this.agendaVersion = meeting.agenda_version
  }

  kind(): object {
    return meetingKindOf(this.world, this.meeting.kind_code)
  }

  template(): MeetingTemplateNode | null {
    return meetingTemplateNode(this.world, this.meeting.template_id)
  }

  slot(): SlotNode | null {
    return slotOfMeeting(this.world, this.meeting.id)
  }

  unit(): UnitNode | null {
    return unitOf(this.world, this.meeting.unit_id)
  }

  body(): BodyNode | null {
    return bodyNode(this.world, this.meeting.body_id)
  }

  chair(): object | null {
    const { chair_member_id, chair_name, chair_office } = this.meeting
    return chair_name === null ? null : reference(this.world, chair_member_id, chair_name, chair_office)
  }

  secretary(): object | null {
    const { secretary_member_id, secretary_name, secretary_office } = this.meeting
    return secretary_name === null
      ? null
      : reference(this.world, secretary_member_id, secretary_name, secretary_office)
  }

  agenda(): object[] {
    return agendaOf(this.world, this.meeting.id)
  }

  papers(): object[] {
    return papersOf(this.world, ({ meeting_id }) => meeting_id === this.meeting.id)
  }

  speeches(args: PageArgs): Connection {
    return speechList(this.world, this.meeting.id, args)
  }

  steps(): object[] {
    return meetingStepsOf(this.world, this.meeting)
  }

  nextStep(): object | null {
    return meetingStepsOf(this.world, this.meeting).find(({ state }) => state === 'OPEN') ?? null
  }

  notices(): object[] {
    return noticesOf(this.world, this.meeting.id)
  }

  resolutions(): object[] {
    return resolutionsOf(this.world, ({ meeting_id }) => meeting_id === this.meeting.id)
  }

  tasks(): object[] {
    return tasksOf(this.world, ({ meeting_id }) => meeting_id === this.meeting.id)
  }

  carriedOverTasks(): object[] {
    return tasksBefore(this.world, this.meeting).map((came) => meetingTaskOf(this.world, came))
  }

  votes(): object[] {
    return votesOf(this.world, ({ meeting_id }) => meeting_id === this.meeting.id)
  }

  minutes(): object | null {
    return minutesOfMeeting(this.world, this.meeting.id)
  }

  voteBase(): object {
    return baseOf(this.world, this.meeting, this.heldOn)
  }

  attendance(args: PageArgs): Connection {
    const { world } = this
    const sortName = (id: string): string => {
      const member = world.organization.members.find((one) => one.id === id)
      return member && world.policy.member(member) ? member.sort_name : ''
    }
    const rows = this.roll().map((row) => ({
      keys: [world.organization.rankOfName(sortName(row.member_id))],
      id: row.member_id,
      node: attendance(world, row),
    }))
    return paged('Attendance.NAME', rows, args)
  }

  attendanceSummary(): object {
    const { guests } = this.world.organization
    return summaryOf(
      this.roll(),
      guests.filter((guest) => guest.meeting_id === this.meeting.id),
      this.heldOn,
    )
  }

  overlaps(): ProfessionalNode[] {
    return overlapsOf(this.world, this.meeting)
  }

  guests(): object[] {
    const { guests, rank } = this.world.organization
    return guests
      .filter((guest) => guest.meeting_id === this.meeting.id)
      .sort((a, b) => {
        if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1
        return rank(a.person_name) - rank(b.person_name) || (a.id < b.id ? -1 : 1)
      })
      .map((guest) => guestOf(this.world, guest))
  }

  inChargeAttended(): boolean | null {
    const { charges, guests } = this.world.organization
    const inCharge = charges.filter(
      (charge) => charge.unit_id === this.meeting.unit_id && holds(charge.during, this.heldOn),
    )
    if (inCharge.length === 0 || !['OPEN', 'CLOSED', 'SEALED'].includes(this.meeting.state)) return null
    const came = [
      ...this.roll().filter(({ status }) => status === 'PRESENT' || status === 'LATE'),
      ...guests.filter((guest) => guest.meeting_id === this.meeting.id),
    ].map(({ member_id }) => member_id)
    return inCharge.some(({ member_id }) => member_id !== null && came.includes(member_id))
  }

  observerShare({ office }: { office: string }): object | null {
    return observerShare(this.world, this.meeting, this.heldOn, office)
  }

  visits(): VisitNode[] {
    return visitsOf(this.world, (visit) => visit.meeting_id === this.meeting.id)
  }

  scorecards(): ScorecardNode[] {
    const { organization, policy, asOf, day } = this.world
    return organization.scorecards
      .filter((card) => card.meeting_id === this.meeting.id && policy.may('scorecard.read', card.unit_id))
      .filter((card) => asOf === null || card.scored_on <= day)
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
      .map((card) => new ScorecardNode(this.world, card))
  }

  private roll(): readonly Stored<'attendance'>[] {
    return this.world.organization.attendance.filter((row) => row.meeting_id === this.meeting.id)
  }
}

/** The meeting with an id, if the caller may see it. */
export function meetingNode(world: World, id: string): MeetingNode | null {
  const meeting = world.organization.meetings.find((one) => one.id === id)
  return meeting && world.policy.may('meeting.read', meeting.unit_id) ? new MeetingNode(world, meeting) : null
}

/** A list of meetings. */
export function meetingList(
  world: World,
  args: MeetingListArgs,
  of: (meeting: Stored<'meeting'>) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'STARTS_AT_DESC'
  const rows = world.organization.meetings.filter(
    (meeting) =>
      world.policy.may('meeting.read', meeting.unit_id) &&
      of(meeting) &&
      meets(meeting.kind_code, where?.kind) &&
      meets(meeting.state, where?.state) &&
      meets(new MeetingNode(world, meeting).heldOn, where?.heldOn) &&
      meets(typeId('unit', meeting.unit_id), where?.unit),
  )
  return paged(
    `Meeting.${order}`,
    rows.map((meeting) => ({
      keys: [world.organization.startOf.get(meeting.id) ?? 0],
      id: meeting.id,
      node: new MeetingNode(world, meeting),
    })),
    args,
    order === 'STARTS_AT_DESC',
  )
}
