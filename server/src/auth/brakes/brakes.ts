import { createSlowDown, type SlowDown } from './slow-down.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Networks remembered at most, those of all accounts together; the one longest unused goes first. */
const KNOWN_MAX = 10_000

/** From where accounts were signed in to, as far as this process remembers. */
export interface KnownNetworks {
  /** Notes that somebody signed in. */
  add(username: string, network: string): void
  /**
   * What attempts to sign in as somebody from a network are counted under: where the account was signed in to from
   * there before, what strangers try elsewhere does not count.
   */
  keyOf(username: string, network: string): string
}

/** Memory of attempts at secrets, one for the process. */
export interface SignInBrakes {
  /** sign-ins, by user name, and apart from each other from networks that are known for it */
  readonly byAccount: SlowDown
  readonly known: KnownNetworks
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
    known: rememberNetworks(),
    byAddress: createSlowDown({ ...rule, free: 20, longestWait: MINUTE }, now),
    byCode: createSlowDown(byPerson, now),
    byPassword: createSlowDown(byPerson, now),
    refusals: createSlowDown(
      { free: 0, firstWait: MINUTE, longestWait: MINUTE, forgetAfter: 2 * MINUTE },
      now,
    ),
  }
}

function rememberNetworks(): KnownNetworks {
  const known = new Set<string>()
  // User names have no blanks.
  const pair = (username: string, network: string) => `${username} ${network}`
  return {
    add(username, network) {
      known.delete(pair(username, network))
      known.add(pair(username, network))
      for (const oldest of known) {
        if (known.size <= KNOWN_MAX) break
        known.delete(oldest)
      }
    },
    keyOf: (username, network) => (known.has(pair(username, network)) ? pair(username, network) : username),
  }
}
