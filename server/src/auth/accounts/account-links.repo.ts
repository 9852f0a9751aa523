import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'
import { newUuid } from '../../database/uuid.ts'
import { newSecret } from '../credentials/secrets.ts'

const HOUR = 60 * 60

/** Why somebody gets a link to set a password by, and for how many seconds it can be used. */
const LENGTHS = { INVITATION: 7 * 24 * HOUR, PASSWORD_RESET: 24 * HOUR } as const

/** Why somebody gets a link: the account is new, or its password was lost. */
export type LinkPurpose = keyof typeof LENGTHS

/** A link to be made. */
export interface AccountLinkRequest {
  readonly accountId: string
  readonly purpose: LinkPurpose
  /** the account that asked for it; null for the command line */
  readonly createdBy: string | null
}

/** A link that was made: the secret is shown once and stored nowhere. */
export interface NewAccountLink {
  readonly secret: string
  readonly expiresAt: Date
}

/**
 * Makes a link by which somebody sets the password of an account, once. It writes no audit record: that belongs to the
 * use case which gives the link out.
 *
 * @param executor the transaction of that use case
 */
export async function newAccountLink(
  executor: Database,
  request: AccountLinkRequest,
): Promise<NewAccountLink> {
  const { secret, insertion } = linkInsertion(executor, request)
  const { expires_at } = await insertion.returning('expires_at').executeTakeFirstOrThrow()
  return { secret, expiresAt: expires_at }
}

/** The same for a use case that writes at its end: the secret, and what stores its digest. */
export function linkInsertion(executor: Database, { accountId, purpose, createdBy }: AccountLinkRequest) {
  const { value, digest } = newSecret()
  const insertion = executor.insertInto('account_link').values({
    id: newUuid(),
    account_id: accountId,
    purpose,
    digest,
    created_by: createdBy,
    expires_at: sql<Date>`now() + make_interval(secs => ${LENGTHS[purpose]})`,
  })
  return { secret: value, insertion }
}

/**
 * The page that a link opens. The secret stands behind the `#`, which browsers keep to themselves: it reaches no log
 * of a server or a proxy.
 *
 * @param publicUrl the origin of our pages
 */
export function accountLinkUrl(publicUrl: string, secret: string): string {
  return `${publicUrl}/set-password#${secret}`
}

/** A link that can be used. */
export interface OpenLink {
  readonly id: string
  readonly accountId: string
  readonly username: string
  readonly displayName: string
  readonly purpose: string
  readonly expiresAt: Date
}

/**
 * Finds a link.
 *
 * @param digest of its secret
 * @param lock true: keeps it from being used twice, in a transaction
 * @returns undefined for an unknown, used or expired one, and for that of a disabled account
 */
export async function findLink(
  executor: Database,
  digest: Buffer,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<OpenLink | undefined> {
  return executor
    .selectFrom('account_link as link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select([
      'link.id',
      'link.purpose',
      'link.account_id as accountId',
      'account.username',
      'account.display_name as displayName',
      'link.expires_at as expiresAt',
    ])
    .where('link.digest', '=', digest)
    .where('link.used_at', 'is', null)
    .where('link.expires_at', '>', sql<Date>`now()`)
    .where('account.disabled_at', 'is', null)
    .$if(lock, (select) => select.forUpdate())
    .executeTakeFirst()
}

/** Uses all links of an account up: once a password is set, none may set another. */
export async function useUpLinks(executor: Database, accountId: string): Promise<void> {
  await executor
    .updateTable('account_link')
    .set({ used_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}
