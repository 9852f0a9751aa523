/** The first day that a date may be, as precise as it is known: `1965` is 1965-01-01. */
export function earliestDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10)
}
