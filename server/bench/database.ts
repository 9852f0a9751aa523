import { createToken } from '../src/auth/accounts/tokens.ts'
import { createToday } from '../src/clock.ts'
import { createSealer } from '../src/database/sealed.ts'
import { loadDemo } from '../src/demo/index.ts'
import { loadScale, provinceCode } from '../src/demo/scale/index.ts'
import { startCluster, type Cluster } from './cluster.ts'
import { SECRET } from './contenders/index.ts'

/** A database full of invented data, with a token that may read one of its provinces. */
export interface BenchDatabase extends Cluster {
  readonly token: string
}

/** The code of the province that the token may read, the larger one of two; the other is its neighbour. */
export const PROVINCE = provinceCode(0)

/**
 * Starts an embedded PostgreSQL in a directory of its own and fills it: about a minute at a scale of 0.01.
 *
 * @param scale of the invented organization: at 0.01 it has 55,000 members of 2,500 cells
 */
export async function createBenchDatabase(
  log: (line: string) => void,
  scale: number,
): Promise<BenchDatabase> {
  const cluster = await startCluster()
  const { owner } = cluster
  try {
    log('demo data …')
    const sealer = createSealer(SECRET)
    const today = createToday(undefined)()
    await loadDemo(owner.db, { today, sealer, places: ['loc-binh'] })
    log('invented organization …')
    await loadScale(owner, { scale, today, sealer, log })
    const made = await createToken(owner.db, {
      name: 'bench',
      role: 'INTEGRATOR_READ',
      unitCode: PROVINCE,
      expires: null,
    })
    if (!made.ok) throw new Error(`The token was refused: ${made.problem.code}`)
    return { ...cluster, token: made.token }
  } catch (error) {
    await cluster.remove()
    throw error
  }
}
