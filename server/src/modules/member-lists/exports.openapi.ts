import { MemberListParameters } from '@chibo/shared'
import { z } from 'zod'
import { bytes, fileText, type DescribedDoor } from '../../http/openapi.ts'

/** How the door of lists is described. */
export const exportDoor: DescribedDoor = {
  name: 'exports',
  description: 'Members under the headings of a clerk, as files.',
  routes: {
    'GET /exports/members': {
      summary: 'A list of members as a file',
      description:
        'Which members: as on the page of members. Columns that the reader may not read of everybody in the list are left out. Every list is in the audit.',
      query: MemberListParameters,
      answers: {
        200: {
          description: 'The list.',
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': bytes,
            'text/csv': fileText,
            'application/json': z.any(),
          },
        },
      },
      refusals: [400, 404, 429],
    },
  },
}
