import { parseDay } from '../day/day.ts'

/** What `GET /auth/session` tells. */
export interface SessionAnswer {
  readonly signedIn: boolean
  /** The day that demo pages open on; undefined outside the demo. */
  readonly referenceDay: string | undefined
}

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined

/** Reads the body of a session answer; anything unexpected counts as signed out. */
export function readSession(body: unknown): SessionAnswer {
  return { signedIn: field(body, 'signedIn') === true, referenceDay: parseDay(field(body, 'referenceDay')) }
}
