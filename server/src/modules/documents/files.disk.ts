import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { digestOf } from './file-digest.ts'
import type { FileStore, StoredFile } from './file-store.ts'

/**
 * Where a file lies on disk: its name is its digest, so nothing that anybody sent is part of a path, and equal files lie there
 * once.
 */
export function diskPathOf(directory: string, digest: Buffer): string {
  const name = digest.toString('hex')
  return join(directory, name.slice(0, 2), name.slice(2))
}

/** Whether a file lies on disk as it was kept. */
async function isOnDisk(directory: string, digest: Buffer): Promise<boolean> {
  const there = await readFile(diskPathOf(directory, digest)).catch(() => undefined)
  return there !== undefined && digestOf(there).equals(digest)
}

/**
 * Which files do not lie on disk as they were kept.
 *
 * @param directory of files, absolute
 * @param digests SHA-256 in hexadecimal digits
 * @returns those of them that are missing or damaged
 */
export async function lackingOnDisk(directory: string, digests: readonly string[]): Promise<string[]> {
  const lacking: string[] = []
  for (const digest of digests)
    if (!(await isOnDisk(directory, Buffer.from(digest, 'hex')))) lacking.push(digest)
  return lacking
}

/** Files on disk, for their owner alone. */
export class DiskFiles implements FileStore {
  private readonly directory: string

  /** @param directory absolute; it is made when it is needed */
  constructor(directory: string) {
    this.directory = directory
  }

  async keep(_executor: Transaction<DB>, { digest }: StoredFile, bytes: Buffer): Promise<CompiledQuery[]> {
    if (await isOnDisk(this.directory, digest)) return []
    const path = diskPathOf(this.directory, digest)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    // It has its name once it is whole, and lasts beyond a power cut before its row is written.
    const draft = `${path}.${newUuid()}`
    try {
      const file = await open(draft, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, path)
    } finally {
      await rm(draft, { force: true })
    }
    return []
  }

  async read(_executor: Transaction<DB>, { id, digest }: StoredFile): Promise<Buffer> {
    try {
      return await readFile(diskPathOf(this.directory, digest))
    } catch (error) {
      throw new Error(`the file ${id} cannot be read from disk`, { cause: error })
    }
  }
}
