import type { Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Caller, DecodeId } from '../../use-cases/use-case.ts'
import { rightOnDocument } from '../documents/index.ts'
import { findEvidence } from './task-acts.repo.ts'

/** Documents that show what was done with a task. */

/** Those that an input names; path: where it names them. */
export function decodeEvidence(
  ids: readonly string[] | null | undefined,
  path: readonly string[],
  decodeId: DecodeId,
): string[] {
  return (ids ?? []).map((id, i) => decodeId('doc', id, [...path, 'evidenceIds', String(i)]))
}

/** Those of some documents that the caller may read. */
export async function readableEvidence(
  tx: Transaction<DB>,
  ids: readonly string[],
  { viewer }: Caller,
): Promise<ReadonlySet<string>> {
  const found = await findEvidence(tx, ids)
  return new Set(
    found.flatMap(({ id, path, recipientPaths }) =>
      rightOnDocument(viewer, path, recipientPaths) === 'NONE' ? [] : [id],
    ),
  )
}

/** What is wrong with documents that are named: those that the caller may not read. */
export function evidenceProblems(
  documents: readonly string[],
  readable: ReadonlySet<string>,
  path: readonly string[],
): Problem[] {
  return documents.flatMap((id, i): Problem[] =>
    readable.has(id) ? [] : [{ code: 'NOT_FOUND', path: [...path, 'evidenceIds', String(i)] }],
  )
}
