import type { texts as vi } from './texts.vi.ts'

/** The first page. */
export const texts: typeof vi = {
  overview: {
    title: 'Overview',
    toUnit: 'Page of the unit',
    share: '{part}/{all}',
    visits: 'Visits in the period',
    meetings: 'Recent meetings',
    noMeetings: 'No meeting up to this day.',
    byMonth: '{group}, visits by month:',
    group: '{cells} cells · {visits} visits',
  },
}
