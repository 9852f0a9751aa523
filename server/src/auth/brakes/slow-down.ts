/** How attempts of one kind are slowed down. Times in milliseconds. */
export interface SlowDownRule {
  /** attempts without any wait */
  readonly free: number
  /** the wait after the first attempt beyond those; doubled with each further one */
  readonly firstWait: number
  readonly longestWait: number
  /** a key without attempts for so long starts afresh */
  readonly forgetAfter: number
}

/** Keys remembered at most; the one longest without an attempt goes first. */
const CAPACITY = 10_000

/** Slows repeated attempts down by key, in the memory of this process. */
export interface SlowDown {
  /**
   * Asks to make an attempt; it counts as failed from the start, so that many at once gain nothing.
   *
   * @returns milliseconds to wait before asking again; 0: go ahead
   */
  attempt(key: string): number
  /** Takes one attempt back: it succeeded. */
  takeBack(key: string): void
  /** Forgets everything about a key. */
  clear(key: string): void
}

/**
 * @param now milliseconds of a clock that never goes back
 */
export function createSlowDown(rule: SlowDownRule, now: () => number = () => performance.now()): SlowDown {
  const counts = new Map<string, { attempts: number; last: number; next: number }>()
  return {
    attempt(key) {
      const time = now()
      const known = counts.get(key)
      const count =
        known === undefined || time - known.last > rule.forgetAfter
          ? { attempts: 0, last: time, next: time }
          : known
      if (time < count.next) return Math.ceil(count.next - time)
      count.attempts += 1
      count.last = time
      const beyond = count.attempts - rule.free
      count.next = beyond > 0 ? time + Math.min(rule.longestWait, rule.firstWait * 2 ** (beyond - 1)) : time
      counts.delete(key)
      counts.set(key, count)
      for (const oldest of counts.keys()) {
        if (counts.size <= CAPACITY) break
        counts.delete(oldest)
      }
      return 0
    },
    takeBack(key) {
      const count = counts.get(key)
      if (count === undefined) return
      count.attempts -= 1
      count.next = now()
    },
    clear: (key) => void counts.delete(key),
  }
}
