import { createTransport } from 'nodemailer'
import type { SmtpSettings } from '../../config.ts'
import type { MailFailure } from './mail.rules.ts'
import type { MailText } from './mail-text.rules.ts'

/** A mail to be sent. */
export interface Mail extends MailText {
  /** one address */
  readonly to: string
  /** names it, whenever it is sent: a server that gets it twice may know it by that */
  readonly id: string
}

/** What sending came to. */
export type Delivery = { readonly ok: true } | { readonly ok: false; readonly failure: MailFailure }

/** Sends a mail. It never rejects. */
export type Send = (mail: Mail) => Promise<Delivery>

/** Milliseconds for the connection and the greeting, and between two signs of life. */
const PATIENCE = 10_000

/** What tests set otherwise. */
export interface MailerOptions {
  /** see PATIENCE */
  readonly patience?: number
  /** PEM of who may sign the server's certificate, beside those that Node trusts */
  readonly ca?: string
}

/** Sends mails by SMTP, each over a connection of its own; a mail is over within three times the patience for one step. */
export function createSend(
  { host, port, isSecure, credentials, from }: SmtpSettings,
  { patience = PATIENCE, ca }: MailerOptions = {},
): Send {
  const transport = createTransport({
    host,
    port,
    secure: isSecure,
    // A password is never told in the clear, whoever stands between and says that there is no TLS.
    requireTLS: credentials !== undefined,
    ...(credentials && { auth: { user: credentials.user, pass: credentials.password } }),
    ...(ca !== undefined && { tls: { ca } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.slice(from.lastIndexOf('@') + 1).replace('>', '')
  return async ({ to, id, subject, text }) => {
    const sending = transport
      .sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      .then((): Delivery => ({ ok: true }), failed)
    return within(3 * patience, sending)
  }
}

function failed(error: unknown): Delivery {
  const told = (name: string): unknown => (error instanceof Error ? Reflect.get(error, name) : undefined)
  const [step, status] = [told('code'), told('responseCode')]
  return {
    ok: false,
    failure: {
      step: typeof step === 'string' ? step : 'UNKNOWN',
      status: typeof status === 'number' ? status : null,
    },
  }
}

/** Each sign of life begins the wait for the next one: a server that drips for ever is waited for no longer than this. */
async function within(milliseconds: number, sending: Promise<Delivery>): Promise<Delivery> {
  let timer
  const patience = new Promise<Delivery>((resolve) => {
    timer = setTimeout(
      () => resolve({ ok: false, failure: { step: 'ETIMEDOUT', status: null } }),
      milliseconds,
    )
  })
  const delivery = await Promise.race([sending, patience])
  clearTimeout(timer)
  return delivery
}
