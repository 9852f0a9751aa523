import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { PIECE, PiecedFile } from '../../database/pieces.ts'
import type { DB } from '../../database/tables.gen.ts'
import type { FileStore, StoredFile } from './file-store.ts'

/** Files in pieces, in the database beside everything else. */
export class DatabaseFiles implements FileStore {
  async keep(executor: Transaction<DB>, { id }: StoredFile, bytes: Buffer): Promise<CompiledQuery[]> {
    return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, position) => {
      const piece = bytes.subarray(position * PIECE, (position + 1) * PIECE)
      return sql`insert into stored_file_piece (file_id, position, bytes) values (${id}, ${position}, ${piece})`.compile(
        executor,
      )
    })
  }

  read(executor: Transaction<DB>, { id, size }: StoredFile): Promise<Buffer> {
    const file = new PiecedFile(size, async (position) => {
      const { rows } = await sql<{ bytes: Buffer }>`
        select bytes from stored_file_piece where file_id = ${id} and position = ${position}`.execute(
        executor,
      )
      return rows[0]?.bytes
    })
    return file.read(0, size)
  }
}
