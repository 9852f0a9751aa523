import { expect, it } from 'vitest'
import { partOf } from './parts.ts'
import { importReport } from './report.ts'

const report = importReport.parse({
  batchId: 'import_1',
  state: 'PREVIEWED',
  ...{
    read: 1,
    new: 1,
    updated: 0,
    unchanged: 0,
    transfers: 0,
    undecided: 0,
    rejected: 0,
    skipped: 0,
    missing: 0,
  },
  progress: null,
  problem: null,
  alarms: [],
})

it('opens where the work stands', () => {
  expect(partOf('questions', report)).toBe('questions')
  expect(partOf('somewhere', report)).toBe('preview')
  expect(partOf(undefined, { ...report, state: 'UNREADABLE' })).toBe('reading')
  const unsure = { code: 'ROSTER_FORMAT_UNSURE', message: 'x' }
  expect(partOf(undefined, { ...report, problem: unsure })).toBe('reading')
})
