import { documentUploadQuery, FILE_MAX, problemsOf } from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { encodeId } from '../../graphql/ids.ts'
import { attachment } from '../../http/attachment.ts'
import { HttpError } from '../../http/http-error.ts'
import { idempotencyOf } from '../../http/idempotency-key.ts'
import { refusalOf, refusing, type Answered } from '../../http/refusal.ts'
import { signedInOnly, viewerOf } from '../../http/signed-in.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import type { DocumentsService } from './documents.service.ts'
import { digestOf } from './file-digest.ts'
import { FILE_TYPES } from './file-types.rules.ts'

/** What the routes of documents work with. */
export interface DocumentRouteParts {
  readonly documents: DocumentsService
  readonly today: () => string
  readonly now: () => Date
}

const Params = z.object({ id: z.string() })

/** Types that a file may be sent as. None of them can be sent by a form of a foreign page; what it is, its bytes say. */
const SENT_AS = [...FILE_TYPES, 'application/octet-stream']

/** Milliseconds for a file to arrive and be kept. */
const RECEIVING_TIME = 5 * 60_000

/** Problems of documents that are more than bad input. */
const ANSWERED: Answered = {
  MEETING_FINAL: ['CONFLICT'],
  DOCUMENT_FILE_TYPE: ['BAD_USER_INPUT', 415],
}

/** Documents as files: `POST /documents` keeps one, the file as body and what it is in the address; `GET /documents/{id}` gives it. */
export async function registerDocuments(app: FastifyInstance, parts: DocumentRouteParts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      SENT_AS,
      { parseAs: 'buffer', bodyLimit: FILE_MAX },
      (_request: FastifyRequest, body: Buffer, done) => done(null, body),
    )
    scope.post(
      '/documents',
      {
        bodyLimit: FILE_MAX,
        handlerTimeout: RECEIVING_TIME,
        onRequest: signedInOnly,
        config: { ownPagesSend: SENT_AS },
      },
      (request, reply) => keep(request, reply, parts),
    )
    scope.get('/documents/:id', { onRequest: signedInOnly }, (request, reply) => give(request, reply, parts))
  })
}

async function keep(request: FastifyRequest, reply: FastifyReply, parts: DocumentRouteParts) {
  const query = documentUploadQuery.safeParse(request.query)
  if (!query.success) throw refusalOf(problemsOf(query.error), ANSWERED)
  const { body } = request
  if (!Buffer.isBuffer(body)) throw new HttpError('BAD_USER_INPUT')
  const caller = callerOf(request, [query.data, digestOf(body).toString('hex')], parts)
  const outcome = await refusing(ANSWERED, () => parts.documents.keepDocument(query.data, body, caller))
  if (!outcome.ok) throw refusalOf(outcome.problems, ANSWERED)
  const { documentId, sign } = outcome.result
  const id = encodeId('doc', documentId)
  return reply
    .code(201)
    .header('location', `/documents/${id}`)
    .header('cache-control', 'no-store')
    .send({ id, sign })
}

/** @param asked what is compared where a key comes again */
function callerOf(request: FastifyRequest, asked: unknown, { today, now }: DocumentRouteParts): Caller {
  const viewer = viewerOf(request)
  const once = idempotencyOf(request, asked)
  return {
    viewer,
    requestId: request.requestContext.requestId,
    today: today(),
    now: now(),
    idempotency: once && {
      ...once,
      ownerId: viewer.accountId ?? viewer.tokenId ?? '',
      field: 'documents',
    },
  }
}

async function give(request: FastifyRequest, reply: FastifyReply, { documents }: DocumentRouteParts) {
  const { id } = Params.parse(request.params)
  const file = await refusing(ANSWERED, () => documents.findFile(id, viewerOf(request)))
  if (!file) throw new HttpError('NOT_FOUND')
  return reply
    .type(file.mediaType)
    .header('content-disposition', attachment(file.fileName))
    .header('cache-control', 'private, no-store')
    .send(file.bytes)
}
