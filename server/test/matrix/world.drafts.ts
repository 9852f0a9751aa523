import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, SITUATIONS, type Place } from './places.ts'

/** The day on which drafts of the matrix have effect: it has come. */
export const DRAFT_DAY = '2026-01-10'

/** The kind of a new unit below a place: those that may hang there. */
export function kindBelow(place: Place): string {
  return SITUATIONS[place].kind === 'cell' ? 'group' : 'agency'
}

/**
 * Reorganizations that something is done with: a previewed one of the place's committee that gives the place a new unit, and
 * one that has effect and changed nothing. Another of `own` would touch `elsewhere` as well.
 */
export function draftAnew(rows: Rowset, place: Place): void {
  rows.reorganization.push({ ...headOf(place, 'Hủy được'), id: idOf('effect', place), state: 'EFFECTIVE' })
  divide(rows, idOf('draft', place), place, idOf('draft step', place), [place])
  if (place === 'own')
    divide(rows, idOf('far draft', place), place, idOf('far step', place), [place, 'elsewhere'])
}

/** Divides a place: it and others live on, and a new unit comes out of it. */
function divide(
  rows: Rowset,
  reorganization_id: string,
  place: Place,
  operation_id: string,
  living: readonly Place[],
): void {
  rows.reorganization.push({ ...headOf(place, 'Đang dự thảo'), id: reorganization_id, state: 'PREVIEWED' })
  rows.reorganization_operation.push({ id: operation_id, reorganization_id, position: 0, kind: 'MERGE' })
  const unit_id = idOf('unit', place)
  rows.reorganization_source.push({ operation_id, reorganization_id, unit_id })
  living.forEach((one, position) => {
    rows.reorganization_result.push({
      id: idOf('living result', rows.reorganization_result.length),
      operation_id,
      reorganization_id,
      position,
      key: one,
      is_new: false,
      unit_id: idOf('unit', one),
      code: null,
      kind_code: null,
      name: null,
      parent_unit_id: null,
    })
  })
  const result_id = idOf('new result', rows.reorganization_result.length)
  rows.reorganization_result.push({
    id: result_id,
    operation_id,
    reorganization_id,
    position: living.length,
    key: 'new',
    is_new: true,
    unit_id: null,
    code: `NEW.${place.toUpperCase()}`,
    kind_code: kindBelow(place),
    name: `Tổ chức mới ${SITUATIONS[place].word}`,
    parent_unit_id: unit_id,
  })
  rows.reorganization_line.push({ operation_id, unit_id, result_id })
}

function headOf(place: Place, title: string) {
  return {
    unit_id: idOf('unit', place),
    title: `${title} ${SITUATIONS[place].word}`,
    number: `15-QĐ/${SITUATIONS[place].word}`,
    signed_on: '2026-01-05',
    effective_on: DRAFT_DAY,
    decision_id: null,
    corrects_id: null,
    failure: null,
    created_by: null,
    created_at: new Date('2026-01-05T01:00:00Z'),
  }
}
