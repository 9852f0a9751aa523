import { pino, type Logger } from 'pino'
import type { Config } from './config.ts'
import { safeLogOptions } from './http/logging.ts'

/** The program's log: one JSON object a line on standard output. */
export type Log = Logger

/**
 * @param config its `logLevel`
 * @returns a log with readable levels and ISO times
 */
export function createLog(config: Pick<Config, 'logLevel'>): Log {
  return pino({
    ...safeLogOptions,
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}
