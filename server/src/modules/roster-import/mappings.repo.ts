import { createHash } from 'node:crypto'
import { foldVietnamese } from '@chibo/shared'
import { sql, type CompiledQuery, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Form, Remembered } from './mappings.rules.ts'

type Executor = Kysely<DB> | Transaction<DB>

/** Decisions on files of one form, remembered below a unit. */
export interface StoredMapping {
  readonly id: string
  readonly unitPath: string
  /** whether the file at hand comes from the same office */
  readonly isOfSender: boolean
  readonly sender: string | null
  readonly headers: readonly string[]
  readonly decisions: unknown
  /** ISO day, in Vietnam */
  readonly usedOn: string
}

/** Mappings looked at for one file at most. */
const LOOKED_AT = 20

const folded = (sender: string | null): string => (sender === null ? '' : foldVietnamese(sender))

/**
 * Mappings that may be offered to a file, the best first: those of the nearest unit, there those of the same sender, then the one
 * used last.
 *
 * @param paths of the units whose mappings may be offered
 */
export async function findMappings(
  executor: Executor,
  paths: readonly string[],
  sender: string | null,
): Promise<readonly StoredMapping[]> {
  const isOfSender = sql`m.sender_folded = ${folded(sender)}`
  const { rows } = await sql<StoredMapping>`
    select m.id, u.path as "unitPath", ${isOfSender} as "isOfSender", m.sender, m.headers, m.decisions,
      (m.used_at at time zone 'Asia/Ho_Chi_Minh')::date as "usedOn"
    from import_mapping m join unit u on u.id = m.unit_id
    where u.path = any (${paths}::text[])
    order by length(u.path) desc, ${isOfSender} desc, m.used_at desc, m.id limit ${LOOKED_AT}`.execute(
    executor,
  )
  return rows
}

/** What a mapping is known by: where, from whom, of which form. */
export interface MappingKey extends Form {
  readonly unitId: string
  readonly sender: string | null
}

const isOf = ({ unitId, sender, headers }: MappingKey): RawBuilder<boolean> =>
  sql`unit_id = ${unitId} and sender_folded = ${folded(sender)} and form = ${formDigest(headers)}`

/** Remembers decisions in place of those that were remembered under the same key. */
export async function keepMapping(
  executor: Transaction<DB>,
  key: MappingKey,
  decisions: Remembered,
): Promise<void> {
  const { unitId, sender, headers, headings } = key
  await sql`
    insert into import_mapping (id, unit_id, sender, sender_folded, headers, headings, form, decisions)
    values (${newUuid()}, ${unitId}, ${sender}, ${folded(sender)}, ${headers}::text[], ${headings}::text[], ${formDigest(headers)},
      ${JSON.stringify(decisions)}::jsonb)
    on conflict (unit_id, sender_folded, form) do update set sender = excluded.sender, headings = excluded.headings,
      decisions = excluded.decisions, used_at = now(), version = import_mapping.version + 1`.execute(executor)
}

/** Forgets the mapping that a batch began with where it is the one under a key: somebody took all of its decisions back. */
export async function dropTakenBack(
  executor: Transaction<DB>,
  batchId: string,
  key: MappingKey,
): Promise<void> {
  await sql`
    delete from import_mapping
    where id = (select mapping_id from import_batch where id = ${batchId}) and ${isOf(key)}`.execute(executor)
}

/** Notes that the mapping which a batch began with, if any, was used. */
export async function noteUse(executor: Transaction<DB>, batchId: string): Promise<void> {
  await sql`
    update import_mapping set used_at = now() where id = (select mapping_id from import_batch where id = ${batchId})`.execute(
    executor,
  )
}

/** How a batch was read, as its last preview kept it. */
export async function findLayout(executor: Transaction<DB>, batchId: string): Promise<unknown> {
  const { rows } = await sql<{ layout: unknown }>`
    select layout from import_batch where id = ${batchId}`.execute(executor)
  return rows[0]?.layout
}

/** The mapping that a batch began with, and where it is of. */
export interface MappingOfBatch {
  readonly id: string
  readonly sender: string | null
  /** ISO */
  readonly usedAt: string
  readonly unitPath: string
}

/** The mapping that a batch began with; undefined where there was none, or it was forgotten. */
export async function findMappingOf(
  executor: Executor,
  batchId: string,
): Promise<MappingOfBatch | undefined> {
  const { rows } = await sql<Omit<MappingOfBatch, 'usedAt'> & { readonly usedAt: Date }>`
    select m.id, m.sender, m.used_at as "usedAt", u.path as "unitPath"
    from import_batch b join import_mapping m on m.id = b.mapping_id join unit u on u.id = m.unit_id
    where b.id = ${batchId}`.execute(executor)
  return rows[0] && { ...rows[0], usedAt: rows[0].usedAt.toISOString() }
}

function formDigest(headers: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(headers)).digest()
}

/** A mapping as it is forgotten. */
export interface KnownMapping {
  readonly unitId: string
  readonly unitPath: string
  readonly sender: string | null
  readonly headings: readonly string[]
  readonly version: number
}

/** A mapping, locked; undefined where there is none of this id. */
export async function findMapping(executor: Transaction<DB>, id: string): Promise<KnownMapping | undefined> {
  const { rows } = await sql<KnownMapping>`
    select m.unit_id as "unitId", u.path as "unitPath", m.sender, m.headings, m.version
    from import_mapping m join unit u on u.id = m.unit_id where m.id = ${id} for update of m`.execute(
    executor,
  )
  return rows[0]
}

/** What forgets a mapping. */
export function mappingDeletion(executor: Transaction<DB>, id: string): CompiledQuery {
  return executor.deleteFrom('import_mapping').where('id', '=', id).compile()
}
