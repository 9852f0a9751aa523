import {
  covers,
  createCalendarFeedInput,
  knowsUnit,
  versionedInput,
  type CreateCalendarFeed,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import { newSecret } from '../../auth/credentials/secrets.ts'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { rightsOf } from './calendar-feeds.policy.ts'
import {
  countFeeds,
  feedInsertion,
  feedRevocation,
  findOwnFeed,
  findUnitPath,
} from './calendar-feeds.repo.ts'

/** Calendars that an account has at most. */
const FEEDS_MAX = 20

/** What a use case on a calendar wrote. */
export interface WrittenFeed extends Record<string, string | number> {
  readonly calendarFeedId: string
  readonly version: number
}

/** What the service works with. */
export interface CalendarFeedsParts extends UseCaseParts {
  /** the origin under which the program is reached */
  readonly publicUrl: string
}

/** Use cases on calendars: each belongs to the account that made it. */
export class CalendarFeedsService {
  private readonly parts: CalendarFeedsParts

  constructor(parts: CalendarFeedsParts) {
    this.parts = parts
  }

  /** Makes a calendar of what falls due and is held below a unit. */
  createCalendarFeed(input: unknown, caller: Caller): Promise<Outcome<WrittenFeed>> {
    return performParsed(this.parts, caller, createCalendarFeedInput, input, (parsed, tx) =>
      this.create(tx, parsed, caller),
    )
  }

  /** Revokes a calendar: nobody fetches it any more. */
  revokeCalendarFeed(input: unknown, caller: Caller): Promise<Outcome<WrittenFeed>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.revoke(tx, parsed, caller),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateCalendarFeed,
    { viewer }: Caller,
  ): Promise<Deed<WrittenFeed>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const path = await findUnitPath(tx, unitId)
    if (path === undefined || !knowsUnit(viewer, path)) throw notFound('unitId')
    const { accountId } = viewer
    // A token ends with its program, and asks by itself.
    const feed = { kinds: input.kinds, meetings: input.meetings ?? false }
    if (accountId === null || !rightsOf(feed).every((right) => covers(viewer, right, path)))
      throw forbidden('unitId')
    if ((await countFeeds(tx, accountId)) >= FEEDS_MAX)
      refuse([{ code: 'TOO_MANY', path: [], values: { max: FEEDS_MAX } }])
    const { value, digest } = newSecret()
    const id = newUuid()
    return {
      result: { calendarFeedId: id, version: 1 },
      secret: `${this.parts.publicUrl}/calendar/${value}.ics`,
      writes: [feedInsertion(tx, { id, accountId, unitId, ...feed, digest })],
      act: {
        action: 'CALENDAR_FEED_CREATE',
        unitId,
        objectType: 'calendar_feed',
        objectId: id,
        before: null,
        after: { unit: unitId, kinds: feed.kinds.join(' '), meetings: feed.meetings },
      },
    }
  }

  private async revoke(
    tx: Transaction<DB>,
    input: Versioned,
    { viewer }: Caller,
  ): Promise<Deed<WrittenFeed>> {
    const id = this.parts.decodeId('feed', input.id, ['id'])
    const feed = viewer.accountId === null ? undefined : await findOwnFeed(tx, id, viewer.accountId)
    if (!feed) throw notFound('id')
    checkVersion(feed.version, input.expectedVersion)
    return {
      result: { calendarFeedId: id, version: feed.version + 1 },
      writes: [feedRevocation(tx, id)],
      act: {
        action: 'CALENDAR_FEED_REVOKE',
        unitId: feed.unitId,
        objectType: 'calendar_feed',
        objectId: id,
        before: { revoked: false },
        after: { revoked: true },
      },
    }
  }
}
