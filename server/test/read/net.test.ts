import { WORKING_ROLE } from '@chibo/migrations'
import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTokenIdentity } from '../../src/auth/viewers/identities.repo.ts'
import { scopeSettings } from '../../src/database/read-frame.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { FUTURE } from '../kit/scenario/plan.ts'
import { askersOf } from '../naive/askers.ts'
import { days } from '../naive/days.ts'
import { succeededBy, viewerOf } from '../naive/duel.ts'
import { loadOrganization, type Organization } from '../naive/organization.ts'
import { grantsOf, Policy } from '../naive/policy.ts'
import { World } from '../naive/world.ts'

const PEOPLE = [
  'member',
  'member_private',
  'member_standing',
  'member_activity',
  'member_end',
  'member_hindrance',
  'membership',
  'attendance',
  'visit_remark',
  'scorecard',
  'scorecard_item',
  'reorganization_allotment',
  'reorganization_consequence',
  'recorded_change',
  'import_row',
  'import_change',
  'transfer',
  'document',
  'agenda_item',
  'speech',
  'meeting_vote',
  'vote_ballot',
  'reserved_opinion',
  'minutes',
  'minutes_version',
  'stored_file',
  'stored_file_piece',
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
      const isMet = (row: { meeting_id: string }): boolean => {
        const meeting = organization.meetings.find((one) => one.id === row.meeting_id)
        return policy.may('meeting.read', meeting?.unit_id ?? null)
      }
      const { agendaItems, attendance, ballots, minutes, minutesVersions, opinions, speeches, votes } =
        organization
      expect(await countOf('attendance', scope)).toBe(attendance.filter(isMet).length)
      expect(await countOf('agenda_item', scope)).toBe(agendaItems.filter(isMet).length)
      expect(await countOf('speech', scope)).toBe(speeches.filter(isMet).length)
      const seenVotes = votes.filter(isMet)
      const isOfVote = ({ vote_id }: { vote_id: string }): boolean =>
        seenVotes.some(({ id }) => id === vote_id)
      expect(await countOf('meeting_vote', scope)).toBe(seenVotes.length)
      expect(await countOf('vote_ballot', scope)).toBe(ballots.filter(isOfVote).length)
      expect(await countOf('reserved_opinion', scope)).toBe(opinions.filter(isOfVote).length)
      const seenMinutes = minutes.filter(isMet).map(({ id }) => id)
      const sealed = minutesVersions.filter(({ minutes_id }) => seenMinutes.includes(minutes_id))
      expect(await countOf('minutes', scope)).toBe(seenMinutes.length)
      expect(await countOf('minutes_version', scope)).toBe(sealed.length)
      const seenTransfers = organization.transfers.filter((one) => policy.transfer(one))
      expect(await countOf('transfer', scope)).toBe(seenTransfers.length)
      // A document by its unit or by one that it was sent to; its file with it.
      const documents = organization.documents.filter((one) => policy.document(one))
      const withFiles = documents.filter((one) => one.file_id !== null)
      expect(await countOf('document', scope)).toBe(documents.length)
      expect(await countOf('stored_file', scope)).toBe(withFiles.length)
      expect(await countOf('stored_file_piece', scope)).toBe(withFiles.length)
      const { reorganizations, consequences, allotments } = organization
      const read = reorganizations.filter((one) => policy.reorganization(one)).map(({ id }) => id)
      const within = (one: { reorganization_id: string }): boolean => read.includes(one.reorganization_id)
      expect(await countOf('reorganization_consequence', scope)).toBe(consequences.filter(within).length)
      expect(await countOf('reorganization_allotment', scope)).toBe(allotments.filter(within).length)
    }
  })

  it('finds by a part of a name whom the policy shows, and nobody else', async () => {
    const units = await sql<{ path: string }>`select path from unit order by md5(path) limit 4`.execute(
      database.owner.db,
    )
    const paths = ['', ...units.rows.map(({ path }) => path)]
    for (const asker of askersOf(new Random(seed), organization, SCENARIO_TODAY)) {
      const scope = scopeSettings(viewerOf(organization, asker).allRanges)
      for (const pattern of ['%%', '%a%', '%nguyen%', '%g t%', '%\\%%']) {
        for (const path of paths) {
          const shown = sql`select member.id from member join unit on unit.id = member.home_unit_id
            where member.name_folded like ${pattern} and unit.path >= ${path} and unit.path < ${path}::text || '~'`
          expect(await idsOf(sql`select members_named(${pattern}, ${path}) as id`, scope)).toEqual(
            await idsOf(shown, scope),
          )
        }
      }
    }
  })

  it('finds nobody by name for a connection without a scope, or with one that makes no sense', async () => {
    const all = sql`select members_named('%%', '') as id`
    const senseless = [
      ['', ''],
      ['0000', ''],
      ['', '0000~'],
      ['0000,', '0000~'],
      ['000', '0000~'],
      ['{0000}', '0000~'],
      ['0000 ', '0000~'],
      ['%', '~'],
    ] as const
    for (const scope of [undefined, ...senseless]) expect(await idsOf(all, scope)).toEqual([])
    expect(await idsOf(sql`select members_named(null, '') as id`, ['0000', '0000~'])).toEqual([])
    expect(await idsOf(sql`select members_named('%%', null) as id`, ['0000', '0000~'])).toEqual([])
    expect(await idsOf(all, ['0000', '0000~'])).toHaveLength(organization.members.length)
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

  it('tells a viewer’s grants with what lay elsewhere and was succeeded below them', async () => {
    for (const { id, digest } of organization.tokens) {
      const found = await findTokenIdentity(database.pool, Buffer.from(digest), SCENARIO_TODAY)
      const held = grantsOf(organization, { accountId: null, tokenId: id }, SCENARIO_TODAY)
      for (const { sourceId, succeeded = [] } of found?.grants ?? []) {
        const grant = held.find((one) => one.sourceId === sourceId)
        expect([...succeeded].sort()).toEqual(grant && succeededBy(organization, grant))
      }
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
    const since = ({ during }: { during: string }): string => days(during).from ?? ''
    for (const unit of organization.units.filter((one) => (one.valid_to ?? FUTURE) <= SCENARIO_TODAY)) {
      const names = organization.names.filter((name) => name.unit_id === unit.id)
      const [last] = [...names].sort((a, b) => (since(a) < since(b) ? 1 : -1))
      expect([unit.code, unit.name]).toEqual([last?.code, last?.name])
    }
    const serving = [...copies.members.values()].filter(({ member }) => member.ended_on === null)
    expect(serving).toEqual([...dated.members.values()])
  })
})

it('lets the working role alone search past the policies', async () => {
  const may = async (role: string): Promise<unknown> => {
    const { rows } = await sql<{ may: boolean }>`
      select has_function_privilege(${role}, 'members_named(text, text)', 'execute') as may`.execute(
      database.owner.db,
    )
    return rows[0]?.may
  }
  expect(await may('public')).toBe(false)
  expect(await may(WORKING_ROLE)).toBe(true)
})

/** How many rows of a table the working role sees under a scope. */
async function countOf(table: string, scope: Scope | undefined): Promise<number> {
  const [row] = await underScope(sql<{ count: number }>`select count(*) from ${sql.table(table)}`, scope)
  return row?.count ?? -1
}

/** The ids that a query gives the working role under a scope, in order. */
async function idsOf(query: RawBuilder<unknown>, scope: Scope | undefined): Promise<string[]> {
  const rows = await underScope(sql<{ id: string }>`select id from (${query}) as found order by id`, scope)
  return rows.map(({ id }) => id)
}

type Scope = readonly [lower: string, upper: string]

function underScope<T>(query: RawBuilder<T>, scope: Scope | undefined): Promise<T[]> {
  return database.db.transaction().execute(async (transaction) => {
    if (scope !== undefined)
      await sql`select set_config('chibo.scope_lower', ${scope[0]}, true), set_config('chibo.scope_upper', ${scope[1]}, true)`.execute(
        transaction,
      )
    return (await query.execute(transaction)).rows
  })
}
