import type { DocumentState } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { pathsSentTo } from './documents.entity.ts'
import type { StoredFile } from './file-store.ts'
import type { KeptIn } from './file-stores.ts'
import type { FileType } from './file-types.rules.ts'

type Executor = Transaction<DB>

/** What holds for a document of a unit on the day that it bears. */
export interface Ground {
  /** today's path of the unit */
  readonly path: string
  readonly unitInForce: boolean
  /** true for a document of no type */
  readonly typeValid: boolean
  /** what stands behind the type in its number; null where the kind of unit has nothing */
  readonly suffix: string | null
  /** the term of the committee; null where none is known */
  readonly termId: string | null
}

/** The ground of a document; undefined if there is no such unit. */
export async function findGround(
  executor: Executor,
  { unitId, type, day }: { readonly unitId: string; readonly type: string | null; readonly day: string },
): Promise<Ground | undefined> {
  const { rows } = await sql<Ground>`
    select u.path,
      exists (select from unit_placement p where p.unit_id = u.id and p.during @> d.day) as "unitInForce",
      ${type}::text is null or exists (select from document_type t where t.code = ${type} and t.valid @> d.day) as "typeValid",
      (select s.suffix from unit_kind_period k join unit_name n on n.unit_id = k.unit_id and n.during @> d.day
        join document_suffix s on s.unit_kind_code = k.kind_code and s.during @> d.day
        where k.unit_id = u.id and k.during @> d.day and (s.place_word = '' or starts_with(n.place_name, s.place_word || ' '))
        order by length(s.place_word) desc limit 1) as suffix,
      (select t.id from committee_term t where t.unit_id = u.id and t.during @> d.day) as "termId"
    from unit u cross join (select ${day}::date as day) d where u.id = ${unitId}`.execute(executor)
  return rows[0]
}

/** A number that was taken. */
export interface TakenNumber {
  readonly runId: number
  readonly number: number
}

/**
 * Takes the next number of a type. Whoever takes one of the same run waits until the transaction ends: one that is rolled back
 * leaves no gap.
 *
 * @param run through a term, or through the year of a day where no term is known
 */
export async function takeNumber(
  executor: Executor,
  run: {
    readonly unitId: string
    readonly type: string
    readonly termId: string | null
    readonly day: string
  },
): Promise<TakenNumber> {
  const year = run.termId === null ? Number(run.day.slice(0, 4)) : null
  const { rows } = await sql<TakenNumber>`
    insert into document_run as run (unit_id, type_code, term_id, run_year, last_number)
    values (${run.unitId}, ${run.type}, ${run.termId}, ${year}, 1)
    on conflict on constraint document_run_once do update set last_number = run.last_number + 1
    returning id as "runId", last_number as number`.execute(executor)
  const [taken] = rows
  if (!taken) throw new Error('no number was taken')
  return taken
}

/** A document in its first version, with what its file is; null: minutes, whose file is made of what was sealed, and resolutions. */
export interface NewDocument {
  readonly id: string
  readonly unitId: string
  readonly meetingId: string | null
  readonly type: string | null
  readonly taken: (TakenNumber & { readonly suffix: string }) | null
  /** ISO */
  readonly datedOn: string | null
  readonly title: string
  readonly file: (StoredFile & { readonly mediaType: FileType; readonly keptIn: KeptIn }) | null
  readonly fileName: string | null
  readonly accountId: string | null
  readonly tokenId: string | null
}

/** What writes a document: its file, with what was kept of it, and itself. */
export function documentInsertion(
  executor: Executor,
  { file, taken, ...document }: NewDocument,
  keptFile: readonly CompiledQuery[],
): CompiledQuery[] {
  return [
    ...(file === null
      ? []
      : [
          executor
            .insertInto('stored_file')
            .values({
              id: file.id,
              media_type: file.mediaType,
              size: file.size,
              digest: file.digest,
              kept_in: file.keptIn,
            })
            .compile(),
          ...keptFile,
        ]),
    executor
      .insertInto('document')
      .values({
        id: document.id,
        unit_id: document.unitId,
        meeting_id: document.meetingId,
        type_code: document.type,
        run_id: taken?.runId ?? null,
        number: taken?.number ?? null,
        suffix: taken?.suffix ?? null,
        dated_on: document.datedOn,
        title: document.title,
        file_id: file?.id ?? null,
        file_name: document.fileName,
        added_by: document.accountId,
        added_by_token: document.tokenId,
      })
      .compile(),
  ]
}

/** A document as use cases find it. */
export interface FoundDocument {
  readonly unitId: string
  /** today's, of its unit */
  readonly unitPath: string
  /** today's, of the units that it, or a resolution that it belongs to, was sent to */
  readonly recipientPaths: readonly string[]
  readonly meetingId: string | null
  /** whether it bears the number of a resolution, or of a supplement to one */
  readonly isResolution: boolean
  readonly state: DocumentState
  readonly version: number
}

/** A document, kept from changing until the transaction ends; undefined if there is none that the caller's ranges reach. */
export async function findDocument(executor: Executor, id: string): Promise<FoundDocument | undefined> {
  const { rows } = await sql<FoundDocument>`
    select d.unit_id as "unitId", u.path as "unitPath", ${RECIPIENT_PATHS} as "recipientPaths",
      d.meeting_id as "meetingId", d.state, d.version, exists (select from resolution r where r.document_id = d.id)
        or exists (select from resolution_supplement s where s.document_id = d.id) as "isResolution"
    from document d join unit u on u.id = d.unit_id where d.id = ${id} for no key update of d`.execute(
    executor,
  )
  return rows[0]
}

const RECIPIENT_PATHS = sql`array(${pathsSentTo(sql`d.id`)})`

/** The file of a document, with who reads it. */
export interface FoundFile extends StoredFile, Pick<FoundDocument, 'unitPath' | 'recipientPaths'> {
  readonly keptIn: KeptIn
  readonly mediaType: FileType
  readonly fileName: string
}

/** The file of a document; undefined if there is none that the caller's ranges reach. */
export async function findFile(executor: Executor, documentId: string): Promise<FoundFile | undefined> {
  const { rows } = await sql<FoundFile>`
    select f.id, f.size, f.digest, f.kept_in as "keptIn", f.media_type as "mediaType", d.file_name as "fileName",
      u.path as "unitPath", ${RECIPIENT_PATHS} as "recipientPaths"
    from document d join stored_file f on f.id = d.file_id join unit u on u.id = d.unit_id
    where d.id = ${documentId}`.execute(executor)
  return rows[0]
}

/** The change of a document's state, which becomes its next version. */
export function stateChange(executor: Executor, id: string, state: DocumentState): CompiledQuery {
  return executor
    .updateTable('document')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .compile()
}

/** Units that a document may be sent to, by their ids. */
export async function findRecipients(
  executor: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly path: string; readonly inForce: boolean }>> {
  const { rows } = await sql<{ id: string; path: string; inForce: boolean }>`
    select id, path, in_force as "inForce" from unit where id = any (${ids}::uuid[])`.execute(executor)
  return new Map(rows.map(({ id, ...unit }) => [id, unit]))
}

/** The sending of a document to units, which becomes its next version; those that it was sent to stay as they are. */
export function sending(executor: Executor, id: string, unitIds: readonly string[]): CompiledQuery[] {
  return [
    sql`insert into document_recipient (document_id, unit_id) select ${id}::uuid, unnest(${unitIds}::uuid[])
      on conflict do nothing`.compile(executor),
    stateChange(executor, id, 'CURRENT'),
  ]
}
