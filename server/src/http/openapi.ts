import { REQUEST_ERROR_CODES } from '@chibo/shared'
import { z } from 'zod'

/** One route as its description tells it. What it takes and answers are the schemas that it is served by. */
export interface DescribedRoute {
  readonly summary: string
  readonly description?: string
  /** what stands in braces in the address */
  readonly path?: z.ZodObject
  /** what stands behind the question mark */
  readonly query?: z.ZodObject
  readonly body?: DescribedBody
  /** by status */
  readonly answers: Readonly<Record<number, DescribedAnswer>>
  /** statuses of refusals, besides those that every route may answer with */
  readonly refusals?: readonly number[]
  /** for everybody; otherwise for whoever is signed in */
  readonly isOpen?: boolean
  /** whether it heeds the header `Idempotency-Key` */
  readonly takesKey?: boolean
}

/** What a request brings along. */
export interface DescribedBody {
  readonly isRequired: boolean
  /** by media type */
  readonly content: Readonly<Record<string, z.ZodType>>
}

/** What a route answers with. */
export interface DescribedAnswer {
  readonly description: string
  /** by media type; none: no body */
  readonly content: Readonly<Record<string, z.ZodType>>
}

/** Routes by method and address: `POST /imports/{id}/commit`. */
export type DescribedRoutes = Readonly<Record<string, DescribedRoute>>

/** Routes that belong together. */
export interface DescribedDoor {
  readonly name: string
  readonly description: string
  readonly routes: DescribedRoutes
}

/** The body of every refusal outside GraphQL. */
export const refusalBody = z.object({
  code: z.enum([...REQUEST_ERROR_CODES, 'NOT_FOUND']).describe('Stable.'),
  message: z.string().describe('A sentence, in the language of `Accept-Language` (vi, en).'),
  requestId: z.string().describe('Under which the log of the server knows more.'),
})

/** Bytes, whatever is in them. */
export const bytes = z.any().meta({ contentMediaType: 'application/octet-stream' })

/** A file's text. */
export const fileText = z.string()

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request is not valid: the sentence says what, and where.',
  401: 'Nobody is signed in.',
  403: 'Not permitted, or a request of a foreign page.',
  404: 'Not there, or not for whoever asks.',
  409: 'It conflicts with the current state, or with another request under the same key.',
  413: 'Larger than a file may be.',
  415: 'A file of a kind that is not taken.',
  429: 'Too many requests: `Retry-After` tells how many seconds to wait.',
  500: 'A fault of the program: nothing was stored.',
  503: 'Unavailable for now.',
}

const KEY_PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Has the write done once. Kept for 24 hours per account or token: the same request under it gets the answer for what was done the first time, another request `IDEMPOTENCY_KEY_REUSED`, one while the first is still running `CONFLICT`. A refusal is not kept.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

type Json = Readonly<Record<string, unknown>>

/** The description of all doors, by OpenAPI 3.1. @param components schemas that are named, by their names */
export function describeDoors(
  doors: readonly DescribedDoor[],
  components: Readonly<Record<string, z.ZodType>>,
): Json {
  const names = new Map(Object.entries(components).map(([name, schema]) => [schema, name]))
  const paths: Record<string, Record<string, Json>> = {}
  for (const { name, routes } of doors)
    for (const [route, described] of Object.entries(routes)) {
      const [method = '', address = ''] = route.split(' ')
      paths[address] = { ...paths[address], [method.toLowerCase()]: operation(name, described, names) }
    }
  return {
    openapi: '3.1.1',
    info: {
      title: 'chibo over HTTP',
      version: '1',
      description: 'What is not GraphQL: files, signing in, health. The rest is `/graphql`.',
    },
    servers: [{ url: '/' }],
    tags: doors.map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(components).map(([name, schema]) => [name, schemaOf(schema, 'output')]),
      ),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token: `chibo_…`.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-chibo',
          description:
            'The session of the dashboard (over plain http the cookie has no prefix). Writes then need the header `x-chibo-request: 1` and come from our own pages.',
        },
      },
    },
  }
}

function operation(
  tag: string,
  { summary, description, path, query, body, answers, refusals = [], isOpen, takesKey }: DescribedRoute,
  names: ReadonlyMap<z.ZodType, string>,
): Json {
  const content = (types: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output') =>
    Object.fromEntries(
      Object.entries(types).map(([type, schema]) => [type, { schema: named(schema, names, io) }]),
    )
  const parameters = [
    ...parametersOf(path, 'path'),
    ...parametersOf(query, 'query'),
    ...(takesKey ? [KEY_PARAMETER] : []),
  ]
  const refused = [...new Set([...refusals, ...(isOpen ? [] : [401]), 500, 503])].filter(
    (status) => !(status in answers),
  )
  return {
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: body.isRequired, content: content(body.content, 'input') } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          {
            description: answer.description,
            ...(Object.keys(answer.content).length > 0 && { content: content(answer.content, 'output') }),
          },
        ]),
      ),
      ...Object.fromEntries(
        refused.map((status) => [
          status,
          {
            description: REFUSALS[status] ?? 'Refused.',
            content: content({ 'application/json': refusalBody }, 'output'),
          },
        ]),
      ),
    },
    security: isOpen ? [] : [{ token: [] }, { session: [] }],
  }
}

function named(schema: z.ZodType, names: ReadonlyMap<z.ZodType, string>, io: 'input' | 'output'): Json {
  const name = names.get(schema)
  return name === undefined ? schemaOf(schema, io) : { $ref: `#/components/schemas/${name}` }
}

const Properties = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
  required: z.array(z.string()).default([]),
})

function parametersOf(schema: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties, required } = Properties.parse(schemaOf(schema, 'input'))
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    schema: rest,
  }))
}

/** A schema by JSON Schema 2020-12, without what says nothing: the dialect, and the bounds of all whole numbers. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...told } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return told
}
