import { foldVietnamese } from '@chibo/shared'
import { sql } from 'kysely'
import { TODAY, type TestApp } from './app.ts'
import { storeRows } from './scenario.ts'
import { ROOT_ID, Rowset } from './scenario/plan.ts'

/** What a unit was called, where it lay and what it was, each from one day to another. */
export interface Past {
  readonly places: readonly (readonly [parent: string, path: string, during: string])[]
  readonly names: readonly (readonly [code: string, name: string, during: string])[]
  readonly kinds: readonly (readonly [kind: string, during: string])[]
  /** where it is found today, now that it has ended */
  readonly rests?: string
}

/** The uuid of a unit of a past, by the letter it goes by. */
export function pastId(letter: string): string {
  if (letter === 'ROOT') return ROOT_ID
  return `0190f00d-0000-7000-8000-${letter.charCodeAt(0).toString(16).padStart(12, '0')}`
}

/** By it things changed. */
export const DECISION = '0190f00d-0000-7000-8000-0000000000ff'

/**
 * The decision of 2025-07-01: A and B merge into N, C is divided between N and M. Before that A was renamed on
 * 2022-01-01, with another code, and moved from D to E on 2023-01-01, when it became a commune. Z is
 * a cell of A, then of N, with one member, one office, a group that covers it in 2024 and a cluster that holds it in 2022.
 */
export const PASTS: Readonly<Record<string, Past>> = {
  P: always('ROOT', '00000001', 'P1', 'Đảng bộ tỉnh Phú', 'province'),
  D: always('P', '000000010001', 'D1', 'Đảng bộ huyện Đông', 'district'),
  E: always('P', '000000010002', 'E1', 'Đảng bộ huyện Tây', 'district'),
  A: {
    places: [
      ['D', '0000000100010001', '(,2023-01-01)'],
      ['E', '0000000100020001', '[2023-01-01,2025-07-01)'],
    ],
    names: [
      ['A1', 'Đảng bộ xã An', '(,2022-01-01)'],
      ['A2', 'Đảng bộ xã An Lạc', '[2022-01-01,2025-07-01)'],
    ],
    kinds: [
      ['agency', '(,2023-01-01)'],
      ['commune', '[2023-01-01,2025-07-01)'],
    ],
    rests: '00000001000200030001',
  },
  B: {
    places: [['E', '0000000100020002', '(,2025-07-01)']],
    names: [['B1', 'Đảng bộ xã Bình', '(,2025-07-01)']],
    kinds: [['commune', '(,2025-07-01)']],
    rests: '00000001000200030002',
  },
  C: {
    places: [['E', '0000000100020004', '(,2025-07-01)']],
    names: [['C1', 'Đảng bộ xã Chợ', '(,2025-07-01)']],
    kinds: [['commune', '(,2025-07-01)']],
    rests: '000000010003',
  },
  N: {
    places: [['E', '0000000100020003', '[2025-07-01,)']],
    names: [['A1', 'Đảng bộ xã Nam', '[2025-07-01,)']],
    kinds: [['commune', '[2025-07-01,)']],
  },
  Z: {
    places: [
      ['A', '00000001000100010001', '(,2023-01-01)'],
      ['A', '00000001000200010001', '[2023-01-01,2025-07-01)'],
      ['N', '00000001000200030003', '[2025-07-01,)'],
    ],
    names: [['Z1', 'Chi bộ Chợ Mới', '(,)']],
    kinds: [['cell', '(,)']],
  },
  M: {
    places: [['D', '0000000100010002', '[2025-07-01,)']],
    names: [['M1', 'Đảng bộ xã Minh', '[2025-07-01,)']],
    kinds: [['commune', '[2025-07-01,)']],
  },
}

/** Lays that past out in an empty program's database. */
export async function layOutPast(app: TestApp): Promise<void> {
  const rows = new Rowset()
  rows.decision.push({
    id: DECISION,
    number: '202-NQ/TU',
    signed_on: '2025-06-12',
    effective_on: '2025-07-01',
    title: 'Về sắp xếp xã',
  })
  for (const [letter, past] of Object.entries(PASTS)) settle(rows, letter, past)
  inhabit(rows)
  await storeRows(app.database.owner.db, rows, TODAY)
  for (const [from, to, kind, divided] of [
    ['A', 'N', 'MERGED', false],
    ['B', 'N', 'MERGED', false],
    ['C', 'N', 'SPLIT', true],
    ['C', 'M', 'SPLIT', true],
  ] as const)
    await sql`insert into unit_lineage (id, predecessor_id, successor_id, kind, divided, happened_on, decision_id)
      values (gen_random_uuid(), ${pastId(from)}, ${pastId(to)}, ${kind}, ${divided}, '2025-07-01', ${DECISION})`.execute(
      app.database.owner.db,
    )
}

function always(parent: string, path: string, code: string, name: string, kind: string): Past {
  return { places: [[parent, path, '(,)']], names: [[code, name, '(,)']], kinds: [[kind, '(,)']] }
}

function settle(rows: Rowset, letter: string, { places, names, kinds, rests }: Past): void {
  const unit_id = pastId(letter)
  const [last, [code = '', name = ''] = [], [kind_code = ''] = []] = [
    places.at(-1),
    names.at(-1),
    kinds.at(-1),
  ]
  if (!last) throw new Error(`${letter} was nowhere`)
  const names_of = (called: string) => ({ name: called, name_folded: foldVietnamese(called) })
  rows.unit.push({
    id: unit_id,
    next_segment: 9,
    parent_id: pastId(last[0]),
    path: last[1],
    code,
    ...names_of(name),
    kind_code,
    in_force: false,
    resting_path: rests ?? null,
  })
  for (const [parent, path, during] of places)
    rows.unit_placement.push({ unit_id, parent_id: pastId(parent), path, during, decision_id: begun(during) })
  for (const [borne, called, during] of names)
    rows.unit_name.push({ unit_id, code: borne, ...names_of(called), during, decision_id: begun(during) })
  for (const [kind, during] of kinds)
    rows.unit_kind_period.push({ unit_id, kind_code: kind, during, decision_id: begun(during) })
}

function begun(during: string): string | null {
  return during.startsWith('[2025-07-01') ? DECISION : null
}

/** Who is in Z, what they hold there, and who looks after it. */
function inhabit(rows: Rowset): void {
  const unit_id = pastId('Z')
  const member_id = pastId('m')
  const person = { member_id, person_name: 'Nguyễn Văn Cũ' }
  const always = '(,)'
  rows.member.push({
    id: member_id,
    full_name: person.person_name,
    sort_name: 'Cũ Nguyễn Văn',
    name_folded: foldVietnamese(person.person_name),
    sex: 'MALE',
    invented: true,
  })
  rows.member_standing.push(
    { member_id, standing: 'PROBATIONARY', during: '[2022-06-01,2023-06-01)' },
    { member_id, standing: 'OFFICIAL', during: '[2023-06-01,)' },
  )
  rows.member_activity.push({ member_id, activity: 'ACTIVE', during: always })
  rows.membership.push({ id: pastId('h'), member_id, unit_id, kind: 'HOME', during: '[2022-06-01,)' })
  rows.office.push({
    id: pastId('o'),
    kind_code: 'secretary',
    unit_id,
    ...person,
    during: '[2024-01-01,2025-07-01)',
  })
  rows.decision.push({
    id: pastId('d'),
    number: '1-QĐ/TU',
    signed_on: '2023-12-01',
    effective_on: '2024-01-01',
    title: null,
  })
  const work_group_id = pastId('g')
  rows.work_group.push({
    id: work_group_id,
    unit_id: pastId('E'),
    ordinal: 1,
    name: 'Tổ 1',
    decision_id: pastId('d'),
    during: '[2024-01-01,2025-01-01)',
  })
  rows.work_group_assignment.push({
    id: pastId('a'),
    work_group_id,
    unit_id,
    during: '[2024-01-01,2025-01-01)',
  })
  const cluster_id = pastId('c')
  rows.cluster.push({
    id: cluster_id,
    unit_id: pastId('D'),
    ordinal: 1,
    name: 'Cụm 1',
    during: '[2022-01-01,2023-01-01)',
  })
  rows.cluster_unit.push({
    id: pastId('i'),
    cluster_id,
    founder_unit_id: pastId('D'),
    unit_id,
    during: '[2022-01-01,2023-01-01)',
  })
  rows.meeting.push({
    id: pastId('t'),
    unit_id: pastId('C'),
    kind_code: 'regular',
    title: 'Họp Đảng ủy',
    starts_at: '2025-06-03T01:30:00Z',
    state: 'CLOSED',
  })
}
