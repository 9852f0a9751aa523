import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { DemoReorganizations } from '../kit/demo-reorganizations.ts'

let app: TestApp
let board: string
let kit: DemoReorganizations
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
  kit = new DemoReorganizations(app, board)
})
afterAll(() => app.close())

/** The three cells that are merged, with members, officers, and groups that cover them. */
const CELLS = ['188-01', '188-02', '188-03']
const DAY = '2022-07-01'

const READING = `query ($day: Date!) {
  old: unit(code: "188-01", asOf: $day) { id name memberCount offices { kind { code } holder { name } }
    workGroups { ordinal } predecessors { unit { code } kind } successors { unit { code } kind decision { number } } }
  new: unit(code: "188-33", asOf: $day) { name parent { code } memberCount predecessors { unit { code } kind }
    workGroups { ordinal } }
  district: unit(code: "188", asOf: $day) { memberCount cellCount }
}`
const read = async (day: string) => {
  const { data, errors } = await app.graphql(board, READING, { day })
  expect(errors).toBeUndefined()
  return Object(data)
}

const audited = async (count: number) =>
  (
    await kit.send.rows(
      'select action, account_id is not null as by_account from audit_record order by id desc limit $1',
      [count],
    )
  ).reverse()

test('three cells merge: drafted, previewed, approved, read on both sides of the day, reversed', async () => {
  const before = { last: await read('2022-06-30'), first: await read(DAY) }
  const draft = await kit.done('createReorganization', await kit.merger('188-33', CELLS, DAY))
  expect(draft).toMatchObject({ version: 1, state: 'DRAFT' })
  const previewed = await kit.done('previewReorganization', { id: draft.id, expectedVersion: 1 })
  expect(previewed).toMatchObject({ version: 2, state: 'PREVIEWED' })
  const { data } = await app.graphql(
    board,
    `query ($id: ID!) { reorganization(id: $id) { isBlocked consequenceCounts { subject change count }
      consequences(where: { subject: { eq: OFFICE } }, first: 10) { nodes { label change fromUnit { code } } } } }`,
    { id: draft.id },
  )
  const found = Object(data?.['reorganization'])
  expect(found.isBlocked).toBe(false)
  expect(found.consequenceCounts).toEqual(
    expect.arrayContaining([
      { subject: 'UNIT', change: 'CREATED', count: 1 },
      { subject: 'UNIT', change: 'ENDS', count: 3 },
      expect.objectContaining({ subject: 'MEMBER', change: 'MOVES' }),
      { subject: 'OFFICE', change: 'ENDS', count: 6 },
      { subject: 'WORK_GROUP_ASSIGNMENT', change: 'ENDS', count: 3 },
    ]),
  )
  expect(found.consequences.nodes).toHaveLength(6)
  const approved = await kit.done('approveReorganization', { id: draft.id, expectedVersion: 2 })
  expect(approved).toMatchObject({ version: 4, state: 'EFFECTIVE' })

  expect((await read('2022-06-30')).old).toMatchObject({
    name: before.last.old.name,
    memberCount: before.last.old.memberCount,
    offices: before.last.old.offices,
    workGroups: before.last.old.workGroups,
  })
  const after = await read(DAY)
  expect(after.old).toBeNull()
  expect(after.new).toMatchObject({
    parent: { code: '188' },
    predecessors: expect.arrayContaining(CELLS.map((code) => ({ unit: { code }, kind: 'MERGED' }))),
  })
  expect(after.district).toEqual({
    memberCount: before.first.district.memberCount,
    cellCount: before.first.district.cellCount - 2,
  })
  expect((await read('2022-06-30')).old.successors).toEqual([
    { unit: { code: '188-33' }, kind: 'MERGED', decision: { number: '188-33-QĐ/HU' } },
  ])
  const ended = await kit.send.rows(
    `select d.number, upper(o.during)::text as until from office o join decision d on d.id = o.ended_by_decision_id`,
  )
  expect(ended).toEqual(Array(6).fill({ number: '188-33-QĐ/HU', until: DAY }))

  const reversed = await kit.done('reverseReorganization', { id: draft.id, expectedVersion: 4 })
  expect(reversed).toMatchObject({ version: 5, state: 'REVERSED' })
  expect({ last: await read('2022-06-30'), first: await read(DAY) }).toEqual(before)
  expect(await audited(4)).toEqual(
    ['CREATE', 'PREVIEW', 'APPROVE', 'REVERSE'].map((act) => ({
      action: `REORGANIZATION_${act}`,
      by_account: true,
    })),
  )
})

test('a program may draft, change, allot, preview and give up, and not approve or reverse', async () => {
  const token = await app.token('INTEGRATOR_WRITE', '188')
  const draft = await kit.done('createReorganization', await kit.merger('P', ['188-04', '188-06']), token)
  const changed = await kit.done(
    'updateReorganization',
    { id: draft.id, expectedVersion: 1, title: ' Tên khác ', notes: 'Ghi chú' },
    token,
  )
  expect(changed).toMatchObject({ version: 2, state: 'DRAFT', title: 'Tên khác', notes: 'Ghi chú' })
  const allotted = await kit.done('allotReorganization', { id: draft.id, expectedVersion: 2 }, token)
  const step = { id: draft.id, expectedVersion: allotted.version }
  const previewed = await kit.done('previewReorganization', step, token)
  const next = { id: draft.id, expectedVersion: previewed.version }
  expect((await kit.send.send('approveReorganization', next, token)).problems).toEqual(['FORBIDDEN id'])
  expect((await kit.send.send('reverseReorganization', next, token)).problems).toEqual(['FORBIDDEN id'])
  expect((await kit.send.send('withdrawReorganization', step, token)).problems).toEqual([
    'CONFLICT expectedVersion',
  ])
  expect(await kit.done('withdrawReorganization', next, token)).toMatchObject({ state: 'WITHDRAWN' })
  expect(
    (await kit.send.send('withdrawReorganization', { ...next, expectedVersion: 5 }, token)).problems,
  ).toEqual(['REORGANIZATION_STATE id'])
  expect(await audited(5)).toEqual(
    ['CREATE', 'UPDATE', 'ALLOT', 'PREVIEW', 'WITHDRAW'].map((act) => ({
      action: `REORGANIZATION_${act}`,
      by_account: false,
    })),
  )
})

describe('rights', () => {
  test('a cell that others go into is touched, too; what the caller may not know of is not there', async () => {
    const token = await app.token('ORGANIZATION_BOARD', '188-07')
    const [own, other, nothing] = [
      await kit.send.unit('188-07'),
      await kit.send.unit('188-08'),
      encodeId('unit', randomUUID()),
    ]
    const into = async (unitId: string) => {
      const input = await kit.merger('X', ['188-07'])
      const [step] = input.operations
      const operations = [{ ...step, unitIds: [own], results: [{ key: 'x', unitId }] }]
      return (await kit.send.send('createReorganization', { ...input, unitId: own, operations }, token))
        .problems
    }
    expect(await into(other)).toEqual(['NOT_FOUND operations.0.results.0.unitId'])
    expect(await into(nothing)).toEqual(['NOT_FOUND operations.0.results.0.unitId'])
    expect(await into(await kit.send.unit('188'))).toEqual(['FORBIDDEN operations.0.results.0.unitId'])
  })

  test('a reversal needs them on whatever was touched', async () => {
    const token = await app.token('ORGANIZATION_BOARD', '188-09')
    const moved = await kit.taken(
      { ...(await kit.merger('Y', ['188-10', '188-13'])), unitId: await kit.send.unit('188-09') },
      ['preview', 'approve'],
    )
    expect((await kit.send.send('reverseReorganization', moved, token)).problems).toEqual(['FORBIDDEN id'])
    expect(await kit.done('reverseReorganization', moved)).toMatchObject({ state: 'REVERSED' })
  })

  test('a unit that has ended is named to nobody who may not know of it', async () => {
    await kit.taken(await kit.merger('Z', ['188-14', '188-17']), ['preview', 'approve'])
    const gone = await kit.send.unit('188-14')
    const own = await kit.send.unit('188-07')
    const token = await app.token('ORGANIZATION_BOARD', '188-07')
    const input = { ...(await kit.merger('Q', [], '2022-08-01')), unitId: own }
    const operations = [{ kind: 'END', unitIds: [gone] }]
    const hidden = await kit.send.send('createReorganization', { ...input, operations }, token)
    expect(hidden.problems).toEqual(['NOT_FOUND operations.0.unitIds.0'])
    const known = await kit.send.send('createReorganization', { ...input, operations }, board)
    expect(known.problems).toEqual(['UNIT_NOT_BEGUN operations.0.unitIds.0'])
  })
})

describe('refused', () => {
  const merged = { kind: 'MERGE', unitIds: ['unit_x'], results: [{ key: 'k', unitId: 'unit_x' }] }
  const bad: [string, object, string][] = [
    ['a unit that is none', { unitId: 'unit_1' }, 'INVALID_ID unitId'],
    ['no title', { title: ' ' }, 'REQUIRED title'],
    ['a title without an end', { title: 'x'.repeat(501) }, 'TOO_LONG title'],
    ['no number', { number: '' }, 'REQUIRED number'],
    ['a day of signing that there is not', { signedOn: '2022-02-30' }, 'INVALID_DATE signedOn'],
    ['a day of effect that there is not', { effectiveOn: '01/07/2022' }, 'INVALID_DATE effectiveOn'],
    ['notes with NUL', { notes: 'a\u0000' }, 'INVALID_TEXT notes'],
    ['no steps', { operations: [] }, 'REQUIRED operations'],
    ['an old unit that is none', { operations: [merged] }, 'INVALID_ID operations.0.unitIds.0'],
    [
      'the same key twice',
      { operations: [{ ...merged, results: [...merged.results, ...merged.results] }] },
      'DUPLICATE operations',
    ],
    [
      'the same old unit twice',
      { operations: [{ ...merged, unitIds: ['a', 'a'] }] },
      'DUPLICATE operations.0.unitIds.1',
    ],
    [
      'a line of no old unit',
      { operations: [{ ...merged, lines: [{ unitId: 'b', key: 'k' }] }] },
      'NOT_FOUND operations.0.lines.0.unitId',
    ],
    [
      'a line to nowhere',
      { operations: [{ ...merged, lines: [{ unitId: 'unit_x', key: 'z' }] }] },
      'NOT_FOUND operations.0.lines.0.key',
    ],
    [
      'a step of another shape',
      { operations: [{ ...merged, kind: 'SPLIT' }] },
      'OPERATION_SHAPE operations.0.results',
    ],
    [
      'a parent that is none',
      { operations: [{ ...merged, results: [{ key: 'k', unitId: 'unit_x', parentKey: 'z' }] }] },
      'NOT_FOUND operations.0.results.0.parentKey',
    ],
  ]
  test.each(bad)('createReorganization: %s', async (_name, change, expected) => {
    const stored = await kit.send.stored()
    const input = { ...(await kit.merger('B', ['188-20', '188-21'])), ...change }
    const told: string[] = []
    for (const language of ['vi', 'en']) {
      const answer = await kit.send.send('createReorganization', input, board, {
        'accept-language': language,
      })
      expect(answer.problems).toContain(expected)
      told.push(answer.payload?.userErrors.map(({ message }) => message).join() ?? '')
    }
    const [vi, en] = told
    expect(vi).not.toBe(en)
    expect(`${vi ?? ''}${en ?? ''}`).not.toContain('{')
    expect(await kit.send.stored()).toBe(stored)
  })

  test('what goes on with a draft: the wrong id, version, state, key, member, unit, and who is not allotted', async () => {
    const split = await kit.taken(await kit.split('188-31', ['a', 'b']), [])
    const [member] = await kit.send.members('188-31')
    const [stranger] = await kit.send.members('188-32')
    const allot = async (input: object) =>
      (await kit.send.send('allotReorganization', { ...split, ...input }, board)).problems
    expect(await allot({ allotments: [{ memberId: member, key: 'z' }] })).toEqual([
      'NOT_FOUND allotments.0.key',
    ])
    expect(await allot({ allotments: [{ memberId: stranger, key: 'a' }] })).toEqual([
      'NOT_FOUND allotments.0.memberId',
    ])
    expect(await allot({ allotments: [{ unitId: await kit.send.unit('188-32'), key: 'a' }] })).toEqual([
      'NOT_FOUND allotments.0.unitId',
    ])
    expect(await allot({ allotments: [{ key: 'a' }] })).toEqual(['ONE_KEY allotments.0.memberId'])
    const residence = { unitId: await kit.send.unit('188-31'), contains: 'Khu', key: 'a' }
    expect(await allot({ residences: [{ ...residence, key: 'z' }] })).toEqual(['NOT_FOUND residences.0.key'])
    expect(await allot({ residences: [{ ...residence, contains: ' ' }] })).toEqual([
      'REQUIRED residences.0.contains',
    ])
    expect(await allot({ residences: [{ ...residence, unitId: await kit.send.unit('188-32') }] })).toEqual([
      'NOT_FOUND residences.0.unitId',
    ])
    const on = async (field: string, input: object) => (await kit.send.send(field, input, board)).problems
    expect(await on('approveReorganization', split)).toEqual(['PREVIEW_FIRST id'])
    expect(await on('previewReorganization', { ...split, expectedVersion: 7 })).toEqual([
      'CONFLICT expectedVersion',
    ])
    expect(await on('updateReorganization', { ...split, id: 'reorg_1' })).toEqual(['INVALID_ID id'])
    const { version } = await kit.done('previewReorganization', split)
    const previewed = { ...split, expectedVersion: version }
    expect(await on('approveReorganization', previewed)).toEqual(['NOT_ALLOTTED operations'])
    expect(await on('reverseReorganization', previewed)).toEqual(['REORGANIZATION_STATE id'])
    expect(
      await on('reverseReorganization', { ...previewed, decision: { number: ' ', signedOn: '2022-13-01' } }),
    ).toEqual(['REQUIRED decision.number', 'INVALID_DATE decision.signedOn'])
    const all = { ...previewed, allotments: [{ memberId: member, key: 'b' }], residences: [residence] }
    const allotted = await kit.done('allotReorganization', all)
    expect(
      await kit.send.rows(
        'select rule, count(*)::int from reorganization_allotment where reorganization_id = (select max(reorganization_id::text)::uuid from reorganization_allotment) group by rule order by rule',
      ),
    ).toEqual([
      { rule: 'LIST', count: 1 },
      { rule: 'RESIDENCE', count: 6 },
    ])
    const ready = await kit.done('previewReorganization', { ...split, expectedVersion: allotted.version })
    expect(await on('approveReorganization', { ...split, expectedVersion: ready.version })).toEqual([])
  })
})

test('sent three times at once under one key, each step is taken once', async () => {
  const input = await kit.merger('K', ['188-22', '188-24'])
  const thrice = async (field: string, of: object) => {
    const key = { 'idempotency-key': randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => kit.send.send(field, of, board, key)))
    const refused = answers.filter(({ payload }) => !payload)
    for (const { errors } of refused) expect(errors?.[0]?.extensions.code).toBe('CONFLICT')
    const again = await kit.send.done(field, of, board, key)
    for (const { payload } of answers) if (payload) expect(payload).toEqual(again.payload)
    const { id, version } = Object(again.payload['reorganization'])
    return { id, expectedVersion: version }
  }
  const drafted = await thrice('createReorganization', input)
  const approved = await thrice('approveReorganization', await thrice('previewReorganization', drafted))
  await thrice('reverseReorganization', approved)
  expect(await kit.send.text("select count(*) from reorganization where number = 'K-QĐ/HU'")).toBe('1')
  expect(
    await kit.send.text(
      'select count(*) from audit_record where object_id = (select id from reorganization where number = $1)',
      ['K-QĐ/HU'],
    ),
  ).toBe('4')
})
