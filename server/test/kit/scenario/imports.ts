import { foldVietnamese, IMPORT_KINDS, IMPORT_MATCHES, IMPORT_OUTCOMES, IMPORT_STATES } from '@chibo/shared'
import { FUTURE, PAST, personName, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const INSTANTS = ['2024-05-01T02:03:04.567Z', '2024-05-02T02:03:04.567Z', '2024-05-03T02:03:04.567Z']

/** What a row may change, with what stood there and what the file has; sealed where few may read it. */
const CHANGES = [
  plain('FULL_NAME', 'Nguyễn Văn An', 'Nguyễn Văn "Án"'),
  plain('STANDING', 'PROBATIONARY', 'OFFICIAL'),
  plain('JOINED_ON', null, '2010-02'),
  plain('UNIT', 'Chi bộ Cũ', 'Chi bộ Mới'),
  sealed('BIRTH_DATE', '1960', '1960-05-19'),
  sealed('PHONE', null, '0912 345 678'),
  sealed('ADDRESS', 'Thôn "Một" # 1', 'Thôn Hai'),
]

function plain(field: string, before: string | null, after: string) {
  return { field, before, after, sealed: [null, null] } as const
}

function sealed(field: string, before: string | null, after: string) {
  return { field, before: null, after: null, sealed: [before, after] } as const
}

/** What may be told of a row. */
const MESSAGES = [
  { field: null, code: 'ROSTER_DOUBLE', weight: 'UNDECIDED', values: { row: 7 } },
  { field: 'BIRTH_DAY', code: 'DATE_UNREADABLE', weight: 'UNDECIDED', suggestion: '05/08/1965' },
  {
    field: 'UNIT',
    code: 'ROSTER_NO_UNIT',
    weight: 'UNDECIDED',
    values: { name: 'CB 1' },
    suggestion: 'Chi bộ 1',
  },
  { field: 'STATE', code: 'ROSTER_NO_KEY', weight: 'NOTE', values: {} },
]

const SENDERS = ['Đảng ủy "Một"', 'Huyện ủy', null]
const FORMS = [['ho va ten', 'ngay sinh'], ['ho ten', '', 'the "dang"'], ['name']]

/** Makes up what was decided of files, below any units. */
function remember({ random, rows }: Plan, units: readonly TreeUnit[]): void {
  random.list(3, 7, () => {
    const headers = random.pick(FORMS)
    const sender = random.pick(SENDERS)
    const unit_id = random.pick(units).id
    const form = Buffer.from(headers.join())
    const isThere = rows.import_mapping.some(
      (one) => one.unit_id === unit_id && one.sender === sender && form.equals(one.form),
    )
    if (isThere) return
    rows.import_mapping.push({
      id: random.uuid(),
      unit_id,
      sender,
      sender_folded: sender ?? '',
      headers,
      headings: headers.filter((header) => header !== ''),
      form,
      decisions: {
        columns: random.list(0, 3, () => ({ column: 1, heading: 'Sinh', field: 'BIRTH_DATE' })),
        headerRows: random.chance(50) ? [2, 3] : null,
        sheets: random.chance(30) ? ['DS'] : null,
        units: random.list(0, 2, () => ({ text: 'CB 1', value: null })),
        sexes: [],
        states: [],
        ethnicities: [],
      },
      used_at: new Date(random.pick(INSTANTS)),
      version: random.between(1, 5),
    })
  })
}

/** Makes up files that were taken in, in every state, with rows that name any units and members. */
export function takeIn(plan: Plan, units: readonly TreeUnit[]): void {
  remember(plan, units)
  plan.random.list(5, 9, () => {
    batch(plan, units)
  })
}

function batch(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  const id = random.uuid()
  const kind = random.pick([...IMPORT_KINDS, 'MEMBERS', 'MEMBERS'])
  const instant = (): Date | null => (random.chance(50) ? new Date(random.pick(INSTANTS)) : null)
  const outcomes =
    kind === 'MEMBERS' ? random.list(2, 9, () => random.pick([...IMPORT_OUTCOMES, 'UPDATED', 'UPDATED'])) : []
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length
  const isProgram = random.chance(40)
  rows.import_batch.push({
    id,
    kind,
    state: random.pick(IMPORT_STATES),
    unit_id: random.pick(units).id,
    file_name: `danh sách ${String(random.between(1, 99))}.xlsx`,
    file_digest: Buffer.alloc(32),
    sender: random.pick(SENDERS),
    mapping_id: random.chance(30) ? (random.maybe(rows.import_mapping)?.id ?? null) : null,
    error_policy: random.pick(['REJECT_ALL', 'SKIP_BAD_ROWS']),
    effective_on: random.chance(80) ? random.day(PAST, FUTURE) : null,
    account_id: isProgram ? null : (random.maybe(rows.account)?.id ?? null),
    token_id: isProgram ? (random.maybe(rows.api_token)?.id ?? null) : null,
    imported_at: new Date(random.pick(INSTANTS)),
    previewed_at: instant(),
    committed_at: instant(),
    undone_at: instant(),
    expires_at: instant(),
    read_rows: outcomes.length,
    new_rows: count('NEW'),
    updated_rows: count('UPDATED'),
    unchanged_rows: count('UNCHANGED'),
    transfer_rows: count('TRANSFER'),
    undecided_rows: count('UNDECIDED'),
    rejected_rows: count('REJECTED'),
    skipped_rows: count('SKIPPED'),
    missing_members: random.between(0, 3),
    alarms: random.chance(50)
      ? [
          {
            code: 'ALARM_FIELD_CHANGES',
            path: [],
            values: { field: random.pick(['STANDING', 'BIRTH_DATE']), count: 5, base: 9, percent: 56 },
          },
          { code: 'ALARM_NOTHING', path: [], values: {} },
        ]
      : [],
    problem: random.chance(30) ? { code: 'ROSTER_EMPTY', path: ['file'] } : null,
    version: random.between(1, 5),
  })
  outcomes.forEach((outcome, at) => {
    row(plan, units, { batch_id: id, sheet: at % 2, row: 3 + at, outcome })
  })
}

function row(
  { random, rows, sealer }: Plan,
  units: readonly TreeUnit[],
  place: { batch_id: string; sheet: number; row: number; outcome: string },
): void {
  const { batch_id, sheet, outcome } = place
  const full_name = random.chance(90) ? personName(random) : null
  rows.import_row.push({
    ...place,
    messages: random.sample(MESSAGES, random.between(0, 3)),
    full_name,
    name_folded: full_name === null ? null : foldVietnamese(full_name),
    candidate_member_ids:
      outcome === 'UNDECIDED'
        ? [...random.sample(rows.member, random.between(1, 4)).map(({ id }) => String(id)), random.uuid()]
        : null,
    unit_id: random.chance(70) ? random.pick(units).id : null,
    unit_text: random.chance(50) ? 'CB thôn 3' : null,
    member_id: random.chance(80) ? (random.maybe(rows.member)?.id ?? random.uuid()) : null,
    matched_by: random.chance(50) ? random.pick(IMPORT_MATCHES) : null,
  })
  if (rows.import_row.at(-1)?.member_id == null || !['UPDATED', 'TRANSFER'].includes(outcome)) return
  const seal = (value: string | null): Buffer | null => (value === null ? null : sealer.seal(value))
  for (const change of random.sample(CHANGES, random.between(0, CHANGES.length)))
    rows.import_change.push({
      batch_id,
      sheet,
      row: place.row,
      field: change.field,
      before: change.before,
      after: change.after,
      sealed_before: seal(change.sealed[0]),
      sealed_after: seal(change.sealed[1]),
    })
}
