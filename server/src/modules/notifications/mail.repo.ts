import { LOCALES, NOTIFICATION_PAGES } from '@chibo/shared'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../database/pool.ts'

/** Seconds for which nobody else takes a mail that somebody is sending: longer than sending takes. */
const TAKEN_FOR = 60
/** Hours behind which a line is not news any more. */
const FRESH_FOR = 48

/** A mail that was taken to be sent, with what it tells. */
const TakenMail = z.object({
  id: z.string(),
  /** counting this one */
  attempt: z.number(),
  /** null: whoever it is for wants no mail any more */
  to: z.string().nullable(),
  locale: z.enum(LOCALES),
  label: z.string(),
  page: z.enum(NOTIFICATION_PAGES),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  /** the meeting that it is about */
  meetingId: z.string().nullable(),
  dueOn: z.string().nullable(),
  count: z.number().nullable(),
})
export type TakenMail = z.output<typeof TakenMail>

/** Takes the mail that has waited longest; undefined where none waits. Of several programs each takes another one. */
export async function takeMail(db: Database): Promise<TakenMail | undefined> {
  const { rows } = await sql`
    with taken as (
      update mail set attempts = attempts + 1, next_at = now() + make_interval(secs => ${TAKEN_FOR})
      where id = (select id from mail where state = 'WAITING' and next_at <= now() order by next_at limit 1 for update skip locked)
      returning id, notification_id, attempts
    )
    select t.id, t.attempts as attempt, case when a.wants_mail and a.disabled_at is null then a.email end as "to", a.locale,
      case a.locale when 'en' then k.label_en else k.label_vi end::text as label, k.page, n.unit_id as "unitId", u.name::text as "unitName",
      m.id as "meetingId", n.due_on as "dueOn", n.count
    from taken t
    join notification n on n.id = t.notification_id
    join notification_kind k on k.code = n.kind_code
    join account a on a.id = n.account_id
    left join unit u on u.id = n.unit_id
    left join meeting m on m.id = n.subject_id`.execute(db)
  return rows[0] === undefined ? undefined : TakenMail.parse(rows[0])
}

/** Stores that a mail went. */
export async function storeSent(db: Database, id: string): Promise<void> {
  await sql`update mail set state = 'SENT', sent_at = now(), problem = null where id = ${id}`.execute(db)
}

/** Stores why a mail did not go, and after how many seconds it is tried again; null: never. */
export async function storeFailed(
  db: Database,
  id: string,
  problem: string,
  seconds: number | null,
): Promise<void> {
  await sql`
    update mail set problem = ${problem}, state = ${seconds === null ? 'GIVEN_UP' : 'WAITING'},
      next_at = now() + make_interval(secs => ${seconds ?? 0})
    where id = ${id} and state = 'WAITING'`.execute(db)
}

/** Gives mails up that have waited until they are no news any more: there was no mail server for long. */
export async function giveUpStale(db: Database): Promise<void> {
  await sql`
    update mail m set state = 'GIVEN_UP', problem = 'STALE' from notification n
    where n.id = m.notification_id and m.state = 'WAITING' and n.created_at < now() - make_interval(hours => ${FRESH_FOR})`.execute(
    db,
  )
}
