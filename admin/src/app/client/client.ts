import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core'
import type { Locale } from '@chibo/shared'
import { problemOf } from './problem.ts'

/** What the client needs to know of the rest. */
export interface ClientSurroundings {
  /** The language to ask labels and messages in. */
  locale(): Locale
  /** Called when the server no longer knows the session. */
  signedOut(): void
}

/**
 * The GraphQL client of the application. It always posts, and every request carries the header that no foreign page
 * can set. Pages show what is cached at once and ask again.
 */
export function createClient({ locale, signedOut }: ClientSurroundings): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'x-chibo-request': '1', 'accept-language': locale() },
    }),
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (problemOf(error).kind === 'unauthenticated') signedOut()
        },
      }),
      fetchExchange,
    ],
  })
}
