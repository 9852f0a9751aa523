import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { applyDueReorganizations } from '../../src/modules/reorganizations/index.ts'
import type { Caller } from '../../src/use-cases/use-case.ts'
import { ReorganizationKit, TODAY } from './kit.ts'

/** Before the day: withdrawn, or applied when the day has come. After it: reversed, or corrected. */

let kit: ReorganizationKit
let caller: Caller
/** the day that today's copies are of */
let today: string
beforeEach(async () => {
  kit = await ReorganizationKit.create()
  today = TODAY
  caller = await kit.caller()
  await kit.units([
    '20,province,Tỉnh Lạng Sơn,',
    'A,commune,Xã An,20',
    'B,commune,Xã Bình,20',
    'A1,cell,Thôn 1,A',
    'A2,cell,Thôn 2,A',
    'B1,cell,Bản 1,B',
  ])
  await kit.members('A1', ['Lê Anh', 'Lê Bích'])
  await kit.members('A2', ['Ngô Dung'])
  await kit.members('B1', ['Mai Hà'])
})
afterEach(async () => {
  expect(await kit.faults(today)).toEqual([])
  await kit.database.drop()
})

const reverse = (act: { id: string; version: number }, decision?: { number: string; signedOn: string }) =>
  kit.effects.reverseReorganization({ id: act.id, expectedVersion: act.version, decision }, caller)

/** Everything at once: communes merge, a cell moves, one is renamed, one ends into another. */
const everything = async () => [
  {
    kind: 'MERGE' as const,
    unitIds: [await kit.unit('A'), await kit.unit('B')],
    results: [
      { key: 'c', code: 'A', kind: 'commune', placeName: 'Xã An Bình', parentId: await kit.unit('20') },
    ],
  },
  {
    kind: 'MERGE' as const,
    unitIds: [await kit.unit('A2')],
    results: [{ key: 'a', unitId: await kit.unit('A1') }],
  },
  {
    kind: 'RENAME' as const,
    results: [{ key: 'b', unitId: await kit.unit('B1'), code: 'A2', placeName: 'Bản Một' }],
  },
  { kind: 'CHANGE_KIND' as const, results: [{ key: 'k', unitId: await kit.unit('A1'), kind: 'agency' }] },
]

describe('before its day', () => {
  test('it waits, takes effect when the day has come, once, and is withdrawn until then', async () => {
    const before = await kit.dump()
    const later = await kit.act(await everything(), { effectiveOn: '2026-02-01' })
    expect(later.problems).toEqual([])
    expect(await kit.dump()).toEqual(before)
    expect(await applyDueReorganizations(kit.database.db, kit.holdings, '2026-01-31')).toEqual({
      effective: [],
      failed: [],
    })
    const withdrawn = await kit.act(
      [{ kind: 'RENAME', results: [{ key: 'r', unitId: await kit.unit('20'), placeName: 'Tỉnh Xứ Lạng' }] }],
      { effectiveOn: '2026-02-01' },
    )
    expect(
      await kit.drafts.withdrawReorganization(
        { id: withdrawn.id, expectedVersion: withdrawn.version },
        caller,
      ),
    ).toMatchObject({ ok: true })
    // A day too late: the server was down.
    today = '2026-02-02'
    const both = await Promise.all(
      [1, 2].map(() => applyDueReorganizations(kit.database.db, kit.holdings, '2026-02-02')),
    )
    expect(both.flatMap(({ effective }) => effective)).toHaveLength(1)
    expect(await kit.tree('2026-01-31')).toHaveLength(6)
    expect(await kit.tree('2026-02-01')).toEqual([
      '20 province Đảng bộ tỉnh Lạng Sơn < ROOT',
      'A commune Đảng bộ xã An Bình < 20',
      'A1 agency Đảng bộ Thôn 1 < A',
      'A2 cell Chi bộ Bản Một < A',
    ])
    const withdrawnAfter = await kit.drafts.withdrawReorganization(
      { id: later.id, expectedVersion: later.version + 1 },
      caller,
    )
    expect(withdrawnAfter).toMatchObject({ ok: false, problems: [{ code: 'HAS_EFFECT' }] })
  })

  test('it says why it cannot take effect where the tree has changed meanwhile', async () => {
    const later = await kit.act(
      [
        {
          kind: 'END',
          unitIds: [await kit.unit('A2')],
          results: [{ key: 'a', unitId: await kit.unit('A1') }],
        },
      ],
      {
        effectiveOn: '2026-02-01',
      },
    )
    expect(later.problems).toEqual([])
    await kit.rows(
      `update unit_name set during = daterange(lower(during), '2026-03-01') where unit_id = (select id from unit where code = 'A2')`,
    )
    await kit.rows(
      `insert into unit_name (unit_id, code, name, name_folded, during) select id, 'A9', 'Chi bộ Khác', 'chi bo khac', '[2026-03-01,)' from unit where code = 'A2'`,
    )
    const report = await applyDueReorganizations(kit.database.db, kit.holdings, '2026-02-01')
    expect(report).toMatchObject({ effective: [], failed: [expect.any(String)] })
    expect(await kit.rows(`select state, failure->0->>'code' as code from reorganization`)).toEqual([
      { state: 'APPROVED', code: 'UNIT_CHANGED_LATER' },
    ])
  })
})

describe('after its day', () => {
  test.each([undefined, { number: '9-QĐ/TU', signedOn: '2025-08-01' }])(
    'it is reversed as if it had not been: %j',
    async (decision) => {
      const before = await kit.dump()
      const act = await kit.act(await everything())
      expect(act.problems).toEqual([])
      expect(await kit.dump()).not.toEqual(before)
      expect(await reverse(act, decision)).toMatchObject({ ok: true, warnings: [] })
      expect(await kit.dump()).toEqual(before)
      expect(await kit.rows(`select state, reversal, reversal_number as number from reorganization`)).toEqual(
        [
          {
            state: 'REVERSED',
            reversal: decision ? 'DECISION' : 'ENTERED_IN_ERROR',
            number: decision?.number ?? null,
          },
        ],
      )
      const never = await kit.rows(
        `select in_force, valid_from = valid_to as "isEmpty" from unit where place_name = 'Xã An Bình'`,
      )
      expect(never).toEqual([{ in_force: false, isEmpty: true }])
      // And it can be done again.
      expect((await kit.act(await everything())).problems).toEqual([])
    },
  )

  test('it is not reversed where something was changed since, or built on it: that is told, and a correction drafted', async () => {
    const act = await kit.act(await everything())
    const [anh] = await kit.rows(`select id, home_unit_id as home from member where full_name = 'Ngô Dung'`)
    await kit.rows(
      `update membership set during = daterange(lower(during), '2025-12-01') where member_id = '${String(anh?.['id'])}' and upper_inf(during)`,
    )
    await kit.rows(
      `insert into meeting (id, unit_id, kind_code, title, starts_at, state) select gen_random_uuid(), id, 'regular', 'Sinh hoạt tháng 8', '2025-08-03T01:00:00Z', 'SEALED' from unit where place_name = 'Xã An Bình'`,
    )
    const before = await kit.dump()
    const outcome = await reverse(act)
    expect(outcome).toMatchObject({
      ok: true,
      warnings: [
        { code: 'CHANGED_SINCE', values: { what: 'Ngô Dung' } },
        { code: 'BUILT_ON', values: { what: 'Sinh hoạt tháng 8 03/08/2025', unit: 'Đảng bộ xã An Bình' } },
      ],
    })
    expect(await kit.dump()).toEqual(before)
    const [draft] = await kit.rows(
      `select c.id, c.version, c.state from reorganization c where c.corrects_id is not null`,
    )
    expect(draft).toMatchObject({ state: 'DRAFT', version: 1 })
    // The correction brings the old units back, with their members as far as they are there.
    const step = { id: encodeId('reorg', String(draft?.['id'])), expectedVersion: 1 }
    expect(await kit.drafts.previewReorganization(step, caller)).toMatchObject({ ok: true })
    const refused = await kit.rows(
      `select label, problem from reorganization_consequence where reorganization_id = '${String(draft?.['id'])}' and change = 'REFUSED'`,
    )
    expect(refused).toEqual([])
  })
})

test('it is not reversed where what an old unit was below has moved since, or another bears its code', async () => {
  const gone = await kit.act([
    { kind: 'MERGE', unitIds: [await kit.unit('A2')], results: [{ key: 'a', unitId: await kit.unit('B1') }] },
  ])
  expect(gone.problems).toEqual([])
  const later = await kit.act(
    [
      {
        kind: 'CREATE',
        results: [{ key: 'c', code: 'A2', kind: 'cell', placeName: 'Mới', parentId: await kit.unit('B') }],
      },
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A')],
        results: [
          { key: 'n', code: 'N', kind: 'commune', placeName: 'Xã Mới', parentId: await kit.unit('20') },
        ],
      },
    ],
    { effectiveOn: '2025-09-01' },
  )
  expect(later.problems).toEqual([])
  const before = await kit.dump()
  expect(await reverse(gone)).toMatchObject({
    ok: true,
    warnings: [
      { code: 'CHANGED_SINCE', values: { what: 'Đảng bộ xã An' } },
      { code: 'CHANGED_SINCE', values: { what: 'Chi bộ Mới' } },
    ],
  })
  expect(await kit.dump()).toEqual(before)
  expect(await reverse(later)).toMatchObject({ ok: true, warnings: [] })
  expect(await reverse(gone)).toMatchObject({ ok: true, warnings: [] })
})

test('a move is not reversed where units have come to hang below what moved; what rests there goes back with it', async () => {
  await kit.units(['S,section,Khu 1,A', 'S1,cell,Tổ 1,S', 'S2,cell,Tổ 2,S'])
  const move = await kit.act([
    { kind: 'MOVE', results: [{ key: 's', unitId: await kit.unit('S'), parentId: await kit.unit('B') }] },
  ])
  expect(move.problems).toEqual([])
  const merge = await kit.act(
    [
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('S2')],
        results: [{ key: 'a', unitId: await kit.unit('S1') }],
      },
    ],
    { effectiveOn: '2025-08-01' },
  )
  expect(merge.problems).toEqual([])
  const create = await kit.act(
    [
      {
        kind: 'CREATE',
        results: [{ key: 'c', code: 'S3', kind: 'cell', placeName: 'Tổ 3', parentId: await kit.unit('S') }],
      },
    ],
    { effectiveOn: '2025-08-01' },
  )
  expect(create.problems).toEqual([])
  const warned = await reverse(move)
  expect(warned.ok && warned.warnings.filter(({ code }) => code === 'BUILT_ON')).toEqual([
    { code: 'BUILT_ON', path: ['id'], values: { what: 'Chi bộ Tổ 3', unit: 'Đảng bộ bộ phận Khu 1' } },
  ])
  expect(await reverse(create)).toMatchObject({ ok: true, warnings: [] })
  expect(await reverse(merge)).toMatchObject({ ok: true, warnings: [] })
  const into = await kit.act(
    [
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A1')],
        results: [{ key: 'a', unitId: await kit.unit('S1') }],
      },
    ],
    { effectiveOn: '2025-08-01' },
  )
  expect(into.problems).toEqual([])
  expect(await reverse(move)).toMatchObject({ ok: true, warnings: [] })
  const rest = await kit.rows(
    `select starts_with(r.path, s.path) as below, starts_with(s.path, a.path) as back from unit r, unit s, unit a where r.code = 'A1' and s.code = 'S1' and a.code = 'A'`,
  )
  expect(rest).toEqual([{ below: true, back: true }])
})

test('versions and states are kept to', async () => {
  const act = await kit.act(await everything())
  const stale = await kit.effects.reverseReorganization({ id: act.id, expectedVersion: 1 }, caller)
  expect(stale).toMatchObject({
    ok: false,
    problems: [{ code: 'CONFLICT', values: { version: act.version } }],
  })
  const again = await kit.effects.approveReorganization({ id: act.id, expectedVersion: act.version }, caller)
  expect(again).toMatchObject({ ok: false, problems: [{ code: 'REORGANIZATION_STATE' }] })
  const reader = await kit.caller('INSPECTION')
  const step = { id: act.id, expectedVersion: act.version }
  expect(await kit.effects.reverseReorganization(step, reader)).toMatchObject({
    ok: false,
    problems: [{ code: 'FORBIDDEN' }],
  })
  const elsewhere = await kit.caller('ORGANIZATION_BOARD', 'B')
  expect(await kit.effects.reverseReorganization(step, elsewhere)).toMatchObject({
    ok: false,
    problems: [{ code: 'NOT_FOUND' }],
  })
})
