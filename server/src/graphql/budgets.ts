/** What somebody may use up in a minute; Infinity: as much as they like. */
export interface Allowance {
  readonly cost: number
  readonly requests: number
}

/** What is counted. */
export type Counted = keyof Allowance

/** What is left of an allowance. */
export interface Left {
  /** whole, rounded down */
  readonly remaining: number
  /** milliseconds until all of it is there again */
  readonly fullIn: number
}

/** Callers remembered at most; the one longest without a request goes first, and has all of its allowance when it comes back. */
const CAPACITY = 10_000

const MINUTE = 60_000

/**
 * Budgets by caller, in the memory of this process: each is a bucket that holds a minute's allowance and fills up evenly,
 * so that somebody may spend a minute's worth at once and the same in every minute from then on.
 */
export interface Budgets {
  /**
   * Takes from a budget, or nothing where there is too little in it.
   *
   * @param amount no more than the allowance
   * @returns milliseconds to wait before there is enough; 0: it was taken
   */
  take(key: string, counted: Counted, amount: number, allowance: Allowance): number
  left(key: string, counted: Counted, allowance: Allowance): Left
}

/**
 * How much is in the buckets of a caller at a time; they hold what was used, so that an allowance can change. Counted in
 * 60,000ths, of which so many fill up in a millisecond as the allowance is: whole numbers, so that nothing is lost or left.
 */
interface Used {
  at: number
  cost: number
  requests: number
}

/**
 * @param now milliseconds of a clock that never goes back
 */
export function createBudgets(now: () => number = () => performance.now()): Budgets {
  const kept = new Map<string, Used>()

  const usedNow = (key: string, allowance: Allowance): Used => {
    const time = now()
    const used = kept.get(key) ?? { at: time, cost: 0, requests: 0 }
    const elapsed = time - used.at
    used.cost = remainder(used.cost, elapsed, allowance.cost)
    used.requests = remainder(used.requests, elapsed, allowance.requests)
    used.at = time
    return used
  }

  return {
    take(key, counted, amount, allowance) {
      const limit = allowance[counted]
      const used = usedNow(key, allowance)
      const beyond = used[counted] + (amount - limit) * MINUTE
      if (beyond > 0) return Math.ceil(beyond / limit)
      used[counted] += amount * MINUTE
      kept.delete(key)
      kept.set(key, used)
      for (const oldest of kept.keys()) {
        if (kept.size <= CAPACITY) break
        kept.delete(oldest)
      }
      return 0
    },
    left(key, counted, allowance) {
      const limit = allowance[counted]
      const used = usedNow(key, allowance)[counted]
      return {
        remaining: Math.max(0, Math.floor(limit - used / MINUTE)),
        fullIn: Math.ceil(used / limit),
      }
    },
  }
}

/** What is still missing in a bucket after some milliseconds. Nobody keeps count of what has no limit. */
function remainder(used: number, elapsed: number, limit: number): number {
  return limit === Infinity ? 0 : Math.max(0, used - elapsed * limit)
}
