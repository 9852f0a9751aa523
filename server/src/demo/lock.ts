// 'demo' in ASCII.
const LOCK = 0x64656d6f

/**
 * Waits for others that load demo data, for as long as they take, and makes later ones wait: of two programs that start
 * at once on one database, the second finds the first one's data.
 *
 * @param run runs a statement in the transaction that loads; its end lets the next one go on
 */
export async function waitForOtherLoads(run: (statement: string) => Promise<unknown>): Promise<void> {
  // The usual limit is for locks that nobody should hold for long.
  await run('set local lock_timeout = 0')
  await run(`select pg_advisory_xact_lock(${String(LOCK)})`)
}
