/** The day so many days later, or earlier when negative. Days are ISO text, `2022-05-18`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
