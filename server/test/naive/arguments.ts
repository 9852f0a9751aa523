import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
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

/** Where arguments are made for. */
interface Place {
  /** name of the root type or list: `Unit`, `Query` */
  readonly parent: string
  readonly field: string
  /** names of arguments and input fields down to here */
  readonly path: readonly string[]
}

/** Makes up the arguments of an operation and the variables in them. */
export class Arguments {
  /** whether cursors of the caller are among the variables */
  usesCursors = false
  private readonly random: Random
  private readonly values: Values
  private readonly caller: string
  private readonly variables: Variable[] = []

  /** @param caller whose cursors are used; see Trial */
  constructor(random: Random, values: Values, caller: string) {
    this.random = random
    this.values = values
    this.caller = caller
  }

  /** `($v0: Int = 3, $v1: Boolean!)`, or nothing. */
  declarations(): string {
    const declared = this.variables.map(
      ({ name, type, fallback }) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    )
    return declared.length > 0 ? `(${declared.join(', ')})` : ''
  }

  /** Fresh values of the variables; some are left out. */
  make(): Readonly<Record<string, Value>> {
    return Object.fromEntries(
      this.variables.flatMap(({ name, make }) => {
        const value = make()
        return value === undefined ? [] : [[name, value]]
      }),
    )
  }

  /** A field's arguments in parentheses, or nothing. */
  of(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const given = this.chosen(field).flatMap((argument) => {
      const place = { parent: listOf(field) ?? type.name, field: field.name, path: [argument.name] }
      const cursor = argument.name === 'after' || argument.name === 'before'
      return cursor ? [] : [[argument, this.value(argument.type, place)] as const]
    })
    const parts = given.map(([argument, text]) => `${argument.name}: ${text}`)
    parts.push(...this.cursorArgument(`${type.name}.${field.name}`, field, given))
    return parts.length > 0 ? `(${parts.join(', ')})` : ''
  }

  /** Which arguments a field gets: those required, one key of those that take one, one page size. */
  private chosen(field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
    const backward = this.random.chance(25)
    const keyed = field.args.filter((argument) =>
      ['id', 'code', 'cardNumber', 'account', 'token'].includes(argument.name),
    )
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
    coordinate: string,
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
    const make = (): CursorPair | undefined =>
      this.values.cursor(`${this.caller}${coordinate} ${order ?? ''}`)
    if (!make()) return []
    this.usesCursors = true
    return [`${name}: ${this.variable('String', undefined, () => (this.random.chance(80) ? make() : null))}`]
  }

  /** An argument's value: a literal, a variable, or a literal with variables in it. */
  private value(type: GraphQLInputType, place: Place): string {
    if (this.random.chance(40) && !isKeyOrSize(place)) {
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
    // Two days held against each other: the second is no earlier.
    if (field.startsWith('unitChange') && path[0] === 'from')
      return this.random.day('2020-12-01', '2023-05-31')
    if (field.startsWith('unitChange') && path[0] === 'to') return this.random.day('2023-05-31', '2026-02-01')
    // Bounds of a calendar of visits: at most 60 months apart.
    if (last === 'from' || last === 'to') return this.random.day('2021-01-01', '2025-12-31')
    if (type === 'Date') return this.values.day()
    if (type === 'Boolean') return this.random.chance(50)
    if (type === 'Int') {
      if (last === 'weeks') return this.random.pick([1, 4, 26, 520])
      if (last === 'year') return this.random.between(2024, 2026)
      if (last === 'month') return this.random.between(1, 12)
      if (last === 'quarter' || last === 'period') return this.random.between(1, 4)
      if (last === 'age' || last === 'partyAge') return this.random.between(0, 70)
      if (last === 'score') return this.random.pick([20, 40, 50, 60, 90, 100])
      return last === 'ordinal' ? this.random.between(1, 5) : this.random.pick([1, 2, 3, 5, 100])
    }
    if (type === 'ID') {
      if (last === 'ids' || last === 'of' || last === 'object' || field === 'node') return this.values.anyId()
      if (last === 'account' || last === 'token') return this.values.id(last)
      if (last === 'id') return this.values.id(PREFIXES[field] ?? field.toLowerCase())
      if (field === 'tasks' && last === 'parent') return this.values.id('task')
      if (field === 'resolutions' && last === 'sentTo')
        return this.values.id(this.random.pick(['unit', 'member']))
      return this.values.id(NAMED[last] ?? 'unit')
    }
    if (['held', 'also', 'office'].includes(last)) return this.values.officeCode()
    if (last === 'unitKind') return this.values.kindCode('Unit')
    if (last === 'kind') return this.values.kindCode(isOfMeetings(field, path) ? 'Meeting' : parent)
    if (last === 'contains') return this.values.part(parent)
    return last === 'cardNumber' ? this.values.cardNumber() : this.values.unitCode()
  }

  /** Declares a variable; answers it with its dollar sign. */
  variable(type: string, fallback: string | undefined, make: () => Value | undefined): string {
    // Now and then one that is used already.
    const known = this.random.maybe(this.variables.filter((one) => one.type === type && type === 'Boolean!'))
    if (known && this.random.chance(40)) return `$${known.name}`
    const name = `v${String(this.variables.length)}`
    this.variables.push({ name, type, fallback, make })
    return `$${name}`
  }
}

const PREFIXES: Readonly<Record<string, string>> = {
  scorecardTemplate: 'template',
  meetingTemplate: 'mtemplate',
  planSlot: 'slot',
  apiToken: 'token',
  reorganization: 'reorg',
  document: 'doc',
  importBatch: 'import',
}
/** What filters name that is no unit, by their names. */
const NAMED: Readonly<Record<string, string>> = {
  body: 'body',
  carriesOut: 'resolution',
  resolution: 'resolution',
  meeting: 'meeting',
  member: 'member',
  workGroup: 'workgroup',
}
const SINGLE_ORDERS: Readonly<Record<string, string>> = {
  WorkGroup: 'ORDINAL',
  Cluster: 'ORDINAL',
  DuplicateCandidate: 'SCORE',
  ScorecardTemplate: 'CODE',
  MeetingTemplate: 'CODE',
  Account: 'USERNAME',
  Attendance: 'NAME',
  Speech: 'SAID_AT',
  ImportMapping: 'USED_AT_DESC',
  ImportRow: 'POSITION',
  ReorganizationOperation: 'POSITION',
  ReorganizationAllotment: 'POSITION',
  ReorganizationConsequence: 'POSITION',
}

/** What the rows of a field's list are; undefined for a field that leads to no list. */
export function listOf(field: GraphQLField<unknown, unknown>): string | undefined {
  return /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1]
}

function isKeyOrSize({ path }: Place): boolean {
  return ['id', 'code', 'cardNumber', 'last'].includes(path[0] ?? '')
}

/** Whether a kind that is named is one of meetings, although something else is listed. */
function isOfMeetings(field: string, path: readonly string[]): boolean {
  return (
    field.startsWith('meetingTemplate') ||
    (path.length === 1 && ['met', 'notMet', 'outcomes', 'share'].includes(field))
  )
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
