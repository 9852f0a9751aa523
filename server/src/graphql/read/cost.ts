import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { Consulted, readArguments, type CompileRequest, type Variables } from './arguments.ts'
import type { ArgMap, LinkPlan, Looks, ValuePlan } from './entity.ts'
import { PAGE_DEFAULT, PAGE_MAX } from './page.ts'
import { PlannedField } from './planned.ts'
import { collectFields, selectionSets, type Fragments } from './selection.ts'

/**
 * What an operation costs: each row that may come is 1, the rest is weighed as below. It is reckoned from the selection,
 * the page sizes and the plans' declarations before anything runs, and says what the work can come to at worst, not what
 * it did. Weights were measured on 55,000 members: a row takes 0.02–0.05 ms, all members counted 70–100 ms, as of a day
 * three to four times that (server/bench/README.md).
 */
export const WEIGHTS = {
  /** rows that a short list is taken to have */
  shortList: 5,
  /** looking through some rows near at hand: a count of them, or opening their list */
  near: 10,
  /** looking through what lies below a unit, or everywhere */
  below: 1_250,
  /** a list of units that are no siblings holds units within units: together their subtrees are so many times the whole */
  levels: 3,
  /** looking through the state as of a day, times what it is of today's */
  asOf: 4,
  /** a mutation, beside what it reads of its payload */
  mutation: 10,
} as const

/** What one request may cost by default. Operations of the dashboard and of the reference stay below two thirds of it. */
export const REQUEST_COST = 50_000

/** Told at most: what GraphQL's Int can hold. */
const TOLD_MAX = 2 ** 31 - 1

interface KeptCost {
  readonly consulted: Consulted
  readonly cost: number
}

/** Costs kept of one document at most; the oldest goes first. */
const KEPT_PER_DOCUMENT = 64

/** Costs of operations, kept like plans: by the document and the values of the variables that they depend on. */
export class Costs {
  private readonly kept = new WeakMap<DocumentNode, KeptCost[]>()
  private readonly schema: GraphQLSchema

  constructor(schema: GraphQLSchema) {
    this.schema = schema
  }

  /** The cost of a document that was reckoned before and does not depend on its variables. */
  constant(document: DocumentNode): number | undefined {
    return this.kept.get(document)?.find((one) => one.consulted.isEmpty)?.cost
  }

  /**
   * @param document valid, with one operation
   * @param variables coerced
   * @returns a whole number from 1 on
   */
  of(document: DocumentNode, variables: Variables): number {
    const kept = this.kept.get(document) ?? []
    const found = kept.find((one) => one.consulted.matches(variables))
    if (found) return found.cost
    const consulted = new Consulted()
    const cost = costOf(this.schema, document, variables, consulted)
    kept.push({ consulted, cost })
    if (kept.length > KEPT_PER_DOCUMENT) kept.shift()
    this.kept.set(document, kept)
    return cost
  }
}

/** Reckons the cost of the operation in a valid document. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  consulted = new Consulted(),
): number {
  const operation = operationIn(document)
  const type = operation && schema.getRootType(operation.operation)
  if (!type) return 1
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  const consult: CompileRequest['consult'] = (look) => consulted.note(look, variables)
  const reckoning = new Reckoning(schema, fragments, { variables, consult })
  const cost = reckoning.roots(type, operation.selectionSet, operation.operation)
  return Math.max(1, Math.min(cost, TOLD_MAX))
}

/** The one operation of a document. */
export function operationIn(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
}

/** How often the rows of a selection may come, and how often their subtrees may amount to the whole. */
interface Times {
  readonly rows: number
  readonly subtrees: number
}

const ONCE: Times = { rows: 1, subtrees: 1 }

class Reckoning {
  private readonly schema: GraphQLSchema
  private readonly fragments: Fragments
  private readonly request: CompileRequest
  private asOf = false

  constructor(schema: GraphQLSchema, fragments: Fragments, request: CompileRequest) {
    this.schema = schema
    this.fragments = fragments
    this.request = request
  }

  roots(type: GraphQLObjectType, set: SelectionSetNode, operation: OperationTypeNode): number {
    return this.sum(type, [set], (field, nodes) => {
      const isDated = field.args.some(({ name }) => name === 'asOf')
      this.asOf = isDated && this.args(field, nodes).get('asOf')?.isSet() === true
      const itself = operation === OperationTypeNode.MUTATION ? WEIGHTS.mutation : 0
      return itself + this.field(field, nodes, ONCE, true)
    })
  }

  private field(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    times: Times,
    isRoot = false,
  ): number {
    const planned = field.extensions['plan']
    if (!(planned instanceof PlannedField)) return this.resolved(field, nodes, times)
    const { plan } = planned
    const args = plan.looks || plan.kind === 'connection' ? this.args(field, nodes) : new Map()
    if (plan.kind === 'connection') return this.connection(plan, field, nodes, args, times, isRoot)
    const looked = this.look(looksOf(plan, args), times)
    return plan.kind === 'value' ? looked : looked + this.rows(field, nodes, times, lengthOf(plan))
  }

  /** Rows of a link, and what is asked of each. Each leads to whatever unit it likes: nothing is shared. */
  private rows(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    { rows }: Times,
    length: number,
  ): number {
    const all = rows * length
    return all + this.below(field, nodes, { rows: all, subtrees: all })
  }

  /** What a resolver answers: a payload with what was written, nodes by their ids. */
  private resolved(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], times: Times): number {
    if (!nodes[0]?.selectionSet) return 0
    const isList = isListType(getNullableType(field.type))
    const [ids] = isList ? this.args(field, nodes).values() : []
    const length = ids ? Number(ids.tell(countOf)) : isList ? WEIGHTS.shortList : 1
    return hasRows(field) ? this.rows(field, nodes, times, length) : this.below(field, nodes, times)
  }

  private connection(
    link: LinkPlan,
    field: GraphQLField<unknown, unknown>,
    asked: readonly FieldNode[],
    args: ArgMap,
    times: Times,
    isRoot: boolean,
  ): number {
    const type = getNamedType(field.type)
    if (!isObjectType(type)) return 0
    const look = this.look(isRoot ? 'below' : (looksOf(link, args) ?? 'near'), times)
    const size = sizeOf(args)
    const page = { rows: times.rows * size, subtrees: times.subtrees * subtreesIn(link, size) }
    let isPaged = false
    const cost = this.sum(type, selectionSets(asked), (one, nodes) => {
      if (one.name === 'totalCount') return look
      isPaged = true
      return one.name === 'pageInfo' ? 0 : page.rows + this.ofRows(one, nodes, page)
    })
    const searched = isSearch(args) ? this.look('below', times) : 0
    return cost + searched + (isPaged ? look : 0)
  }

  /** What is asked of the rows of a page: below `nodes`, or below `edges` in `node`. */
  private ofRows(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], page: Times): number {
    const type = getNamedType(field.type)
    if (field.name === 'nodes' || !isObjectType(type)) return this.below(field, nodes, page)
    return this.sum(type, selectionSets(nodes), (one, of) => this.below(one, of, page))
  }

  /** What is asked below a field; of several types that there may be, of the dearest. */
  private below(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], times: Times): number {
    const type = getNamedType(field.type)
    const types = isAbstractType(type) ? this.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
    const costs = types.map((one) =>
      this.sum(one, selectionSets(nodes), (below, of) => this.field(below, of, times)),
    )
    return Math.max(0, ...costs)
  }

  private sum(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    cost: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => number,
  ): number {
    let total = 0
    for (const nodes of collectFields(type, sets, this.fragments, this.request).values()) {
      const field = type.getFields()[nodes[0]?.name.value ?? '']
      if (field) total += cost(field, nodes)
    }
    return total
  }

  private look(looks: Looks | undefined, { rows, subtrees }: Times): number {
    if (!looks) return 0
    const far = looks === 'below' ? WEIGHTS.below * subtrees : 0
    return (WEIGHTS.near * rows + far) * (this.asOf ? WEIGHTS.asOf : 1)
  }

  private args(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): ArgMap {
    return nodes[0] ? readArguments(nodes[0], field, this.request) : new Map()
  }
}

/** Whether what a resolver answers are rows that a plan has read, rather than an object made in place. */
function hasRows(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type)
  return (
    isAbstractType(type) ||
    (isObjectType(type) &&
      Object.values(type.getFields()).some((one) => one.extensions['plan'] instanceof PlannedField))
  )
}

function looksOf(plan: ValuePlan | LinkPlan, args: ArgMap): Looks | undefined {
  const isPlaced = plan.kind !== 'value' && plan.placed === true
  const looks = plan.looks ?? (isPlaced ? 'below' : undefined)
  return looks === 'below' && args.get('scope')?.literal() === 'UNIT' ? 'near' : looks
}

function lengthOf({ kind }: LinkPlan): number {
  return kind === 'one' ? 1 : WEIGHTS.shortList
}

/** How many times the whole the subtrees of so many rows come to at most. */
function subtreesIn(link: LinkPlan, size: number): number {
  const { placement } = link.target()
  if (!placement || !('path' in placement)) return size
  return link.through === undefined ? Math.min(size, WEIGHTS.levels) : 1
}

/** Rows of a page. A size that is refused later is taken for the nearest that is not. */
function sizeOf(args: ArgMap): number {
  const size = args.get('first')?.literal() ?? args.get('last')?.literal()
  return typeof size === 'number' ? Math.min(Math.max(size, 1), PAGE_MAX) : PAGE_DEFAULT
}

function isSearch(args: ArgMap): boolean {
  const filters = args.get('where')?.fields() ?? []
  return filters.some(([, filter]) => filter.fields().some(([operator]) => operator === 'contains'))
}

function countOf(value: unknown): string {
  return String(Array.isArray(value) ? Math.min(value.length, PAGE_MAX) : 1)
}
