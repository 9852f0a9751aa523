import { appendFileSync } from 'node:fs'

/*
 * Suites that look for weak places come in two sizes: the small one is part of `npm test`, where all tests together
 * take less than half an hour on two cores; `npm run test:security` sets CHIBO_SECURITY=full and takes the time it takes.
 */
const SIZE = process.env['CHIBO_SECURITY'] ?? 'small'
if (SIZE !== 'small' && SIZE !== 'full') throw new Error('CHIBO_SECURITY must be small or full')

/**
 * One of two, by the size of the run: how many cases to try, how long a test may take.
 *
 *     const RUNS = sizeOf(200, 10_000)
 *     test('…', async () => { … }, sizeOf(20_000, 3_600_000))
 */
export function sizeOf<T>(small: T, full: T): T {
  return SIZE === 'full' ? full : small
}

/**
 * Tells a figure of a suite, one line: `faults: 50 induced, 0 leaks`. Both `npm test` and `npm run test:security` repeat
 * all of them before their last line.
 */
export function tellFigure(line: string): void {
  process.stdout.write(`${line}\n`)
  const file = process.env['CHIBO_TEST_FIGURES']
  if (file !== undefined) appendFileSync(file, `${line}\n`)
}

/** Settings of a program that is asked more than one account or token may ask in a minute. */
export const UNMETERED = { CHIBO_COST_PER_MINUTE: '0', CHIBO_REQUESTS_PER_MINUTE: '0' } as const
