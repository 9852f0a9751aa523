import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { ReorganizationsKit } from '../kit/reorganizations.ts'

/** Who reads reorganizations, and what units came out of. */
let kit: ReorganizationsKit
beforeAll(async () => {
  kit = await ReorganizationsKit.create()
})
afterAll(() => kit.app.close())

describe('readers', () => {
  test.each([
    ['COMMITTEE_OFFICE', '188', true],
    ['INSPECTION', 'ROOT', true],
    ['INTEGRATOR_READ', '188', true],
    ['ORGANIZATION_BOARD', '314', false],
    ['ORGANIZATION_BOARD', '188-01', false],
    ['MEMBER_IN_CHARGE', '188', false],
    ['SYSTEM_ADMIN', 'ROOT', false],
  ] as const)('%s on %s: %s', async (role, code, isReader) => {
    const token = await kit.app.token(role, code)
    expect(await kit.numbers('', token)).toHaveLength(isReader ? 2 : 0)
    const { told } = await kit.read('number isBlocked', token)
    expect(told).toEqual(isReader ? { number: '12-QĐ/HU', isBlocked: true } : null)
    const node = await kit.app.graphql(token, 'query ($id: ID!) { node(id: $id) { __typename id } }', {
      id: kit.merger,
    })
    expect(node.data?.['node']).toEqual(isReader ? { __typename: 'Reorganization', id: kit.merger } : null)
  })

  test('see allotments of members whom they may not read without who they are, in cursors either', async () => {
    const selection =
      'allotments { totalCount edges { cursor node { member { id } unit { code } result { key } ruleLabel } } }'
    const credential = await kit.app.token('ORGANIZATION_BOARD', '188')
    const { told } = await kit.read(selection, credential)
    const { totalCount, edges } = Object(told).allotments
    expect(totalCount).toBe(3)
    expect(edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        member: { id: encodeId('member', kit.concerned.member) },
        unit: null,
        result: { key: 'whole' },
        ruleLabel: 'Theo danh sách',
      },
      { member: null, unit: null, result: { key: 'whole' }, ruleLabel: 'Theo danh sách' },
      { member: null, unit: { code: '188-08' }, result: { key: 'part' }, ruleLabel: 'Theo tệp' },
    ])
    for (const { cursor } of edges)
      expect(Buffer.from(String(cursor).split('.')[0] ?? '', 'base64url').toString()).not.toContain(
        kit.concerned.farMember.slice(-12),
      )
    const further = await kit.read(
      `allotments(after: "${String(edges[1].cursor)}") { nodes { unit { code } } }`,
      credential,
    )
    expect(further.told).toEqual({ allotments: { nodes: [{ unit: { code: '188-08' } }] } })
  })
})

describe('what a unit came out of', () => {
  const LINEAGE = `query ($id: ID!) { unit(id: $id) { predecessors { kind kindLabel divided happenedOn unitCode unit { code } unitKind { code } reorganization { number } } successors { unitCode } } }`
  const lineageOf = async (id: string, credential: string) => {
    const { data, errors } = await kit.app.graphql(credential, LINEAGE, { id: encodeId('unit', id) })
    expect(errors).toBeUndefined()
    return Object(data?.['unit'])
  }

  test('is told by day and name to whoever may read it, the other one by its name at least', async () => {
    const [first, second] = kit.concerned.cells
    const reader = await kit.app.token('CELL_SECRETARY', '188-01')
    const { predecessors, successors } = await lineageOf(first, reader)
    expect(successors).toEqual([])
    expect(predecessors).toHaveLength(3)
    expect(predecessors[0]).toEqual({
      kind: 'CONTINUED',
      kindLabel: 'Kế tục',
      divided: false,
      happenedOn: '2020-01-01',
      unitCode: '188-07',
      unit: null,
      unitKind: { code: 'cell' },
      reorganization: null,
    })
    const read = await lineageOf(first, await kit.app.token('ORGANIZATION_BOARD', 'ROOT'))
    const others = read.predecessors.map((one: { unit: unknown }) => one.unit)
    expect(others).toEqual(
      read.predecessors.map(({ unitCode }: { unitCode: string }) => ({ code: unitCode })),
    )
    const numbers = read.predecessors.map((one: { reorganization: unknown }) => one.reorganization)
    expect(numbers).toContainEqual({ number: '07-QĐ/HU' })
    expect((await lineageOf(second, kit.board)).successors).toEqual([{ unitCode: '188-01' }])
  })

  test('is not told of units of which only the names are read', async () => {
    const below = await kit.app.token('CELL_SECRETARY', '188-01')
    expect(await lineageOf(kit.concerned.district, below)).toEqual({ predecessors: [], successors: [] })
  })
})
