import fc from 'fast-check'
import { readExamples } from '../../../src/docs/examples.ts'
import { Choices } from './choices.ts'
import { writeOperation } from './document.ts'
import { variedExample } from './examples.ts'
import type { Sent } from '../send.ts'
import { wrap } from './transport.ts'
import { judge } from './verdict.ts'
import { PATIENCE, type Caller, type World } from './world.ts'

/** Milliseconds for finding the plainest request with a fault. */
const SHRINKING = 8_000

/** Requests of this share are examples of the documentation, varied. */
const EXAMPLES = 15

/** Sends what chance draws, counts what came back, and finds the plainest request for each kind of fault. */
export class Hunt {
  readonly counts = {
    requests: 0,
    data: 0,
    partial: 0,
    refused: 0,
    broken: 0,
    hangs: 0,
    leaks: 0,
    slowest: 0,
  }
  /** credentials that were taken away by what was asked */
  renewed = 0
  /** the request that took longest */
  slowest = ''
  private readonly world: World
  private readonly examples = [...readExamples().values()]
  /** kinds of faults that some caller has met already */
  private readonly known = new Set<string>()

  constructor(world: World) {
    this.world = world
  }

  /** Sends so many requests of a caller; answers what went wrong, each kind of it once. */
  async run(caller: Caller, seed: number, runs: number): Promise<string[]> {
    const first = new Map<string, number>()
    let run = 0
    const sending = fc.asyncProperty(fc.gen(), async (draw) => {
      for (const fault of await this.counted(caller, this.requestOf(caller, draw))) {
        const kind = kindOf(fault)
        if (!this.known.has(kind)) first.set(kind, run)
        this.known.add(kind)
      }
      run += 1
    })
    await fc.check(sending, { seed, numRuns: runs })
    const told: string[] = []
    for (const [kind, path] of first) told.push(await this.plainest(caller, seed, kind, path))
    return told
  }

  /** The plainest request with a fault of a kind, from the run on that had it first. */
  private async plainest(caller: Caller, seed: number, kind: string, path: number): Promise<string> {
    let found = `${caller.name}, once and not again: ${kind} (seed ${seed}, path ${path})`
    const again = fc.asyncProperty(fc.gen(), async (draw) => {
      const sent = this.requestOf(caller, draw)
      const fault = (await this.sendAndJudge(caller, sent)).faults.find((one) => kindOf(one) === kind)
      if (fault !== undefined) found = `${caller.name}: ${fault}\n${describe(sent)}`
      return fault === undefined
    })
    await fc.check(again, {
      seed,
      path: String(path),
      numRuns: path + 1,
      interruptAfterTimeLimit: SHRINKING,
    })
    return found
  }

  private requestOf(caller: Caller, draw: fc.GeneratorValue): Sent {
    const choices = new Choices(draw)
    const { schema, pool } = this.world
    const operation = choices.chance(EXAMPLES)
      ? variedExample(this.examples, choices, pool)
      : writeOperation(schema, choices, pool)
    return wrap(operation, caller.headers, choices)
  }

  private async counted(caller: Caller, sent: Sent): Promise<readonly string[]> {
    const { counts } = this
    const { received, kind, faults } = await this.sendAndJudge(caller, sent)
    counts.requests += 1
    if (kind !== undefined) counts[kind] += 1
    const ms = received?.ms ?? PATIENCE
    if (ms > counts.slowest) {
      counts.slowest = ms
      this.slowest = describe(sent)
    }
    if (!received || received.ms > PATIENCE) counts.hangs += 1
    if (received && received.status >= 500) counts.broken += 1
    if (faults.some((fault) => fault.startsWith('a leak'))) counts.leaks += 1
    return faults
  }

  private async sendAndJudge(caller: Caller, sent: Sent) {
    const { sender, leaks, pool } = this.world
    const received = await sender.send(sent).catch((error: unknown) => String(error))
    if (typeof received === 'string') return { faults: [`nothing came back: ${received}`] }
    const { kind, answer, faults } = judge(sent, received, leaks)
    pool.learn(answer)
    if (received.status === 401) {
      this.renewed += 1
      await caller.renew()
    }
    return { received, kind, faults: faults.map((fault) => `${fault}\n${received.text.slice(0, 1_000)}`) }
  }
}

/** What kind of fault it is: the rest differs from case to case. */
function kindOf(fault: string): string {
  return fault.split(/: |\n/, 1)[0] ?? ''
}

function describe({ method, path, headers, body }: Sent): string {
  const shown = Object.entries(headers).filter(([name]) => name !== 'cookie' && name !== 'authorization')
  return `${method} ${path}\n${JSON.stringify(Object.fromEntries(shown))}\n${body?.toString().slice(0, 4_000) ?? ''}`
}
