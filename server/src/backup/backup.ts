import { open, rename, rm, stat } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import packageJson from '../../package.json' with { type: 'json' }
import { StartError } from '../start-error.ts'
import { archive, compress } from './archive.ts'
import { inPublic, readApplied, readSequences, readTables, type Table } from './catalogue.ts'
import { copyOut, SETTINGS, Tally } from './copy.ts'
import { fingerprintOf, FORMAT, signatureOf, type Manifest, type TableSummary } from './manifest.ts'

/** How to back up. */
export interface BackupOptions {
  /** the file to write, which must not be there */
  readonly path: string
  /** of the installation: its fingerprint goes into the file, and it signs the manifest */
  readonly secret: string
  /** told of each table, one line each */
  readonly log: (line: string) => void
}

/** What was written. */
export interface BackupReport {
  readonly manifest: Manifest
  /** of the file */
  readonly bytes: number
}

/**
 * Writes every row of the schema `public` into one file, as they were at one moment; what is written meanwhile is not in
 * it. The file has its name once it is whole, and is for its owner alone. Memory does not grow with it.
 *
 * @param client past row-level security, as the user that owns the tables
 * @throws StartError when the file is there or cannot be written, or the database holds nothing of chibo
 */
export async function backUp(client: ClientBase, options: BackupOptions): Promise<BackupReport> {
  const { path } = options
  const draft = `${path}.part`
  await refusePresent(path)
  const file = await open(draft, 'wx', 0o600).catch((error: unknown) =>
    Promise.reject(unwritable(draft, error)),
  )
  const discard = () => rmSync(draft, { force: true })
  process.once('exit', discard)
  try {
    const written: { manifest?: Manifest } = {}
    const stream = file.createWriteStream({ flush: true })
    await inSnapshot(client, (tables) =>
      pipeline(write(client, tables, options, written), compress(), stream),
    )
    const { size } = await stat(draft)
    await refusePresent(path)
    await rename(draft, path)
    if (written.manifest === undefined) throw new Error('A backup was written without its manifest.')
    return { manifest: written.manifest, bytes: size }
  } catch (error) {
    throw unwritable(path, error)
  } finally {
    await file.close().catch(() => undefined)
    await rm(draft, { force: true })
    process.removeListener('exit', discard)
  }
}

/** Runs work that sees all tables as they are at one moment, and keeps them from being altered meanwhile. */
async function inSnapshot(client: ClientBase, work: (tables: Table[]) => Promise<void>): Promise<void> {
  const tables = await readTables(client)
  if ((await readApplied(client)) === undefined)
    throw new StartError('The database holds nothing of chibo: there is nothing to back up.')
  await client.query(`begin isolation level repeatable read read only; ${SETTINGS}`)
  // The snapshot is taken after the locks: rows of a table that is written anew meanwhile would be missing in it.
  const names = tables.map(({ name }) => inPublic(client, name)).join(', ')
  await client.query(`lock table ${names} in access share mode`)
  if (JSON.stringify(await readTables(client)) !== JSON.stringify(tables))
    throw new StartError('The tables are being altered, as by a migration; run the backup again after it.')
  await work(tables)
  await client.query('commit')
}

async function* write(
  client: ClientBase,
  tables: readonly Table[],
  { secret, log }: BackupOptions,
  written: { manifest?: Manifest },
): AsyncGenerator<string | Buffer> {
  const now = await client.query<{ at: Date }>('select now() as at')
  const migrations = (await readApplied(client)) ?? []
  yield archive.first
  const summaries: TableSummary[] = []
  for (const table of tables) {
    const tally = new Tally()
    yield archive.table(table)
    for await (const bytes of copyOut(client, table)) {
      tally.add(bytes)
      yield bytes
    }
    yield archive.tableEnd
    const summary = { name: table.name, columns: table.columns, ...tally.summary() }
    log(`${table.name}: ${summary.rows.toLocaleString('en')} rows`)
    summaries.push(summary)
  }
  written.manifest = {
    format: FORMAT,
    program: packageJson.version,
    madeAt: (now.rows[0]?.at ?? new Date()).toISOString(),
    secret: fingerprintOf(secret),
    migrations,
    tables: summaries,
    diskFiles: await readDiskFiles(client, tables),
    // Read last, and thus at or beyond every number in the snapshot.
    sequences: await readSequences(client),
  }
  const text = JSON.stringify(written.manifest)
  yield archive.manifest(text)
  yield archive.signature(signatureOf(secret, text))
}

/** Digests of files that lie on disk; a database from before documents has none. */
async function readDiskFiles(client: ClientBase, tables: readonly Table[]): Promise<string[]> {
  if (!tables.some(({ name }) => name === 'stored_file')) return []
  const { rows } = await client.query<{ digest: string }>(
    `select distinct encode(digest, 'hex') as digest from public.stored_file where kept_in = 'DISK' order by 1`,
  )
  return rows.map(({ digest }) => digest)
}

async function refusePresent(path: string): Promise<void> {
  const present = await stat(path).catch(() => undefined)
  if (present !== undefined)
    throw new StartError(`${path} is there already; a backup does not overwrite anything: name another file.`)
}

// What writing answers; other errors of the system name a path, and those of connections neither.
const NO_ROOM = new Set<unknown>(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'])

function unwritable(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  if (!('path' in error) && !NO_ROOM.has(error.code)) return error
  if (error.code === 'EEXIST')
    return new StartError(
      `Another backup writes ${path}, or was broken off; if none runs, remove the file.`,
      { cause: error },
    )
  return new StartError(`${path} cannot be written (${String(error.code)}).`, { cause: error })
}
