import { GRANT_SOURCES, LOCALES, ROLES } from '@chibo/shared'
import type { Pool } from 'pg'
import { z } from 'zod'
import { mustSetUpFactor } from '../second-factor/second-factor-rule.ts'
import type { ViewerInput } from './viewer.ts'

/** Who a secret belongs to, with the grants that hold on the day asked for. */
export interface Identity extends ViewerInput {
  /** milliseconds until the secret expires by the database's clock; null: never */
  readonly remaining: number | null
  /** whether its last use was noted longer ago than `NOTE_USE_EVERY` */
  readonly useIsOld: boolean
  /** whether a role held on the day asks for a second factor that the account does not have */
  readonly mustSetUpFactor: boolean
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
  enforcedRoles: z.array(z.string()),
  hasSecondFactor: z.boolean(),
  allowance: z
    .object({ costPerMinute: z.number().nullable(), requestsPerMinute: z.number().nullable() })
    .optional(),
  grants: z.array(
    z.object({
      role: z.enum(ROLES),
      unitId: z.string(),
      path: z.string(),
      source: z.enum(GRANT_SOURCES),
      sourceId: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      succeeded: z.array(z.string()),
    }),
  ),
})

/**
 * Of the unit "u" of a grant: today's paths of divided units that have ended, although something in its subtree succeeded
 * them, and of what those had succeeded. What went into one unit rests below that; below the root rests everything.
 */
const SUCCEEDED = `case when u.parent_id is null then '{}' else array(
          with recursive gone as (
            select old.id, old.path from unit heir
            join unit_lineage l on l.successor_id = heir.id and l.divided
            join unit old on old.id = l.predecessor_id and not old.in_force
            where heir.path >= u.path and heir.path < u.path || '~'
            union
            select old.id, old.path from gone
            join unit_lineage l on l.successor_id = gone.id
            join unit old on old.id = l.predecessor_id and not old.in_force)
          select gone.path from gone where not (gone.path >= u.path and gone.path < u.path || '~')) end`

// Prepared under a name and so planned once a connection: planning costs more than running.
const bySession = {
  name: 'viewer_by_session',
  text: `
    select 'ACCOUNT' as kind, a.id as "accountId", null as "tokenId", s.id as "sessionId", a.member_id as "memberId",
      a.display_name as name, a.locale,
      (extract(epoch from e.ends_at - now()) * 1000)::float8 as remaining,
      s.last_seen_at < now() - make_interval(secs => ${NOTE_USE_EVERY}) as "useIsOld",
      (select coalesce(json_agg(r.role), '[]') from second_factor_rule r where r.during @> $2::date) as "enforcedRoles",
      exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
      ${grantsOf('g.account_id = a.id')} as grants
    from session s
    join account a on a.id = s.account_id
    cross join lateral (
      select least(s.expires_at, s.last_seen_at + make_interval(secs => ${SESSION_IDLE})) as ends_at) e
    where s.digest = $1 and s.ended_at is null and a.disabled_at is null and e.ends_at > now()`,
}

const byToken = {
  name: 'viewer_by_token',
  text: `
    select 'TOKEN' as kind, null as "accountId", t.id as "tokenId", null as "sessionId", null as "memberId",
      t.name, 'vi' as locale,
      (extract(epoch from t.expires_at - now()) * 1000)::float8 as remaining,
      coalesce(t.last_used_at < now() - make_interval(secs => ${NOTE_USE_EVERY}), true) as "useIsOld",
      '[]'::json as "enforcedRoles", false as "hasSecondFactor",
      json_build_object('costPerMinute', t.cost_per_minute, 'requestsPerMinute', t.requests_per_minute) as allowance,
      ${grantsOf('g.token_id = t.id')} as grants
    from api_token t
    where t.digest = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())`,
}

const byUsername = {
  name: 'viewer_by_username',
  text: `
    select 'ACCOUNT' as kind, a.id as "accountId", null as "tokenId", null as "sessionId", a.member_id as "memberId",
      a.display_name as name, a.locale, null as remaining, false as "useIsOld",
      (select coalesce(json_agg(r.role), '[]') from second_factor_rule r where r.during @> $2::date) as "enforcedRoles",
      exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
      ${grantsOf('g.account_id = a.id')} as grants
    from account a where a.username = $1 and a.disabled_at is null`,
}

const byAccountId = {
  ...byUsername,
  name: 'viewer_by_account',
  text: byUsername.text.replace('a.username = $1', 'a.id = $1::uuid'),
}

const byTokenId = {
  ...byToken,
  name: 'viewer_by_token_id',
  text: byToken.text.replace('t.digest = $1', 't.id = $1::uuid'),
}

/** The grants of an owner on the day $2, as a JSON array: a plain subquery, so that the owner reaches into the view. */
function grantsOf(owner: string): string {
  return `(select coalesce(json_agg(json_build_object(
        'role', g.role, 'unitId', g.unit_id, 'path', u.path, 'source', g.source, 'sourceId', g.source_id,
        'from', lower(g.during), 'to', upper(g.during), 'succeeded', ${SUCCEEDED})), '[]')
      from effective_grant g join unit u on u.id = g.unit_id
      where ${owner} and g.during @> $2::date)`
}

/**
 * Finds who a session belongs to.
 *
 * @param digest of the session's secret
 * @param day grants must hold on it, `YYYY-MM-DD`
 * @returns undefined when there is no such session, it ended or expired, or its account is disabled
 */
export function findSessionIdentity(pool: Pool, digest: Buffer, day: string): Promise<Identity | undefined> {
  return find(pool, bySession, [digest, day])
}

/**
 * Finds who an API token belongs to.
 *
 * @param digest of the whole token, prefix included
 * @param day grants must hold on it, `YYYY-MM-DD`
 * @returns undefined when there is no such token, it expired or was revoked
 */
export function findTokenIdentity(pool: Pool, digest: Buffer, day: string): Promise<Identity | undefined> {
  return find(pool, byToken, [digest, day])
}

/**
 * Finds an account by its user name, for the operator of the command line who acts for it.
 *
 * @param username in its one form
 * @param day grants must hold on it, `YYYY-MM-DD`
 * @returns undefined when there is no such account, or it is disabled
 */
export function findAccountIdentity(
  pool: Pool,
  username: string,
  day: string,
): Promise<Identity | undefined> {
  return find(pool, byUsername, [username, day])
}

/**
 * Finds an account or a token by its id, for work that was begun in its name and goes on without a request.
 *
 * @param day grants must hold on it, `YYYY-MM-DD`
 * @returns undefined when there is none, or it is disabled, expired or revoked
 */
export function findIdentityById(
  pool: Pool,
  id: { readonly accountId: string } | { readonly tokenId: string },
  day: string,
): Promise<Identity | undefined> {
  return 'accountId' in id
    ? find(pool, byAccountId, [id.accountId, day])
    : find(pool, byTokenId, [id.tokenId, day])
}

async function find(
  pool: Pool,
  statement: { readonly name: string; readonly text: string },
  values: [Buffer | string, string],
): Promise<Identity | undefined> {
  const { rows } = await pool.query<Record<string, unknown>>({ ...statement, values })
  if (rows[0] === undefined) return undefined
  const { enforcedRoles, hasSecondFactor, ...known } = identity.parse(rows[0])
  const roles = known.grants.map((grant) => grant.role)
  return { ...known, mustSetUpFactor: mustSetUpFactor({ roles, enforcedRoles, hasSecondFactor }) }
}

/** Notes that a session or token was used, at most once a minute; tells no server to forget anything. */
export async function noteUse(pool: Pool, { sessionId, tokenId }: Identity): Promise<void> {
  if (sessionId !== null)
    await pool.query(
      `update session set last_seen_at = now()
       where id = $1 and last_seen_at < now() - make_interval(secs => ${NOTE_USE_EVERY})`,
      [sessionId],
    )
  if (tokenId !== null)
    await pool.query(
      `update api_token set last_used_at = now()
       where id = $1 and coalesce(last_used_at < now() - make_interval(secs => ${NOTE_USE_EVERY}), true)`,
      [tokenId],
    )
}
