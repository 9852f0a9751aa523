import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

type Address = { readonly path: string } | { readonly host: string; readonly port: number }

/** A line between the program and its database that can be cut, closed, silenced and disturbed. */
export class Line {
  private readonly server: Server
  private readonly ends = new Set<Socket>()
  private state: 'open' | 'closed' | 'silent' = 'open'
  private disturbance: { readonly after: string; readonly bytes: Buffer } | undefined
  private target: Address

  private constructor(target: Address) {
    this.target = target
    this.server = createServer((near) => {
      this.join(near)
    })
  }

  /** Listens on a free port in front of the database of a connection string. */
  static async before(databaseUrl: string): Promise<Line> {
    const line = new Line(addressOf(databaseUrl))
    await new Promise<void>((resolve) => line.server.listen(0, '127.0.0.1', resolve))
    return line
  }

  /** The connection string of the same database over this line. */
  urlOf(databaseUrl: string): string {
    const url = new URL(databaseUrl)
    const address: AddressInfo | string | null = this.server.address()
    url.searchParams.delete('host')
    url.hostname = '127.0.0.1'
    url.port = typeof address === 'object' ? String(address?.port) : ''
    return url.href
  }

  /** The database has moved. */
  leadTo(databaseUrl: string): void {
    this.target = addressOf(databaseUrl)
  }

  /** Breaks every connection at once; new ones are made as before. */
  cut(): void {
    for (const end of this.ends) breakOff(end)
  }

  /** Breaks every connection and refuses new ones. */
  close(): void {
    this.state = 'closed'
    this.cut()
  }

  /** Passes nothing on any more and says nothing. */
  silence(): void {
    this.state = 'silent'
  }

  /** Sends these bytes before the database's answer to whatever has this text in it, once. */
  disturb(after: string, bytes: Buffer): void {
    this.disturbance = { after, bytes }
  }

  /** Works again; who was silenced is cut off. */
  open(): void {
    if (this.state === 'silent') this.cut()
    this.state = 'open'
  }

  async end(): Promise<void> {
    this.close()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private join(near: Socket): void {
    if (this.state === 'closed') {
      breakOff(near)
      return
    }
    const far = connect(this.target)
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(end)
      end.on('error', () => undefined)
      end.on('close', () => {
        this.ends.delete(end)
        other.destroy()
      })
    }
    near.on('data', (bytes) => {
      if (this.state === 'silent') return
      if (this.disturbance && bytes.includes(this.disturbance.after)) {
        near.write(this.disturbance.bytes)
        this.disturbance = undefined
      }
      far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (this.state !== 'silent') near.write(bytes)
    })
  }
}

/** Without a good-bye, where the kind of socket allows it. */
function breakOff(end: Socket): void {
  if (end.remoteAddress === undefined) end.destroy()
  else end.resetAndDestroy()
}

function addressOf(databaseUrl: string): Address {
  const url = new URL(databaseUrl)
  const socket = url.searchParams.get('host')
  return socket === null
    ? { host: url.hostname, port: Number(url.port) }
    : { path: `${socket}/.s.PGSQL.${url.port}` }
}
