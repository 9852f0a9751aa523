import { readPartialDate, type RosterValues } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { read, RosterKit } from './roster-kit.ts'

/** What a roster does to whoever it takes into another cell: to what they hold where they were, and to where they stay. */

let kit: RosterKit
let [a, b] = ['', '']
beforeAll(async () => {
  kit = await RosterKit.create()
  ;[a, b] = [await kit.unit('A'), await kit.unit('B')]
})
afterAll(() => kit.register.organization.database.drop())

let number = 0
/** Somebody at home in cell A since 2025. */
async function there(): Promise<{ readonly memberId: string; readonly values: RosterValues }> {
  number += 1
  const birthDate = readPartialDate(`1970-05-${String(number).padStart(2, '0')}`)
  if (!birthDate) throw new Error('a day')
  const values = { fullName: `Trần Văn Mẫu ${'ABCDEFGH'[number] ?? ''}`, birthDate }
  const { id } = await kit.preview([read(2, a, values)], 'X', undefined, '2025-01-01')
  await kit.commit(id)
  const [row] = await kit.register.organization.rows(
    `select member_id from import_row where batch_id = '${id}'`,
  )
  return { memberId: String(row?.['member_id']), values }
}

/** Sends somebody from A to stay in B for a time. */
async function staysInB(memberId: string, from: string, until: string): Promise<void> {
  const send = { toUnitId: encodeId('unit', b), kind: 'TEMPORARY', until }
  expect((await kit.register.send(memberId, from, send)).problems).toEqual([])
  expect((await kit.register.goOn('PAPER', memberId, from)).problems).toEqual([])
  expect((await kit.register.goOn('RECEIVE', memberId, from)).problems).toEqual([])
}

/** Where somebody was and is: `HOME A [2025-01-01,2026-01-15)`. */
async function places(memberId: string): Promise<string[]> {
  const rows = await kit.register.organization.rows(
    `select concat_ws(' ', m.kind, u.code, m.during) as place from membership m join unit u on u.id = m.unit_id
     where m.member_id = '${memberId}' order by lower(m.during), m.kind`,
  )
  return rows.map(({ place }) => String(place))
}

test('whoever stays in the cell that becomes their home is warned of, stays there no longer, and again when it is undone', async () => {
  const { memberId, values } = await there()
  await staysInB(memberId, '2025-10-01', '2026-06-01')
  const before = await places(memberId)
  expect(before).toEqual(['HOME A [2025-01-01,)', 'TEMPORARY B [2025-10-01,2026-06-01)'])
  const { id } = await kit.preview([read(2, b, values)])
  expect(await kit.outcomes(id)).toEqual(['TRANSFER ROSTER_STAY_ENDS'])
  expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED' })
  expect(await places(memberId)).toEqual([
    'HOME A [2025-01-01,2026-01-15)',
    'TEMPORARY B [2025-10-01,2026-01-15)',
    'HOME B [2026-01-15,)',
  ])
  expect(await kit.register.faults()).toEqual([])
  expect(await kit.undo(id)).toMatchObject({ state: 'UNDONE' })
  expect(await places(memberId)).toEqual(before)
  expect(await kit.register.faults()).toEqual([])
})

test('a stay elsewhere goes on; one that begins later in the same cell waits for somebody', async () => {
  const { memberId, values } = await there()
  await staysInB(memberId, '2025-12-01', '2026-06-01')
  const early = await kit.preview([read(2, b, values)], 'X', undefined, '2025-11-01')
  expect(await kit.outcomes(early.id)).toEqual(['UNDECIDED ROSTER_LATER_ACT'])
})

test('whoever goes on holding something where they were is told of, by how many', async () => {
  const { memberId, values } = await there()
  const { problems } = await kit.register.appoint(
    'deputy-secretary',
    encodeId('unit', a),
    memberId,
    '2025-06-01',
  )
  expect(problems).toEqual([])
  const { id } = await kit.preview([read(2, b, values)])
  expect(await kit.outcomes(id)).toEqual(['TRANSFER STILL_HOLDS'])
  const [row] = await kit.register.organization.rows(
    `select messages->-1->'values' as values from import_row where batch_id = '${id}'`,
  )
  expect(row).toEqual({
    values: {
      name: values.fullName,
      unit: 'Chi bộ Chi bộ A',
      heldVi: '1 chức vụ hoặc vị trí trong cấp ủy',
      heldEn: '1 office or seat',
    },
  })
  expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED' })
})

test('a change of home stands in the history of the member, with its decision', async () => {
  const { memberId, values } = await there()
  kit.rows = [read(2, b, values)]
  const wanted = {
    unit: { code: 'X' },
    fileName: 'rows.csv',
    effectiveOn: '2025-12-01',
    decision: '12-QĐ/ĐU',
    sender: null,
    errorPolicy: 'REJECT_ALL',
    wantsCommit: true,
  } as const
  const id = await kit.engine.imports.receive(wanted, file(), kit.register.caller.viewer)
  expect(await kit.work(id)).toMatchObject({ state: 'COMMITTED' })
  const rows = await kit.register.organization.rows(
    `select d.number from membership m join decision d on d.id = m.decision_id where m.member_id = '${memberId}' and m.unit_id = '${b}'`,
  )
  expect(rows).toEqual([{ number: '12-QĐ/ĐU' }])
})

async function* file(): AsyncGenerator<Buffer> {
  yield Buffer.from('anything')
}
