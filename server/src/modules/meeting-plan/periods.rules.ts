/** Months and quarters of a year, and the days by which their meetings are registered and approved. Days are ISO. */

/** A month or quarter. */
export interface Period {
  readonly rhythm: 'MONTHLY' | 'QUARTERLY'
  readonly from: string
  /** the day after its last */
  readonly until: string
}

/** The twelve months of a year, then its four quarters. */
export function periodsOf(year: number): Period[] {
  const every = (months: number, rhythm: Period['rhythm']): Period[] =>
    Array.from({ length: 12 / months }, (_, index) => ({
      rhythm,
      from: dayIn(year, index * months, 1),
      until: dayIn(year, (index + 1) * months, 1),
    }))
  return [...every(1, 'MONTHLY'), ...every(3, 'QUARTERLY')]
}

/** A day of the month as a rule with dates names it; without dates it always held and will. */
export interface DayOfMonth {
  readonly amount: number
  readonly from: string | null
  /** the day after its last */
  readonly until: string | null
}

/**
 * The day by which a meeting of a month is to be registered, or approved: one of the month before, its last one where the rule names
 * a day that this month has not, or where no rule held at its beginning.
 *
 * @param day any day of the month of the meeting
 */
export function dueBefore(day: string, rules: readonly DayOfMonth[]): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = dayIn(year, month - 2, 1)
  const last = dayIn(year, month - 1, 0)
  const rule = rules.find(
    ({ from, until }) => (from === null || from <= first) && (until === null || first < until),
  )
  const due = rule ? dayIn(year, month - 2, rule.amount) : last
  return due < last ? due : last
}

/** A day as `Date.UTC` takes it: months and days from outside their ranges run over. */
function dayIn(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}
