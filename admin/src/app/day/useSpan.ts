import { useI18n } from 'vue-i18n'
import { addDays, formatDay } from './day.ts'

/** Days from one to the day before another, as far as they are known. */
export interface Span {
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** A span in words, up to its last day: `từ 24/12/2021 đến 18/05/2022`; empty when nothing is known. */
export function useSpan() {
  const { t } = useI18n()
  return ({ validFrom, validTo }: Span): string =>
    [
      validFrom && t('day.since', { day: formatDay(validFrom) }),
      validTo && t('day.until', { day: formatDay(addDays(validTo, -1)) }),
    ]
      .filter(Boolean)
      .join(' ')
}
