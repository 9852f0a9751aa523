import type { GivenImportDecisions } from '@chibo/shared'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import type { RosterReport } from '../../src/modules/roster-import/index.ts'
import { RosterKit } from './roster-kit.ts'

/** What was decided of a file is taken over for the next one like it, told, and never beyond the importer's rights. */

let kit: RosterKit
let [a, b, c] = ['', '', '']
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units(['Y,commune,Xã khác,P', 'C,cell,Chi bộ C,Y'])
  ;[a, b, c] = [
    encodeId('unit', await kit.unit('A')),
    encodeId('unit', await kit.unit('B')),
    encodeId('unit', await kit.unit('C')),
  ]
})
beforeEach(async () => {
  await kit.register.organization.rows('update import_batch set mapping_id = null')
  await kit.register.organization.rows('delete from import_mapping')
})
afterAll(() => kit.register.organization.database.drop())

let day = 0
/** A list of one new member, whose cell is called as nobody calls it, under the columns of a form. */
function list(cell = 'Đơn vị số 1', columns = 'Họ và tên,Sinh,Thuộc', length = 1): string {
  const rows = Array.from({ length }, () => {
    day += 1
    const born = new Date(Date.UTC(1960, 0, day)).toISOString().slice(0, 10)
    return `Nguyễn Thị Mẫu,${born},${cell}`
  })
  return [columns, ...rows].join('\n')
}

const plain = (): string => list('Chi bộ Chi bộ A', 'Họ và tên,Ngày sinh,Chi bộ')

const DECISIONS: GivenImportDecisions = {
  columns: [
    { column: 1, heading: 'Sinh', field: 'BIRTH_DATE' },
    { column: 2, heading: 'Thuộc', field: 'UNIT' },
  ],
}

/** Decides and commits a first file. */
async function decided(
  decisions: GivenImportDecisions,
  {
    file = list(),
    unit = 'X',
    sender = 'Đảng ủy xã',
  }: { file?: string; unit?: string; sender?: string } = {},
): Promise<RosterReport> {
  const { id } = await kit.previewFile(file, unit, { sender })
  await kit.files.imports.decide(id, decisions, kit.register.caller.viewer)
  expect(await kit.work(id, kit.files)).toMatchObject({ state: 'PREVIEWED', counts: { new: 1 } })
  await kit.files.imports.commit(id, null, kit.register.caller.viewer)
  const report = await kit.work(id, kit.files)
  expect(report).toMatchObject({ state: 'COMMITTED' })
  return report
}

const to = (value: string): GivenImportDecisions => ({
  ...DECISIONS,
  units: [{ text: 'Đơn vị số 1', value }],
})

/** What a batch says of decisions that it began with: their code, and how many. */
const taken = ({ alarms }: RosterReport): string[] =>
  alarms.flatMap(({ code, values }) =>
    code.startsWith('ALARM_DECISIONS') ? [`${code.slice(16)} ${String(values?.['count'])}`] : [],
  )

async function decisionsOf(id: string): Promise<unknown> {
  const [row] = await kit.register.organization.rows(`select decisions from import_batch where id = '${id}'`)
  return row?.['decisions']
}

test('the same form of the same office begins with what was decided, says so, and is written unseen where that is wanted', async () => {
  await decided(to(a))
  const next = await kit.previewFile(list('ĐƠN VỊ SỐ  1'), 'X', { sender: 'đảng uỷ xã' })
  expect(next).toMatchObject({
    state: 'PREVIEWED',
    counts: { new: 1 },
    sender: 'đảng uỷ xã',
    mapping: { sender: 'Đảng ủy xã' },
  })
  expect(taken(next)).toEqual(['TAKEN 3'])
  expect(await decisionsOf(next.id)).toMatchObject(to(a))
  const written = await kit.previewFile(list(), 'X', { sender: 'Đảng ủy xã', wantsCommit: true })
  expect(written).toMatchObject({ state: 'COMMITTED', counts: { new: 1 } })
  expect(taken(written)).toEqual(['TAKEN 3'])
  // One form, one mapping, however often it is used.
  expect(await kit.register.organization.rows('select version from import_mapping')).toEqual([{ version: 2 }])
})

test('what somebody decides anew holds from then on; who takes everything back forgets it', async () => {
  await decided(to(a))
  await decided(to(b))
  const next = await kit.previewFile(list(), 'X', { sender: 'Đảng ủy xã' })
  expect(await decisionsOf(next.id)).toMatchObject(to(b))
  await kit.files.imports.decide(next.id, {}, kit.register.caller.viewer)
  const anew = await kit.work(next.id, kit.files)
  expect(taken(anew)).toEqual([])
  expect(await decisionsOf(next.id)).toMatchObject({ columns: [], units: [] })
  await kit.files.imports.commit(next.id, 'SKIP_BAD_ROWS', kit.register.caller.viewer)
  expect(await kit.work(next.id, kit.files)).toMatchObject({ state: 'COMMITTED' })
  expect(await kit.register.organization.rows('select id from import_mapping')).toEqual([])
})

test('it is told with every preview until somebody decides; whoever else sent the form is not written unseen', async () => {
  await decided(to(a))
  const other = await kit.previewFile(list(), 'X', { sender: 'Một nơi khác', wantsCommit: true })
  expect(other).toMatchObject({ state: 'PREVIEWED', problem: { code: 'ROSTER_DECISIONS_UNSEEN' } })
  const nameless = await kit.previewFile(list(), 'X', { wantsCommit: true })
  expect(nameless).toMatchObject({
    state: 'PREVIEWED',
    problem: { code: 'ROSTER_DECISIONS_UNSEEN' },
    counts: { new: 1, undecided: 0 },
  })
  await kit.files.imports.decide(other.id, to(b), kit.register.caller.viewer)
  expect(taken(await kit.work(other.id, kit.files))).toEqual(['TAKEN 3'])
  await kit.files.imports.commit(other.id, null, kit.register.caller.viewer)
  expect(await kit.work(other.id, kit.files)).toMatchObject({ state: 'COMMITTED', problem: null })
  const senders = await kit.register.organization.rows('select sender from import_mapping order by sender')
  expect(senders).toEqual([{ sender: 'Đảng ủy xã' }, { sender: 'Một nơi khác' }])
})

test('a file that needs nothing of it is written as if nobody had decided anything', async () => {
  await decided({ columns: [{ column: 1, heading: 'Ngày sinh', field: 'BIRTH_DATE' }] }, { file: plain() })
  const next = await kit.previewFile(plain(), 'X', { wantsCommit: true })
  expect(next).toMatchObject({ state: 'COMMITTED', counts: { new: 1 }, mapping: null })
  expect(taken(next)).toEqual([])
})

test('people and single rows are not remembered, nor how the letters of a file were written', async () => {
  await decided({
    ...to(a),
    encoding: 'utf-8',
    separator: ',',
    rows: [{ row: 99, kind: 'REMARK' }],
    people: [{ sheet: 0, row: 98, is: 'SKIP' }],
  })
  const [row] = await kit.register.organization.rows('select decisions from import_mapping')
  expect(Object.keys(Object(row?.['decisions'])).sort()).toEqual([
    'columns',
    'ethnicities',
    'headerRows',
    'sexes',
    'sheets',
    'states',
    'units',
  ])
})

test('a form with other columns takes words alone, of the same place and office; an unnamed sender is nobody', async () => {
  await decided(to(a))
  const moved = (): string => list('Đơn vị số 1', 'Họ và tên,Ngày sinh,Chi bộ')
  const same = await kit.previewFile(moved(), 'X', { sender: 'Đảng ủy xã', wantsCommit: true })
  expect(same).toMatchObject({ state: 'PREVIEWED', counts: { new: 1 } })
  expect(taken(same)).toEqual(['TAKEN 1', 'LEFT_OUT 2'])
  expect(await decisionsOf(same.id)).toMatchObject({ columns: [], units: [{ value: a }] })
  for (const sender of ['Một nơi khác', undefined]) {
    const other = await kit.previewFile(moved(), 'X', sender === undefined ? {} : { sender })
    expect(other).toMatchObject({ mapping: null, counts: { undecided: 1 } })
  }
})

test('a unit that lies elsewhere by then, or is none of the place, is left out and told', async () => {
  await decided(to(c), { unit: 'P' })
  const below = await kit.previewFile(list(), 'X', { sender: 'Đảng ủy xã', wantsCommit: true })
  expect(below).toMatchObject({ state: 'PREVIEWED', counts: { undecided: 1 } })
  expect(taken(below)).toEqual(['TAKEN 2', 'LEFT_OUT 1'])
  expect(await decisionsOf(below.id)).toMatchObject({ ...DECISIONS, units: [] })
})

test('the nearest unit above counts first, and none where the importer may not import', async () => {
  await decided(to(b), { unit: 'P' })
  const viewer = await kit.viewer('IMPORTER', 'X')
  const within = await kit.previewFile(list(), 'X', { sender: 'Đảng ủy xã', viewer })
  expect([within.mapping, taken(within)]).toEqual([null, []])
  await decided(to(a))
  const near = await kit.previewFile(list(), 'X', { sender: 'Đảng ủy xã', viewer })
  expect(await decisionsOf(near.id)).toMatchObject(to(a))
  const beside = await kit.previewFile(list(), 'P', { sender: 'Đảng ủy xã' })
  expect(await decisionsOf(beside.id)).toMatchObject(to(b))
  // Whoever may work on the batch and not import above is not told which earlier file it was.
  const above = await kit.previewFile(list('Đơn vị số 1'), 'Y', { sender: 'Đảng ủy xã' })
  expect(above.mapping).not.toBeNull()
  const there = await kit.viewer('IMPORTER', 'Y')
  expect(await kit.files.imports.report(above.id, there)).toMatchObject({ mapping: null })
})

test('rows of headings that somebody pointed out are found there again, or not taken over where they moved', async () => {
  const columns = 'A,B,C'
  const file = (above: readonly string[]): string =>
    [...above, columns, list('Đơn vị số 1', '').trim()].join('\n')
  const decisions: GivenImportDecisions = {
    headerRows: [2],
    columns: [
      { column: 0, heading: 'A', field: 'FULL_NAME' },
      { column: 1, heading: 'B', field: 'BIRTH_DATE' },
      { column: 2, heading: 'C', field: 'UNIT' },
    ],
    units: [{ text: 'Đơn vị số 1', value: a }],
  }
  const title = 'DANH SÁCH,,'
  await decided(decisions, { file: file([title]) })
  const again = await kit.previewFile(file([title]), 'X', { sender: 'Đảng ủy xã' })
  expect(again).toMatchObject({ state: 'PREVIEWED', counts: { new: 1 } })
  expect(await decisionsOf(again.id)).toMatchObject({ headerRows: [2] })
  const moved = await kit.previewFile(file([title, title]), 'X', { sender: 'Đảng ủy xã' })
  expect(moved.counts.new).toBe(0)
})

test('headings longer than an index takes are known again', async () => {
  const wide = Array.from(
    { length: 300 },
    (_, at) => `Cột số ${String(at)} của danh sách ${String(at * 7919)}`,
  ).join(',')
  const file = (): string => {
    const [head = '', row = ''] = list().split('\n')
    return `${head},${wide}\n${row}`
  }
  await decided({ ...to(a), headerRows: [1] }, { file: file() })
  expect(await kit.previewFile(file(), 'X', { sender: 'Đảng ủy xã' })).toMatchObject({ counts: { new: 1 } })
})
