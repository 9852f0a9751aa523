import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@chibo/migrations'
import { startEmbedded } from '../src/database/embedded/index.ts'
import { lockHolder } from '../src/database/embedded/lock.ts'
import { isPostmasterOf } from '../src/database/embedded/processes.ts'
import { readPostmasterFile, stopServer } from '../src/database/embedded/server.ts'
import { connect, type Connections } from '../src/database/pool.ts'

/** A PostgreSQL in a directory of its own, migrated and empty. */
export interface Cluster {
  readonly url: string
  /** past row-level security */
  readonly owner: Connections
  /** PostgreSQL's first process */
  readonly postgres: number
  /** stops PostgreSQL and removes everything */
  readonly remove: () => Promise<void>
}

const PREFIX = 'chibo-bench-'

/** Starts an embedded PostgreSQL in a directory of its own. */
export async function startCluster(): Promise<Cluster> {
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
    const postgres = Number(readPostmasterFile(join(directory, 'postgres'))[0])
    return { url: server.url, owner, postgres, remove }
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
