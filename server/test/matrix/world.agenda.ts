import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, SITUATIONS, type Place } from './places.ts'

/** An item of the agenda of a place's meeting, presented by the partner's member, with a paper, and what the member said about it. */
export function discuss(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const [id, meeting_id] = [idOf('item', place), idOf('meeting', place)]
  rows.agenda_item.push({
    id,
    meeting_id,
    parent_id: null,
    position: 0,
    title: `Nhiệm vụ tháng của ${word}`,
    purpose: 'DECIDE',
    presenter_member_id: idOf('member', partner),
    presenter_name: memberName(partner),
    conclusion: `Kết luận của ${word}`,
    outcome: 'AGREED',
  })
  rows.agenda_paper.push({ agenda_item_id: id, document_id: idOf('doc', place) })
  rows.speech.push({
    id: idOf('speech', place),
    meeting_id,
    agenda_item_id: id,
    member_id: idOf('member', place),
    person_name: memberName(place),
    minutes: 5,
    opinion: `Ý kiến của ${word}`,
    said_at: new Date('2025-12-03T02:00:00Z'),
  })
}
