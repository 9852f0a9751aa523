import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { resolve } from 'node:path'
import { z } from 'zod'

/** Parts of an act: files held against the tree; drafted and previewed; approved and in effect; reversed. */
export const PHASES = ['PLAN', 'PREVIEW', 'EFFECT', 'REVERSE'] as const
export type Phase = (typeof PHASES)[number]

const Told = z.object({
  phase: z.enum(PHASES),
  seconds: z.number(),
  /** seconds of the process and of PostgreSQL on its behalf */
  cpu: z.number(),
  /** resident memory of the process at most until then, MB */
  memory: z.number(),
  /** consequences by subject and change, where there are any */
  counts: z.record(z.string(), z.number()),
})
/** What is told of a phase that is over. */
export type Told = z.output<typeof Told>

/**
 * Carries an act out in a process of its own, so that whoever reads meanwhile is not kept waiting by our own work.
 *
 * @param onPhase told of each phase as it ends
 */
export async function act(
  what: 'reorganize' | 'reverse',
  { url, username }: { readonly url: string; readonly username: string },
  onPhase: (told: Told) => void = () => undefined,
): Promise<Told[]> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'act.ts'), what, username], {
    env: { PATH: process.env['PATH'], DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const phases: Told[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const told = Told.parse(JSON.parse(line))
    phases.push(told)
    onPhase(told)
  }
  const code = await ended
  if (code !== 0) throw new Error(`To ${what} ended with ${String(code)}.`)
  return phases
}
