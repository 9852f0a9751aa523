import { createHash } from 'node:crypto'
import type { ReorganizationState } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { ScanType } from './scan.rules.ts'

type Executor = Transaction<DB>

/** The signed paper of a reorganization, as a file. */
export interface Scan {
  readonly fileName: string
  readonly mediaType: ScanType
  readonly bytes: Buffer
}

/** A reorganization whose scan is to be kept, and what is kept now. */
export interface Scanned {
  readonly state: ReorganizationState
  readonly unitId: string
  /** today's path of the unit whose committee decides */
  readonly unitPath: string
  /** null: no scan is kept */
  readonly fileName: string | null
  readonly mediaType: string | null
  readonly size: number | null
}

/** A reorganization, kept from changing until the transaction ends; undefined if there is none. */
export async function findScanned(executor: Executor, id: string): Promise<Scanned | undefined> {
  const { rows } = await sql<Scanned>`
    select r.state, r.unit_id as "unitId", u.path as "unitPath", s.file_name as "fileName", s.media_type as "mediaType",
      octet_length(s.bytes) as size
    from reorganization r join unit u on u.id = r.unit_id left join reorganization_scan s on s.reorganization_id = r.id
    where r.id = ${id} for no key update of r`.execute(executor)
  return rows[0]
}

/** The scan that is kept, with the path of the unit whose committee decides; undefined if there is none. */
export async function findScan(
  executor: Executor,
  id: string,
): Promise<(Scan & { readonly unitPath: string }) | undefined> {
  const { rows } = await sql<Scan & { unitPath: string }>`
    select s.file_name as "fileName", s.media_type as "mediaType", s.bytes, u.path as "unitPath"
    from reorganization_scan s join reorganization r on r.id = s.reorganization_id join unit u on u.id = r.unit_id
    where s.reorganization_id = ${id}`.execute(executor)
  return rows[0]
}

/** Keeps a scan, in the place of one that was kept. */
export async function keepScan(
  executor: Executor,
  id: string,
  { fileName, mediaType, bytes }: Scan,
  accountId: string | null,
): Promise<void> {
  const digest = createHash('sha256').update(bytes).digest()
  await sql`
    insert into reorganization_scan (reorganization_id, file_name, media_type, bytes, digest, added_by)
    values (${id}, ${fileName}, ${mediaType}, ${bytes}, ${digest}, ${accountId})
    on conflict (reorganization_id) do update set file_name = excluded.file_name, media_type = excluded.media_type,
      bytes = excluded.bytes, digest = excluded.digest, added_by = excluded.added_by, added_at = now()`.execute(
    executor,
  )
}
