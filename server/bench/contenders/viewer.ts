import type { IncomingHttpHeaders } from 'node:http'
import type { Pool } from 'pg'
import { listenForAccessChanges } from '../../src/auth/viewers/access-listener.ts'
import { readCredential } from '../../src/auth/credentials/credential.ts'
import { createViewerSource } from '../../src/auth/viewers/resolve-viewer.ts'
import { createSessionCookie } from '../../src/auth/credentials/session-cookie.ts'
import type { Viewer } from '../../src/auth/viewers/viewer.ts'
import { createToday } from '../../src/clock.ts'

/** Finds out who asks, as the program itself does. */
export interface Reception {
  /** null where the headers show no valid token */
  readonly whoIs: (headers: IncomingHttpHeaders) => Promise<Viewer | null>
  /** ISO */
  readonly today: () => string
}

/** The program's own token look-up, kept viewers and listener included, for the programs it is compared with. */
export function openReception(pool: Pool): Reception {
  const today = createToday(undefined)
  const listener = listenForAccessChanges(pool, () => viewers.forget())
  const viewers = createViewerSource({ pool, today, listener })
  const cookie = createSessionCookie('http://127.0.0.1')
  return {
    today,
    whoIs: async (headers) => {
      const credential = readCredential(headers, cookie)
      return typeof credential === 'string' ? null : viewers.resolve(credential)
    },
  }
}
