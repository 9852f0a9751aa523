import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopeSettings } from '../../src/database/read-frame.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { askersOf } from '../naive/askers.ts'
import { viewerOf } from '../naive/duel.ts'
import { loadOrganization, type Organization } from '../naive/organization.ts'
import { grantsOf, Policy } from '../naive/policy.ts'
import { World } from '../naive/world.ts'

const PEOPLE = [
  'member',
  'member_private',
  'member_standing',
  'member_activity',
  'member_end',
  'membership',
  'attendance',
  'visit_remark',
  'scorecard',
  'scorecard_item',
] as const

const SEEDS = [3, 1415, 926_535]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe.each(SEEDS)('an organization (seed %i)', (seed) => {
  let organization: Organization
  beforeAll(async () => {
    await layOutScenario(database.owner.db, seed)
    organization = await loadOrganization(database.owner.db)
  })
  afterAll(() => clearScenario(database.owner.db))

  it('shows no row of the people tables to a connection without a scope', async () => {
    for (const table of PEOPLE) {
      expect(await countOf(table, undefined)).toBe(0)
      expect(await countOf(table, ['', ''])).toBe(0)
      expect(await countOf(table, ['0000', ''])).toBe(0)
    }
    expect(await countOf('member', ['0000', '0000~'])).toBe(organization.members.length)
  })

  it('shows in the people tables what lies in the grants of a viewer, and nothing else', async () => {
    for (const asker of askersOf(new Random(seed), organization, SCENARIO_TODAY)) {
      const scope = scopeSettings(viewerOf(organization, asker).allRanges)
      // The net is as wide as the grants, whatever their roles permit.
      const policy = new Policy(
        organization,
        asker.grants.map((grant) => ({ ...grant, role: 'ORGANIZATION_BOARD' })),
      )
      const seen = organization.members.filter((member) => policy.member(member))
      expect(await countOf('member', scope)).toBe(seen.length)
      const scored = organization.scorecards.filter((card) => policy.may('scorecard.read', card.unit_id))
      expect(await countOf('scorecard', scope)).toBe(scored.length)
      const rolls = organization.attendance.filter((row) => {
        const meeting = organization.meetings.find((one) => one.id === row.meeting_id)
        return policy.may('meeting.read', meeting?.unit_id ?? null)
      })
      expect(await countOf('attendance', scope)).toBe(rolls.length)
    }
  })

  it('derives grants in the view as the rules say', async () => {
    const owners = [
      ...organization.accounts.map(({ id }) => ({ accountId: id, tokenId: null })),
      ...organization.tokens.map(({ id }) => ({ accountId: null, tokenId: id })),
    ]
    for (const owner of owners) {
      const { rows } = await sql<{ role: string; unitId: string; source: string; sourceId: string }>`
        select role, unit_id as "unitId", source, source_id as "sourceId" from effective_grant
        where (account_id = ${owner.accountId} or token_id = ${owner.tokenId}) and during @> ${SCENARIO_TODAY}::date`.execute(
        database.owner.db,
      )
      const inOrder = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
      const named = grantsOf(organization, owner, SCENARIO_TODAY).map(
        ({ role, unitId, source, sourceId }) => ({
          role,
          unitId,
          source,
          sourceId,
        }),
      )
      expect([...rows].sort(inOrder)).toEqual(named.sort(inOrder))
    }
  })

  it("keeps today's copies in line with the dated tables", () => {
    const policy = new Policy(organization, [])
    const question = {
      organization,
      policy,
      today: SCENARIO_TODAY,
      locale: 'vi',
      viewer: { accountId: null, tokenId: null, name: '', locale: 'vi', grants: [] },
      open: () => '',
    } as const
    const [copies, dated] = [new World(question, null), new World(question, SCENARIO_TODAY)]
    expect([...copies.units.values()].filter((unit) => unit.inForce)).toEqual([...dated.units.values()])
    const serving = [...copies.members.values()].filter(({ member }) => member.ended_on === null)
    expect(serving).toEqual([...dated.members.values()])
  })
})

/** How many rows of a table the working role sees under a scope. */
async function countOf(table: string, scope: readonly [string, string] | undefined): Promise<number> {
  return database.db.transaction().execute(async (transaction) => {
    if (scope !== undefined)
      await sql`select set_config('chibo.scope_lower', ${scope[0]}, true), set_config('chibo.scope_upper', ${scope[1]}, true)`.execute(
        transaction,
      )
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(
      transaction,
    )
    return rows[0]?.count ?? -1
  })
}
