import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBackup } from '../../src/backup/index.ts'
import { backupCommand } from '../../src/commands/backup.ts'
import { restoreCommand } from '../../src/commands/restore.ts'
import { readConfig } from '../../src/config.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { FileStores } from '../../src/modules/documents/index.ts'
import { SECRET } from '../kit/app.ts'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { scratchDirectory } from '../kit/program.ts'

/** Files of documents on disk are not in a backup, and nobody is left to think that they were. */
const scratch = scratchDirectory()
const directory = join(scratch.path, 'files')
const path = join(scratch.path, 'backup')
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => {
  await database.drop()
  scratch.remove()
})

async function run(
  command: typeof backupCommand,
  args: string[],
  dataDirectory = scratch.path,
  url = database.url,
) {
  const lines: string[] = []
  await command.run(args, {
    config: () => readConfig({ DATABASE_URL: url, CHIBO_SECRET: SECRET, CHIBO_DATA_DIR: dataDirectory }),
    print: (line) => lines.push(line),
    progress: () => undefined,
  })
  return lines
}

const digestOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/** Keeps a file. */
async function keep(keptIn: 'DATABASE' | 'DISK', text: string): Promise<string> {
  const bytes = Buffer.from(text)
  const file = { id: newUuid(), size: bytes.length, digest: digestOf(bytes) }
  await inTransaction(database.owner.db, async (tx) => {
    const writes = await new FileStores(keptIn, directory).keep(tx, file, bytes)
    await sql`insert into stored_file (id, media_type, size, digest, kept_in)
      values (${file.id}, 'application/pdf', ${file.size}, ${file.digest}, ${keptIn})`.execute(tx)
    for (const write of writes) await tx.executeQuery(write)
  })
  return file.digest.toString('hex')
}

test('a backup without files on disk does not speak of them', async () => {
  await keep('DATABASE', '%PDF-1')
  const lines = await run(backupCommand, [`${path}-none`])
  expect(lines).toHaveLength(1)
  expect(await run(restoreCommand, [`${path}-none`, '--check'])).toHaveLength(1)
})

test('files on disk are counted, named in the manifest, and looked for', async () => {
  const digests = [await keep('DISK', '%PDF-2'), await keep('DISK', '%PDF-3'), await keep('DISK', '%PDF-3')]
  const [, told] = await run(backupCommand, [path])
  expect(told).toBe(`2 files of documents lie in ${directory} and not in it: copy that folder as well.`)
  const { manifest } = await checkBackup(path, SECRET)
  expect(manifest.diskFiles).toEqual([...new Set(digests)].sort())

  const [, there] = await run(restoreCommand, [path, '--check'])
  expect(there).toBe(
    `2 files of documents lie on disk, outside the backup: all in ${directory}, as they were.`,
  )
  const elsewhere = join(scratch.path, 'elsewhere')
  const [, missing] = await run(restoreCommand, [path, '--check'], elsewhere)
  expect(missing).toContain(`: 2 of them missing in ${join(elsewhere, 'files')}, or damaged, as `)

  const empty = await createEmptyDatabase()
  const restored = await run(restoreCommand, [path], scratch.path, empty)
  expect(restored.at(-1)).toContain('all in ')
})
