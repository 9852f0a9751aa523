/** Marks sent together, under one key: sent again they are the same batch and stored once. */
export interface Batch<Entry> {
  readonly key: string
  readonly entries: readonly Entry[]
}

/** Where a mark stands that the server has not taken yet. */
export type MarkState = 'waiting' | 'incomplete' | 'sending' | 'unsent' | 'refused'

/** What a queue needs to know. */
export interface QueueOptions<Entry> {
  /** The most marks of one batch. */
  readonly size: number
  readonly makeKey: () => string
  /** Whether a mark may be sent as it is. */
  readonly isComplete: (entry: Entry) => boolean
  /** Two marks of one person as one. */
  readonly together: (earlier: Entry, later: Entry) => Entry
}

/**
 * Marks on their way to the server. One batch is under way at a time. A batch whose answer was lost is sent again as
 * it was, before anything newer; what the server refuses waits until it is marked anew. The last mark of a person counts.
 */
export function createMarkQueue<Entry extends { readonly memberId: string }>({
  size,
  makeKey,
  isComplete,
  together,
}: QueueOptions<Entry>) {
  const waiting = new Map<string, Entry>()
  const refused = new Map<string, readonly string[]>()
  let current: Batch<Entry> | undefined
  let failed = false

  /** Puts back what a batch held, with what was marked since. */
  function putBack(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const later = waiting.get(entry.memberId)
      waiting.set(entry.memberId, later ? together(entry, later) : entry)
    }
  }

  return {
    /** Marks somebody. */
    set(entry: Entry): void {
      refused.delete(entry.memberId)
      // Last in line, so that a person marked again does not jump the queue.
      const earlier = waiting.get(entry.memberId)
      waiting.delete(entry.memberId)
      waiting.set(entry.memberId, earlier ? together(earlier, entry) : entry)
    },

    /** The batch to send now; undefined when one is under way or nothing can be sent. */
    take(): Batch<Entry> | undefined {
      if (current) {
        if (!failed) return undefined
        failed = false
        return current
      }
      const entries = [...waiting.values()]
        .filter((entry) => isComplete(entry) && !refused.has(entry.memberId))
        .slice(0, size)
      if (entries.length === 0) return undefined
      for (const { memberId } of entries) waiting.delete(memberId)
      current = { key: makeKey(), entries }
      return current
    },

    /** The server took the batch. @returns whose marks it has now */
    done(): readonly string[] {
      const taken = current?.entries.map(({ memberId }) => memberId) ?? []
      current = undefined
      return taken
    },

    /** No answer came: the same batch will be sent again. */
    fail(): void {
      failed = current !== undefined
    },

    /** The server refused the batch for what is wrong with some of its entries, or with all of them. */
    refuse(faults: readonly { readonly index: number | undefined; readonly message: string }[]): void {
      if (!current) return
      const { entries } = current
      current = undefined
      entries.forEach(({ memberId }, index) => {
        if (waiting.has(memberId)) return
        const own = faults.filter((fault) => fault.index === index || fault.index === undefined)
        if (own.length > 0)
          refused.set(
            memberId,
            own.map(({ message }) => message),
          )
      })
      putBack(entries)
    },

    /** Where somebody's mark stands; undefined when the server has it. */
    stateOf(memberId: string): MarkState | undefined {
      if (refused.has(memberId)) return 'refused'
      const entry = waiting.get(memberId)
      if (entry && !isComplete(entry)) return 'incomplete'
      const under = current?.entries.some((one) => one.memberId === memberId) ?? false
      if (entry || under) return failed ? 'unsent' : under && !entry ? 'sending' : 'waiting'
      return undefined
    },

    /** Why the server refused somebody's mark. */
    faultsOf: (memberId: string): readonly string[] => refused.get(memberId) ?? [],

    /** How many marks the server does not have yet. */
    pending: (): number =>
      new Set([...waiting.keys(), ...(current?.entries ?? []).map(({ memberId }) => memberId)]).size,
  }
}
