import { z } from 'zod'
import { day, id, MAX_LINE, optionalText } from './input.ts'
import { rosterDecisions } from './roster-layout.ts'

/** All that somebody decided of a file that is taken in: how it is read, what its columns and values are, and whom rows mean. */

/** From which day it holds what a file says. */
export const ImportDay = day

/** Which office a file comes from, as somebody says it: by that what was decided of its files is found again. */
export const importSender = optionalText(200)

/** How text is written in bytes, by the names of the reader of files. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const
export const TEXT_SEPARATORS = [',', ';', '\t'] as const

/** What stands first in the dates of a file that are written in figures. */
export const DATE_ORDERS = ['DAY_FIRST', 'MONTH_FIRST'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const place = { sheet: z.number().int().min(0).max(1_000).default(0), row: z.number().int().positive() }

/** Whom a row means: a member, somebody new, or nobody. */
const person = z.union([
  z.object({ ...place, memberId: id }),
  z.object({ ...place, is: z.enum(['NEW', 'SKIP']) }),
])

export const importDecisions = rosterDecisions.extend({
  /** of a text file; what is left out is found by its bytes */
  encoding: z.enum(TEXT_ENCODINGS).nullable().default(null),
  separator: z.enum(TEXT_SEPARATORS).nullable().default(null),
  /** what letters are that were saved as others; `AS_THEY_ARE`: what they seem to be */
  letters: z.enum(['tcvn3', 'vni', 'utf-8', 'AS_THEY_ARE']).nullable().default(null),
  /** of dates written as text, not of cells of dates; null: day first, and rows wait where a column seems to have the month first */
  dateOrder: z.enum(DATE_ORDERS).nullable().default(null),
  /** the sheets of a workbook that are read; null: those that look like rosters */
  sheets: z.array(z.string().max(MAX_LINE)).max(1_000).nullable().default(null),
  people: z.array(person).max(20_000).default([]),
})
export type ImportDecisions = z.output<typeof importDecisions>
/** Decisions as they are sent; what is left out is not decided. */
export type GivenImportDecisions = z.input<typeof importDecisions>
