import { idsTold, tells } from './audit.ts'
import { fromTypeId } from './ids.ts'
import type { Organization } from './organization.ts'
import type { Policy } from './policy.ts'
import { namesObject } from './reorganizations.ts'

/**
 * Whether the written rules grant somebody the row with an id.
 *
 * @param own the account or token of whoever asks: `viewer` tells its id, and that of the member whose account it is
 */
export function isGranted(organization: Organization, policy: Policy, id: string, own: string): boolean {
  const { prefix, uuid } = fromTypeId(id)
  const belongs = (rows: readonly { id: string; unit_id: string }[]): string | null =>
    rows.find((row) => row.id === uuid)?.unit_id ?? null
  const group = (of: string | undefined): boolean =>
    organization.groups.some((row) => row.id === of && policy.group(row))
  // The audit names whatever it concerns.
  if (organization.auditRecords.some((row) => tells({ policy }, row) && idsTold(row).includes(id)))
    return true
  // So does a reorganization of what follows from it.
  if (namesObject(organization, policy, id)) return true
  if (organization.accounts.some((one) => one.id === own && one.member_id === uuid)) return true
  switch (prefix) {
    case 'unit':
      return policy.unit(uuid)
    case 'member':
      return organization.members.some((row) => row.id === uuid && policy.member(row))
    case 'act':
      return organization.memberActs.some((row) => row.id === uuid && policy.act(row))
    case 'transfer':
      return organization.transfers.some((row) => row.id === uuid && policy.transfer(row))
    case 'meeting':
      return policy.may('meeting.read', belongs(organization.meetings))
    case 'guest':
    case 'item':
    case 'notice':
    case 'speech':
    case 'minutes':
    case 'vote': {
      const { agendaItems, guests, meetingNotices, minutes, speeches, votes } = organization
      const records = [...agendaItems, ...guests, ...meetingNotices, ...minutes, ...speeches, ...votes]
      const meetingId = records.find((row) => row.id === uuid)?.meeting_id
      return policy.may(
        'meeting.read',
        organization.meetings.find((row) => row.id === meetingId)?.unit_id ?? null,
      )
    }
    case 'resolution':
      return organization.resolutions.some((row) => row.id === uuid && policy.resolution(row))
    case 'doc':
      return organization.documents.some((row) => row.id === uuid && policy.document(row))
    case 'visit':
      return policy.may('visit.read', belongs(organization.visits))
    case 'scorecard':
      return policy.may('scorecard.read', belongs(organization.scorecards))
    case 'template':
      return policy.unit(belongs(organization.templates) ?? '')
    case 'pmeeting':
      return policy.may('meeting.read', belongs(organization.professionalMeetings))
    case 'task':
      return organization.tasks.some((row) => row.id === uuid && policy.task(row))
    case 'ireview':
      return policy.may('meeting.read', belongs(organization.interimReviews))
    case 'slot':
      return policy.may('meeting.read', belongs(organization.slots))
    case 'mtemplate':
      return policy.unit(belongs(organization.meetingTemplates) ?? '')
    case 'workgroup':
      return group(uuid)
    case 'groupmember':
      return group(organization.groupMembers.find((row) => row.id === uuid)?.work_group_id)
    case 'assignment':
      return organization.assignments.some((row) => row.id === uuid && policy.assignment(row))
    case 'body':
      return policy.may('unit.read', belongs(organization.bodies))
    case 'office':
      return policy.may('unit.read', belongs(organization.offices))
    case 'seat': {
      const bodyId = organization.seats.find((row) => row.id === uuid)?.body_id
      return policy.may('unit.read', organization.bodies.find((row) => row.id === bodyId)?.unit_id ?? null)
    }
    case 'term':
      return policy.may('unit.read', belongs(organization.terms))
    case 'cluster':
      return organization.clusters.some((row) => row.id === uuid && policy.cluster(row))
    case 'reorg':
      return organization.reorganizations.some((row) => row.id === uuid && policy.reorganization(row))
    case 'import':
      return organization.imports.some((row) => row.id === uuid && policy.import(row))
    case 'mapping':
      return organization.importMappings.some((row) => row.id === uuid && policy.importMapping(row))
    case 'account':
      return uuid === own || policy.may('access.read', belongs(organization.accounts))
    case 'token':
      return uuid === own || policy.may('access.read', belongs(organization.tokens))
    case 'feed':
      return organization.calendarFeeds.some((row) => row.id === uuid && row.account_id === own)
    case 'notification':
      return organization.notifications.some((row) => row.id === uuid && row.account_id === own)
    case 'event':
      return policy.may('audit.read', belongs(organization.auditRecords))
    case 'grant':
      return policy.may('access.read', belongs(organization.grants))
    default:
      return false
  }
}
