import { interimReviewFacts, type InterimReviewFacts, type InterimReviewTask } from '@chibo/shared'
import { execution } from '../../src/modules/tasks/index.ts'

/** What differs between the tasks of a review. */
export type ReviewedTask = Pick<InterimReviewTask, 'id' | 'title' | 'owner'> & Partial<InterimReviewTask>

/** Facts of a month out of some tasks, told by its first day or another. */
export function reviewFacts(
  unit: string,
  month: string,
  tasks: readonly ReviewedTask[],
  asOf = month,
): InterimReviewFacts {
  const told = tasks.map((task) => ({
    ...{
      key: false,
      dueOn: month,
      state: 'IN_PROGRESS' as const,
      outcome: null,
      doneOn: null,
      overdue: false,
    },
    ...{ measure: null, target: null, resultValue: null, result: null, cause: null, ...task },
  }))
  return interimReviewFacts.parse({
    ...{ form: 1, unit, month: month.slice(0, 7), asOf },
    ...{ rate: execution(told, asOf), tasks: told },
  })
}
