import { addDays, covers } from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { createSlowDown } from '../../auth/brakes/slow-down.ts'
import { networkOf } from '../../auth/credentials/network.ts'
import { digestOf, SECRET_PATTERN } from '../../auth/credentials/secrets.ts'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Database } from '../../database/pool.ts'
import type { Ask } from '../../graphql/ask.ts'
import { encodeId } from '../../graphql/ids.ts'
import { Opened } from '../../graphql/read/opened.ts'
import type { ReadContext } from '../../graphql/read/reader.ts'
import { HttpError } from '../../http/http-error.ts'
import { CalendarAnswer, MeetingsAnswer, MEETINGS_MAX, MEETINGS_SINCE } from './calendar-questions.ts'
import { rightsOf } from './calendar-feeds.policy.ts'
import { findFeed, noteFeedUse, type FoundFeed } from './calendar-feeds.repo.ts'
import { calendarText, type CalendarDay, type CalendarMeeting } from './calendar.rules.ts'

/** What the route of calendars works with. */
export interface CalendarRouteParts {
  readonly db: Database
  /** asks `CALENDAR` */
  readonly askDays: Ask
  /** asks `CALENDAR_MEETINGS` */
  readonly askMeetings: Ask
  /** who an account is today; null for one that is disabled or may do nothing before it has a second factor */
  readonly viewerOf: (username: string) => Promise<Viewer | null>
  readonly publicUrl: string
  readonly today: () => string
  readonly now: () => Date
}

const Params = z.object({ file: z.string() })

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Programs that fetch calendars ask every few minutes at most; a network may have many of them, but guesses wrong seldom. */
const BY_FEED = { free: 20, firstWait: 5 * SECOND, longestWait: 5 * MINUTE, forgetAfter: 10 * MINUTE }
const BY_NETWORK = { free: 20, firstWait: SECOND, longestWait: MINUTE, forgetAfter: 15 * MINUTE }

/**
 * `GET /calendar/{secret}.ics`: a calendar, for whoever knows its secret, with what its account may read today. Whatever keeps
 * it from being given looks like an address that never was.
 */
export function registerCalendars(app: FastifyInstance, parts: CalendarRouteParts): void {
  const byFeed = createSlowDown(BY_FEED)
  const byNetwork = createSlowDown(BY_NETWORK)
  app.get('/calendar/:file', { config: { anonymous: true } }, async (request, reply) => {
    const network = networkOf(request.ip)
    refuseHaste(byNetwork.attempt(network))
    const found = await findReadable(secretIn(request), parts)
    if (!found) throw new HttpError('NOT_FOUND')
    byNetwork.takeBack(network)
    refuseHaste(byFeed.attempt(found.feed.id))
    return give(found, request, reply, parts)
  })
}

function refuseHaste(wait: number): void {
  if (wait > 0)
    throw new HttpError('RATE_LIMITED', undefined, { 'retry-after': String(Math.ceil(wait / SECOND)) })
}

function secretIn(request: FastifyRequest): string | undefined {
  const [, secret] = /^([^.]+)\.ics$/.exec(Params.parse(request.params).file) ?? []
  return secret !== undefined && SECRET_PATTERN.test(secret) ? secret : undefined
}

interface Readable {
  readonly feed: FoundFeed
  readonly viewer: Viewer
}

/** The calendar of a secret, where its account may read what it tells of today. */
async function findReadable(
  secret: string | undefined,
  { db, viewerOf }: CalendarRouteParts,
): Promise<Readable | undefined> {
  const feed = secret === undefined ? undefined : await findFeed(db, digestOf(secret))
  const viewer = feed && (await viewerOf(feed.username))
  return feed && viewer && rightsOf(feed).every((right) => covers(viewer, right, feed.path))
    ? { feed, viewer }
    : undefined
}

async function give(
  { feed, viewer }: Readable,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: CalendarRouteParts,
) {
  const { requestContext } = request
  const cx: ReadContext = {
    viewer,
    locale: viewer.locale,
    today: parts.today(),
    countStatement: () => {
      requestContext.statements += 1
    },
    opened: new Opened(),
  }
  const { unit, days } = await daysOf(feed, cx, parts)
  const meetings = feed.meetings ? await meetingsOf(feed, cx, parts) : []
  await noteFeedUse(parts.db, feed.id)
  const names = NAMES[viewer.locale]
  const told = [feed.kinds.length > 0 && names.days, feed.meetings && names.meetings]
  const name = [told.filter((part) => part !== false).join(', '), unit]
    .filter((part) => part !== undefined)
    .join(' – ')
  const { publicUrl } = parts
  return reply
    .type('text/calendar; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .header('content-disposition', 'inline; filename="chibo.ics"')
    .send(calendarText({ name, days, meetings, locale: viewer.locale, publicUrl, now: parts.now() }))
}

const NAMES = {
  vi: { days: 'Việc đến hạn', meetings: 'Lịch sinh hoạt' },
  en: { days: 'What falls due', meetings: 'Meetings' },
} as const

/** What falls due, and what the unit is called. */
async function daysOf(
  { unitId, kinds }: FoundFeed,
  cx: ReadContext,
  { askDays }: CalendarRouteParts,
): Promise<{ readonly unit: string | undefined; readonly days: CalendarDay[] }> {
  const answer = await askDays(cx, { under: encodeId('unit', unitId), kinds: [...kinds] })
  const { unit, clockDays } = CalendarAnswer.parse(answer)
  const days = clockDays.flatMap(({ unit: cell, ...day }) => (cell ? [{ ...day, unit: cell }] : []))
  return { unit: unit?.name, days }
}

/** Meetings, page by page, the earliest first. */
async function meetingsOf(
  { unitId }: FoundFeed,
  cx: ReadContext,
  { askMeetings }: CalendarRouteParts,
): Promise<CalendarMeeting[]> {
  const found: CalendarMeeting[] = []
  const asked = { under: encodeId('unit', unitId), since: addDays(cx.today, -MEETINGS_SINCE) }
  for (let after: string | null = null; found.length < MEETINGS_MAX;) {
    const { meetings } = MeetingsAnswer.parse(await askMeetings(cx, { ...asked, after }))
    found.push(...meetings.nodes)
    if (!meetings.pageInfo.hasNextPage) break
    after = meetings.pageInfo.endCursor
  }
  return found
}
