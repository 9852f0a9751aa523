import {
  importCommitBody,
  importDecisionsBody,
  importReport,
  importUndoBody,
  importUploadQuery,
  importView,
} from '@chibo/shared'
import { z } from 'zod'
import { bytes, fileText, type DescribedDoor, type DescribedRoute } from '../../http/openapi.ts'

const path = z.object({ id: z.string().describe('The `batchId` of the import.') })

/** What `POST /imports` answers. */
export const importBegun = importReport.extend({ id: z.string().describe('The same as `batchId`.') })

const json = (schema: z.ZodType) => ({ 'application/json': schema })

/** What is done with an import, which goes on behind the answer. */
const acting = (described: Pick<DescribedRoute, 'summary' | 'description' | 'body'>): DescribedRoute => ({
  ...described,
  path,
  answers: {
    202: {
      description: 'The import as it stands: ask until its state is another one.',
      content: json(importReport),
    },
  },
  refusals: [400, 403, 404, 409],
  takesKey: true,
})

/** How the doors of imports are described. */
export const importDoor: DescribedDoor = {
  name: 'imports',
  description:
    'Rosters of members taken in from files, for whoever may import below the unit (role `IMPORTER` or `ORGANIZATION_BOARD`). A file becomes a preview in the background; nothing changes before it is committed, and a commit can be undone until somebody changes its rows. Files and previews are kept for 14 days.',
  routes: {
    'POST /imports': {
      summary: 'Takes a file in',
      description:
        'The file as body under any media type, or as the field `file` of a form. Under an `Idempotency-Key` what is compared is the address, the name of the file and its bytes: a second upload of the same file gets the first import, and nothing of it is stored. Without `dryRun` it is committed as soon as its preview stands, where no row is bad.',
      query: importUploadQuery,
      body: {
        isRequired: true,
        content: {
          'application/octet-stream': bytes,
          'text/csv': bytes,
          'multipart/form-data': z.object({ file: bytes }),
        },
      },
      answers: {
        202: {
          description:
            'It has arrived, and is being read: ask `GET /imports/{id}` until its state is another one.',
          content: json(importBegun),
        },
      },
      refusals: [400, 403, 404, 409, 413],
      takesKey: true,
    },
    'GET /imports/{id}': {
      summary: 'How far it has come, and what it came to',
      path,
      answers: { 200: { description: 'The import as it stands.', content: json(importReport) } },
      refusals: [404],
    },
    'GET /imports/{id}/layout': {
      summary: 'How the file is read, and what of it was not sure',
      description:
        'Encoding, separator, sheets, header and columns as they were found, the first rows, and the texts that need a decision. `decisions` is what `POST /imports/{id}/decisions` takes. Where cells with sensitive values are shown, that is in the audit.',
      path,
      answers: { 200: { description: 'The file as it is read.', content: json(importView) } },
      refusals: [404, 409],
    },
    'POST /imports/{id}/decisions': acting({
      summary: 'Decides what was not sure',
      description: 'All decisions, those that stand already as well. The preview is made anew.',
      body: { isRequired: true, content: json(importDecisionsBody) },
    }),
    'POST /imports/{id}/commit': acting({
      summary: 'Writes what was previewed',
      description: 'All of it in one transaction, or, with `skip-bad-rows`, all but the bad rows.',
      body: { isRequired: false, content: json(importCommitBody) },
    }),
    'POST /imports/{id}/cancel': acting({
      summary: 'Gives it up before anything was written',
      body: { isRequired: false, content: json(z.object({})) },
    }),
    'POST /imports/{id}/undo': acting({
      summary: 'Takes back what it wrote',
      description: 'Until somebody changes its rows, or something is built on them.',
      body: { isRequired: false, content: json(importUndoBody) },
    }),
    'GET /imports/{id}/rejected.csv': {
      summary: 'The rows that were not taken in, each with its reason',
      description:
        'Under the columns of the file and one for the reason: to be put right and sent again. Sensitive cells are opened, which is on record.',
      path,
      answers: {
        200: { description: 'CSV in UTF-8, with a mark before it.', content: { 'text/csv': fileText } },
      },
      refusals: [404, 409],
    },
  },
}
