import { documentUploadQuery } from '@chibo/shared'
import { z } from 'zod'
import { bytes, type DescribedDoor } from '../../http/openapi.ts'
import { FILE_TYPES } from './file-types.rules.ts'

const path = z.object({ id: z.string().describe('Id of the document.') })

/** What is told of a document that was kept. */
export const documentKept = z.object({
  id: z.string().describe('Id of the document.'),
  sign: z.string().nullable().describe('`05-NQ/ĐU`; null for one that took no number.'),
})

const FILES = Object.fromEntries(FILE_TYPES.map((type) => [type, bytes]))

/** How the door of documents is described. */
export const documentDoor: DescribedDoor = {
  name: 'files of documents',
  description:
    'Documents of units and papers of meetings: PDF, JPEG, PNG, .docx or .xlsx, at most 20 MB. What a file is, its bytes say. The rest of documents is GraphQL.',
  routes: {
    'POST /documents': {
      summary: 'Keeps a document with its file',
      description:
        'For whoever may write meetings of the unit. Under an `Idempotency-Key` what is compared is the address and the bytes.',
      query: documentUploadQuery,
      body: { isRequired: true, content: { ...FILES, 'application/octet-stream': bytes } },
      answers: { 201: { description: 'It is kept.', content: { 'application/json': documentKept } } },
      refusals: [400, 403, 404, 409, 413, 415],
      takesKey: true,
    },
    'GET /documents/{id}': {
      summary: 'Gives the file of a document',
      description: 'For whoever may read the document, as a download.',
      path,
      answers: { 200: { description: 'The file as it was sent.', content: FILES } },
      refusals: [404],
    },
  },
}
