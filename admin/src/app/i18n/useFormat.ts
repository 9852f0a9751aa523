import { useI18n } from 'vue-i18n'
import { formatInstant, formatNumber, formatPoints, formatTime, formatWeekday } from './format.ts'

/** Numbers and times as the language on screen writes them. */
export function useFormat() {
  const { locale } = useI18n()
  return {
    /** Points with at most two decimals: `91,5` in Vietnamese, `91.5` in English. */
    points: (value: number) => formatPoints(value, locale.value),
    /** A count with its thousands apart. */
    number: (value: number) => formatNumber(value, locale.value),
    /** The time of day in Vietnam of an instant: `14:05`. */
    time: formatTime,
    /** Day and time of day in Vietnam of an instant: `18/05/2022 14:05`. */
    instant: formatInstant,
    /** The short name of a day's weekday. */
    weekday: (day: string) => formatWeekday(day, locale.value),
  }
}
