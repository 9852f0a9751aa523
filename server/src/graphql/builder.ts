import type { Locale } from '@chibo/shared'
import SchemaBuilder from '@pothos/core'
import type { Viewer } from '../auth/viewers/viewer.ts'
import type { RateLimit } from './metering.ts'
import type { Opened } from './read/opened.ts'
import type { Reader } from './read/reader.ts'

/**
 * What mutations may call. Each module that has mutations names its service here (`declare module`), so that this
 * folder knows none of them.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the modules
export interface UseCases {}

/** What resolvers get of a request. */
export interface GraphQLContext {
  /** who asks; null for callers who are not signed in */
  readonly viewer: Viewer | null
  readonly locale: Locale
  /** the day the domain takes for today, ISO */
  readonly today: string
  readonly now: () => Date
  readonly requestId: string
  /** the `Idempotency-Key` header with a digest of the request's body; null without the header */
  readonly idempotency: { readonly key: string; readonly digest: Buffer } | null
  readonly reader: Reader
  readonly useCases: UseCases
  /** counts a table-reading statement on the request's log line */
  readonly countStatement: () => void
  /** what is left of somebody's budgets */
  readonly rateLimit: (viewer: Viewer) => RateLimit
  /** sensitive values that answers to the request show */
  readonly opened: Opened
}

/** Types shared by everything that adds to the schema. */
export interface SchemaShapes {
  Context: GraphQLContext
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    PartialDate: { Input: string; Output: string }
  }
}

/** The one builder of the schema: modules add their types to it when they are imported. */
export const builder = new SchemaBuilder<SchemaShapes>({ defaultFieldNullability: false })

/** The builder's own view of `SchemaShapes`. */
export type Types = typeof builder.$inferSchemaTypes

builder.queryType({
  description: 'Reads. Each root field is answered by one statement; the gate is part of it.',
})
builder.mutationType({
  description:
    'Writes. Each is one use case in one transaction, with its audit record; expected failures come as `userErrors`.',
})

// Input of these scalars is checked where it is used, so that the error names the argument and speaks the reader's
// language; here only its form (text) is.
const text = (name: string) => (value: unknown) => {
  if (typeof value !== 'string') throw new TypeError(`${name} is written as text`)
  return value
}

builder.scalarType('Date', {
  description: 'A day, ISO 8601: `2022-05-18`.',
  serialize: String,
  parseValue: text('Date'),
})
builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 in UTC: `2022-05-03T00:30:00.000Z`.',
  serialize: String,
  parseValue: text('DateTime'),
})
builder.scalarType('PartialDate', {
  description: 'A date as precisely as it is known: `1965`, `1965-08` or `1965-08-05`.',
  serialize: String,
  parseValue: text('PartialDate'),
})
