import {
  vietnameseDate,
  wasHeld,
  type Clock,
  type Problem,
  type RecordVisit,
  type ScheduledMeeting,
} from '@chibo/shared'

/** The group that came, as it was on the day of the meeting. */
export interface VisitingGroup {
  readonly inForce: boolean
  readonly assigned: boolean
  /** ids (uuid) of its members serving that day */
  readonly members: ReadonlySet<string>
}

/** What keeps a visit from being recorded, by the rules that need the day's records; paths are those of the input. */
export function visitProblems(
  input: Pick<RecordVisit, 'outsideAssignmentReason'> & { readonly visitorMemberIds: readonly string[] },
  meeting: ScheduledMeeting,
  group: VisitingGroup,
  clock: Clock,
): Problem[] {
  const date = vietnameseDate(meeting.heldOn)
  const problems: Problem[] = []
  if (!wasHeld(meeting, clock)) problems.push({ code: 'MEETING_NOT_HELD', path: ['meetingId'] })
  if (!group.inForce)
    return [...problems, { code: 'WORK_GROUP_NOT_IN_FORCE', path: ['workGroupId'], values: { date } }]
  if (!group.assigned && input.outsideAssignmentReason === undefined) {
    problems.push({ code: 'UNIT_NOT_ASSIGNED', path: ['outsideAssignmentReason'], values: { date } })
  }
  input.visitorMemberIds.forEach((id, i) => {
    if (!group.members.has(id)) {
      problems.push({ code: 'NOT_A_GROUP_MEMBER', path: ['visitorMemberIds', String(i)], values: { date } })
    }
  })
  return problems
}
