import type { FastifyInstance } from 'fastify'
import { signedInOnly } from './signed-in.ts'

/** The contract as text. */
export interface Contract {
  readonly graphql: () => string
  readonly openApi: () => string
}

/** `GET /schema.graphql` and `GET /openapi.json`: the contract, for whoever is signed in, like introspection. */
export function registerContract(app: FastifyInstance, { graphql, openApi }: Contract): void {
  const texts = [
    { path: '/schema.graphql', type: 'text/plain; charset=utf-8', print: graphql },
    { path: '/openapi.json', type: 'application/json; charset=utf-8', print: openApi },
  ]
  for (const { path, type, print } of texts) {
    let text: string | undefined
    app.get(path, { onRequest: signedInOnly }, async (_request, reply) => {
      text ??= print()
      return reply.type(type).header('cache-control', 'private, max-age=300').send(text)
    })
  }
}
