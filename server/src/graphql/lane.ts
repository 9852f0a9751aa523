import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  getVariableValues,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { RequestContext, RequestCost } from '../http/request-context.ts'
import { isJsonObject } from './json-object.ts'
import { AnswerWriter } from './read/answer.ts'
import type { Variables } from './read/arguments.ts'
import type { LinkPlan } from './read/entity.ts'
import type { Opened } from './read/opened.ts'
import { PlannedField } from './read/planned.ts'
import type { RootField } from './read/plan.ts'
import type { ReadContext, Reader, Reads } from './read/reader.ts'

/** An operation that can be answered without the executor: every root field has a plan and stands on its own. */
export interface DirectOperation {
  readonly name: string | null
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly roots: readonly {
    readonly response: string
    /** what stands before its value in the answer */
    readonly head: Buffer
    readonly link: LinkPlan
    readonly isRequired: boolean
    readonly field: Omit<RootField, 'variables'>
  }[]
}

/**
 * Looks at a valid document of one operation.
 *
 * @returns undefined for what needs the executor: a mutation, introspection, a root field without a plan, directives
 *   or fragments at the root, one response name twice
 */
export function directOperation(schema: GraphQLSchema, document: DocumentNode): DirectOperation | undefined {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const parentType = schema.getQueryType()
  if (operation?.operation !== 'query' || !parentType || operation.directives?.length) return undefined
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  const roots: DirectOperation['roots'][number][] = []
  for (const node of operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD || node.directives?.length) return undefined
    const definition = parentType.getFields()[node.name.value]
    const planned = definition?.extensions['plan']
    const response = responseName(node)
    if (!definition || !(planned instanceof PlannedField) || planned.plan.kind === 'value') return undefined
    if (roots.some((root) => root.response === response)) return undefined
    const field = {
      schema,
      operation,
      fragments,
      parentType,
      fieldName: node.name.value,
      responsePath: response,
      nodes: [node],
    }
    const head = Buffer.from(`${roots.length === 0 ? '{"data":{' : ','}"${response}":`)
    roots.push({ response, head, link: planned.plan, isRequired: isNonNullType(definition.type), field })
  }
  return { name: operation.name?.value ?? null, document, operation, roots }
}

/** Charges a valid document with its coerced variables to whoever sent it; undefined where that is refused. */
export type Charge = (document: DocumentNode, variables: Variables) => RequestCost | undefined

/** Reads on their way, and what was charged for them. */
export interface Begun {
  readonly reads: Reads
  readonly cost: RequestCost
}

/**
 * Begins the reads of such an operation.
 *
 * @param variables as they were sent
 * @returns undefined where the executor must tell what is wrong with them, or that they cost too much
 */
export function beginReads(
  { document, operation, roots }: DirectOperation,
  variables: Variables,
  reader: Reader,
  cx: ReadContext,
  charge: Charge,
): Begun | undefined {
  const schema = roots[0]?.field.schema
  if (!schema) return undefined
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) return undefined
  const cost = charge(document, coerced)
  if (!cost) return undefined
  const reads = new Map(
    roots.map(({ response, field, link }) => [
      response,
      reader.fetch({ ...field, variables: coerced }, link, '', cx),
    ]),
  )
  return { reads, cost }
}

/**
 * The JSON of the whole answer to such an operation.
 *
 * @returns undefined where the executor must tell what is wrong
 * @throws what a read throws
 */
export async function answerOf(
  { roots }: DirectOperation,
  { reads, cost }: Begun,
): Promise<Buffer | undefined> {
  const answers = await Promise.all(reads.values())
  const writer = new AnswerWriter()
  for (const [i, { head, isRequired }] of roots.entries()) {
    const answer = answers[i]
    if (!answer || (isRequired && answer.text === null)) return undefined
    writer.bytes(head)
    writer.answer(answer)
  }
  writer.bytes(Buffer.from(`},"extensions":${JSON.stringify({ cost })}}`))
  return writer.written
}

function responseName(node: FieldNode): string {
  return node.alias?.value ?? node.name.value
}

/** Keeps in the audit what a request opened; what cannot be kept must not be answered. @throws what the database says */
export type RecordOpened = (opened: Opened, request: RequestContext) => Promise<void>

/** Documents known at most; the one seen longest ago goes first. */
const KNOWN_MAX = 1_000

/**
 * The short way for reads that were seen before: a text that Mercurius has parsed, validated and let through is
 * answered from its plans, without parsing, validation and executor. Whatever is uncertain goes the long way, which
 * also tells every error.
 */
export class Lane {
  private readonly known = new Map<string, DirectOperation>()
  private readonly schema: GraphQLSchema
  private readonly unanswered = new WeakMap<FastifyRequest, ReadContext>()

  constructor(schema: GraphQLSchema) {
    this.schema = schema
  }

  /** Remembers a text that has passed parsing and validation. */
  learn(text: string, document: DocumentNode): void {
    if (text === '' || this.known.has(text)) return
    const direct = directOperation(this.schema, document)
    if (!direct) return
    const [oldest] = this.known.keys()
    if (this.known.size >= KNOWN_MAX && oldest !== undefined) this.known.delete(oldest)
    this.known.set(text, direct)
  }

  /**
   * A hook before Mercurius' handler.
   *
   * @param contextOf who reads, in a request with a viewer
   * @param chargeTo who pays
   * @param recordOpened keeps who opened what, before the answer leaves
   */
  hook(
    reader: Reader,
    contextOf: (request: FastifyRequest) => ReadContext | null,
    chargeTo: (request: FastifyRequest) => Charge,
    recordOpened: RecordOpened,
  ) {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
      const asked = this.find(request)
      const cx = asked && contextOf(request)
      if (!asked || !cx) return undefined
      const { direct, variables } = asked
      const begun = beginReads(direct, variables, reader, cx, chargeTo(request))
      const answer = begun && (await answerOf(direct, begun).catch(() => undefined))
      if (!answer) {
        if (begun) this.unanswered.set(request, { ...cx, begun: begun.reads })
        return undefined
      }
      const { requestContext } = request
      if (!cx.opened.isEmpty) await recordOpened(cx.opened, requestContext)
      requestContext.operationName = direct.name
      return reply.type('application/json; charset=utf-8').send(answer)
    }
  }

  /** In which context a request was begun that goes the long way after all: what was read is told, not read again. */
  begun(request: FastifyRequest): ReadContext | undefined {
    return this.unanswered.get(request)
  }

  private find(
    request: FastifyRequest,
  ): { direct: DirectOperation; variables: Record<string, unknown> } | undefined {
    const { body, method } = request
    if (method !== 'POST' || !isJsonObject(body)) return undefined
    const { query, variables, operationName } = body
    const direct = typeof query === 'string' ? this.known.get(query) : undefined
    if (!direct || (operationName != null && operationName !== direct.name)) return undefined
    return variables == null || isJsonObject(variables) ? { direct, variables: variables ?? {} } : undefined
  }
}
