import { expect, test } from 'vitest'
import type { CarriedTaskFragment } from '../../../gql/graphql.ts'
import {
  canBeHeard,
  heardCount,
  toVerdicts,
  verdictFaults,
  verdictOfKey,
  withRest,
  withVerdict,
} from './verdicts.ts'

const carried = (id: string, state: 'IN_PROGRESS' | 'ACCEPTED' = 'IN_PROGRESS'): CarriedTaskFragment => ({
  dueOn: '2026-05-31',
  state,
  progress: 40,
  result: null,
  cause: null,
  verdict: state === 'ACCEPTED' ? 'DONE' : null,
  toDueOn: null,
  agendaItem: null,
  task: {
    id,
    title: id,
    key: false,
    unit: null,
    owner: { name: 'A', office: null },
    ownerUnit: null,
    helpers: [],
    parts: [],
    measure: null,
    measureMax: null,
    target: null,
    resultValue: null,
    startsOn: '2026-05-01',
    dueOn: '2026-05-31',
    firstDueOn: '2026-05-31',
    overdue: false,
    state,
    progress: 40,
    outcome: null,
    doneOn: null,
    result: 'Đã báo cáo',
    version: 3,
  },
})

test('keys stand for verdicts in their order', () => {
  expect(['1', '2', '3', '4', '5', 'a'].map(verdictOfKey)).toEqual([
    'DONE',
    'NOT_DONE',
    'EXTENDED',
    'GOES_ON',
    undefined,
    undefined,
  ])
})

test('what has ended is heard no more, and counts as heard', () => {
  const tasks = [carried('task_a'), carried('task_b', 'ACCEPTED')]
  expect(tasks.map(canBeHeard)).toEqual([true, false])
  expect(heardCount(tasks)).toBe(1)
})

test('each verdict is sent with what belongs to it', () => {
  const tasks = ['task_a', 'task_b', 'task_c', 'task_d', 'task_e'].map((id) => carried(id))
  const draft = { result: 'Xong ', value: 12, cause: 'Mưa lũ', doneOn: '2026-05-30', dueOn: '2026-06-30' }
  const drafts = new Map(
    (['DONE', 'NOT_DONE', 'EXTENDED', 'GOES_ON'] as const).map((verdict, at) => [
      tasks[at]?.task?.id ?? '',
      { ...draft, verdict },
    ]),
  )
  const common = { expectedVersion: 3 }
  expect(toVerdicts(tasks, drafts).map(({ input }) => input)).toEqual([
    { ...common, taskId: 'task_a', verdict: 'DONE', result: 'Xong', value: null, doneOn: '2026-05-30' },
    { ...common, taskId: 'task_b', verdict: 'NOT_DONE', result: 'Xong', value: null, cause: 'Mưa lũ' },
    { ...common, taskId: 'task_c', verdict: 'EXTENDED', cause: 'Mưa lũ', dueOn: '2026-06-30' },
    { ...common, taskId: 'task_d', verdict: 'GOES_ON', result: 'Xong', value: null },
  ])
  const [measured] = tasks.map((task) => ({ ...task, task: task.task && { ...task.task, measure: 'hộ' } }))
  expect(measured && toVerdicts([measured], drafts)[0]?.input.value).toBe(12)
})

test('all others are done: what was said, is about to be said or has ended stays', () => {
  const heard = { ...carried('task_c'), verdict: 'GOES_ON' as const }
  const tasks = [carried('task_a'), carried('task_b'), heard, carried('task_d', 'ACCEPTED')]
  const [first] = tasks
  const drafts = new Map(first ? [['task_a', withVerdict(first, undefined, 'NOT_DONE')]] : [])
  expect([...withRest(tasks, drafts, 'DONE')].map(([id, { verdict }]) => [id, verdict])).toEqual([
    ['task_a', 'NOT_DONE'],
    ['task_b', 'DONE'],
  ])
})

test('what lacks is known before anything is sent; another verdict keeps what was typed', () => {
  const task = carried('task_a')
  const first = withVerdict(task, undefined, 'EXTENDED')
  expect(first.result).toBe('Đã báo cáo')
  const sent = (draft: typeof first) => toVerdicts([task], new Map([['task_a', draft]]))[0]
  const faults = (draft: typeof first) => {
    const verdict = sent(draft)
    return verdict && Object.keys(verdictFaults(verdict, 'vi') ?? {}).sort()
  }
  expect(faults(first)).toEqual(['cause', 'dueOn'])
  expect(faults(withVerdict(task, { ...first, cause: 'Mưa' }, 'NOT_DONE'))).toEqual([])
})
