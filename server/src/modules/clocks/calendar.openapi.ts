import { z } from 'zod'
import { fileText, type DescribedDoor } from '../../http/openapi.ts'

/** How the door of calendars is described. */
export const calendarDoor: DescribedDoor = {
  name: 'calendar',
  description: 'What falls due, for the calendar of a device. Addresses are made by `createCalendarFeed`.',
  routes: {
    'GET /calendar/{file}': {
      summary: 'A calendar, for whoever knows its secret',
      path: z.object({ file: z.string().describe('The secret of the calendar, and `.ics`.') }),
      answers: { 200: { description: 'What falls due.', content: { 'text/calendar': fileText } } },
      refusals: [404, 429],
      isOpen: true,
    },
  },
}
