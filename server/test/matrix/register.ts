import { typeId } from '../naive/ids.ts'
import {
  cardNumber,
  codeOf,
  memberName,
  placeIn,
  SITUATIONS,
  targetOf,
  usernameOf,
  type Kind,
  type Relation,
} from './places.ts'

/*
 * Everything of the schema that the matrix asks about. What the schema has and this register does not fails the test
 * (`unknown.ts` says what to add), and so does what stands here and is gone from the schema.
 */

/** A value for what is asked about in a relation. */
export type ValueOf = (relation: Relation) => string | number | boolean

/** What a root field gives. */
export type Root =
  /** one thing, by any of its keys */
  | { readonly gives: 'one'; readonly keys: Readonly<Record<string, ValueOf>> }
  /** a list in pages */
  | { readonly gives: 'list' }
  /** anything by its id */
  | { readonly gives: 'node' }
  /** what decides about a record and somebody */
  | { readonly gives: 'explanation' }
  /** figures of what lies below a unit */
  | { readonly gives: 'figures' }
  /** the same for everybody who is signed in, or of the caller alone: there is no target to stand in a relation */
  | { readonly gives: 'alike'; readonly reason: string }
  /** no row of any table, so there is nothing that the naive reader could know of */
  | { readonly gives: 'no row'; readonly reason: string }

export const ROOTS: Readonly<Record<string, Root>> = {
  access: { gives: 'explanation' },
  account: { gives: 'one', keys: { id: id('account') } },
  accounts: { gives: 'list' },
  apiToken: { gives: 'one', keys: { id: id('token') } },
  apiTokens: { gives: 'list' },
  auditEvents: { gives: 'list' },
  changeEvents: { gives: 'list' },
  cadence: { gives: 'one', keys: { unit: id('unit') } },
  calendarFeeds: { gives: 'alike', reason: 'the caller’s own' },
  clockCounts: { gives: 'figures' },
  clockDays: { gives: 'figures' },
  clocks: { gives: 'list' },
  clusters: { gives: 'list' },
  concurrentOffices: { gives: 'list' },
  coverage: { gives: 'one', keys: { unit: id('unit') } },
  document: { gives: 'one', keys: { id: id('doc') } },
  documentTypes: { gives: 'alike', reason: 'a catalogue' },
  documents: { gives: 'list' },
  duplicateCandidates: { gives: 'list' },
  importBatch: { gives: 'one', keys: { id: id('import') } },
  importBatches: { gives: 'list' },
  importMappings: { gives: 'list' },
  interimReview: { gives: 'one', keys: { unit: id('unit') } },
  meeting: { gives: 'one', keys: { id: id('meeting') } },
  meetingKinds: { gives: 'alike', reason: 'a catalogue' },
  meetingTemplate: { gives: 'one', keys: { id: id('mtemplate') } },
  meetingTemplates: { gives: 'list' },
  meetings: { gives: 'list' },
  member: { gives: 'one', keys: { id: id('member'), cardNumber: card } },
  memberActs: { gives: 'list' },
  members: { gives: 'list' },
  node: { gives: 'node' },
  nodes: { gives: 'node' },
  rateLimit: { gives: 'no row', reason: 'what the caller has asked for of late' },
  notifications: { gives: 'alike', reason: 'the caller’s own' },
  planSlot: { gives: 'one', keys: { id: id('slot') } },
  planSlots: { gives: 'list' },
  suggestOwners: { gives: 'one', keys: { unit: id('unit') } },
  task: { gives: 'one', keys: { id: id('task') } },
  tasks: { gives: 'list' },
  professionalMeetings: { gives: 'list' },
  reorganization: { gives: 'one', keys: { id: id('reorg') } },
  reorganizations: { gives: 'list' },
  resolution: { gives: 'one', keys: { id: id('resolution') } },
  resolutionTypes: { gives: 'alike', reason: 'a catalogue' },
  resolutions: { gives: 'list' },
  scorecard: { gives: 'one', keys: { id: id('scorecard') } },
  scorecardTemplate: { gives: 'one', keys: { id: id('template') } },
  scorecardTemplates: { gives: 'list' },
  scorecards: { gives: 'list' },
  transfer: { gives: 'one', keys: { id: id('transfer') } },
  transfers: { gives: 'list' },
  unit: { gives: 'one', keys: { id: id('unit'), code } },
  unitChangeCounts: { gives: 'figures' },
  unitChanges: { gives: 'list' },
  unitKinds: { gives: 'alike', reason: 'a catalogue' },
  unitNames: { gives: 'list' },
  unitNamings: { gives: 'alike', reason: 'a catalogue' },
  units: { gives: 'list' },
  vacancies: { gives: 'list' },
  vacantSeats: { gives: 'list' },
  viewer: { gives: 'alike', reason: 'the caller’s own' },
  visit: { gives: 'one', keys: { id: id('visit') } },
  visits: { gives: 'list' },
  voteKinds: { gives: 'alike', reason: 'a catalogue' },
  workGroup: { gives: 'one', keys: { id: id('workgroup') } },
  workGroups: { gives: 'list' },
}

/** Types that have ids, by the kind of their records. */
export const NODES: Readonly<Record<string, Kind>> = {
  AccessGrant: 'grant',
  Account: 'account',
  AgendaItem: 'item',
  ApiToken: 'token',
  AuditEvent: 'event',
  Body: 'body',
  BodySeat: 'seat',
  CalendarFeed: 'feed',
  Cluster: 'cluster',
  CommitteeTerm: 'term',
  Document: 'doc',
  ImportBatch: 'import',
  ImportMapping: 'mapping',
  InterimReview: 'ireview',
  Meeting: 'meeting',
  MeetingGuest: 'guest',
  MeetingNotice: 'notice',
  MeetingTemplate: 'mtemplate',
  Member: 'member',
  MemberAct: 'act',
  Minutes: 'minutes',
  Notification: 'notification',
  Office: 'office',
  PlanSlot: 'slot',
  ProfessionalMeeting: 'pmeeting',
  Reorganization: 'reorg',
  Resolution: 'resolution',
  Scorecard: 'scorecard',
  ScorecardTemplate: 'template',
  Speech: 'speech',
  Task: 'task',
  Transfer: 'transfer',
  Unit: 'unit',
  Visit: 'visit',
  Vote: 'vote',
  WorkGroup: 'workgroup',
  WorkGroupAssignment: 'assignment',
  WorkGroupMember: 'groupmember',
}

/** Fields of every type, in the order of their names. The naive reader knows each of them. */
export const FIELDS: Readonly<Record<string, string>> = {
  Access: 'rules unit',
  AccessGrant:
    'account apiToken createdAt createdBy holder id revokedAt role roleLabel unit validFrom validTo version',
  AccessRule: 'grants isAllowed permission permissionLabel unit',
  Account:
    'createdAt disabledAt displayName effectiveGrants grants id lastSeenAt locale member state unit username version',
  ActivityPeriod: 'activity decision validFrom validTo',
  AgendaItem:
    'aboutMoney begunAt conclusion depth endedAt field fromItem id number outcome papers parentId plannedMinutes presenter purpose speeches tasks title version votes',
  ApiToken:
    'costPerMinute createdAt createdBy effectiveGrants expiresAt grants id lastUsedAt name prefix requestsPerMinute revokedAt state unit version',
  Attendance:
    'activity arrivedAt expected hindrance leftAt member minutesSpoken mode notExpectedReason reason spoke standing status transferred voting',
  AttendanceFigures: 'meetings rate speakingRate',
  AttendanceSummary:
    'came excused expected guests late members observers online present rate speakingRate unexcused unmarked',
  AuditEvent:
    'action actionLabel actor actorId at changedFields id objectId objectType objects readFields recordedOn requestId sealed unit',
  AuditObject: 'id member type',
  Body: 'decision id kind name seats unit validFrom validTo version',
  BodyKind: 'code label',
  BodySeat: 'body decision endedBy holder id term validFrom validTo version',
  Cadence: 'asOf byChild cells lines met notMet overlapping share unit withoutThematic year',
  CadenceChild: 'met unit',
  CadenceLine: 'outcomes unit',
  CalendarFeed: 'createdAt id kinds lastUsedAt meetings revokedAt unit version',
  ChangeEvent: 'at fields kind meeting resolution task unit',
  Clock: 'dueOn kind kindLabel member missed overdue personName source unit years',
  ClockCount: 'count kind kindLabel overdue',
  ClockDay: 'count dueOn kind unit',
  Cluster: 'decision host id name nextHost ordinal turns unit units validFrom validTo version',
  ClusterTurn: 'meetings unit validFrom validTo',
  CommitteeTerm: 'id ordinal unit validFrom validTo',
  ConcurrentOffices: 'count holder offices seats',
  ConsequenceCount: 'change changeLabel count subject subjectLabel',
  Coverage: 'asOf cells covered doublyCovered notVisited uncovered unit',
  Criterion: 'code group label max scoring steps',
  CriterionStep: 'label points',
  Decision: 'effectiveOn number signedOn title',
  Document:
    'addedAt addedBy datedOn digest fileName id mediaType meeting number recipients resolution sign size state stateLabel title type unit url version',
  DocumentRecipient: 'sentAt unit',
  DocumentType: 'code label',
  Dissemination: 'dueOn mine person programme programmeDueOn receivedAt receivedBy sentAt unit',
  DuplicateCandidate: 'dismissal first reasons score second',
  DuplicateDismissal: 'first madeAt reason second',
  EffectiveGrant: 'account apiToken holder role roleLabel source unit validFrom validTo',
  HindrancePeriod: 'decision hindrance validFrom validTo',
  ImportBatch:
    'alarms committedAt counts effectiveOn errorPolicy expiresAt fileName id importedAt importedBy kind kindLabel previewedAt problem rows sender state stateLabel undoneAt undoneReason unit version',
  ImportChange: 'after before field fieldLabel isMasked',
  ImportCounts: 'missing new read rejected skipped transfers unchanged undecided updated',
  ImportMapping: 'decisionCount headings id sender unit usedAt version',
  InterimReview:
    'asOf causes doneAt drafts id lessons month rate results shortcomings state stateLabel tasks unit version',
  InterimReviewDraft: 'causes lessons results shortcomings',
  InterimReviewTask:
    'cause doneOn dueOn key measure outcome overdue owner result resultValue state target task title',
  ImportMessage: 'code field fieldLabel message suggestion weight',
  ImportRow:
    'candidates changes matchedBy matchedByLabel member messages name outcome outcomeLabel row sheet unit unitText',
  Meeting:
    'agenda agendaVersion attendance attendanceSummary body carriedOverTasks chair endsAt guests heldOn id inChargeAttended kind minutes nextStep notices observerShare overlaps papers place resolutions scorecards secretary slot speeches startsAt state steps tasks template title unit version visits voteBase votes',
  MeetingTask: 'agendaItem cause dueOn meeting progress result state task toDueOn verdict',
  MeetingGuest: 'arrivedAt id kind leftAt person',
  MeetingKind: 'code label rules',
  MeetingKindRule:
    'after afterMaxDays afterMinDays attendedBy bodyKind countsFor fixedDay itemsFromBefore rhythm source times unitKind validFrom validTo',
  MeetingNotice: 'audience by channel givenAt id note',
  MeetingStep: 'at by byRecords code exempt gate label minutes phase reason state',
  MeetingTemplate:
    'code guidance id items kind minutesSections source steps title unit unitKind validFrom validTo version',
  Member:
    'activities activity acts address admissionDecidedOn age attendance birthDate cardIssuedBy cardIssuedOn cardNumber citizenId clocks endedOn endReason ends ethnicity fileNumber fullName hindrances hometown id invented joinedOn masked memberships mergedInto officialOn offices oldCardNumber oldIdentityNumber otherName partyAge phone religion seats sex sortName standing standings temporaryOutside temporaryUnit transfers unit version visits workGroups',
  MemberAct:
    'batchId decision effectiveOn hindrance id kind kindLabel madeAt member reason undoneAt undoneReason unit version',
  MemberEnd: 'decision reason reasonLabel validFrom validTo',
  Membership: 'decision kind kindLabel outsideName unit validFrom validTo',
  Minutes:
    'approvals body correctionReason document id meeting readBackAt scan stale state stateLabel texts url version versions',
  MinutesApproval: 'at by role',
  MinutesSection: 'code text title',
  MinutesText: 'code text title',
  MinutesVersion: 'approvedBy body correctionReason hash ordinal previousHash sealedAt sealedBy url',
  NamedReference: 'member name office',
  Notification: 'count createdAt dueOn id kind meeting readAt slot unit',
  NotificationKind: 'code label page',
  Office: 'body decision endedBy holder id kind placeName unit validFrom validTo version',
  OfficeKind: 'code heldOf heldOfLabel label',
  OwnerSuggestion: 'dueByThen member openTasks sameResidence warnings',
  Problem: 'code message',
  RateBudget: 'limit remaining resetAt',
  RateLimit: 'cost costPerRequest requests',
  Reorganization:
    'allotments appliedAt approvedAt approvedBy consequenceCounts consequences corrects createdAt createdBy decision effectiveOn failure hasScan id isBlocked notes number operations reversal reversalLabel reversalNumber reversalSignedOn reversedAt scan signedOn state stateLabel title unit version withdrawnAt',
  ReorganizationAllotment: 'member result rule ruleLabel unit',
  PlanPeriod: 'from until',
  PlanSlot:
    'approveBy approvedAt body cancelReason endsAt id kind meeting mergeReason mergedInto ordinal outcome period place registerBy registeredAt registeredLate returnReason startsAt state topic unit version',
  ProfessionalMeeting: 'endsAt id meetings source startsAt title unit version',
  ReorganizationConsequence:
    'change changeLabel fromUnit label objectId problem subject subjectLabel toResult toUnit',
  ReorganizationLine: 'result unit',
  ReorganizationOperation: 'discipline grantsFollow kind kindLabel lines position results units',
  ReorganizationResult: 'code committeeName isNew key kind name parentResult parentUnit placeName unit',
  ReorganizationScan: 'addedAt fileName mediaType size',
  ReservedOpinion: 'person text',
  Resolution:
    'acts adoptedOn attachments body carriedOutBy carriesOut coverage currentText disseminationRate disseminations document endsOn execution id inForceOn key meeting noVoteReason number period sign state stateLabel supersededBy supplements tasks text title type unit version vote',
  ResolutionAct: 'actedOn at by kind kindLabel meeting reason',
  ResolutionSupplement: 'adoptedOn document meeting noVoteReason number ordinal reason sign text title vote',
  ResolutionType: 'code label needsVote ofCells',
  RollSplit: 'away exempt official probationary temporary',
  Scorecard:
    'author band bandLabel id items kind max meeting passedGates scoredOn template total unit version visit',
  ScorecardItem: 'code group label max points reason',
  ScorecardTemplate: 'bands code criteria id maxPoints source title unit validFrom validTo version',
  Share: 'asOf denominator numerator percent stated',
  Speech: 'id item minutes opinion person saidAt version',
  StandingPeriod: 'decision standing validFrom validTo',
  StatedFigure: 'asOf figure source value',
  TemplateBand: 'band minPoints',
  TemplateItem: 'depth field minutes purpose reviewsTasks title',
  TemplateStep: 'code exempt gate label minutes phase',
  Execution: 'late met month notMet overdue rate tasks',
  Task: 'acts agendaItem cause doneOn dueOn endedOn field firstDueOn helpers id key measure measureMax meeting member outcome overdue owner ownerUnit parent parts progress reportBody reportKind resolution result resultValue startsOn state target title unit verdicts version',
  TaskAct:
    'actedAt actedOn actor evidence fromDueOn fromTarget kind meeting outcome progress text toDueOn toTarget value',
  TaskHelper: 'person unit',
  Transfer:
    'closeReason closedOn decidedOn dueOn fromName fromUnit id kind kindLabel paperDueOn paperNumber paperOn person presentDueOn state stateLabel toName toUnit until version',
  Unit: 'accessHolders ancestors attendanceFigures bodies cadence cellCount children clockCounts clusters code committeeName coverage execution executionByMonth findings foundedWorkGroups history id inClusters kind meetingTemplate meetings memberCount memberShare members name officeOverlap offices parent placeName planSlots predecessors resolutions scorecards statedFigures successors tasks terms validFrom validTo version visits workGroups',
  UnitChange: 'after before changes predecessors successors unit',
  UnitChangeCount: 'change changeLabel units',
  UnitEvent: 'after before decision kind kindLabel on',
  UnitFinding: 'code count message rule severity',
  UnitKind: 'bodies code label mayHangUnder offices sizeRules',
  UnitLineage: 'decision divided happenedOn kind kindLabel reorganization unit unitCode unitKind unitName',
  UnitName: 'code committeeName name placeName unit validFrom validTo',
  UnitNaming: 'committee kind organization placeWord',
  UnitSizeRule:
    'code given givenMax givenMin label max measure min onlyUnder severity source validFrom validTo',
  UnitState: 'code committeeName kind name parent placeName unit',
  Vacancy: 'isRequired kind last since unit',
  VacantSeats: 'committee held missing rule unit',
  Viewer: 'grants id isAccount locale memberId name today unreadNotifications',
  ViewerGrant: 'role roleLabel source unit',
  Visit:
    'advice id meeting outsideAssignmentReason remarks scorecard unit version visitedOn visitors workGroup',
  VisitMonth: 'count month unit',
  VisitRemark: 'author text',
  Vote: 'abstained adopted ballots base baseParts denominator id invalid item kind needed no numerator position question reserved secret share strict subject takenAt version yes',
  VoteBallot: 'choice member',
  VoteBase: 'base parts',
  VoteBaseParts: 'minus notInRegister present summoned',
  VoteDeduction: 'category count',
  VoteKind: 'code label rule',
  VoteRule: 'denominator numerator source strict validFrom validTo',
  WorkGroup:
    'assignments coverage decision id members name ordinal unit validFrom validTo version visits visitsByMonth',
  WorkGroupAssignment: 'decision id unit validFrom validTo version workGroup',
  WorkGroupMember: 'id leader person validFrom validTo workGroup',
}

/** What changes while it is asked: when somebody was here last. */
export const RESTLESS = ['Account.lastSeenAt', 'ApiToken.lastUsedAt']

/** Types without ids that lead to others, and the root field that leads to them. Of the rest, what leads to them is asked. */
export const DOORS: Readonly<
  Record<string, { readonly field: string; readonly key: string; readonly kind: Kind }>
> = {
  Cadence: { field: 'cadence', key: 'unit', kind: 'unit' },
  Coverage: { field: 'coverage', key: 'unit', kind: 'unit' },
}

/** What filters compare with, for what is asked about in a relation. */
export const FILTERS: Readonly<Record<string, ValueOf>> = {
  'AccountFilter.name': word,
  'AccountFilter.state': () => 'INVITED',
  'AccountFilter.username': (relation) => {
    const place = placeIn(relation)
    return place === null ? 'nobody' : usernameOf(place)
  },
  'ApiTokenFilter.name': word,
  'ApiTokenFilter.state': () => 'ACTIVE',
  'AuditEventFilter.account': id('account'),
  'AuditEventFilter.action': () => 'MEMBER_PRIVATE_READ',
  'AuditEventFilter.object': id('member'),
  'AuditEventFilter.recordedOn': () => '2025-12-03',
  'AuditEventFilter.token': id('token'),
  'ChangeEventFilter.kind': () => 'TASK_GIVEN',
  'ClockFilter.dueOn': () => '2026-05-19',
  'ClockFilter.kind': () => 'PRESENTATION_DUE',
  'ClockFilter.overdue': () => true,
  'ClusterFilter.includes': id('unit'),
  'ClusterFilter.ordinal': () => 1,
  'DocumentFilter.datedOn': () => '2025-12-03',
  'DocumentFilter.meeting': (relation) =>
    typeId('meeting', targetOf('meeting', relation, 'meeting with papers')),
  'DocumentFilter.sentTo': id('unit'),
  'DocumentFilter.state': () => 'CURRENT',
  'DocumentFilter.type': () => 'NQ',
  'DocumentFilter.unit': id('unit'),
  'DuplicateCandidateFilter.reason': () => 'SAME_FILE_NUMBER',
  'DuplicateCandidateFilter.score': () => 50,
  'ImportBatchFilter.kind': () => 'MEMBERS',
  'ImportBatchFilter.state': () => 'PREVIEWED',
  'ImportRowFilter.field': () => 'BIRTH_DATE',
  'ImportRowFilter.name': () => 'a',
  'ImportRowFilter.outcome': () => 'UPDATED',
  'ImportRowFilter.weight': () => 'NOTE',
  'MeetingFilter.heldOn': () => '2025-12-03',
  'MeetingFilter.kind': () => 'regular',
  'MeetingFilter.state': () => 'CLOSED',
  'MeetingFilter.unit': id('unit'),
  'MeetingTemplateFilter.kind': () => 'lessons-learned',
  'MeetingTemplateFilter.unitKind': () => 'cell',
  'MeetingTemplateFilter.validOn': () => '2025-12-03',
  'MemberActFilter.effectiveOn': () => '2025-12-03',
  'MemberActFilter.kind': () => 'EXEMPT',
  'MemberActFilter.undone': () => false,
  'MemberActFilter.unit': id('unit'),
  'MemberFilter.activity': () => 'ACTIVE',
  'MemberFilter.age': () => 60,
  'MemberFilter.endReason': () => 'DECEASED',
  'MemberFilter.endedOn': () => '2025-12-03',
  'MemberFilter.joinedOn': () => '2010-02-03',
  'MemberFilter.name': (relation) => {
    const place = placeIn(relation)
    if (relation === 'addressed') return 'Trần Thị Trọ'
    return place === null ? 'Không ai' : memberName(place)
  },
  'MemberFilter.office': () => 'secretary',
  'MemberFilter.partyAge': () => 15,
  'MemberFilter.sex': () => 'MALE',
  'MemberFilter.standing': () => 'OFFICIAL',
  'MemberFilter.state': () => 'MEMBER',
  'MemberFilter.temporarily': () => 'ELSEWHERE',
  'MemberFilter.unit': id('unit'),
  'NotificationFilter.unread': () => true,
  'PlanSlotFilter.kind': () => 'regular',
  'PlanSlotFilter.periodFrom': () => '2026-02-01',
  'PlanSlotFilter.state': () => 'REGISTERED',
  'PlanSlotFilter.unit': id('unit'),
  'ProfessionalMeetingFilter.startsOn': () => '2025-12-03',
  'ProfessionalMeetingFilter.unit': id('unit'),
  'ReorganizationConsequenceFilter.change': () => 'UNALLOTTED',
  'ReorganizationConsequenceFilter.subject': () => 'MEMBER',
  'ReorganizationFilter.effectiveOn': () => '2025-12-03',
  'ReorganizationFilter.state': () => 'PREVIEWED',
  'ReorganizationFilter.text': word,
  'ReorganizationFilter.touches': id('unit'),
  'ResolutionFilter.adoptedOn': () => '2025-12-03',
  'ResolutionFilter.body': id('body'),
  'ResolutionFilter.carriesOut': id('resolution'),
  'ResolutionFilter.key': () => false,
  'ResolutionFilter.meeting': id('meeting'),
  'ResolutionFilter.month': () => '2025-12-03',
  'ResolutionFilter.overdueTasks': () => true,
  'ResolutionFilter.sentTo': id('unit'),
  'ResolutionFilter.state': () => 'DISSEMINATED',
  'ResolutionFilter.text': word,
  'ResolutionFilter.type': () => 'NQ',
  'ResolutionFilter.unit': id('unit'),
  'ScorecardFilter.band': () => 'GOOD',
  'ScorecardFilter.kind': () => 'SELF',
  'ScorecardFilter.scoredOn': () => '2025-12-03',
  'ScorecardFilter.unit': id('unit'),
  'ScorecardFilter.workGroup': id('workgroup'),
  'ScorecardTemplateFilter.validOn': () => '2025-12-03',
  'TaskFilter.dueOn': () => '2026-01-31',
  'TaskFilter.field': () => 'ECONOMY',
  'TaskFilter.key': () => false,
  'TaskFilter.meeting': id('meeting'),
  'TaskFilter.member': id('member'),
  'TaskFilter.mine': () => true,
  'TaskFilter.open': () => true,
  'TaskFilter.outcome': () => 'MET',
  'TaskFilter.overdue': () => false,
  'TaskFilter.ownerUnit': id('unit'),
  'TaskFilter.parent': id('task'),
  'TaskFilter.resolution': id('resolution'),
  'TaskFilter.startsOn': () => '2025-12-03',
  'TaskFilter.state': () => 'IN_PROGRESS',
  'TaskFilter.title': word,
  'TaskFilter.unit': id('unit'),
  'TransferFilter.dueOn': () => '2026-02-27',
  'TransferFilter.kind': () => 'HOME',
  'TransferFilter.state': () => 'SENT',
  'TransferFilter.unit': id('unit'),
  'UnitChangeFilter.change': () => 'MERGED',
  'UnitChangeFilter.kind': (relation) => SITUATIONS[placeIn(relation) ?? 'root'].kind,
  'UnitFilter.code': code,
  'UnitFilter.kind': (relation) => SITUATIONS[placeIn(relation) ?? 'root'].kind,
  'UnitFilter.name': word,
  'UnitFilter.parent': id('unit'),
  'UnitNameFilter.code': code,
  'UnitNameFilter.name': word,
  'VacancyFilter.office': () => 'deputy-secretary',
  'VacancyFilter.required': () => false,
  'VacancyFilter.unitKind': (relation) => SITUATIONS[placeIn(relation) ?? 'root'].kind,
  'VacantSeatsFilter.unitKind': (relation) => SITUATIONS[placeIn(relation) ?? 'root'].kind,
  'VisitFilter.unit': id('unit'),
  'VisitFilter.visitedOn': () => '2025-12-03',
  'VisitFilter.workGroup': id('workgroup'),
  'WorkGroupFilter.covers': id('unit'),
  'WorkGroupFilter.ordinal': () => 1,
}

/** How an operator takes a value. */
export const OPERATORS: Readonly<Record<string, (value: string | number | boolean) => unknown>> = {
  contains: (value) => value,
  eq: (value) => value,
  gt: (value) => value,
  gte: (value) => value,
  in: (value) => [value],
  lt: (value) => value,
  lte: (value) => value,
}

/** Arguments that mean the same wherever they stand: pages, orders, filters, the day, the subtree, how far ahead. */
export const GENERAL = [
  'after',
  'asOf',
  'before',
  'first',
  'kinds',
  'last',
  'orderBy',
  'past',
  'scope',
  'under',
  'until',
  'where',
] as const

/** Values of the arguments of fields below the root that are neither general nor of an enumeration. */
export const VALUES: Readonly<Record<string, string | number | boolean>> = {
  'Cadence.met.kind': 'regular',
  'Cadence.notMet.kind': 'regular',
  'Cadence.notMet.month': 12,
  'Cadence.share.kind': 'regular',
  'Cadence.share.period': 12,
  'Cadence.withoutThematic.quarter': 4,
  'CadenceChild.met.kind': 'regular',
  'CadenceLine.outcomes.kind': 'regular',
  'Coverage.notVisited.weeks': 4,
  'Query.duplicateCandidates.dismissed': 'false',
  'Meeting.observerShare.office': 'secretary',
  'Query.cadence.year': 2025,
  'Query.suggestOwners.dueOn': '2026-01-31',
  'Query.interimReview.month': '2026-01-31',
  'Query.transfers.direction': 'IN',
  'Query.concurrentOffices.also': 'village-head',
  'Query.concurrentOffices.held': 'secretary',
  'Query.clockCounts.under': id('unit')('own'),
  'Query.clockDays.under': id('unit')('own'),
  'Query.clocks.under': id('unit')('parent'),
  'Query.unitChangeCounts.from': '2025-06-30',
  'Query.unitChangeCounts.to': '2025-12-03',
  'Query.unitChanges.from': '2025-06-30',
  'Query.unitChanges.to': '2025-12-03',
  'Unit.attendanceFigures.from': '2025-11-01',
  'Unit.attendanceFigures.kind': 'regular',
  'Unit.attendanceFigures.to': '2026-01-31',
  'Unit.cadence.year': 2025,
  'Unit.execution.from': '2025-12-01',
  'Unit.execution.to': '2026-02-28',
  'Unit.executionByMonth.from': '2025-12-01',
  'Unit.executionByMonth.to': '2026-02-28',
  'Unit.meetingTemplate.kind': 'lessons-learned',
  'Unit.memberShare.kind': 'cell',
  'Unit.officeOverlap.also': 'village-head',
  'Unit.officeOverlap.held': 'secretary',
  'WorkGroup.visitsByMonth.from': '2025-11-01',
  'WorkGroup.visitsByMonth.to': '2026-01-31',
}

/** Kinds of access that are not asked here, and why. */
export const ABSENT: Readonly<Record<string, string>> = {
  export:
    'a list of members that is given out is the list `members`, gate and conditions alike: server/test/http/exports.test.ts asks',
}

/** Every route besides the endpoint's own, and why it shows nobody a row that the gate would hide. */
export const ROUTES: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^\/graphql$/, 'the endpoint, which the matrix asks'],
  [
    /^\/auth\/(session|sessions|sessions\/end|sign-in|sign-out|profile|password|second-factor(\/[\w-]+)?)$/,
    'tells callers of themselves: name, language, the day their pages open on, their own sessions and second factor',
  ],
  [/^\/auth\/link(\/use)?$/, 'tells whoever holds a link whose password it sets'],
  [
    /^\/calendar\/:file$/,
    'numbers without names, for whoever knows a secret, as far as its account may read: server/test/http/calendars.test.ts asks',
  ],
  [/^\/(healthz|readyz|metrics)$/, 'counts of the process'],
  [
    /^\/(graphiql(\/[\w-]+\.(js|css))?|schema\.graphql|openapi\.json|docs(\/errors\/:code)?)$/,
    'the contract, its pages and its explorer',
  ],
  [
    /^\/documents(\/:id)?$/,
    'files of `documents`, kept and given to those who may write and read these: server/test/http/documents.test.ts asks',
  ],
  [
    /^\/documents\/minutes\/:file$/,
    '`Minutes` of a meeting as a text document, for those who may read the meeting: server/test/graphql/minutes-sealing.test.ts asks',
  ],
  [
    /^\/documents\/resolutions\/:file$/,
    '`Resolution` as a text document, for those who may read it, and less of it for whom it was only sent to: server/test/graphql/resolutions.test.ts asks',
  ],
  [
    /^\/reorganizations\/:id\/scan$/,
    'the paper of one reorganization, kept and given to those who may write and read it: server/test/http/scans.test.ts asks',
  ],
  [
    /^\/exports\/members$/,
    'the members of `members` with the same arguments: server/test/http/exports.test.ts holds one against the other',
  ],
  [
    /^\/imports(\/:id(\/[\w.]+)?)?$/,
    'files that were taken in, for whoever may import there, as `importBatch` is: server/test/http/imports.test.ts asks',
  ],
  [/^(\*|\/\*|\/[\w-]+\.(svg|png|ico|txt|webmanifest))$/, 'files of the dashboard'],
]

function id(kind: Kind): ValueOf {
  return (relation) => typeId(kind, targetOf(kind, relation))
}

function word(relation: Relation): string {
  const place = placeIn(relation)
  return place === null ? 'Không đâu' : SITUATIONS[place].word
}

function code(relation: Relation): string {
  const place = placeIn(relation)
  return place === null ? 'NOWHERE' : codeOf(place)
}

function card(relation: Relation): string {
  const place = placeIn(relation)
  return place === null ? '000000000000' : cardNumber(place)
}
