import { implement, rootField } from '../../graphql/define.ts'
import { ChangeKindEnum } from '../../graphql/enums.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Resolution } from '../resolutions/resolutions.entity.ts'
import { Task } from '../tasks/tasks.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { ChangeEvent } from './change-events.entity.ts'

implement(
  ChangeEvent,
  'That something changed, and which of its fields: values are read there, by whoever may.',
  (f) => ({
    kind: f.value(ChangeKindEnum, { column: 'kind', description: 'What happened.' }),
    task: f.one(() => Task, {
      key: 'subject_id',
      nullable: true,
      description: 'The task; null: it is about none that the caller may read.',
    }),
    resolution: f.one(() => Resolution, {
      key: 'subject_id',
      nullable: true,
      description: 'The resolution; null: it is about none that the caller may read.',
    }),
    meeting: f.one(() => Meeting, {
      key: 'subject_id',
      nullable: true,
      description: 'The meeting whose minutes were sealed; null: it is about none that the caller may read.',
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'The unit whose it is; of a task the one that does it.',
    }),
    at: f.dateTime({ column: 'at', description: 'When.' }),
    fields: f.value(['String'], {
      column: 'fields',
      description: 'Names of the fields that changed, in their order; none for what is new.',
    }),
  }),
)

rootField('changeEvents', 'connection', () => ChangeEvent, {
  description:
    'What changed in resolutions and tasks, and which minutes were sealed, from the first event on. Whoever reads on `after` the last cursor that they got misses nothing and gets nothing twice; an event shows once all transactions that began before it have ended. Events are kept for as long as the server is set to, 90 days by default; a cursor before those that were forgotten is refused with `CURSOR_GONE`, and whoever gets that reads anew.',
  under: true,
})
