import { expect } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, TODAY, type TestApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { Mutations } from './mutations.ts'
import { storeRows } from './scenario.ts'
import { Rowset } from './scenario/plan.ts'

const IDS = {
  merger: '01900000-0000-7000-8000-0000000000a1',
  earlier: '01900000-0000-7000-8000-0000000000a2',
  step: '01900000-0000-7000-8000-0000000000b1',
  move: '01900000-0000-7000-8000-0000000000b2',
  whole: '01900000-0000-7000-8000-0000000000c1',
  part: '01900000-0000-7000-8000-0000000000c2',
  moved: '01900000-0000-7000-8000-0000000000c3',
} as const

/** What they are about. */
export interface Concerned {
  readonly district: string
  /** a cell of another district: it shows whose names are told */
  readonly far: string
  readonly cells: readonly [string, string, string]
  readonly member: string
  readonly farMember: string
  readonly account: string
}

const found = (number: number): string => `01900000-0000-7000-8000-0000000000d${String(number)}`
const lineage = (number: number): string => `01900000-0000-7000-8000-0000000000e${String(number)}`

/** The demo with reorganizations of a district. */
export class ReorganizationsKit {
  readonly app: TestApp
  /** credential of the district's organization board */
  readonly board: string
  readonly concerned: Concerned
  /** id of the merger */
  readonly merger = encodeId('reorg', IDS.merger)

  private constructor(app: TestApp, board: string, concerned: Concerned) {
    this.app = app
    this.board = board
    this.concerned = concerned
  }

  static async create(): Promise<ReorganizationsKit> {
    const app = await createTestApp({}, ['loc-binh', 'kien-thuy'])
    const send = new Mutations(app, {})
    const unit = (code: string): Promise<string> => send.text('select id from unit where code = $1', [code])
    const memberOf = (id: string): Promise<string> =>
      send.text('select id from member where home_unit_id = $1 and ended_on is null order by id limit 1', [
        id,
      ])
    const far = await send.text(
      `select m.home_unit_id from member m join unit u on u.id = m.home_unit_id
       where u.code like '314-%' and m.ended_on is null order by u.code limit 1`,
    )
    const cells = [await unit('188-01'), await unit('188-07'), await unit('188-08')] as const
    const concerned = {
      district: await unit('188'),
      far,
      cells,
      member: await memberOf(cells[0]),
      farMember: await memberOf(far),
      account: await send.text(`select id from account where username = 'demo'`),
    }
    await storeReorganizations(app.database, concerned)
    return new ReorganizationsKit(app, await app.signIn('demo'), concerned)
  }

  /** What is told of the merger, and by how many statements. */
  async read(selection: string, credential = this.board, headers = {}) {
    const { data, errors, statements } = await this.app.graphql(
      credential,
      `query ($id: ID!) { reorganization(id: $id) { ${selection} } }`,
      { id: this.merger },
      headers,
    )
    expect(errors).toBeUndefined()
    return { told: data?.['reorganization'], statements }
  }

  /** The numbers of the decisions in a list. */
  async numbers(args: string, credential = this.board): Promise<unknown> {
    const { data, errors } = await this.app.graphql(
      credential,
      `{ reorganizations${args} { nodes { number } } }`,
    )
    expect(errors).toBeUndefined()
    return Object(data?.['reorganizations']).nodes.map(({ number }: { number: string }) => number)
  }
}

/**
 * Stores a previewed merger of two cells of a district, with everything that there can be, and an earlier one that took
 * effect; and what the first cell came out of.
 */
async function storeReorganizations(
  database: TestDatabase,
  { district, far, cells, member, farMember, account }: Concerned,
): Promise<void> {
  const rows = new Rowset()
  const [first, second, third] = cells
  const head = { unit_id: district, signed_on: '2025-12-20' }
  const open = { notes: null, corrects_id: null, failure: null, created_by: null, applied_at: null }
  rows.reorganization.push({
    ...head,
    ...open,
    id: IDS.earlier,
    title: 'Đổi tên chi bộ',
    number: '07-QĐ/HU',
    effective_on: '2025-07-01',
    state: 'EFFECTIVE',
    applied_at: new Date('2025-06-30T17:00:00Z'),
  })
  rows.reorganization.push({
    ...head,
    ...open,
    id: IDS.merger,
    title: 'Hợp nhất hai chi bộ',
    number: '12-QĐ/HU',
    effective_on: '2026-02-01',
    notes: 'Dự kiến',
    state: 'PREVIEWED',
    corrects_id: IDS.earlier,
    failure: [{ code: 'UNIT_NOT_IN_FORCE', path: ['operations', '0'], values: { date: '2026-02-01' } }],
    created_by: account,
  })
  rows.reorganization_scan.push({
    reorganization_id: IDS.merger,
    file_name: 'Quyết định "12".pdf',
    media_type: 'application/pdf',
    bytes: Buffer.from('%PDF-1.7'),
    digest: Buffer.alloc(32),
    added_at: new Date('2025-12-21T01:02:03Z'),
  })
  const of = { reorganization_id: IDS.merger }
  rows.reorganization_operation.push(
    { ...of, id: IDS.move, position: 1, kind: 'MOVE', grants_follow: false },
    { ...of, id: IDS.step, position: 0, kind: 'MERGE', grants_follow: true },
  )
  for (const unit_id of [second, first])
    rows.reorganization_source.push({ ...of, operation_id: IDS.step, unit_id })
  const unset = { unit_id: null, code: null, kind_code: null, name: null, parent_unit_id: null }
  const below = { ...unset, parent_result_id: null }
  const result = { ...of, operation_id: IDS.step, is_new: true, ...below }
  rows.reorganization_result.push(
    { ...result, id: IDS.whole, position: 0, key: 'whole', kind_code: 'cell', name: 'Chi bộ mới' },
    { ...result, id: IDS.part, position: 1, key: 'part', code: '188-99', parent_result_id: IDS.whole },
    {
      ...result,
      id: IDS.moved,
      operation_id: IDS.move,
      position: 0,
      key: 'moved',
      is_new: false,
      unit_id: third,
      parent_unit_id: district,
    },
  )
  const line = { operation_id: IDS.step }
  rows.reorganization_line.push({ ...line, unit_id: second, result_id: IDS.part })
  for (const result_id of [IDS.part, IDS.whole])
    rows.reorganization_line.push({ ...line, unit_id: first, result_id })
  const goes = { ...of, result_id: IDS.whole, rule: 'LIST' }
  rows.reorganization_allotment.push(
    { ...goes, member_id: member, unit_id: null },
    { ...goes, member_id: farMember, unit_id: null },
    { ...goes, member_id: null, unit_id: third, result_id: IDS.part, rule: 'FILE' },
  )
  const follows = { ...of, from_unit_id: first, to_result_id: null, problem: null }
  rows.reorganization_consequence.push(
    {
      ...follows,
      id: found(1),
      position: 0,
      subject: 'UNIT',
      change: 'ENDS',
      object_id: first,
      label: 'Một',
    },
    {
      ...follows,
      id: found(2),
      position: 1,
      subject: 'MEMBER',
      change: 'MOVES',
      object_id: member,
      label: 'Hai',
      to_result_id: IDS.whole,
    },
    {
      ...follows,
      id: found(3),
      position: 2,
      subject: 'CHARGE',
      change: 'REFUSED',
      object_id: member,
      label: 'Ba',
      problem: { code: 'MEMBER_ENDED', path: [], values: { date: '2026-02-01' } },
    },
    {
      ...follows,
      id: found(4),
      position: 3,
      subject: 'MEMBER',
      change: 'MOVES',
      object_id: null,
      label: '"',
    },
  )
  const came = { successor_id: first, divided: false, reorganization_id: null }
  rows.unit_lineage.push(
    { ...came, id: lineage(1), predecessor_id: far, kind: 'SPLIT', happened_on: '2025-07-01', divided: true },
    { ...came, id: lineage(2), predecessor_id: third, kind: 'MERGED', happened_on: '2025-07-01' },
    { ...came, id: lineage(3), predecessor_id: second, kind: 'CONTINUED', happened_on: '2020-01-01' },
  )
  for (const one of rows.unit_lineage) if (one.kind === 'MERGED') one.reorganization_id = IDS.earlier
  await storeRows(database.owner.db, rows, TODAY)
}
