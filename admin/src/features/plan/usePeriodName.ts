import { useI18n } from 'vue-i18n'
import { periodName } from './period.ts'
import type { Period } from './period.ts'

/** How a month or quarter is called in the language on screen. */
export function usePeriodName(): (period: Period) => string {
  const { t } = useI18n()
  return (period) => {
    const { key, values } = periodName(period)
    return t(key, values)
  }
}
