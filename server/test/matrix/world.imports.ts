import { createSealer } from '../../src/database/sealed.ts'
import { SECRET } from '../kit/app.ts'
import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, SITUATIONS, type Place } from './places.ts'

/** A file that was taken in below a place: a row changes its member, another one that of its partner. */
export function takeIn(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const batch_id = idOf('import', place)
  const sealer = createSealer(SECRET)
  rows.import_mapping.push({
    id: idOf('mapping', place),
    unit_id: idOf('unit', place),
    sender: `Văn phòng ${word}`,
    sender_folded: word,
    headers: ['ho va ten'],
    headings: ['Họ và tên'],
    form: Buffer.alloc(32),
    decisions: { columns: [{ column: 0, heading: 'Họ và tên', field: 'FULL_NAME' }] },
    used_at: new Date('2025-12-03T01:02:00Z'),
  })
  rows.import_batch.push({
    id: batch_id,
    kind: 'MEMBERS',
    state: 'PREVIEWED',
    unit_id: idOf('unit', place),
    file_name: `${word}.xlsx`,
    file_digest: Buffer.alloc(32),
    sender: `Văn phòng ${word}`,
    mapping_id: idOf('mapping', place),
    effective_on: '2025-12-03',
    account_id: idOf('account', place),
    imported_at: new Date('2025-12-03T01:00:00Z'),
    previewed_at: new Date('2025-12-03T01:01:00Z'),
    read_rows: 2,
    new_rows: 0,
    updated_rows: 2,
    unchanged_rows: 0,
    rejected_rows: 0,
    alarms: [{ code: 'ALARM_NOTHING', path: [], values: {} }],
    problem: { code: 'ROSTER_EMPTY', path: ['file'] },
  })
  for (const [at, whose] of [place, partner].entries()) {
    const spot = { batch_id, sheet: 0, row: 2 + at }
    rows.import_row.push({
      ...spot,
      outcome: 'UPDATED',
      full_name: memberName(whose),
      unit_id: idOf('unit', whose),
      unit_text: `CB ${SITUATIONS[whose].word}`,
      member_id: idOf('member', whose),
      matched_by: 'CARD_NUMBER',
      candidate_member_ids: [idOf('member', whose)],
      messages: [{ field: 'BIRTH_DATE', code: 'DATE_UNREADABLE', weight: 'NOTE', suggestion: '05/08/1965' }],
    })
    const last = `${whose} of ${place}`
    rows.import_change.push(
      { ...spot, field: 'SEX', before: null, after: 'MALE', sealed_before: null, sealed_after: null },
      {
        ...spot,
        field: 'PHONE',
        before: null,
        after: null,
        sealed_before: sealer.seal(`phone before ${last}`),
        sealed_after: sealer.seal(`phone after ${last}`),
      },
    )
  }
}
