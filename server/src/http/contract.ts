import type { FastifyInstance } from 'fastify'
import { signedInOnly } from './signed-in.ts'

/** `GET /schema.graphql`: the contract as text, for whoever is signed in, like introspection. */
export function registerContract(app: FastifyInstance, print: () => string): void {
  let contract: string | undefined
  app.get('/schema.graphql', { onRequest: signedInOnly }, async (_request, reply) => {
    contract ??= print()
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'private, max-age=300')
      .send(contract)
  })
}
