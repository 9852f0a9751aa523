import { afterAll, beforeAll, expect, test } from 'vitest'
import { sizeOf, tellFigure } from '../../kit/security.ts'
import { Hunt } from './hunt.ts'
import { createWorld, type World } from './world.ts'

/*
 * Requests made from the schema alone, sent by three roles: none fails inside, hangs, or tells of the inside. They write,
 * too. CHIBO_FUZZ_SEED and CHIBO_FUZZ_RUNS (requests of a role) for other hunts.
 */
const RUNS = Number(process.env['CHIBO_FUZZ_RUNS'] ?? sizeOf(500, 10_000))
const GIVEN = process.env['CHIBO_FUZZ_SEED']
const SEEDS = GIVEN === undefined ? sizeOf([20_260_115], [1, 20_260_115, 77_000]) : [Number(GIVEN)]

/** Milliseconds from which on the slowest request is shown. */
const SLOW = 1_000

let world: World
beforeAll(async () => {
  world = await createWorld()
}, 60_000)
afterAll(async () => {
  world.sender.close()
  await world.app.close()
})

test.each(SEEDS)(
  'requests of three roles, seed %i',
  { timeout: Math.max(180_000, RUNS * 1_000) },
  async (seed) => {
    const before = await written()
    const hunt = new Hunt(world)
    const found = await Promise.all(world.callers.map((caller, i) => hunt.run(caller, seed + i, RUNS)))
    const { requests, broken, hangs, leaks, data, partial, refused, slowest } = hunt.counts
    const writes = (await written()) - before
    tellFigure(
      `fuzz: ${requests} requests, ${broken} 5xx, ${hangs} hangs, ${leaks} leaks; ${data} answered, ${partial} in part, ` +
        `${refused} refused, ${writes} writes, slowest ${Math.round(slowest)} ms, seed ${seed}`,
    )
    if (slowest > SLOW) process.stdout.write(`slowest: ${hunt.slowest}\n`)
    expect(found.flat()).toEqual([])
    // It is a test of the program only as far as the program understands what is asked.
    expect(data).toBeGreaterThan(requests / 4)
    expect(writes).toBeGreaterThan(requests / 200)
    expect(hunt.renewed).toBeLessThan(requests / 4)
  },
)

/** Use cases that were done so far. */
async function written(): Promise<number> {
  const { rows } = await world.app.database.owner.pool.query<{ n: number }>(
    'select count(*)::int as n from audit_record',
  )
  return rows[0]?.n ?? 0
}

test('no line of the log holds a token or the secret of a cookie', () => {
  const log = world.app.log().join('')
  for (const secret of world.secrets) {
    expect(secret.length).toBeGreaterThan(40)
    expect(log).not.toContain(secret.replace(/^chibo_/, ''))
  }
})
