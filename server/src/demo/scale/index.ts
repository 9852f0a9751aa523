import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { Connections } from '../../database/pool.ts'
import type { Sealer } from '../../database/sealed.ts'
import { StartError } from '../../start-error.ts'
import { waitForOtherLoads } from '../lock.ts'
import { checkKeys } from './keys.ts'
import { copyOrganization, type Counts, type Progress } from './load.ts'
import { provinceCode, provinceId, type Root } from './units.rows.ts'

export { REFERENCE_DAY } from './calendar.ts'
export type { Counts } from './load.ts'
export { provinceCode }

/** The smallest and the largest scale. */
export const SCALES = { least: 0.0005, most: 1 }

/** More than there are. */
const ALL = 2 ** 30

/** What loading needs beside the database. */
export interface ScaleOptions {
  /** 1 is the whole country: 34 provinces, 250,000 cells, 5.5 million members */
  readonly scale: number
  /** the day the domain takes for today, `YYYY-MM-DD`: today's copies of dated data are brought to it */
  readonly today: string
  /** seals personal data, with the secret of the program that will read it */
  readonly sealer: Sealer
  /** told what takes time, one line each */
  readonly log?: (line: string) => void
}

/** What was loaded. */
export interface Loaded {
  /** rows of each table, in the order in which they were copied */
  readonly counts: Counts
  /** today's copies that differed from what had been copied: none from the reference day on */
  readonly refreshed: number
  readonly seconds: number
}

/**
 * Loads a large invented organization, the same at each scale: its provinces have the codes `S01` (the largest), `S02` …
 * Everything in one transaction, then statistics for the planner.
 *
 * Today's copies on `unit` and `member` are copied as the dated tables have them on the reference day, and then brought
 * to today by the functions that own them; these find something to do only where today lies before that day.
 *
 * @param owner past row-level security, as a user that owns the tables
 * @throws StartError for a scale out of range, and when the organization is there already
 */
export async function loadScale(owner: Connections, options: ScaleOptions): Promise<Loaded> {
  const { scale, today, sealer, log = () => undefined } = options
  if (!(scale >= SCALES.least && scale <= SCALES.most))
    throw new StartError(`The scale must be from ${String(SCALES.least)} to ${String(SCALES.most)}.`)
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1_000
  const client = await owner.pool.connect()
  let over = false
  try {
    await client.query('begin')
    await waitForOtherLoads((statement) => client.query(statement))
    // Plans of key checks are made while tables are all but empty, and kept: reading those whole would win.
    await client.query('set local enable_seqscan = off')
    const progress = inTens(log, seconds)
    const counts = await copyOrganization(client, { scale, sealer, root: await findRoot(client) }, progress)
    progress('statistics')
    await client.query('set local enable_seqscan = on')
    await client.query('analyze')
    progress('keys')
    await checkKeys(client)
    const refreshed = await refresh(client, today)
    progress('pairs of members')
    await client.query(`set local work_mem = '256MB'`)
    await client.query('select keep_duplicate_pairs($1)', [ALL])
    await client.query('commit')
    over = true
    // Others may be at the tables that all databases of the server share: those are not waited for.
    await client.query('vacuum (analyze, skip_locked)')
    return { counts, refreshed, seconds: seconds() }
  } finally {
    // A connection in the middle of something ends it by going.
    client.release(!over)
  }
}

const Roots = z.array(z.object({ id: z.string(), path: z.string(), segment: z.number() })).length(1)

async function findRoot(client: ClientBase): Promise<Root> {
  const first = await client.query('select from unit where id = $1', [provinceId(0)])
  if (first.rowCount !== 0)
    throw new StartError(
      `The large organization is in this database already: its largest province has the code ${provinceCode(0)}.`,
    )
  const { rows } = await client.query(
    `select id, path, next_segment as segment from unit where code = 'ROOT' for update`,
  )
  const [root] = Roots.parse(rows)
  if (root === undefined) throw new Error('The tree has no root.')
  return root
}

const Refreshed = z.array(z.object({ changed: z.number() })).length(1)

async function refresh(client: ClientBase, today: string): Promise<number> {
  const { rows } = await client.query('select refresh_unit($1) + refresh_member($1) as changed', [today])
  return Refreshed.parse(rows)[0]?.changed ?? 0
}

/** Tells of progress at every tenth part. */
function inTens(log: (line: string) => void, seconds: () => number): Progress {
  let last = ''
  return (what, percent) => {
    const tens = percent === undefined ? what : `${what} ${String(10 * Math.floor(percent / 10))} %`
    if (tens === last) return
    last = tens
    log(`${tens} (${seconds().toFixed(0)} s)`)
  }
}
