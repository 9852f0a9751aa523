import { z } from 'zod'
import { bytes, type DescribedDoor } from '../../http/openapi.ts'
import { TEXT_DOCUMENT } from '../../ooxml/docx.ts'

/** What stands behind the question mark of minutes. */
export const minutesQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(32_767)
    .optional()
    .describe('A sealed version, from 1; absent: as they stand, a draft as long as nothing is sealed.'),
})

/** How the door of minutes is described. */
export const minutesDoor: DescribedDoor = {
  name: 'minutes',
  description: 'Minutes of meetings as text documents. The rest of minutes is GraphQL.',
  routes: {
    'GET /documents/minutes/{file}': {
      summary: 'Gives the minutes of a meeting',
      description:
        'For whoever may read the meeting, as a download; the same bytes for the same version. Every file that is given is in the audit.',
      path: z.object({ file: z.string().describe('The id of the meeting, and `.docx`.') }),
      query: minutesQuery,
      answers: { 200: { description: 'The minutes.', content: { [TEXT_DOCUMENT]: bytes } } },
      refusals: [400, 404],
    },
  },
}
