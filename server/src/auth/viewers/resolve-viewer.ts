import type { Pool } from 'pg'
import type { AccessListener } from './access-listener.ts'
import { findSessionIdentity, findTokenIdentity, noteUse, type Identity } from './identities.repo.ts'
import type { Credential } from '../credentials/credential.ts'
import { createViewer, type Viewer } from './viewer.ts'

/** Milliseconds a viewer is kept at most. */
const KEEP = 2_000

/** Viewers kept at most; the oldest goes first. */
const CAPACITY = 10_000

/** Somebody known by a credential. */
export interface Holder {
  readonly viewer: Viewer
  /** true: a second factor must be set up first, and until then this is nobody to all routes but those for that */
  readonly mustSetUpFactor: boolean
}

/** Turns credentials into viewers, one statement each, and keeps them for a moment. */
export interface ViewerSource {
  /**
   * Who shows this credential.
   *
   * @returns null when it is unknown, expired, revoked or ended, its account is disabled, or a second factor must be
   *   set up first
   */
  resolve(credential: Credential): Promise<Viewer | null>
  /** The same for the routes of signing in, which also know those who must set a second factor up. */
  holder(credential: Credential): Promise<Holder | null>
  /** Forgets every viewer at once. Call it after committing a change of access, so that it holds here at once. */
  forget(): void
  /** Waits for what is still being written. */
  close(): Promise<void>
}

/** What a viewer source works with. */
export interface ViewerSourceParts {
  readonly pool: Pool
  /** the day whose grants hold, `YYYY-MM-DD` */
  readonly today: () => string
  /** nothing is kept while it does not listen; call `forget` on every change it hears of */
  readonly listener: Pick<AccessListener, 'isListening'>
  /** milliseconds of a clock that never goes back; for tests */
  readonly now?: () => number
}

/** See ViewerSource. */
export function createViewerSource(parts: ViewerSourceParts): ViewerSource {
  const { pool, today, listener, now = () => performance.now() } = parts
  const kept = new Map<string, { readonly holder: Holder; readonly until: number }>()
  const loading = new Map<string, Promise<Holder | null>>()
  const notes = new Set<Promise<void>>()
  // Counts how often everything was forgotten: what was read before must not be kept after.
  let generation = 0

  const load = async (key: string, credential: Credential): Promise<Holder | null> => {
    const began = { generation, at: now(), listening: listener.isListening }
    const identify = credential.kind === 'SESSION' ? findSessionIdentity : findTokenIdentity
    const identity = await identify(pool, credential.digest, today())
    if (identity === undefined) return null
    if (identity.useIsOld) note(identity)
    const { remaining, useIsOld: _, mustSetUpFactor, ...input } = identity
    const holder = { viewer: createViewer(input), mustSetUpFactor }
    if (began.listening && began.generation === generation && listener.isListening)
      keep(key, holder, began.at + Math.min(KEEP, remaining ?? KEEP))
    return holder
  }

  const keep = (key: string, holder: Holder, until: number) => {
    kept.delete(key)
    kept.set(key, { holder, until })
    for (const oldest of kept.keys()) {
      if (kept.size <= CAPACITY) break
      kept.delete(oldest)
    }
  }

  // Nobody waits for the note, and a failed one is made up for by the next request.
  const note = (identity: Identity) => {
    const writing = noteUse(pool, identity)
      .catch(() => undefined)
      .finally(() => notes.delete(writing))
    notes.add(writing)
  }

  const find = async (credential: Credential): Promise<Holder | null> => {
    const key = credential.kind + credential.digest.toString('base64')
    const entry = kept.get(key)
    if (entry !== undefined && entry.until > now()) return entry.holder
    // Without the listener an answer under way may be older than a change, so nobody joins it.
    if (!listener.isListening) return load(key, credential)
    const underWay = loading.get(key)
    if (underWay !== undefined) return underWay
    const mine = load(key, credential).finally(() => {
      if (loading.get(key) === mine) loading.delete(key)
    })
    loading.set(key, mine)
    return mine
  }

  return {
    async resolve(credential) {
      const holder = await find(credential)
      return holder === null || holder.mustSetUpFactor ? null : holder.viewer
    },
    holder: find,
    forget() {
      generation += 1
      kept.clear()
      loading.clear()
    },
    async close() {
      await Promise.all(notes)
    },
  }
}
