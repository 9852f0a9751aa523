import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { layOutScenario } from '../kit/scenario.ts'
import { ROOT_ID } from '../kit/scenario/plan.ts'
import { Duel, type Answered, type Asker, type Variables } from '../naive/duel.ts'
import { typeId } from '../naive/ids.ts'
import { loadOrganization, type Organization } from '../naive/organization.ts'

let database: TestDatabase
let duel: Duel
let organization: Organization
beforeAll(async () => {
  database = await createTestDatabase()
  await layOutScenario(database.owner.db, 20_220_518)
  organization = await loadOrganization(database.owner.db)
  duel = new Duel(database)
})
afterAll(() => database.drop())

const board: Asker = {
  accountId: '01900000-0000-7000-8000-000000000001',
  tokenId: null,
  name: 'board',
  locale: 'vi',
  grants: [
    { role: 'ORGANIZATION_BOARD', unitId: ROOT_ID, source: 'GRANT', sourceId: ROOT_ID, from: null, to: null },
  ],
}

function ask(text: string, variables: Variables = {}, document = parse(text)): Promise<Answered> {
  return duel.server(organization, board, document, variables)
}

it('takes one statement a root field, however deep and wide', async () => {
  const { result, counted, texts } = await ask(`{
    units(first: 5) { totalCount nodes { name parent { name } children { nodes { memberCount offices { holder { name } } } } } }
    meetings(first: 5) { edges { cursor node { attendanceSummary { rate { percent } } visits { remarks { text } scorecard { items { points } } } } } }
    viewer { grants { unit { ancestors { name } } } }
  }`)
  expect(result.errors).toBeUndefined()
  expect(counted).toBe(3)
  expect(texts).toHaveLength(3)
})

it('takes one statement a type for nodes, in the order of the ids', async () => {
  const ids = [
    ...organization.units.slice(0, 3).map((unit) => typeId('unit', unit.id)),
    ...organization.members.slice(0, 3).map((member) => typeId('member', member.id)),
    ...organization.units.slice(3, 5).map((unit) => typeId('unit', unit.id)),
  ]
  const { result, texts } = await ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Unit { name } ... on Member { fullName } } }',
    { ids },
  )
  expect(result.data?.['nodes']).toEqual(ids.map((id) => expect.objectContaining({ id })))
  expect(texts).toHaveLength(2)
})

it('sends the same SQL whatever aliases, literals and variables say', async () => {
  const first = await ask(
    '{ a: units(first: 3, where: { kind: { eq: "cell" } }) { b: nodes { c: id d: name } } }',
  )
  const second = await ask(
    'query ($where: UnitFilter) { u: units(where: $where, first: 3) { list: nodes { code: id title: name } } }',
    { where: { kind: { eq: 'commune' } } },
  )
  expect(second.texts).toEqual(first.texts)
})

it('counts and fetches only what is selected', async () => {
  const [counted] = (await ask('{ members { totalCount } }')).texts
  const [listed] = (await ask('{ members { nodes { id } } }')).texts
  expect(counted).toContain('count(*)')
  expect(counted).not.toContain('limit')
  expect(listed).not.toContain('count(*)')
})

it('keeps no plan that another way through the same document asked for', async () => {
  const text = `query ($more: Boolean!, $only: Boolean!) {
    units(first: 2) { nodes { id } }
    units(first: 2) @include(if: $more) { nodes { name } }
    ...Rest @skip(if: $only)
  }
  fragment Rest on Query { units(first: 2) { nodes { code } } }`
  const document = parse(text)
  const keys = async (more: boolean, only: boolean): Promise<string[]> => {
    const { result } = await ask(text, { more, only }, document)
    expect(result.errors).toBeUndefined()
    const { nodes }: { nodes: object[] } = JSON.parse(JSON.stringify(result.data?.['units']))
    return Object.keys(nodes[0] ?? {})
  }
  expect(await keys(false, true)).toEqual(['id'])
  expect(await keys(true, true)).toEqual(['id', 'name'])
  expect(await keys(false, false)).toEqual(['id', 'code'])
  expect(await keys(true, false)).toEqual(['id', 'name', 'code'])
  expect(await keys(false, true)).toEqual(['id'])
})

it('refuses aliases that JavaScript or the executor would take for its own', async () => {
  for (const alias of ['__proto__', '__typename']) {
    const { result } = await ask(`{ units(first: 1) { nodes { ${alias}: name } } }`)
    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  }
  const { result } = await ask('{ units(first: 1) { nodes { constructor: name __isNode: __typename } } }')
  expect(result.errors).toBeUndefined()
})

it('tells the months between which visits can be counted', async () => {
  const group = organization.groups[0]
  const text = `query ($to: Date!) { workGroup(id: "${typeId('workgroup', group?.id ?? ROOT_ID)}") {
    visitsByMonth(from: "2020-02-29", to: $to) { count } } }`
  expect((await ask(text, { to: '2025-02-28' })).result.errors).toBeUndefined()
  expect((await ask(text, { to: '2025-03-01' })).result.errors?.[0]?.message).toBe('OUT_OF_RANGE at to')
})

it('binds cursors to their caller, list and order', async () => {
  const page = await ask('{ units(first: 1) { pageInfo { endCursor } } }')
  const { units }: { units: { pageInfo: { endCursor: string } } } = JSON.parse(
    JSON.stringify(page.result.data),
  )
  const after = units.pageInfo.endCursor
  const text = (order: string): string =>
    `query ($after: String) { units(first: 1, orderBy: ${order}, after: $after) { totalCount nodes { id } } }`
  const ok = await ask(text('NAME'), { after })
  expect(ok.result.errors).toBeUndefined()
  const elsewhere = await ask(text('CODE'), { after })
  expect(elsewhere.result.errors?.[0]?.message).toBe('INVALID_CURSOR at after')
  const other = { ...board, accountId: '01900000-0000-7000-8000-000000000002' }
  const stolen = await duel.server(organization, other, parse(text('NAME')), { after })
  expect(stolen.result.errors?.[0]?.message).toBe('INVALID_CURSOR at after')
})
