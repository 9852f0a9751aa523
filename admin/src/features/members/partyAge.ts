/**
 * Whole years in the Party on a day, counted from a date as precise as it is known; undefined before it. Of a date known to
 * the year or month, the anniversary is taken for its last day: no year is counted that may not be full.
 */
export function partyAge(since: string, day: string): number | undefined {
  const last = since.length === 10 ? since : `${since}${'-12-31'.slice(since.length - 4)}`
  const years = Number(day.slice(0, 4)) - Number(last.slice(0, 4)) - (day.slice(5) < last.slice(5) ? 1 : 0)
  return years < 0 ? undefined : years
}
