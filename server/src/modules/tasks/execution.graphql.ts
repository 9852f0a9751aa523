import { implement } from '../../graphql/define.ts'
import { Share, shareOf } from '../../graphql/parts.ts'
import { Execution } from './execution.entity.ts'

implement(
  Execution,
  'How tasks that are due in a time were carried out. Cancelled ones do not count; one that was extended is due on its new day.',
  (f) => ({
    month: f.date({
      column: 'month',
      nullable: true,
      description: 'The first day of the month in which they are due; null for a whole time.',
    }),
    rate: f.one(() => Share, {
      source: (row) => shareOf(row.col('met'), row.col('due'), row.col('as_of')),
      description:
        'Execution rate: tasks that were met in time / those that are due by today, or were accepted.',
    }),
    tasks: f.int({ column: 'tasks', description: 'All of them.' }),
    met: f.int({ column: 'met', description: 'Those that were met in time.' }),
    late: f.int({ column: 'late', description: 'Those that were met after their day.' }),
    notMet: f.int({ column: 'not_met', description: 'Those that were accepted as not met.' }),
    overdue: f.int({ column: 'overdue', description: 'Those that are late: neither reported nor ended.' }),
  }),
)
