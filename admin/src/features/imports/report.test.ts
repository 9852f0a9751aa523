import { expect, it } from 'vitest'
import {
  badRows,
  givesRejected,
  hasRows,
  importReport,
  isDecidable,
  isRunning,
  outcomesOf,
  writtenRows,
} from './report.ts'

const told = {
  batchId: 'import_1',
  state: 'PREVIEWED',
  read: 15,
  new: 4,
  updated: 3,
  unchanged: 2,
  transfers: 1,
  undecided: 2,
  rejected: 1,
  skipped: 2,
  missing: 7,
  progress: null,
  problem: null,
  alarms: [],
  errors: [],
}

it('counts rows by what becomes of them', () => {
  const report = importReport.parse(told)
  expect([writtenRows(report), badRows(report)]).toEqual([8, 3])
  const counts = outcomesOf({ ...report, transfers: 0 })
  expect(counts.map(({ outcome, count }) => `${outcome} ${String(count)}`)).toEqual([
    'NEW 4',
    'UPDATED 3',
    'UNCHANGED 2',
    'UNDECIDED 2',
    'REJECTED 1',
    'SKIPPED 2',
  ])
  expect(outcomesOf(report).reduce((sum, { count }) => sum + count, 0)).toBe(report.read)
})

it('knows what can be done in which state', () => {
  const report = importReport.parse(told)
  expect([hasRows(report), givesRejected(report)]).toEqual([true, true])
  expect(hasRows({ ...report, state: 'READING' })).toBe(false)
  expect(givesRejected({ ...report, state: 'EXPIRED' })).toBe(false)
  expect(givesRejected({ ...report, rejected: 0, undecided: 0 })).toBe(false)
  expect([isRunning('UNDOING'), isRunning('UNDONE')]).toEqual([true, false])
  expect([isDecidable('UNREADABLE'), isDecidable('COMMITTED')]).toEqual([true, false])
})
