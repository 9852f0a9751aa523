import type { RouteLocationRaw } from 'vue-router'
import type { TaskExecutionFragment } from '../../gql/graphql.ts'

/** What a row of a table of executions is called. */
export interface RowName {
  readonly id: string
  readonly name: string
  readonly to?: RouteLocationRaw
}

/** How tasks of a unit or a month were carried out. */
export interface ExecutionRow extends RowName {
  readonly tasks: number
  /** in per cent; null where nothing was due */
  readonly percent: number | null
  readonly numerator: number
  readonly denominator: number
  readonly late: number
  readonly notMet: number
  readonly overdue: number
}

/** Rows of a table, by what they are called; what has no tasks stays out. */
export function executionRows<Told extends TaskExecutionFragment>(
  all: readonly Told[],
  nameOf: (told: Told) => RowName,
): ExecutionRow[] {
  return all
    .filter(({ tasks }) => tasks > 0)
    .map((told) => ({
      ...nameOf(told),
      tasks: told.tasks,
      percent: told.rate.percent,
      numerator: told.rate.numerator,
      denominator: told.rate.denominator,
      late: told.late,
      notMet: told.notMet,
      overdue: told.overdue,
    }))
}
