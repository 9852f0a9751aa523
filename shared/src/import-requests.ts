import { z } from 'zod'
import { asProblem, optionalText, version } from './input.ts'
import type { ErrorPolicy } from './member-acts.ts'
import { ImportDay, importDecisions, importSender } from './roster-decisions.ts'

/** What requests on imports over HTTP say: read by the routes, and told in their description. */

const truth = z
  .enum(['true', 'false', '1', '0', ''])
  .transform((text) => text === 'true' || text === '1' || text === '')
const policy = z
  .enum(['reject-all', 'skip-bad-rows'])
  .describe(
    'What rows that are rejected or undecided do to the others: keep all from being written, or are left out.',
  )
const policyGiven = policy.transform((text): ErrorPolicy =>
  text === 'reject-all' ? 'REJECT_ALL' : 'SKIP_BAD_ROWS',
)

/** The address of `POST /imports`. */
export const importUploadQuery = z.strictObject({
  kind: z
    .enum(['members', 'units', 'reorganization'])
    .refine((kind) => kind === 'members', asProblem('IMPORT_BY_COMMAND'))
    .describe('What the file is of: over HTTP, members. The other kinds are taken in by the command line.'),
  unit: z.string().min(1).max(200).describe('Code or id of the unit below which it is taken in.'),
  dryRun: truth
    .default(false)
    .describe('Whether it stays a preview until `commit`; without it, it is written where no row is bad.'),
  errorPolicy: policyGiven.default('REJECT_ALL'),
  effective: ImportDay.optional().describe('From which day it holds what the file says; by default today.'),
  decision: z.string().min(1).max(200).optional().describe('Number of the decision by which it holds.'),
  fileName: z
    .string()
    .max(500)
    .default('')
    .describe('Name of the file, where it is not in a form that names it.'),
  sender: importSender.describe(
    'Which office the file comes from, at most 200 characters: what was decided of its files is taken over for the next one of their form.',
  ),
})

/** The body of `decisions`. */
export const importDecisionsBody = importDecisions.extend({
  expectedVersion: version
    .optional()
    .describe(
      '`version` of the layout that was decided upon: refused when somebody has decided otherwise since.',
    ),
})

/** The body of `commit`. */
export const importCommitBody = z.strictObject({ errorPolicy: policyGiven.optional() })

/** The body of `undo`. */
export const importUndoBody = z.strictObject({
  reason: optionalText().describe('Why it is undone; kept with the import.'),
})
