import type { LayoutProblem, RosterColumn, RosterField } from '@chibo/shared'
import { headingParts } from './columns.rules.ts'
import type { Seen } from './content.rules.ts'
import { markOfDay, recognize } from './recognize.rules.ts'

/**
 * "Chính thức | Dự bị | Miễn SH": columns that are marked for those who stand so, or hold the days since when. What is below says
 * which; what is neither, or both, is told and never guessed.
 */

/** Columns that are marked for those who stand in one way. */
export const STANDING_MARKS: readonly RosterField[] = [
  'OFFICIAL_MARK',
  'PROBATIONARY_MARK',
  'EXEMPT_MARK',
  'TEMPORARILY_EXEMPT_MARK',
]

/** The days that stand under the words of marks. */
const DAYS_OF_MARKS: Partial<Record<RosterField, RosterField>> = {
  OFFICIAL_MARK: 'OFFICIAL_ON',
  PROBATIONARY_MARK: 'JOINED_ON',
}

/** How sure a name must be to say anything. */
const LEAST = 0.5
/** What a column without anything in it is less sure than one that has. */
const EMPTY = 0.3
/** How many of marks and dates together may be slips. */
const SLIPS = 0.1

/** What the heading of such a column may mean. */
interface Word {
  readonly mark: RosterField
  /** null: there is no column of these days */
  readonly day: RosterField | null
  readonly sureness: number
}

function wordOf({ heading, aside, basis }: RosterColumn): Word | undefined {
  if (aside !== null || basis === 'DECISION') return undefined
  const parts = headingParts(heading)
  const found = recognize(parts)
  if (!found?.named.field || found.sureness < LEAST) return undefined
  const { field } = found.named
  const mark = STANDING_MARKS.includes(field) ? field : markOfDay(found, parts)
  return mark && { mark, day: DAYS_OF_MARKS[mark] ?? null, sureness: found.sureness }
}

/** What the cells of such a column are. */
type Content = 'NOTHING' | 'MARKS' | 'DATES' | 'BOTH' | 'OTHER'

function contentOf(seen: Seen | undefined): Content {
  if (!seen) return 'NOTHING'
  const { MARK: marks, DATE: dates, STATE: states, NONE: none } = seen.tally
  if (marks > 0 && dates > 0 && Math.min(marks, dates) > (marks + dates) * SLIPS) return 'BOTH'
  if (marks > 0 || dates > 0) return marks > dates ? 'MARKS' : 'DATES'
  // The words of a heading come again on every page, above whatever is below.
  if (states > 0) return 'MARKS'
  return seen.filled === none ? 'NOTHING' : 'OTHER'
}

/** Columns that are marked, told apart from those of days by what is below. */
export function standingColumns(columns: readonly RosterColumn[], seen: readonly Seen[]): RosterColumn[] {
  const words = columns.map((column) => ({ word: wordOf(column), content: contentOf(seen[column.column]) }))
  // Where some are marked, a column beside them for those of whom there is nobody is one of marks, too.
  const isMarked = words.some(({ word, content }) => word && (content === 'MARKS' || content === 'BOTH'))
  return columns.map((column, index) => {
    const { word, content } = words[index] ?? {}
    if (!word) return column
    const { mark, day } = word
    const as = (field: RosterField, less = 0): RosterColumn => {
      const sureness = Math.round((word.sureness - less) * 100) / 100
      return { ...column, field, basis: 'NAME', sureness, candidates: [] }
    }
    switch (content) {
      case 'MARKS':
        return as(mark)
      case 'BOTH':
        return unclear(column, day ? [mark, day] : [mark])
      case 'DATES':
        return day ? as(day) : unclear(column, [mark])
      case 'OTHER':
        if (isMarked) return as(mark, EMPTY)
        return day && isLikeDays(seen[column.column]) ? as(day) : unclear(column, day ? [mark, day] : [mark])
      default:
        return as(isMarked || !day || (seen[column.column]?.filled ?? 0) > 0 ? mark : day, EMPTY)
    }
  })
}

/** Whether what is no date that anybody knows may be one all the same, which each row is told. */
const isLikeDays = (seen: Seen | undefined): boolean => seen?.look === null || seen?.look === 'DATE'

function unclear(column: RosterColumn, candidates: RosterField[]): RosterColumn {
  return { ...column, field: null, basis: null, sureness: 0, candidates }
}

/** Such columns of which nothing is read: neither marks nor days, or both. */
export function standingProblems(columns: readonly RosterColumn[], seen: readonly Seen[]): LayoutProblem[] {
  return columns.flatMap((column): LayoutProblem[] => {
    const word = column.field === null ? wordOf(column) : undefined
    if (!word) return []
    const content = contentOf(seen[column.column])
    const isUnread = content === 'OTHER' || (content === 'DATES' && word.day === null)
    if (content !== 'BOTH' && !isUnread) return []
    const code = content === 'BOTH' ? 'MARKS_MIXED' : 'MARKS_UNREAD'
    return [{ code, field: word.mark, columns: [column.column] }]
  })
}
