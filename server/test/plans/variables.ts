import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  Kind,
  TypeInfo,
  getNamedType,
  isLeafType,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'

/** Values of one request's variables. */
export type Variables = Readonly<Record<string, unknown>>

/** Ids of rows that exist, by the name of their type in lower camel case: `workGroup`. */
export type KnownIds = Readonly<Record<string, string>>

/** Values without which nothing can be asked, by the name of the variable. */
const VALUES: Readonly<Record<string, unknown>> = {
  from: '2026-09-01',
  to: '2026-09-30',
  upTo: '2026-09-30',
  weeks: 4,
  first: 20,
  name: 'nguyen',
  term: 'nguyen',
  code: 'S01',
  codes: ['S01', 'S02'],
  scope: 'SUBTREE',
  held: 'secretary',
  also: 'village-head',
  kind: 'regular',
  year: 2026,
  quarter: 1,
  period: 1,
  month: 1,
}

/**
 * Sets of variables in which an operation takes another form: the required ones alone; each optional one beside them;
 * for filters each condition alone. Cursors are left out, as they come from an answer.
 */
export function variantsOf(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  ids: KnownIds,
): Variables[] {
  const definitions = operation.variableDefinitions ?? []
  const required = definitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
  const values = (one: VariableDefinitionNode): unknown[] => valuesOf(one, operation, schema, ids)
  const base = Object.fromEntries(required.map((one) => [one.variable.name.value, values(one)[0]]))
  const others = definitions
    .filter((one) => one.variable.name.value !== 'after')
    .flatMap((one) => {
      const all = required.includes(one) ? values(one).slice(1) : values(one)
      return all.map((value) => ({ ...base, [one.variable.name.value]: value }))
    })
  return [base, ...others]
}

function valuesOf(
  { variable, type: node }: VariableDefinitionNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  ids: KnownIds,
): unknown[] {
  const name = variable.name.value
  const type = typeFromAST(schema, node)
  const named = getNamedType(type)
  if (named instanceof GraphQLInputObjectType && isCondition(named)) return [conditionOf(name, named, ids)]
  if (named instanceof GraphQLInputObjectType)
    return [
      {},
      ...Object.values(named.getFields()).map((field) => ({
        [field.name]: conditionOf(`${named.name}.${field.name}`, getNamedType(field.type), ids),
      })),
    ]
  if (named?.name === 'ID') return idsFor(name, operation, schema, ids)
  if (named?.name === 'Boolean') return [true, false]
  if (named instanceof GraphQLEnumType && !(name in VALUES)) return named.getValues().map((one) => one.name)
  return [VALUES[name] ?? (named?.name === 'Date' ? VALUES['to'] : missing(`the variable ${name}`))]
}

/** Whether an input is one condition of a filter, rather than a filter: what its operators take are values. */
function isCondition(type: GraphQLInputObjectType): boolean {
  return Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)))
}

/** Arguments and filters that name something else than what is read, and its type. */
const NAMED: Readonly<Record<string, string>> = {
  account: 'account',
  token: 'apiToken',
  'ResolutionFilter.carriesOut': 'resolution',
  'TaskFilter.parent': 'task',
}

/**
 * A filter's condition: a span of days or numbers, a part of a text, or equality.
 *
 * @param filter the input and the name of the condition in it: `UnitFilter.kind`
 */
function conditionOf(filter: string, type: GraphQLInputType, ids: KnownIds): unknown {
  if (!(type instanceof GraphQLInputObjectType)) return missing(`the filter ${filter}`)
  const field = filter.slice(filter.indexOf('.') + 1)
  const { eq, gte, contains } = type.getFields()
  if (contains) return { contains: VALUES['name'] }
  const of = getNamedType(eq?.type)
  if (gte && of?.name === 'Int') return { gte: 30, lte: 60 }
  if (gte) return { gte: VALUES['from'], lte: VALUES['to'] }
  if (of instanceof GraphQLEnumType) return { eq: of.getValues()[0]?.name }
  switch (of?.name) {
    case 'ID':
      return { eq: ids[NAMED[filter] ?? NAMED[field] ?? field] ?? ids['unit'] }
    case 'Boolean':
      return { eq: true }
    case 'Int':
      return { eq: 1 }
    case 'Date':
      return { eq: VALUES['to'] }
    case 'String':
      return { eq: field === 'office' ? 'secretary' : 'cell' }
    default:
      return missing(`the filter ${filter}`)
  }
}

/** An id is that of what the root field reads, unless its argument names a unit: `under`, `unit`. */
function idsFor(
  name: string,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  ids: KnownIds,
): unknown[] {
  const found = new Set<unknown>()
  const types = new TypeInfo(schema)
  visit(
    operation,
    visitWithTypeInfo(types, {
      Argument: ({ value, name: argument }) => {
        if (value.kind !== Kind.VARIABLE || value.name.value !== name) return
        const field = types.getFieldDef()?.name ?? ''
        if (field === 'nodes') found.add([ids['unit'], ids['workGroup']])
        else if (field === 'node') found.add(nodeId(operation, ids))
        else if (argument.value in NAMED) found.add(ids[NAMED[argument.value] ?? ''])
        else found.add(argument.value === 'id' ? (ids[field] ?? missing(`the id of ${field}`)) : ids['unit'])
      },
    }),
  )
  return found.size > 0 ? [...found] : [ids['unit']]
}

/** For `node` an id of the type that its first fragment asks for. */
function nodeId(operation: OperationDefinitionNode, ids: KnownIds): unknown {
  const types: string[] = []
  visit(operation, {
    InlineFragment: ({ typeCondition }) => {
      if (typeCondition) types.push(typeCondition.name.value)
    },
  })
  const type = types[0] ?? ''
  return ids[type.charAt(0).toLowerCase() + type.slice(1)] ?? missing(`the id of a ${type}`)
}

function missing(what: string): never {
  throw new Error(`There is no value for ${what} yet: give it one here.`)
}
