import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { documentInsertion, findGround, takeNumber, type Ground, type NewDocument } from './documents.repo.ts'

/** What a document is to be that has no file of its own. */
export type DocumentToIssue = Pick<NewDocument, 'unitId' | 'meetingId' | 'title'> & {
  /** of its own, where it is to have a certain one */
  readonly id?: string
  readonly type: string
  /** ISO */
  readonly datedOn: string
}

/** A document that takes its number with the transaction. */
export interface IssuedDocument {
  readonly id: string
  /** null for a unit that numbers no documents */
  readonly number: number | null
  readonly suffix: string | null
  readonly writes: readonly CompiledQuery[]
}

/** What stands behind the type in numbers of a unit's documents on a day; null where it numbers none. */
export async function suffixOf(
  tx: Transaction<DB>,
  document: Pick<DocumentToIssue, 'unitId' | 'type' | 'datedOn'>,
): Promise<string | null> {
  return (await groundOf(tx, document)).suffix
}

/** Issues a document without a file. It is the last thing before what is written: whoever takes a number of the same run waits. */
export async function issueDocument(
  tx: Transaction<DB>,
  document: DocumentToIssue,
  { viewer: { accountId, tokenId } }: { readonly viewer: Pick<NewDocument, 'accountId' | 'tokenId'> },
): Promise<IssuedDocument> {
  const { unitId, type, datedOn } = document
  const ground = await groundOf(tx, document)
  const taken = await nextNumber(tx, { ...ground, unitId }, type, datedOn)
  const id = document.id ?? newUuid()
  const row = { ...document, id, taken, file: null, fileName: null, accountId, tokenId }
  return {
    id,
    number: taken?.number ?? null,
    suffix: taken?.suffix ?? null,
    writes: documentInsertion(tx, row, []),
  }
}

/** The next number of a type; null for a unit that numbers no documents. */
export async function nextNumber(
  tx: Transaction<DB>,
  { unitId, termId, suffix }: Pick<Ground, 'termId' | 'suffix'> & { readonly unitId: string },
  type: string,
  day: string,
): Promise<NewDocument['taken']> {
  return suffix === null ? null : { ...(await takeNumber(tx, { unitId, type, termId, day })), suffix }
}

async function groundOf(
  tx: Transaction<DB>,
  { unitId, type, datedOn: day }: Pick<DocumentToIssue, 'unitId' | 'type' | 'datedOn'>,
): Promise<Ground> {
  const ground = await findGround(tx, { unitId, type, day })
  if (!ground) throw new Error(`no unit ${unitId}`)
  return ground
}
