import type { Database } from '../../database/pool.ts'
import { beginPending, endPending } from './pending-sign-ins.ts'
import { hasFactor } from '../second-factor/second-factor.repo.ts'
import { beginSession, endSession, type UsedFactor } from './sessions.ts'
import { recordAct } from './sign-in-audit.ts'
import type { SignInContext } from './sign-in-parts.ts'

/** What a proven password leads to: a session, or the wait for a code. The secret is for the cookie. */
export interface Entry {
  readonly kind: 'SESSION' | 'PENDING'
  readonly secret: string
}

/**
 * Lets somebody in who has proven the password: what the browser showed before ends, and a session begins unless there
 * is a second factor.
 */
export async function enterByPassword(
  transaction: Database,
  accountId: string,
  context: SignInContext,
): Promise<Entry> {
  if (await hasFactor(transaction, accountId)) {
    await endPrevious(transaction, context)
    return { kind: 'PENDING', secret: await beginPending(transaction, accountId) }
  }
  return enter(transaction, accountId, context, null)
}

/** Lets somebody in who has proven everything that is asked for, with a secret of their own and an audit record. */
export async function enter(
  transaction: Database,
  accountId: string,
  context: SignInContext,
  secondFactor: UsedFactor | null,
): Promise<Entry> {
  await endPrevious(transaction, context)
  const session = await beginSession(transaction, accountId, context.userAgent, secondFactor)
  await recordAct(transaction, {
    actor: { accountId, tokenId: null, sessionId: session.id },
    requestId: context.requestId,
    action: 'SIGN_IN',
    objectType: 'session',
    objectId: session.id,
  })
  return { kind: 'SESSION', secret: session.secret }
}

async function endPrevious(transaction: Database, { previous }: SignInContext): Promise<void> {
  if (previous === undefined) return
  await endSession(transaction, { digest: previous })
  await endPending(transaction, previous)
}
