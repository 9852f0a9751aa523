import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import type { Choices } from './choices.ts'
import type { Pool } from './pool.ts'
import { Values, writeLiteral } from './values.ts'

/** An operation as it is sent. */
export interface Operation {
  readonly query: string
  readonly variables: unknown
  readonly operationName: string | null
}

type Field = GraphQLField<unknown, unknown>

const NAMES = ['nope', '__typename', '__schema', '__proto__', 'constructor', 'id', 'unit', 'nodes'] as const
const DIRECTIVES = [
  '@nope',
  '@deprecated',
  '@skip',
  '@include(if: "x")',
  '@skip(if: null)',
  '@oneOf',
] as const

/** Writes a document for a schema: most valid, some with a mistake. */
export function writeOperation(schema: GraphQLSchema, choices: Choices, pool: Pool): Operation {
  return new Writer(schema, choices, pool).operation()
}

class Writer {
  private readonly schema: GraphQLSchema
  private readonly choices: Choices
  private readonly values: Values
  private readonly variables = new Map<string, { readonly type: string; readonly value: unknown }>()
  private readonly fragments: string[] = []
  /** fields of a selection at most, about */
  private readonly breadth: number
  /** selections that may still be written */
  private budget: number
  /** how often something is wrong, of a hundred */
  private readonly wrong: number
  private aliases = 0

  constructor(schema: GraphQLSchema, choices: Choices, pool: Pool) {
    this.schema = schema
    this.choices = choices
    this.values = new Values(choices, pool)
    this.budget = choices.pick([12, 30, 4, 80, 400])
    this.wrong = choices.pick([0, 0, 0, 1, 6])
    this.breadth = choices.pick([1, 2, 4])
  }

  operation(): Operation {
    const { choices, schema } = this
    const isMutation = choices.chance(35)
    const kind = isMutation ? 'mutation' : this.mistakes() ? 'subscription' : 'query'
    const root = isMutation ? schema.getMutationType() : schema.getQueryType()
    if (!root) throw new Error(`there is no type of a ${kind}`)
    const count = isMutation ? choices.pick([1, 1, 2]) : choices.pick([1, 1, 2, 4])
    const body = this.selections(root, count, 0, [])
    const name = choices.chance(50) ? choices.pick(['A', 'Đọc', 'x'.repeat(300), '__proto__', 'W']) : ''
    const declared = [...this.variables].map(
      ([variable, { type }]) =>
        `$${variable}: ${type}${this.mistakes() ? ` = ${choices.pick(['null', '1', '"x"'])}` : ''}`,
    )
    const head = `${kind} ${name.normalize('NFD').replace(/[^\w]/g, '')}${declared.length > 0 ? `(${declared.join(', ')})` : ''}`
    const query = this.damaged([`${head.trim()} ${body}`, ...this.fragments].join('\n'))
    return { query, variables: this.sentVariables(), operationName: this.operationName(name) }
  }

  private selections(
    type: GraphQLCompositeType,
    count: number,
    depth: number,
    names: readonly string[],
  ): string {
    const { choices } = this
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const fitting = depth > 12 || this.budget <= 0 ? fields.filter((one) => isLeafField(one)) : fields
    const chosen = Array.from({ length: count }, () =>
      choices.chance(4) ? undefined : choices.maybe(fitting),
    )
    this.budget -= count
    // One field again and again is refused; at the root each has a name of its own.
    const written = (depth === 0 ? chosen : [...new Set(chosen)]).map((field) =>
      field ? this.field(field, depth, names) : '__typename',
    )
    if (this.mistakes()) written.push(choices.pick([...NAMES, '...Nope', '... on Nope { id }', '']))
    if (isInterfaceType(type)) written.push(...this.possible(type, depth, names))
    const body = `{ ${written.join(' ')} }`
    if (depth === 0 || choices.chance(88)) return body
    return `{ ${this.spread(type, body)} }`
  }

  /** What an interface's types have of their own. */
  private possible(type: GraphQLCompositeType, depth: number, names: readonly string[]): string[] {
    if (!isInterfaceType(type)) return []
    const possible = this.schema.getPossibleTypes(type)
    return this.choices.list(1, 3, () => {
      const one = this.choices.pick(possible)
      return `... on ${one.name} ${this.selections(one, 2, depth + 1, names)}`
    })
  }

  private spread(type: GraphQLCompositeType, body: string): string {
    const { choices } = this
    const on = this.mistakes() ? choices.pick(['Nope', 'Query', 'String', 'Unit']) : type.name
    if (choices.chance(50)) return `... on ${on}${this.directive()} ${body}`
    const name = `F${this.fragments.length}`
    this.fragments.push(
      `fragment ${name} on ${on} ${this.mistakes() ? body.replace('{', `{ ...${name} `) : body}`,
    )
    return choices.chance(5) ? `...${name} ...${name}` : `...${name}${this.directive()}`
  }

  private field(field: Field, depth: number, names: readonly string[]): string {
    const { choices } = this
    const path = depth === 0 ? [field.name] : [...names, field.name]
    const alias = depth === 0 || choices.chance(25) ? this.alias(field.name) : ''
    const type = getNamedType(field.type)
    const below = isCompositeType(type) ? this.below(type, depth, path) : this.mistakes() ? '{ id }' : ''
    return `${alias}${field.name}${this.arguments(field, path)}${this.directive()} ${this.mistakes() ? '' : below}`
  }

  private below(type: GraphQLCompositeType, depth: number, path: readonly string[]): string {
    return ` ${this.selections(type, this.choices.between(1, this.breadth + 2), depth + 1, path)}`
  }

  private alias(name: string): string {
    if (this.mistakes()) return this.choices.pick(['a: ', '__proto__: ', 'constructor: ', 'id: '])
    this.aliases += 1
    return `${name}__${this.aliases}: `
  }

  private arguments(field: Field, path: readonly string[]): string {
    const { choices } = this
    const given = field.args.filter((one) =>
      isRequiredArgument(one) ? !this.mistakes() : choices.chance(one.name === 'first' ? 50 : 14),
    )
    const written = given.map((one) => `${one.name}: ${this.argument(one, path)}`)
    if (this.mistakes())
      written.push(choices.pick(['nope: 1', 'id: "x"', 'first: $nope', 'where: {nope: 1}']))
    return written.length > 0 ? `(${written.join(', ')})` : ''
  }

  private argument(argument: GraphQLArgument, path: readonly string[]): string {
    const names = [...path, argument.name]
    const value = this.values.of(argument.type, names)
    // An input object often comes whole in a variable, as programs send it.
    const whole = isInputObjectType(getNamedType(argument.type)) ? 70 : 40
    return this.choices.chance(whole)
      ? this.variable(argument.type, value)
      : this.withVariables(value, argument.type)
  }

  private variable(type: GraphQLInputType, value: unknown): string {
    const { choices } = this
    const name = `v${this.variables.size}`
    const loose = isNonNullType(type) && this.mistakes() ? type.ofType : type
    const declared = this.mistakes()
      ? choices.pick(['String', 'Int!', '[ID!]!', 'Nope', 'Unit', '[[Int]]'])
      : String(loose)
    this.variables.set(name, { type: declared, value })
    return `$${name}`
  }

  /** A literal, in which some parts come in variables. */
  private withVariables(value: unknown, type: GraphQLInputType): string {
    const bare = isNonNullType(type) ? type.ofType : type
    if (isInputObjectType(bare) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const fields = bare.getFields()
      const parts = Object.entries(value).map(([name, part]) => {
        const of = fields[name]?.type
        const written = of
          ? this.choices.chance(20)
            ? this.variable(of, part)
            : this.withVariables(part, of)
          : writeLiteral(part, bare)
        return `${name}: ${written}`
      })
      return `{${parts.join(', ')}}`
    }
    if (isListType(bare) && Array.isArray(value) && value.length < 10)
      return `[${value.map((item) => this.withVariables(item, bare.ofType)).join(', ')}]`
    return writeLiteral(value, type)
  }

  private directive(): string {
    const { choices } = this
    if (this.mistakes()) return ` ${choices.pick(DIRECTIVES)}`
    if (!choices.chance(4)) return ''
    const condition = choices.chance(50)
    const written = choices.chance(50)
      ? String(condition)
      : this.variable(this.schema.getDirective('skip')?.args[0]?.type ?? neverSkips(), condition)
    return ` @${choices.pick(['include', 'skip'])}(if: ${written})`
  }

  private sentVariables(): unknown {
    const { choices } = this
    const all = [...this.variables].filter(() => !this.mistakes())
    if (this.mistakes()) return choices.pick<unknown>([null, [], {}, 'x', 1, '{}', { nope: 1 }])
    const stray: [string, unknown][] = this.mistakes() ? [['stray', [1, { a: null }]]] : []
    return Object.fromEntries([...all.map(([name, { value }]): [string, unknown] => [name, value]), ...stray])
  }

  private operationName(name: string): string | null {
    if (this.mistakes()) return this.choices.pick(['Other', '', '__proto__'])
    const plain = name.normalize('NFD').replace(/[^\w]/g, '')
    return plain !== '' && this.choices.chance(50) ? plain : null
  }

  /** The text with a part lost, doubled or put in. */
  private damaged(text: string): string {
    const { choices } = this
    if (!this.mistakes()) return text
    const at = choices.between(0, text.length)
    return choices.way([
      [3, () => text.slice(0, at)],
      [
        3,
        () =>
          text.slice(0, at) +
          choices.pick(['{', '}', '"', '"""', '#', '\u0000', '$', '@', '&', '|', '...', '\ufeff', '\ud800']) +
          text.slice(at),
      ],
      [1, () => `${text}\n${text}`],
      [1, () => `${text} query Other { __typename }`],
      [1, () => `${text} type Query { a: Int }`],
      [1, () => text.replaceAll(' ', '\u00a0')],
      [1, () => text.replaceAll(' ', ',,\ufeff\r\n#{"\n')],
      [1, () => ''],
    ])
  }

  private mistakes(): boolean {
    return this.wrong > 0 && this.choices.chance(this.wrong)
  }
}

function isLeafField(field: Field): boolean {
  return !isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument)
}

function neverSkips(): never {
  throw new Error('a schema always has @skip')
}
