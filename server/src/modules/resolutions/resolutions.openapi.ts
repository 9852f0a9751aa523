import { resolutionPaper } from '@chibo/shared'
import { z } from 'zod'
import { bytes, type DescribedDoor } from '../../http/openapi.ts'
import { TEXT_DOCUMENT } from '../../ooxml/docx.ts'

/** What stands behind the question mark of a resolution. */
export const resolutionQuery = z.strictObject({
  supplement: z.coerce
    .number()
    .int()
    .min(1)
    .max(32_767)
    .optional()
    .describe('A supplement to it, from 1; absent: the resolution as it was adopted, or is drafted.'),
})

/** How the door of resolutions is described. */
export const resolutionDoor: DescribedDoor = {
  name: 'resolutions',
  description: 'Resolutions on paper. The rest of resolutions is GraphQL.',
  routes: {
    'GET /documents/resolutions/{file}': {
      summary: 'Gives a resolution',
      description:
        'For whoever may read it: its text, and for one of a month the parts of its form, out of the records. Those to whom it was sent get its text without the records of the meeting. As a text document, which is a download, or as what stands in it, to be laid out. Whatever is given is in the audit.',
      path: z.object({ file: z.string().describe('The id of the resolution, and `.docx` or `.json`.') }),
      query: resolutionQuery,
      answers: {
        200: {
          description: 'The resolution.',
          content: { [TEXT_DOCUMENT]: bytes, 'application/json': resolutionPaper },
        },
      },
      refusals: [400, 404],
    },
  },
}
