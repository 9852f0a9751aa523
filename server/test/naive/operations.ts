import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Random } from '../kit/random.ts'
import type { CursorPair, Values } from './values.ts'

/** A value of an argument; cursors differ between the two readers, so a pair stands for both. */
export type Value =
  string | number | boolean | null | CursorPair | readonly Value[] | { readonly [key: string]: Value }

/** A variable of an operation: how to make a value for it; undefined leaves it out. */
interface Variable {
  readonly name: string
  readonly type: string
  readonly fallback: string | undefined
  readonly make: () => Value | undefined
}

/** An operation, its text with cursors still open, and a maker of variables. */
export interface Operation {
  readonly text: string
  /** whether cursors of the caller are among the variables */
  readonly usesCursors: boolean
  /** fresh values of the variables at each call */
  readonly variables: () => Readonly<Record<string, Value>>
}

/** Where arguments are made for. */
interface Place {
  /** name of the root type or list: `Unit`, `Query` */
  readonly parent: string
  readonly field: string
  /** names of arguments and input fields down to here */
  readonly path: readonly string[]
}

const DEPTH = 4

/** Makes up operations by walking a schema. */
export class Operations {
  private readonly schema: GraphQLSchema
  private readonly random: Random
  private readonly values: Values
  private variables: Variable[] = []
  private fragments: string[] = []
  private named: { name: string; type: string }[] = []
  private aliases = 0
  private usesCursors = false
  /** whose cursors are used; see Trial */
  caller = ''
  /** selections that may still be opened */
  private budget = 0

  constructor(schema: GraphQLSchema, random: Random, values: Values) {
    this.schema = schema
    this.random = random
    this.values = values
  }

  /** A random operation; nearly always a valid one. */
  make(): Operation {
    this.variables = []
    this.fragments = []
    this.named = []
    this.aliases = 0
    this.usesCursors = false
    this.budget = this.random.between(10, 60)
    const query = this.schema.getQueryType()
    if (!query) throw new Error('no queries')
    const selection = this.selection(query, 0, new Set(), this.random.between(1, 3))
    const { variables } = this
    const declared = variables.map(
      ({ name, type, fallback }) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    )
    const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
    return {
      usesCursors: this.usesCursors,
      text: [`query Random${head} ${selection}`, ...this.fragments].join('\n'),
      variables: () =>
        Object.fromEntries(
          variables.flatMap(({ name, make }) => {
            const value = make()
            return value === undefined ? [] : [[name, value]]
          }),
        ),
    }
  }

  private selection(type: GraphQLNamedType, depth: number, taken: Set<string>, count?: number): string {
    if (isInterfaceType(type)) return this.ofInterface(type.name, depth)
    if (!isObjectType(type)) return ''
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        (depth < DEPTH && this.budget > 0) ||
        isLeafType(getNamedType(field.type)) ||
        /(Connection|Edge)$/.test(type.name),
    )
    this.budget -= 1
    const wanted = this.budget < 0 ? 2 : (count ?? this.random.between(2, Math.min(8, fields.length + 1)))
    const parts = Array.from({ length: Math.max(1, wanted) }, () => this.part(type, fields, depth, taken))
    return `{ ${parts.join(' ')} }`
  }

  private part(
    type: GraphQLObjectType,
    fields: readonly GraphQLField<unknown, unknown>[],
    depth: number,
    taken: Set<string>,
  ): string {
    const choice = this.random.between(0, 99)
    if (choice < 4 || fields.length === 0) return this.alias('__typename', taken) + this.directive()
    if (choice < 12) {
      const condition = this.random.chance(60) ? ` on ${this.conditionFor(type)}` : ''
      return `...${condition}${this.directive()} ${this.selection(type, depth, taken, this.random.between(1, 2))}`
    }
    if (choice < 18) return `...${this.fragment(type, depth)}${this.directive()}`
    // What leads to rows more often than what does not.
    const field = this.random.pick(this.random.chance(30) ? rich(fields) : fields)
    const args = this.arguments(type, field)
    const name = this.alias(field.name, taken)
    const below = (): string => this.below(field, depth)
    const one = `${name}${args}${this.directive()}${below()}`
    // The same field again, its selection to be merged.
    return this.random.chance(8) ? `${one} ${name}${args}${this.directive()}${below()}` : one
  }

  private below(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    if (isLeafType(type)) return ''
    // Connections, edges and page info cost no depth.
    const free = /(Connection|Edge|PageInfo)$/.test(type.name)
    // What is merged must not meet another field under the same name.
    return ` ${this.selection(type, free ? depth : depth + 1, new Set(['*']))}`
  }

  private ofInterface(name: string, depth: number): string {
    const possible = [...this.schema.getImplementations(this.interface(name)).objects]
    const parts = this.random.some(['id', '__typename'], 60)
    for (const type of this.random.sample(possible, this.random.between(1, 5)))
      parts.push(
        `... on ${type.name} ${this.selection(type, depth, new Set(['*']), this.random.between(1, 4))}`,
      )
    return `{ ${parts.join(' ')} }`
  }

  private interface(name: string) {
    const type = this.schema.getType(name)
    if (!isInterfaceType(type)) throw new Error(`${name} is no interface`)
    return type
  }

  private conditionFor(type: GraphQLObjectType): string {
    return type.name
  }

  private fragment(type: GraphQLObjectType, depth: number): string {
    const known = this.random.maybe(this.named.filter((one) => one.type === type.name))
    if (known && this.random.chance(60)) return known.name
    const name = `F${String(this.fragments.length)}_${type.name}`
    const place = this.fragments.push('') - 1
    const selection = this.selection(
      type,
      Math.max(depth, DEPTH - 2),
      new Set(['*']),
      this.random.between(1, 3),
    )
    this.fragments[place] = `fragment ${name} on ${type.name} ${selection}`
    // Known only once complete, so that none contains itself.
    this.named.push({ name, type: type.name })
    return name
  }

  /** A response name that nothing else has here; `*` asks for a new one always. */
  private alias(field: string, taken: Set<string>): string {
    if (!taken.has('*') && !taken.has(field) && this.random.chance(60)) {
      taken.add(field)
      return field
    }
    this.aliases += 1
    return `a${String(this.aliases)}: ${field}`
  }

  private directive(): string {
    if (!this.random.chance(10)) return ''
    const name = this.random.pick(['skip', 'include'])
    const condition = this.random.chance(75)
      ? this.variable('Boolean!', undefined, () => this.random.chance(name === 'skip' ? 35 : 65))
      : String(this.random.chance(name === 'skip' ? 10 : 90))
    return ` @${name}(if: ${condition})`
  }

  private arguments(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const given = this.chosen(field).flatMap((argument) => {
      const place = { parent: listOf(field) ?? type.name, field: field.name, path: [argument.name] }
      const cursor = argument.name === 'after' || argument.name === 'before'
      return cursor ? [] : [[argument, this.value(argument.type, place)] as const]
    })
    const parts = given.map(([argument, text]) => `${argument.name}: ${text}`)
    parts.push(...this.cursorArgument(field, given))
    return parts.length > 0 ? `(${parts.join(', ')})` : ''
  }

  /** Which arguments a field gets: those required, one key of those that take one, one page size. */
  private chosen(field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
    const backward = this.random.chance(25)
    const keyed = field.args.filter((argument) => ['id', 'code', 'cardNumber'].includes(argument.name))
    const key = this.random.maybe(keyed)
    return field.args.filter((argument) => {
      if (isNonNullType(argument.type)) return true
      if (keyed.includes(argument)) return argument === key
      if (argument.name === 'first') return !backward && this.random.chance(70)
      if (argument.name === 'last') return backward
      if (argument.name === 'where') return this.random.chance(25)
      return this.random.chance(argument.name === 'asOf' ? 60 : 40)
    })
  }

  private cursorArgument(
    field: GraphQLField<unknown, unknown>,
    given: readonly (readonly [GraphQLArgument, string])[],
  ): string[] {
    const list = listOf(field)
    if (list === undefined || !this.random.chance(30)) return []
    const orderBy = field.args.find((argument) => argument.name === 'orderBy')
    const written = given.find(([argument]) => argument === orderBy)?.[1]
    // The order must be known here; written as a variable it is not.
    if (written?.startsWith('$')) return []
    const order = written ?? (orderBy ? String(orderBy.defaultValue) : SINGLE_ORDERS[list])
    const name = given.some(([argument]) => argument.name === 'last') ? 'before' : 'after'
    const make = (): CursorPair | undefined => this.values.cursor(`${this.caller}${list}.${order ?? ''}`)
    if (!make()) return []
    this.usesCursors = true
    return [`${name}: ${this.variable('String', undefined, () => (this.random.chance(80) ? make() : null))}`]
  }

  /** An argument's value: a literal, a variable, or a literal with variables in it. */
  private value(type: GraphQLInputType, place: Place): string {
    if (this.random.chance(40) && place.field !== 'unit' && place.field !== 'member' && !isKeyOrSize(place)) {
      const optional = !isNonNullType(type)
      const declared = optional && this.random.chance(30) ? `${String(type)}!` : String(type)
      const nullable = !declared.endsWith('!')
      const fallback = nullable && this.random.chance(15) ? literal(type, this.plain(type, place)) : undefined
      return this.variable(declared, fallback, () => {
        if (nullable && this.random.chance(15)) return this.random.chance(50) ? undefined : null
        return this.plain(type, place)
      })
    }
    if (isKeyOrSize(place) && this.random.chance(50))
      return this.variable(String(type), undefined, () => this.plain(type, place))
    const nullable = getNullableType(type)
    if (isInputObjectType(nullable)) {
      const fields = this.random.sample(Object.values(nullable.getFields()), this.random.between(0, 2))
      const parts = fields.map(
        (field) =>
          `${field.name}: ${this.value(field.type, { ...place, path: [...place.path, field.name] })}`,
      )
      return `{ ${parts.join(', ')} }`
    }
    if (isListType(nullable) && this.random.chance(70)) {
      const items = this.random.list(0, 3, () =>
        this.value(nullable.ofType, { ...place, path: [...place.path, '0'] }),
      )
      return `[${items.join(', ')}]`
    }
    // A single value stands for a list of one.
    if (isListType(nullable)) return literal(nullable.ofType, this.plain(nullable.ofType, place))
    return literal(type, this.plain(type, place))
  }

  private plain(type: GraphQLInputType, place: Place): Value {
    const nullable = getNullableType(type)
    if (isInputObjectType(nullable)) {
      const fields = this.random.sample(Object.values(nullable.getFields()), this.random.between(0, 2))
      return Object.fromEntries(
        fields.map((field) => [
          field.name,
          this.random.chance(10)
            ? null
            : this.plain(field.type, { ...place, path: [...place.path, field.name] }),
        ]),
      )
    }
    if (isListType(nullable)) {
      return this.random.list(0, 4, () =>
        this.plain(nullable.ofType, { ...place, path: [...place.path, '0'] }),
      )
    }
    if (isEnumType(nullable)) return this.random.pick(nullable.getValues()).name
    return this.scalar(nullable.name, place)
  }

  private scalar(type: string, { parent, field, path }: Place): Value {
    const names = path.filter((name) => name !== '0')
    const last = names.filter((name) => !['eq', 'in', 'gt', 'gte', 'lt', 'lte'].includes(name)).at(-1) ?? ''
    // Bounds of a calendar of visits: at most 60 months apart.
    if (last === 'from' || last === 'to') return this.random.day('2021-01-01', '2025-12-31')
    if (type === 'Date') return this.values.day()
    if (type === 'Boolean') return this.random.chance(50)
    if (type === 'Int') {
      if (last === 'weeks') return this.random.pick([1, 4, 26, 520])
      return last === 'ordinal' ? this.random.between(1, 5) : this.random.pick([1, 2, 3, 5, 100])
    }
    if (type === 'ID') {
      if (last === 'ids' || field === 'node') return this.values.anyId()
      if (last === 'id') return this.values.id(PREFIXES[field] ?? field.toLowerCase())
      return this.values.id(last === 'workGroup' ? 'workgroup' : 'unit')
    }
    if (['held', 'also', 'office'].includes(last)) return this.values.officeCode()
    if (last === 'kind') return this.values.kindCode(parent)
    if (last === 'contains') return this.values.part(parent)
    return last === 'cardNumber' ? this.values.cardNumber() : this.values.unitCode()
  }

  private variable(type: string, fallback: string | undefined, make: () => Value | undefined): string {
    // Now and then one that is used already.
    const known = this.random.maybe(this.variables.filter((one) => one.type === type && type === 'Boolean!'))
    if (known && this.random.chance(40)) return `$${known.name}`
    const name = `v${String(this.variables.length)}`
    this.variables.push({ name, type, fallback, make })
    return `$${name}`
  }
}

const PREFIXES: Readonly<Record<string, string>> = { scorecardTemplate: 'template' }
const SINGLE_ORDERS: Readonly<Record<string, string>> = {
  WorkGroup: 'ORDINAL',
  Cluster: 'ORDINAL',
  ScorecardTemplate: 'CODE',
  Attendance: 'NAME',
}

/** The fields that lead to lists, or all where none does. */
function rich(fields: readonly GraphQLField<unknown, unknown>[]): readonly GraphQLField<unknown, unknown>[] {
  const lists = fields.filter((field) => listOf(field) !== undefined)
  return lists.length > 0 ? lists : fields
}

function listOf(field: GraphQLField<unknown, unknown>): string | undefined {
  return /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1]
}

function isKeyOrSize({ path }: Place): boolean {
  return ['id', 'code', 'cardNumber', 'last'].includes(path[0] ?? '')
}

/** A value as GraphQL writes it. */
function literal(type: GraphQLInputType, value: Value | undefined): string {
  const nullable = getNullableType(type)
  if (value == null || typeof value !== 'object')
    return isEnumType(nullable) ? String(value) : JSON.stringify(value)
  if (isListType(nullable) && Array.isArray(value))
    return `[${value.map((one) => literal(nullable.ofType, one)).join(', ')}]`
  if (!isInputObjectType(nullable)) throw new Error(`no literal of ${String(type)}`)
  const fields = nullable.getFields()
  const parts = Object.entries(value).flatMap(([key, one]) => {
    const field = fields[key]
    return field ? [`${key}: ${literal(field.type, one)}`] : []
  })
  return `{ ${parts.join(', ')} }`
}
