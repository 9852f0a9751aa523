import { GRANT_SOURCES, LOCALES, ROLES } from '@chibo/shared'
import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Database } from '../database/pool.ts'
import type { ViewerInput } from './viewer.ts'

/** Who a secret belongs to, with the grants that hold on the day asked for. */
export interface Identity extends ViewerInput {
  /** milliseconds until the secret expires by the database's clock; null: never */
  readonly remaining: number | null
  /** whether its last use was noted longer ago than `NOTE_USE_EVERY` */
  readonly useIsOld: boolean
}

/** A session unused for so long has ended: two hours, in seconds. */
export const SESSION_IDLE = 2 * 60 * 60

/** The last use of a session or token is noted at most this often: once a minute, in seconds. */
const NOTE_USE_EVERY = 60

const identity = z.object({
  kind: z.enum(['ACCOUNT', 'TOKEN']),
  accountId: z.string().nullable(),
  tokenId: z.string().nullable(),
  sessionId: z.string().nullable(),
  memberId: z.string().nullable(),
  name: z.string(),
  locale: z.enum(LOCALES),
  remaining: z.number().nullable(),
  useIsOld: z.boolean(),
  grants: z.array(
    z.object({
      role: z.enum(ROLES),
      unitId: z.string(),
      path: z.string(),
      source: z.enum(GRANT_SOURCES),
      sourceId: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
})

/**
 * Finds who a session belongs to.
 *
 * @param digest of the session's secret
 * @param day grants must hold on it, `YYYY-MM-DD`
 * @returns undefined when there is no such session, it ended or expired, or its account is disabled
 */
export async function findSessionIdentity(
  db: Database,
  digest: Buffer,
  day: string,
): Promise<Identity | undefined> {
  const end = sql<Date>`least(s.expires_at, s.last_seen_at + make_interval(secs => ${SESSION_IDLE}))`
  const row = await db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .where('s.digest', '=', digest)
    .where('s.ended_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .where(sql<boolean>`${end} > now()`)
    .select([
      sql`'ACCOUNT'`.as('kind'),
      'a.id as accountId',
      sql`null`.as('tokenId'),
      's.id as sessionId',
      'a.member_id as memberId',
      'a.display_name as name',
      'a.locale as locale',
      millisecondsUntil(end).as('remaining'),
      sql`s.last_seen_at < now() - make_interval(secs => ${NOTE_USE_EVERY})`.as('useIsOld'),
      grantsOn(day, sql`g.account_id = a.id`).as('grants'),
    ])
    .executeTakeFirst()
  return row === undefined ? undefined : identity.parse(row)
}

/**
 * Finds who an API token belongs to.
 *
 * @param digest of the whole token, prefix included
 * @param day grants must hold on it, `YYYY-MM-DD`
 * @returns undefined when there is no such token, it expired or was revoked
 */
export async function findTokenIdentity(
  db: Database,
  digest: Buffer,
  day: string,
): Promise<Identity | undefined> {
  const row = await db
    .selectFrom('api_token as t')
    .where('t.digest', '=', digest)
    .where('t.revoked_at', 'is', null)
    .where(sql<boolean>`coalesce(t.expires_at > now(), true)`)
    .select([
      sql`'TOKEN'`.as('kind'),
      sql`null`.as('accountId'),
      't.id as tokenId',
      sql`null`.as('sessionId'),
      sql`null`.as('memberId'),
      't.name as name',
      sql`'vi'`.as('locale'),
      millisecondsUntil(sql<Date>`t.expires_at`).as('remaining'),
      sql`coalesce(t.last_used_at < now() - make_interval(secs => ${NOTE_USE_EVERY}), true)`.as('useIsOld'),
      grantsOn(day, sql`g.token_id = t.id`).as('grants'),
    ])
    .executeTakeFirst()
  return row === undefined ? undefined : identity.parse(row)
}

/** Notes that a session or token was used, at most once a minute; tells no server to forget anything. */
export async function noteUse(db: Database, identity: Identity): Promise<void> {
  const isOld = (column: string) =>
    sql<boolean>`coalesce(${sql.ref(column)} < now() - make_interval(secs => ${NOTE_USE_EVERY}), true)`
  if (identity.sessionId !== null)
    await db
      .updateTable('session')
      .set({ last_seen_at: sql<Date>`now()` })
      .where('id', '=', identity.sessionId)
      .where(isOld('last_seen_at'))
      .execute()
  if (identity.tokenId !== null)
    await db
      .updateTable('api_token')
      .set({ last_used_at: sql<Date>`now()` })
      .where('id', '=', identity.tokenId)
      .where(isOld('last_used_at'))
      .execute()
}

function millisecondsUntil(instant: RawBuilder<Date>): RawBuilder<unknown> {
  return sql`(extract(epoch from ${instant} - now()) * 1000)::float8`
}

/** The grants of one owner on a day, as a JSON array. A plain subquery, so that the owner reaches into the view. */
function grantsOn(day: string, owner: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object(
      'role', g.role, 'unitId', g.unit_id, 'path', u.path, 'source', g.source, 'sourceId', g.source_id,
      'from', lower(g.during), 'to', upper(g.during))), '[]')
    from effective_grant g join unit u on u.id = g.unit_id
    where ${owner} and g.during @> ${day}::date)`
}
