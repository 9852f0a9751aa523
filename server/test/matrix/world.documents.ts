import type { Rowset } from '../kit/scenario/plan.ts'
import { convene } from './world.records.ts'
import { idOf, PLACES, SITUATIONS, type Place } from './places.ts'

/** A resolution of a place, a paper of its meeting that is planned, with its file, sent to its partner. */
export function issue(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const [id, file_id, unit_id] = [idOf('doc', place), idOf('file', place), idOf('unit', place)]
  const meeting_id = idOf('meeting with papers', place)
  convene(rows, meeting_id, place, { state: 'PLANNED', day: '2026-02-04' })
  const run_id = PLACES.indexOf(place) + 1
  const bytes = Buffer.from(`%PDF-1.7 ${word}`)
  const digest = Buffer.alloc(32, run_id)
  rows.document_run.push({
    id: run_id,
    unit_id,
    type_code: 'NQ',
    term_id: idOf('term', place),
    run_year: null,
    last_number: 8,
  })
  rows.stored_file.push({
    id: file_id,
    media_type: 'application/pdf',
    size: bytes.length,
    digest,
    kept_in: 'DATABASE',
  })
  rows.stored_file_piece.push({ file_id, position: 0, bytes })
  rows.document.push({
    id,
    unit_id,
    meeting_id,
    type_code: 'NQ',
    run_id,
    number: 5,
    suffix: 'ĐU',
    dated_on: '2025-12-03',
    title: `Nghị quyết ${word}`,
    file_id,
    file_name: `${word}.pdf`,
    added_by: idOf('account', place),
    added_at: new Date('2025-12-03T01:00:00Z'),
  })
  rows.document_recipient.push({
    document_id: id,
    unit_id: idOf('unit', partner),
    sent_at: new Date('2025-12-03T02:00:00Z'),
  })
}
