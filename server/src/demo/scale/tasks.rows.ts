import type { Row } from '../rows.ts'
import { firstDayOf, meetingTime, MONTHS, REFERENCE, textOf } from './calendar.ts'
import { between, chance, createDraw, pick } from './draw.ts'
import { createNumberedIds } from './ids.ts'
import { at, type Layout } from './layout.ts'
import { leaderOf } from './leaders.rows.ts'
import type { CellRange } from './members.rows.ts'
import { meetingOf } from './meetings.ts'
import type { NameOf } from './names.ts'
import { LEADERS } from './people.ts'
import { resolutionOf } from './resolutions.rows.ts'
import { cellId, communeId } from './units.rows.ts'

/** Tasks of a cell, one a month until the last that is told of; the first is given by the commune. */
const TASKS = 8

const TITLES = [
  'Vệ sinh môi trường, phân loại rác tại nguồn',
  'Vận động nộp quỹ phòng, chống thiên tai',
  'Giúp đỡ hộ nghèo, hộ cận nghèo',
  'Tạo nguồn phát triển đảng viên mới',
  'Làm đường giao thông nội thôn',
  'Tuyên truyền phòng, chống cháy nổ',
]
const CAUSES = ['Thiếu kinh phí', 'Thời tiết không thuận lợi', 'Người phụ trách chuyển công tác']

const OFFICES = ['Bí thư Chi bộ', 'Phó Bí thư Chi bộ', 'Đảng viên'] as const

const idOf = createNumberedIds('task')
const actOf = createNumberedIds('task act')
const course = createDraw('course of task')

/** A task as it went. */
export interface Task {
  readonly number: number
  readonly cell: number
  readonly month: number
  readonly byCommune: boolean
  /** days: given, due, and ended, where it was */
  readonly from: number
  readonly due: number
  readonly ended: number | null
  readonly state: 'ASSIGNED' | 'IN_PROGRESS' | 'REPORTED' | 'ACCEPTED' | 'CANCELLED'
  readonly outcome: 'MET' | 'NOT_MET' | null
  readonly progress: number
  /** place of the member in the cell who is to do it; null: the cell */
  readonly owner: number | null
}

/** The tasks of some cells: six of seven of those that were due were met, few of them late; some wait on. */
export function* tasks([first, next]: CellRange): Generator<Task> {
  for (let cell = first; cell < next; cell += 1)
    for (let index = 0; index < TASKS; index += 1) yield taskOf(cell, index)
}

function taskOf(cell: number, index: number): Task {
  const number = TASKS * cell + index
  const month = MONTHS - TASKS + index
  const from = meetingTime(cell, month).day
  const due = firstDayOf(month + 1) + 9
  const given = {
    ...{ number, cell, month, from, due },
    byCommune: index === 0,
    owner: index % 2 === 0 ? null : between(course(number, 1), 0, LEADERS - 1),
  }
  const word = course(number, 0)
  const open = { ended: null, outcome: null }
  if (due > REFERENCE || chance(word, 6))
    return chance(course(number, 2), 50)
      ? { ...given, ...open, state: 'ASSIGNED', progress: 0 }
      : { ...given, ...open, state: 'IN_PROGRESS', progress: 10 * between(course(number, 3), 1, 9) }
  if (chance(word, 8)) return { ...given, ...open, state: 'REPORTED', progress: 100 }
  if (chance(word, 9)) return { ...given, ended: due, outcome: null, state: 'CANCELLED', progress: 0 }
  const met = !chance(word, 15)
  const late = chance(word, 21)
  const ended = late ? due + between(course(number, 3), 1, 12) : due - between(course(number, 3), 0, 9)
  return { ...given, ended, outcome: met ? 'MET' : 'NOT_MET', state: 'ACCEPTED', progress: met ? 100 : 60 }
}

/** The id of a task. */
export const taskId = ({ number }: Task): string => idOf(number)

/** What is said of how a task ended. */
export const outcomeOf = ({ number, outcome }: Task) => ({
  result: outcome === 'MET' ? 'Đã hoàn thành' : null,
  cause: outcome === 'NOT_MET' ? pick(course(number, 6), CAUSES) : null,
})

/** The row of a task. */
export function taskRow(layout: Layout, nameOf: NameOf, task: Task): Row<'task'> {
  const { number, cell, month, outcome, ended } = task
  const owner = task.owner === null ? null : leaderAt(layout, nameOf, cell, task.owner)
  const commune = at(layout.communeOf, cell)
  return {
    id: idOf(number),
    unit_id: task.byCommune ? communeId(commune) : cellId(cell),
    meeting_id: task.byCommune ? null : (meetingOf(layout.cells, cell, month)?.id ?? null),
    resolution_id: task.byCommune ? null : (resolutionOf(cell, month) ?? null),
    title: pick(course(number, 4), TITLES),
    key: chance(course(number, 5), 20),
    owner_unit_id: cellId(cell),
    owner_member_id: owner?.id ?? null,
    owner_name: owner?.name ?? null,
    owner_office: owner?.office ?? null,
    starts_on: textOf(task.from),
    due_on: textOf(task.due),
    first_due_on: textOf(task.due),
    report_kind_code: task.byCommune ? null : 'regular',
    state: task.state,
    progress: task.progress,
    outcome,
    ...outcomeOf(task),
    done_on: task.state === 'ACCEPTED' && ended !== null ? textOf(ended) : null,
    ended_on: ended === null ? null : textOf(ended),
  }
}

/** What was done with a task: it was given, and ended or went on. */
export function* taskActRows(layout: Layout, nameOf: NameOf, task: Task): Generator<Row<'task_act'>> {
  const { number, cell, from, ended, state } = task
  const actor = leaderAt(layout, nameOf, cell, 0)
  const act = (
    index: number,
    day: number,
    more: Pick<Row<'task_act'>, 'kind'> & Partial<Row<'task_act'>>,
  ) => ({
    id: actOf(2 * number + index),
    task_id: idOf(number),
    acted_on: textOf(day),
    acted_at: `${textOf(day)} 1${String(index)}:00:00+07`,
    progress: null,
    text: null,
    outcome: null,
    actor_member_id: actor.id,
    actor_name: actor.name,
    actor_office: actor.office,
    ...more,
  })
  yield act(0, from, { kind: 'ASSIGN' })
  if (state === 'ACCEPTED') yield act(1, ended ?? from, { kind: 'ACCEPT', outcome: task.outcome })
  if (state === 'CANCELLED') yield act(1, ended ?? from, { kind: 'CANCEL', text: 'Không còn phù hợp' })
  if (state === 'REPORTED') yield act(1, task.due, { kind: 'REPORT', progress: 100, text: 'Đã hoàn thành' })
  if (state === 'IN_PROGRESS') yield act(1, from + 7, { kind: 'PROGRESS', progress: task.progress })
}

function leaderAt(layout: Layout, nameOf: NameOf, cell: number, index: number) {
  return leaderOf(layout, nameOf, cell, index, OFFICES[index] ?? 'Đảng viên')
}
