import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  getVariableValues,
  GraphQLError,
  Kind,
  Location,
  type DocumentNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql'
import { mercurius } from 'mercurius'
import type { Viewer } from '../auth/viewers/viewer.ts'
import { HttpError } from '../http/http-error.ts'
import { idempotencyOf } from '../http/idempotency-key.ts'
import { preferredLocale } from '../http/locale.ts'
import type { RequestCost } from '../http/request-context.ts'
import type { GraphQLContext, UseCases } from './builder.ts'
import { formatErrors } from './errors.ts'
import { Lane, type Charge, type RecordOpened } from './lane.ts'
import { DEPTH_MAX, ERRORS_MAX, refuseExcess, TOKENS_MAX } from './limits.ts'
import { LimitError, type Meter } from './metering.ts'
import { askedOperation, nameMediaType, refusalStatus, refuseMalformed } from './over-http.ts'
import { Costs, operationIn } from './read/cost.ts'
import { Opened } from './read/opened.ts'
import type { ReadContext, Reader } from './read/reader.ts'

declare module 'mercurius' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what `contextOf` makes of a request
  interface MercuriusContext extends GraphQLContext {}
}

/** What the GraphQL endpoint works with. */
export interface GraphQLParts {
  readonly schema: GraphQLSchema
  readonly reader: Reader
  readonly useCases: UseCases
  readonly recordOpened: RecordOpened
  /** the domain's today, ISO */
  readonly today: () => string
  readonly now: () => Date
  readonly meter: Meter
}

/** A misspelt name is no reason to tell the names that there are, and nobody reads a hundred errors. */
const VALIDATION = { hideSuggestions: true, maxErrors: ERRORS_MAX }

/** Registers `/graphql`. Every operation needs a viewer; reads go through the reader, writes through use cases. */
export async function registerGraphQL(app: FastifyInstance, parts: GraphQLParts): Promise<void> {
  const lane = new Lane(parts.schema)
  const costs = new Costs(parts.schema)
  // Once a request, whichever way it goes: what the lane charged and could not answer is not charged again.
  const charge = (request: FastifyRequest, cost: number): RequestCost | LimitError => {
    const { requestContext } = request
    if (requestContext.cost) return requestContext.cost
    const charged = parts.meter.charge(viewerOf(request), cost)
    if (!(charged instanceof LimitError)) requestContext.cost = charged
    return charged
  }
  // A refusal is told by the long way.
  const chargeTo =
    (request: FastifyRequest): Charge =>
    (...asked) => {
      const charged = charge(request, costs.of(...asked))
      return charged instanceof LimitError ? undefined : charged
    }
  await app.register(mercurius, {
    schema: parts.schema,
    path: '/graphql',
    // Compiled queries are cached by their text alone: an operation could run another one's code.
    jit: 0,
    graphiql: false,
    allowBatchedQueries: false,
    queryDepth: DEPTH_MAX,
    graphql: { parseOptions: { maxTokens: TOKENS_MAX }, validateOptions: VALIDATION },
    additionalRouteOptions: {
      preValidation: (request, reply, done) => {
        refuseMalformed(request, reply, () => done(parts.meter.admit(viewerOf(request))))
      },
      onSend: nameMediaType,
      preHandler: lane.hook(
        parts.reader,
        (request) => readContextOf(request, parts),
        chargeTo,
        parts.recordOpened,
      ),
    },
    context: (request) => ({ ...contextOf(request, parts), ...lane.begun(request) }),
    errorFormatter: (execution, context) => {
      const { reply } = context
      const { request } = reply
      const { status, headers, isOfDocument, errors } = formatErrors(execution.errors ?? [], {
        locale: preferredLocale(request.headers['accept-language'], request.requestContext.viewer?.locale),
        requestId: request.requestContext.requestId,
        report: (error) => request.log.error({ err: error }, 'request failed'),
      })
      if (execution.data) return { statusCode: 200, response: { data: execution.data, errors } }
      reply.headers(headers)
      // What was not executed has no data; what was executed in vain has null.
      const data = execution.data === null ? { data: null } : {}
      const statusCode = isOfDocument ? refusalStatus(request, status) : status
      return { statusCode, response: { ...data, errors } }
    },
  })
  app.graphql.addHook('preValidation', async (_schema, document) => {
    refuseUnusual(document)
    refuseExcess(document)
  })
  app.graphql.addHook('preExecution', async (_schema, document, context, variables) => {
    const { request } = context.reply
    const name = operationName(document)
    const asked = askedOperation(request)
    if (asked !== null && asked !== name) throw invalidDocument('The document has no operation of that name.')
    request.requestContext.operationName = name
    lane.learn(textOf(request), document)
    // Values are coerced for it only where they count: for a roll call that takes as long as parsing its input does. Unfit
    // ones are told by the executor, which runs nothing then.
    const known = costs.constant(document)
    const { coerced } = known ? {} : getVariableValues(parts.schema, variablesOf(document), variables ?? {})
    const cost = known ?? (coerced && costs.of(document, coerced))
    const charged = cost && charge(request, cost)
    if (charged instanceof LimitError) throw charged
  })
  app.graphql.addHook('onResolution', async (execution, { opened, reply }) => {
    const { requestContext } = reply.request
    if (execution.data && !opened.isEmpty) await parts.recordOpened(opened, requestContext)
    const { cost } = requestContext
    if (cost) execution.extensions = { cost }
  })
}

/** Who sent a request that was let in. */
function viewerOf({ requestContext: { viewer } }: FastifyRequest): Viewer {
  if (!viewer) throw new HttpError('UNAUTHENTICATED')
  return viewer
}

/** Who reads, in a request with a viewer. */
function readContextOf(request: FastifyRequest, parts: GraphQLParts): ReadContext | null {
  const { viewer, locale, today, countStatement, opened } = contextOf(request, parts)
  return viewer && { viewer, locale, today, countStatement, opened }
}

/** The document as it was sent; empty where it came in no POST. */
function textOf(request: FastifyRequest): string {
  const { body } = request
  const query: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'query') : undefined
  return typeof query === 'string' ? query : ''
}

function contextOf(request: FastifyRequest, parts: GraphQLParts): GraphQLContext {
  const { requestContext } = request
  const { viewer, requestId } = requestContext
  return {
    viewer,
    locale: preferredLocale(request.headers['accept-language'], viewer?.locale),
    today: parts.today(),
    now: parts.now,
    requestId,
    idempotency: idempotencyOf(request, request.body ?? null),
    reader: parts.reader,
    useCases: parts.useCases,
    rateLimit: (of) => parts.meter.rateLimit(of),
    countStatement: () => {
      requestContext.statements += 1
    },
    opened: new Opened(),
  }
}

/**
 * A document must come as text (one given as a tree has skipped the parser's limits) and hold one operation (what is
 * kept for a text must not serve two).
 *
 * @param document what the server made of the text: with a tree in it, or any other JSON, not what its type says
 */
function refuseUnusual(document: DocumentNode | null): void {
  const isOfText = document?.loc instanceof Location
  const operations = isOfText && document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (!operations || operations.length !== 1)
    throw invalidDocument('A document is sent as text and holds exactly one operation.')
}

function invalidDocument(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
}

function operationName(document: DocumentNode): string | null {
  return operationIn(document)?.name?.value ?? null
}

function variablesOf(document: DocumentNode): readonly VariableDefinitionNode[] {
  return operationIn(document)?.variableDefinitions ?? []
}
