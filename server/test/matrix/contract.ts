import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import type { TestApp } from '../kit/app.ts'
import { RESTLESS, VALUES } from './register.ts'

/** A field of an object type. */
export type Field = GraphQLField<unknown, unknown>

/** The schema as the program itself tells it. */
export async function introspect(app: TestApp, credential: string): Promise<GraphQLSchema> {
  const answer = await app.post(credential, { query: getIntrospectionQuery() })
  const { data }: { data: IntrospectionQuery } = answer.json()
  return buildClientSchema(data)
}

/** Object types that hold rows: none of the roots, pages, payloads. */
export function rowTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()]
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) &&
      !roots.includes(type) &&
      !/^__|Connection$|Edge$|Payload$|^PageInfo$|^UserError$|^RowResult$/.test(type.name),
  )
}

/** Whether a type is reached by its id. */
export function isNode(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

/** Names of the types that are reached by their ids. */
export function nodeNames(schema: GraphQLSchema): string[] {
  const node = schema.getType('Node')
  if (!isInterfaceType(node)) throw new Error('there is no Node')
  return schema
    .getImplementations(node)
    .objects.map(({ name }) => name)
    .sort()
}

/** Fields of a type of inputs; none for any other type. */
export function inputFields(
  type: GraphQLNamedType | null | undefined,
): ReturnType<GraphQLInputObjectType['getFields']> {
  return isInputObjectType(type) ? type.getFields() : {}
}

/** The names of an enumeration's values; none for any other type. */
export function enumNames(type: GraphQLNamedType): string[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : []
}

/** The arguments that a field cannot do without, and those given, in parentheses; nothing where there are none. */
export function argumentsOf(
  parent: string,
  field: Field,
  given: Readonly<Record<string, string>> = {},
): string {
  const needed = field.args
    .filter((argument) => isRequiredArgument(argument) && !(argument.name in given))
    .map(({ name }) => [name, JSON.stringify(VALUES[`${parent}.${field.name}.${name}`])])
  const all = [...needed, ...Object.entries(given)].map(([name, text]) => `${name ?? ''}: ${text ?? ''}`)
  return all.length > 0 ? `(${all.join(', ')})` : ''
}

/** Whether a field leads to rows in pages. */
export function isList(field: Field): boolean {
  return getNamedType(field.type).name.endsWith('Connection')
}

/**
 * What is selected of a type: all its leaves, all of its parts that have no id, and the ids of what has one.
 *
 * @param links whether what it leads to is selected, too
 * @param above the types that have led here: where one leads back to them, the leaves of that are enough
 */
export function selectionOf(
  type: GraphQLNamedType,
  links = true,
  above: readonly GraphQLNamedType[] = [],
): string {
  if (!isObjectType(type)) return ''
  if (type.name.endsWith('Connection')) {
    const node = type.getFields()['nodes']
    return `{ totalCount nodes ${node ? selectionOf(getNamedType(node.type), false) : ''} }`
  }
  const path = [...above, type]
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type)
    if (RESTLESS.includes(`${type.name}.${field.name}`)) return []
    const named = `${field.name}${argumentsOf(type.name, field, isList(field) ? { first: '50' } : {})}`
    if (isLeafType(target)) return [named]
    if (above.includes(type)) return []
    if (isNode(target)) return links ? [`${named} { id }`] : []
    if (isList(field)) return links ? [`${named} { totalCount nodes { ${idOfRows(target)} } }`] : []
    return links || !leadsOn(target) ? [`${named} ${selectionOf(target, links, path)}`] : []
  })
  return `{ ${parts.join(' ')} }`
}

function idOfRows(connection: GraphQLNamedType): string {
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined
  const row = nodes && getNamedType(nodes.type)
  if (!row) return '__typename'
  return isNode(row) ? 'id' : selectionOf(row).replace(/^\{|\}$/g, '')
}

/** Whether a part without an id leads to something that has one. */
function leadsOn(type: GraphQLNamedType, above: readonly GraphQLNamedType[] = []): boolean {
  if (!isObjectType(type) || above.includes(type)) return false
  return Object.values(type.getFields()).some((field) => {
    const target = getNamedType(field.type)
    return isNode(target) || isList(field) || leadsOn(target, [...above, type])
  })
}
