import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@chibo/migrations'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/database/embedded/index.ts'
import { lockHolder } from '../../src/database/embedded/lock.ts'
import { isPostmasterOf } from '../../src/database/embedded/processes.ts'
import { readPostmasterFile, stopServer } from '../../src/database/embedded/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** connection string of the test server's database `postgres`, as superuser */
    testServer: string
  }
}

const PREFIX = 'chibo-test-'

/** The migrated database that every test database is a copy of. */
export const TEMPLATE = 'chibo_template'

/**
 * Vitest's global setup: one PostgreSQL for all test files of a run, with one migrated template.
 *
 * @returns the teardown
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const directory = mkdtempSync(join(tmpdir(), PREFIX))
  // PostgreSQL's account must be able to enter when root runs the tests.
  chmodSync(directory, 0o755)
  const server = await startEmbedded({ dataDirectory: directory, durable: false })
  await makeTemplate(server.urlOf)
  project.provide('testServer', server.urlOf('postgres'))
  return async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function makeTemplate(urlOf: (database: string) => string): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') })
  await client.connect()
  try {
    await client.query(`create database ${TEMPLATE}`)
    await migrate(urlOf(TEMPLATE))
    // A template that nobody is connected to can be copied at any time.
    await client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`)
  } finally {
    await client.end()
  }
}

/** Removes what runs killed by kill -9 left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const directory = join(tmpdir(), name)
    const cluster = join(directory, 'postgres')
    const stat = statSync(directory, { throwIfNoEntry: false })
    // A run that is just beginning has not taken its lock yet.
    const isAbandoned = stat !== undefined && Date.now() - stat.mtimeMs > 60_000
    if (stat?.uid !== process.getuid?.() || !isAbandoned || lockHolder(directory) !== undefined) continue
    const postmaster = Number(readPostmasterFile(cluster)[0] ?? 0)
    if (isPostmasterOf(postmaster, cluster)) await stopServer(postmaster)
    rmSync(directory, { recursive: true, force: true })
  }
}
