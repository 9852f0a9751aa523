import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { digestOf } from './file-digest.ts'
import type { FileStore, StoredFile } from './file-store.ts'
import { DatabaseFiles } from './files.database.ts'
import { DiskFiles } from './files.disk.ts'

/** Where the bytes of files lie. */
export type KeptIn = 'DATABASE' | 'DISK'

/** Both places where files lie: new ones go to the one that the settings name, old ones are read where they were put. */
export class FileStores {
  /** where new files go */
  readonly keptIn: KeptIn
  private readonly stores: Readonly<Record<KeptIn, FileStore>>

  /** @param directory of files on disk, absolute; it is made when it is needed */
  constructor(keptIn: KeptIn, directory: string) {
    this.keptIn = keptIn
    this.stores = { DATABASE: new DatabaseFiles(), DISK: new DiskFiles(directory) }
  }

  /** Keeps a new file. @returns what is to be written behind its row */
  keep(executor: Transaction<DB>, file: StoredFile, bytes: Buffer): Promise<readonly CompiledQuery[]> {
    return this.stores[this.keptIn].keep(executor, file, bytes)
  }

  /** The bytes of a file. @throws Error where they are missing, or not those that were kept */
  async read(executor: Transaction<DB>, file: StoredFile & { readonly keptIn: KeptIn }): Promise<Buffer> {
    const bytes = await this.stores[file.keptIn].read(executor, file)
    if (!digestOf(bytes).equals(file.digest))
      throw new Error(`the file ${file.id} is not what was kept: its digest is another one`)
    return bytes
  }
}
