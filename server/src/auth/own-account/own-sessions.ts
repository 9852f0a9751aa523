import { inTransaction } from '../../database/transaction.ts'
import type { OwnRequest } from './own-account.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'

/** Which of somebody's own sessions shall end: one by its id, or all others. */
export interface SessionEnd extends OwnRequest {
  readonly which: { readonly id: string } | { readonly others: true }
}

/** Ends sessions of one's own account; those of others are none. @returns how many ended */
export async function endOwnSessions(
  { db }: SignInParts,
  { owner, requestId, which }: SessionEnd,
): Promise<number> {
  const { accountId, sessionId } = owner
  return inTransaction(db, async (transaction) => {
    const ended = await endSessionsOf(
      transaction,
      accountId,
      'id' in which ? { id: which.id } : { except: sessionId },
    )
    if (ended > 0)
      await recordAct(transaction, {
        actor: owner,
        requestId,
        action: 'SESSION_END',
        ...('id' in which
          ? { objectType: 'session', objectId: which.id }
          : { objectType: 'account', objectId: accountId }),
      })
    return ended
  })
}
