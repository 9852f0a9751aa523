import { FILE_MAX } from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { attachment } from '../../http/attachment.ts'
import { HttpError } from '../../http/http-error.ts'
import { refusalOf, type Answered } from '../../http/refusal.ts'
import { signedInOnly, viewerOf } from '../../http/signed-in.ts'
import type { ScansService } from './scans.service.ts'

/** What the routes of scans work with. */
export interface ScanRouteParts {
  readonly scans: ScansService
  readonly today: () => string
  readonly now: () => Date
}

const PATH = '/reorganizations/:id/scan'

const Params = z.object({ id: z.string() })
const Query = z.object({ fileName: z.string().max(1_000).default('') })

/** Types that a file may be sent as. None of them can be sent by a form of a foreign page; what it is, its bytes say. */
const SENT_AS = ['application/pdf', 'image/jpeg', 'image/png', 'application/octet-stream']

/**
 * The signed paper of a reorganization, as a file: `POST` keeps it, the file as body and its name as `fileName` in the
 * address; `GET` gives it.
 */
export async function registerScans(app: FastifyInstance, parts: ScanRouteParts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      SENT_AS,
      { parseAs: 'buffer', bodyLimit: FILE_MAX },
      (_request: FastifyRequest, body: Buffer, done) => done(null, body),
    )
    scope.post(
      PATH,
      { bodyLimit: FILE_MAX, onRequest: signedInOnly, config: { ownPagesSend: SENT_AS } },
      (request, reply) => keep(request, reply, parts),
    )
    scope.get(PATH, { onRequest: signedInOnly }, (request, reply) => give(request, reply, parts))
  })
}

async function keep(request: FastifyRequest, reply: FastifyReply, { scans, today, now }: ScanRouteParts) {
  const { id } = Params.parse(request.params)
  const query = Query.safeParse(request.query)
  if (!query.success || !Buffer.isBuffer(request.body)) throw new HttpError('BAD_USER_INPUT')
  const caller = {
    viewer: viewerOf(request),
    requestId: request.requestContext.requestId,
    today: today(),
    now: now(),
    idempotency: null,
  }
  const outcome = await scans.keepScan({ id, fileName: query.data.fileName, bytes: request.body }, caller)
  if (!outcome.ok) throw refusalOf(outcome.problems, ANSWERED)
  return reply.header('cache-control', 'no-store').send(outcome.result)
}

async function give(request: FastifyRequest, reply: FastifyReply, { scans }: ScanRouteParts) {
  const scan = await scans.findScan(Params.parse(request.params).id, viewerOf(request))
  if (!scan) throw new HttpError('NOT_FOUND')
  return reply
    .type(scan.mediaType)
    .header('content-disposition', attachment(scan.fileName))
    .header('cache-control', 'private, no-store')
    .send(scan.bytes)
}

/** Problems of scans that are more than bad input. */
const ANSWERED: Answered = {
  SCAN_KEPT: ['CONFLICT'],
  SCAN_TYPE: ['BAD_USER_INPUT', 415],
}
