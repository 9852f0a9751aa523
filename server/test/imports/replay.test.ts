import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '../../src/auth/accounts/accounts.ts'
import { findAccountIdentity } from '../../src/auth/viewers/identities.repo.ts'
import { createViewer } from '../../src/auth/viewers/viewer.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { PLACES } from '../../src/demo/places.ts'
import { decodeId } from '../../src/graphql/ids.ts'
import { HOLDINGS } from '../../src/holdings.ts'
import { createAuditor } from '../../src/modules/audit/index.ts'
import { EffectsService } from '../../src/modules/reorganizations/index.ts'
import { createTestApp, SECRET, TODAY, type TestApp } from '../kit/app.ts'
import { tellFigure, UNMETERED } from '../kit/security.ts'
import { demoFile, runImport, runReorganization, type Told } from './kit.ts'

/*
 * The country's reorganization of 2025-07-01, with the demo's places in it: what was before stays as it was, what is after
 * is as the files say, and all of it can be undone. The tests are one story, in their order.
 */

/** The places' codes and reference days, and the days on either side of the act. */
const REFERENCES = [
  ['188', '2022-05-18'],
  ['404', '2024-05-20'],
  ['314', '2017-10-03'],
  ['034', '2016-10-31'],
  ['829', '2025-06-30'],
] as const
const BEFORE = '2025-06-30'
const DAY = '2025-07-01'

let app: TestApp
let url: string
let token: string
beforeAll(async () => {
  app = await createTestApp({ ...UNMETERED, CHIBO_COST_PER_REQUEST: '500000' }, PLACES)
  ;({ url } = app.database)
  token = await app.token('ORGANIZATION_BOARD', 'ROOT')
  await createAccount(app.database.db, {
    username: 'trunguong',
    displayName: 'Ban Tổ chức Trung ương',
    role: 'ORGANIZATION_BOARD',
    unitCode: 'ROOT',
    password: 'a password of this test',
  })
}, 180_000)
afterAll(() => app.close())

async function rows(statement: string): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(statement).execute(app.database.owner.db)).rows
}

/** How many units there are of each kind. */
const kinds = async (day: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await rows(`select kind_code as kind, count(*)::int as count from unit_as_of('${day}') group by 1`)).map(
      ({ kind, count }) => [String(kind), Number(count)],
    ),
  )

const READING = `query ($code: String!, $asOf: Date!) {
  unit(code: $code, asOf: $asOf) {
    id code name committeeName placeName kind { code } parent { code name } ancestors { code name }
    cellCount memberCount official: memberCount(standing: OFFICIAL) cells: memberShare(kind: "cell") { numerator denominator }
    overlap: officeOverlap(held: "secretary", also: "village-head") { numerator denominator }
    offices { kind { code } holder { name } validFrom }
    bodies { kind { code } name validFrom }
    children(first: 100) { totalCount nodes { code name memberCount offices { kind { code } holder { name } } workGroups { ordinal } } }
    members(first: 50) { totalCount nodes { fullName unit { code name } } }
    clusters(first: 20) { totalCount nodes { name units { code } host { code } } }
    foundedWorkGroups(first: 20) { nodes { ordinal members { validFrom } assignments { unit { code } validFrom } } }
    meetings(first: 20) { totalCount nodes { startsAt unit { code } } }
    visits(first: 20) { totalCount }
    scorecards(first: 20) { totalCount }
    coverage { cells covered uncovered(first: 50) { totalCount nodes { code } } doublyCovered(first: 10) { totalCount } }
  }
}`

/** What everybody can read of the five places on the days before. */
async function readings(): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const [code, day] of REFERENCES)
    for (const asOf of new Set([day, BEFORE])) {
      const { data, errors } = await app.graphql(token, READING, { code, asOf })
      expect(errors).toBeUndefined()
      answers.push({ code, asOf, data })
    }
  return answers
}

/** Every table of the domain as a digest, without counters and what tells of acts. */
async function dump(): Promise<Record<string, string>> {
  const tables = await rows(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname not like 'reorganization%' and relname not like 'audit%' and relname <> 'recorded_change'
       and relname not in ('schema_migration', 'idempotency', 'decision', 'import_batch')
       and relname not in ('duplicate_pair', 'duplicate_waiting', 'member_likeness') -- follow behind`,
  )
  const digests: Record<string, string> = {}
  for (const { name } of tables) {
    const only = name === 'unit' ? 'where exists (select from unit_placement p where p.unit_id = t.id)' : ''
    const [row] = await rows(
      `select md5(coalesce(string_agg(row, '|' order by row), '')) as digest from (
         select (to_jsonb(t) - 'version' - 'next_segment' - 'last_seen_at' - 'last_used_at')::text as row from ${String(name)} t ${only}) r`,
    )
    digests[String(name)] = String(row?.['digest'])
  }
  return digests
}

/** The country's files, and those of places. */
const filesOf = (places: readonly string[]): string[] => [
  ...['national', ...places].map((place) => demoFile(`${place}/reorganization-2025-07-01`)),
  ...['national/units-after', ...places.map((place) => `${place}/units-2025-07-01`)].flatMap((name) => [
    '--units',
    demoFile(name),
  ]),
  ...['--provinces', demoFile('national/provinces-2025-07-01')],
  ...['--allotments', demoFile('kien-thuy/allotments-2025-07-01')],
  ...['--effective', DAY, '--decision', '202/2025/QH15', '--signed', '2025-06-12'],
]
const files = filesOf(PLACES)

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: string }> {
  const began = performance.now()
  const result = await work()
  return { result, seconds: ((performance.now() - began) / 1_000).toFixed(1) }
}

let before: { readings: unknown[]; tables: Record<string, string> }
let done: Told

test('Kiến Thụy first merges three communes, as they had been merged by the day before', async () => {
  const early = await readings()
  const told = await runReorganization(url, [
    demoFile('kien-thuy/reorganization-2025-01-01'),
    ...['--units', demoFile('kien-thuy/units-2025-01-01'), '--unit', '314'],
    ...['--effective', '2025-01-01', '--decision', '1232/NQ-UBTVQH15', '--approve', 'kienthuy'],
  ])
  expect(told).toMatchObject({ reorganizationState: 'EFFECTIVE', new: 1, transfers: 3, errors: [] })
  // What is read as of days before its day is as it was, Kiến Thụy of 2017 among them.
  const later = await readings()
  expect(later.filter((_, index) => index !== 5)).toEqual(early.filter((_, index) => index !== 5))
}, 120_000)

test('the country before: the demo’s units are as the file says, the others are added', async () => {
  const { told } = await runImport(url, [demoFile('national/units-before'), '--kind', 'units'])
  // Five provinces, five districts, 100 communes are of the demo.
  expect(told).toMatchObject({ state: 'COMMITTED', unchanged: 110, new: 10_684, undecided: 0, missing: 0 })
  expect(await kinds(BEFORE)).toEqual({
    root: 1,
    province: 63,
    district: 696,
    commune: 10_035,
    agency: 45,
    cell: 503,
  })
  before = { readings: await readings(), tables: await dump() }
}, 120_000)

test('a dry run stores nothing, and tells what would be', async () => {
  const { result, seconds } = await timed(() => runReorganization(url, [...files, '--dry-run']))
  tellFigure(`replay: dry run of the national reorganization in ${seconds} s`)
  expect(result).toMatchObject({ state: 'DRY_RUN', reorganizationId: null, unallotted: [], errors: [] })
  expect(await dump()).toEqual(before.tables)
  expect(await rows('select count(*)::int as count from reorganization')).toEqual([{ count: 1 }])
}, 120_000)

test('without the files of a place, what would hang on nothing is told', async () => {
  const told = await runReorganization(url, filesOf(PLACES.filter((place) => place !== 'loc-binh')))
  expect(told).toMatchObject({ state: 'REFUSED', reorganizationId: null })
  expect(told.errors).toHaveLength(32)
  expect(told.errors[0]).toMatchObject({
    file: demoFile('national/reorganization-2025-07-01'),
    row: 1,
    column: null,
    code: 'UNIT_NOT_PLACED',
    message: '188-01 (Chi bộ Bảo hiểm xã hội) hangs below a unit that ends, and no line says where it goes.',
  })
}, 120_000)

test('approved, it has effect: 34 provinces, 3,321 communes', async () => {
  const memberships = await membershipsOfLiving()
  const { result, seconds } = await timed(() => runReorganization(url, [...files, '--approve', 'trunguong']))
  tellFigure(`replay: national reorganization drafted, previewed, approved, in effect in ${seconds} s`)
  done = result
  expect(result).toMatchObject({ state: 'COMMITTED', reorganizationState: 'EFFECTIVE', errors: [] })
  expect(memberships.length).toBeGreaterThan(10_000)
  expect(await membershipsOfLiving(), 'memberships in units that moved are not rewritten').toEqual(
    memberships,
  )
  expect(await kinds(BEFORE)).toEqual({
    root: 1,
    province: 63,
    district: 696,
    commune: 10_035,
    agency: 45,
    cell: 503,
  })
  expect(await kinds(DAY)).toEqual({ root: 1, province: 34, commune: 3_321, cell: 496 })
}, 180_000)

/** Memberships in units that live on: not in those that have ended by the day, nor in those that begin on it. */
const membershipsOfLiving = () =>
  rows(
    `select m.id, m.member_id, m.unit_id, m.kind, m.during::text as during from membership m
     where m.unit_id in (select unit_id from unit_placement where during @> date '${DAY}'
       intersect select unit_id from unit_placement where during @> date '${BEFORE}')
       and m.unit_id not in (select id from unit where code like '188-%' or code like '829-%')
     order by m.id`,
  )

test('everybody of Lộc Bình’s agencies is at home in a cell of a commune, nobody is lost', async () => {
  const at = async (day: string) =>
    rows(
      `select h.member_id, u.kind_code as kind, p.kind_code as under from membership h
       join unit_as_of('${day}') u on u.id = h.unit_id join unit_as_of('${day}') p on p.id = u.parent_id
       where h.kind = 'HOME' and h.during @> date '${day}' and h.member_id in (
         select member_id from membership join unit on unit.id = unit_id where code like '188-%' and during @> date '${BEFORE}')
       order by h.member_id`,
    )
  const [old, now] = [await at(BEFORE), await at(DAY)]
  expect(new Set(old.map(({ under }) => under))).toEqual(new Set(['district']))
  expect(now).toEqual(old.map((row) => ({ ...row, under: 'commune' })))
  const count = async (day: string) =>
    rows(`select count(*)::int as count from member_as_of('${day}')`).then(([row]) => row?.['count'])
  expect(await count(DAY)).toBe(await count(BEFORE))
}, 120_000)

test('groups, their assignments and clusters of districts have ended with these', async () => {
  const on = async (day: string) => {
    const tables = ['work_group', 'work_group_assignment', 'cluster', 'unit_charge']
    const columns = tables.map(
      (table) => `(select count(*)::int from ${table} where during @> date '${day}') as ${table}`,
    )
    return (await rows(`select ${columns.join(', ')}`))[0]
  }
  expect(await on(BEFORE)).toMatchObject({ work_group: 5, work_group_assignment: 30, cluster: 4 })
  expect(await on(DAY)).toMatchObject({ work_group: 0, work_group_assignment: 0, cluster: 0 })
}, 120_000)

test('what is read as of the days before is as it was', async () => {
  expect(await readings()).toEqual(before.readings)
}, 120_000)

test('it can be undone as if it had not been', async () => {
  const identity = await findAccountIdentity(app.database.pool, 'trunguong', TODAY)
  if (!identity) throw new Error('there is no such account')
  const effects = new EffectsService({
    db: app.database.db,
    decodeId: (prefix, id, path) => decodeId([prefix], id, path),
    auditRecord: createAuditor(Buffer.alloc(32, 7)),
    accessChanged: () => undefined,
    holdings: HOLDINGS,
    open: (sealed) => createSealer(SECRET).open(sealed),
  })
  const { result, seconds } = await timed(() =>
    effects.reverseReorganization(
      { id: done.reorganizationId, expectedVersion: 4 },
      { viewer: createViewer(identity), requestId: 'test', today: TODAY, now: new Date(), idempotency: null },
    ),
  )
  tellFigure(`replay: national reorganization reversed in ${seconds} s`)
  expect(result).toMatchObject({ ok: true, warnings: [], result: { correctionId: '' } })
  expect(await dump()).toEqual(before.tables)
}, 180_000)
