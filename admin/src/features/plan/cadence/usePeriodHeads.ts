import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { periodName } from '../period.ts'
import { usePeriodName } from '../usePeriodName.ts'
import { periodsOf } from './periods.ts'

/** The head of a column: a month or quarter, short and in full. */
export interface PeriodHead {
  /** from 1 */
  readonly number: number
  /** `T5`, `Quý II` */
  readonly short: string
  /** `Tháng 5/2022` */
  readonly name: string
  /** the day after its last */
  readonly until: string
}

/** The heads of the months or quarters of a year. */
export function usePeriodHeads(year: () => number, count: () => number): ComputedRef<readonly PeriodHead[]> {
  const { t } = useI18n()
  const nameOf = usePeriodName()
  return computed(() =>
    periodsOf(year(), count()).map((period, index) => {
      const { key, values } = periodName(period)
      const short = key === 'plan.month' ? t('day.monthShort', values) : t('cadence.quarter', values)
      return { number: index + 1, short, name: nameOf(period), until: period.until }
    }),
  )
}
