import type { DateForm } from './serial-dates.rules.ts'

/** What a number format makes of a number, as far as it matters here: a date, a number with zeros before it, or itself. */
export type NumberForm =
  | ({ readonly kind: 'DATE' } & DateForm)
  | { readonly kind: 'ZEROS'; readonly digits: number }
  | { readonly kind: 'PLAIN' }

const PLAIN: NumberForm = { kind: 'PLAIN' }

/** Formats that files refer to by number only (ECMA-376 part 1, 18.8.30), those of East Asia included. */
const DAYS = [14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]
const MONTHS = [17]
const MOMENTS = [22]

/** What a format that files refer to by number makes of numbers. */
export function builtInForm(id: number): NumberForm {
  if (DAYS.includes(id)) return { kind: 'DATE', shows: 'DAY', hasTime: false }
  if (MONTHS.includes(id)) return { kind: 'DATE', shows: 'MONTH', hasTime: false }
  if (MOMENTS.includes(id)) return { kind: 'DATE', shows: 'DAY', hasTime: true }
  return PLAIN
}

/** What stands for itself in a format: `"text"`, `\x`, `_x`, `*x`, and what is in brackets, but for elapsed time. */
const LITERAL = /"[^"]*"?|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi

/** What a format that somebody wrote makes of numbers. A time of day alone is none of a day. */
export function formOf(code: string): NumberForm {
  const zeros = /^0{2,15}$/.exec(code.trim())
  if (zeros) return { kind: 'ZEROS', digits: zeros[0].length }
  const shown = code
    .replace(LITERAL, '')
    .split(';')[0]
    ?.toLowerCase()
    .replace(/general|am\/pm|a\/p|e[+-]/g, '')
  const hasTime = /[hs]/.test(shown ?? '')
  // Beside hours or seconds, m is minutes.
  const days = (shown ?? '').replace(/\[?h+\]?[^a-z]*m+|m+[^a-z]*\[?s+/g, '')
  const [hasDay, hasMonth, hasYear] = [/d/, /m/, /y|e/].map((letter) => letter.test(days))
  if (hasDay) return { kind: 'DATE', shows: 'DAY', hasTime }
  if (hasMonth) return { kind: 'DATE', shows: hasYear ? 'MONTH' : 'DAY', hasTime }
  return hasYear ? { kind: 'DATE', shows: 'YEAR', hasTime } : PLAIN
}
