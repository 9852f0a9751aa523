import { unitIdByCode } from '../src/auth/accounts/grants.repo.ts'
import { createToken } from '../src/auth/accounts/tokens.ts'
import type { Connections } from '../src/database/pool.ts'
import { PROVINCE } from './database.ts'

/** Who asks in the bench: an integrator that reads and writes everything below one province. */
export interface Caller {
  readonly token: string
  readonly tokenId: string
  readonly provinceId: string
}

/** Makes a token for the province that is asked about. */
export async function createCaller(owner: Connections): Promise<Caller> {
  const provinceId = await unitIdByCode(owner.db, PROVINCE)
  if (provinceId === undefined) throw new Error(`There is no unit ${PROVINCE}.`)
  const made = await createToken(owner.db, {
    name: 'bench, writing',
    role: 'INTEGRATOR_WRITE',
    unitCode: PROVINCE,
    expires: null,
  })
  if (!made.ok) throw new Error(`The token was refused: ${made.problem.code}`)
  return { token: made.token, tokenId: made.tokenId, provinceId }
}
