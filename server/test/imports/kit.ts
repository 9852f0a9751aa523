import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { createImportCommand } from '../../src/commands/import.ts'
import { readConfig } from '../../src/config.ts'
import { HOLDINGS } from '../../src/holdings.ts'
import { SECRET, TODAY } from '../kit/app.ts'

/** What an import told with `--json`, as far as tests look at it. */
export const Told = z.looseObject({
  reorganizationId: z.string().nullable(),
  state: z.string(),
  reorganizationState: z.string().nullable(),
  consequences: z.array(z.object({ subject: z.string(), change: z.string(), count: z.number() })),
  unallotted: z.array(z.object({ unit: z.string(), count: z.number() })),
  errors: z.array(
    z.object({
      file: z.string(),
      row: z.number(),
      column: z.string().nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ),
})
export type Told = z.output<typeof Told>

/** Where a file of the demo lies. */
export const demoFile = (name: string): string =>
  fileURLToPath(new URL(`../../demo/${name}.csv`, import.meta.url))

/**
 * Runs `chibo import … --json` in this process, on the database of a test.
 *
 * @returns what it told; `refused` is the reason with which it ended, if it did
 */
export async function runImport(
  url: string,
  args: readonly string[],
): Promise<{ readonly told: unknown; readonly refused: string | null }> {
  const lines: string[] = []
  let refused: string | null = null
  try {
    await createImportCommand(HOLDINGS).run([...args, '--json'], {
      config: () =>
        readConfig({ NODE_ENV: 'test', DATABASE_URL: url, CHIBO_SECRET: SECRET, CHIBO_TODAY: TODAY }),
      print: (line) => lines.push(line),
      progress: () => undefined,
    })
  } catch (error) {
    if (lines.length === 0) throw error
    refused = error instanceof Error ? error.message : String(error)
  }
  return { told: JSON.parse(lines.join('\n')), refused }
}

/** The same for a reorganization. */
export async function runReorganization(url: string, args: readonly string[]): Promise<Told> {
  const { told } = await runImport(url, ['--kind', 'reorganization', ...args])
  return Told.parse(told)
}
