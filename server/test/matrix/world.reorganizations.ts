import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, PLACES, SITUATIONS, type Place } from './places.ts'

/**
 * A draft of the place's committee that merges the place and its partner into a new unit below it, with the members of
 * both allotted, what follows from it, and its paper; and that the place came out of its partner by it.
 */
export function reorganize(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const reorganization_id = idOf('reorg', place)
  const unit_id = idOf('unit', place)
  rows.reorganization.push({
    id: reorganization_id,
    unit_id,
    title: `Sắp xếp ${word}`,
    number: `12-QĐ/${word}`,
    signed_on: '2025-11-20',
    effective_on: '2025-12-03',
    state: 'PREVIEWED',
    decision_id: idOf('decision', place),
    corrects_id: idOf('reorg', partner),
    failure: [{ code: 'UNIT_NOT_IN_FORCE', path: [], values: { date: '2025-12-03' } }],
    created_by: idOf('account', place),
    created_at: new Date('2025-11-21T01:00:00Z'),
  })
  rows.reorganization_scan.push({
    reorganization_id,
    file_name: `${word}.pdf`,
    media_type: 'application/pdf',
    bytes: Buffer.from('%PDF'),
    digest: Buffer.alloc(32),
  })
  drawUp(rows, place)
  foresee(rows, place)
  rows.unit_lineage.push({
    id: idOf('lineage', place),
    predecessor_id: idOf('unit', partner),
    successor_id: unit_id,
    kind: 'MERGED',
    divided: false,
    happened_on: '2025-12-03',
    decision_id: idOf('decision', place),
    reorganization_id,
  })
}

/** Its one step, the new unit, which unit goes into it, and whose members. */
function drawUp(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const reorganization_id = idOf('reorg', place)
  const operation_id = idOf('step', place)
  const result_id = idOf('result', place)
  rows.reorganization_operation.push({ id: operation_id, reorganization_id, position: 0, kind: 'MERGE' })
  rows.reorganization_result.push({
    id: result_id,
    operation_id,
    reorganization_id,
    position: 0,
    key: 'new',
    is_new: true,
    unit_id: null,
    code: null,
    kind_code: 'cell',
    name: `Chi bộ mới ${word}`,
    parent_unit_id: idOf('unit', place),
  })
  for (const one of [place, partner]) {
    rows.reorganization_source.push({ operation_id, reorganization_id, unit_id: idOf('unit', one) })
    rows.reorganization_line.push({ operation_id, unit_id: idOf('unit', one), result_id })
    const member_id = idOf('member', one)
    rows.reorganization_allotment.push({
      reorganization_id,
      member_id,
      unit_id: null,
      result_id,
      rule: 'LIST',
    })
  }
  const unit_id = idOf('unit', partner)
  rows.reorganization_allotment.push({ reorganization_id, member_id: null, unit_id, result_id, rule: 'FILE' })
}

/** The partner ends, its member moves, that of the place is not allotted. */
function foresee(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const found = [
    { subject: 'UNIT', change: 'ENDS', object_id: idOf('unit', partner), label: `Chi bộ ${word}` },
    { subject: 'MEMBER', change: 'MOVES', object_id: idOf('member', partner), label: memberName(partner) },
    { subject: 'MEMBER', change: 'UNALLOTTED', object_id: idOf('member', place), label: memberName(place) },
  ]
  found.forEach((one, position) => {
    const isMoved = one.change === 'MOVES'
    rows.reorganization_consequence.push({
      ...one,
      id: idOf('consequence', PLACES.length * position + PLACES.indexOf(place)),
      reorganization_id: idOf('reorg', place),
      position,
      from_unit_id: idOf('unit', isMoved ? partner : place),
      to_unit_id: null,
      to_result_id: isMoved ? idOf('result', place) : null,
      problem: one.change === 'UNALLOTTED' ? { code: 'REQUIRED', path: [] } : null,
    })
  })
}
