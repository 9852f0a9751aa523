import { z } from 'zod'
import { bytes, type DescribedDoor } from '../../http/openapi.ts'

const path = z.object({ id: z.string().describe('Opaque id of the reorganization.') })

/** What is told of a scan that was kept. */
export const scanKept = z.object({ fileName: z.string(), mediaType: z.string(), size: z.number().int() })

const FILES = { 'application/pdf': bytes, 'image/jpeg': bytes, 'image/png': bytes }

/** How the door of signed papers is described. */
export const scanDoor: DescribedDoor = {
  name: 'documents',
  description: 'Signed papers of reorganizations.',
  routes: {
    'POST /reorganizations/{id}/scan': {
      summary: 'Keeps the signed paper of a reorganization',
      path,
      query: z.object({ fileName: z.string().max(1_000).optional() }),
      body: { isRequired: true, content: { ...FILES, 'application/octet-stream': bytes } },
      answers: { 200: { description: 'It is kept.', content: { 'application/json': scanKept } } },
      refusals: [400, 403, 404, 409, 413, 415],
    },
    'GET /reorganizations/{id}/scan': {
      summary: 'Gives the signed paper of a reorganization',
      path,
      answers: { 200: { description: 'The file as it was sent.', content: FILES } },
      refusals: [404],
    },
  },
}
