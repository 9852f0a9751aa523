import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, SITUATIONS, type Place } from './places.ts'

/** Tasks that a place's meeting gives its own member, with whom its partner helps: one that is assigned, one that is reported. */
export function give(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const member_id = idOf('member', place)
  const owner = {
    unit_id: idOf('unit', place),
    meeting_id: idOf('meeting', place),
    agenda_item_id: idOf('item', place),
    resolution_id: idOf('resolution', place),
    owner_unit_id: idOf('unit', place),
    owner_member_id: member_id,
    owner_name: memberName(place),
    measure: `hộ của ${word}`,
    target: '12',
    starts_on: '2025-12-03',
    due_on: '2026-01-31',
    first_due_on: '2026-01-15',
  }
  for (const block of ['task', 'reported task'] as const) {
    const id = idOf(block, place)
    const isReported = block === 'reported task'
    rows.task.push({
      ...owner,
      id,
      title: `Nhiệm vụ của ${word}`,
      state: isReported ? 'REPORTED' : 'IN_PROGRESS',
      progress: isReported ? 100 : 40,
      result: `Kết quả của ${word}`,
      result_value: '9',
      done_on: isReported ? '2026-01-05' : null,
    })
    rows.task_helper.push({ task_id: id, unit_id: idOf('unit', partner) })
  }
  const came = { task_id: idOf('task', place), due_on: '2026-01-15', state: 'IN_PROGRESS', progress: 40 }
  rows.meeting_task.push(
    {
      ...came,
      meeting_id: idOf('meeting', place),
      agenda_item_id: idOf('item', place),
      verdict: 'EXTENDED',
      result: `Nghe kết quả của ${word}`,
      cause: `Nguyên nhân của ${word}`,
      to_due_on: '2026-01-31',
    },
    {
      ...came,
      meeting_id: idOf('open meeting', place),
      agenda_item_id: null,
      verdict: null,
      result: null,
      cause: null,
      to_due_on: null,
    },
  )
  const act = idOf('taskact', place)
  const done = { task_id: idOf('task', place), actor_member_id: member_id, actor_name: memberName(place) }
  rows.task_act.push(
    {
      ...done,
      id: act,
      kind: 'PROGRESS',
      acted_on: '2025-12-20',
      acted_at: new Date('2025-12-20T01:00:00Z'),
      progress: 40,
      value: '9',
      text: `Tiến độ của ${word}`,
      meeting_id: null,
    },
    {
      ...done,
      id: idOf('task review', place),
      kind: 'REVIEW',
      acted_on: '2025-12-25',
      acted_at: new Date('2025-12-25T01:00:00Z'),
      progress: null,
      value: null,
      text: `Cuộc họp của ${word} nói`,
      meeting_id: idOf('meeting', place),
    },
  )
  rows.task_evidence.push({ task_act_id: act, document_id: idOf('doc', place) })
}
