import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { ReorganizationKit } from './kit.ts'

/** Every operation on a small tree: what there is the day before, what there is on the day, who is where. */

let kit: ReorganizationKit
beforeEach(async () => {
  kit = await ReorganizationKit.create()
  await kit.units([
    '20,province,Tỉnh Lạng Sơn,',
    'A,commune,Xã An,20',
    'B,commune,Xã Bình,20',
    'A1,cell,Thôn 1,A',
    'A2,cell,Thôn 2,A',
    'A3,cell,Thôn 3,A',
    'B1,cell,Bản 1,B',
  ])
  await kit.members('A1', ['Lê Anh', 'Lê Bích', 'Lê Chi'])
  await kit.members('A2', ['Ngô Dung'])
  await kit.members('A3', ['Vũ Em', 'Vũ Giang'])
  await kit.members('B1', ['Mai Hà'])
})
afterEach(async () => {
  expect(await kit.faults()).toEqual([])
  await kit.database.drop()
})

const BEFORE = '2025-06-30'
const DAY = '2025-07-01'

const CELLS_BEFORE = [
  'A1 cell Chi bộ Thôn 1 < A',
  'A2 cell Chi bộ Thôn 2 < A',
  'A3 cell Chi bộ Thôn 3 < A',
  'B1 cell Chi bộ Bản 1 < B',
]
const cells = async (day: string) => (await kit.tree(day)).filter((line) => line.includes(' cell '))
const lineage = async () =>
  (
    await kit.rows(
      `select p.code as old, l.kind, s.code as new, l.divided from unit_lineage l join unit p on p.id = l.predecessor_id join unit s on s.id = l.successor_id order by 1, 3`,
    )
  ).map(({ old, kind, new: to, divided }) => `${old} ${kind} ${to}${divided === true ? ' divided' : ''}`)

/** Three cells become one. */
const merge = async () => [
  {
    kind: 'MERGE' as const,
    unitIds: [await kit.unit('A1'), await kit.unit('A2'), await kit.unit('A3')],
    results: [{ key: 'n', code: 'AN', kind: 'cell', placeName: 'An Hòa', parentId: await kit.unit('A') }],
  },
]

describe('on its day', () => {
  test('a merge ends the old units and brings their members into the new one', async () => {
    expect(await kit.act(await merge())).toMatchObject({ problems: [] })
    expect(await cells(BEFORE)).toEqual(CELLS_BEFORE)
    expect(await cells(DAY)).toEqual(['AN cell Chi bộ An Hòa < A', 'B1 cell Chi bộ Bản 1 < B'])
    expect(await kit.homes(BEFORE)).toEqual({ A1: 3, A2: 1, A3: 2, B1: 1 })
    expect(await kit.homes(DAY)).toEqual({ AN: 6, B1: 1 })
    expect(await lineage()).toEqual(['A1 MERGED AN', 'A2 MERGED AN', 'A3 MERGED AN'])
    const resting = await kit.rows(
      `select starts_with(o.path, n.path) as below, o.in_force from unit o, unit n where o.code in ('A1', 'A2', 'A3') and n.code = 'AN'`,
    )
    expect(resting).toEqual(Array(3).fill({ below: true, in_force: false }))
  })

  test('a preview tells which cells would be too small, or too large without Party groups', async () => {
    await kit.members(
      'B1',
      Array.from({ length: 31 }, (_, i) => `Trần ${String(i)}`),
    )
    const parentId = await kit.unit('B')
    const result = await kit.act([
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('B1')],
        results: [{ key: 'l', code: 'L', kind: 'cell', placeName: 'Lớn', parentId }],
      },
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A2')],
        results: [{ key: 's', code: 'S', kind: 'cell', placeName: 'Bé', parentId }],
      },
    ])
    expect(result.problems).toEqual([])
    const found = await kit.rows(
      `select label, problem->>'code' as code from reorganization_consequence where change = 'AT_ODDS' order by label`,
    )
    expect(found).toEqual([
      { label: 'Chi bộ Bé', code: 'OFFICIAL_MEMBERS_TOO_FEW' },
      { label: 'Chi bộ Lớn', code: 'PARTY_GROUPS_TOO_FEW' },
    ])
  })

  test('one unit takes in others, and lives on', async () => {
    const into = await kit.unit('A1')
    const result = await kit.act([
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A2'), await kit.unit('A3')],
        results: [{ key: 'a', unitId: into }],
      },
    ])
    expect(result.problems).toEqual([])
    expect(await cells(DAY)).toEqual(['A1 cell Chi bộ Thôn 1 < A', 'B1 cell Chi bộ Bản 1 < B'])
    expect(await kit.homes(DAY)).toEqual({ A1: 6, B1: 1 })
    expect(await lineage()).toEqual(['A2 MERGED A1', 'A3 MERGED A1'])
  })

  test('a commune that merges takes its cells along, and rewrites no membership of theirs', async () => {
    const memberships = await kit.rows('select * from membership order by id')
    const result = await kit.act([
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A'), await kit.unit('B')],
        results: [
          { key: 'c', code: 'A', kind: 'commune', placeName: 'Xã An Bình', parentId: await kit.unit('20') },
        ],
      },
    ])
    expect(result.problems).toEqual([])
    expect(await kit.tree(DAY)).toEqual([
      '20 province Đảng bộ tỉnh Lạng Sơn < ROOT',
      'A commune Đảng bộ xã An Bình < 20',
      'A1 cell Chi bộ Thôn 1 < A',
      'A2 cell Chi bộ Thôn 2 < A',
      'A3 cell Chi bộ Thôn 3 < A',
      'B1 cell Chi bộ Bản 1 < A',
    ])
    expect(await kit.rows('select * from membership order by id')).toEqual(memberships)
  })

  test('a late merger takes along a cell until the day on which it moves elsewhere', async () => {
    const move = await kit.act(
      [
        {
          kind: 'MOVE',
          results: [{ key: 'm', unitId: await kit.unit('A1'), parentId: await kit.unit('B') }],
        },
      ],
      { effectiveOn: '2025-09-01' },
    )
    expect(move.problems).toEqual([])
    const late = await kit.act([
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A')],
        results: [
          { key: 'n', code: 'N', kind: 'commune', placeName: 'Xã Mới', parentId: await kit.unit('20') },
        ],
      },
    ])
    expect(late.problems).toEqual([])
    const parentOn = async (day: string) =>
      (await cells(day)).find((line) => line.startsWith('A1'))?.slice(-1)
    expect([
      await parentOn(BEFORE),
      await parentOn(DAY),
      await parentOn('2025-08-31'),
      await parentOn('2025-09-01'),
    ]).toEqual(['A', 'N', 'N', 'B'])
  })

  test('a split waits until every member is allotted, by list or by residence', async () => {
    const caller = await kit.caller()
    const a1 = await kit.unit('A1')
    const parentId = await kit.unit('A')
    const split = {
      kind: 'SPLIT' as const,
      unitIds: [a1],
      results: [
        { key: 'x', code: 'X', kind: 'cell', placeName: 'Xóm Trên', parentId },
        { key: 'y', code: 'Y', kind: 'cell', placeName: 'Xóm Dưới', parentId },
      ],
    }
    const refused = await kit.act([split])
    expect(refused.problems).toEqual(['NOT_ALLOTTED operations {"unit":"Chi bộ Thôn 1","count":3}'])
    expect(await cells(DAY)).toEqual(CELLS_BEFORE)
    const members = await kit.rows(
      `select m.id, m.full_name from member m join unit u on u.id = m.home_unit_id where u.code = 'A1' order by full_name`,
    )
    const [anh, bich, chi] = members.map(({ id }) => String(id))
    await kit.rows(
      `insert into member_private (member_id, address) values ('${chi}', '\\x00' || convert_to('Xóm Dưới, xã An', 'UTF8'))`,
    )
    const allotted = await kit.drafts.allotReorganization(
      {
        id: refused.id,
        expectedVersion: refused.version,
        allotments: [anh, bich].map((id) => ({ memberId: encodeId('member', id ?? ''), key: 'x' })),
        residences: [{ unitId: a1, contains: 'xom duoi', key: 'y' }],
      },
      caller,
    )
    expect(allotted).toMatchObject({ ok: true })
    const step = { id: refused.id, expectedVersion: refused.version + 1 }
    expect(await kit.drafts.previewReorganization(step, caller)).toMatchObject({ ok: true })
    const approved = await kit.effects.approveReorganization(
      { ...step, expectedVersion: refused.version + 2 },
      caller,
    )
    expect(approved).toMatchObject({ ok: true })
    expect(await kit.homes(DAY)).toEqual({ A2: 1, A3: 2, B1: 1, X: 2, Y: 1 })
    expect(await lineage()).toEqual(['A1 SPLIT X divided', 'A1 SPLIT Y divided'])
  })

  test('units move, are renamed and change kind together; nothing else of them does', async () => {
    const result = await kit.act([
      { kind: 'MOVE', results: [{ key: 'm', unitId: await kit.unit('A1'), parentId: await kit.unit('B') }] },
      {
        kind: 'RENAME',
        results: [{ key: 'r', unitId: await kit.unit('A1'), code: 'B2', placeName: 'Bản 2' }],
      },
      { kind: 'CHANGE_KIND', results: [{ key: 'k', unitId: await kit.unit('A2'), kind: 'agency' }] },
    ])
    expect(result.problems).toEqual([])
    expect(await kit.tree(DAY)).toEqual([
      '20 province Đảng bộ tỉnh Lạng Sơn < ROOT',
      'A commune Đảng bộ xã An < 20',
      'A2 agency Đảng bộ Thôn 2 < A',
      'A3 cell Chi bộ Thôn 3 < A',
      'B commune Đảng bộ xã Bình < 20',
      'B1 cell Chi bộ Bản 1 < B',
      'B2 cell Chi bộ Bản 2 < B',
    ])
    expect(await cells(BEFORE)).toEqual(CELLS_BEFORE)
    expect(await lineage()).toEqual([])
  })

  test('what ends hands over what it held', async () => {
    const result = await kit.act([
      { kind: 'END', unitIds: [await kit.unit('A')] },
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A1'), await kit.unit('A2')],
        results: [{ key: 'n', code: 'N', kind: 'cell', placeName: 'Mới', parentId: await kit.unit('B') }],
      },
      { kind: 'MOVE', results: [{ key: 'm', unitId: await kit.unit('A3'), parentId: await kit.unit('B') }] },
    ])
    expect(result.problems).toEqual([])
    expect(await lineage()).toEqual([
      'A HANDED_OVER A3 divided',
      'A HANDED_OVER N divided',
      'A1 MERGED N',
      'A2 MERGED N',
    ])
  })
})

describe('refused, and nothing stored', () => {
  let before: Record<string, string>
  beforeEach(async () => {
    before = await kit.dump()
  })
  afterEach(async () => {
    expect(await kit.dump()).toEqual(before)
  })

  test('a unit below itself', async () => {
    await kit.units(['S,section,Khu 1,A', 'S1,cell,Tổ 1,S'])
    before = await kit.dump()
    const result = await kit.act([
      { kind: 'MOVE', results: [{ key: 'm', unitId: await kit.unit('A'), parentId: await kit.unit('S') }] },
    ])
    expect(result.problems.join()).toContain(
      'UNIT_CYCLE operations.0.results.0.parentId {"unit":"Đảng bộ xã An"}',
    )
  })

  test('a merge into its own child', async () => {
    const result = await kit.act([
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A')],
        results: [{ key: 'm', unitId: await kit.unit('A1') }],
      },
    ])
    expect(result.problems).toContain('MERGED_INTO_OWN_CHILD operations {"unit":"Đảng bộ xã An"}')
  })

  test('a unit that another draft has taken up', async () => {
    const caller = await kit.caller()
    const input = {
      unitId: await kit.unit('20'),
      title: 'Sắp xếp',
      number: '7-QĐ/TU',
      signedOn: DAY,
      effectiveOn: '2026-03-01',
      operations: await merge(),
    }
    expect(await kit.drafts.createReorganization(input, caller)).toMatchObject({ ok: true })
    expect((await kit.act(await merge())).problems).toEqual(
      ['Chi bộ Thôn 1', 'Chi bộ Thôn 2', 'Chi bộ Thôn 3'].map(
        (unit) => `UNIT_TAKEN operations {"unit":"${unit}","number":"7-QĐ/TU"}`,
      ),
    )
  })

  test('a day before the unit began, or before later changes of it', async () => {
    await kit.units(['C,cell,Thôn Cao,A'], '2025-01-01')
    expect(
      await kit.act([
        { kind: 'RENAME', results: [{ key: 'r', unitId: await kit.unit('B1'), placeName: 'Bản Mới' }] },
      ]),
    ).toMatchObject({ problems: [] })
    before = await kit.dump()
    const end = async (code: string, effectiveOn: string) =>
      (await kit.act([{ kind: 'END', unitIds: [await kit.unit(code)] }], { effectiveOn })).problems
    expect(await end('C', '2025-01-01')).toEqual([
      'UNIT_NOT_BEGUN operations.0.unitIds.0 {"unit":"Chi bộ Thôn Cao","date":"01/01/2025"}',
    ])
    expect(await end('C', '2024-05-01')).toEqual([
      'UNIT_NOT_BEGUN operations.0.unitIds.0 {"unit":"Chi bộ Thôn Cao","date":"01/05/2024"}',
    ])
    expect(await end('B1', '2025-03-01')).toEqual([
      'UNIT_CHANGED_LATER operations.0.unitIds.0 {"unit":"Chi bộ Bản 1","date":"01/03/2025"}',
    ])
  })

  test('units that end twice, hang under what ends, bear codes of others, or are of kinds that do not fit', async () => {
    const twice = await kit.act([
      { kind: 'END', unitIds: [await kit.unit('B1')] },
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('B1')],
        results: [{ key: 'a', unitId: await kit.unit('A1') }],
      },
    ])
    expect(twice.problems).toContain('UNIT_TAKEN_TWICE operations.1.unitIds.0 {"unit":"Chi bộ Bản 1"}')
    const under = await kit.act([
      { kind: 'END', unitIds: [await kit.unit('B')] },
      { kind: 'MOVE', results: [{ key: 'a', unitId: await kit.unit('A1'), parentId: await kit.unit('B') }] },
    ])
    expect(under.problems).toContain('UNIT_ENDS operations.1.results.0.parentId {"unit":"Đảng bộ xã Bình"}')
    const code = await kit.act([
      {
        kind: 'CREATE',
        results: [{ key: 'a', code: 'A1', kind: 'cell', placeName: 'X', parentId: await kit.unit('A') }],
      },
    ])
    expect(code.problems).toEqual(['CODE_TAKEN operations {"code":"A1","date":"01/07/2025"}'])
    const malformed = await kit.act([
      {
        kind: 'CREATE',
        results: [{ key: 'a', code: 'A 9', kind: 'cell', placeName: 'X', parentId: await kit.unit('A') }],
      },
    ])
    expect(malformed.problems).toEqual(['INVALID_VALUE operations.0.results.0.code'])
    const kind = await kit.act([
      {
        kind: 'CREATE',
        results: [
          { key: 'a', code: 'D', kind: 'district', placeName: 'Huyện D', parentId: await kit.unit('20') },
        ],
      },
    ])
    expect(kind.problems).toEqual(['KIND_UNKNOWN operations.0.results.0.kind'])
    const parent = await kit.act([
      { kind: 'MOVE', results: [{ key: 'a', unitId: await kit.unit('A'), parentId: await kit.unit('B') }] },
    ])
    expect(parent.problems).toEqual([
      'PARENT_NOT_ALLOWED operations.0.results.0.parentId {"kind":"commune","parent":"commune"}',
    ])
  })

  test('what begins on a unit that is to end before it begins', async () => {
    await kit.rows(
      `insert into office (id, kind_code, unit_id, person_name, during) select gen_random_uuid(), 'secretary', id, 'Lê Anh', '[2025-09-01,)' from unit where code = 'A1'`,
    )
    before = await kit.dump()
    expect((await kit.act(await merge())).problems.join()).toContain('BEGINS_AFTER_END')
  })

  test('what is not the caller’s to touch: the unit where it is, and where it is to be', async () => {
    const board = await kit.caller('ORGANIZATION_BOARD', 'A')
    const unitId = await kit.unit('A')
    const draft = async (operations: unknown) => {
      const outcome = await kit.drafts.createReorganization(
        { unitId, title: 'S', number: '1', signedOn: DAY, effectiveOn: DAY, operations },
        board,
      )
      return outcome.ok ? [] : outcome.problems.map((problem) => `${problem.code} ${problem.path.join('.')}`)
    }
    expect(await draft([{ kind: 'END', unitIds: [await kit.unit('B1')] }])).toContain(
      'NOT_FOUND operations.0.unitIds.0',
    )
    expect(
      await draft([
        {
          kind: 'MOVE',
          results: [{ key: 'm', unitId: await kit.unit('A1'), parentId: await kit.unit('20') }],
        },
      ]),
    ).toContain('FORBIDDEN operations.0.results.0.parentId')
  })
})
