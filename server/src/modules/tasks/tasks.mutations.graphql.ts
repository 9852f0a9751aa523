import { MAX_EVIDENCE, MAX_ROWS, MAX_TASK_HELPERS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { ErrorPolicyEnum, ItemFieldEnum, TaskOutcomeEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { GivingService, WrittenTasks } from './giving.service.ts'
import type { ProgressService } from './progress.service.ts'
import type { TaskActsService } from './task-acts.service.ts'
import { Task } from './tasks.entity.ts'
import type { TasksService, WrittenTask } from './tasks.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly giving: GivingService
    readonly taskProgress: ProgressService
    readonly tasks: TasksService
    readonly taskActs: TaskActsService
  }
}

const VERSION = 'Its version when the caller read it.'
const POLICY = 'REJECT_ALL unless it is said.'
const FIGURE = 'Not negative, at most two decimals.'
const EVIDENCE = `At most ${String(MAX_EVIDENCE)} documents that show it, which the caller may read.`
const WARNED =
  'Whether what is worth knowing of owners comes as `userErrors` and nothing is stored, for the caller to ask somebody first. No unless it is said.'
const HELPERS = `At most ${String(MAX_TASK_HELPERS)} helpers, units and members together`

const GivenTaskInput = builder.inputType('GivenTaskInput', {
  description: 'A task that is given: to a unit, or to a member.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What is to be done, at most 500 characters.' }),
    key: t.boolean({ description: 'Whether it is among those that matter most. No unless it is said.' }),
    field: t.field({ type: ItemFieldEnum, description: 'To which field of work it belongs.' }),
    measure: t.string({ description: 'What is counted, at most 500 characters: `hộ`. Needed for figures.' }),
    target: t.float({ description: `How much of it is to be reached. ${FIGURE}` }),
    measureMax: t.float({
      description: `The largest figure that can be: 100 of a share in per cent. ${FIGURE}`,
    }),
    ownerUnitId: t.id({
      description:
        'The unit that does it: the one that gives it, or one below. With a member: through which unit they belong here; absent: their cell.',
    }),
    ownerMemberId: t.id({
      description: 'The member who does it: of the unit that gives it, or of one below.',
    }),
    helperUnitIds: t.idList({ description: `${HELPERS}: units, each once.` }),
    helperMemberIds: t.idList({ description: `${HELPERS}: members, each once.` }),
    startsOn: t.field({ type: 'Date', description: 'The day it begins. Today unless it is said.' }),
    dueOn: t.field({ type: 'Date', required: true, description: 'The day by which it is to be done.' }),
    parentId: t.id({ description: 'The task of which it is a part: of the same unit, no part itself.' }),
  }),
})

const CreateTasksInput = builder.inputType('CreateTasksInput', {
  description: 'Tasks that a unit gives.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The unit that gives them.' }),
    meetingId: t.id({
      description: 'The meeting of the unit at which they are given, neither sealed nor cancelled.',
    }),
    itemId: t.id({ description: 'The item of its agenda from which they come.' }),
    resolutionId: t.id({
      description: 'The resolution of the unit that they carry out: adopted and not ended.',
    }),
    reportKind: t.string({
      description:
        'Code of the kind of meetings to which they are reported. Without it and a body: such as the one at which they are given, if those review tasks; else the regular ones of the unit, or all of the body.',
    }),
    reportBodyId: t.id({
      description:
        'The body of the unit to which they are reported. Without it and a kind: that of the meeting at which they are given; else the whole unit.',
    }),
    tasks: t.field({ type: [GivenTaskInput], required: true, description: `1–${String(MAX_ROWS)} tasks.` }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
    refuseIfWarned: t.boolean({ description: WARNED }),
  }),
})

const UpdateTaskInput = builder.inputType('UpdateTaskInput', {
  description: 'A change of what a task asks for: what is absent stays, null clears what may be missing.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The task, which has not ended.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    title: t.string({ description: 'What is to be done, at most 500 characters.' }),
    key: t.boolean({ description: 'Whether it is among those that matter most.' }),
    field: t.field({ type: ItemFieldEnum, description: 'To which field of work it belongs.' }),
    measure: t.string({ description: 'What is counted.' }),
    target: t.float({
      description: `How much of it is to be reached; what it was before stays among the acts. ${FIGURE}`,
    }),
    reason: t.string({
      description: 'Why the target changes, at most 10,000 characters; needed then.',
    }),
    measureMax: t.float({ description: `The largest figure that can be. ${FIGURE}` }),
    ownerUnitId: t.id({
      description: 'The unit that does it; with a member, through which they belong here.',
    }),
    ownerMemberId: t.id({
      description: 'The member who does it; absent beside a unit: the unit as a whole.',
    }),
    helperUnitIds: t.idList({ description: 'All helpers anew, with `helperMemberIds`: units.' }),
    helperMemberIds: t.idList({ description: 'All helpers anew, with `helperUnitIds`: members.' }),
    refuseIfWarned: t.boolean({ description: WARNED }),
  }),
})

const TaskProgressInput = builder.inputType('TaskProgressInput', {
  description: 'How far a task is: something of it at least.',
  fields: (t) => ({
    taskId: t.id({ required: true, description: 'The task, neither reported nor ended.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    progress: t.int({ description: '0–100 per cent. Not of a task with parts.' }),
    value: t.float({ description: `The figure of its measure up to now. ${FIGURE}` }),
    text: t.string({ description: 'A remark, at most 10,000 characters.' }),
    evidenceIds: t.idList({ description: EVIDENCE }),
  }),
})

const ReportTaskProgressInput = builder.inputType('ReportTaskProgressInput', {
  description: 'How far tasks are.',
  fields: (t) => ({
    tasks: t.field({
      type: [TaskProgressInput],
      required: true,
      description: `1–${String(MAX_ROWS)}, each once.`,
    }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

const ReportTaskInput = builder.inputType('ReportTaskInput', {
  description: 'What came of a task.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The task, neither reported nor ended.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    result: t.string({ required: true, description: 'What came of it, at most 10,000 characters.' }),
    value: t.float({ description: `The figure of its measure. ${FIGURE}` }),
    doneOn: t.field({ type: 'Date', description: 'The day it was done. Today unless it is said.' }),
    evidenceIds: t.idList({ description: EVIDENCE }),
  }),
})

const AcceptTaskInput = builder.inputType('AcceptTaskInput', {
  description: 'What became of a task that was reported.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The task, reported; all its parts have ended.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    outcome: t.field({ type: TaskOutcomeEnum, required: true, description: 'Whether it was met.' }),
    cause: t.string({ description: 'Why it was not met, at most 10,000 characters; needed then.' }),
    doneOn: t.field({
      type: 'Date',
      description: 'The day it was done. As it was reported unless it is said.',
    }),
  }),
})

const withReason = (name: string, task: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: task }),
      expectedVersion: t.int({ required: true, description: VERSION }),
      reason: t.string({ required: true, description: 'Why, at most 10,000 characters.' }),
    }),
  })

const ReturnTaskInput = withReason(
  'ReturnTaskInput',
  'The task, reported.',
  'A report that is not taken as it is.',
)
const CancelTaskInput = withReason(
  'CancelTaskInput',
  'The task, which has not ended; all its parts have.',
  'A task that nobody is to do any more.',
)

const ExtendTaskInput = builder.inputType('ExtendTaskInput', {
  description: 'More time for a task.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The task, which has not ended.' }),
    expectedVersion: t.int({ required: true, description: VERSION }),
    dueOn: t.field({ type: 'Date', required: true, description: 'The new day, after the present one.' }),
    reason: t.string({ required: true, description: 'Why, at most 10,000 characters.' }),
  }),
})

const bulk = (list: string) => ({
  payload: {
    tasks: {
      target: () => Task,
      ids: ({ taskIds }: WrittenTasks) => taskIds.filter((id) => id !== ''),
      description: 'What was stored.',
    },
  },
  rows: { list, prefix: 'task', ids: ({ taskIds }: WrittenTasks) => taskIds },
})
const payload = { task: { target: () => Task, id: ({ taskId }: WrittenTask) => taskId } }

mutation<WrittenTasks>({
  name: 'createTasks',
  description:
    'Gives tasks to units and members. Members who are exempt, away, on special duty or suspended, or who have several tasks already, are warned of.',
  input: CreateTasksInput,
  run: (input, caller, cx) => cx.useCases.giving.createTasks(input, caller),
  ...bulk('tasks'),
})

mutation<WrittenTask>({
  name: 'updateTask',
  description: 'Changes what a task asks for, or of whom.',
  input: UpdateTaskInput,
  run: (input, caller, cx) => cx.useCases.tasks.updateTask(input, caller),
  payload,
})

mutation<WrittenTasks>({
  name: 'reportTaskProgress',
  description:
    'Tells how far tasks are. For whoever writes meetings of a unit that does them, gives them or helps.',
  input: ReportTaskProgressInput,
  run: (input, caller, cx) => cx.useCases.taskProgress.reportTaskProgress(input, caller),
  ...bulk('tasks'),
})

mutation<WrittenTask>({
  name: 'reportTask',
  description: 'Reports what came of a task, to be accepted or returned.',
  input: ReportTaskInput,
  run: (input, caller, cx) => cx.useCases.taskActs.reportTask(input, caller),
  payload,
})

mutation<WrittenTask>({
  name: 'acceptTask',
  description:
    'Accepts what was reported of a task, as met or not. For whoever writes meetings of the unit that gives it.',
  input: AcceptTaskInput,
  run: (input, caller, cx) => cx.useCases.taskActs.acceptTask(input, caller),
  payload,
})

mutation<WrittenTask>({
  name: 'returnTask',
  description: 'Returns what was reported of a task. For whoever writes meetings of the unit that gives it.',
  input: ReturnTaskInput,
  run: (input, caller, cx) => cx.useCases.taskActs.returnTask(input, caller),
  payload,
})

mutation<WrittenTask>({
  name: 'extendTask',
  description: 'Gives more time for a task. For whoever writes meetings of the unit that gives it.',
  input: ExtendTaskInput,
  run: (input, caller, cx) => cx.useCases.taskActs.extendTask(input, caller),
  payload,
})

mutation<WrittenTask>({
  name: 'cancelTask',
  description:
    'Ends a task that nobody is to do any more. For whoever writes meetings of the unit that gives it.',
  input: CancelTaskInput,
  run: (input, caller, cx) => cx.useCases.taskActs.cancelTask(input, caller),
  payload,
})
