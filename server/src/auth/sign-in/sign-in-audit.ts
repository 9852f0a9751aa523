import type { AuditAction } from '@chibo/shared'
import type { Database } from '../../database/pool.ts'
import { recordAudit } from '../../modules/audit/index.ts'
import type { SignInParts } from './sign-in-parts.ts'
import type { Viewer } from '../viewers/viewer.ts'

/** Whose act the audit is told of, and what it was done to. */
export interface AccountAct {
  /** null: nobody is signed in, or the command line acts */
  readonly actor: Pick<Viewer, 'accountId' | 'tokenId' | 'sessionId'> | null
  /** null for the command line */
  readonly requestId: string | null
  readonly action: AuditAction
  readonly objectType: 'account' | 'session' | 'account_link' | 'second_factor_rule'
  readonly objectId: string
}

/** Writes the audit record of an act of signing in, or on one's own account; values are never told. */
export function recordAct(executor: Database, act: AccountAct): Promise<void> {
  return recordAudit(executor, { ...act, unitId: null, changes: {} })
}

/**
 * Tells the audit that somebody tried to sign in as an account and was refused, once a minute. Nobody waits for it:
 * an answer that took longer would tell that the account exists.
 */
export function noteRefusal(parts: SignInParts, accountId: string, requestId: string): void {
  if (parts.brakes.refusals.attempt(accountId) > 0) return
  parts.inBackground(() =>
    recordAct(parts.db, {
      actor: null,
      requestId,
      action: 'SIGN_IN_REFUSED',
      objectType: 'account',
      objectId: accountId,
    }),
  )
}
