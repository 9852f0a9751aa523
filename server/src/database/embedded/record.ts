import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from '../../start-error.ts'

const schema = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  password: z.string().min(1),
  server: z.object({ pid: z.int(), url: z.string() }).optional(),
})

/** What `embedded.json` of a data directory says; only its owner may read it. */
export interface EmbeddedRecord {
  /** names the directory elsewhere, when the data cannot lie in the data directory */
  id: string
  /** password of the database user `chibo` */
  password: string
  /** the process that last started PostgreSQL, and its connection string */
  server?: { pid: number; url: string } | undefined
}

/**
 * @param directory a data directory
 * @returns undefined before the first start
 * @throws StartError when the file is there and cannot be used
 */
export function readRecord(directory: string): EmbeddedRecord | undefined {
  const path = join(directory, 'embedded.json')
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
      if (error.code === 'EACCES')
        throw new StartError(
          `${path} belongs to another user; run as the user who started chibo on this data directory.`,
          { cause: error },
        )
    }
    throw new StartError(`${path} is damaged; put it back from a backup or remove the data directory.`, {
      cause: error,
    })
  }
}

/** Writes `embedded.json` in one step, readable by its owner alone. */
export function writeRecord(directory: string, record: EmbeddedRecord): void {
  const path = join(directory, 'embedded.json')
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}

/** A record for a directory that has none. */
export function newRecord(): EmbeddedRecord {
  return { id: randomBytes(8).toString('hex'), password: randomBytes(24).toString('base64url') }
}
