import type { ImportReport } from './report.ts'

/** The parts of a file's page, in the order of the work. */
export const PARTS = ['reading', 'questions', 'preview'] as const
export type Part = (typeof PARTS)[number]

/** The part that a URL asks for, else the one where the work stands. */
export function partOf(asked: unknown, report: ImportReport | undefined): Part {
  const part = PARTS.find((one) => one === asked)
  if (part) return part
  const isUnread = report?.state === 'UNREADABLE' || report?.state === 'FAILED'
  return isUnread || report?.problem?.code === 'ROSTER_FORMAT_UNSURE' ? 'reading' : 'preview'
}
