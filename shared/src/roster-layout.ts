import { z } from 'zod'
import type { ErrorCode } from './errors.ts'
import { id, MAX_LINE } from './input.ts'
import { ASIDE_COLUMNS, ROSTER_FIELDS, ROSTER_ROW_KINDS, ROSTER_STATES } from './roster.ts'
import { SEXES } from './vocabulary.ts'

/**
 * How the sheet of a roster is laid out, and what a clerk decided about it: stored, edited on screen, and offered again
 * for the next file of the same sender.
 */

/** The most columns that a roster may have. */
export const MAX_ROSTER_COLUMNS = 500
/** The most decisions of one kind. */
export const MAX_DECISIONS = 20_000

/** By what a column was recognized: by its name, by what stands in it, or because somebody said so. */
export const COLUMN_BASES = ['NAME', 'CONTENT', 'DECISION'] as const
export type ColumnBasis = (typeof COLUMN_BASES)[number]

/** What is told of a layout before anything is read by it. */
export const LAYOUT_PROBLEM_CODES = [
  'NO_HEADER',
  'NO_NAME_COLUMN',
  'COLUMN_CONFLICT',
  'COLUMNS_AT_ODDS',
  'MARKS_MIXED',
  'MARKS_UNREAD',
  'NO_ROWS',
  'DATES_SWAPPED',
] as const satisfies readonly ErrorCode[]

const row = z.number().int().positive()
const column = z.number().int().min(0).max(MAX_ROSTER_COLUMNS)
const heading = z.string().max(MAX_LINE)
const field = z.enum(ROSTER_FIELDS)

/** A column of a sheet and what it was taken for. */
export const rosterColumn = z.object({
  /** counted from 0 */
  column,
  /** as it is written; of merged cells from top to bottom, `Ngày vào Đảng / Dự bị` */
  heading,
  /** null: left aside */
  field: field.nullable(),
  /** why it is left aside; null also for a column that nobody knows */
  aside: z.enum(ASIDE_COLUMNS).nullable(),
  /** null: not recognized */
  basis: z.enum(COLUMN_BASES).nullable(),
  /** from 0 to 1 */
  sureness: z.number().min(0).max(1),
  /** what it could be, too, likeliest first: fields that another column has, or that its content looks like */
  candidates: z.array(field).max(ROSTER_FIELDS.length),
})
export type RosterColumn = z.output<typeof rosterColumn>

export const layoutProblem = z.object({
  code: z.enum(LAYOUT_PROBLEM_CODES),
  field: field.nullable(),
  /** the columns that it is about */
  columns: z.array(column),
})
export type LayoutProblem = z.output<typeof layoutProblem>

/** Which rows name the columns, where data begin, and which column is what. */
export const rosterLayout = z.object({
  /** rows above the header that say what the list is */
  titleRows: z.array(row),
  /** none: the sheet has no header */
  headerRows: z.array(row).max(4),
  numberedRow: row.nullable(),
  firstDataRow: row,
  columns: z.array(rosterColumn).max(MAX_ROSTER_COLUMNS),
  problems: z.array(layoutProblem),
})
export type RosterLayout = z.output<typeof rosterLayout>

const text = z.string().min(1).max(MAX_LINE)
const decided = <T extends z.ZodType>(value: T) => z.array(z.object({ text, value })).max(MAX_DECISIONS)

/**
 * What a clerk decided about a file, by what stands in it; texts are compared folded. Decisions on columns and rows make
 * the layout, decisions on texts make the values.
 */
export const rosterDecisions = z.object({
  /** a column is found by its heading, where two have the same or none by its place, too; null: left aside */
  columns: z
    .array(z.object({ column, heading, field: field.nullable() }))
    .max(MAX_ROSTER_COLUMNS)
    .default([]),
  /** rows that name the columns, where they were not found right; an empty list: there are none */
  headerRows: z.array(row).max(4).nullable().default(null),
  /** rows that are something else than they were taken for */
  rows: z
    .array(z.object({ row, kind: z.enum(ROSTER_ROW_KINDS) }))
    .max(MAX_DECISIONS)
    .default([]),
  /** organizations: the opaque id of the unit; null: rows that name it are rejected */
  units: decided(id.nullable()).default([]),
  sexes: decided(z.enum(SEXES)).default([]),
  /** null: the text says nothing of a state */
  states: decided(z.enum(ROSTER_STATES).nullable()).default([]),
  ethnicities: decided(text).default([]),
})
export type RosterDecisions = z.output<typeof rosterDecisions>
/** Decisions as they are stored or sent; what is left out is not decided. */
export type GivenDecisions = z.input<typeof rosterDecisions>
