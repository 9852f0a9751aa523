import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, SITUATIONS, type Place } from './places.ts'

const STEPS = [
  ['AGENDA', 'PREPARE', 'Chuẩn bị chương trình', 'The agenda is drawn up', 'OPEN'],
  ['STUDY', 'CONDUCT', 'Học tập', 'Study', null],
  ['DISCUSSION', 'CONDUCT', 'Thảo luận', 'Discussion', null],
  ['ROLL_CALLED', 'CLOSE', 'Điểm danh', 'The roll is called', 'CLOSE'],
] as const

/** The steps of meetings by a place's template. */
export function drawUpSteps(rows: Rowset, place: Place): void {
  STEPS.forEach(([code, phase, label_vi, label_en, gate], position) =>
    rows.meeting_template_step.push({
      template_id: idOf('mtemplate', place),
      position,
      code,
      phase,
      label_vi,
      label_en,
      gate,
    }),
  )
}

/** Of a place's meeting: a notice, a step that was done by hand, and a gate that was passed. */
export function prepareMeeting(rows: Rowset, place: Place): void {
  const meeting_id = idOf('meeting', place)
  const { word } = SITUATIONS[place]
  rows.meeting_notice.push({
    id: idOf('notice', place),
    meeting_id,
    audience: 'MEMBERS',
    channel: 'PAPER',
    given_at: new Date('2025-12-01T02:00:00Z'),
    note: `Giấy mời của ${word}`,
  })
  rows.meeting_step.push({ meeting_id, code: 'DISCUSSION', state: 'DONE', reason: null })
  rows.meeting_step.push({ meeting_id, code: 'ROLL_CALLED', state: 'PASSED', reason: `Lý do của ${word}` })
}
