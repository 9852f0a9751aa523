import { pino, type Logger } from 'pino'
import type { Config } from './config.ts'
import { safeLogOptions } from './http/logging.ts'

/** The program's log: one JSON object a line on standard output. */
export type Log = Logger

/**
 * Bytes of lines that are written together, and milliseconds after which they are written in any case: a write for
 * each line was a tenth of the work of a read, one for every 16 lines still a twentieth. What is left is written when
 * the program ends.
 */
const LINES_TOGETHER = 16_000
const SOON = 100

/**
 * @param config its `logLevel`
 * @returns a log with readable levels and ISO times
 */
export function createLog(config: Pick<Config, 'logLevel'>): Log {
  const options = {
    ...safeLogOptions,
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  return pino(options, pino.destination({ sync: false, minLength: LINES_TOGETHER, periodicFlush: SOON }))
}
