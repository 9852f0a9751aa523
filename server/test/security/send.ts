import { Agent, request, type OutgoingHttpHeaders } from 'node:http'

/** A request as it goes over the wire. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer | null
}

/** What came back. */
export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly ms: number
}

class ClosedMeanwhile extends Error {}
class TooLate extends Error {}

/** Sends requests to one server over connections that are kept. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 })
  private readonly base: URL
  private readonly patience: number

  /** @param patience milliseconds after which nothing is waited for any more */
  constructor(address: string, patience: number) {
    this.base = new URL(address)
    this.patience = patience
  }

  /**
   * A kept connection that the server has closed meanwhile is no fault of its: such a request goes out once more.
   *
   * @throws Error when nothing came back in time, or the connection broke
   */
  async send(sent: Sent): Promise<Received> {
    try {
      return await this.sendOnce(sent, this.agent)
    } catch (error) {
      if (error instanceof ClosedMeanwhile) return this.sendOnce(sent, undefined)
      throw error
    }
  }

  private sendOnce({ method, path, headers, body }: Sent, agent: Agent | undefined): Promise<Received> {
    const began = performance.now()
    const { hostname: host, port } = this.base
    // Without it a body that comes with a DELETE would be sent unannounced.
    const length = body === null ? {} : { 'content-length': body.length }
    return new Promise((resolve, reject) => {
      const sending = request(
        { host, port, method, path, headers: { ...headers, ...length }, agent },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            clearTimeout(timer)
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
              ms: performance.now() - began,
            })
          })
        },
      )
      const timer = setTimeout(() => {
        sending.destroy(new TooLate(`nothing came back in ${this.patience} ms`))
      }, this.patience)
      sending.on('error', (error) => {
        clearTimeout(timer)
        reject(sending.reusedSocket && !(error instanceof TooLate) ? new ClosedMeanwhile() : error)
      })
      sending.end(body ?? undefined)
    })
  }

  close(): void {
    this.agent.destroy()
  }
}
