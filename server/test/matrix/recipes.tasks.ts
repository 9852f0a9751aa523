import { idOf } from './places.ts'
import { of, type Ids, type Recipe } from './recipe.ts'
import type { Rules, Verdict } from './rules.ts'

const GIVEN = ['dueOn', 'field', 'key', 'measure', 'measureMax', 'startsOn', 'target', 'title'].map(
  (name) => `tasks.${name}`,
)
const OWNERS = {
  'tasks.ownerUnitId': of('unit'),
  'tasks.ownerMemberId': of('member'),
  'tasks.helperUnitIds': of('unit'),
  'tasks.helperMemberIds': of('member'),
}

/** What is said to the meeting, or the item of its agenda, at which tasks of a unit are given. */
function onOccasion(rules: Rules, { unitId, meetingId, itemId }: Ids): Verdict {
  const ofItem = rules.meetingOf(itemId)
  if (itemId !== undefined && ofItem === undefined) return 'NOT_FOUND itemId'
  const named = meetingId ?? ofItem
  if (named === undefined) return undefined
  const at = meetingId === undefined ? 'itemId' : 'meetingId'
  const verdict = rules.onMeeting('meeting.write', named, at)
  if (verdict) return verdict
  if (rules.unitOfMeeting(named) !== unitId) return `NOT_FOUND ${at}`
  return ofItem !== undefined && ofItem !== named ? 'NOT_FOUND itemId' : undefined
}

const single = (
  needed: 'DO' | 'GIVE',
  plain: readonly string[],
  input: object,
  block: 'task' | 'reported task' = 'task',
): Recipe => ({
  slots: { id: of('task', block) },
  plain: ['expectedVersion', ...plain],
  payload: 'task { id }',
  variants: [''],
  ids: (place) => ({ id: idOf(block, place) }),
  input: (id) => ({ id: id('id'), expectedVersion: 1, ...input }),
  verdict: (rules, { id }) => rules.onTask(id, needed, 'id'),
})
const withEvidence = (recipe: Recipe, needed: 'HELP' | 'DO', slot: string, at: string): Recipe => ({
  ...recipe,
  verdict: (rules, ids) =>
    rules.onTask(ids[Object.keys(recipe.slots)[0] ?? ''], needed, at) ??
    (rules.seesDocument(ids[slot]) ? undefined : `NOT_FOUND ${slot}.0`.replace('tasks.', 'tasks.0.')),
})

/** Recipes of what is done with tasks. */
export const TASK_RECIPES: Readonly<Record<string, Recipe>> = {
  createTasks: {
    slots: {
      unitId: of('unit'),
      meetingId: of('meeting'),
      itemId: of('item'),
      resolutionId: of('resolution'),
      reportBodyId: of('body'),
      ...OWNERS,
      'tasks.parentId': of('task'),
    },
    plain: ['errorPolicy', 'refuseIfWarned', 'reportKind', ...GIVEN],
    payload: 'tasks { id } results { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place), 'tasks.ownerUnitId': idOf('unit', place) }),
    follow: (slot, place): Ids => {
      if (slot === 'unitId') return { 'tasks.ownerUnitId': idOf('unit', place) }
      return slot === 'tasks.ownerMemberId' ? { 'tasks.ownerUnitId': undefined } : {}
    },
    input: (id) => ({
      unitId: id('unitId'),
      meetingId: id('meetingId'),
      itemId: id('itemId'),
      resolutionId: id('resolutionId'),
      reportBodyId: id('reportBodyId'),
      tasks: [
        {
          title: 'Một nhiệm vụ khác',
          dueOn: '2026-03-31',
          ownerUnitId: id('tasks.ownerUnitId'),
          ownerMemberId: id('tasks.ownerMemberId'),
          helperUnitIds: listed(id('tasks.helperUnitIds')),
          helperMemberIds: listed(id('tasks.helperMemberIds')),
          parentId: id('tasks.parentId'),
        },
      ],
    }),
    verdict: (rules, ids) =>
      rules.onUnit('meeting.write', ids['unitId'], 'unitId') ??
      rules.ended(ids['unitId'], 'unitId') ??
      onOccasion(rules, ids) ??
      (ids['resolutionId'] === undefined ||
      (rules.seesResolution(ids['resolutionId']) &&
        rules.resolution(ids['resolutionId'])?.unit_id === ids['unitId'])
        ? undefined
        : 'NOT_FOUND resolutionId') ??
      (ids['reportBodyId'] === undefined || rules.isBodyOf(ids['reportBodyId'], ids['unitId'])
        ? undefined
        : 'NOT_FOUND reportBodyId') ??
      rules.onDoers(ids['unitId'], {
        'tasks.0.ownerUnitId':
          ids['tasks.ownerMemberId'] === undefined ? ids['tasks.ownerUnitId'] : undefined,
        'tasks.0.ownerMemberId': ids['tasks.ownerMemberId'],
        'tasks.0.helperUnitIds.0': ids['tasks.helperUnitIds'],
        'tasks.0.helperMemberIds.0': ids['tasks.helperMemberIds'],
      }) ??
      (rules.isTaskOf(ids['tasks.parentId'], ids['unitId']) ? undefined : 'NOT_FOUND tasks.0.parentId'),
  },
  updateTask: {
    slots: {
      id: of('task'),
      ownerUnitId: of('unit'),
      ownerMemberId: of('member'),
      helperUnitIds: of('unit'),
      helperMemberIds: of('member'),
    },
    plain: [
      'expectedVersion',
      'field',
      'key',
      'measure',
      'measureMax',
      'reason',
      'refuseIfWarned',
      'target',
      'title',
    ],
    payload: 'task { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('task', place) }),
    input: (id) => ({
      id: id('id'),
      expectedVersion: 1,
      title: 'Một việc khác',
      ownerUnitId: id('ownerUnitId'),
      ownerMemberId: id('ownerMemberId'),
      helperUnitIds: listed(id('helperUnitIds')),
      helperMemberIds: listed(id('helperMemberIds')),
    }),
    verdict: (rules, ids) =>
      rules.onTask(ids['id'], 'GIVE', 'id') ??
      rules.onDoers(rules.task(ids['id'])?.unit_id, {
        ownerUnitId: ids['ownerMemberId'] === undefined ? ids['ownerUnitId'] : undefined,
        ownerMemberId: ids['ownerMemberId'],
        'helperUnitIds.0': ids['helperUnitIds'],
        'helperMemberIds.0': ids['helperMemberIds'],
      }),
  },
  reportTaskProgress: withEvidence(
    {
      slots: { 'tasks.taskId': of('task'), 'tasks.evidenceIds': of('doc') },
      plain: ['errorPolicy', 'tasks.expectedVersion', 'tasks.progress', 'tasks.text', 'tasks.value'],
      payload: 'tasks { id } results { id }',
      variants: [''],
      ids: (place) => ({ 'tasks.taskId': idOf('task', place) }),
      input: (id) => ({
        tasks: [
          {
            taskId: id('tasks.taskId'),
            expectedVersion: 1,
            progress: 50,
            evidenceIds: listed(id('tasks.evidenceIds')),
          },
        ],
      }),
      verdict: () => undefined,
    },
    'HELP',
    'tasks.evidenceIds',
    'tasks.0.taskId',
  ),
  reportTask: withEvidence(
    {
      slots: { id: of('task'), evidenceIds: of('doc') },
      plain: ['doneOn', 'expectedVersion', 'result', 'value'],
      payload: 'task { id }',
      variants: [''],
      ids: (place) => ({ id: idOf('task', place) }),
      input: (id) => ({
        id: id('id'),
        expectedVersion: 1,
        result: 'Đã xong',
        evidenceIds: listed(id('evidenceIds')),
      }),
      verdict: () => undefined,
    },
    'DO',
    'evidenceIds',
    'id',
  ),
  reviewTasks: {
    slots: { meetingId: of('meeting', 'open meeting'), 'verdicts.taskId': of('task') },
    plain: [
      'errorPolicy',
      ...['cause', 'doneOn', 'dueOn', 'expectedVersion', 'result', 'value', 'verdict'].map(
        (name) => `verdicts.${name}`,
      ),
    ],
    payload: 'meeting { id } tasks { id } results { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('open meeting', place), 'verdicts.taskId': idOf('task', place) }),
    follow: (slot, place): Ids => (slot === 'meetingId' ? { 'verdicts.taskId': idOf('task', place) } : {}),
    input: (id) => ({
      meetingId: id('meetingId'),
      verdicts: [{ taskId: id('verdicts.taskId'), expectedVersion: 1, verdict: 'DONE', result: 'Đã xong' }],
    }),
    verdict: (rules, { meetingId, 'verdicts.taskId': taskId }) =>
      rules.onMeeting('meeting.write', meetingId, 'meetingId') ??
      (rules.seesTask(taskId) ? undefined : 'NOT_FOUND verdicts.0.taskId') ??
      (rules.cameBack(taskId, meetingId) ? undefined : 'TASK_ELSEWHERE verdicts.0.taskId'),
  },
  draftAgenda: {
    slots: { meetingId: of('meeting') },
    plain: ['expectedAgendaVersion'],
    payload: 'meeting { id }',
    variants: [''],
    ids: (place) => ({ meetingId: idOf('meeting', place) }),
    input: (id) => ({ meetingId: id('meetingId'), expectedAgendaVersion: 1 }),
    verdict: (rules, { meetingId }) => rules.onMeeting('meeting.write', meetingId, 'meetingId'),
  },
  acceptTask: single('GIVE', ['cause', 'doneOn', 'outcome'], { outcome: 'MET' }, 'reported task'),
  returnTask: single('GIVE', ['reason'], { reason: 'Còn thiếu' }, 'reported task'),
  extendTask: single('GIVE', ['dueOn', 'reason'], { dueOn: '2026-06-30', reason: 'Chờ kinh phí' }),
  cancelTask: single('GIVE', ['reason'], { reason: 'Không còn phù hợp' }),
}

function listed(id: string | undefined): string[] | undefined {
  return id === undefined ? undefined : [id]
}
