import { Client, type ClientBase } from 'pg'
import { MigrationError } from './errors.ts'
import { label, readMigrations, sqlDirectory, type MigrationFile } from './files.ts'
import { planMigrations, type AppliedMigration } from './plan.ts'
import { ensureWorkingRole, WORKING_ROLE } from './working-role.ts'

/** How to migrate; everything is optional. */
export interface MigrateOptions {
  /** called with one line for each applied file */
  log?: (line: string) => void
  /** the folder with the SQL files, by default the one of this package */
  directory?: string
  /** the database user whose connections serve requests, by default the migrating user */
  servingUser?: string
  /** the last version to apply, by default the newest there is; one that the database is beyond changes nothing */
  upTo?: number
}

/** What a run did. */
export interface MigrationReport {
  /** the files applied now, in order; empty when the database was up to date */
  applied: Pick<MigrationFile, 'version' | 'name'>[]
  /** the newest version there is, or `upTo`; 0 for a folder without files */
  version: number
}

// 'chib' in ASCII: one lock for all programs that migrate this database.
const LOCK = 0x63686962

/**
 * Brings a database up to the newest migration: first the working role, then each missing file in a transaction of
 * its own. Safe to call from several processes at once; the later ones wait and find nothing to do.
 *
 * @param database a connected client (left open), or a connection string of a user that owns the tables
 * @returns what was applied
 * @throws MigrationError see its codes; files applied before a failing one stay applied
 */
export async function migrate(
  database: ClientBase | string,
  options: MigrateOptions = {},
): Promise<MigrationReport> {
  if (typeof database !== 'string') return run(database, options)
  const client = new Client({ connectionString: database, application_name: 'chibo migrate' })
  await client.connect()
  try {
    return await run(client, options)
  } finally {
    await client.end()
  }
}

async function run(client: ClientBase, options: MigrateOptions): Promise<MigrationReport> {
  const files = readMigrations(options.directory ?? sqlDirectory)
  await locked(client, async () => {
    const me = await client.query<{ me: string }>('select current_user as me')
    await ensureWorkingRole(client, options.servingUser ?? me.rows[0]?.me ?? '')
    await ensureTable(client)
  })
  const applied: MigrationReport['applied'] = []
  const version = Math.min(options.upTo ?? Infinity, files.at(-1)?.version ?? 0)
  for (const file of planMigrations(files, await readApplied(client))) {
    if (file.version > version) break
    const began = performance.now()
    if (!(await apply(client, files, file))) continue
    applied.push({ version: file.version, name: file.name })
    options.log?.(
      `migration ${label(file.version)}_${file.name} applied in ${Math.round(performance.now() - began)} ms`,
    )
  }
  // A file may grant on all tables; the list of migrations stays the owner's.
  if (applied.length > 0)
    await client.query(`revoke insert, update, delete on public.schema_migration from ${WORKING_ROLE}`)
  return { applied, version }
}

/** Applies one file unless another process did so while this one waited for the lock. */
function apply(client: ClientBase, files: MigrationFile[], file: MigrationFile): Promise<boolean> {
  return locked(client, async () => {
    if (!planMigrations(files, await readApplied(client)).includes(file)) return false
    try {
      await client.query(file.sql)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const name = `${label(file.version)}_${file.name}.sql`
      throw new MigrationError('STATEMENT_FAILED', `Migration ${name} failed: ${reason}.`, { cause: error })
    }
    await client.query('insert into public.schema_migration (version, name, checksum) values ($1, $2, $3)', [
      file.version,
      file.name,
      file.checksum,
    ])
    return true
  })
}

/** A transaction that no other migrating process shares; the lock ends with it, so PgBouncer may stand between. */
async function locked<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function ensureTable(client: ClientBase): Promise<void> {
  const found = await client.query(`select to_regclass('public.schema_migration') as name`)
  if (found.rows[0]?.name) return
  await client.query(`create table public.schema_migration (
    version int primary key check (version > 0),
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now())`)
  await client.query(`grant select on public.schema_migration to ${WORKING_ROLE}`)
}

async function readApplied(client: ClientBase): Promise<AppliedMigration[]> {
  const result = await client.query<AppliedMigration>(
    'select version, name, checksum from public.schema_migration order by version',
  )
  return result.rows
}
