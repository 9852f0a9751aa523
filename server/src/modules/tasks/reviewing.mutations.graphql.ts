import { MAX_ROWS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { ErrorPolicyEnum, TaskVerdictEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { SetAgendaResult } from '../agenda/index.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import type { DraftingService } from './drafting.service.ts'
import type { ReviewedTasks, ReviewingService } from './reviewing.service.ts'
import { Task } from './tasks.entity.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly drafting: DraftingService
    readonly reviewing: ReviewingService
  }
}

const TaskVerdictInput = builder.inputType('TaskVerdictInput', {
  description: 'What a meeting says of a task.',
  fields: (t) => ({
    taskId: t.id({
      required: true,
      description: 'The task, which came back to the meeting and has not ended.',
    }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    verdict: t.field({
      type: TaskVerdictEnum,
      required: true,
      description: 'Done or not, which ends it as of the day of the meeting; extended; or that it goes on.',
    }),
    result: t.string({
      description:
        'What came of it, at most 10,000 characters. As it was reported unless it is said; needed of what is done.',
    }),
    value: t.float({ description: 'The figure of its measure. Not negative, at most two decimals.' }),
    cause: t.string({
      description: 'Why it was not done, or why it takes longer, at most 10,000 characters; needed then.',
    }),
    doneOn: t.field({
      type: 'Date',
      description:
        'The day it was done, that of the meeting at the latest. As it was reported unless it is said.',
    }),
    dueOn: t.field({
      type: 'Date',
      description: 'The new day of one that is extended, after the present one.',
    }),
  }),
})

const ReviewTasksInput = builder.inputType('ReviewTasksInput', {
  description: 'What a meeting says of tasks that came back to it.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, which is open.' }),
    verdicts: t.field({
      type: [TaskVerdictInput],
      required: true,
      description: `1–${String(MAX_ROWS)}, each task once.`,
    }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: 'REJECT_ALL unless it is said.' }),
  }),
})

const DraftAgendaInput = builder.inputType('DraftAgendaInput', {
  description: 'The meeting whose agenda is begun.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting, neither sealed nor cancelled.' }),
    expectedAgendaVersion: t.int({
      required: true,
      description: 'The version of its agenda when the caller read it.',
    }),
  }),
})

mutation<ReviewedTasks>({
  name: 'reviewTasks',
  description:
    'Says what became of tasks that came back to a meeting: it is kept with the meeting and as an act on each task. For whoever writes meetings of its unit.',
  input: ReviewTasksInput,
  run: (input, caller, cx) => cx.useCases.reviewing.reviewTasks(input, caller),
  payload: {
    meeting: { target: () => Meeting, id: ({ meetingId }) => meetingId },
    tasks: {
      target: () => Task,
      ids: ({ taskIds }) => taskIds.filter((id) => id !== ''),
      description: 'What was stored.',
    },
  },
  rows: { list: 'verdicts', prefix: 'task', ids: ({ taskIds }) => taskIds },
})

mutation<SetAgendaResult>({
  name: 'draftAgenda',
  description:
    'Begins the agenda of a meeting: one without items with those of its template, and where tasks come back with an item under which they are reviewed. What stands there stays; done again, it adds what came since.',
  input: DraftAgendaInput,
  run: (input, caller, cx) => cx.useCases.drafting.draftAgenda(input, caller),
  payload: { meeting: { target: () => Meeting, id: ({ meetingId }) => meetingId } },
})
