import { expect } from 'vitest'
import { z } from 'zod'
import { importView, type GivenImportDecisions, type ImportView } from '@chibo/shared'
import type { TestApp } from '../kit/app.ts'

const Report = z.looseObject({
  batchId: z.string(),
  state: z.string(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
})
type Report = z.output<typeof Report>

/** Rosters sent to a running program by one caller. */
export class ImportsOverHttp {
  private readonly url: string
  private readonly credential: string

  private constructor(url: string, credential: string) {
    this.url = url
    this.credential = credential
  }

  /** @param credential a cookie, or a token */
  static async on(app: TestApp, credential: string): Promise<ImportsOverHttp> {
    return new ImportsOverHttp(await app.listen(), credential)
  }

  /** Sends a file below a unit, and waits for its preview. */
  async preview(
    bytes: string | Uint8Array<ArrayBuffer>,
    unit: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Report> {
    const query = new URLSearchParams({ kind: 'members', unit, dryRun: 'true', ...more })
    const answer = await this.ask(`/imports?${String(query)}`, bytes, 'application/octet-stream')
    const text = await answer.text()
    expect([answer.status, text]).toEqual([202, text])
    return this.done(Report.parse(JSON.parse(text)).batchId)
  }

  /** Decides, and waits for the preview that is made anew. */
  async decide(id: string, decisions: GivenImportDecisions): Promise<Report> {
    const answer = await this.ask(`/imports/${id}/decisions`, JSON.stringify(decisions), 'application/json')
    expect([answer.status, await answer.text()]).toEqual([202, expect.anything()])
    return this.done(id)
  }

  /** Writes what was previewed, and waits until that is done. */
  async commit(id: string): Promise<Report> {
    expect((await this.ask(`/imports/${id}/commit`, '{}', 'application/json')).status).toBe(202)
    return this.done(id)
  }

  /** Gives a batch up. */
  async cancel(id: string): Promise<void> {
    expect((await this.ask(`/imports/${id}/cancel`, '{}', 'application/json')).status).toBe(202)
  }

  /** Waits until nothing is to be done with a batch. */
  async done(id: string): Promise<Report> {
    for (;;) {
      const report = Report.parse(await (await this.ask(`/imports/${id}`)).json())
      if (!['READING', 'COMMITTING', 'UNDOING'].includes(report.state)) return report
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** How a file is read; strict, so that nothing is sent that the page does not know. */
  async layout(id: string): Promise<ImportView> {
    const answer = await this.ask(`/imports/${id}/layout`)
    expect(answer.status).toBe(200)
    return importView.strict().parse(await answer.json())
  }

  /** The status of a request. */
  async status(path: string, bytes?: string): Promise<number> {
    return (await this.ask(path, bytes, bytes === undefined ? undefined : 'application/octet-stream')).status
  }

  private ask(path: string, body?: string | Uint8Array<ArrayBuffer>, type?: string): Promise<Response> {
    const headers: Record<string, string> = this.credential.startsWith('chibo_')
      ? { authorization: `Bearer ${this.credential}` }
      : { cookie: this.credential, 'x-chibo-request': '1', origin: this.url }
    return fetch(`${this.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, 'accept-language': 'vi', ...(type && { 'content-type': type }) },
      ...(body !== undefined && { body }),
    })
  }
}
