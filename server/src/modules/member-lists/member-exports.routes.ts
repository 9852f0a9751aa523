import { Readable } from 'node:stream'
import {
  describeProblem,
  MEMBER_LIST_LABELS,
  MemberListParameters,
  ProblemError,
  problemsOf,
  type Problem,
} from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Meter } from '../../graphql/metering.ts'
import { WEIGHTS } from '../../graphql/read/cost.ts'
import { attachment } from '../../http/attachment.ts'
import { HttpError } from '../../http/http-error.ts'
import { preferredLocale } from '../../http/locale.ts'
import { signedInOnly } from '../../http/signed-in.ts'
import { csv } from './csv.ts'
import type { MemberExports, OpenList } from './member-exports.ts'
import { json } from './json.ts'
import { body, opening, type Line } from './layout.rules.ts'
import { xlsx } from './xlsx.ts'

/** What the route of lists works with. */
export interface ExportRouteParts {
  readonly exports: MemberExports
  readonly meter: Meter
  readonly today: () => string
}

/** Lists given out at a time: each holds a connection for as long as somebody takes to read it. */
const OPEN_MAX = 2

/** Milliseconds for a whole list: slow readers hold a connection no longer. */
const LIST_TIME = 10 * 60_000

/** Lists of members as files: `GET /exports/members?unit=…`, with the parameters of `MemberListParameters`. */
export function registerMemberExports(app: FastifyInstance, parts: ExportRouteParts): void {
  let open = 0
  app.get(
    '/exports/members',
    { onRequest: signedInOnly, handlerTimeout: LIST_TIME },
    async (request, reply) => {
      if (open >= OPEN_MAX) throw busy()
      open += 1
      reply.raw.once('close', () => {
        open -= 1
      })
      return give(request, reply, parts)
    },
  )
}

async function give(
  request: FastifyRequest,
  reply: FastifyReply,
  { exports, meter, today }: ExportRouteParts,
): Promise<FastifyReply> {
  const { viewer, requestId } = request.requestContext
  if (!viewer) throw new HttpError('UNAUTHENTICATED')
  const refused = meter.admit(viewer)
  if (refused) throw refused
  const parsed = MemberListParameters.safeParse(request.query)
  if (!parsed.success) throw refusal(parsed.error)
  const { format, locale: asked } = parsed.data
  const locale = asked ?? preferredLocale(request.headers['accept-language'], viewer.locale)
  const caller = {
    viewer,
    locale,
    requestId,
    today: today(),
    charge: (members: number) => meter.chargeUpTo(viewer, 2 * WEIGHTS.below + members),
  }
  const list = await exports.open(parsed.data, caller).catch((error: unknown) => {
    throw error instanceof ProblemError ? told(error.problems[0]) : error
  })
  request.requestContext.statements += 3
  // Whoever goes away gives back what the list holds, also before its first line was read.
  reply.raw.once('close', () => {
    list.close().catch((error: unknown) => request.log.warn({ err: error }, 'a list was not closed'))
  })
  const { frame } = list
  const name = `${MEMBER_LIST_LABELS[frame.kind][locale]} - ${frame.unit} - ${frame.day}.${format}`
  if (format !== 'json') reply.header('content-disposition', attachment(name))
  return reply.type(TYPES[format]).header('cache-control', 'private, no-store').send(fileOf(list, format))
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

function fileOf({ frame, members }: OpenList, format: keyof typeof TYPES): Readable {
  const above = opening(frame)
  const below = body(frame, members)
  if (format === 'xlsx') {
    return xlsx({ name: SHEET[frame.locale], opening: above, body: below })
  }
  const lines = both(above, below)
  return Readable.from(format === 'csv' ? csv(lines) : json(lines), { objectMode: false })
}

const SHEET = { vi: 'Danh sách', en: 'List' } as const

async function* both(above: readonly Line[], below: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield* above
  yield* below
}

/** What is wrong with the parameters; of one that there is not, its name as it was sent. */
function refusal(error: z.ZodError): HttpError {
  const stray = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  const path = stray.map((name) => name.slice(0, 100)).slice(0, 1)
  return told(stray.length > 0 ? { code: 'UNKNOWN_PARAMETER', path } : problemsOf(error)[0])
}

/** What is wrong, with the name of the parameter. */
function told(problem: Problem = { code: 'INVALID_VALUE', path: [] }): HttpError {
  const name = problem.path[0] ?? ''
  const label = {
    vi: `Tham số ${name}: ${describeProblem(problem, 'vi')}`,
    en: `Parameter ${name}: ${describeProblem(problem, 'en')}`,
  }
  return new HttpError(problem.code === 'NOT_FOUND' ? 'NOT_FOUND' : 'BAD_USER_INPUT', label)
}

function busy(): HttpError {
  const label = {
    vi: 'Đang có nhiều danh sách được xuất. Xin thử lại sau ít phút.',
    en: 'Other lists are being exported. Try again in a few minutes.',
  }
  return new HttpError('RATE_LIMITED', label, { 'retry-after': '30' })
}
