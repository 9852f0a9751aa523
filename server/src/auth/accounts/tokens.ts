import type { Problem, Role } from '@chibo/shared'
import type { Database } from '../../database/pool.ts'
import { inTransaction } from '../../database/transaction.ts'
import { newUuid } from '../../database/uuid.ts'
import { recordAudit } from '../../modules/audit/index.ts'
import { grantRole, unitIdByCode } from './grants.repo.ts'
import { readName } from './names.ts'
import { newSecret, SHOWN_OF_TOKEN, TOKEN_PREFIX } from '../credentials/secrets.ts'

/** A token to be made. */
export interface TokenRequest {
  /** what it is for */
  readonly name: string
  readonly role: Role
  /** the role holds in this unit and below; `ROOT` for everywhere */
  readonly unitCode: string
  /** by the real clock; null: never */
  readonly expires: Date | null
}

/** A token that was made: `token` is shown once and stored nowhere; or why it was not made. */
export type TokenResult =
  | { readonly ok: true; readonly tokenId: string; readonly token: string }
  | { readonly ok: false; readonly problem: Problem }

/** Makes an API token with one role on one unit, in one transaction with its audit record. */
export async function createToken(db: Database, request: TokenRequest): Promise<TokenResult> {
  const name = readName(request.name, 'name')
  if (!name.ok) return name
  return inTransaction(db, async (transaction) => {
    const unitId = await unitIdByCode(transaction, request.unitCode)
    if (unitId === undefined) return { ok: false, problem: { code: 'NOT_FOUND', path: ['unit'] } }
    const { value, digest } = newSecret(TOKEN_PREFIX)
    const tokenId = newUuid()
    await transaction
      .insertInto('api_token')
      .values({
        id: tokenId,
        name: name.name,
        digest,
        prefix: value.slice(0, SHOWN_OF_TOKEN),
        expires_at: request.expires,
        unit_id: unitId,
      })
      .execute()
    await grantRole(transaction, { tokenId, role: request.role, unitId })
    await recordAudit(transaction, {
      actor: null,
      requestId: null,
      action: 'TOKEN_CREATE',
      unitId,
      objectType: 'api_token',
      objectId: tokenId,
      changes: {},
    })
    return { ok: true, tokenId, token: value }
  })
}
