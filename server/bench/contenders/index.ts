import { resolve } from 'node:path'
import type { Request } from 'autocannon'
import { operations, READS, type OperationName } from '../operations.ts'
import { writeCursor } from './loaders/members.ts'
import { documents, variablesFor } from './postgraphile/documents.ts'
import { reshape } from './postgraphile/reshape.ts'
import { startContender, type Contender } from './contender.ts'

export type { Contender } from './contender.ts'

/** What contenders share. */
export interface Surroundings {
  readonly databaseUrl: string
  /** of a caller who may read and write everything below one province */
  readonly token: string
  /** flags of node for our server, to profile it */
  readonly flags?: readonly string[]
}

/** Keys what the server and the handwritten program write; the bench's own. */
export const SECRET = 'a secret of the bench, and of nothing else'

/** What contenders without a bar take part in. */
const isCountedRead = (operation: OperationName): boolean => READS.some((read) => read === operation)

const file = (name: string): string => resolve(import.meta.dirname, name)

/** As `npm start` runs the server: with what was compiled before, and Node's flags of `launch/run.mjs`. */
const COMPILED = file('../../../node_modules/.cache/node')
const SERVER_FLAGS = ['--max-semi-space-size=16', '--max-old-space-size=1024']

/** Our server as it is served in production: GraphQL over HTTP, its request log going nowhere. */
function chibo({ databaseUrl, token, flags = [] }: Surroundings): Promise<Contender> {
  return startContender({
    name: 'chibo',
    program: file('../../src/main.ts'),
    environment: {
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: COMPILED,
      DATABASE_URL: databaseUrl,
      CHIBO_SECRET: SECRET,
      // One caller asks as much as it can: counted like any other, never refused.
      CHIBO_COST_PER_MINUTE: '999999999',
      CHIBO_REQUESTS_PER_MINUTE: '999999999',
    },
    flags: [...SERVER_FLAGS, ...flags],
    request: (operation, { graphql }) => graphqlRequest(token, operations[operation].query, graphql),
  })
}

/** The same as bare routes with a handwritten statement each, in the program's own frame. */
function handwritten({ databaseUrl, token }: Surroundings): Promise<Contender> {
  return startContender({
    name: 'handwritten',
    program: file('handwritten/server.ts'),
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, SECRET },
    request: (operation, { plain }) => post(`/${operation}`, token, plain),
  })
}

/** Mercurius as most would use it. */
function loaders({ databaseUrl, token }: Surroundings): Promise<Contender> {
  return startContender({
    name: 'loaders',
    program: file('loaders/server.ts'),
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    takes: isCountedRead,
    request: (operation, { plain: { afterName, afterId, ...rest } }) =>
      graphqlRequest(token, operations[operation].query, {
        ...rest,
        ...(afterId === undefined ? {} : { after: writeCursor({ sortKey: afterName, id: afterId }) }),
      }),
  })
}

/** The same statements without token and frame: what those cost. */
function bare({ databaseUrl, token }: Surroundings): Promise<Contender> {
  return startContender({
    name: 'bare',
    program: file('handwritten/server.ts'),
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, SECRET, BARE_TOKEN: token },
    takes: isCountedRead,
    request: (operation, { plain }) => post(`/${operation}`, token, plain),
  })
}

/** PostGraphile on the same database, bound by the same row-level security. */
function postgraphile({ databaseUrl, token }: Surroundings): Promise<Contender> {
  return startContender({
    name: 'postgraphile',
    program: file('postgraphile/server.ts'),
    environment: { NODE_ENV: 'production', GRAPHILE_ENV: 'production', DATABASE_URL: databaseUrl },
    takes: (operation) => documents[operation] !== undefined,
    request: (operation, { plain }) => graphqlRequest(token, documents[operation] ?? '', variablesFor(plain)),
    plain: reshape,
  })
}

/** The contenders, in the order of the tables: ours, then what it is held against. */
export const contenderNames = ['chibo', 'handwritten', 'postgraphile', 'loaders', 'bare'] as const
export type ContenderName = (typeof contenderNames)[number]

/** How each of them is started. */
export const contenders: Readonly<Record<ContenderName, (surroundings: Surroundings) => Promise<Contender>>> =
  { chibo, handwritten, postgraphile, loaders, bare }

/** A request of GraphQL, as our server takes it. */
export function graphqlRequest(
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Request {
  return post('/graphql', token, { query, variables })
}

function post(path: string, token: string, body: unknown): Request {
  return {
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  }
}
