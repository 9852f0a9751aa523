import { CLOCK_KINDS, type ClockKind } from '@chibo/shared'
import { sql, type CompiledQuery, type Kysely, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Kysely<DB> | Transaction<DB>

/** The path of a unit today; undefined where there is none. */
export async function findUnitPath(executor: Executor, unitId: string): Promise<string | undefined> {
  const unit = await executor.selectFrom('unit').select('path').where('id', '=', unitId).executeTakeFirst()
  return unit?.path
}

/** How many calendars an account has that are not revoked. */
export async function countFeeds(executor: Executor, accountId: string): Promise<number> {
  const { count } = await executor
    .selectFrom('calendar_feed')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A calendar to be stored. */
export interface NewFeed {
  readonly id: string
  readonly accountId: string
  readonly unitId: string
  readonly kinds: readonly ClockKind[]
  readonly meetings: boolean
  readonly digest: Buffer
}

export function feedInsertion(executor: Executor, feed: NewFeed): CompiledQuery {
  return executor
    .insertInto('calendar_feed')
    .values({
      id: feed.id,
      account_id: feed.accountId,
      unit_id: feed.unitId,
      kinds: [...feed.kinds],
      meetings: feed.meetings,
      digest: feed.digest,
    })
    .compile()
}

/** A calendar of an account that is not revoked, locked. */
export function findOwnFeed(executor: Executor, id: string, accountId: string) {
  return executor
    .selectFrom('calendar_feed')
    .select(['id', 'unit_id as unitId', 'version'])
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export function feedRevocation(executor: Executor, id: string): CompiledQuery {
  return executor
    .updateTable('calendar_feed')
    .set({ revoked_at: sql<Date>`now()`, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .compile()
}

/** A calendar as whoever knows its secret finds it. */
export interface FoundFeed {
  readonly id: string
  readonly username: string
  readonly unitId: string
  readonly path: string
  readonly kinds: readonly ClockKind[]
  readonly meetings: boolean
}

/** The calendar of a secret, by its digest; undefined for one that is not there, or revoked. */
export async function findFeed(executor: Executor, digest: Buffer): Promise<FoundFeed | undefined> {
  const feed = await executor
    .selectFrom('calendar_feed as f')
    .innerJoin('account as a', 'a.id', 'f.account_id')
    .innerJoin('unit as u', 'u.id', 'f.unit_id')
    .select(['f.id', 'a.username', 'f.unit_id as unitId', 'u.path', 'f.kinds', 'f.meetings'])
    .where('f.digest', '=', digest)
    .where('f.revoked_at', 'is', null)
    .executeTakeFirst()
  return feed && { ...feed, kinds: CLOCK_KINDS.filter((kind) => feed.kinds.includes(kind)) }
}

/** Notes that a calendar was fetched, at most once a minute. */
export async function noteFeedUse(executor: Executor, id: string): Promise<void> {
  await executor
    .updateTable('calendar_feed')
    .set({ last_used_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where(sql<boolean>`coalesce(last_used_at < now() - interval '1 minute', true)`)
    .execute()
}
