import { createSlowDown, type SlowDown } from './slow-down.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Memory of attempts at secrets, one for the process. */
export interface SignInBrakes {
  /** sign-ins, by user name */
  readonly byAccount: SlowDown
  /** everything that somebody who is not signed in may try, by network */
  readonly byAddress: SlowDown
  /** codes of second factors, by the account's id: only who knows the password gets so far */
  readonly byCode: SlowDown
  /** passwords asked of somebody who is signed in, by the account's id */
  readonly byPassword: SlowDown
  /** refusals that the audit is told of, by the account's id: one a minute */
  readonly refusals: SlowDown
}

/**
 * A person mistypes a few times; a program tries thousands. Names that do not exist are slowed down like those that do.
 * Whoever knows the password waits half a minute at most, whatever strangers do.
 *
 * @param now milliseconds of a clock that never goes back; for tests
 */
export function createSignInBrakes(now?: () => number): SignInBrakes {
  const rule = { firstWait: SECOND, forgetAfter: 15 * MINUTE }
  const byPerson = { ...rule, free: 5, longestWait: 30 * SECOND }
  return {
    byAccount: createSlowDown(byPerson, now),
    byAddress: createSlowDown({ ...rule, free: 20, longestWait: MINUTE }, now),
    byCode: createSlowDown(byPerson, now),
    byPassword: createSlowDown(byPerson, now),
    refusals: createSlowDown(
      { free: 0, firstWait: MINUTE, longestWait: MINUTE, forgetAfter: 2 * MINUTE },
      now,
    ),
  }
}
