import { ROLE_LABELS } from '@chibo/shared'
import { GraphQLError } from 'graphql'
import { accessOf, accountList, accountNode, grantNode, tokenList, tokenNode } from './access.ts'
import type { AccountListArgs, TokenListArgs } from './access.ts'
import { agendaItemNode, speechNode } from './agenda.ts'
import { eventList, eventNode, type AuditListArgs } from './audit.ts'
import { bodyNode, seatNode, termNode } from './bodies.ts'
import { clockCounts, clockDays, clockList, type ClockArgs, type ClockListArgs } from './clocks.ts'
import { clusterList, clusterNode, type ClusterListArgs } from './clusters.ts'
import { holds } from './days.ts'
import { resolutionList, resolutionNode, resolutionTypes, type ResolutionListArgs } from './resolutions.ts'
import { documentList, documentNode, type DocumentListArgs } from './documents.ts'
import { duplicateList, type DuplicateListArgs } from './duplicates.ts'
import { feedList, feedNode } from './feeds.ts'
import {
  countUnread,
  notificationList,
  notificationNode,
  type NotificationListArgs,
} from './notifications.ts'
import { assignmentNode, foundedGroups, groupMemberNode, groupNode, type GroupListArgs } from './groups.ts'
import { importList, importNode, type ImportListArgs } from './imports.ts'
import { mappingList, mappingNode } from './mappings.ts'
import {
  changeCounts,
  changeList,
  nameList,
  type ChangeArgs,
  type ChangeListArgs,
  type NameListArgs,
} from './history.ts'
import { fromTypeId, typeId } from './ids.ts'
import { inOrderOfRank, unitKindOf } from './kinds.ts'
import { actList, actNode, type ActListArgs } from './acts.ts'
import { meetingList, meetingNode, type MeetingListArgs } from './meetings.ts'
import { memberList, memberNode, type MemberListArgs } from './members.ts'
import {
  concurrentList,
  officeNode,
  vacancyList,
  vacantSeatsList,
  type ConcurrentArgs,
  type VacancyArgs,
  type VacantSeatsArgs,
} from './offices.ts'
import type { Connection, PageArgs } from './pages.ts'
import { reorganizationList, reorganizationNode, type ReorganizationListArgs } from './reorganizations.ts'
import { guestNode } from './rolls.ts'
import {
  scorecardList,
  scorecardNode,
  templateList,
  templateNode,
  type ScorecardListArgs,
  type TemplateListArgs,
} from './scores.ts'
import { CadenceNode } from './cadence.ts'
import { CoverageNode } from './coverage.ts'
import {
  meetingKindOf,
  meetingTemplateList,
  meetingTemplateNode,
  type MeetingTemplateListArgs,
} from './templates.ts'
import { professionalList, professionalNode, type ProfessionalListArgs } from './professional.ts'
import { noticeNode } from './meeting-steps.ts'
import { minutesNode } from './minutes.ts'
import { slotList, slotNode, type SlotListArgs } from './slots.ts'
import { transferList, transferNode, type TransferListArgs } from './transfers.ts'
import { kindOf, unitList, UnitNode, unitNode, unitOf, type UnitListArgs } from './units.ts'
import { visitList, visitNode, type VisitListArgs } from './visits.ts'
import { changeEventList, type ChangeListArgs as EventListArgs } from './change-events.ts'
import { monthReview, reviewNode } from './interim-reviews.ts'
import { suggestedOwners, type SuggestionArgs } from './owner-suggestions.ts'
import { taskList, taskNode, type TaskListArgs } from './tasks.ts'
import { voteKindOf, voteNode } from './votes.ts'
import { World, type Question } from './world.ts'

interface Dated {
  readonly asOf?: string | null
}
interface Under {
  readonly under?: string | null
  readonly scope?: string | null
}
interface ById {
  readonly id: string
}

/** The root fields. */
export class Query {
  /** how many statements the server may take: one a root field, `nodes` one a type */
  statements = 0
  private readonly question: Question

  constructor(question: Question) {
    this.question = question
  }

  unit({ id, code, asOf }: Dated & { id?: string | null; code?: string | null }): UnitNode | null {
    const world = this.world(asOf)
    if ((id == null) === (code == null)) throw new GraphQLError('ONE_KEY')
    if (id != null) return unitNode(world, uuidOf('unit', id))
    const bearers = [...world.units.values()]
      .filter((unit) => unit.code === code && world.policy.unit(unit.id))
      .sort((a, b) => Number(b.inForce) - Number(a.inForce) || (a.id > b.id ? -1 : 1))
    return bearers[0] ? new UnitNode(world, bearers[0]) : null
  }

  units(args: UnitListArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    const within = reach(world, args)
    return unitList(world, args, (unit) => within(unit.id))
  }

  unitChanges(args: ChangeListArgs): Connection {
    return changeList(this.world(), args)
  }

  unitChangeCounts(args: ChangeArgs): object[] {
    return changeCounts(this.world(), args)
  }

  unitNames(args: NameListArgs & Under): Connection {
    const world = this.world()
    return nameList(world, args, reach(world, args))
  }

  unitNamings({ asOf }: Dated): object[] {
    const key = ({ kind_code, place_word }: { kind_code: string; place_word: string }): string =>
      `${kind_code} ${place_word}`
    const { organization, day } = this.world(asOf)
    return organization.namings
      .filter(({ during }) => holds(during, day))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1))
      .map((naming) => ({
        kind: naming.kind_code,
        placeWord: naming.place_word,
        organization: naming.organization_pattern,
        committee: naming.committee_pattern,
      }))
  }

  unitKinds(): object[] {
    const { unitKinds } = this.question.organization
    const world = this.world()
    return inOrderOfRank(unitKinds.filter((kind) => holds(kind.valid, this.question.today))).map(({ code }) =>
      unitKindOf(world, code),
    )
  }

  member({
    id,
    cardNumber,
    asOf,
  }: Dated & { id?: string | null; cardNumber?: string | null }): object | null {
    const world = this.world(asOf)
    if ((id == null) === (cardNumber == null)) throw new GraphQLError('ONE_KEY')
    if (id != null) return memberNode(world, uuidOf('member', id))
    const { privates, members } = world.organization
    const holder = privates.find(
      (one) => one.card_number && this.question.open(one.card_number) === cardNumber,
    )
    const member = members.find((one) => one.id === holder?.member_id)
    return member && world.policy.memberPrivate(member) ? memberNode(world, member.id) : null
  }

  members(args: MemberListArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    const within = reach(world, args)
    return memberList(world, args, within)
  }

  duplicateCandidates(args: DuplicateListArgs & Under): Connection {
    const world = this.world()
    return duplicateList(world, args, reach(world, args))
  }

  memberActs(args: ActListArgs & Under): Connection {
    const world = this.world()
    const within = reach(world, args)
    return actList(world, args, (act) => within(act.unit_id))
  }

  transfer({ id }: ById): object | null {
    return transferNode(this.world(), uuidOf('transfer', id))
  }

  transfers(args: TransferListArgs & Under & { readonly direction?: string | null }): Connection {
    const world = this.world()
    const within = reach(world, args)
    return transferList(
      world,
      args,
      ({ from_unit_id, to_unit_id }) =>
        (args.direction !== 'IN' && within(from_unit_id)) || (args.direction !== 'OUT' && within(to_unit_id)),
    )
  }

  vacancies(args: VacancyArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    return vacancyList(world, args, reach(world, args))
  }

  vacantSeats(args: VacantSeatsArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    return vacantSeatsList(world, args, reach(world, args))
  }

  concurrentOffices(args: ConcurrentArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    return concurrentList(world, args, reach(world, args))
  }

  meeting({ id }: ById): object | null {
    return meetingNode(this.world(), uuidOf('meeting', id))
  }

  meetings(args: MeetingListArgs & Under): Connection {
    const world = this.world()
    const within = reach(world, args)
    return meetingList(world, args, (meeting) => within(meeting.unit_id))
  }

  meetingKinds({ asOf }: Dated): object[] {
    const world = this.world(asOf)
    return world.organization.meetingKinds
      .filter((kind) => world.holds(kind.valid))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code }) => meetingKindOf(world, code))
  }

  voteKinds({ asOf }: Dated): object[] {
    const world = this.world(asOf)
    return world.organization.voteKinds
      .filter((kind) => world.holds(kind.valid))
      .sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
      .map(({ code }) => voteKindOf(world, code))
  }

  meetingTemplate({ id }: ById): object | null {
    return meetingTemplateNode(this.world(), uuidOf('mtemplate', id))
  }

  meetingTemplates(args: MeetingTemplateListArgs & Under): Connection {
    const world = this.world()
    return meetingTemplateList(world, args, reach(world, args))
  }

  document({ id }: ById): object | null {
    return documentNode(this.world(), uuidOf('doc', id))
  }

  documents(args: DocumentListArgs & Under): Connection {
    const world = this.world()
    return documentList(world, args, reach(world, args))
  }

  documentTypes(): object[] {
    const world = this.world()
    const { documentTypes } = world.organization
    return documentTypes
      .filter((type) => world.holds(type.valid))
      .sort((a, b) => a.rank - b.rank)
      .map((type) => kindOf(world, documentTypes, type.code))
  }

  resolution({ id }: ById): object | null {
    return resolutionNode(this.world(), uuidOf('resolution', id))
  }

  resolutions(args: ResolutionListArgs & Under): Connection {
    const world = this.world()
    const within = reach(world, args)
    return resolutionList(world, args, (row) => within(row.unit_id))
  }

  resolutionTypes({ asOf }: Dated): object[] {
    return resolutionTypes(this.world(asOf))
  }

  task({ id }: ById): object | null {
    return taskNode(this.world(), uuidOf('task', id))
  }

  changeEvents(args: EventListArgs & Under): Connection {
    const world = this.world()
    return changeEventList(world, args, reach(world, args))
  }

  interimReview({ unit, month }: { unit: string; month: string }): object | null {
    return monthReview(this.world(), uuidOf('unit', unit), month)
  }

  suggestOwners({ unit, dueOn }: SuggestionArgs): object[] {
    const world = this.world()
    return suggestedOwners(world, uuidOf('unit', unit), dueOn ?? world.day)
  }

  tasks(args: TaskListArgs & Under): Connection {
    const world = this.world()
    return taskList(world, args, reach(world, args))
  }

  planSlot({ id }: ById): object | null {
    return slotNode(this.world(), uuidOf('slot', id))
  }

  planSlots(args: SlotListArgs & Under): Connection {
    const world = this.world()
    const within = reach(world, args)
    return slotList(world, args, (slot) => within(slot.unit_id))
  }

  professionalMeetings(args: ProfessionalListArgs & Under): Connection {
    const world = this.world()
    const within = reach(world, args)
    return professionalList(world, args, (row) => within(row.unit_id))
  }

  cadence({ unit, year, asOf }: Dated & { unit: string; year: number }): CadenceNode | null {
    const world = this.world(asOf)
    const state = world.units.get(uuidOf('unit', unit))
    return state && world.policy.unit(state.id) ? new CadenceNode(world, state, year) : null
  }

  workGroup({ id, asOf }: ById & Dated): object | null {
    return groupNode(this.world(asOf), uuidOf('workgroup', id))
  }

  workGroups(args: GroupListArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    return foundedGroups(world, args, reach(world, args))
  }

  clocks(args: ClockListArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    return clockList(world, args, reach(world, args))
  }

  calendarFeeds(): object[] {
    return feedList(this.world())
  }

  notifications(args: NotificationListArgs): Connection {
    return notificationList(this.world(), args)
  }

  clockCounts(args: ClockArgs & Dated & Under): object[] {
    const world = this.world(args.asOf)
    return clockCounts(world, reach(world, args), args)
  }

  clockDays(args: ClockArgs & Under & { kinds?: readonly string[] | null }): object[] {
    const world = this.world()
    return clockDays(world, reach(world, args), args)
  }

  clusters(args: ClusterListArgs & Dated & Under): Connection {
    const world = this.world(args.asOf)
    return clusterList(world, args, reach(world, args))
  }

  coverage({ unit, asOf }: Dated & { unit: string }): CoverageNode | null {
    const world = this.world(asOf)
    const state = world.units.get(uuidOf('unit', unit))
    return state && world.policy.unit(state.id) ? new CoverageNode(world, state) : null
  }

  visit({ id }: ById): object | null {
    return visitNode(this.world(), uuidOf('visit', id))
  }

  visits(args: VisitListArgs & Under): Connection {
    const world = this.world()
    const within = reach(world, args)
    return visitList(world, args, (visit) => within(visit.unit_id))
  }

  scorecard({ id }: ById): object | null {
    return scorecardNode(this.world(), uuidOf('scorecard', id))
  }

  scorecards(args: ScorecardListArgs & Under): Connection {
    const world = this.world()
    const within = reach(world, args)
    return scorecardList(world, args, (card) => within(card.unit_id))
  }

  scorecardTemplate({ id }: ById): object | null {
    return templateNode(this.world(), uuidOf('template', id))
  }

  scorecardTemplates(args: TemplateListArgs & Under): Connection {
    const world = this.world()
    return templateList(world, args, reach(world, args))
  }

  reorganization({ id, asOf }: ById & Dated): object | null {
    return reorganizationNode(this.world(asOf), uuidOf('reorg', id))
  }

  reorganizations(args: ReorganizationListArgs & Under): Connection {
    const world = this.world()
    return reorganizationList(world, args, reach(world, args))
  }

  importBatch({ id }: ById): object | null {
    return importNode(this.world(), uuidOf('import', id))
  }

  importBatches(args: ImportListArgs & Under): Connection {
    const world = this.world()
    return importList(world, args, reach(world, args))
  }

  importMappings(args: PageArgs & Under): Connection {
    const world = this.world()
    return mappingList(world, args, reach(world, args))
  }

  account({ id }: ById): object | null {
    return accountNode(this.world(), uuidOf('account', id))
  }

  accounts(args: AccountListArgs & Under): Connection {
    const world = this.world()
    return accountList(world, args, reach(world, args))
  }

  apiToken({ id }: ById): object | null {
    return tokenNode(this.world(), uuidOf('token', id))
  }

  apiTokens(args: TokenListArgs & Under): Connection {
    const world = this.world()
    return tokenList(world, args, reach(world, args))
  }

  auditEvents(args: AuditListArgs & Under): Connection {
    const world = this.world()
    return eventList(world, args, reach(world, args))
  }

  access({
    of,
    account,
    token,
  }: {
    of: string
    account?: string | null
    token?: string | null
  }): object | null {
    const world = this.world()
    const { prefix, uuid } = fromTypeId(of)
    if (account != null && token != null) throw new GraphQLError('ONE_KEY')
    const { accountId, tokenId } = this.question.viewer
    const subject =
      account != null
        ? { accountId: uuidOf('account', account), tokenId: null, isOwn: false }
        : token != null
          ? { accountId: null, tokenId: uuidOf('token', token), isOwn: false }
          : { accountId, tokenId, isOwn: true }
    return nodeOf(world, of) && accessOf(world, prefix, uuid, subject)
  }

  node({ id }: ById): object | null {
    return nodeOf(this.world(), id)
  }

  nodes({ ids }: { ids: readonly string[] }): (object | null)[] {
    const world = this.world()
    this.statements += new Set(ids.map((id) => fromTypeId(id).prefix)).size - 1
    return ids.map((id) => nodeOf(world, id))
  }

  viewer(): object {
    const { viewer, locale, today } = this.question
    const world = this.world()
    const { accountId, tokenId, name } = viewer
    return {
      id: accountId === null ? typeId('token', tokenId ?? '') : typeId('account', accountId),
      name,
      isAccount: accountId !== null,
      memberId: world.me === null ? null : typeId('member', world.me),
      locale: viewer.locale,
      today,
      unreadNotifications: countUnread(world),
      grants: viewer.grants.map(({ role, unitId, source }) => ({
        role,
        source,
        roleLabel: ROLE_LABELS[role][locale],
        unit: () => unitOf(world, unitId),
      })),
    }
  }

  private world(asOf?: string | null): World {
    this.statements += 1
    return new World(this.question, asOf ?? null)
  }
}

/** The rows that `under` and `scope` let through, by the unit they belong to. */
function reach(world: World, { under, scope }: Under): (id: string | null) => boolean {
  if (under == null) return () => true
  const id = uuidOf('unit', under)
  // What may not be seen holds as little as what does not exist.
  if (!world.organization.units.some((unit) => unit.id === id) || !world.policy.unit(id)) return () => false
  if (!world.units.has(id)) return () => false
  return world.reach(id, world.units.get(id)?.path, scope)
}

function uuidOf(prefix: string, id: string): string {
  const read = fromTypeId(id)
  if (read.prefix !== prefix) throw new GraphQLError('INVALID_ID')
  return read.uuid
}

function nodeOf(world: World, id: string): object | null {
  const { prefix, uuid } = fromTypeId(id)
  switch (prefix) {
    case 'unit':
      return unitNode(world, uuid)
    case 'member':
      return memberNode(world, uuid)
    case 'act':
      return actNode(world, uuid)
    case 'transfer':
      return transferNode(world, uuid)
    case 'meeting':
      return meetingNode(world, uuid)
    case 'item':
      return agendaItemNode(world, uuid)
    case 'speech':
      return speechNode(world, uuid)
    case 'minutes':
      return minutesNode(world, uuid)
    case 'vote':
      return voteNode(world, uuid)
    case 'notice':
      return noticeNode(world, uuid)
    case 'guest':
      return guestNode(world, uuid)
    case 'doc':
      return documentNode(world, uuid)
    case 'resolution':
      return resolutionNode(world, uuid)
    case 'workgroup':
      return groupNode(world, uuid)
    case 'groupmember':
      return groupMemberNode(world, uuid)
    case 'assignment':
      return assignmentNode(world, uuid)
    case 'body':
      return bodyNode(world, uuid)
    case 'office':
      return officeNode(world, uuid)
    case 'seat':
      return seatNode(world, uuid)
    case 'term':
      return termNode(world, uuid)
    case 'cluster':
      return clusterNode(world, uuid)
    case 'visit':
      return visitNode(world, uuid)
    case 'scorecard':
      return scorecardNode(world, uuid)
    case 'template':
      return templateNode(world, uuid)
    case 'pmeeting':
      return professionalNode(world, uuid)
    case 'task':
      return taskNode(world, uuid)
    case 'ireview':
      return reviewNode(world, uuid)
    case 'slot':
      return slotNode(world, uuid)
    case 'mtemplate':
      return meetingTemplateNode(world, uuid)
    case 'account':
      return accountNode(world, uuid)
    case 'token':
      return tokenNode(world, uuid)
    case 'grant':
      return grantNode(world, uuid)
    case 'feed':
      return feedNode(world, uuid)
    case 'notification':
      return notificationNode(world, uuid)
    case 'event':
      return eventNode(world, uuid)
    case 'import':
      return importNode(world, uuid)
    case 'mapping':
      return mappingNode(world, uuid)
    case 'reorg':
      return reorganizationNode(world, uuid)
    default:
      throw new GraphQLError('INVALID_ID')
  }
}
