import { CLOCK_KINDS, covers } from '@chibo/shared'
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
import { HttpError } from '../../http/http-error.ts'
import { findFeed, noteFeedUse, type FoundFeed } from './calendar-feeds.repo.ts'
import { calendarText } from './calendar.rules.ts'

/** What the route of calendars works with. */
export interface CalendarRouteParts {
  readonly db: Database
  /** asks `CALENDAR` */
  readonly ask: Ask
  /** who an account is today; null for one that is disabled or may do nothing before it has a second factor */
  readonly viewerOf: (username: string) => Promise<Viewer | null>
  readonly publicUrl: string
  readonly today: () => string
  readonly now: () => Date
}

/** What a calendar tells. */
export const CALENDAR = `query Calendar($under: ID!, $kinds: [ClockKind!]) {
  unit(id: $under) { name }
  clockDays(under: $under, kinds: $kinds) { kind dueOn count unit { id name } }
}`

const Answer = z.object({
  unit: z.object({ name: z.string() }).nullable(),
  clockDays: z.array(
    z.object({
      kind: z.enum(CLOCK_KINDS),
      dueOn: z.string(),
      count: z.number(),
      unit: z.object({ id: z.string(), name: z.string() }).nullable(),
    }),
  ),
})

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
  return feed && viewer && covers(viewer, 'member.read', feed.path) ? { feed, viewer } : undefined
}

async function give(
  { feed, viewer }: Readable,
  request: FastifyRequest,
  reply: FastifyReply,
  { db, ask, publicUrl, today, now }: CalendarRouteParts,
) {
  const { requestContext } = request
  const cx = {
    viewer,
    locale: viewer.locale,
    today: today(),
    countStatement: () => {
      requestContext.statements += 1
    },
    opened: new Opened(),
  }
  const answer = await ask(cx, { under: encodeId('unit', feed.unitId), kinds: [...feed.kinds] })
  const { unit, clockDays } = Answer.parse(answer)
  await noteFeedUse(db, feed.id)
  const name = [NAME[viewer.locale], unit?.name].filter((part) => part !== undefined).join(' – ')
  const days = clockDays.flatMap(({ unit: cell, ...day }) => (cell ? [{ ...day, unit: cell }] : []))
  return reply
    .type('text/calendar; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .header('content-disposition', 'inline; filename="chibo.ics"')
    .send(calendarText({ name, days, locale: viewer.locale, host: new URL(publicUrl).hostname, now: now() }))
}

const NAME = { vi: 'Việc đến hạn', en: 'What falls due' } as const
