import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { clearScenario, layOutScenario } from '../kit/scenario.ts'
import { Duel, type Asker } from '../naive/duel.ts'
import { typeId } from '../naive/ids.ts'
import { loadOrganization, type Organization } from '../naive/organization.ts'
import { Policy } from '../naive/policy.ts'

let database: TestDatabase
let duel: Duel
beforeAll(async () => {
  database = await createTestDatabase()
  duel = new Duel(database)
})
afterAll(() => database.drop())

/** What somebody is asked about who may not see it. */
interface Case {
  readonly unitId: string
  readonly text: string
  readonly hidden: string
  readonly prefix: string
}

/** A board of one unit. */
function boardOf(unitId: string): Asker {
  const grant = {
    role: 'ORGANIZATION_BOARD',
    unitId,
    source: 'GRANT',
    sourceId: unitId,
    from: null,
    to: null,
  } as const
  return { accountId: unitId, tokenId: null, name: 'board', locale: 'vi', grants: [grant] }
}

const NOBODY = '0190ffff-ffff-7fff-8fff-ffffffffffff'

/** Lays out organizations until one shows what is looked for, and asks about the hidden id and one that nothing has. */
async function expectNothing(find: (organization: Organization) => Case | undefined): Promise<void> {
  for (let seed = 1; seed < 40; seed += 1) {
    await layOutScenario(database.owner.db, seed)
    try {
      const organization = await loadOrganization(database.owner.db)
      const found = find(organization)
      if (!found) continue
      const count = async (id: string): Promise<unknown> => {
        const variables = { id: typeId(found.prefix, id) }
        const asker = boardOf(found.unitId)
        const { result } = await duel.server(organization, asker, parse(found.text), variables)
        expect(result.errors).toBeUndefined()
        return result.data
      }
      const nothing = await count(NOBODY)
      expect(JSON.stringify(nothing)).toContain('"totalCount":0')
      expect(await count(found.hidden)).toEqual(nothing)
      return
    } finally {
      await clearScenario(database.owner.db)
    }
  }
  throw new Error('no organization shows the case')
}

/** Whether the board of a unit sees nothing of another one. */
function isHidden(organization: Organization, unitId: string, other: string): boolean {
  return !new Policy(organization, boardOf(unitId).grants).unit(other)
}

it.each([
  'query ($id: ID!) { members(where: { unit: { eq: $id } }) { totalCount } }',
  'query ($id: ID!) { members(where: { unit: { in: [$id] } }) { totalCount } }',
  'query ($id: ID!) { members(under: $id) { totalCount } }',
  'query ($id: ID!) { members(under: $id, scope: UNIT) { totalCount } }',
])('does not tell the hidden home of a member who stays here for a time: %s', async (text) => {
  await expectNothing((organization) => {
    for (const { home_unit_id, temporary_unit_id, ended_on } of organization.members) {
      if (home_unit_id === null || temporary_unit_id === null || ended_on !== null) continue
      if (isHidden(organization, temporary_unit_id, home_unit_id))
        return { unitId: temporary_unit_id, text, hidden: home_unit_id, prefix: 'unit' }
    }
    return undefined
  })
})

it('does not tell which hidden units a group covers', async () => {
  const text = 'query ($id: ID!) { workGroups(where: { covers: { eq: $id } }) { totalCount } }'
  await expectNothing(({ assignments, ...organization }) => {
    for (const mine of assignments)
      for (const other of assignments) {
        if (mine.work_group_id !== other.work_group_id || other.during !== '(,)') continue
        if (isHidden({ assignments, ...organization }, mine.unit_id, other.unit_id))
          return { unitId: mine.unit_id, text, hidden: other.unit_id, prefix: 'unit' }
      }
    return undefined
  })
})

it.each(['visits', 'scorecards'])('does not tell the hidden group of a visit: %s', async (list) => {
  const text = `query ($id: ID!) { ${list}(where: { workGroup: { eq: $id } }) { totalCount } }`
  await expectNothing((organization) => {
    for (const visit of organization.visits) {
      const group = organization.groups.find((one) => one.id === visit.work_group_id)
      const isScored = organization.scorecards.some((card) => card.visit_id === visit.id)
      const policy = new Policy(organization, boardOf(visit.unit_id).grants)
      if (group && isScored && !policy.group(group))
        return { unitId: visit.unit_id, text, hidden: group.id, prefix: 'workgroup' }
    }
    return undefined
  })
})
