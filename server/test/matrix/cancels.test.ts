import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Connections } from '../../src/database/pool.ts'
import { ReadFrame, scopeSettings, type ScopeRange } from '../../src/database/read-frame.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { Random } from '../kit/random.ts'
import { sizeOf, tellFigure } from '../kit/security.ts'
import { codeOf, idOf, SITUATIONS } from './places.ts'
import { startMatrix, type MatrixProgram } from './program.ts'
import { credentialOf } from './viewers.rows.ts'

/*
 * Connections of a small pool are cancelled, ended and broken while two callers of different ranges read and write on
 * them, and are used again by whoever comes next: nobody may ever read under the other's settings.
 */

/** so many statements are to be cut short */
const CUTS = sizeOf(150, 1_000)
/** how many ask at once, for four connections */
const ASKERS = 12
const NAME = 'chibo cancels'

let program: MatrixProgram
let connections: Connections
beforeAll(async () => {
  program = await startMatrix()
  connections = connect(program.app.database.url, { name: NAME, size: 4 })
})
afterAll(async () => {
  await connections.close()
  await program.app.close()
})

/** Two callers, and the members in their ranges. */
interface Caller {
  readonly ranges: readonly ScopeRange[]
  readonly members: string
}

const found = { answers: 0, bare: 0, cancelled: 0, ended: 0, broken: 0, failed: 0 }

it(
  'shows nobody a row of another, however reads and writes before were cut short',
  async () => {
    const random = new Random(20_260_115)
    const callers = [callerOf('own'), callerOf('other')]
    const frame = new ReadFrame(connections.pool)
    const held = heldClients(connections)
    const isDone = (): boolean => found.cancelled + found.ended + found.broken + found.failed >= CUTS
    const wrong: string[] = []
    const ask = async (): Promise<void> => {
      while (!isDone() && wrong.length === 0) {
        const caller = random.pick(callers)
        const seen = await attempt(random, frame, caller)
        if (seen === undefined) continue
        found.answers += 1
        if (seen.members !== seen.expected) wrong.push(`${seen.members} instead of ${seen.expected}`)
      }
    }
    const cut = async (): Promise<void> => {
      while (!isDone() && wrong.length === 0) await disturb(random, held)
    }
    await Promise.all([...Array.from({ length: ASKERS }, ask), cut(), cut()])
    tellFigure(
      `cancels: ${String(found.cancelled)} statements cancelled, ${String(found.ended)} connections ended, ${String(found.broken)} broken by the client, ` +
        `${String(found.failed)} errors in between; ${String(found.answers)} answers to two callers and ${String(found.bare)} without settings on 4 connections, ${String(wrong.length)} out of policy`,
    )
    expect(wrong).toEqual([])
    expect(found.answers).toBeGreaterThan(CUTS / 2)
    expect(found.cancelled).toBeGreaterThan(CUTS / 10)
  },
  sizeOf(180_000, 1_800_000),
)

it(
  'answers everybody as before, when callers go away in the middle of their requests',
  async () => {
    const address = await program.app.listen()
    const random = new Random(7)
    const viewers = ['INSPECTION', 'board of child, inspection of own', 'none', 'IMPORTER']
    const answers = new Map<string, Set<string>>()
    let [aborted, completed] = [0, 0]
    const query = '{ members(first: 50) { totalCount nodes { fullName phone } } meetings { totalCount } }'
    const ask = async (): Promise<void> => {
      while (aborted < CUTS) {
        const name = random.pick(viewers)
        const leaving = new AbortController()
        if (random.chance(60)) setTimeout(() => leaving.abort(), random.between(0, 4))
        const answer = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${credentialOf(name)}` },
          body: JSON.stringify({ query }),
          signal: leaving.signal,
        })
          .then((one) => one.text())
          .catch(() => undefined)
        if (answer === undefined) aborted += 1
        else {
          completed += 1
          answers.set(name, (answers.get(name) ?? new Set<string>()).add(answer))
        }
      }
    }
    await Promise.all(Array.from({ length: 8 }, ask))
    tellFigure(
      `cancels: ${String(aborted)} requests left by their callers, ${String(completed)} answers in between, all as before`,
    )
    for (const name of viewers) {
      const before = await program.app.post(credentialOf(name), { query })
      expect([...(answers.get(name) ?? [])], name).toEqual([before.body])
    }
  },
  sizeOf(180_000, 1_800_000),
)

function callerOf(place: 'own' | 'other'): Caller {
  const { path } = SITUATIONS[place]
  const inside = program.organization.members.filter(({ home_unit_id, temporary_unit_id }) =>
    [home_unit_id, temporary_unit_id].some((id) =>
      program.organization.units.some((unit) => unit.id === id && unit.path.startsWith(path)),
    ),
  )
  expect(inside.map(({ id }) => id)).toContain(idOf('member', place))
  return { ranges: [{ lower: path, upper: `${path}~` }], members: joined(inside.map(({ id }) => id)) }
}

/** Reads or writes as somebody, or reads without any settings; undefined where it was cut short. */
async function attempt(
  random: Random,
  frame: ReadFrame,
  caller: Caller,
): Promise<{ readonly members: string; readonly expected: string } | undefined> {
  const pause = `pg_sleep(${String(random.between(0, 8) / 1_000)})`
  const fails = random.chance(10) ? ', 1 / (select 0 from unit limit 1)' : ''
  const ids = `(select coalesce(string_agg(id::text, ' ' order by id), '') from member)`
  const way = random.between(0, 9)
  try {
    if (way < 5) {
      const text = `select ${ids} from (select ${pause}${fails}) as waited`
      return { members: (await frame.read(caller.ranges, text, [])) ?? '', expected: caller.members }
    }
    if (way < 8) {
      const members = await inTransaction(connections.db, async (transaction) => {
        const [lower, upper] = scopeSettings(caller.ranges)
        await sql`select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true)`.execute(
          transaction,
        )
        await sql`update visit set advice = ${codeOf('own')} where unit_id = ${idOf('unit', 'own')}`.execute(
          transaction,
        )
        await sql.raw(`select ${pause}${fails}`).execute(transaction)
        const { rows } = await sql.raw<{ ids: string }>(`select ${ids} as ids`).execute(transaction)
        if (random.chance(20)) throw new Error('refused')
        return rows[0]?.ids ?? ''
      })
      return { members, expected: caller.members }
    }
    const { rows } = await connections.pool.query<{ ids: string }>(
      `select ${ids} as ids from (select ${pause}) as waited`,
    )
    found.bare += 1
    return { members: rows[0]?.ids ?? '', expected: '' }
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === '57014') found.cancelled += 1
    else if (code === '57P01') found.ended += 1
    else if (code === '22012') found.failed += 1
    return undefined
  }
}

/** Cancels a statement under way, ends a connection, or breaks one off on the client's side. */
async function disturb(random: Random, held: ReadonlySet<PoolClient>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, random.between(2, 12)))
  const way = random.between(0, 9)
  if (way === 0) {
    const client = random.maybe([...held])
    if (!client) return
    found.broken += 1
    client.connection.stream.destroy()
    return
  }
  const act = way === 1 ? 'pg_terminate_backend' : 'pg_cancel_backend'
  await program.app.database.owner.pool.query(
    `select ${act}(pid) from pg_stat_activity where application_name = $1 and state <> 'idle' order by random() limit 1`,
    [NAME],
  )
}

/** The connections that somebody has taken out of the pool. */
function heldClients({ pool }: Connections): ReadonlySet<PoolClient> {
  const held = new Set<PoolClient>()
  pool.on('acquire', (client) => held.add(client))
  pool.on('release', (_error, client) => held.delete(client))
  pool.on('remove', (client) => held.delete(client))
  return held
}

function joined(ids: readonly string[]): string {
  return [...ids].sort().join(' ')
}
