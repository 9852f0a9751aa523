import { z } from 'zod'
import { IMPORT_STATES } from './imports.ts'

/** What scripts are told of a file that was taken in: `GET /imports/{id}`, and `chibo import --json`. No value of anybody's. */

const count = (what: string) => z.number().int().min(0).describe(what)

/** A problem with its sentence. */
const toldProblem = z.object({
  code: z.string().describe('Of the error catalogue: `/docs/errors/CODE` has a page for each.'),
  message: z.string().describe('A sentence, in the language of `Accept-Language`.'),
})

/** An earlier file whose decisions were taken over. */
export const importMappingTold = z.object({
  id: z.string().describe('Opaque; `forgetImportMapping` takes it.'),
  sender: z.string().describe('Which office sent it; empty: it was not told.'),
  usedAt: z.string().describe('When a file was last written by it.'),
})
export type ImportMappingTold = z.output<typeof importMappingTold>

export const importReport = z.object({
  batchId: z.string().describe('Opaque.'),
  state: z.enum(IMPORT_STATES).describe('How far it has come.'),
  read: count('Rows that were read: the sum of the seven counts that follow.'),
  new: count('Rows of somebody new.'),
  updated: count('Rows that change something of a member.'),
  unchanged: count('Rows that say what is known.'),
  transfers: count('Rows that take a member into another cell.'),
  undecided: count('Rows of which somebody must decide.'),
  rejected: count('Rows that cannot be taken in.'),
  skipped: count('Rows that are of nobody: titles, groups, totals, signatures.'),
  missing: count('Members at home below the unit whom no row means: nothing becomes of them.'),
  progress: z
    .object({
      phase: z.enum(['READING', 'MATCHING', 'WRITING']),
      done: count('Rows so far.'),
      total: z.number().int().min(0).nullable().describe('Null: not known yet.'),
    })
    .nullable()
    .describe('How far the step that is under way has come; null: none is, or it has just begun.'),
  sender: z.string().nullable().describe('Which office the file comes from; null: it was not told.'),
  mapping: importMappingTold
    .nullable()
    .describe(
      'The earlier file whose decisions this one began with; null: none that the caller may know of.',
    ),
  problem: toldProblem.nullable().describe('Why it went no further; null: nothing keeps it.'),
  alarms: z.array(toldProblem).describe('What somebody should look at before its rows are written.'),
  errors: z
    .array(
      toldProblem.extend({
        row: z.number().int().min(1).describe('As the program of the file shows it.'),
        column: z.string().nullable().describe('The field, by its name; null: the row as a whole.'),
      }),
    )
    .describe('What is wrong with rows that are rejected or undecided: of the first thousand of them.'),
})
export type ImportReport = z.output<typeof importReport>
