import { migrate, readMigrations } from '@chibo/migrations'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { StartError } from '../start-error.ts'
import { damaged, readParts, type Part } from './archive.ts'
import {
  inPublic,
  readForeignKeys,
  readSequences,
  readTables,
  readTriggers,
  type Table,
} from './catalogue.ts'
import type { CheckedBackup } from './check.ts'
import { copyIn, copyOut, SETTINGS, Tally } from './copy.ts'
import type { Manifest } from './manifest.ts'
import { listed, refuseDifferent, refuseFilled, refuseUnfit, versionOf } from './refusals.ts'

/** Told of what takes time, one line each. */
type Log = (line: string) => void

/**
 * Puts a backup into an empty database: migrates it as far as the backup's was, then loads everything in one transaction,
 * and copies it out again before it is committed. No row is stored unless all of them came back as they were written.
 *
 * @param client as the user that owns the tables
 * @param servingUser whose connections serve, for the migrations
 * @throws StartError when the database is not empty, or does not fit the backup
 */
export async function restore(
  client: ClientBase,
  backup: CheckedBackup,
  servingUser: string,
  log: Log,
): Promise<void> {
  const upTo = versionOf(backup.manifest, readMigrations())
  await refuseUnfit(client, upTo)
  await migrate(client, { servingUser, upTo, log })
  await client.query(`begin; ${SETTINGS}`)
  const tables = await readTables(client)
  await client.query(`lock table ${namesOf(client, tables)} in access exclusive mode`)
  await refuseFilled(client, tables)
  refuseDifferent(tables, await readSequences(client), backup.manifest)
  const suspended = [...(await readTriggers(client)), ...(await readForeignKeys(client))]
  for (const { suspend } of suspended) await client.query(suspend)
  await client.query(`truncate ${namesOf(client, tables)}`)
  await load(client, tables, backup, log)
  await setSequences(client, backup.manifest)
  log('keys')
  for (const { resume } of suspended) await client.query(resume)
  await compare(client, tables, backup, log)
  await client.query('commit')
  log('statistics')
  await client.query(`vacuum (analyze) ${namesOf(client, tables)}`)
}

async function load(
  client: ClientBase,
  tables: readonly Table[],
  { path, manifest }: CheckedBackup,
  log: Log,
): Promise<void> {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0)
  let [loaded, at] = [0, 0]
  const parts = readParts(path)
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if (next.value.type !== 'table') continue
    const table = byName.get(next.value.head.name)
    // The file is not the one that was checked.
    if (table === undefined) throw damaged(path)
    await pipeline(rowsOf(parts), copyIn(client, table))
    loaded += manifest.tables[at]?.rows ?? 0
    at += 1
    log(`${table.name} (${String(total === 0 ? 100 : Math.floor((100 * loaded) / total))} %)`)
  }
}

/** The rows of the table that was just begun. */
async function* rowsOf(parts: AsyncGenerator<Part, undefined>): AsyncGenerator<Buffer> {
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if (next.value.type !== 'rows') return
    yield next.value.bytes
  }
}

/** `setval` alone is not taken back with its transaction; a sequence that is begun anew in it is. */
async function setSequences(client: ClientBase, manifest: Manifest): Promise<void> {
  for (const { name, lastValue, isCalled } of manifest.sequences) {
    const sequence = inPublic(client, name)
    await client.query(`alter sequence ${sequence} restart`)
    await client.query('select setval($1, $2, $3)', [sequence, lastValue, isCalled])
  }
}

/** Copies everything out again and holds it against the manifest. */
async function compare(
  client: ClientBase,
  tables: readonly Table[],
  { manifest }: CheckedBackup,
  log: Log,
): Promise<void> {
  log('comparing')
  const written = new Map(manifest.tables.map((table) => [table.name, table]))
  const differing: string[] = []
  for (const table of tables) {
    const tally = new Tally()
    for await (const bytes of copyOut(client, table)) tally.add(bytes)
    const { rows, sha256 } = tally.summary()
    const expected = written.get(table.name)
    if (rows !== expected?.rows || sha256 !== expected.sha256) differing.push(table.name)
  }
  if (JSON.stringify(await readSequences(client)) !== JSON.stringify(manifest.sequences))
    differing.push('sequences')
  if (differing.length > 0)
    throw new StartError(
      `What was restored is not what was backed up in ${listed(differing)}; nothing was stored.`,
    )
}

function namesOf(client: ClientBase, tables: readonly Table[]): string {
  return tables.map(({ name }) => inPublic(client, name)).join(', ')
}
