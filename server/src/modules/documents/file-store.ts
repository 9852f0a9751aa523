import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

/** A file as the database knows it. */
export interface StoredFile {
  readonly id: string
  readonly size: number
  /** SHA-256 of its bytes */
  readonly digest: Buffer
}

/** Where bytes of files are kept. */
export interface FileStore {
  /**
   * Keeps the bytes of a file. It may be done again for the same file, and for one that is never written.
   *
   * @returns what is to be written behind the file's row
   */
  keep(executor: Transaction<DB>, file: StoredFile, bytes: Buffer): Promise<readonly CompiledQuery[]>
  /** The bytes that were kept, as they lie there now. @throws Error where there are none */
  read(executor: Transaction<DB>, file: StoredFile): Promise<Buffer>
}
