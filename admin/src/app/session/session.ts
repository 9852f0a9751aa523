import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { ViewerQuery } from '../../gql/graphql.ts'
import { readSession } from './answers.ts'
import type { SessionAnswer } from './answers.ts'
import { askAuth } from './askAuth.ts'
import type { AuthAnswer } from './askAuth.ts'

/** Who is signed in, with the units the account was granted. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

const TODAY_KEY = 'chibo.today'

const state = shallowRef<SessionAnswer>()
const viewer = shallowRef<Viewer>()
let loading: Promise<SessionAnswer> | undefined

/** Asks the server once whether there is a session; a failed answer is asked for again next time. */
async function load(): Promise<SessionAnswer> {
  if (state.value) return state.value
  loading ??= askAuth('/auth/session')
    .then((answer) => {
      if (answer.ok) return readSession(answer.body)
      if (answer.problem.kind === 'offline') throw new TypeError('offline')
      return readSession(undefined)
    })
    .finally(() => {
      loading = undefined
    })
  state.value = await loading
  return state.value
}

async function enter(path: string, body: object): Promise<AuthAnswer> {
  const answer = await askAuth(path, body)
  if (answer.ok) state.value = readSession(answer.body)
  return answer
}

/** Forgets who was signed in, on this side only; what is wanted now the server tells. */
function expire(): void {
  state.value = undefined
  viewer.value = undefined
}

async function signOut(): Promise<void> {
  const answer = await askAuth('/auth/sign-out', {})
  if (!answer.ok && answer.problem.kind === 'offline') throw new TypeError('offline')
  expire()
}

/** The session of this page. */
export interface Session {
  readonly state: ShallowRef<SessionAnswer | undefined>
  /** Set by the shell once the server told; undefined before and when signed out. */
  readonly viewer: ShallowRef<Viewer | undefined>
  load(): Promise<SessionAnswer>
  /** Posts what may let somebody in; `state` tells afterwards who is signed in, and what is still wanted. */
  enter(path: string, body: object): Promise<AuthAnswer>
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
  enter,
  signOut,
  expire,
  preferToday: () => sessionStorage.setItem(TODAY_KEY, '1'),
  prefersToday: () => sessionStorage.getItem(TODAY_KEY) === '1',
}

/** The one session of the application. */
export const useSession = (): Session => session
