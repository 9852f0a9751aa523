import { Client, type Pool } from 'pg'

/** The channel that triggers notify whenever something changes that decides who may do what. */
const CHANNEL = 'chibo_access'

/** Milliseconds before connecting again: doubled after each failure, from the first to the longest. */
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 10_000

/** Hears of changes of access from the database. */
export interface AccessListener {
  /** Whether changes are heard now; while not, nothing derived from access may be kept. */
  readonly isListening: boolean
  /** Stops listening and closes the connection. */
  close(): Promise<void>
}

/**
 * Listens on a connection of its own and connects again when it breaks.
 *
 * @param pool whose settings the connection takes; none of its connections is used
 * @param onChange called after every change, and whenever listening begins or ends: changes in between were missed
 */
export function listenForAccessChanges(pool: Pool, onChange: () => void): AccessListener {
  let client: Client | undefined
  let isListening = false
  let isClosed = false
  let failures = 0
  let timer: NodeJS.Timeout | undefined

  const connect = async (): Promise<void> => {
    const mine = new Client(pool.options)
    client = mine
    const lost = () => {
      if (client !== mine) return
      client = undefined
      isListening = false
      onChange()
      mine.end().catch(() => undefined)
      if (!isClosed) again()
    }
    mine.on('error', lost)
    mine.on('end', lost)
    mine.on('notification', onChange)
    try {
      await mine.connect()
      await mine.query(`listen ${CHANNEL}`)
    } catch {
      lost()
      return
    }
    if (client !== mine) return
    failures = 0
    isListening = true
    onChange()
  }

  const again = () => {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures)
    failures += 1
    // Half of it random, so that many servers do not come back at once.
    timer = setTimeout(() => void connect(), pause * (0.5 + Math.random() / 2))
    timer.unref()
  }

  void connect()
  return {
    get isListening() {
      return isListening
    },
    async close() {
      isClosed = true
      isListening = false
      clearTimeout(timer)
      const last = client
      client = undefined
      await last?.end().catch(() => undefined)
    },
  }
}
