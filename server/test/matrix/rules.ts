import { ROLES, type Permission, type Role } from '@chibo/shared'
import { TODAY } from '../kit/app.ts'
import { holds } from '../naive/days.ts'
import type { Organization, Stored } from '../naive/organization.ts'
import { grantsOf } from '../naive/policy.ts'
import { GIVERS, permits } from '../naive/roles.ts'
import type { MatrixViewer } from './viewers.ts'

/** What a write comes to: `DONE`, or `CODE path`; undefined where a rule has nothing against it. */
export type Verdict = string | undefined

/** A unit, and where an input names it. */
interface Named {
  readonly unitId: string | undefined
  readonly at: string
}

/**
 * The written rules of who may write what: an action on something visible is FORBIDDEN, everything else is like what
 * does not exist.
 */
export class Rules {
  private readonly organization: Organization
  private readonly viewer: MatrixViewer

  constructor(organization: Organization, viewer: MatrixViewer) {
    this.organization = organization
    this.viewer = viewer
  }

  may(permission: Permission, unitId: string | undefined): boolean {
    const unit = this.organization.units.find(({ id }) => id === unitId)
    return this.viewer.policy.may(permission, unit?.id ?? null)
  }

  /** Something is to be done for a unit, by those who have the permission there. */
  onUnit(permission: Permission, unitId: string | undefined, at: string): Verdict {
    if (!this.knowsUnit(unitId)) return `NOT_FOUND ${at}`
    return this.may(permission, unitId) ? undefined : `FORBIDDEN ${at}`
  }

  /** Something is to be done with several units, each known by where it is named first: those unknown are told alone. */
  onUnits(permission: Permission, named: readonly Named[]): Verdict {
    const first = named.filter(({ unitId }, i) => named.findIndex((one) => one.unitId === unitId) === i)
    const told = first.flatMap(({ unitId, at }) => this.onUnit(permission, unitId, at) ?? [])
    const unknown = told.filter((verdict) => verdict.startsWith('NOT_FOUND'))
    return (unknown.length > 0 ? unknown : told).join() || undefined
  }

  /** A meeting is read, and something is to be done with it. */
  onMeeting(permission: Permission, meetingId: string | undefined, at: string): Verdict {
    const unitId = this.unitOfMeeting(meetingId)
    if (!this.may('meeting.read', unitId)) return `NOT_FOUND ${at}`
    return this.may(permission, unitId) ? undefined : `FORBIDDEN ${at}`
  }

  /** A slot of a plan is read where the meetings are, and something is to be done with it. */
  onSlot(permission: Permission, id: string | undefined, at: string): Verdict {
    const unitId = this.slot(id)?.unit_id
    if (!this.may('meeting.read', unitId)) return `NOT_FOUND ${at}`
    return this.may(permission, unitId) ? undefined : `FORBIDDEN ${at}`
  }

  /** A professional meeting is read where the meetings are, and something is to be done with it. */
  onProfessionalMeeting(permission: Permission, id: string | undefined, at: string): Verdict {
    const unitId = this.organization.professionalMeetings.find((one) => one.id === id)?.unit_id
    if (!this.may('meeting.read', unitId)) return `NOT_FOUND ${at}`
    return this.may(permission, unitId) ? undefined : `FORBIDDEN ${at}`
  }

  /** The same for what the superior decides: whoever may approve there may do it from above alone. */
  onSlotFromAbove(id: string | undefined, at: string): Verdict {
    const unit = this.organization.units.find((one) => one.id === this.slot(id)?.unit_id)
    const isFromAbove = unit?.parent_id === null || this.may('meeting.approve', unit?.parent_id ?? undefined)
    return this.onSlot('meeting.approve', id, at) ?? (isFromAbove ? undefined : `NEEDS_SUPERIOR ${at}`)
  }

  /** A slot of the plan of a unit is named beside it. */
  onOtherSlot(id: string | undefined, unitId: string | undefined, at: string): Verdict {
    const other = this.slot(id)?.unit_id
    if (!this.may('meeting.read', other)) return `NOT_FOUND ${at}`
    return other === unitId ? undefined : `OTHER_KIND ${at}`
  }

  slot(id: string | undefined): Stored<'plan_slot'> | undefined {
    return this.organization.slots.find((one) => one.id === id)
  }

  /** A document is seen where its unit's meetings are and by those to whom it was sent, and written where the meetings are. */
  onDocument(id: string | undefined, at: string): Verdict {
    const document = this.organization.documents.find((one) => one.id === id)
    if (!document || !this.viewer.policy.document(document)) return `NOT_FOUND ${at}`
    return this.may('meeting.write', document.unit_id) ? undefined : `FORBIDDEN ${at}`
  }

  unitOfDocument(id: string | undefined): string | undefined {
    return this.organization.documents.find((one) => one.id === id)?.unit_id
  }

  resolution(id: string | undefined): Stored<'resolution'> | undefined {
    return this.organization.resolutions.find((one) => one.id === id)
  }

  seesResolution(id: string | undefined): boolean {
    const resolution = this.resolution(id)
    return resolution !== undefined && this.viewer.policy.resolution(resolution)
  }

  /** A resolution is seen where its unit's meetings are and by those to whom it was sent, and written where the meetings are. */
  onResolution(id: string | undefined, at: string): Verdict {
    if (!this.seesResolution(id)) return `NOT_FOUND ${at}`
    return this.may('meeting.write', this.resolution(id)?.unit_id) ? undefined : `FORBIDDEN ${at}`
  }

  /** A unit is sent something by another one. */
  onRecipient(unitId: string | undefined, sender: string | undefined, at: string): Verdict {
    if (!this.knowsUnit(unitId)) return `NOT_FOUND ${at}`
    return unitId === sender ? `SENT_TO_ITSELF ${at}` : undefined
  }

  /**
   * Receipt is acknowledged for a unit by a right there that does not reach the sender, unless the sender lies below; for a member by
   * themselves, and by those who write the meetings of their home.
   */
  onReceipt(
    id: string | undefined,
    { unitId, memberId }: { unitId?: string | undefined; memberId?: string | undefined },
  ): Verdict {
    const { accounts, disseminations, members } = this.organization
    if (!this.seesResolution(id)) return 'NOT_FOUND resolutionId'
    const at = unitId === undefined ? 'memberId' : 'unitId'
    const sent = disseminations.find(
      (one) => one.resolution_id === id && (one.unit_id ?? one.member_id) === (unitId ?? memberId),
    )
    if (!sent) return `NOT_A_RECIPIENT ${at}`
    const home = members.find((one) => one.id === memberId)?.home_unit_id ?? undefined
    const self = accounts.find((one) => one.id === this.viewer.asker?.accountId)?.member_id ?? undefined
    const isTheirs =
      unitId === undefined
        ? (self !== undefined && self === memberId) || this.may('meeting.write', home)
        : this.speaksFor(unitId, this.resolution(id)?.unit_id)
    return isTheirs ? undefined : `NOT_A_RECIPIENT ${at}`
  }

  private speaksFor(unitId: string, sender: string | undefined): boolean {
    const pathOf = (id: string | undefined): string =>
      this.organization.units.find((one) => one.id === id)?.path ?? ''
    const [to, from] = [pathOf(unitId), pathOf(sender)]
    return (this.viewer.asker?.grants ?? []).some((grant) => {
      const path = pathOf(grant.unitId)
      const reaches = permits(grant.role, 'meeting.write') && to.startsWith(path)
      return reaches && (!from.startsWith(path) || from.startsWith(to))
    })
  }

  /** A task is decided on where it is given, told of where it is done, and its progress where somebody helps. */
  onTask(id: string | undefined, needed: 'HELP' | 'DO' | 'GIVE', at: string): Verdict {
    const task = this.task(id)
    if (!task || !this.seesTask(id)) return `NOT_FOUND ${at}`
    const helping = this.organization.helpers.filter((one) => one.task_id === id).map((one) => one.unit_id)
    const units = {
      GIVE: [task.unit_id],
      DO: [task.unit_id, task.owner_unit_id],
      HELP: [task.unit_id, task.owner_unit_id, ...helping],
    }[needed]
    return units.some((unit) => this.may('meeting.write', unit)) ? undefined : `FORBIDDEN ${at}`
  }

  /** A review of a month is read where the meetings are, and something is to be done with it. */
  onReview(id: string | undefined, at: string): Verdict {
    const unitId = this.organization.interimReviews.find((one) => one.id === id)?.unit_id
    if (!this.may('meeting.read', unitId)) return `NOT_FOUND ${at}`
    return this.may('meeting.write', unitId) ? undefined : `FORBIDDEN ${at}`
  }

  /** Whoever is to do or to help with a task of a unit is known, and belongs to it or to one below; by where they are named. */
  onDoers(giverId: string | undefined, named: Readonly<Record<string, string | undefined>>): Verdict {
    const told = Object.entries(named).flatMap(([at, id]) => this.onDoer(giverId, id, at) ?? [])
    return told.join(', ') || undefined
  }

  private onDoer(giverId: string | undefined, id: string | undefined, at: string): Verdict {
    if (id === undefined) return undefined
    const { members, units } = this.organization
    const pathOf = (unitId: string | null | undefined): string =>
      units.find((one) => one.id === unitId)?.path ?? ''
    const isBelow = (unitId: string | null | undefined): boolean =>
      unitId != null && pathOf(unitId).startsWith(pathOf(giverId))
    if (at.includes('Member')) {
      const member = members.find((one) => one.id === id)
      const wrong = this.onMember(id, at)
      if (wrong) return wrong
      return isBelow(member?.home_unit_id) || isBelow(member?.temporary_unit_id)
        ? undefined
        : `OWNER_NOT_BELOW ${at}`
    }
    if (!this.knowsUnit(id)) return `NOT_FOUND ${at}`
    return this.ended(id, at) ?? (isBelow(id) ? undefined : `OWNER_NOT_BELOW ${at}`)
  }

  ended(unitId: string | undefined, at: string): Verdict {
    const unit = this.organization.units.find(({ id }) => id === unitId)
    return unit?.in_force === false ? `UNIT_NOT_IN_FORCE ${at}` : undefined
  }

  seesTask(id: string | undefined): boolean {
    const task = this.task(id)
    return task !== undefined && this.viewer.policy.task(task)
  }

  /** Whether a task lies before a meeting. */
  cameBack(taskId: string | undefined, meetingId: string | undefined): boolean {
    return this.organization.meetingTasks.some(
      (one) => one.task_id === taskId && one.meeting_id === meetingId,
    )
  }

  task(id: string | undefined): Stored<'task'> | undefined {
    return this.organization.tasks.find((one) => one.id === id)
  }

  isTaskOf(id: string | undefined, unitId: string | undefined): boolean {
    return id === undefined || this.task(id)?.unit_id === unitId
  }

  seesDocument(id: string | undefined): boolean {
    return (
      id === undefined ||
      this.organization.documents.some((one) => one.id === id && this.viewer.policy.document(one))
    )
  }

  /** Whether the names of a unit are read. */
  knowsUnit(unitId: string | undefined): boolean {
    const exists = this.organization.units.some(({ id }) => id === unitId)
    return unitId !== undefined && exists && this.viewer.policy.unit(unitId)
  }

  unitOfMeeting(meetingId: string | undefined): string | undefined {
    return this.organization.meetings.find(({ id }) => id === meetingId)?.unit_id
  }

  meetingOfGuest(guestId: string | undefined): string | undefined {
    return this.organization.guests.find(({ id }) => id === guestId)?.meeting_id
  }

  /** A group is changed by those who may write where it was founded; those whom it covers see it. */
  onGroup(groupId: string | undefined, at: string): Verdict {
    const group = this.group(groupId)
    if (!group || !this.viewer.policy.group(group)) return `NOT_FOUND ${at}`
    return this.may('workGroup.write', group.unit_id) ? undefined : `FORBIDDEN ${at}`
  }

  /** Recorded for a group by its own members, and by those who may record where it was founded. */
  forGroup(groupId: string | undefined, at: string): Verdict {
    const { accounts, groupMembers } = this.organization
    const group = this.group(groupId)
    const me = accounts.find(({ id }) => id === this.viewer.asker?.accountId)?.member_id ?? null
    const isMine = groupMembers.some(
      (one) => one.work_group_id === groupId && one.member_id === me && me !== null,
    )
    return isMine || this.may('visit.record', group?.unit_id) ? undefined : `FORBIDDEN ${at}`
  }

  group(groupId: string | undefined): Stored<'work_group'> | undefined {
    return this.organization.groups.find(({ id }) => id === groupId)
  }

  seesGroup(groupId: string | undefined): boolean {
    const group = this.group(groupId)
    return group !== undefined && this.viewer.policy.group(group)
  }

  /** An assignment is seen where its group was founded and by the unit that it is about. */
  onAssignment(assignmentId: string | undefined, at: string): Verdict {
    const assignment = this.assignment(assignmentId)
    if (!assignment || !this.viewer.policy.assignment(assignment)) return `NOT_FOUND ${at}`
    const founder = this.group(assignment.work_group_id)?.unit_id
    return this.may('workGroup.write', founder) ? undefined : `FORBIDDEN ${at}`
  }

  assignment(assignmentId: string | undefined): Stored<'work_group_assignment'> | undefined {
    return this.organization.assignments.find(({ id }) => id === assignmentId)
  }

  /** A member is named by whoever may read them. */
  onMember(memberId: string | undefined, at: string): Verdict {
    if (memberId === undefined) return undefined
    const member = this.organization.members.find(({ id }) => id === memberId)
    return member && this.viewer.policy.member(member) ? undefined : `NOT_FOUND ${at}`
  }

  /** A member is written where they are at home. */
  onWrittenMember(memberId: string | undefined, at: string): Verdict {
    const member = this.organization.members.find(({ id }) => id === memberId)
    if (!member || !this.viewer.policy.member(member)) return `NOT_FOUND ${at}`
    return this.may('member.write', member.home_unit_id ?? undefined) ? undefined : `FORBIDDEN ${at}`
  }

  /** Sensitive fields are read where the member is at home. */
  readsPrivate(memberId: string | undefined): boolean {
    const member = this.organization.members.find(({ id }) => id === memberId)
    return member !== undefined && this.viewer.policy.memberPrivate(member)
  }

  /** Whether two members have citizen IDs that differ. */
  areTwo(one: string | undefined, other: string | undefined): boolean {
    const [mine, theirs] = [one, other].map((id) =>
      this.organization.privates
        .find(({ member_id }) => member_id === id)
        ?.citizen_id_digest?.toString('hex'),
    )
    return mine !== undefined && theirs !== undefined && mine !== theirs
  }

  /** Whether two members were judged to be two people. */
  areJudged(one: string | undefined, other: string | undefined): boolean {
    const pair = [one, other].sort().join()
    return this.organization.dismissals.some(
      ({ first_member_id, second_member_id }) => [first_member_id, second_member_id].join() === pair,
    )
  }

  /** An act is seen where it is kept and by whoever sees the member, and undone where the member is at home today. */
  onAct(actId: string | undefined, at: string): Verdict {
    const { memberActs, members } = this.organization
    const act = memberActs.find(({ id }) => id === actId)
    if (!act || !this.viewer.policy.act(act)) return `NOT_FOUND ${at}`
    const home = members.find(({ id }) => id === act.member_id)?.home_unit_id
    return this.may('member.write', home ?? act.unit_id) ? undefined : `FORBIDDEN ${at}`
  }

  /** A transfer is seen from both sides; each does its own part, as far as the transfer has come. */
  onTransfer(
    transferId: string | undefined,
    side: 'SENDER' | 'RECEIVER',
    states: readonly string[],
    at: string,
  ): Verdict {
    const transfer = this.organization.transfers.find(({ id }) => id === transferId)
    if (!transfer || !this.viewer.policy.transfer(transfer)) return `NOT_FOUND ${at}`
    const unitId = side === 'SENDER' ? transfer.from_unit_id : (transfer.to_unit_id ?? transfer.from_unit_id)
    if (!this.may('member.write', unitId)) return `FORBIDDEN ${at}`
    return states.includes(transfer.state) ? undefined : `TRANSFER_STATE ${at}`
  }

  /** Members leave where somebody keeps the register, for any cell that there is but their own. */
  onLeaving(memberId: string | undefined, toUnitId: string | undefined, at: string, toAt: string): Verdict {
    const { members, units } = this.organization
    const home = members.find(({ id }) => id === memberId)?.home_unit_id
    const seen = this.onMember(memberId, at)
    if (seen !== undefined) return seen
    if (!this.may('member.write', home ?? undefined)) return `FORBIDDEN ${at}`
    if (!units.some(({ id }) => id === toUnitId)) return `NOT_FOUND ${toAt}`
    return home === toUnitId ? `OWN_CELL ${at}` : undefined
  }

  /** A stay is ended at home or where it is. */
  onStay(memberId: string | undefined, at: string): Verdict {
    const member = this.organization.members.find(({ id }) => id === memberId)
    const seen = this.onMember(memberId, at)
    if (seen !== undefined || !member) return seen
    const places = [member.home_unit_id, member.temporary_unit_id]
    if (!places.some((unit) => this.may('member.write', unit ?? undefined))) return `FORBIDDEN ${at}`
    return member.temporary_unit_id === null ? `NO_STAY ${at}` : undefined
  }

  /** Whether somebody is on the roll that opening the meeting wrote. */
  isOnRoll(memberId: string | undefined, meetingId: string | undefined): boolean {
    return this.organization.attendance.some(
      (row) => row.member_id === memberId && row.meeting_id === meetingId,
    )
  }

  isGuestOf(memberId: string | undefined, meetingId: string | undefined): boolean {
    return this.organization.guests.some((row) => row.member_id === memberId && row.meeting_id === meetingId)
  }

  /** Whether somebody on the roll of a meeting has a vote there, and came. */
  isVoterOf(memberId: string | undefined, meetingId: string | undefined): boolean {
    return this.organization.attendance.some(
      (row) =>
        row.member_id === memberId && row.meeting_id === meetingId && row.voting && row.status === 'PRESENT',
    )
  }

  /** Whether whoever asks chaired a meeting, and has an account. */
  isChairOf(meetingId: string | undefined): boolean {
    const { accounts, meetings } = this.organization
    const me = accounts.find(({ id }) => id === this.viewer.asker?.accountId)?.member_id ?? null
    const chair = meetings.find(({ id }) => id === meetingId)?.chair_member_id
    return me !== null && chair === me
  }

  /** Whether a document is of the unit that met. */
  isOfUnit(documentId: string | undefined, meetingId: string | undefined): boolean {
    const document = this.organization.documents.find(({ id }) => id === documentId)
    return document !== undefined && document.unit_id === this.unitOfMeeting(meetingId)
  }

  /** The meeting that an item, a notice, a speech, a vote or minutes are of. */
  meetingOf(id: string | undefined): string | undefined {
    const { agendaItems, meetingNotices, minutes, speeches, votes } = this.organization
    return [...agendaItems, ...meetingNotices, ...minutes, ...speeches, ...votes].find((row) => row.id === id)
      ?.meeting_id
  }

  isItemOf(itemId: string | undefined, meetingId: string | undefined): boolean {
    return itemId === undefined || this.meetingOf(itemId) === meetingId
  }

  /** Whether an item has a paper; none is one of any. */
  isPaperOf(documentId: string | undefined, itemId: string | undefined): boolean {
    const isIts = this.organization.agendaPapers.some(
      (row) => row.document_id === documentId && row.agenda_item_id === itemId,
    )
    return documentId === undefined || isIts
  }

  isPresenterOf(memberId: string | undefined, itemId: string | undefined): boolean {
    return this.organization.agendaItems.some(
      (row) => row.id === itemId && row.presenter_member_id === memberId,
    )
  }

  serves(groupMemberId: string | undefined, groupId: string | undefined): boolean {
    return this.organization.groupMembers.some(
      (one) => one.id === groupMemberId && one.work_group_id === groupId,
    )
  }

  isBodyOf(bodyId: string | undefined, unitId: string | undefined): boolean {
    return this.organization.bodies.some((body) => body.id === bodyId && body.unit_id === unitId)
  }

  /** An office is seen where its unit may be read, and ended where the register is kept, by others than who holds it. */
  onOffice(id: string | undefined, at: string): Verdict {
    const office = this.organization.offices.find((one) => one.id === id)
    const right = this.onHeld(office?.unit_id, at)
    return right ?? (office && office.member_id === this.me() ? `OWN_ACCESS ${at}` : undefined)
  }

  onBody(id: string | undefined, at: string): Verdict {
    return this.onHeld(this.organization.bodies.find((one) => one.id === id)?.unit_id, at)
  }

  onSeat(id: string | undefined, at: string): Verdict {
    const { seats, bodies } = this.organization
    const bodyId = seats.find((one) => one.id === id)?.body_id
    return this.onHeld(bodies.find((one) => one.id === bodyId)?.unit_id, at)
  }

  private onHeld(unitId: string | undefined, at: string): Verdict {
    if (!this.may('unit.read', unitId)) return `NOT_FOUND ${at}`
    return this.may('member.write', unitId) ? undefined : `FORBIDDEN ${at}`
  }

  isTermBeside(termId: string, bodyId: string | undefined): boolean {
    const { terms, bodies } = this.organization
    const unitId = terms.find((one) => one.id === termId)?.unit_id
    return bodies.some((body) => body.id === bodyId && body.unit_id === unitId)
  }

  /** A deputy who has an account gets a role: from whoever may give it, and not from themselves. */
  onDeputy(memberId: string, unitId: string | undefined, at: string): Verdict {
    const { accounts, officeRoles, units } = this.organization
    if (memberId === this.me()) return `OWN_ACCESS ${at}.memberId`
    const isSeen = this.onMember(memberId, '') === undefined
    if (!isSeen || !accounts.some((account) => account.member_id === memberId)) return undefined
    const kind = units.find(({ id }) => id === unitId)?.kind_code
    const brought = officeRoles.filter(
      (one) => one.office_kind_code === 'deputy-secretary' && one.unit_kind_code === kind,
    )
    return brought.every(({ role }) => this.mayGive(role, unitId))
      ? undefined
      : `ROLE_NOT_GRANTABLE ${at}.kind`
  }

  private me(): string | null | undefined {
    const { accounts } = this.organization
    // Somebody who is no member is nobody of whom an office tells.
    return accounts.find(({ id }) => id === this.viewer.asker?.accountId)?.member_id ?? undefined
  }

  /** A unit is assigned by whoever may read it, to a group founded there or above. */
  onAssigned(unitId: string | undefined, founderId: string | undefined, at: string): Verdict {
    if (unitId === undefined) return undefined
    if (!this.may('unit.read', unitId)) return `NOT_FOUND ${at}`
    return this.isWithin(unitId, founderId) ? undefined : `UNIT_NOT_BELOW ${at}`
  }

  /** A form is in force for the unit that issued it and everything below. */
  onForm(templateId: string | undefined, unitId: string | undefined, at: string): Verdict {
    if (templateId === undefined) return undefined
    const issuer = this.organization.templates.find(({ id }) => id === templateId)?.unit_id
    return this.isWithin(unitId, issuer) ? undefined : `NOT_FOUND ${at}`
  }

  isWithin(unitId: string | undefined, topId: string | undefined): boolean {
    const path = (id: string | undefined): string | undefined =>
      this.organization.units.find((unit) => unit.id === id)?.path
    const [below, top] = [path(unitId), path(topId)]
    return below !== undefined && top !== undefined && below.startsWith(top)
  }

  /** Whether a permission is held above a unit: nobody is their own superior. */
  mayAbove(permission: Permission, unitId: string | undefined): boolean {
    const unit = this.organization.units.find(({ id }) => id === unitId)
    return this.may(permission, unit?.parent_id ?? undefined)
  }

  /** Whether a role may be given on a unit: by whoever has one that gives it, there or above. */
  mayGive(role: string, unitId: string | undefined): boolean {
    const held = this.viewer.asker?.grants ?? []
    return held.some(
      (grant) =>
        this.isWithin(unitId, grant.unitId) &&
        permits(grant.role, 'access.write') &&
        GIVERS[roleNamed(role)].includes(grant.role),
    )
  }

  /** An account or token is kept by those who may write access at its unit: it may not do more than they may give. */
  onHolder(id: string | undefined, at: string, mayReachFurther = false): Verdict {
    const { accounts, tokens, grants } = this.organization
    const holder = [...accounts, ...tokens].find((one) => one.id === id)
    if (!holder || !this.may('access.read', holder.unit_id)) return `NOT_FOUND ${at}`
    if (!this.may('access.write', holder.unit_id)) return `FORBIDDEN ${at}`
    const held = grants.filter(
      (grant) =>
        [grant.account_id, grant.token_id].includes(holder.id) &&
        grant.revoked_at === null &&
        holds(grant.during, TODAY),
    )
    const isWithin = held.every((grant) => this.mayGive(grant.role, grant.unit_id))
    return isWithin || mayReachFurther ? undefined : `HOLDER_REACHES_FURTHER ${at}`
  }

  isAccount(): boolean {
    return this.viewer.asker?.accountId != null
  }

  /** A calendar is seen, and revoked, by the account that made it. */
  onFeed(id: string | undefined, at: string): Verdict {
    const feed = this.organization.calendarFeeds.find((one) => one.id === id)
    return feed && feed.account_id === this.viewer.asker?.accountId ? undefined : `NOT_FOUND ${at}`
  }

  /** A line is seen, and marked as read, by the account that was told it. */
  onNotification(id: string | undefined, at: string): Verdict {
    const line = this.organization.notifications.find((one) => one.id === id)
    return line && line.account_id === this.viewer.asker?.accountId ? undefined : `NOT_FOUND ${at}`
  }

  /** What is remembered of files is seen, and forgotten, where such files are taken in. */
  onMapping(id: string | undefined, at: string): Verdict {
    const mapping = this.organization.importMappings.find((one) => one.id === id)
    return mapping && this.may('member.import', mapping.unit_id) ? undefined : `NOT_FOUND ${at}`
  }

  /** A grant is seen, and ended, where it holds. */
  onGrant(id: string | undefined, at: string): Verdict {
    const grant = this.organization.grants.find((one) => one.id === id)
    if (!grant || !this.may('access.read', grant.unit_id)) return `NOT_FOUND ${at}`
    if (!this.may('access.write', grant.unit_id)) return `FORBIDDEN ${at}`
    return this.mayGive(grant.role, grant.unit_id) ? undefined : `HOLDER_REACHES_FURTHER ${at}`
  }

  /** A reorganization is seen, and written, where the unit lies whose committee decides. */
  onReorganization(permission: Permission, id: string | undefined, at: string): Verdict {
    const draft = this.organization.reorganizations.find((one) => one.id === id)
    if (!draft || !this.may('reorganization.read', draft.unit_id)) return `NOT_FOUND ${at}`
    return this.may(permission, draft.unit_id) ? undefined : `FORBIDDEN ${at}`
  }

  isInEffect(reorganizationId: string | undefined): boolean {
    const { reorganizations } = this.organization
    return reorganizations.some(({ id, state }) => id === reorganizationId && state === 'EFFECTIVE')
  }

  /** The units that the one step of a draft names, and where. */
  touchedBy(reorganizationId: string | undefined): Named[] {
    const { results } = this.organization
    const old = [...this.dividedBy(reorganizationId)]
    return [
      ...old.map((unitId, i) => ({ unitId, at: `operations.0.unitIds.${String(i)}` })),
      ...results
        .filter((one) => one.reorganization_id === reorganizationId)
        .flatMap(({ position, unit_id, parent_unit_id }) => {
          const at = `operations.0.results.${String(position)}`
          return [
            { unitId: unit_id, at: `${at}.unitId` },
            { unitId: parent_unit_id, at: `${at}.parentId` },
          ]
        })
        .flatMap(({ unitId, at }) => (unitId === null ? [] : [{ unitId, at }])),
    ]
  }

  private dividedBy(reorganizationId: string | undefined): Set<string> {
    const old = this.organization.oldUnits.filter((one) => one.reorganization_id === reorganizationId)
    return new Set(old.map(({ unit_id }) => unit_id))
  }

  /** Members of a divided unit are allotted, at home there or for a time. */
  isInDivided(reorganizationId: string | undefined, memberId: string | undefined): boolean {
    const old = this.dividedBy(reorganizationId)
    return this.organization.memberships.some(
      (one) => one.member_id === memberId && one.unit_id !== null && old.has(one.unit_id),
    )
  }

  /** And so are units directly below. */
  isBelowDivided(reorganizationId: string | undefined, unitId: string): boolean {
    const parent = this.organization.units.find(({ id }) => id === unitId)?.parent_id
    return parent != null && this.dividedBy(reorganizationId).has(parent)
  }

  /** What other open reorganizations have taken up cannot be moved by another. */
  onTaken(reorganizationId: string | undefined, unitId: string): Verdict {
    const open = this.organization.reorganizations.filter(
      ({ id, state }) => id !== reorganizationId && state === 'PREVIEWED' && this.dividedBy(id).has(unitId),
    )
    return open.map(() => 'UNIT_TAKEN operations').join() || undefined
  }

  /** By residence members of a divided unit are allotted, by whoever may read where they live. */
  onResidence(reorganizationId: string | undefined, unitId: string, at: string): Verdict {
    if (!this.dividedBy(reorganizationId).has(unitId)) return `NOT_FOUND ${at}`
    return this.onUnit('member.readPrivate', unitId, at)
  }

  unitOfAccount(id: string | undefined): string | undefined {
    return this.organization.accounts.find((one) => one.id === id)?.unit_id
  }

  /** With a member come the rights of their offices, groups and charges: whoever links them could give them. */
  onOfficesOf(memberId: string | undefined, at: string): Verdict {
    const [account] = this.organization.accounts
    if (memberId === undefined || !account) return undefined
    const linked = { ...this.organization, grants: [], accounts: [{ ...account, member_id: memberId }] }
    const brought = grantsOf(linked, { accountId: account.id, tokenId: null }, TODAY)
    const isWithin = brought.every((grant) => this.mayGive(grant.role, grant.unitId))
    return isWithin ? undefined : `HOLDER_REACHES_FURTHER ${at}`
  }
}

function roleNamed(text: string): Role {
  const role = ROLES.find((one) => one === text)
  if (!role) throw new Error(`no role ${text}`)
  return role
}
