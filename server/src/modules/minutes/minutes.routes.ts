import { problemsOf } from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { attachment } from '../../http/attachment.ts'
import { HttpError } from '../../http/http-error.ts'
import { refusalOf, refusing } from '../../http/refusal.ts'
import { signedInOnly, viewerOf } from '../../http/signed-in.ts'
import type { MinutesFilesService } from './minutes-files.service.ts'
import { minutesQuery, TEXT_DOCUMENT } from './minutes.openapi.ts'

/** What the route of minutes works with. */
export interface MinutesRouteParts {
  readonly minutesFiles: MinutesFilesService
  readonly today: () => string
  readonly now: () => Date
}

const Params = z.object({ file: z.string() })

/** `GET /documents/minutes/{meeting}.docx`: minutes as a text document, a sealed `version` of them or as they stand. */
export function registerMinutes(app: FastifyInstance, parts: MinutesRouteParts): void {
  app.get('/documents/minutes/:file', { onRequest: signedInOnly }, (request, reply) =>
    give(request, reply, parts),
  )
}

async function give(
  request: FastifyRequest,
  reply: FastifyReply,
  { minutesFiles, today, now }: MinutesRouteParts,
): Promise<FastifyReply> {
  const [, meeting] = /^([^.]+)\.docx$/.exec(Params.parse(request.params).file) ?? []
  if (meeting === undefined) throw new HttpError('NOT_FOUND')
  const query = minutesQuery.safeParse(request.query)
  if (!query.success) throw refusalOf(problemsOf(query.error), {})
  const caller = {
    viewer: viewerOf(request),
    requestId: request.requestContext.requestId,
    today: today(),
    now: now(),
    idempotency: null,
  }
  const { fileName, bytes } = await refusing({}, () => minutesFiles.give(meeting, query.data.version, caller))
  return reply
    .type(TEXT_DOCUMENT)
    .header('content-disposition', attachment(fileName))
    .header('cache-control', 'private, no-store')
    .send(bytes)
}
