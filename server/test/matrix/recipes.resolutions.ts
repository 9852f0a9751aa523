import { idOf, SITUATIONS } from './places.ts'
import { of, type Ids, type Recipe } from './recipe.ts'
import type { Rules, Verdict } from './rules.ts'

const DRAFTED = ['endsOn', 'inForceOn', 'key', 'month', 'text', 'title', 'type']
const NAMED = {
  bodyId: of('body'),
  meetingId: of('meeting'),
  carriesOutId: of('resolution'),
  attachmentIds: of('doc'),
}
const OTHERS = ['BODY_NOT_IN_FORCE bodyId', 'NOT_FOUND meetingId', 'NOT_FOUND carriesOutId'] as const

/** What is said to what a draft of a unit names. */
function onNamed(rules: Rules, ids: Ids, unitId: string | undefined): Verdict {
  const wrong = [
    rules.isBodyOf(ids['bodyId'], unitId) ? undefined : OTHERS[0],
    rules.unitOfMeeting(ids['meetingId']) === unitId ? undefined : OTHERS[1],
    rules.seesResolution(ids['carriesOutId']) ? undefined : OTHERS[2],
    rules.unitOfDocument(ids['attachmentIds']) === unitId ? undefined : 'NOT_FOUND attachmentIds.0',
  ].filter((one) => one !== undefined)
  return wrong.length > 0 ? wrong.join(', ') : undefined
}

const named = (id: (slot: string) => string | undefined) => ({
  bodyId: id('bodyId'),
  title: 'Một nghị quyết khác',
  text: 'Toàn văn khác',
  meetingId: id('meetingId'),
  carriesOutId: id('carriesOutId'),
  attachmentIds: [id('attachmentIds')],
})

/** An act that names a meeting of the resolution's unit. */
function actOn(
  block: 'resolution' | 'resolution draft' | 'reviewed resolution',
  plain: readonly string[],
  values: object,
): Recipe {
  return {
    slots: { id: of('resolution', block), meetingId: of('meeting') },
    plain: ['expectedVersion', ...plain],
    payload: 'resolution { id }',
    variants: [''],
    ids: (place) => ({ id: idOf(block, place), meetingId: idOf('meeting', place) }),
    follow: (slot, place): Ids => (slot === 'id' ? { meetingId: idOf('meeting', place) } : {}),
    input: (id) => ({ id: id('id'), expectedVersion: 1, meetingId: id('meetingId'), ...values }),
    verdict: (rules, ids) => rules.onResolution(ids['id'], 'id') ?? onMeeting(rules, ids),
  }
}

function onMeeting(rules: Rules, { id, meetingId }: Ids): Verdict {
  return rules.unitOfMeeting(meetingId) === rules.resolution(id)?.unit_id ? undefined : 'NOT_FOUND meetingId'
}

const ACT = ['actedOn', 'reason']

/** Recipes of resolutions. */
export const RESOLUTION_RECIPES: Readonly<Record<string, Recipe>> = {
  createResolution: {
    slots: { unitId: of('unit'), ...NAMED },
    plain: DRAFTED,
    payload: 'resolution { id }',
    variants: [''],
    ids: (place) => ({
      unitId: idOf('unit', place),
      bodyId: idOf('body', place),
      meetingId: idOf('meeting', place),
      carriesOutId: idOf('resolution', place),
      attachmentIds: idOf('doc', place),
    }),
    follow: (slot, place): Ids =>
      slot === 'unitId'
        ? {
            bodyId: idOf('body', place),
            meetingId: idOf('meeting', place),
            attachmentIds: idOf('doc', place),
          }
        : {},
    input: (id) => ({ unitId: id('unitId'), type: 'NQ', ...named(id) }),
    verdict: (rules, ids) =>
      rules.onUnit('meeting.write', ids['unitId'], 'unitId') ?? onNamed(rules, ids, ids['unitId']),
  },
  updateResolution: {
    slots: { id: of('resolution', 'resolution draft'), ...NAMED },
    plain: ['expectedVersion', ...DRAFTED],
    payload: 'resolution { id }',
    variants: [''],
    ids: (place) => ({
      id: idOf('resolution draft', place),
      bodyId: idOf('body', place),
      meetingId: idOf('meeting', place),
      carriesOutId: idOf('resolution', place),
      attachmentIds: idOf('doc', place),
    }),
    follow: (slot, place): Ids =>
      slot === 'id'
        ? {
            bodyId: idOf('body', place),
            meetingId: idOf('meeting', place),
            attachmentIds: idOf('doc', place),
          }
        : {},
    input: (id) => ({ id: id('id'), expectedVersion: 1, ...named(id) }),
    verdict: (rules, ids) =>
      rules.onResolution(ids['id'], 'id') ?? onNamed(rules, ids, rules.resolution(ids['id'])?.unit_id),
  },
  discussResolution: actOn('resolution draft', ACT, {}),
  takeEffectResolution: actOn('resolution', ACT, {}),
  reviewResolution: actOn('reviewed resolution', ACT, {}),
  completeResolution: actOn('reviewed resolution', ACT, {}),
  withdrawResolution: actOn('resolution', ACT, { reason: 'Không còn phù hợp' }),
  supersedeResolution: {
    slots: {
      id: of('resolution'),
      supersededById: of('resolution', 'reviewed resolution'),
      meetingId: of('meeting'),
    },
    plain: ['expectedVersion', ...ACT],
    payload: 'resolution { id }',
    variants: [''],
    ids: (place) => ({
      id: idOf('resolution', place),
      supersededById: idOf('reviewed resolution', place),
      meetingId: idOf('meeting', place),
    }),
    follow: (slot, place): Ids => (slot === 'id' ? { meetingId: idOf('meeting', place) } : {}),
    input: (id) => ({
      id: id('id'),
      expectedVersion: 1,
      supersededById: id('supersededById'),
      meetingId: id('meetingId'),
    }),
    verdict: (rules, ids) =>
      rules.onResolution(ids['id'], 'id') ??
      (rules.seesResolution(ids['supersededById']) ? undefined : 'NOT_FOUND supersededById') ??
      onMeeting(rules, ids),
  },
  adoptResolution: {
    slots: {
      id: of('resolution', 'resolution draft'),
      voteId: of('vote', 'resolution vote'),
      meetingId: of('meeting'),
    },
    plain: ['adoptedOn', 'expectedVersion', 'inForceOn', 'noVoteReason'],
    payload: 'resolution { id }',
    variants: [''],
    ids: (place) => ({
      id: idOf('resolution draft', place),
      voteId: idOf('resolution vote', place),
      meetingId: idOf('meeting', place),
    }),
    follow: (slot, place): Ids =>
      slot === 'id' ? { voteId: idOf('resolution vote', place), meetingId: idOf('meeting', place) } : {},
    input: (id) => ({ id: id('id'), expectedVersion: 1, voteId: id('voteId'), meetingId: id('meetingId') }),
    verdict: onDecided,
  },
  supplementResolution: {
    slots: { id: of('resolution'), voteId: of('vote', 'resolution vote'), meetingId: of('meeting') },
    plain: ['adoptedOn', 'expectedVersion', 'noVoteReason', 'reason', 'text', 'title'],
    payload: 'resolution { id }',
    variants: [''],
    ids: (place) => ({
      id: idOf('resolution', place),
      voteId: idOf('resolution vote', place),
      meetingId: idOf('meeting', place),
    }),
    follow: (slot, place): Ids =>
      slot === 'id' ? { voteId: idOf('resolution vote', place), meetingId: idOf('meeting', place) } : {},
    input: (id) => ({
      id: id('id'),
      expectedVersion: 1,
      title: 'Bổ sung',
      text: 'Toàn văn mới hơn',
      reason: 'Theo thực tế',
      voteId: id('voteId'),
      meetingId: id('meetingId'),
    }),
    verdict: onDecided,
  },
  disseminateResolution: {
    slots: { id: of('resolution', 'reviewed resolution'), unitIds: of('unit'), memberIds: of('member') },
    plain: ['dueOn', 'expectedVersion', 'programmeDueOn'],
    payload: 'resolution { id }',
    variants: [''],
    ids: (place) => ({
      id: idOf('reviewed resolution', place),
      unitIds: idOf('unit', SITUATIONS[place].partner),
      memberIds: idOf('member', place),
    }),
    input: (id) => ({
      id: id('id'),
      expectedVersion: 1,
      unitIds: [id('unitIds')],
      memberIds: [id('memberIds')],
    }),
    verdict: (rules, ids) => {
      const wrong = [
        rules.onRecipient(ids['unitIds'], rules.resolution(ids['id'])?.unit_id, 'unitIds.0'),
        rules.onMember(ids['memberIds'], 'memberIds.0'),
      ].filter((one) => one !== undefined)
      return rules.onResolution(ids['id'], 'id') ?? (wrong.length > 0 ? wrong.join(', ') : undefined)
    },
  },
  acknowledgeDissemination: {
    slots: { resolutionId: of('resolution'), unitId: of('unit'), memberId: of('member') },
    plain: [],
    payload: 'resolution { id }',
    variants: ['', 'a member'],
    ids: (place, variant): Ids => ({
      resolutionId: idOf('resolution', place),
      ...(variant === ''
        ? { unitId: idOf('unit', SITUATIONS[place].partner) }
        : { memberId: idOf('member', SITUATIONS[place].partner) }),
    }),
    input: (id) => ({ resolutionId: id('resolutionId'), unitId: id('unitId'), memberId: id('memberId') }),
    verdict: (rules, { resolutionId, unitId, memberId }) =>
      unitId !== undefined && memberId !== undefined
        ? 'ONE_KEY unitId'
        : rules.onReceipt(resolutionId, { unitId, memberId }),
  },
}

/** By a vote of a meeting of the unit, whose meeting may be named, too. */
function onDecided(rules: Rules, ids: Ids): Verdict {
  const meetingId = rules.meetingOf(ids['voteId'])
  const isRead = rules.may('meeting.read', rules.unitOfMeeting(meetingId))
  const right = rules.onResolution(ids['id'], 'id')
  if (right !== undefined) return right
  if (!isRead) return 'NOT_FOUND voteId'
  if (ids['meetingId'] !== meetingId) return 'NOT_FOUND meetingId'
  return rules.unitOfMeeting(meetingId) === rules.resolution(ids['id'])?.unit_id
    ? undefined
    : 'NOT_FOUND voteId'
}
