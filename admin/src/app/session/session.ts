import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { ViewerQuery } from '../../gql/graphql.ts'
import { readSession } from './answers.ts'
import type { SessionAnswer } from './answers.ts'

/** Who is signed in, with the units the account was granted. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

/** How a sign-in ended. */
export type SignInOutcome = 'ok' | 'wrong' | 'limited' | 'offline' | 'failed'

const TODAY_KEY = 'chibo.today'

const state = shallowRef<SessionAnswer>()
const viewer = shallowRef<Viewer>()
let loading: Promise<SessionAnswer> | undefined

const send = (path: string, body?: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-chibo-request': '1' },
    body: JSON.stringify(body ?? {}),
  })

/** Asks the server once whether there is a session; a failed answer is asked for again next time. */
async function load(): Promise<SessionAnswer> {
  if (state.value) return state.value
  loading ??= fetch('/auth/session', { credentials: 'same-origin' })
    .then(async (response) => readSession(response.ok ? await response.json() : undefined))
    .finally(() => {
      loading = undefined
    })
  state.value = await loading
  return state.value
}

async function signIn(username: string, password: string): Promise<SignInOutcome> {
  try {
    const response = await send('/auth/sign-in', { username, password })
    if (response.ok) {
      state.value = undefined
      await load()
      return 'ok'
    }
    if (response.status === 429) return 'limited'
    return response.status < 500 ? 'wrong' : 'failed'
  } catch {
    return 'offline'
  }
}

/** Forgets who was signed in, on this side only. */
function expire(): void {
  state.value = { signedIn: false, referenceDay: state.value?.referenceDay }
  viewer.value = undefined
}

async function signOut(): Promise<void> {
  await send('/auth/sign-out')
  expire()
}

/** The session of this page. */
export interface Session {
  readonly state: ShallowRef<SessionAnswer | undefined>
  /** Set by the shell once the server told; undefined before and when signed out. */
  readonly viewer: ShallowRef<Viewer | undefined>
  load(): Promise<SessionAnswer>
  signIn(username: string, password: string): Promise<SignInOutcome>
  /** Throws when the server cannot be reached. */
  signOut(): Promise<void>
  expire(): void
  /** From now on this browser tab opens on today, not on the demo's day. */
  preferToday(): void
  prefersToday(): boolean
}

const session: Session = {
  state,
  viewer,
  load,
  signIn,
  signOut,
  expire,
  preferToday: () => sessionStorage.setItem(TODAY_KEY, '1'),
  prefersToday: () => sessionStorage.getItem(TODAY_KEY) === '1',
}

/** The one session of the application. */
export const useSession = (): Session => session
