import type { MigrationFile } from '@chibo/migrations'
import type { ClientBase } from 'pg'
import { StartError } from '../start-error.ts'
import { inPublic, MIGRATIONS, readApplied, readTables, type Table } from './catalogue.ts'
import { SETTINGS } from './copy.ts'
import type { Manifest } from './manifest.ts'

/**
 * How far the database of a backup was migrated.
 *
 * @param files the migrations of this program, ascending, without gaps
 * @returns the version of the newest one
 * @throws StartError when this program does not know one of them, or knows it otherwise
 */
export function versionOf(manifest: Manifest, files: readonly MigrationFile[]): number {
  for (const applied of manifest.migrations) {
    const name = `${String(applied.version).padStart(4, '0')}_${applied.name}`
    const file = files[applied.version - 1]
    if (file === undefined)
      throw new StartError(
        `The backup is of a newer program: its database has the migration ${name}, which this program does not know; restore it with that program, or a later one.`,
      )
    if (file.checksum !== applied.checksum)
      throw new StartError(
        `The backup is of another program: its migration ${name} is not the one that this program has.`,
      )
  }
  return manifest.migrations.at(-1)?.version ?? 0
}

/**
 * Looks at a database before anything is done to it.
 *
 * @param version how far the database of the backup was migrated
 * @throws StartError when it is not empty, or was migrated further
 */
export async function refuseUnfit(client: ClientBase, version: number): Promise<void> {
  await client.query(`begin read only; ${SETTINGS}`)
  const applied = await readApplied(client)
  const tables = await readTables(client)
  if (applied !== undefined) await refuseFilled(client, tables)
  else if (tables.length > 0)
    throw new StartError(
      `The database is not empty: it has tables that are not of chibo (${listed(tables.map(({ name }) => name))}).`,
    )
  await client.query('commit')
  const newest = applied?.at(-1)?.version ?? 0
  if (newest > version)
    throw new StartError(
      `The database has migrations up to ${String(newest)}, the backup is of ${String(version)}, and there is no way back: restore into a database without tables, which becomes what the backup's was and is then migrated.`,
    )
}

/** What no migration makes. One that changes such rows makes them look as its own. */
const MADE_BY_PEOPLE = new Set(['account', 'api_token', 'audit_record', 'decision', 'member'])

/**
 * Refuses a database in which somebody stored something. A migration lists itself in its own transaction; what another
 * transaction wrote is of no migration.
 */
export async function refuseFilled(client: ClientBase, tables: readonly Table[]): Promise<void> {
  const filled: string[] = []
  for (const { name } of tables) {
    const seeded = MADE_BY_PEOPLE.has(name)
      ? ''
      : `where xmin::text <> all (array(select xmin::text from public.${MIGRATIONS}))`
    const { rowCount } = await client.query(`select from ${inPublic(client, name)} ${seeded} limit 1`)
    if (rowCount !== 0) filled.push(name)
  }
  if (filled.length > 0)
    throw new StartError(
      `The database is not empty: it has rows in ${listed(filled)}. A backup is restored into a database of its own.`,
    )
}

/** Refuses a database whose tables, columns or sequences are not those of the backup, although its migrations are. */
export function refuseDifferent(
  tables: readonly Table[],
  sequences: Manifest['sequences'],
  manifest: Manifest,
): void {
  const here = new Map(tables.map((table) => [table.name, table]))
  const lacking = manifest.tables.filter(({ name }) => !here.has(name)).map(({ name }) => name)
  if (lacking.length > 0)
    throw new StartError(
      `The backup has tables that the database lacks and no migration makes (${listed(lacking)}): make them before, empty.`,
    )
  const there = new Map(manifest.tables.map((table) => [table.name, table]))
  const differing = tables
    .filter(({ name, columns }) => there.get(name)?.columns.join() !== columns.join())
    .map(({ name }) => name)
  if (differing.length > 0)
    throw new StartError(`The database has other columns than the backup in ${listed(differing)}.`)
  if (sequences.map(({ name }) => name).join() !== manifest.sequences.map(({ name }) => name).join())
    throw new StartError('The database has other sequences than the backup.')
}

/** Names in a sentence; of many, the first ones. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 5).join(', ')
  return names.length > 5 ? `${first} and ${String(names.length - 5)} more` : first
}
