import multipart from '@fastify/multipart'
import { importCommitBody, importUndoBody, importUploadQuery, ProblemError, problemsOf } from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { decodeId } from '../../graphql/ids.ts'
import { attachment } from '../../http/attachment.ts'
import { idempotencyOf } from '../../http/idempotency-key.ts'
import { preferredLocale } from '../../http/locale.ts'
import { refusalOf, refusing as refusingBy, type Answered } from '../../http/refusal.ts'
import { signedInOnly, viewerOf } from '../../http/signed-in.ts'
import type { Sent } from './importers.ts'
import type { RosterImports } from './imports.service.ts'
import type { RejectedRows } from './rejected.ts'
import { toldReport } from './told.ts'
import { fileOf, leaveRest } from './upload-bodies.ts'
import { tooLarge } from './uploads.ts'

/** What the routes of imports work with. */
export interface ImportRouteParts {
  readonly imports: RosterImports
  readonly rejected: RejectedRows
}

/** Types that our own pages send a file as: none of them can be sent by a form of a foreign page. */
const SENT_AS = ['application/octet-stream', 'application/json']

/** Milliseconds for a file to arrive. */
const RECEIVING_TIME = 30 * 60_000

/** Bytes of a form around a file. */
const FORM_MAX = 1024 * 1024

const Id = z.object({ id: z.string().max(200) })

/** Rosters over HTTP: `POST /imports`, and what is done with a batch then. */
export async function registerImports(app: FastifyInstance, parts: ImportRouteParts): Promise<void> {
  const { fileMax } = parts.imports
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    await scope.register(multipart, { limits: { files: 1, fields: 10, fileSize: fileMax + 1 } })
    // Whatever it is called, it is the file, and it is read by its bytes.
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/imports',
      {
        bodyLimit: fileMax + FORM_MAX,
        handlerTimeout: RECEIVING_TIME,
        onRequest: signedInOnly,
        config: { ownPagesSend: SENT_AS },
      },
      (request, reply) => receive(request, reply, parts).finally(() => leaveRest(request)),
    )
  })
  app.get('/imports/:id', { onRequest: signedInOnly }, (request, reply) => answer(request, reply, parts))
  app.post('/imports/:id/commit', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, 'commit', (id, viewer, sent) => {
      const { errorPolicy } = bodyOf(importCommitBody, request)
      return parts.imports.commit(id, errorPolicy ?? null, viewer, sent)
    }),
  )
  app.post('/imports/:id/decisions', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, 'decisions', (id, viewer, sent) =>
      parts.imports.decide(id, request.body, viewer, sent),
    ),
  )
  app.post('/imports/:id/cancel', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, 'cancel', (id, viewer, sent) => parts.imports.cancel(id, viewer, sent)),
  )
  app.post('/imports/:id/undo', { onRequest: signedInOnly }, (request, reply) =>
    act(request, reply, parts, 'undo', (id, viewer, sent) => {
      const { reason } = bodyOf(importUndoBody, request)
      return parts.imports.undo(id, viewer, reason ?? null, sent)
    }),
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
  const query = importUploadQuery.safeParse(request.query)
  if (!query.success) throw refusalOf(problemsOf(query.error), ANSWERED)
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > imports.fileMax + FORM_MAX) throw refusalOf([tooLarge(imports.fileMax)], ANSWERED)
  const { unit, dryRun, errorPolicy, effective, decision, fileName, sender } = query.data
  const place = await refusing(async () =>
    unit.startsWith('unit_') ? { id: decodeUnit(unit) } : { code: unit },
  )
  const file = await refusing(() => fileOf(request))
  const wanted = {
    unit: place,
    fileName: (fileName || file.name || 'file').normalize('NFC'),
    sender: sender ?? null,
    effectiveOn: effective ?? null,
    errorPolicy,
    decision: decision ?? null,
    wantsCommit: !dryRun,
  }
  const viewer = viewerOf(request)
  const sent = sentOf(request, 'imports', wanted)
  const id = await refusing(() => imports.receive(wanted, file.bytes, viewer, sent))
  const report = toldReport(await imports.report(id, viewer), localeOf(request))
  return reply
    .code(202)
    .header('location', `/imports/${report.batchId}`)
    .header('cache-control', 'no-store')
    .send({ id: report.batchId, ...report })
}

/** @param name of what is done: keys are apart for each */
async function act(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ImportRouteParts,
  name: string,
  work: (id: string, viewer: Viewer, sent: Sent) => Promise<void>,
): Promise<FastifyReply> {
  const id = await refusing(async () => idOf(request))
  const sent = sentOf(request, `imports/${name}`, [id, request.body ?? null])
  await refusing(() => work(id, viewerOf(request), sent))
  return answer(request, reply.code(202), parts)
}

/** What a body says; none says nothing. @throws ProblemError */
function bodyOf<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  const given = schema.safeParse(request.body ?? {})
  if (given.success) return given.data
  throw new ProblemError(problemsOf(given.error)[0] ?? { code: 'INVALID_VALUE', path: [] })
}

/** @param asked what is compared where a key comes again */
function sentOf(request: FastifyRequest, field: string, asked: unknown): Sent {
  const { requestId } = request.requestContext
  const once = idempotencyOf(request, asked)
  const { accountId, tokenId } = viewerOf(request)
  return { requestId, idempotency: once && { ...once, ownerId: accountId ?? tokenId ?? '', field } }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { imports }: ImportRouteParts,
): Promise<FastifyReply> {
  const report = await refusing(() => imports.report(idOf(request), viewerOf(request)))
  return reply.header('cache-control', 'no-store').send(toldReport(report, localeOf(request)))
}

async function giveRejected(
  request: FastifyRequest,
  reply: FastifyReply,
  { rejected }: ImportRouteParts,
): Promise<FastifyReply> {
  const file = await refusing(() =>
    rejected.open(idOf(request), {
      viewer: viewerOf(request),
      locale: localeOf(request),
      requestId: request.requestContext.requestId,
    }),
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

/** The language of the answer. */
export function localeOf(request: FastifyRequest) {
  return preferredLocale(request.headers['accept-language'], request.requestContext.viewer?.locale ?? 'vi')
}

/** Problems of imports that are more than bad input. */
const ANSWERED: Answered = {
  ROSTER_WRONG_STATE: ['CONFLICT'],
  ROSTER_OVERLAPS: ['CONFLICT'],
  ROSTER_BAD_ROWS: ['CONFLICT'],
  ROSTER_FORMAT_UNSURE: ['CONFLICT'],
  ROSTER_TOO_LARGE: ['BAD_USER_INPUT', 413],
}

/** Problems of what is asked for, as answers. */
export function refusing<T>(work: () => Promise<T>): Promise<T> {
  return refusingBy(ANSWERED, work)
}
