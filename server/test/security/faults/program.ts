import { vi } from 'vitest'
import { z } from 'zod'
import { readExamples } from '../../../src/docs/examples.ts'
import { createTestApp, type TestApp } from '../../kit/app.ts'
import { UNMETERED } from '../../kit/security.ts'
import { sendRaw, type Step } from '../raw.ts'
import { Sender, type Received, type Sent } from '../send.ts'
import { FragileDatabase } from './database.ts'

const Line = z.object({ requestId: z.string().optional() })

/** What a scraper of metrics shows. */
export const METRICS_TOKEN = 'a token of the metrics'

/** The whole program over HTTP, on a database to which everything can happen. */
export class Program {
  readonly database: FragileDatabase
  readonly app: TestApp
  readonly url: string
  readonly token: string
  readonly cookie: string
  private readonly sender: Sender
  private texts = 0

  private constructor(database: FragileDatabase, app: TestApp, url: string, token: string, cookie: string) {
    this.database = database
    this.app = app
    this.url = url
    this.token = token
    this.cookie = cookie
    this.sender = new Sender(url, 20_000)
  }

  static async start(): Promise<Program> {
    const database = await FragileDatabase.start()
    const app = await createTestApp({ METRICS_TOKEN, ...UNMETERED }, ['loc-binh'], {
      database: database.connections,
    })
    const token = await app.token('ORGANIZATION_BOARD', '188')
    return new Program(database, app, await app.listen(), token, await app.signIn('demo'))
  }

  async stop(): Promise<void> {
    this.sender.close()
    await this.app.close()
  }

  /** Sends one request; by default GET, as nobody. */
  send(path: string, init: Partial<Omit<Sent, 'path'>> = {}): Promise<Received> {
    return this.sender.send({ method: 'GET', path, headers: {}, body: null, ...init })
  }

  /** Sends JSON with the token; a body that is text or bytes goes as it is. */
  post(body: unknown, headers: Sent['headers'] = {}, path = '/graphql'): Promise<Received> {
    const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
    return this.send(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers },
      body: Buffer.from(bytes),
    })
  }

  /** Reads; by a text that was not seen before, unless one is given. */
  read(query = `{ visits(first: 1) { nodes { id } } } # ${(this.texts += 1)}`): Promise<Received> {
    return this.post({ query })
  }

  /** Enters a meeting. */
  write(headers: Sent['headers'] = {}): Promise<Received> {
    const { query = '', variables = {} } = readExamples().get('createMeeting') ?? {}
    return this.post({ query, variables }, headers)
  }

  /** Signs somebody in. */
  signIn(body: unknown = { username: 'to1', password: 'chibo-demo' }): Promise<Received> {
    return this.post(body, { authorization: '', 'x-chibo-request': '1' }, '/auth/sign-in')
  }

  /** Sends bytes as they are. */
  raw(...steps: readonly Step[]): Promise<Received> {
    return sendRaw(this.url, steps)
  }

  /** Asks while the program cannot reach the database. */
  async away(ask: () => Promise<Received>): Promise<Received> {
    this.database.line.close()
    try {
      return await ask()
    } finally {
      this.database.line.open()
      await this.isReady()
    }
  }

  /** Asks while a function of the program does something else. */
  async instead<T extends object>(
    owner: T,
    name: keyof T & string,
    does: () => unknown,
    ask: () => Promise<Received>,
  ) {
    const before: unknown = Reflect.get(owner, name)
    Reflect.set(owner, name, does)
    try {
      return await ask()
    } finally {
      Reflect.set(owner, name, before)
    }
  }

  /** Waits until requests are answered again. */
  async isReady(): Promise<void> {
    await vi.waitFor(
      async () => {
        if ((await this.send('/readyz')).status !== 200) throw new Error('not ready')
      },
      { timeout: 20_000, interval: 20 },
    )
  }

  /** The lines of the log about a request; they are written when its answer is out. */
  async linesOf(requestId: string): Promise<readonly string[]> {
    await this.logged((line) => line.includes(requestId) && line.includes('"msg":"request"')).catch(
      () => undefined,
    )
    return this.app.log().filter((line) => line.includes(requestId))
  }

  /** Waits for a line of the log, from a place in it on. */
  logged(isIt: (line: string) => boolean, from = 0): Promise<{ readonly requestId?: string | undefined }> {
    return vi.waitFor(
      () => {
        const line = this.app.log().slice(from).find(isIt)
        if (line === undefined) throw new Error('there is no such line in the log')
        return Line.parse(JSON.parse(line))
      },
      { timeout: 3_000, interval: 5 },
    )
  }
}
