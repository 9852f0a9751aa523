import type { Row } from '../rows.ts'
import { MONTHS, textOf } from './calendar.ts'
import type { Layout } from './layout.ts'
import { meetingOf, type Meeting } from './meetings.ts'
import { outcomeOf, taskId, type Task } from './tasks.rows.ts'

/** How a task that a cell gave lay before the cell's meetings after that, the last time when it had ended. */
export function* meetingTaskRows({ cells }: Layout, task: Task): Generator<Row<'meeting_task'>> {
  if (task.byCommune) return
  for (let month = task.month + 1; month < MONTHS; month += 1) {
    const meeting = meetingOf(cells, task.cell, month)
    if (!meeting || meeting.state === 'CANCELLED') continue
    const hasEnded = task.ended !== null && task.ended <= meeting.day
    yield {
      meeting_id: meeting.id,
      task_id: taskId(task),
      due_on: textOf(task.due),
      ...(hasEnded ? ended(task) : open(task, meeting)),
    }
    if (hasEnded) return
  }
}

function ended(task: Task) {
  const { state, progress, outcome } = task
  const verdict = outcome === null ? null : outcome === 'MET' ? 'DONE' : 'NOT_DONE'
  return { state, progress, verdict, ...outcomeOf(task) } as const
}

/** Whatever it came to later: while it was open. A meeting that is still held has heard nothing yet. */
function open(task: Task, { day, state }: Meeting) {
  const isReported = task.state === 'REPORTED' && task.due <= day
  return {
    state: isReported ? 'REPORTED' : 'IN_PROGRESS',
    progress: isReported ? 100 : Math.min(task.progress, 50),
    verdict: state === 'OPEN' ? null : 'GOES_ON',
    result: null,
    cause: null,
  } as const
}
