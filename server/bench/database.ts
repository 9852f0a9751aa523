import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@chibo/migrations'
import { createToken } from '../src/auth/accounts/tokens.ts'
import { createToday } from '../src/clock.ts'
import { startEmbedded } from '../src/database/embedded/index.ts'
import { lockHolder } from '../src/database/embedded/lock.ts'
import { isPostmasterOf } from '../src/database/embedded/processes.ts'
import { readPostmasterFile, stopServer } from '../src/database/embedded/server.ts'
import { connect, type Connections } from '../src/database/pool.ts'
import { createSealer } from '../src/database/sealed.ts'
import { loadDemo } from '../src/demo/index.ts'
import { loadScale, provinceCode } from '../src/demo/scale/index.ts'

/** A database full of invented data, with a token that may read one of its provinces. */
export interface BenchDatabase {
  readonly url: string
  /** past row-level security */
  readonly owner: Connections
  readonly token: string
  /** PostgreSQL's first process */
  readonly postgres: number
  /** stops PostgreSQL and removes everything */
  readonly remove: () => Promise<void>
}

const PREFIX = 'chibo-bench-'

/** The scale of the invented organization: 55,000 members of 2,500 cells. */
const SCALE = 0.01

/** The code of the province that the token may read, the larger one of two; the other is its neighbour. */
export const PROVINCE = provinceCode(0)

/** Starts an embedded PostgreSQL in a directory of its own and fills it: about a minute. */
export async function createBenchDatabase(log: (line: string) => void): Promise<BenchDatabase> {
  await sweep()
  const directory = mkdtempSync(join(tmpdir(), PREFIX))
  // PostgreSQL's account must be able to enter when root runs the bench.
  chmodSync(directory, 0o755)
  const server = await startEmbedded({ dataDirectory: directory, durable: false })
  const owner = connect(server.url, { name: 'chibo bench', asOwner: true, size: 2, statementTimeout: 0 })
  const remove = async () => {
    await owner.close()
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    await migrate(server.url)
    log('demo data …')
    const sealer = createSealer('a secret of the bench, and of nothing else')
    const today = createToday(undefined)()
    await loadDemo(owner.db, { today, sealer, places: ['loc-binh'] })
    log('invented organization …')
    await loadScale(owner, { scale: SCALE, today, log })
    const made = await createToken(owner.db, {
      name: 'bench',
      role: 'INTEGRATOR_READ',
      unitCode: PROVINCE,
      expires: null,
    })
    if (!made.ok) throw new Error(`The token was refused: ${made.problem.code}`)
    const postgres = Number(readPostmasterFile(join(directory, 'postgres'))[0])
    return { url: server.url, owner, token: made.token, postgres, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Removes what runs that were killed left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const directory = join(tmpdir(), name)
    const cluster = join(directory, 'postgres')
    if (lockHolder(directory) !== undefined) continue
    const postmaster = Number(readPostmasterFile(cluster)[0])
    if (postmaster > 0 && isPostmasterOf(postmaster, cluster)) await stopServer(postmaster)
    rmSync(directory, { recursive: true, force: true })
  }
}
