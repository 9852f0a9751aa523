import { randomUUID } from 'node:crypto'
import { covers, usernameSchema } from '@chibo/shared'
import { findAccountIdentity } from '../../auth/viewers/identities.repo.ts'
import { createViewer } from '../../auth/viewers/viewer.ts'
import type { Config } from '../../config.ts'
import type { Connections } from '../../database/pool.ts'
import { createSealer } from '../../database/sealed.ts'
import { decodeId, encodeId } from '../../graphql/ids.ts'
import { createAuditor } from '../../modules/audit/index.ts'
import type { Holding } from '../../modules/holdings/index.ts'
import type { Approver } from '../../modules/reorganization-import/index.ts'
import { EffectsService } from '../../modules/reorganizations/index.ts'
import { derivedKey } from '../../secret.ts'
import { StartError } from '../../start-error.ts'

/** What approving works with. */
export interface ApproverParts {
  readonly config: Config
  readonly holdings: readonly Holding[]
  /** ISO */
  readonly today: string
}

/**
 * The account for which a reorganization is approved, with the rights that it has today.
 *
 * @throws StartError where there is no such account, or it is disabled
 */
export async function findApprover(
  { db, pool }: Connections,
  { config, holdings, today }: ApproverParts,
  username: string,
): Promise<Approver> {
  const name = usernameSchema.safeParse(username).data
  const identity = name === undefined ? undefined : await findAccountIdentity(pool, name, today)
  if (!identity || identity.mustSetUpFactor)
    throw new StartError(
      `There is no account ${username}, it is disabled, or it must set up a second factor first.`,
    )
  const viewer = createViewer(identity)
  const effects = new EffectsService({
    db,
    decodeId: (prefix, id, path) => decodeId([prefix], id, path),
    auditRecord: createAuditor(derivedKey(config.secret, 'chibo/audit/changes/v1')),
    // A server beside this process hears of it from the database.
    accessChanged: () => undefined,
    holdings,
    open: (sealed) => createSealer(config.secret).open(sealed),
  })
  return {
    mayApprove: (path) => covers(viewer, 'reorganization.approve', path),
    async approve(reorganizationId, version) {
      const outcome = await effects.approveReorganization(
        { id: encodeId('reorg', reorganizationId), expectedVersion: version },
        { viewer, requestId: randomUUID(), today, now: new Date(), idempotency: null },
      )
      return outcome.ok ? [] : outcome.problems
    },
  }
}
