import { problemsOf } from '@chibo/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z, type ZodType } from 'zod'
import { TEXT_DOCUMENT, type TextDocument } from '../ooxml/docx.ts'
import type { Caller } from '../use-cases/use-case.ts'
import { attachment } from './attachment.ts'
import { HttpError } from './http-error.ts'
import { refusalOf, refusing } from './refusal.ts'
import { signedInOnly, viewerOf } from './signed-in.ts'

/** What a route of papers works with. */
export interface TextDocumentRoute<Query> {
  /** what stands behind the question mark */
  readonly query: ZodType<Query>
  /** @param id of what the paper tells */
  readonly give: (id: string, query: Query, caller: Caller) => Promise<TextDocument>
  /** what stands in it, for whoever lays it out themselves; absent: that is not given */
  readonly tell?: (id: string, query: Query, caller: Caller) => Promise<object>
  readonly today: () => string
  readonly now: () => Date
}

const Params = z.object({ file: z.string() })

/** `GET {path}/{id}.docx`: papers as text documents, each as a download that nobody in between keeps; at `.json` what stands in them. */
export function serveTextDocuments<Query>(
  app: FastifyInstance,
  path: string,
  route: TextDocumentRoute<Query>,
): void {
  app.get(`${path}/:file`, { onRequest: signedInOnly }, (request, reply) => answer(request, reply, route))
}

async function answer<Query>(
  request: FastifyRequest,
  reply: FastifyReply,
  { query: schema, give, tell, today, now }: TextDocumentRoute<Query>,
): Promise<FastifyReply> {
  const [, id, ending] = /^([^.]+)\.(docx|json)$/.exec(Params.parse(request.params).file) ?? []
  const isTold = ending === 'json'
  if (id === undefined || (isTold && !tell)) throw new HttpError('NOT_FOUND')
  const query = schema.safeParse(request.query)
  if (!query.success) throw refusalOf(problemsOf(query.error), {})
  const caller = {
    viewer: viewerOf(request),
    requestId: request.requestContext.requestId,
    today: today(),
    now: now(),
    idempotency: null,
  }
  reply.header('cache-control', 'private, no-store')
  if (isTold && tell) return reply.send(await refusing({}, () => tell(id, query.data, caller)))
  const { fileName, bytes } = await refusing({}, () => give(id, query.data, caller))
  return reply.type(TEXT_DOCUMENT).header('content-disposition', attachment(fileName)).send(bytes)
}
