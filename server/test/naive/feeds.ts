import { typeId } from './ids.ts'
import type { Stored } from './organization.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** The calendars of the caller's account that are not revoked, the newest first. */
export function feedList(world: World): object[] {
  return own(world)
    .filter((feed) => feed.revoked_at === null)
    .sort((a, b) => b.created_at.getTime() - a.created_at.getTime() || (a.id < b.id ? -1 : 1))
    .map((feed) => node(world, feed))
}

/** A calendar, for the account that made it. */
export function feedNode(world: World, id: string): object | null {
  const feed = own(world).find((one) => one.id === id)
  return feed ? node(world, feed) : null
}

function own(world: World): Stored<'calendar_feed'>[] {
  const { accountId } = world.question.viewer
  return world.organization.calendarFeeds.filter((feed) => feed.account_id === accountId)
}

function node(world: World, feed: Stored<'calendar_feed'>): object {
  return {
    __typename: 'CalendarFeed',
    id: typeId('feed', feed.id),
    unit: () => unitOf(world, feed.unit_id),
    kinds: feed.kinds,
    meetings: feed.meetings,
    createdAt: feed.created_at.toISOString(),
    lastUsedAt: feed.last_used_at?.toISOString() ?? null,
    revokedAt: feed.revoked_at?.toISOString() ?? null,
    version: feed.version,
  }
}
