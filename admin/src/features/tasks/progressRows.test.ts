import { expect, test } from 'vitest'
import { changedRows, faultsBefore, PROGRESS_FIELDS, rowOf, settled } from './progressRows.ts'

const task = (id: string, progress = 20) => ({ id, version: 2, progress, resultValue: null })
const say = (edit: object) => ({ progress: 20, value: undefined, text: '', ...edit })

test.each([
  [{}, undefined],
  [{ text: '  ' }, undefined],
  [{ progress: 40 }, { progress: 40 }],
  [{ progress: undefined, value: 7 }, { value: 7 }],
  [{ text: ' Đang làm ' }, { text: 'Đang làm' }],
])('%j says %j', (edit, said) => {
  expect(rowOf(task('task_a'), say(edit))).toEqual(said && { taskId: 'task_a', expectedVersion: 2, ...said })
})

test('only rows that say something are sent, in their order', () => {
  const edits = new Map([
    ['task_c', say({ progress: 90 })],
    ['task_a', say({ progress: 30 })],
    ['task_b', say({})],
  ])
  expect(changedRows([task('task_a'), task('task_b'), task('task_c')], edits).map(({ id }) => id)).toEqual([
    'task_a',
    'task_c',
  ])
})

test('what is wrong with a row is known before it is sent', () => {
  const input = { taskId: 'task_a', expectedVersion: 2 }
  expect(faultsBefore({ id: 'task_a', input: { ...input, progress: 50 } }, 'en')).toBeUndefined()
  expect(faultsBefore({ id: 'task_a', input: { ...input, progress: 130 } }, 'en')).toEqual({
    progress: [expect.stringContaining('100')],
  })
})

test('each row is told what it came to, whatever the others did', () => {
  const sent = ['task_a', 'task_b', 'task_c'].map((id) => ({
    id,
    input: { taskId: id, expectedVersion: 2, progress: 50 },
  }))
  const wrong = (code: string, ...path: string[]) => [{ code, path: ['input', ...path], message: code }]
  expect(
    settled(
      sent,
      [
        { index: 0, id: 'task_a', userErrors: [] },
        { index: 1, id: null, userErrors: wrong('CONFLICT', 'tasks', '1', 'expectedVersion') },
        { index: 2, id: null, userErrors: wrong('RESULT_OUT_OF_RANGE', 'tasks', '2', 'value') },
      ],
      PROGRESS_FIELDS,
    ),
  ).toEqual({
    stored: new Set(['task_a']),
    faults: new Map([
      ['task_b', { row: ['CONFLICT'] }],
      ['task_c', { value: ['RESULT_OUT_OF_RANGE'] }],
    ]),
    isStale: true,
  })
})
