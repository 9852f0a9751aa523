import { implement } from '../../graphql/define.ts'
import { TaskStateEnum, TaskVerdictEnum } from '../../graphql/enums.ts'
import { AgendaItem } from '../agenda/agenda.entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { MeetingTask } from './meeting-tasks.entity.ts'
import { Task } from './tasks.entity.ts'

implement(
  MeetingTask,
  'A task that came back to a meeting, as it lay before it, with what the meeting said. Of a meeting that is planned: as it stands now.',
  (f) => ({
    meeting: f.one(() => Meeting, {
      key: 'meeting_id',
      nullable: true,
      description: 'The meeting; null for a caller who may read the task but not the meeting.',
    }),
    task: f.one(() => Task, {
      key: 'task_id',
      nullable: true,
      description: 'The task; null for a caller who may read the meeting but not the task.',
    }),
    agendaItem: f.one(() => AgendaItem, {
      key: 'agenda_item_id',
      nullable: true,
      description: 'The item of the agenda under which it is reviewed; null: none yet.',
    }),
    dueOn: f.date({ column: 'due_on', description: 'The day by which it was to be done.' }),
    state: f.value(TaskStateEnum, { column: 'state', description: 'Where it stood.' }),
    progress: f.int({ column: 'progress', description: 'How far it was, in per cent.' }),
    verdict: f.value(TaskVerdictEnum, {
      column: 'verdict',
      nullable: true,
      description:
        'What the meeting said of it; null: nothing yet. One that had been accepted before comes with what became of it.',
    }),
    result: f.string({
      column: 'result',
      nullable: true,
      description: 'What came of it, as it was reported or as the meeting heard it.',
    }),
    cause: f.string({ column: 'cause', nullable: true, description: 'Why it was not done, or not yet.' }),
    toDueOn: f.date({
      column: 'to_due_on',
      nullable: true,
      description: 'The day to which it was extended.',
    }),
  }),
)
