import type { Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Consequence, Holding } from '../holdings/index.ts'
import { findConsequences, planDraft, unallottedProblems } from './acts.ts'
import { keepConsequences } from './consequences.repo.ts'
import type { Draft } from './draft.rules.ts'
import { insertDraft } from './drafts.repo.ts'
import { setState } from './state.repo.ts'

/** What a draft of the operator came to. */
export type Proposed =
  | {
      readonly ok: true
      /** of the reorganization, previewed */
      readonly id: string
      readonly version: number
      readonly consequences: readonly Consequence[]
      /** what is not allotted yet, unit by unit: until it is, nobody can approve */
      readonly unallotted: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Drafts and previews a reorganization as the operator of the command line, who may touch everything. The caller leaves the
 * audit record.
 *
 * @param executor see reachEverything, with the tree locked; rolled back by the caller after a dry run
 * @param today ISO
 */
export async function proposeReorganization(
  executor: Transaction<DB>,
  draft: Draft,
  holdings: readonly Holding[],
  today: string,
): Promise<Proposed> {
  const planned = await planDraft(executor, draft, null)
  if (planned.problems.length > 0) return { ok: false, problems: planned.problems }
  const id = await insertDraft(executor, draft, { accountId: null, correctsId: null })
  const consequences = await findConsequences(executor, planned, holdings, today)
  await keepConsequences(executor, id, consequences, planned.plan)
  await setState(executor, id, 'PREVIEWED')
  return { ok: true, id, version: 2, consequences, unallotted: unallottedProblems(planned) }
}
