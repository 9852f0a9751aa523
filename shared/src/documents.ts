import { z } from 'zod'
import { code, day, id, MAX_LINE, optionalText, repeated, report, version } from './input.ts'
import type { Labels } from './vocabulary.ts'

/** Bytes of a file at most. */
export const FILE_MAX = 20 * 1024 * 1024
/** The most units that a document is sent to at once. */
export const MAX_RECIPIENTS = 200

export const DOCUMENT_STATES = ['CURRENT', 'WITHDRAWN'] as const
/** Whether a document holds; one that was withdrawn keeps its number. */
export type DocumentState = (typeof DOCUMENT_STATES)[number]
export const DOCUMENT_STATE_LABELS: Labels<DocumentState> = {
  CURRENT: { vi: 'Đang dùng', en: 'Current' },
  WITHDRAWN: { vi: 'Đã thu hồi', en: 'Withdrawn' },
}

const truth = z.enum(['true', 'false']).transform((text) => text === 'true')

/** What stands behind the question mark of `POST /documents`. */
export const documentUploadQuery = z
  .strictObject({
    unit: id
      .optional()
      .describe('Id of the unit whose document it is; without it, the one of the meeting or item.'),
    meeting: id.optional().describe('Id of the meeting of that unit whose paper it is.'),
    item: id
      .optional()
      .describe('Id of the item of an agenda to which it belongs, as a paper of that meeting.'),
    type: code.optional().describe('Code of its type: `NQ`, `BC` …; without it, a paper of no type.'),
    numbered: truth
      .optional()
      .describe(
        'Whether it takes the next number of its type; by default whatever has a type does. `false` is for drafts and for what others issued.',
      ),
    datedOn: day
      .optional()
      .describe('The day that it bears; by default today where it takes a number. It decides about the run.'),
    title: optionalText(MAX_LINE).describe('What it is about; by default the name of the file.'),
    fileName: z.string().max(1_000).default('').describe('Name of the file.'),
  })
  .superRefine(({ unit, meeting, item, type, numbered }, context) => {
    if (unit === undefined && meeting === undefined && item === undefined)
      report(context, 'REQUIRED', ['unit'])
    if (meeting !== undefined && item !== undefined) report(context, 'ONE_KEY', ['item'])
    if (numbered === true && type === undefined) report(context, 'REQUIRED', ['type'])
  })

/** A document that is to be kept, as it was understood. */
export type DocumentUpload = z.output<typeof documentUploadQuery>

/** What `sendDocument` takes. */
export const sendDocumentInput = z
  .object({
    id,
    expectedVersion: version,
    recipientUnitIds: z.array(id).min(1).max(MAX_RECIPIENTS),
  })
  .superRefine(({ recipientUnitIds }, context) => {
    for (const index of repeated(recipientUnitIds)) report(context, 'DUPLICATE', ['recipientUnitIds', index])
  })

/** A sending as it was understood. */
export type SendDocument = z.output<typeof sendDocumentInput>
