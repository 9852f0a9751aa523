import { idOf } from './places.ts'
import { of, type Ids, type Recipe } from './recipe.ts'
import { ACCESS_RECIPES } from './recipes.access.ts'
import { AGENDA_RECIPES } from './recipes.agenda.ts'
import { STEP_RECIPES } from './recipes.steps.ts'
import { MINUTES_RECIPES } from './recipes.minutes.ts'
import { RESOLUTION_RECIPES } from './recipes.resolutions.ts'
import { VOTE_RECIPES } from './recipes.votes.ts'
import { DOCUMENT_RECIPES } from './recipes.documents.ts'
import { DUPLICATE_RECIPES } from './recipes.duplicates.ts'
import { IMPORT_RECIPES } from './recipes.imports.ts'
import { CALENDAR_RECIPES } from './recipes.calendars.ts'
import { MEETING_TEMPLATE_RECIPES } from './recipes.meeting-templates.ts'
import { MEMBER_RECIPES } from './recipes.members.ts'
import { INTERIM_REVIEW_RECIPES } from './recipes.interim-reviews.ts'
import { NOTIFICATION_RECIPES } from './recipes.notifications.ts'
import { OFFICE_RECIPES } from './recipes.offices.ts'
import { PLAN_RECIPES } from './recipes.plans.ts'
import { PROFESSIONAL_RECIPES } from './recipes.professional-meetings.ts'
import { REORGANIZATION_RECIPES } from './recipes.reorganizations.ts'
import { ROLL_RECIPES } from './recipes.rolls.ts'
import { TASK_RECIPES } from './recipes.tasks.ts'
import { TRANSFER_RECIPES } from './recipes.transfers.ts'
import type { Rules, Verdict } from './rules.ts'

const DECISION = ['decision.effectiveOn', 'decision.number', 'decision.signedOn', 'decision.title']
const ITEMS = ['items.code', 'items.points', 'items.reason']
const FULL = [{ code: 'c1', points: 5 }]

export const RECIPES: Readonly<Record<string, Recipe>> = {
  ...ACCESS_RECIPES,
  ...AGENDA_RECIPES,
  ...STEP_RECIPES,
  ...MINUTES_RECIPES,
  ...VOTE_RECIPES,
  ...RESOLUTION_RECIPES,
  ...DOCUMENT_RECIPES,
  ...DUPLICATE_RECIPES,
  ...CALENDAR_RECIPES,
  ...IMPORT_RECIPES,
  ...MEETING_TEMPLATE_RECIPES,
  ...MEMBER_RECIPES,
  ...INTERIM_REVIEW_RECIPES,
  ...NOTIFICATION_RECIPES,
  ...OFFICE_RECIPES,
  ...PLAN_RECIPES,
  ...PROFESSIONAL_RECIPES,
  ...REORGANIZATION_RECIPES,
  ...ROLL_RECIPES,
  ...TASK_RECIPES,
  ...TRANSFER_RECIPES,
  createMeeting: {
    slots: {
      unitId: of('unit'),
      bodyId: of('body'),
      chairMemberId: of('member'),
      secretaryMemberId: of('member'),
      slotId: of('slot', 'later slot'),
    },
    plain: ['endsAt', 'kind', 'place', 'startsAt', 'title'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id) => ({
      unitId: id('unitId'),
      bodyId: id('bodyId'),
      chairMemberId: id('chairMemberId'),
      secretaryMemberId: id('secretaryMemberId'),
      slotId: id('slotId'),
      kind: 'regular',
      startsAt: '2026-02-10T01:30:00Z',
    }),
    verdict: (rules, ids) =>
      rules.onUnit('meeting.write', ids['unitId'], 'unitId') ??
      officers(rules, ids, ids['unitId']) ??
      (ids['slotId'] === undefined ? undefined : rules.onOtherSlot(ids['slotId'], ids['unitId'], 'slotId')),
  },
  updateMeeting: {
    slots: {
      id: of('meeting', 'planned meeting'),
      unitId: of('unit'),
      bodyId: of('body'),
      chairMemberId: of('member'),
      secretaryMemberId: of('member'),
    },
    plain: [
      'endsAt',
      'expectedVersion',
      'kind',
      'passGates.code',
      'passGates.reason',
      'place',
      'startsAt',
      'state',
      'title',
    ],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('planned meeting', place) }),
    input: (id) => ({
      id: id('id'),
      unitId: id('unitId'),
      bodyId: id('bodyId'),
      chairMemberId: id('chairMemberId'),
      secretaryMemberId: id('secretaryMemberId'),
      expectedVersion: 1,
      title: 'Một tên khác',
    }),
    verdict: (rules, ids) => {
      const unitId = ids['unitId'] ?? rules.unitOfMeeting(ids['id'])
      return (
        rules.onMeeting('meeting.write', ids['id'], 'id') ??
        rules.onUnit('meeting.write', unitId, 'unitId') ??
        officers(rules, ids, unitId)
      )
    },
  },
  recordVisit: {
    slots: {
      meetingId: of('meeting', 'open meeting'),
      workGroupId: of('workgroup'),
      visitorMemberIds: of('groupmember'),
      'remarks.authorId': of('groupmember'),
      'scorecard.templateId': of('template'),
    },
    plain: [
      'advice',
      'expectedVersion',
      'outsideAssignmentReason',
      'remarks.text',
      ...ITEMS.map((item) => `scorecard.${item}`),
    ],
    payload: 'visit { id }',
    variants: ['', 'taken: the group was there'],
    ids: (place, variant) => ({
      meetingId: idOf(variant === '' ? 'open meeting' : 'meeting', place),
      workGroupId: idOf('workgroup', place),
      visitorMemberIds: idOf('groupmember', place),
    }),
    follow: (slot, place) => (slot === 'workGroupId' ? { visitorMemberIds: idOf('groupmember', place) } : {}),
    input: (id) => ({
      meetingId: id('meetingId'),
      workGroupId: id('workGroupId'),
      // Whoever remarks was there.
      visitorMemberIds: [...new Set([id('visitorMemberIds'), id('remarks.authorId')])].filter(Boolean),
      outsideAssignmentReason: 'Theo đề nghị',
      remarks: id('remarks.authorId') ? [{ authorId: id('remarks.authorId'), text: 'Tốt' }] : [],
      scorecard: id('scorecard.templateId')
        ? { templateId: id('scorecard.templateId'), items: FULL }
        : undefined,
    }),
    verdict: (rules, ids, variant) => {
      const { meetingId, workGroupId, visitorMemberIds: visitor } = ids
      const unitId = rules.unitOfMeeting(meetingId)
      const author = ids['remarks.authorId']
      if (!rules.may('meeting.read', unitId)) return 'NOT_FOUND meetingId'
      if (!rules.seesGroup(workGroupId)) return 'NOT_FOUND workGroupId'
      return (
        rules.onMeeting('visit.record', meetingId, 'meetingId') ??
        rules.forGroup(workGroupId, 'workGroupId') ??
        (rules.serves(visitor, workGroupId) ? undefined : 'NOT_A_GROUP_MEMBER visitorMemberIds.0') ??
        (author === undefined || rules.serves(author, workGroupId)
          ? undefined
          : 'NOT_A_GROUP_MEMBER visitorMemberIds.1') ??
        (variant === '' ? undefined : 'VISIT_ALREADY_RECORDED meetingId') ??
        rules.onForm(ids['scorecard.templateId'], unitId, 'scorecard.templateId')
      )
    },
  },
  submitScorecard: {
    slots: { meetingId: of('meeting', 'open meeting'), templateId: of('template') },
    plain: ['expectedVersion', ...ITEMS, 'kind'],
    payload: 'scorecard { id }',
    variants: ['SELF', 'OBSERVER', 'OFFICIAL', 'taken: the unit has scored itself'],
    ids: (place, variant) => ({
      meetingId: idOf(variant.startsWith('taken') ? 'meeting' : 'open meeting', place),
      templateId: idOf('template', place),
    }),
    input: (id, variant) => ({
      meetingId: id('meetingId'),
      templateId: id('templateId'),
      kind: variant.startsWith('taken') ? 'SELF' : variant,
      items: FULL,
    }),
    verdict: (rules, ids, variant) => {
      const unitId = rules.unitOfMeeting(ids['meetingId'])
      if (!rules.may('meeting.read', unitId)) return 'NOT_FOUND meetingId'
      const may =
        variant === 'OFFICIAL'
          ? rules.mayAbove('scorecard.submitOfficial', unitId)
          : rules.may(variant === 'OBSERVER' ? 'scorecard.submitObserver' : 'scorecard.submitSelf', unitId)
      if (!may) return 'FORBIDDEN kind'
      return (
        rules.onForm(ids['templateId'], unitId, 'templateId') ??
        (variant.startsWith('taken') ? 'SCORECARD_ALREADY_SUBMITTED meetingId' : undefined)
      )
    },
  },
  createWorkGroup: {
    slots: { unitId: of('unit'), 'members.memberId': of('member'), unitIds: of('unit') },
    plain: ['name', 'ordinal', 'validFrom', ...DECISION, 'members.leader', 'members.name', 'members.office'],
    payload: 'workGroup { id }',
    variants: ['', 'taken: another group bears the number'],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id, variant) => ({
      unitId: id('unitId'),
      ordinal: variant === '' ? 9 : 1,
      name: 'Tổ mới',
      validFrom: '2026-01-01',
      decision: { number: '9-QĐ', signedOn: '2025-12-30', effectiveOn: '2026-01-01' },
      members: [
        id('members.memberId')
          ? { memberId: id('members.memberId'), leader: true }
          : { name: 'Phạm Văn Mới', leader: true },
      ],
      unitIds: [id('unitIds')].filter((one) => one !== undefined),
    }),
    verdict: (rules, ids, variant) =>
      rules.onUnit('workGroup.write', ids['unitId'], 'unitId') ??
      (variant === '' ? undefined : 'ORDINAL_TAKEN ordinal') ??
      rules.onMember(ids['members.memberId'], 'members.0.memberId') ??
      rules.onAssigned(ids['unitIds'], ids['unitId'], 'unitIds.0'),
  },
  updateWorkGroup: {
    slots: {
      id: of('workgroup', 'team'),
      'addMembers.memberId': of('member'),
      'endMembers.id': of('groupmember', 'helper'),
      leaderId: of('groupmember', 'helper'),
    },
    plain: [
      'addMembers.leader',
      'addMembers.name',
      'addMembers.office',
      ...DECISION,
      'effectiveOn',
      'endMembers.validTo',
      'expectedVersion',
      'name',
      'validTo',
    ],
    payload: 'workGroup { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('team', place) }),
    input: (id) => ({
      id: id('id'),
      expectedVersion: 1,
      name: 'Đội khác',
      addMembers: id('addMembers.memberId') ? [{ memberId: id('addMembers.memberId') }] : undefined,
      endMembers: id('endMembers.id') ? [{ id: id('endMembers.id'), validTo: '2026-03-01' }] : undefined,
      leaderId: id('leaderId'),
    }),
    verdict: (rules, ids) => {
      const added = ids['addMembers.memberId']
      const [ended, leader] = [ids['endMembers.id'], ids['leaderId']]
      return (
        rules.onGroup(ids['id'], 'id') ??
        rules.onMember(added, 'addMembers.0.memberId') ??
        // The member of the place leads its team.
        (added === idOf('member', 'own') ? 'ALREADY_SERVING addMembers.0' : undefined) ??
        (ended && !rules.serves(ended, ids['id']) ? 'NOT_FOUND endMembers.0.id' : undefined) ??
        (leader && !rules.serves(leader, ids['id']) ? 'NOT_A_GROUP_MEMBER leaderId' : undefined)
      )
    },
  },
  assignWorkGroup: {
    slots: { workGroupId: of('workgroup', 'team'), unitIds: of('unit') },
    plain: [...DECISION, 'validFrom', 'validTo'],
    payload: 'assignments { id }',
    variants: ['', 'taken: the group covers it'],
    ids: (place, variant) => ({
      workGroupId: idOf(variant === '' ? 'team' : 'workgroup', place),
      unitIds: idOf('unit', place),
    }),
    input: (id) => ({ workGroupId: id('workGroupId'), unitIds: [id('unitIds')], validFrom: '2026-01-01' }),
    verdict: (rules, ids, variant) =>
      rules.onGroup(ids['workGroupId'], 'workGroupId') ??
      rules.onAssigned(ids['unitIds'], rules.group(ids['workGroupId'])?.unit_id, 'unitIds.0') ??
      (variant === '' ? undefined : 'ALREADY_ASSIGNED unitIds.0'),
  },
  transferWorkGroupAssignment: {
    slots: { id: of('assignment'), workGroupId: of('workgroup', 'team') },
    plain: [...DECISION, 'expectedVersion', 'validFrom'],
    payload: 'assignment { id } ended { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('assignment', place), workGroupId: idOf('team', place) }),
    input: (id) => ({
      id: id('id'),
      workGroupId: id('workGroupId'),
      expectedVersion: 1,
      validFrom: '2026-01-10',
    }),
    verdict: (rules, ids) => {
      const unitId = rules.assignment(ids['id'])?.unit_id
      const founder = rules.group(ids['workGroupId'])?.unit_id
      return (
        rules.onAssignment(ids['id'], 'id') ??
        rules.onGroup(ids['workGroupId'], 'workGroupId') ??
        rules.onAssigned(unitId, founder, 'workGroupId')
      )
    },
  },
  endWorkGroupAssignment: {
    slots: { id: of('assignment') },
    plain: [...DECISION, 'expectedVersion', 'validTo'],
    payload: 'assignment { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('assignment', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, validTo: '2026-01-10' }),
    verdict: (rules, ids) => rules.onAssignment(ids['id'], 'id'),
  },
}

/** The body, the chair and the secretary of a meeting. */
function officers(rules: Rules, ids: Ids, unitId: string | undefined): Verdict {
  const { bodyId, chairMemberId, secretaryMemberId } = ids
  if (bodyId !== undefined && !rules.isBodyOf(bodyId, unitId)) return 'BODY_NOT_IN_FORCE bodyId'
  return (
    rules.onMember(chairMemberId, 'chairMemberId') ?? rules.onMember(secretaryMemberId, 'secretaryMemberId')
  )
}
