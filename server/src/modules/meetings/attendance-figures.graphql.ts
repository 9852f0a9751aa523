import { implement } from '../../graphql/define.ts'
import { Share, shareOf } from '../../graphql/parts.ts'
import { AttendanceFigures } from './attendance-figures.entity.ts'

implement(AttendanceFigures, 'Attendance over several meetings: parts and wholes are added up.', (f) => ({
  meetings: f.int({ column: 'meetings', description: 'Meetings that were held and have a roll.' }),
  rate: f.one(() => Share, {
    source: (row) => shareOf(row.col('attended'), row.col('expected'), row.col('until')),
    description: 'Attendance rate: expected who are present or late / expected.',
  }),
  speakingRate: f.one(() => Share, {
    source: (row) => shareOf(row.col('spoke'), row.col('attended'), row.col('until')),
    description: 'Speaking rate: expected who spoke / expected who were present or late.',
  }),
}))
