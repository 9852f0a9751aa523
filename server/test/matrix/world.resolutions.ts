import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, PLACES, SITUATIONS, type Place } from './places.ts'

const at = new Date('2025-12-03T03:00:00Z')

/**
 * A resolution that a place's meeting adopted by its vote, with a supplement and a document beside it, sent to its partner, who is to carry
 * it out, and to the partner's member; and a draft of one.
 */
export function resolve(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const [id, unit_id] = [idOf('resolution', place), idOf('unit', place)]
  const [meeting_id, vote_id] = [idOf('meeting', place), idOf('resolution vote', place)]
  const [document_id, changed] = [idOf('resolution doc', place), idOf('supplement doc', place)]
  number(rows, document_id, place, 6)
  number(rows, changed, place, 7)
  number(rows, idOf('reviewed doc', place), place, 8)
  const [vote] = rows.meeting_vote.filter((one) => one.id === idOf('vote', place))
  if (!vote) throw new Error(`${place} voted on nothing`)
  rows.meeting_vote.push({
    ...vote,
    id: vote_id,
    position: 1,
    kind_code: 'ordinary',
    question: `Thông qua của ${word}`,
  })
  const plain = {
    unit_id,
    type_code: 'NQ',
    body_id: null,
    text: `Toàn văn của ${word}`,
    meeting_id: null,
    vote_id: null,
    adopted_on: null,
    in_force_on: null,
    document_id: null,
  }
  rows.resolution.push({
    ...plain,
    id,
    body_id: idOf('body', place),
    title: `Nghị quyết của ${word}`,
    state: 'DISSEMINATED',
    meeting_id,
    vote_id,
    adopted_on: '2025-12-03',
    in_force_on: '2025-12-03',
    document_id,
  })
  rows.resolution.push({
    ...plain,
    id: idOf('reviewed resolution', place),
    title: `Đã sơ kết của ${word}`,
    state: 'REVIEWED',
    meeting_id,
    vote_id,
    adopted_on: '2025-12-03',
    in_force_on: '2025-12-03',
    document_id: idOf('reviewed doc', place),
  })
  rows.resolution.push({
    ...plain,
    id: idOf('resolution draft', place),
    title: `Dự thảo của ${word}`,
    state: 'DRAFT',
  })
  rows.resolution_act.push({
    id: idOf('resolution act', place),
    resolution_id: id,
    kind: 'ADOPT',
    acted_on: '2025-12-03',
    meeting_id,
    reason: `Lý do của ${word}`,
    at,
    by_account: idOf('account', place),
  })
  rows.resolution_supplement.push({
    id: idOf('supplement', place),
    resolution_id: id,
    ordinal: 1,
    title: `Bổ sung của ${word}`,
    text: `Toàn văn mới của ${word}`,
    reason: `Cần bổ sung ở ${word}`,
    adopted_on: '2025-12-03',
    meeting_id,
    vote_id,
    document_id: changed,
  })
  rows.resolution_attachment.push({ resolution_id: id, document_id: idOf('doc', place) })
  rows.dissemination.push({
    id: idOf('dissemination', place),
    resolution_id: id,
    unit_id: idOf('unit', partner),
    member_id: null,
    person_name: null,
    sent_at: at,
    programme_due_on: '2026-02-28',
  })
  rows.dissemination.push({
    id: idOf('handing out', place),
    resolution_id: id,
    unit_id: null,
    member_id: idOf('member', partner),
    person_name: memberName(partner),
    sent_at: at,
    programme_due_on: null,
  })
}

/** A document that bears a number and has no file. */
function number(rows: Rowset, id: string, place: Place, nth: number): void {
  const { word } = SITUATIONS[place]
  rows.document.push({
    id,
    unit_id: idOf('unit', place),
    meeting_id: idOf('meeting', place),
    type_code: 'NQ',
    run_id: PLACES.indexOf(place) + 1,
    number: nth,
    suffix: 'ĐU',
    dated_on: '2025-12-03',
    title: `Nghị quyết số ${String(nth)} của ${word}`,
    file_id: null,
    file_name: null,
    added_by: idOf('account', place),
    added_at: at,
  })
}
