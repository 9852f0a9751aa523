import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, SITUATIONS, type Place } from './places.ts'

/** A vote of a place's meeting about its partner's member, for whom its own member raised a hand and reserved an opinion. */
export function decide(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const vote_id = idOf('vote', place)
  const member_id = idOf('member', place)
  rows.meeting_vote.push({
    id: vote_id,
    meeting_id: idOf('meeting', place),
    agenda_item_id: idOf('item', place),
    position: 0,
    kind_code: 'admission',
    question: `Câu hỏi của ${word}`,
    subject_member_id: idOf('member', partner),
    subject_name: memberName(partner),
    secret: false,
    base: 1,
    base_parts: { summoned: 1, present: 1, minus: {}, notInRegister: 0 },
    numerator: 2,
    denominator: 3,
    strict: false,
    yes: 1,
    no: 0,
    abstained: 0,
    invalid: 0,
    taken_at: new Date('2025-12-03T02:30:00Z'),
  })
  rows.vote_ballot.push({ vote_id, position: 0, member_id, choice: 'YES' })
  rows.reserved_opinion.push({
    vote_id,
    position: 0,
    member_id,
    person_name: memberName(place),
    text: `Bảo lưu của ${word}`,
  })
}
