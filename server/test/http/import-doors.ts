import { z } from 'zod'
import { createTestApp, type TestApp, type TestParts } from '../kit/app.ts'
import { describedFetch } from '../kit/openapi.ts'

/** What there is to say of an import, as far as tests look at it. */
export const Report = z.looseObject({
  batchId: z.string(),
  state: z.string(),
  read: z.number(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  errors: z.array(
    z.object({ row: z.number(), column: z.string().nullable(), code: z.string(), message: z.string() }),
  ),
})

const Refusal = z.object({ code: z.string(), message: z.string(), requestId: z.string() })

/** What a request on an import came to: a report, or why not. */
export interface Answered {
  readonly status: number
  readonly report: z.output<typeof Report> | null
  readonly refusal: z.output<typeof Refusal> | null
}

/** The doors of imports over HTTP, of a program that listens. */
export class ImportDoors {
  readonly app: TestApp
  readonly url: string
  /** cookie of Lộc Bình's board, as whom everything is asked that does not say otherwise */
  readonly board: string

  private constructor(app: TestApp, url: string, board: string) {
    this.app = app
    this.url = url
    this.board = board
  }

  static async open(parts: TestParts = {}): Promise<ImportDoors> {
    const app = await createTestApp({}, ['loc-binh'], parts)
    return new ImportDoors(app, await app.listen(), await app.signIn('demo'))
  }

  headers(credential = this.board): Record<string, string> {
    const who = credential.startsWith('chibo_')
      ? { authorization: `Bearer ${credential}` }
      : { cookie: credential, 'x-chibo-request': '1', origin: this.url }
    return { ...who, 'accept-language': 'vi' }
  }

  /** Sends a file. */
  async send(
    file: string | Uint8Array<ArrayBuffer>,
    query: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, string>> = {},
    credential = this.board,
  ): Promise<Answered> {
    const address = new URLSearchParams({ kind: 'members', unit: '188', dryRun: 'true', ...query })
    const headers = {
      'content-type': 'application/octet-stream',
      ...this.headers(credential),
      ...more,
    }
    return answered(
      await describedFetch(`${this.url}/imports?${String(address)}`, { method: 'POST', headers, body: file }),
    )
  }

  /** Asks for something to be done with a batch: `commit`. */
  async act(
    id: string,
    what: string,
    body: object = {},
    more: Readonly<Record<string, string>> = {},
    credential = this.board,
  ): Promise<Answered> {
    const headers = { 'content-type': 'application/json', ...this.headers(credential), ...more }
    return answered(
      await describedFetch(`${this.url}/imports/${id}/${what}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      }),
    )
  }

  /** Waits until nothing is to be done with a batch. */
  async settled(id: string, credential = this.board): Promise<z.output<typeof Report>> {
    for (;;) {
      const answer = await describedFetch(`${this.url}/imports/${id}`, { headers: this.headers(credential) })
      const report = Report.parse(await answer.json())
      if (!['READING', 'COMMITTING', 'UNDOING'].includes(report.state)) return report
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Sends a file and waits for its preview. */
  async previewed(file: string): Promise<z.output<typeof Report>> {
    const { report } = await this.send(file)
    if (!report) throw new Error('the file was refused')
    return this.settled(report.batchId)
  }

  /** Rows of a statement, as the owner of the database sees them. */
  async rows(statement: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    const { rows } = await this.app.database.owner.pool.query<Record<string, unknown>>(statement, [...values])
    return rows
  }

  close(): Promise<void> {
    return this.app.close()
  }
}

async function answered(answer: Response): Promise<Answered> {
  const body: unknown = await answer.json()
  return answer.ok
    ? { status: answer.status, report: Report.parse(body), refusal: null }
    : { status: answer.status, report: null, refusal: Refusal.parse(body) }
}
