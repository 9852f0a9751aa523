import { loadavg } from 'node:os'
import { createAccount } from '../../src/auth/accounts/accounts.ts'
import { createToday } from '../../src/clock.ts'
import type { Connections } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { loadScale } from '../../src/demo/scale/index.ts'
import { startCluster, type Cluster } from '../cluster.ts'
import { contenders, SECRET } from '../contenders/index.ts'
import { act, type Told } from './acts.ts'
import { hangCells } from './hang.ts'
import { BEFORE, dividedCodes, importCountry } from './national.ts'
import { askInTurn, percentile, startReaders, type Sample, type Server } from './readers.ts'
import { createReader, pairsOf, typicalReads } from './reads.ts'

/** How to measure. */
export interface ReorganizationOptions {
  /** of the invented organization whose cells move with their communes */
  readonly scale: number
  /** of readers meanwhile */
  readonly connections: number
  /** requests a second of all of them */
  readonly rate: number
  /** seconds of reading before the act */
  readonly idle: number
  /** whether readers also ask as of the day before */
  readonly withDays: boolean
  readonly log: (line: string) => void
}

/** The country alone, reorganized and back. */
export interface CountryResult {
  /** of the import of the tree as it was before */
  readonly importSeconds: number
  readonly phases: readonly Told[]
  readonly load: number
}

/** Waits of readers in a span of time, milliseconds. */
export interface Waits {
  readonly answers: number
  readonly p50: number
  readonly p95: number
  readonly longest: number
  readonly longestRead: string
}

/** A read of a day beside the same of today, p50 of milliseconds. */
export interface Compared {
  readonly name: string
  readonly today: number
  readonly asOf: number
}

/** The country with cells and members below its communes. */
export interface PeopledResult extends CountryResult {
  readonly cells: number
  readonly memberships: number
  /** membership rows that the act wrote */
  readonly rewritten: number
  readonly idle: Waits
  readonly during: Waits
  readonly byPhase: Readonly<Record<string, Waits>>
  readonly errors: readonly string[]
  readonly compared: readonly Compared[]
}

const USERNAME = 'trunguong'

/** Imports, reorganizes and reverses the country alone. */
export async function measureCountry({ log }: ReorganizationOptions): Promise<CountryResult> {
  const cluster = await startCluster()
  try {
    await createApprover(cluster.owner)
    const importSeconds = await importCountry(cluster.url)
    log(`the country imported in ${importSeconds.toFixed(1)} s`)
    await cluster.owner.pool.query('vacuum analyze')
    const phases = [...(await actOn(cluster, 'reorganize', log)), ...(await actOn(cluster, 'reverse', log))]
    return { importSeconds, phases, load: loadavg()[0] ?? 0 }
  } finally {
    await cluster.remove()
  }
}

/** The same with people, and readers who go on reading. */
export async function measurePeopled(options: ReorganizationOptions): Promise<PeopledResult> {
  const { scale, log } = options
  const cluster = await startCluster()
  const { owner } = cluster
  try {
    await createApprover(owner)
    await loadScale(owner, { scale, today: createToday(undefined)(), sealer: createSealer(SECRET), log })
    const importSeconds = await importCountry(cluster.url)
    log(`the country imported in ${importSeconds.toFixed(1)} s`)
    const { cells, communes } = await hangCells(owner, dividedCodes())
    log(`${String(cells)} cells hang below ${String(communes)} communes`)
    const token = await createReader(owner)
    const server = await contenders.chibo({ databaseUrl: cluster.url, token })
    try {
      const since = await writtenSince(owner)
      const read = await readMeanwhile(cluster, { url: server.url, token }, options)
      const { count: memberships, written: rewritten } = await since()
      log(
        `p95 of readers: ${read.idle.p95.toFixed(0)} ms idle, ${read.during.p95.toFixed(0)} ms meanwhile; ${String(read.errors.length)} errors; ${String(rewritten)} memberships written`,
      )
      const compared = await compareDays(owner, { url: server.url, token }, log)
      const phases = [...read.phases, ...(await actOn(cluster, 'reverse', log))]
      return {
        ...read,
        importSeconds,
        phases,
        cells,
        memberships,
        rewritten,
        compared,
        load: loadavg()[0] ?? 0,
      }
    } finally {
      await server.stop()
    }
  } finally {
    await cluster.remove()
  }
}

async function createApprover(owner: Connections): Promise<void> {
  const made = await createAccount(owner.db, {
    username: USERNAME,
    displayName: 'Ban Tổ chức Trung ương',
    role: 'ORGANIZATION_BOARD',
    unitCode: 'ROOT',
    password: 'a password of the bench',
  })
  if (!made.ok) throw new Error(`The account was refused: ${made.problem.code}`)
}

async function actOn(
  { url }: Cluster,
  what: 'reorganize' | 'reverse',
  log: ReorganizationOptions['log'],
  onPhase: (told: Told) => void = () => undefined,
): Promise<Told[]> {
  return act(what, { url, username: USERNAME }, (told) => {
    log(`${told.phase}: ${told.seconds.toFixed(1)} s, CPU ${told.cpu.toFixed(1)} s`)
    onPhase(told)
  })
}

/** Notes where the database stands. @returns how many membership rows there are later, and how many were written since */
async function writtenSince({
  pool,
}: Connections): Promise<() => Promise<{ count: number; written: number }>> {
  const { rows } = await pool.query<{ next: string }>('select pg_current_xact_id()::text as next')
  return async () => {
    const found = await pool.query<{ count: number; written: number }>(
      `select count(*)::int as count, (count(*) filter (where xmin::text::bigint >= $1::bigint))::int as written from membership`,
      [rows[0]?.next],
    )
    const [row] = found.rows
    if (!row) throw new Error('Nothing was counted.')
    return row
  }
}

/** Seconds of reading that do not count: a server and its connections are to be warm. */
const WARM_UP = 10

async function readMeanwhile(
  cluster: Cluster,
  server: Server,
  options: ReorganizationOptions,
): Promise<Pick<PeopledResult, 'phases' | 'idle' | 'during' | 'byPhase' | 'errors'>> {
  const readers = startReaders(server, await typicalReads(cluster.owner, options.withDays), options)
  const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1_000))
  await pause(WARM_UP)
  const warm = performance.now()
  await pause(options.idle)
  const began = performance.now()
  const ends: { phase: string; at: number }[] = []
  const phases = await actOn(cluster, 'reorganize', options.log, ({ phase }) =>
    ends.push({ phase, at: performance.now() }),
  )
  const over = performance.now()
  await readers.stop()
  const within = (from: number, to: number): Waits =>
    waitsOf(readers.samples.filter(({ at }) => at >= from && at < to))
  const byPhase = ends.map(({ phase, at }, index): [string, Waits] => [
    phase,
    within(ends[index - 1]?.at ?? began, at),
  ])
  return {
    phases,
    idle: within(warm, began),
    during: within(began, over),
    byPhase: Object.fromEntries(byPhase),
    errors: readers.samples.flatMap(({ read, error }) => (error === null ? [] : [`${read}: ${error}`])),
  }
}

function waitsOf(samples: readonly Sample[]): Waits {
  const waits = samples.map(({ wait }) => wait)
  const longest = samples.reduce<Sample | undefined>(
    (most, sample) => (most && most.wait > sample.wait ? most : sample),
    undefined,
  )
  return {
    answers: waits.length,
    p50: percentile(waits, 50),
    p95: percentile(waits, 95),
    longest: longest?.wait ?? NaN,
    longestRead: longest?.read ?? '',
  }
}

/** Rounds in which reads of a day and of today take turns. */
const ROUNDS = 3

async function compareDays(
  owner: Connections,
  server: Server,
  log: ReorganizationOptions['log'],
): Promise<Compared[]> {
  await owner.pool.query('vacuum analyze')
  const compared: Compared[] = []
  for (const { name, today, asOf } of await pairsOf(owner, BEFORE)) {
    const waits = { today: [] as number[], asOf: [] as number[] }
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [one, other] = [await askInTurn(server, today), await askInTurn(server, asOf)]
      if (round === 0) continue
      waits.today.push(...one)
      waits.asOf.push(...other)
    }
    const medians = { today: percentile(waits.today, 50), asOf: percentile(waits.asOf, 50) }
    log(`${name}: ${medians.today.toFixed(1)} ms, as of ${BEFORE} ${medians.asOf.toFixed(1)} ms`)
    compared.push({ name, ...medians })
  }
  return compared
}
