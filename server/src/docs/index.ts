import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { answerNotFound } from '../http/errors.ts'
import { signedInOnly } from '../http/signed-in.ts'
import { readExamples } from './examples.ts'
import { DOCS_STYLE, errorPage, referencePage } from './pages.ts'

const HASH = createHash('sha256').update(DOCS_STYLE).digest('base64')
const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/**
 * `GET /docs`, the reference made from the schema, and `GET /docs/errors/CODE`, for whoever is signed in, like
 * introspection. Made when first asked for.
 */
export function registerDocs(app: FastifyInstance, schema: GraphQLSchema): void {
  let reference: string | undefined
  const options = { onRequest: signedInOnly }
  app.get('/docs', options, async (_request, reply) => {
    reference ??= referencePage(schema, readExamples())
    return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(reference)
  })
  app.get<{ Params: { code: string } }>('/docs/errors/:code', options, async (request, reply) => {
    const text = errorPage(request.params.code)
    if (text === undefined) return answerNotFound(request, reply)
    return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(text)
  })
}
