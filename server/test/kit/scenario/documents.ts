import { FUTURE, PAST, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const TYPES = ['NQ', 'QĐ', 'BC', 'CTr', 'BB', null]
const TITLES = ['Nghị quyết "tháng 5"', 'Báo cáo #1\\', 'Kế hoạch']
const INSTANTS = ['2024-05-01T02:03:04.567Z', '2024-05-02T02:03:04.567Z', '2024-05-03T02:03:04.567Z']

/** Makes up documents: with and without numbers, of meetings and of none, with and without files, sent to units or to nobody. */
export function keepDocuments(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  for (let i = random.between(3, 20); i > 0; i -= 1) {
    const unit_id = random.pick(units).id
    const id = random.uuid()
    const type_code = random.pick(TYPES)
    const numbered = type_code !== null && random.chance(60) ? number(plan, unit_id, type_code) : NONE
    const file_id = type_code === 'BB' && random.chance(50) ? null : keepFile(plan)
    rows.document.push({
      id,
      unit_id,
      meeting_id: random.chance(50)
        ? (rows.meeting.find((one) => one.unit_id === unit_id)?.id ?? null)
        : null,
      type_code,
      ...numbered,
      dated_on: numbered === NONE && random.chance(50) ? null : random.day(PAST, FUTURE),
      title: random.pick(TITLES),
      file_id,
      file_name: file_id === null ? null : 'văn "bản".pdf',
      state: random.pick(['CURRENT', 'CURRENT', 'WITHDRAWN']),
      ...random.pick([
        { added_by: random.maybe(rows.account)?.id ?? null, added_by_token: null },
        { added_by: null, added_by_token: random.maybe(rows.api_token)?.id ?? null },
      ]),
      added_at: random.pick(INSTANTS),
      version: random.between(1, 3),
    })
    for (const to of random.sample(units, random.between(0, 3)))
      rows.document_recipient.push({ document_id: id, unit_id: to.id, sent_at: random.pick(INSTANTS) })
  }
}

const NONE = { run_id: null, number: null, suffix: null }

/** The next number of a unit's type in one year. */
export function number({ rows: { document_run: runs } }: Plan, unit_id: string, type_code: string) {
  const run = runs.find((one) => one.unit_id === unit_id && one.type_code === type_code) ?? {
    ...{ id: runs.length + 1, unit_id, type_code, term_id: null, run_year: 2024, last_number: 7 },
  }
  if (!runs.includes(run)) runs.push(run)
  run.last_number += 1
  return { run_id: Number(run.id), number: run.last_number, suffix: 'ĐU' }
}

function keepFile({ random, rows }: Plan): string {
  const id = random.uuid()
  const bytes = Buffer.from(`%PDF-1.7 ${id}`)
  const digest = Buffer.from(Array.from({ length: 32 }, () => random.between(0, 255)))
  rows.stored_file.push({
    id,
    media_type: 'application/pdf',
    size: bytes.length,
    digest,
    kept_in: 'DATABASE',
  })
  rows.stored_file_piece.push({ file_id: id, position: 0, bytes })
  return id
}
