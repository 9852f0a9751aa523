import type { FastifyBaseLogger } from 'fastify'
import type { Database } from '../../database/pool.ts'
import { encodeId } from '../../graphql/ids.ts'
import { Repeated } from '../../jobs/repeated.ts'
import { giveUpStale, storeFailed, storeSent, takeMail, type TakenMail } from './mail.repo.ts'
import { nextAttempt } from './mail.rules.ts'
import { mailText } from './mail-text.rules.ts'
import type { Send } from './mailer.ts'

/** Milliseconds between two looks for mails that wait. */
const EVERY = 5_000

/** What sending mails works with. */
export interface MailingParts {
  readonly db: Database
  readonly log: Pick<FastifyBaseLogger, 'error' | 'warn'>
  readonly send: Send
  /** the origin under which the program is reached */
  readonly publicUrl: string
}

/**
 * Sends the mails that wait, one after another, in the background. Each server does it: a mail is taken by one of them. One that was
 * killed behind sending and before storing that has it sent again, under the same Message-ID.
 */
export class Mailing extends Repeated {
  constructor(parts: MailingParts) {
    super({
      every: EVERY,
      log: parts.log,
      complaint: 'mails could not be sent',
      work: async (isStopped) => {
        await giveUpStale(parts.db)
        for (let mail = await takeMail(parts.db); mail !== undefined; mail = await takeMail(parts.db)) {
          await deliver(mail, parts)
          if (isStopped()) break
        }
      },
    })
  }
}

async function deliver(mail: TakenMail, { db, log, send, publicUrl }: MailingParts): Promise<void> {
  const { id, attempt, to, unitId, meetingId } = mail
  if (to === null) return storeFailed(db, id, 'UNWANTED', null)
  const place = {
    unitId: unitId === null ? null : encodeId('unit', unitId),
    meetingId: meetingId === null ? null : encodeId('meeting', meetingId),
  }
  const delivery = await send({ id, to, ...mailText({ ...mail, ...place }, publicUrl) })
  if (delivery.ok) return storeSent(db, id)
  const { step, status } = delivery.failure
  const problem = status === null ? step : `${step} ${String(status)}`
  const wait = nextAttempt(attempt, delivery.failure)
  log.warn({ mail: id, attempt, problem, isGivenUp: wait === null }, 'a mail was not sent')
  await storeFailed(db, id, problem, wait)
}
