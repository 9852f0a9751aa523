import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Random } from '../kit/random.ts'
import { Arguments, listOf, type Value } from './arguments.ts'
import type { Values } from './values.ts'

/** An operation, its text with cursors still open, and a maker of variables. */
export interface Operation {
  readonly text: string
  /** whether cursors of the caller are among the variables */
  readonly usesCursors: boolean
  /** fresh values of the variables at each call */
  readonly variables: () => Readonly<Record<string, Value>>
}

const DEPTH = 4

/** Makes up operations by walking a schema. */
export class Operations {
  private readonly schema: GraphQLSchema
  private readonly random: Random
  private readonly values: Values
  private args: Arguments
  private fragments: string[] = []
  private named: { name: string; type: string }[] = []
  private aliases = 0
  /** selections that may still be opened */
  private budget = 0

  constructor(schema: GraphQLSchema, random: Random, values: Values) {
    this.schema = schema
    this.random = random
    this.values = values
    this.args = new Arguments(random, values, '')
  }

  /**
   * A random operation; nearly always a valid one.
   *
   * @param caller whose cursors it uses; see Trial
   */
  make(caller: string): Operation {
    const args = new Arguments(this.random, this.values, caller)
    this.args = args
    this.fragments = []
    this.named = []
    this.aliases = 0
    this.budget = this.random.between(10, 60)
    const query = this.schema.getQueryType()
    if (!query) throw new Error('no queries')
    const selection = this.selection(query, 0, new Set(), this.random.between(1, 3))
    return {
      usesCursors: args.usesCursors,
      text: [`query Random${args.declarations()} ${selection}`, ...this.fragments].join('\n'),
      variables: () => args.make(),
    }
  }

  private selection(type: GraphQLNamedType, depth: number, taken: Set<string>, count?: number): string {
    if (isInterfaceType(type)) return this.ofInterface(type.name, depth)
    if (!isObjectType(type)) return ''
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        // What the server remembers is no answer of the reader's.
        field.name !== 'rateLimit' &&
        ((depth < DEPTH && this.budget > 0) ||
          isLeafType(getNamedType(field.type)) ||
          /(Connection|Edge)$/.test(type.name)),
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
    const args = this.args.of(type, field)
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
      ? this.args.variable('Boolean!', undefined, () => this.random.chance(name === 'skip' ? 35 : 65))
      : String(this.random.chance(name === 'skip' ? 10 : 90))
    return ` @${name}(if: ${condition})`
  }
}

/** The fields that lead to lists, or all where none does. */
function rich(fields: readonly GraphQLField<unknown, unknown>[]): readonly GraphQLField<unknown, unknown>[] {
  const lists = fields.filter((field) => listOf(field) !== undefined)
  return lists.length > 0 ? lists : fields
}
