// The part of autocannon that the bench uses; the package brings no types.
declare module 'autocannon' {
  interface Request {
    readonly method: 'POST'
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** what to send instead; asked anew each time */
    readonly setupRequest?: (request: Request, context: Context) => Request
    /** told the answer before the next request is asked for */
    readonly onResponse?: (status: number, body: string, context: Context) => void
  }
  /** of one connection, until it has sent all its requests once */
  interface Context {
    connection?: number
  }
  interface Client {
    setRequests(requests: readonly Request[]): void
  }
  interface Options {
    readonly url: string
    /** at the same time */
    readonly connections: number
    /** seconds */
    readonly duration: number
    /** seconds to wait for an answer */
    readonly timeout?: number
    readonly requests: readonly Request[]
    readonly setupClient?: (client: Client) => void
  }
  interface Result {
    readonly requests: { readonly total: number }
    /** seconds */
    readonly duration: number
    /** milliseconds */
    readonly latency: { readonly p50: number; readonly p99: number }
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
  }
  export default function autocannon(options: Options): Promise<Result>
  export type { Client, Options, Request, Result }
}
