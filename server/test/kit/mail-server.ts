import { readFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { SmtpSettings } from '../../src/config.ts'

/** A certificate for localhost with its key, signed by itself: for tests alone. */
export const CERTIFICATE = readFileSync(join(import.meta.dirname, 'localhost.pem'), 'utf8')

/** A mail as a server took it. */
export interface TakenMail {
  readonly to: string
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
  readonly isSecure: boolean
  /** who signed in; null: nobody */
  readonly user: string | null
}

/** What a server is like. */
export interface MailServerOptions {
  readonly password?: string
  /** whether it has no STARTTLS */
  readonly isPlain?: boolean
  /** status to answer to a recipient, asked each time; 250: taken */
  readonly answer?: (to: string) => number
}

/** A mail server on loopback that keeps what it takes. */
export class MailServer {
  readonly taken: TakenMail[] = []
  /** passwords that it was told, right or wrong */
  readonly passwords: (string | null | undefined)[] = []
  private readonly server: SMTPServer
  private readonly options: MailServerOptions

  constructor(options: MailServerOptions = {}) {
    this.options = options
    const { password, isPlain = false, answer = () => 250 } = options
    const settings: SMTPServerOptions = {
      key: CERTIFICATE,
      cert: CERTIFICATE,
      disabledCommands: isPlain ? ['STARTTLS'] : [],
      // A server that takes passwords in the clear: what keeps them is the client.
      allowInsecureAuth: true,
      authOptional: password === undefined,
      onAuth: (auth, _session, done) => {
        this.passwords.push(auth.password)
        if (auth.password === password) done(null, { user: auth.username })
        else done(refusal(535))
      },
      onRcptTo: (address, _session, done) => {
        const status = answer(address.address)
        done(status === 250 ? null : refusal(status))
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const [recipient] = session.envelope.rcptTo
          const { user } = session
          this.taken.push({
            ...read(Buffer.concat(chunks).toString()),
            to: recipient?.address ?? '',
            isSecure: session.secure,
            user: typeof user === 'string' ? user : null,
          })
          done()
        })
      },
    }
    this.server = new SMTPServer(settings)
    this.server.on('error', () => undefined)
  }

  /** Listens on a free port. @returns how to reach it */
  async listen(): Promise<SmtpSettings> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve))
    const { password } = this.options
    return settingsFor(this.server.server, password === undefined ? undefined : { user: 'chibo', password })
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve))
  }
}

/** Something on loopback that is spoken to like a mail server, and does what it likes. */
export async function mute(
  greet: (socket: Socket) => void,
): Promise<{ readonly settings: SmtpSettings; readonly close: () => void }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    greet(socket)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    settings: settingsFor(server, undefined),
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function settingsFor(server: Server, credentials: SmtpSettings['credentials']): SmtpSettings {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { host: '127.0.0.1', port, isSecure: false, credentials, from: 'Chi bộ <chibo@example.org>' }
}

function refusal(status: number): Error {
  return Object.assign(new Error('no'), { responseCode: status })
}

/** Headers and text of a message (RFC 5322) of one part, decoded. */
function read(raw: string): Pick<TakenMail, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())]
    }),
  )
  const body = raw.slice(end + 4)
  const encoding = headers.get('content-transfer-encoding')
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : encoding === 'quoted-printable'
        ? quoted(body.replace(/=\r\n/g, ''))
        : body
  return { headers, text: text.replace(/\r\n/g, '\n') }
}

/** Encoded words of a header (RFC 2047); blanks between two of them are none. */
function words(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, kind: string, inner: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(inner, 'base64').toString() : quoted(inner.replace(/_/g, ' ')),
    )
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}
