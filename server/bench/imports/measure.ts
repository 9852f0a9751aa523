import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createToken } from '../../src/auth/accounts/tokens.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import type { Role } from '@chibo/shared'
import { contenders, type Contender } from '../contenders/index.ts'
import { createBenchDatabase, PROVINCE } from '../database.ts'
import type { Cluster } from '../cluster.ts'
import { rssOf } from '../processes.ts'
import { percentile, startReaders } from '../reorganization/readers.ts'
import { createReader, typicalReads } from '../reorganization/reads.ts'
import { RawCopy } from './copy.ts'
import { takeIn, undo, type Door, type Ended } from './door.ts'
import { writeCsv, writeXlsx, type Roster } from './files.ts'
import { enterOneByOne } from './one-by-one.ts'

/** How to measure. */
export interface ImportOptions {
  /** of the invented organization that the people are taken into */
  readonly scale: number
  /** people of a file */
  readonly people: number
  readonly rounds: number
  /** people entered with one mutation each */
  readonly mutations: number
  /** rows of the CSV files whose memory is measured, and of the workbook */
  readonly csv: readonly number[]
  readonly xlsx: number
  /** seconds of reading before an import */
  readonly idle: number
  readonly log: (line: string) => void
}

/** Milliseconds of one round. */
export interface Round {
  readonly fresh: number
  readonly again: number
  readonly undone: number
  readonly copied: number
}

/** Memory of the server while a file was previewed, MB. */
export interface Held {
  readonly name: string
  readonly idle: number
  readonly most: number
  readonly seconds: number
}

/** What was found. */
export interface ImportResult {
  readonly rounds: readonly Round[]
  /** people in a second, one mutation each */
  readonly oneByOne: number
  readonly held: readonly Held[]
  /** p95 of readers, milliseconds, before an import and beside it */
  readonly reading: { readonly idle: number; readonly beside: number; readonly errors: number }
  readonly load: number
}

/** Cells that the people of a file are spread over. */
const CELLS = 200
/** People of the import that warms the server up. */
const WARM_UP = 2_000

/** Measures everything, on a database of its own. */
export async function measureImports(options: ImportOptions): Promise<ImportResult> {
  const { log, scale } = options
  const database = await createBenchDatabase(log, scale)
  const directory = mkdtempSync(join(tmpdir(), 'chibo-bench-files-'))
  try {
    const token = await tokenOf(database, 'IMPORTER')
    const server = await contenders.chibo({ databaseUrl: database.url, token })
    try {
      return await measureServer({ database, directory, server, token }, options)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
    await database.remove()
  }
}

interface Surroundings {
  readonly database: Cluster
  readonly directory: string
  readonly server: Contender
  readonly token: string
}

async function measureServer(around: Surroundings, options: ImportOptions): Promise<ImportResult> {
  const { database, directory, server, token } = around
  const { people, mutations, log } = options
  const door = { url: server.url, token }
  const { codes, ids } = await cellsOf(database)
  const of = (first: number, count: number): Roster => ({ first, count, cells: codes })
  const file = (name: string): string => join(directory, name)
  await writeCsv(file('warm.csv'), of(90_000_000, WARM_UP))
  const warm = expect(await takeIn(door, file('warm.csv'), PROVINCE, false), 'COMMITTED', { new: WARM_UP })
  await undo(door, warm.id)
  await settle(database)

  const held = await measureMemory(around, door, options, of)
  await writeCsv(file('new.csv'), of(0, people))
  await writeCsv(file('again.csv'), of(0, people), true)
  const rounds: Round[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    rounds.push(await measureRound(around, door, people))
    log(JSON.stringify(rounds.at(-1)))
  }
  const reading = await measureReaders(around, door, options)
  const writer = { url: server.url, token: await tokenOf(database, 'ORGANIZATION_BOARD') }
  await enterOneByOne(writer, of(80_000_000, 100), ids)
  const oneByOne = await enterOneByOne(writer, of(80_001_000, mutations), ids)
  log(`one by one: ${oneByOne.toFixed(0)} people/s`)
  return { rounds, oneByOne, held, reading, load: loadavg()[0] ?? 0 }
}

/** A file of new people, the same people again, both undone, and their rows copied. */
async function measureRound(
  { database, directory }: Surroundings,
  door: Door,
  people: number,
): Promise<Round> {
  const { pool } = database.owner
  const { rows } = await pool.query<{ last: string }>(
    'select id::text as last from member order by id desc limit 1',
  )
  const last = rows[0]?.last ?? ''
  const fresh = expect(await takeIn(door, join(directory, 'new.csv'), PROVINCE, false), 'COMMITTED', {
    new: people,
  })
  await settle(database)
  const again = expect(await takeIn(door, join(directory, 'again.csv'), PROVINCE, false), 'COMMITTED', {
    unchanged: people,
    updated: 0,
    new: 0,
  })
  const copy = new RawCopy(database, directory)
  await copy.keep(last)
  const undone = expect(await undo(door, fresh.id), 'UNDONE')
  await settle(database)
  const copied = await copy.run()
  await copy.remove(last)
  await settle(database)
  return { fresh: fresh.took, again: again.took, undone: undone.took, copied }
}

/** Waits until the pairs of everybody who was written are found, and brings the statistics in line. */
async function settle({ owner: { pool } }: Cluster): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ waits: boolean }>(
      'select exists (select from duplicate_waiting) as waits',
    )
    if (rows[0]?.waits === false) break
    await new Promise((done) => setTimeout(done, 200))
  }
  await pool.query('vacuum analyze')
}

async function measureMemory(
  { directory, server }: Surroundings,
  door: Door,
  { csv, xlsx, log }: ImportOptions,
  of: (first: number, count: number) => Roster,
): Promise<Held[]> {
  const held: Held[] = []
  const idle = rssOf(server.pid)
  const one = async (name: string, path: string): Promise<void> => {
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, rssOf(server.pid))), 20)
    const { state, took } = await takeIn(door, path, PROVINCE, true)
    clearInterval(watch)
    if (state !== 'PREVIEWED') throw new Error(`${name}: ${state}`)
    held.push({ name, idle, most, seconds: took / 1_000 })
    log(JSON.stringify(held.at(-1)))
    rmSync(path)
  }
  for (const count of csv) {
    const path = join(directory, 'memory.csv')
    await writeCsv(path, of(10_000_000, count))
    await one(`${String(count)} rows of CSV`, path)
  }
  if (xlsx > 0) {
    const path = join(directory, 'memory.xlsx')
    await writeXlsx(path, of(10_000_000, xlsx))
    await one(`${String(xlsx)} rows of .xlsx`, path)
  }
  return held
}

async function measureReaders(
  { database, directory }: Surroundings,
  door: Door,
  { idle, people }: ImportOptions,
): Promise<ImportResult['reading']> {
  const reader = { url: door.url, token: await createReader(database.owner) }
  const readers = startReaders(reader, await typicalReads(database.owner, false), {
    connections: 8,
    rate: 40,
  })
  const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1_000))
  await pause(idle / 2)
  const warm = performance.now()
  await pause(idle)
  const began = performance.now()
  const taken = expect(await takeIn(door, join(directory, 'new.csv'), PROVINCE, false), 'COMMITTED', {
    new: people,
  })
  const over = performance.now()
  await readers.stop()
  expect(await undo(door, taken.id), 'UNDONE')
  const p95 = (from: number, to: number): number =>
    percentile(
      readers.samples.filter(({ at }) => at >= from && at < to).map(({ wait }) => wait),
      95,
    )
  return {
    idle: p95(warm, began),
    beside: p95(began, over),
    errors: readers.samples.filter(({ error }) => error !== null).length,
  }
}

/** @throws Error where a batch came to something else: a figure of it would say nothing */
function expect(ended: Ended, state: string, counts: Readonly<Record<string, number>> = {}): Ended {
  const isSo =
    ended.state === state && Object.entries(counts).every(([name, count]) => ended.counts[name] === count)
  if (!isSo) throw new Error(`an import came to ${JSON.stringify(ended)}`)
  return ended
}

async function cellsOf({ owner }: Cluster): Promise<{ codes: readonly string[]; ids: readonly string[] }> {
  const { rows } = await owner.pool.query<{ code: string; id: string }>(
    `select cell.code, cell.id from unit cell join unit top on cell.path >= top.path and cell.path < top.path || '~'
     where top.code = $1 and cell.kind_code = 'cell' and cell.in_force order by md5(cell.code) limit ${String(CELLS)}`,
    [PROVINCE],
  )
  return { codes: rows.map(({ code }) => code), ids: rows.map(({ id }) => encodeId('unit', id)) }
}

async function tokenOf({ owner }: Cluster, role: Role): Promise<string> {
  const made = await createToken(owner.db, {
    name: `bench, ${role}`,
    role,
    unitCode: PROVINCE,
    expires: null,
  })
  if (!made.ok) throw new Error(`The token was refused: ${made.problem.code}`)
  return made.token
}
