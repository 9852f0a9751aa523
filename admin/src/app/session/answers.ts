import { parseDay } from '../day/day.ts'

/** What the server tells about who is signed in. */
export interface SessionAnswer {
  readonly signedIn: boolean
  /** What is wanted before anything else: the code of the second factor, or that one is set up. */
  readonly secondFactor: 'CODE_WANTED' | 'SETUP_WANTED' | undefined
  /** The day that demo pages open on; undefined outside the demo. */
  readonly referenceDay: string | undefined
}

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined

/** Reads the body of a session answer; anything unexpected counts as signed out. */
export function readSession(body: unknown): SessionAnswer {
  const wanted = field(body, 'secondFactor')
  return {
    signedIn: field(body, 'signedIn') === true,
    secondFactor: wanted === 'CODE_WANTED' || wanted === 'SETUP_WANTED' ? wanted : undefined,
    referenceDay: parseDay(field(body, 'referenceDay')),
  }
}
