import type { Sealer } from '../../database/sealed.ts'
import type { Database } from '../../database/pool.ts'
import type { SignInBrakes } from '../brakes/brakes.ts'

/** What signing in works with. */
export interface SignInParts {
  readonly db: Database
  /** of second factors */
  readonly sealer: Sealer
  readonly brakes: SignInBrakes
  /** milliseconds since 1970, which codes go by */
  readonly clock: () => number
  /** the domain's today, `YYYY-MM-DD`, which roles and rules go by */
  readonly today: () => string
  /** lets something be done that nobody waits for, when the answer is out */
  readonly inBackground: (work: () => Promise<unknown>) => void
}

/** From where somebody signs in. */
export interface SignInContext {
  /** of the client, as far as trusted proxies tell */
  readonly address: string
  readonly userAgent: string | undefined
  /** digest of what the browser still shows; it ends */
  readonly previous: Buffer | undefined
  readonly requestId: string
}
