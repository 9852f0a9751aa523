import type { InterimReviewTask } from '@chibo/shared'
import { expect, test } from 'vitest'
import { factsOf } from './compose.repo.ts'
import { areAlike, monthFrom, monthProblems, textsOf, toldBy } from './interim-reviews.rules.ts'

const FEBRUARY = monthFrom('2026-02-01')

function task(more: Partial<InterimReviewTask> = {}): Omit<InterimReviewTask, 'overdue'> {
  return {
    ...{
      id: '0190f5a2-7c00-7000-8000-000000000001',
      title: 'Hiến đất',
      key: false,
      owner: 'Chi bộ Khu phố 2',
    },
    ...{ dueOn: '2026-02-28', state: 'IN_PROGRESS', outcome: null, doneOn: null },
    ...{ measure: null, target: null, resultValue: null, result: null, cause: null, ...more },
  }
}

test.each([
  ['2026-02-01', '2026-03-01'],
  ['2025-12-01', '2026-01-01'],
  ['2024-02-01', '2024-03-01'],
])('the month after %s begins on %s', (first, next) => {
  expect(monthFrom(first)).toEqual({ first, next })
})

test.each([
  ['2026-02-10', '2026-02-10'],
  ['2026-02-28', '2026-02-28'],
  ['2026-03-09', '2026-02-28'],
])('on %s February is told of by %s', (today, day) => {
  expect(toldBy(FEBRUARY, today)).toBe(day)
})

test('a month that has not begun is not reviewed', () => {
  expect(monthProblems(FEBRUARY, '2026-01-31')).toEqual([{ code: 'DAY_IN_FUTURE', path: ['month'] }])
  expect(monthProblems(FEBRUARY, '2026-02-01')).toEqual([])
})

test('what is due on the last day is late once the month is over, and does not change any more', () => {
  const late = (today: string) => factsOf('Chi bộ', FEBRUARY, [task()], today).tasks[0]?.overdue
  expect(['2026-02-28', '2026-03-01', '2026-04-01'].map(late)).toEqual([false, true, true])
  const [march, april] = ['2026-03-01', '2026-04-01'].map((today) =>
    factsOf('Chi bộ', FEBRUARY, [task()], today),
  )
  expect(march && april && areAlike(march, april)).toBe(true)
})

test('the rate of ten tasks: four met in time, one late, one not met, one cancelled, two overdue, one due later', () => {
  const met = { state: 'ACCEPTED', outcome: 'MET', doneOn: '2026-02-10', dueOn: '2026-02-10' } as const
  const tasks = [
    ...Array.from({ length: 4 }, () => task(met)),
    task({ ...met, doneOn: '2026-02-11' }),
    task({ ...met, outcome: 'NOT_MET', doneOn: null, cause: 'Mưa lũ' }),
    task({ state: 'CANCELLED' }),
    ...Array.from({ length: 2 }, () => task({ dueOn: '2026-02-12' })),
    task({ dueOn: '2026-02-28' }),
  ]
  expect(factsOf('Chi bộ', FEBRUARY, tasks, '2026-02-20').rate).toEqual({ numerator: 4, denominator: 8 })
})

test('texts that nobody wrote are drafted anew, others stay', () => {
  const before = factsOf('Chi bộ', FEBRUARY, [], '2026-02-10')
  const drafted = textsOf(before, undefined)
  const after = factsOf('Chi bộ', FEBRUARY, [task()], '2026-03-01')
  const texts = textsOf(after, { facts: before, texts: { ...drafted, lessons: 'Giao việc sớm hơn.' } })
  expect(texts.results).toContain('có 1 nhiệm vụ')
  expect(texts.shortcomings).toContain('Hiến đất')
  expect(texts.lessons).toBe('Giao việc sớm hơn.')
})
