import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { access, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'

/*
 * The same as import-roster.sh, with what is wrong told row by row. Needs Node 24 alone.
 *
 *   export CHIBO_TOKEN=$(npm run -s chibo -- token create --name rosters --role IMPORTER --unit 188 --quiet)
 *   node server/examples/import-roster.ts roster.xlsx 188 rejected.csv
 *
 * Exits with 0 when all rows were taken in, with 1 when the file or some of its rows were not, with 2 for wrong usage.
 */

/** What is told of an import: see `ImportReport` in openapi.json. */
interface Report {
  readonly batchId: string
  readonly state: string
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly transfers: number
  readonly undecided: number
  readonly rejected: number
  readonly skipped: number
  readonly missing: number
  readonly problem: { readonly code: string; readonly message: string } | null
  readonly alarms: readonly { readonly message: string }[]
  readonly errors: readonly {
    readonly row: number
    readonly column: string | null
    readonly message: string
  }[]
}

const COUNTS = [
  ...(['read', 'new', 'updated', 'unchanged', 'transfers'] as const),
  ...(['undecided', 'rejected', 'skipped', 'missing'] as const),
]

/** Rows of which something is told at most. */
const TOLD_MAX = 20

/** What ends the program with a sentence and a code. */
class Ended extends Error {
  readonly exitCode: number

  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

const url = process.env['CHIBO_URL'] ?? 'http://127.0.0.1:4000'
const token = process.env['CHIBO_TOKEN'] ?? ''

/** Sends a request. @throws Ended with the sentence of a refusal */
async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${token}`)
  headers.set('accept-language', 'en')
  const answer = await fetch(`${url}${path}`, { ...init, headers }).catch((error: unknown) => {
    throw new Ended(1, `${url} cannot be reached: ${String(error)}`)
  })
  if (answer.ok) return answer
  const refusal: { message?: string } = await answer.json()
  throw new Ended(1, refusal.message ?? answer.statusText)
}

/** Sends a write under a key of its own: however often it has to be sent, it is done once. */
async function write(path: string, init: RequestInit): Promise<Report> {
  const headers = new Headers(init.headers)
  headers.set('idempotency-key', randomUUID())
  for (let tries = 1; ; tries += 1) {
    try {
      return await (await call(path, { ...init, method: 'POST', headers })).json()
    } catch (error) {
      if (!(error instanceof Ended && error.message.includes('cannot be reached')) || tries === 3) throw error
      await new Promise((resolve) => setTimeout(resolve, 1_000 * tries))
    }
  }
}

/** Waits until nothing is under way any more. @throws Ended where it comes to another state than wanted */
async function settled({ batchId }: Report, wanted: string): Promise<Report> {
  for (;;) {
    const report: Report = await (await call(`/imports/${batchId}`)).json()
    if (report.state === wanted) return report
    if (!['READING', 'COMMITTING'].includes(report.state)) {
      const { code, message } = report.problem ?? { code: report.state, message: '' }
      throw new Ended(1, `${code} ${message}`.trim())
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tell(report: Report): void {
  say(`import:      ${report.batchId}`)
  for (const count of COUNTS) say(`${`${count}:`.padEnd(12)} ${String(report[count]).padStart(6)}`)
  for (const { message } of report.alarms) say(`  ! ${message}`)
  for (const { row, column, message } of report.errors.slice(0, TOLD_MAX))
    say(`  row ${String(row)}${column === null ? '' : `, ${column}`}: ${message}`)
}

async function main([file, unit, rejected = 'rejected.csv']: readonly string[]): Promise<void> {
  if (token === '') throw new Ended(2, 'CHIBO_TOKEN is not set: make a token with the role IMPORTER')
  if (file === undefined || unit === undefined)
    throw new Ended(2, 'usage: import-roster.ts FILE UNIT_CODE [REJECTED.csv]')
  const form = new FormData()
  await access(file).catch(() => {
    throw new Ended(2, `there is no file “${file}” to be read`)
  })
  form.set('file', await openAsBlob(file), basename(file))
  const query = new URLSearchParams({ kind: 'members', unit, dryRun: 'true' })
  const sent = await write(`/imports?${query.toString()}`, { body: form })
  const preview = await settled(sent, 'PREVIEWED')
  tell(preview)
  const commit = await write(`/imports/${sent.batchId}/commit`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ errorPolicy: 'skip-bad-rows' }),
  })
  await settled(commit, 'COMMITTED')
  say('Written.')
  const bad = preview.rejected + preview.undecided
  if (bad === 0) return
  const { body } = await call(`/imports/${sent.batchId}/rejected.csv`)
  if (body) await writeFile(rejected, body)
  throw new Ended(1, `${String(bad)} rows were left out; ${rejected} has them with their reasons.`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Ended)) throw error
  process.stderr.write(`import-roster: ${error.message}\n`)
  process.exitCode = error.exitCode
}
