import { resolve } from 'node:path'
import { startContender, type Contender } from './contender.ts'

export type { Contender } from './contender.ts'

/** What contenders share. */
export interface Surroundings {
  readonly databaseUrl: string
  readonly token: string
  /** flags of node for our server, to profile it */
  readonly flags?: readonly string[]
}

const main = resolve(import.meta.dirname, '../../src/main.ts')
const handwritten = resolve(import.meta.dirname, 'handwritten.ts')

/** Our server as it is served in production: GraphQL over HTTP, its request log going nowhere. */
export function startChibo({ databaseUrl, token, flags = [] }: Surroundings): Promise<Contender> {
  return startContender({
    name: 'chibo',
    program: main,
    environment: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      CHIBO_SECRET: 'a secret of the bench, and of nothing else',
    },
    flags,
    request: ({ query }, { graphql }) => post('/graphql', token, { query, variables: graphql }),
  })
}

/** The same reads as bare routes with a handwritten statement each. */
export function startHandwritten({ databaseUrl, token }: Surroundings): Promise<Contender> {
  return startContender({
    name: 'handwritten',
    program: handwritten,
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    request: ({ route }, set) => post(`/${route}`, token, set.handwritten),
  })
}

function post(path: string, token: string, body: unknown) {
  return {
    method: 'POST' as const,
    path,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  }
}
