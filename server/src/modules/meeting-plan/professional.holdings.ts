import type { Holding } from '../holdings/index.ts'

/** Professional meetings were held at the unit as it was. */
export const professionalMeetingHoldings: readonly Holding[] = [
  {
    columns: ['professional_meeting.unit_id'],
    stays: 'A professional meeting is at the unit that it was entered for.',
  },
]
