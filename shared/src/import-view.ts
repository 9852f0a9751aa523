import { z } from 'zod'
import { importMappingTold } from './import-report.ts'
import { importDecisions, TEXT_ENCODINGS, TEXT_SEPARATORS } from './roster-decisions.ts'
import { LAYOUT_PROBLEM_CODES, rosterLayout } from './roster-layout.ts'
import { ROSTER_ROW_KINDS } from './roster.ts'

/** A file that is taken in as the server shows it to whoever decides what was not sure of it: `GET /imports/{id}/layout`. */

/** How sure something is: nothing else comes into question; nothing else is near; somebody must look. */
export const SURENESSES = ['CERTAIN', 'LIKELY', 'UNSURE'] as const
export type Sureness = (typeof SURENESSES)[number]

/** What letters are that were saved as others. */
export const TEXT_LETTERS = ['tcvn3', 'vni', 'utf-8'] as const

/** What was found, whatever was decided instead: that stands in `decisions`. */
const found = <T extends z.ZodType>(value: T) => z.object({ value, sureness: z.enum(SURENESSES) })

const letters = found(z.enum(TEXT_LETTERS)).nullable()

const told = z.object({
  /** of the error catalogue */
  code: z.string(),
  /** a sentence in the reader's language */
  message: z.string(),
})

/** Fields whose texts are decided once for a file. */
export const QUESTION_FIELDS = ['UNIT', 'UNIT_CODE', 'SEX', 'STATE', 'ETHNICITY'] as const
export type QuestionField = (typeof QUESTION_FIELDS)[number]

/** A text of a file of which somebody must decide what it means, or has. */
export const importQuestion = z.object({
  field: z.enum(QUESTION_FIELDS),
  /** as it is written; a decision bears it */
  text: z.string(),
  /** how many rows carry it */
  rows: z.number().int(),
  /** the value of a decision, null where that is "none"; left out: nobody has decided */
  decided: z.string().nullable().optional(),
  /** what it is taken for as long as nobody decides; null: nothing, so that somebody must, or it is stored as it is written */
  taken: z.string().nullable(),
  /** what may be meant, likeliest first */
  candidates: z.array(
    z.object({
      /** what a decision bears: the opaque id of a unit, a name of an enum, the spelling of an ethnic group */
      value: z.string(),
      label: z.string(),
      /** what tells it from others of its name, such as the unit above it */
      note: z.string().nullable(),
      /** from 0 to 1 */
      score: z.number(),
    }),
  ),
})
export type ImportQuestion = z.output<typeof importQuestion>

const sheet = z.object({
  /** its place among the sheets, from 0 */
  sheet: z.number().int(),
  /** null: a text file */
  name: z.string().nullable(),
  /** the cell that the rows above the header name, for rows that name none; null: none */
  title: z.string().nullable(),
  /** whether its rows are read; if not, its layout has the problem that keeps them from it */
  isRead: z.boolean(),
  layout: rosterLayout.extend({
    problems: z.array(
      told.extend({
        code: z.enum(LAYOUT_PROBLEM_CODES),
        /** counted from 0 */
        columns: z.array(z.number().int()),
      }),
    ),
  }),
  /** the first ones */
  rows: z.array(
    z.object({
      /** as the file's program shows it */
      row: z.number().int(),
      kind: z.enum(ROSTER_ROW_KINDS),
      isHidden: z.boolean(),
      /** long texts are cut; null: withheld from the reader */
      cells: z.array(z.string().nullable()),
    }),
  ),
})

export const importView = z.object({
  batchId: z.string(),
  version: z.number().int(),
  /** why no row of the file can be read; null: some can */
  problem: told.nullable(),
  /** null: none that is read */
  format: z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('TEXT'),
        encoding: found(z.enum(TEXT_ENCODINGS)),
        separator: found(z.enum(TEXT_SEPARATORS)),
        letters,
      }),
      z.object({
        kind: z.literal('WORKBOOK'),
        /** all of them, in the order of their tabs */
        sheets: z.array(z.object({ name: z.string(), isHidden: z.boolean(), isRead: z.boolean() })),
        letters,
      }),
    ])
    .nullable(),
  /** what was left aside, and what else is to be known of the format */
  notes: z.array(told),
  /** the sheets that are wanted, those that cannot be read among them; null: of the file nothing can be shown */
  sheets: z.array(sheet).nullable(),
  /** whether cells are withheld from the reader: those that hold, or may hold, sensitive values */
  isMasked: z.boolean(),
  /** those that wait for a decision or have one, then those that are taken for something; most frequent first, at most 500 */
  questions: z.array(importQuestion),
  /** as they stand: sent back whole, changed, to `POST /imports/{id}/decisions` */
  decisions: importDecisions,
  /** an earlier file whose decisions these are, where they were offered from one */
  mapping: importMappingTold.nullable(),
})
export type ImportView = z.output<typeof importView>
