import multipart from '@fastify/multipart'
import { ImportDay, problemsOf, ProblemError, describeProblem, type Problem } from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { decodeId } from '../../graphql/ids.ts'
import { attachment } from '../../http/attachment.ts'
import { HttpError, type HttpErrorCode } from '../../http/http-error.ts'
import { preferredLocale } from '../../http/locale.ts'
import { signedInOnly } from '../../http/signed-in.ts'
import type { ErrorPolicy } from './batches.repo.ts'
import { FILE_MAX, type RosterImports } from './imports.service.ts'
import type { RejectedRows } from './rejected.ts'
import { toldReport } from './told.ts'

/** What the routes of imports work with. */
export interface ImportRouteParts {
  readonly imports: RosterImports
  readonly rejected: RejectedRows
}

/** Types that our own pages send a file as: none of them can be sent by a form of a foreign page. */
const SENT_AS = ['application/octet-stream', 'application/json']

/** Milliseconds for a file to arrive. */
const RECEIVING_TIME = 30 * 60_000

const Id = z.object({ id: z.string().max(200) })
const truth = z
  .enum(['true', 'false', '1', '0', ''])
  .transform((text) => text === 'true' || text === '1' || text === '')
const policy = z
  .enum(['reject-all', 'skip-bad-rows'])
  .transform((text): ErrorPolicy => (text === 'reject-all' ? 'REJECT_ALL' : 'SKIP_BAD_ROWS'))

const Query = z.strictObject({
  kind: z.literal('members'),
  /** code or id of the unit below which it is taken in */
  unit: z.string().min(1).max(200),
  dryRun: truth.default(false),
  errorPolicy: policy.default('REJECT_ALL'),
  effective: ImportDay.optional(),
  decision: z.string().min(1).max(200).optional(),
  fileName: z.string().max(500).default(''),
})

const Commit = z.strictObject({ errorPolicy: policy.optional() }).default({})

/** Rosters over HTTP: `POST /imports`, and what is done with a batch then. */
export async function registerImports(app: FastifyInstance, parts: ImportRouteParts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    await scope.register(multipart, { limits: { files: 1, fields: 10, fileSize: FILE_MAX + 1 } })
    // Whatever it is called, it is the file, and it is read by its bytes.
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/imports',
      {
        bodyLimit: FILE_MAX + 1024 * 1024,
        handlerTimeout: RECEIVING_TIME,
        onRequest: signedInOnly,
        config: { ownPagesSend: SENT_AS },
      },
      (request, reply) => receive(request, reply, parts),
    )
  })
  app.get('/imports/:id', { onRequest: signedInOnly }, (request, reply) => answer(request, reply, parts))
  app.post('/imports/:id/commit', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, (id, viewer) => {
      const given = Commit.safeParse(request.body ?? {})
      if (!given.success)
        throw new ProblemError(problemsOf(given.error)[0] ?? { code: 'INVALID_VALUE', path: [] })
      return parts.imports.commit(id, given.data.errorPolicy ?? null, viewer)
    }),
  )
  app.post('/imports/:id/decisions', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, (id, viewer) => parts.imports.decide(id, request.body, viewer)),
  )
  app.post('/imports/:id/cancel', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, (id, viewer) => parts.imports.cancel(id, viewer)),
  )
  app.post('/imports/:id/undo', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, (id, viewer) => parts.imports.undo(id, viewer)),
  )
  app.get(
    '/imports/:id/rejected.csv',
    { onRequest: signedInOnly, handlerTimeout: RECEIVING_TIME },
    (request, reply) => giveRejected(request, reply, parts),
  )
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  { imports }: ImportRouteParts,
): Promise<FastifyReply> {
  const query = Query.safeParse(request.query)
  if (!query.success) throw refusal(request, problemsOf(query.error))
  const { unit, dryRun, errorPolicy, effective, decision, fileName } = query.data
  const file = await fileOf(request)
  const wanted = {
    unit: unit.startsWith('unit_') ? { id: decodeUnit(unit) } : { code: unit },
    fileName: (fileName || file.name || 'file').normalize('NFC'),
    effectiveOn: effective ?? null,
    errorPolicy,
    decision: decision ?? null,
    wantsCommit: !dryRun,
  }
  const viewer = viewerOf(request)
  const id = await refusing(request, () => imports.receive(wanted, file.bytes, viewer))
  const report = toldReport(await imports.report(id, viewer), localeOf(request))
  return reply
    .code(202)
    .header('location', `/imports/${report.batchId}`)
    .header('cache-control', 'no-store')
    .send({ id: report.batchId, ...report })
}

/** The file of a request: its body, or the field `file` of a form. */
async function fileOf(
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly bytes: AsyncIterable<Buffer> }> {
  if (!request.isMultipart()) return { name: '', bytes: bodyOf(request) }
  const part = await request.file()
  if (part?.fieldname !== 'file') throw new HttpError('BAD_USER_INPUT', NO_FILE)
  return { name: part.filename, bytes: part.file }
}

const NO_FILE = { vi: 'Thiếu tệp ở trường “file”.', en: 'There is no file in the field “file”.' }

async function* bodyOf(request: FastifyRequest): AsyncGenerator<Buffer> {
  const stream = z.custom<AsyncIterable<Buffer>>(
    (body) => typeof body === 'object' && body !== null && Symbol.asyncIterator in body,
  )
  const body = stream.safeParse(request.body)
  if (body.success) yield* body.data
}

async function act(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ImportRouteParts,
  work: (id: string, viewer: Viewer) => Promise<void>,
): Promise<FastifyReply> {
  await refusing(request, () => work(idOf(request), viewerOf(request)))
  return answer(request, reply.code(202), parts)
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { imports }: ImportRouteParts,
): Promise<FastifyReply> {
  const report = await refusing(request, () => imports.report(idOf(request), viewerOf(request)))
  return reply.header('cache-control', 'no-store').send(toldReport(report, localeOf(request)))
}

async function giveRejected(
  request: FastifyRequest,
  reply: FastifyReply,
  { rejected }: ImportRouteParts,
): Promise<FastifyReply> {
  const file = await refusing(request, () =>
    rejected.open(idOf(request), viewerOf(request), localeOf(request)),
  )
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', attachment(file.name))
    .header('cache-control', 'private, no-store')
    .send(file.stream)
}

/** The batch of a request. @throws ProblemError INVALID_ID */
export function idOf(request: FastifyRequest): string {
  return decodeId(['import'], Id.parse(request.params).id, ['id'])
}

function decodeUnit(id: string): string {
  return decodeId(['unit'], id, ['unit'])
}

/** Who asks. @throws HttpError UNAUTHENTICATED */
export function viewerOf(request: FastifyRequest): Viewer {
  const { viewer } = request.requestContext
  if (!viewer) throw new HttpError('UNAUTHENTICATED')
  return viewer
}

/** The language of the answer. */
export function localeOf(request: FastifyRequest) {
  return preferredLocale(request.headers['accept-language'], request.requestContext.viewer?.locale ?? 'vi')
}

/** Problems of what is asked for, as answers. */
export async function refusing<T>(request: FastifyRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof ProblemError ? refusal(request, error.problems) : error
  }
}

/** Codes of problems that are more than bad input. */
const ANSWERED: Partial<Record<Problem['code'], HttpErrorCode>> = {
  NOT_FOUND: 'NOT_FOUND',
  INVALID_ID: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  ROSTER_WRONG_STATE: 'CONFLICT',
  ROSTER_OVERLAPS: 'CONFLICT',
  ROSTER_BAD_ROWS: 'CONFLICT',
  ROSTER_FORMAT_UNSURE: 'CONFLICT',
}

function refusal(_request: FastifyRequest, problems: readonly Problem[]): HttpError {
  const [problem = { code: 'INVALID_VALUE', path: [] } as const] = problems
  const name = problem.path.join('.')
  const said = (locale: 'vi' | 'en'): string => {
    const sentence = describeProblem(problem, locale)
    return name === '' ? sentence : `${name}: ${sentence}`
  }
  return new HttpError(ANSWERED[problem.code] ?? 'BAD_USER_INPUT', { vi: said('vi'), en: said('en') })
}
