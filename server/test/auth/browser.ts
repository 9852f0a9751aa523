import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { z } from 'zod'
import { totpCode } from '../../src/auth/second-factor/totp.ts'
import { OWN_PAGE, PASSWORD } from './kit.ts'

const Confirmed = z.object({ recoveryCodes: z.array(z.string()) })
const SetUp = z.object({ secret: z.string(), uri: z.string() })

/** A browser on our own pages: it keeps its cookie from answer to request. */
export class Browser {
  /** the Cookie header; empty while there is none */
  cookie = ''
  private readonly app: FastifyInstance
  private readonly address: string
  private readonly name: string

  /** @param from its address, and what it calls itself */
  constructor(app: FastifyInstance, { address = '127.0.0.1', name = 'Trình duyệt thử' } = {}) {
    this.app = app
    this.address = address
    this.name = name
  }

  async post(
    url: string,
    payload: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<LightMyRequestResponse> {
    const answer = await this.app.inject({
      method: 'POST',
      url,
      headers: { ...OWN_PAGE, ...this.headers(), ...headers },
      payload,
      remoteAddress: this.address,
    })
    const set = answer.headers['set-cookie']
    if (typeof set === 'string') this.cookie = set.split(';')[0] ?? ''
    return answer
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.app.inject({ url, headers: this.headers(), remoteAddress: this.address })
  }

  /** The body of `GET /auth/session`. */
  async session(): Promise<unknown> {
    return (await this.get('/auth/session')).json()
  }

  /** Whether the server takes it for somebody. */
  async isSignedIn(): Promise<boolean> {
    return z.object({ signedIn: z.boolean() }).parse(await this.session()).signedIn
  }

  signIn(username: string, password = PASSWORD): Promise<LightMyRequestResponse> {
    return this.post('/auth/sign-in', { username, password })
  }

  /** Sets a second factor up. @param now milliseconds since 1970 of the server's clock */
  async setUpFactor(now: number): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
    const answer = await this.post('/auth/second-factor/setup', { password: PASSWORD })
    const { secret } = SetUp.parse(answer.json())
    const confirmed = await this.post('/auth/second-factor/confirm', { code: totpCode(secret, now) })
    return { secret, recoveryCodes: Confirmed.parse(confirmed.json()).recoveryCodes }
  }

  private headers(): Record<string, string> {
    return { 'user-agent': this.name, ...(this.cookie === '' ? {} : { cookie: this.cookie }) }
  }
}
