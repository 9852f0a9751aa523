import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { typeId } from '../naive/ids.ts'
import { argumentsOf, enumNames, inputFields, isList, rowTypes, selectionOf, type Field } from './contract.ts'
import { READ_RELATIONS, targetOf, type Relation } from './places.ts'
import { DOORS, FILTERS, NODES, OPERATORS, ROOTS, type Root } from './register.ts'

/** Kinds of access that read. */
export const READS = ['read', 'list', 'count', 'filter', 'sort', 'cursor', 'node', 'link'] as const

/** One question of the matrix: a document that is asked for what stands in a relation. */
export interface Cell {
  /** `Query.units`, `Unit.members` */
  readonly field: string
  readonly access: (typeof READS)[number]
  /** null where nothing is asked about: a whole list */
  readonly relation: Relation | null
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  /** whether there is nothing in it that the naive reader could know */
  readonly isRowless?: boolean
}

/** A past day of which everything is asked that can be asked as of a day. */
const DAY = '2025-12-03'

/** How a field is reached: what stands around it, the variables of that, and the arguments it is given beside others. */
interface Way {
  readonly declared: string
  readonly around: (inner: string) => string
  readonly variables: Readonly<Record<string, unknown>>
}

const ROOT_WAY: Way = { declared: '', around: (inner) => inner, variables: {} }

/** Every question to the root fields and to the fields that lead from one row to others. */
export function readCells(schema: GraphQLSchema): Cell[] {
  return [...rootCells(schema), ...linkCells(schema)]
}

function rootCells(schema: GraphQLSchema): Cell[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): Cell[] => {
    const root = ROOTS[field.name]
    const coordinate = `Query.${field.name}`
    const type = getNamedType(field.type)
    if (!root) return []
    if (root.gives === 'node') return nodeCells(schema, field)
    if (root.gives === 'one') return keyCells(coordinate, field, root)
    if (root.gives === 'explanation') return explanationCells(field)
    if (root.gives === 'figures') return figureCells(field)
    if (root.gives === 'list') return listCells('Query', field, ROOT_WAY, null)
    const text = `{ ${field.name} ${selectionOf(type)} }`
    const isRowless = root.gives === 'no row'
    return [{ field: coordinate, access: 'read', relation: null, text, variables: {}, isRowless }]
  })
}

/** By each key, today and as of a day. */
function keyCells(coordinate: string, field: Field, { keys }: Extract<Root, { gives: 'one' }>): Cell[] {
  const selection = selectionOf(getNamedType(field.type))
  return Object.entries(keys).flatMap(([key, valueOf]) =>
    daysOf(field).flatMap((asOf) =>
      READ_RELATIONS.map((relation): Cell => {
        const type = String(field.args.find(({ name }) => name === key)?.type).replace(/!$/, '')
        const given = argumentsOf('Query', field, { [key]: '$key', ...asOf.given })
        const text = `query ($key: ${type}!${asOf.declared}) { ${field.name}${given} ${selection} }`
        const variables = { key: valueOf(relation), ...asOf.variables }
        return { field: coordinate, access: 'read', relation, text, variables }
      }),
    ),
  )
}

/** The type of an argument, as it is written. */
function typeOf(field: Field, argument: string): string {
  return String(field.args.find(({ name }) => name === argument)?.type)
}

function daysOf(field: Field) {
  const today = { declared: '', given: {}, variables: {} }
  const then = { declared: ', $day: Date', given: { asOf: '$day' }, variables: { day: DAY } }
  return field.args.some(({ name }) => name === 'asOf') ? [today, then] : [today]
}

/** Of each type that has ids. */
function nodeCells(schema: GraphQLSchema, field: Field): Cell[] {
  const isMany = field.args.some(({ name }) => name === 'ids')
  const [declared, given] = isMany ? ['$ids: [ID!]!', 'ids: $ids'] : ['$id: ID!', 'id: $id']
  return Object.entries(NODES).flatMap(([name, kind]) => {
    const type = schema.getType(name)
    const selection = type ? selectionOf(type, false) : ''
    const text = `query (${declared}) { ${field.name}(${given}) { __typename id ... on ${name} ${selection} } }`
    return READ_RELATIONS.map((relation): Cell => {
      const id = typeId(kind, targetOf(kind, relation))
      const variables = isMany ? { ids: [id, typeId(kind, targetOf(kind, 'own'))] } : { id }
      return { field: `Query.${field.name}`, access: 'node', relation, text, variables }
    })
  })
}

/** Everywhere, and below units. */
function figureCells(field: Field): Cell[] {
  const selection = selectionOf(getNamedType(field.type))
  const asked = (given: Readonly<Record<string, string>>): string =>
    `${field.name}${argumentsOf('Query', field, given)} ${selection}`
  const base = { field: `Query.${field.name}`, access: 'count' } as const
  return [
    { ...base, relation: null, text: `{ ${asked({})} }`, variables: {} },
    ...READ_RELATIONS.map((relation): Cell => {
      const variables = { under: typeId('unit', targetOf('unit', relation)) }
      return {
        ...base,
        relation,
        text: `query ($under: ${typeOf(field, 'under')}) { ${asked({ under: '$under' })} }`,
        variables,
      }
    }),
  ]
}

/** Of each type that has ids, about the caller; of the granted unit, about somebody else. */
function explanationCells(field: Field): Cell[] {
  const selection = selectionOf(getNamedType(field.type))
  const asked = [
    ...Object.values(NODES).map((kind) => ({ kind, declared: '', given: 'of: $id' })),
    { kind: 'account' as const, declared: ', $of: ID!', given: 'of: $of, account: $id' },
    { kind: 'token' as const, declared: ', $of: ID!', given: 'of: $of, token: $id' },
  ]
  const of = typeId('unit', targetOf('unit', 'own'))
  return asked.flatMap(({ kind, declared, given }) =>
    READ_RELATIONS.map((relation): Cell => {
      const variables = { id: typeId(kind, targetOf(kind, relation)), ...(declared === '' ? {} : { of }) }
      const text = `query ($id: ID!${declared}) { ${field.name}(${given}) ${selection} }`
      return { field: `Query.${field.name}`, access: 'read', relation, text, variables }
    }),
  )
}

/** Whatever leads from rows that can be asked for to others. */
function linkCells(schema: GraphQLSchema): Cell[] {
  return rowTypes(schema).flatMap((type) => {
    const kind = NODES[type.name]
    const door = DOORS[type.name]
    if (kind === undefined && !door) return []
    const root = schema.getQueryType()?.getFields()[door?.field ?? '']
    return Object.values(type.getFields()).flatMap((field): Cell[] => {
      const target = getNamedType(field.type)
      if (!isObjectType(target) && field.args.length === 0) return []
      return READ_RELATIONS.flatMap((relation): Cell[] => {
        const id = typeId(door?.kind ?? kind ?? 'unit', targetOf(door?.kind ?? kind ?? 'unit', relation))
        const around = (inner: string): string =>
          door
            ? `${door.field}${root ? argumentsOf('Query', root, { [door.key]: '$id' }) : ''} { ${inner} }`
            : `node(id: $id) { ... on ${type.name} { ${inner} } }`
        const way: Way = { declared: '$id: ID!', around, variables: { id } }
        if (isList(field)) return listCells(type.name, field, way, relation)
        return choices(field).map((chosen): Cell => ({
          field: `${type.name}.${field.name}`,
          access: isObjectType(target) ? 'link' : 'count',
          relation,
          ...document(way, `${field.name}${argumentsOf(type.name, field, chosen)} ${selectionOf(target)}`),
        }))
      })
    })
  })
}

/** Each value of each argument that is of an enumeration, and none of them. */
function choices(field: Field): Readonly<Record<string, string>>[] {
  const chosen = field.args.flatMap(({ name, type }) =>
    enumNames(getNamedType(type)).map((value) => ({ [name]: value })),
  )
  return [{}, ...chosen]
}

/**
 * A list: whole, counted, below units, filtered, sorted, page by page.
 *
 * @param from in which relation the row stands that the list hangs on; null at the root
 */
function listCells(parent: string, field: Field, way: Way, from: Relation | null): Cell[] {
  const name = `${parent}.${field.name}`
  const selection = selectionOf(getNamedType(field.type))
  const has = (argument: string): boolean => field.args.some((one) => one.name === argument)
  const cell = (
    access: Cell['access'],
    relation: Relation | null,
    given: Readonly<Record<string, string>>,
    selected: string,
    more: Way['variables'] = {},
    declared = '',
  ): Cell => ({
    field: name,
    access,
    relation,
    ...document(way, `${field.name}${argumentsOf(parent, field, given)} ${selected}`, declared, more),
  })
  const cells = [
    cell('list', from, { first: '50' }, selection),
    cell('count', from, {}, '{ totalCount }'),
    ...choices(field)
      .filter(({ scope }) => scope !== undefined)
      .map((chosen) => cell('count', from, chosen, '{ totalCount }')),
    ...choices(field)
      .filter(({ orderBy }) => orderBy !== undefined)
      .map((chosen) => cell('sort', from, { first: '50', ...chosen }, `{ nodes ${keysOf(field)} }`)),
    ...pages(field, cell, from),
  ]
  if (has('asOf'))
    cells.push(cell('list', from, { first: '50', asOf: '$day' }, selection, { day: DAY }, '$day: Date'))
  if (has('under'))
    for (const relation of READ_RELATIONS)
      for (const scope of ['SUBTREE', 'UNIT']) {
        const under = { under: typeId('unit', targetOf('unit', relation)) }
        const given = { under: '$under', ...(has('scope') ? { scope } : {}) }
        const selected = `{ totalCount nodes ${keysOf(field)} }`
        cells.push(cell('list', relation, given, selected, under, `$under: ${typeOf(field, 'under')}`))
      }
  // What can be hidden in a list below a row is hidden for whoever may read the row.
  if (from === null || from === 'own') cells.push(...filterCells(field, cell))
  return cells
}

type MakeCell = (
  access: Cell['access'],
  relation: Relation | null,
  given: Readonly<Record<string, string>>,
  selected: string,
  more?: Way['variables'],
  declared?: string,
) => Cell

/** Every operator of every filter, compared with what belongs to each relation. */
function filterCells(field: Field, cell: MakeCell): Cell[] {
  const where = field.args.find(({ name }) => name === 'where')
  const input = where && getNamedType(where.type)
  return Object.values(inputFields(input)).flatMap((filter) => {
    const valueOf = FILTERS[`${input?.name ?? ''}.${filter.name}`]
    if (!valueOf) return []
    return Object.keys(inputFields(getNamedType(filter.type))).flatMap((operator) => {
      const seen = new Set<string>()
      return READ_RELATIONS.flatMap((relation) => {
        const value = OPERATORS[operator]?.(valueOf(relation))
        const key = JSON.stringify(value)
        if (seen.has(key)) return []
        seen.add(key)
        const variables = { where: { [filter.name]: { [operator]: value } } }
        const selected = `{ totalCount nodes ${keysOf(field)} }`
        return [
          cell('filter', relation, { where: '$where' }, selected, variables, `$where: ${input?.name ?? ''}`),
        ]
      })
    })
  })
}

/** One row at a time, in every order and both directions; whoever asks follows the cursors. */
function pages(field: Field, cell: MakeCell, from: Relation | null): Cell[] {
  const orders = choices(field).filter(({ orderBy }) => orderBy !== undefined)
  return (orders.length > 0 ? orders : [{}]).flatMap((order) =>
    [
      ['first', 'after'],
      ['last', 'before'],
    ].map(([size = '', bound = '']) => {
      const given = { [size]: '1', [bound]: '$cursor', ...order }
      const selected = `{ totalCount edges { cursor node ${keysOf(field)} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
      return cell('cursor', from, given, selected, {}, '$cursor: String')
    }),
  )
}

/** What tells the rows of a list apart. */
function keysOf(field: Field): string {
  const connection = getNamedType(field.type)
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined
  const row: GraphQLNamedType | undefined = nodes && getNamedType(nodes.type)
  if (row && NODES[row.name] !== undefined) return '{ id }'
  return row ? selectionOf(row) : ''
}

function document(
  way: Way,
  inner: string,
  declared = '',
  more: Way['variables'] = {},
): Pick<Cell, 'text' | 'variables'> {
  const variables = [way.declared, declared].filter((one) => one !== '').join(', ')
  return {
    text: `query ${variables === '' ? '' : `(${variables}) `}{ ${way.around(inner)} }`,
    variables: { ...way.variables, ...more },
  }
}
