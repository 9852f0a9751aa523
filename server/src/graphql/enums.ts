import {
  ACCOUNT_STATES,
  ACCOUNT_STATE_LABELS,
  ACTIVITIES,
  ACTIVITY_LABELS,
  ALLOTMENT_RULES,
  ALLOTMENT_RULE_LABELS,
  AUDIT_ACTION_LABELS,
  AUDIT_ACTIONS,
  ATTENDANCE_MODES,
  ATTENDANCE_STATUSES,
  ATTENDANCE_STATUS_LABELS,
  ATTENDED_BY,
  ATTENDED_BY_LABELS,
  BANDS,
  BAND_LABELS,
  CLOCK_KINDS,
  CLOCK_KIND_LABELS,
  CONSEQUENCE_CHANGES,
  CONSEQUENCE_CHANGE_LABELS,
  CONSEQUENCE_SUBJECTS,
  CONSEQUENCE_SUBJECT_LABELS,
  CRITERION_SCORINGS,
  DOCUMENT_STATES,
  DOCUMENT_STATE_LABELS,
  ERROR_POLICIES,
  DUPLICATE_REASONS,
  DUPLICATE_REASON_LABELS,
  ERROR_MESSAGES,
  RESOLUTION_ACTS,
  RESOLUTION_ACT_LABELS,
  RESOLUTION_STATES,
  RESOLUTION_STATE_LABELS,
  GRANT_SOURCES,
  GUEST_KINDS,
  GUEST_KIND_LABELS,
  HINDRANCES,
  HINDRANCE_LABELS,
  IMPORT_FIELDS,
  IMPORT_FIELD_LABELS,
  IMPORT_KINDS,
  IMPORT_KIND_LABELS,
  IMPORT_MATCHES,
  IMPORT_MATCH_LABELS,
  IMPORT_OUTCOMES,
  IMPORT_OUTCOME_LABELS,
  IMPORT_STATES,
  IMPORT_STATE_LABELS,
  ITEM_FIELDS,
  ITEM_FIELD_LABELS,
  ITEM_OUTCOMES,
  ITEM_OUTCOME_LABELS,
  ITEM_PURPOSES,
  ITEM_PURPOSE_LABELS,
  LINEAGE_KINDS,
  LINEAGE_KIND_LABELS,
  LOCALES,
  MEETING_RHYTHMS,
  MEETING_RHYTHM_LABELS,
  MEETING_STATES,
  MEETING_STATE_LABELS,
  MEMBER_ACT_KINDS,
  MEMBER_ACT_KIND_LABELS,
  MEMBER_END_REASONS,
  MEMBER_END_REASON_LABELS,
  MEMBER_MERGE_FIELDS,
  MEMBER_MERGE_FIELD_LABELS,
  MEMBER_PRIVATE_FIELDS,
  MEMBER_STATE_ACTS,
  MEMBER_STATE_LABELS,
  MEMBER_STATES,
  MEMBERSHIP_KINDS,
  MEMBERSHIP_KIND_LABELS,
  MESSAGE_WEIGHTS,
  NOT_EXPECTED_REASONS,
  NOTICE_AUDIENCES,
  NOTICE_AUDIENCE_LABELS,
  NOTICE_CHANNELS,
  NOTICE_CHANNEL_LABELS,
  OFFICE_HELD_OF,
  OFFICE_HELD_OF_LABELS,
  PERMISSIONS,
  PERMISSION_LABELS,
  REORGANIZATION_OPERATIONS,
  REORGANIZATION_OPERATION_LABELS,
  REORGANIZATION_STATES,
  REORGANIZATION_STATE_LABELS,
  REVERSALS,
  REVERSAL_LABELS,
  ROLES,
  ROLE_LABELS,
  RULE_SEVERITIES,
  RULE_SEVERITY_LABELS,
  SCORECARD_KINDS,
  SCORECARD_KIND_LABELS,
  SEXES,
  SEX_LABELS,
  SIZE_MEASURES,
  SIZE_MEASURE_LABELS,
  STANDINGS,
  STANDING_LABELS,
  TEMPORARY_STAY_LABELS,
  TEMPORARY_STAYS,
  TOKEN_STATES,
  TOKEN_STATE_LABELS,
  TRANSFER_DIRECTIONS,
  TRANSFER_DIRECTION_LABELS,
  TRANSFER_KINDS,
  TRANSFER_KIND_LABELS,
  TRANSFER_STATES,
  TRANSFER_STATE_LABELS,
  UNIT_CHANGES,
  UNIT_CHANGE_LABELS,
  UNIT_EVENTS,
  UNIT_EVENT_LABELS,
  permissionName,
  SLOT_OUTCOMES,
  SLOT_OUTCOME_LABELS,
  CHANGE_KINDS,
  INTERIM_REVIEW_STATE_LABELS,
  INTERIM_REVIEW_STATES,
  NOTIFICATION_PAGES,
  SLOT_STATES,
  SLOT_STATE_LABELS,
  STEP_EXEMPTIONS,
  STEP_EXEMPTION_LABELS,
  STEP_GATES,
  STEP_GATE_LABELS,
  STEP_PHASES,
  STEP_PHASE_LABELS,
  STEP_STATES,
  STEP_STATE_LABELS,
  MINUTES_APPROVALS,
  MINUTES_APPROVAL_LABELS,
  MINUTES_APPROVED_BY,
  MINUTES_APPROVED_BY_LABELS,
  MINUTES_STATES,
  MINUTES_STATE_LABELS,
  VOTE_CATEGORIES,
  VOTE_CATEGORY_LABELS,
  TASK_ACT_KINDS,
  TASK_ACT_KIND_LABELS,
  TASK_OUTCOMES,
  TASK_OUTCOME_LABELS,
  TASK_STATES,
  TASK_VERDICT_LABELS,
  TASK_VERDICTS,
  TASK_STATE_LABELS,
  VOTE_CHOICES,
  VOTE_CHOICE_LABELS,
  type Label,
} from '@chibo/shared'
import { builder } from './builder.ts'
import { operatorInput } from './lists.ts'

/** The closed lists of the domain as GraphQL enums, described by their labels. */
function domainEnum<const T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  labels?: Readonly<Record<T, Label>>,
) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      values.map((value) => [
        value,
        labels ? { description: `${labels[value].en} (${labels[value].vi}).` } : {},
      ]),
    ),
  })
}

export const SexEnum = domainEnum('Sex', 'Sex of a person.', SEXES, SEX_LABELS)
export const StandingEnum = domainEnum('Standing', 'Standing of a member.', STANDINGS, STANDING_LABELS)
export const ActivityEnum = domainEnum(
  'Activity',
  "State of a member's Party activity.",
  ACTIVITIES,
  ACTIVITY_LABELS,
)
export const MembershipKindEnum = domainEnum(
  'MembershipKind',
  'What binds a member to a cell.',
  MEMBERSHIP_KINDS,
  MEMBERSHIP_KIND_LABELS,
)
const MemberStateEnum = domainEnum(
  'MemberState',
  'Whether somebody is a member, or was one.',
  MEMBER_STATES,
  MEMBER_STATE_LABELS,
)
export const MemberEndReasonEnum = domainEnum(
  'MemberEndReason',
  'Why somebody is a member no longer.',
  MEMBER_END_REASONS,
  MEMBER_END_REASON_LABELS,
)
const TemporaryStayEnum = domainEnum(
  'TemporaryStay',
  'Who takes part in another cell than their own for a time.',
  TEMPORARY_STAYS,
  TEMPORARY_STAY_LABELS,
)
export const MemberFieldEnum = domainEnum(
  'MemberField',
  'Sensitive fields of a member.',
  MEMBER_PRIVATE_FIELDS,
)
export const MemberActKindEnum = domainEnum(
  'MemberActKind',
  'What was done to a member or an office.',
  MEMBER_ACT_KINDS,
  MEMBER_ACT_KIND_LABELS,
)
export const MemberStateActEnum = builder.enumType('MemberStateAct', {
  description: 'What can be done to one member or to a list of them.',
  values: Object.fromEntries(
    MEMBER_STATE_ACTS.map((act) => [
      act,
      { description: `${MEMBER_ACT_KIND_LABELS[act].en} (${MEMBER_ACT_KIND_LABELS[act].vi}).` },
    ]),
  ),
})
export const ErrorPolicyEnum = domainEnum(
  'ErrorPolicy',
  'What becomes of a bulk input in which some rows are wrong: nothing is stored, or the good rows are.',
  ERROR_POLICIES,
)
export const TransferStateEnum = domainEnum(
  'TransferState',
  'How far a transfer has come.',
  TRANSFER_STATES,
  TRANSFER_STATE_LABELS,
)
export const TransferKindEnum = domainEnum(
  'TransferKind',
  'For how long somebody goes elsewhere.',
  TRANSFER_KINDS,
  TRANSFER_KIND_LABELS,
)
export const TransferDirectionEnum = domainEnum(
  'TransferDirection',
  'On which side of transfers a unit stands.',
  TRANSFER_DIRECTIONS,
  TRANSFER_DIRECTION_LABELS,
)
export const MeetingStateEnum = domainEnum(
  'MeetingState',
  'Where a meeting stands.',
  MEETING_STATES,
  MEETING_STATE_LABELS,
)
export const DocumentStateEnum = domainEnum(
  'DocumentState',
  'Whether a document holds.',
  DOCUMENT_STATES,
  DOCUMENT_STATE_LABELS,
)
export const AttendanceStatusEnum = domainEnum(
  'AttendanceStatus',
  'Who came.',
  ATTENDANCE_STATUSES,
  ATTENDANCE_STATUS_LABELS,
)
export const AttendanceModeEnum = domainEnum('AttendanceMode', 'How somebody took part.', ATTENDANCE_MODES)
export const GuestKindEnum = domainEnum(
  'GuestKind',
  'Why somebody who is not on the roll was there.',
  GUEST_KINDS,
  GUEST_KIND_LABELS,
)
export const HindranceEnum = domainEnum(
  'Hindrance',
  'What keeps a member from meetings or from votes, beside their activity.',
  HINDRANCES,
  HINDRANCE_LABELS,
)
export const NotExpectedReasonEnum = domainEnum(
  'NotExpectedReason',
  'Why somebody does not count in the rate.',
  NOT_EXPECTED_REASONS,
)
export const AttendedByEnum = domainEnum(
  'AttendedBy',
  'Who attends meetings of a kind.',
  ATTENDED_BY,
  ATTENDED_BY_LABELS,
)
export const MeetingRhythmEnum = domainEnum(
  'MeetingRhythm',
  'How often meetings of a kind are held.',
  MEETING_RHYTHMS,
  MEETING_RHYTHM_LABELS,
)
export const SlotStateEnum = domainEnum(
  'SlotState',
  'Where a slot of the plan stands.',
  SLOT_STATES,
  SLOT_STATE_LABELS,
)
export const NotificationPageEnum = domainEnum(
  'NotificationPage',
  'A page of the dashboard: the plan of a unit, plans that wait for approval, a meeting, tasks, resolutions.',
  NOTIFICATION_PAGES,
)
export const SlotOutcomeEnum = domainEnum(
  'SlotOutcome',
  'What became of what was to be held in a month or quarter.',
  SLOT_OUTCOMES,
  SLOT_OUTCOME_LABELS,
)
export const TaskStateEnum = domainEnum('TaskState', 'Where a task stands.', TASK_STATES, TASK_STATE_LABELS)
export const TaskOutcomeEnum = domainEnum(
  'TaskOutcome',
  'What became of a task.',
  TASK_OUTCOMES,
  TASK_OUTCOME_LABELS,
)
export const ChangeKindEnum = domainEnum(
  'ChangeKind',
  'What happened to a task, a resolution or minutes.',
  CHANGE_KINDS,
)
export const InterimReviewStateEnum = domainEnum(
  'InterimReviewState',
  'Where a monthly review stands.',
  INTERIM_REVIEW_STATES,
  INTERIM_REVIEW_STATE_LABELS,
)
export const TaskVerdictEnum = domainEnum(
  'TaskVerdict',
  'What a meeting says of a task that came back to it.',
  TASK_VERDICTS,
  TASK_VERDICT_LABELS,
)
export const TaskActKindEnum = domainEnum(
  'TaskActKind',
  'What is done with a task.',
  TASK_ACT_KINDS,
  TASK_ACT_KIND_LABELS,
)
export const StepPhaseEnum = domainEnum('StepPhase', 'A part of a meeting.', STEP_PHASES, STEP_PHASE_LABELS)
export const StepGateEnum = domainEnum(
  'StepGate',
  'A passage of a meeting that waits for steps.',
  STEP_GATES,
  STEP_GATE_LABELS,
)
export const StepExemptionEnum = domainEnum(
  'StepExemption',
  'When nothing waits for a step.',
  STEP_EXEMPTIONS,
  STEP_EXEMPTION_LABELS,
)
export const ItemFieldEnum = domainEnum(
  'ItemField',
  'A field of work that an item of an agenda belongs to.',
  ITEM_FIELDS,
  ITEM_FIELD_LABELS,
)
export const ItemPurposeEnum = domainEnum(
  'ItemPurpose',
  'What an item of an agenda asks for.',
  ITEM_PURPOSES,
  ITEM_PURPOSE_LABELS,
)
export const ItemOutcomeEnum = domainEnum(
  'ItemOutcome',
  'What became of an item of an agenda.',
  ITEM_OUTCOMES,
  ITEM_OUTCOME_LABELS,
)
export const StepStateEnum = domainEnum(
  'StepState',
  'What became of a step of a meeting.',
  STEP_STATES,
  STEP_STATE_LABELS,
)
export const NoticeAudienceEnum = domainEnum(
  'NoticeAudience',
  'Who is told of a meeting.',
  NOTICE_AUDIENCES,
  NOTICE_AUDIENCE_LABELS,
)
export const NoticeChannelEnum = domainEnum(
  'NoticeChannel',
  'How somebody is told of a meeting.',
  NOTICE_CHANNELS,
  NOTICE_CHANNEL_LABELS,
)
export const VoteCategoryEnum = domainEnum(
  'VoteCategory',
  'Why somebody who was summoned is left out of the base of a vote.',
  VOTE_CATEGORIES,
  VOTE_CATEGORY_LABELS,
)
export const VoteChoiceEnum = domainEnum(
  'VoteChoice',
  'What somebody says to a question in an open vote.',
  VOTE_CHOICES,
  VOTE_CHOICE_LABELS,
)
export const MinutesStateEnum = domainEnum(
  'MinutesState',
  'How far minutes have come. What changes in them after they were read back leads them back to the draft.',
  MINUTES_STATES,
  MINUTES_STATE_LABELS,
)
export const MinutesApprovalEnum = domainEnum(
  'MinutesApproveAs',
  'As whom somebody approves minutes.',
  MINUTES_APPROVALS,
  MINUTES_APPROVAL_LABELS,
)
export const MinutesApprovedByEnum = domainEnum(
  'MinutesApprovedBy',
  'By what a version of minutes was approved.',
  MINUTES_APPROVED_BY,
  MINUTES_APPROVED_BY_LABELS,
)
export const ResolutionStateEnum = domainEnum(
  'ResolutionState',
  'Where a resolution stands.',
  RESOLUTION_STATES,
  RESOLUTION_STATE_LABELS,
)
export const ResolutionActEnum = domainEnum(
  'ResolutionActKind',
  'What is done to a resolution.',
  RESOLUTION_ACTS,
  RESOLUTION_ACT_LABELS,
)
export const ScorecardKindEnum = domainEnum(
  'ScorecardKind',
  'Who scored.',
  SCORECARD_KINDS,
  SCORECARD_KIND_LABELS,
)
export const BandEnum = domainEnum('Band', 'Band of a score.', BANDS, BAND_LABELS)
export const CriterionScoringEnum = domainEnum(
  'CriterionScoring',
  'How points of a criterion are given.',
  CRITERION_SCORINGS,
)
export const RoleEnum = domainEnum('Role', 'What a grant allows.', ROLES, ROLE_LABELS)
export const PermissionEnum = builder.enumType('Permission', {
  description: 'What a role permits: a noun and how far it goes.',
  values: Object.fromEntries(
    PERMISSIONS.map((permission) => [
      permissionName(permission),
      { description: `${PERMISSION_LABELS[permission].en} (${PERMISSION_LABELS[permission].vi}).` },
    ]),
  ),
})
export const AuditActionEnum = domainEnum(
  'AuditAction',
  'What the audit tells of.',
  AUDIT_ACTIONS,
  AUDIT_ACTION_LABELS,
)
export const AccountStateEnum = domainEnum(
  'AccountState',
  'Where an account stands.',
  ACCOUNT_STATES,
  ACCOUNT_STATE_LABELS,
)
export const TokenStateEnum = domainEnum(
  'TokenState',
  'Where an API token stands.',
  TOKEN_STATES,
  TOKEN_STATE_LABELS,
)
export const ReorganizationStateEnum = domainEnum(
  'ReorganizationState',
  'Where a reorganization stands.',
  REORGANIZATION_STATES,
  REORGANIZATION_STATE_LABELS,
)
export const ReorganizationOperationKindEnum = domainEnum(
  'ReorganizationOperationKind',
  'What a step of a reorganization does.',
  REORGANIZATION_OPERATIONS,
  REORGANIZATION_OPERATION_LABELS,
)
export const AllotmentRuleEnum = domainEnum(
  'AllotmentRule',
  'By what a member or unit of a divided unit was allotted.',
  ALLOTMENT_RULES,
  ALLOTMENT_RULE_LABELS,
)
export const ConsequenceSubjectEnum = domainEnum(
  'ConsequenceSubject',
  'What a consequence of a reorganization is about.',
  CONSEQUENCE_SUBJECTS,
  CONSEQUENCE_SUBJECT_LABELS,
)
export const ConsequenceChangeEnum = domainEnum(
  'ConsequenceChange',
  'What becomes of the subject of a consequence.',
  CONSEQUENCE_CHANGES,
  CONSEQUENCE_CHANGE_LABELS,
)
export const ReversalEnum = domainEnum('Reversal', 'Why an act is undone.', REVERSALS, REVERSAL_LABELS)
export const LineageKindEnum = domainEnum(
  'LineageKind',
  'How a unit came out of another.',
  LINEAGE_KINDS,
  LINEAGE_KIND_LABELS,
)
export const UnitEventKindEnum = domainEnum(
  'UnitEventKind',
  'What befell a unit.',
  UNIT_EVENTS,
  UNIT_EVENT_LABELS,
)
export const UnitChangeKindEnum = domainEnum(
  'UnitChangeKind',
  'How a unit on one day compares with another day.',
  UNIT_CHANGES,
  UNIT_CHANGE_LABELS,
)
export const ClockKindEnum = domainEnum(
  'ClockKind',
  'What falls due with a member.',
  CLOCK_KINDS,
  CLOCK_KIND_LABELS,
)
export const GrantSourceEnum = domainEnum('GrantSource', 'Where a grant comes from.', GRANT_SOURCES)
export const SizeMeasureEnum = domainEnum(
  'SizeMeasure',
  'What of a unit the rules on its size count.',
  SIZE_MEASURES,
  SIZE_MEASURE_LABELS,
)
export const RuleSeverityEnum = domainEnum(
  'RuleSeverity',
  'What breaking a rule comes to.',
  RULE_SEVERITIES,
  RULE_SEVERITY_LABELS,
)
export const OfficeHeldOfEnum = domainEnum(
  'OfficeHeldOf',
  'Of what an office is held.',
  OFFICE_HELD_OF,
  OFFICE_HELD_OF_LABELS,
)
export const LocaleEnum = domainEnum('Locale', 'A language.', LOCALES)
export const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'Codes of expected failures.',
  values: Object.fromEntries(
    Object.entries(ERROR_MESSAGES).map(([code, label]) => [code, { description: label.en }]),
  ),
})

export const DuplicateReasonEnum = domainEnum(
  'DuplicateReason',
  'What two members have in common that speaks for one person.',
  DUPLICATE_REASONS,
  DUPLICATE_REASON_LABELS,
)
export const MemberMergeFieldEnum = domainEnum(
  'MemberMergeField',
  'What of a member can be taken from the one who is merged.',
  MEMBER_MERGE_FIELDS,
  MEMBER_MERGE_FIELD_LABELS,
)
export const ImportKindEnum = domainEnum(
  'ImportKind',
  'What a file that is taken in is of.',
  IMPORT_KINDS,
  IMPORT_KIND_LABELS,
)
export const ImportStateEnum = domainEnum(
  'ImportState',
  'How far a file that is taken in has come.',
  IMPORT_STATES,
  IMPORT_STATE_LABELS,
)
export const ImportOutcomeEnum = domainEnum(
  'ImportOutcome',
  'What becomes of a row of a file.',
  IMPORT_OUTCOMES,
  IMPORT_OUTCOME_LABELS,
)
export const ImportMatchEnum = domainEnum(
  'ImportMatch',
  'By what the member is known whom a row means.',
  IMPORT_MATCHES,
  IMPORT_MATCH_LABELS,
)
export const ImportFieldEnum = domainEnum(
  'ImportField',
  'What of a member a row of a file tells.',
  IMPORT_FIELDS,
  IMPORT_FIELD_LABELS,
)
export const MessageWeightEnum = domainEnum(
  'MessageWeight',
  'How much lies in what is told of a row: it is rejected, somebody must decide, or it is in nobody’s way.',
  MESSAGE_WEIGHTS,
)

operatorInput('SlotStateFilter', SlotStateEnum, ['eq', 'in'])
operatorInput('StandingFilter', StandingEnum, ['eq', 'in'])
operatorInput('ActivityFilter', ActivityEnum, ['eq', 'in'])
operatorInput('MemberActKindFilter', MemberActKindEnum, ['eq', 'in'])
operatorInput('SexFilter', SexEnum, ['eq', 'in'])
operatorInput('MemberStateFilter', MemberStateEnum, ['eq', 'in'])
operatorInput('MemberEndReasonFilter', MemberEndReasonEnum, ['eq', 'in'])
operatorInput('TemporaryStayFilter', TemporaryStayEnum, ['eq'])
operatorInput('TransferStateFilter', TransferStateEnum, ['eq', 'in'])
operatorInput('TransferKindFilter', TransferKindEnum, ['eq', 'in'])
operatorInput('DocumentStateFilter', DocumentStateEnum, ['eq', 'in'])
operatorInput('ResolutionStateFilter', ResolutionStateEnum, ['eq', 'in'])
operatorInput('MeetingStateFilter', MeetingStateEnum, ['eq', 'in'])
operatorInput('ScorecardKindFilter', ScorecardKindEnum, ['eq', 'in'])
operatorInput('BandFilter', BandEnum, ['eq', 'in'])
operatorInput('AuditActionFilter', AuditActionEnum, ['eq', 'in'])
operatorInput('AccountStateFilter', AccountStateEnum, ['eq', 'in'])
operatorInput('TokenStateFilter', TokenStateEnum, ['eq', 'in'])
operatorInput('ReorganizationStateFilter', ReorganizationStateEnum, ['eq', 'in'])
operatorInput('ConsequenceSubjectFilter', ConsequenceSubjectEnum, ['eq', 'in'])
operatorInput('ConsequenceChangeFilter', ConsequenceChangeEnum, ['eq', 'in'])
operatorInput('UnitChangeKindFilter', UnitChangeKindEnum, ['eq', 'in'])
operatorInput('DuplicateReasonFilter', DuplicateReasonEnum, ['eq', 'in'])
operatorInput('ClockKindFilter', ClockKindEnum, ['eq', 'in'])
operatorInput('ImportKindFilter', ImportKindEnum, ['eq', 'in'])
operatorInput('ImportStateFilter', ImportStateEnum, ['eq', 'in'])
operatorInput('ImportOutcomeFilter', ImportOutcomeEnum, ['eq', 'in'])
operatorInput('ImportFieldFilter', ImportFieldEnum, ['eq', 'in'])
operatorInput('MessageWeightFilter', MessageWeightEnum, ['eq', 'in'])
operatorInput('ChangeKindFilter', ChangeKindEnum, ['eq', 'in'])
operatorInput('TaskStateFilter', TaskStateEnum, ['eq', 'in'])
operatorInput('TaskOutcomeFilter', TaskOutcomeEnum, ['eq', 'in'])
operatorInput('ItemFieldFilter', ItemFieldEnum, ['eq', 'in'])
