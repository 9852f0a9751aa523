import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql'
import type { Choices } from './choices.ts'
import { DATES, INSTANTS, NUMBERS, PARTIAL_DATES, TEXTS } from './hostile.ts'
import type { Pool } from './pool.ts'

/** Stands for a number in JSON that JavaScript could not write: `1e400`. */
const RAW = /"#raw (-?[\d.e-]+)#"/g

/** JSON with such numbers in it. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(RAW, '$1')
}

/** A value as a document says it. Enum values are names, and so are keys: what is none is written all the same. */
export function writeLiteral(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return writeLiteral(value, type.ofType)
  if (Array.isArray(value)) {
    const of = isListType(type) ? type.ofType : type
    return `[${value.map((item) => writeLiteral(item, of)).join(', ')}]`
  }
  if (isListType(type)) return writeLiteral(value, type.ofType)
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(type) ? type.getFields() : {}
    const written = Object.entries(value).map(
      ([name, part]) => `${name}: ${writeLiteral(part, fields[name]?.type ?? type)}`,
    )
    return `{${written.join(', ')}}`
  }
  if (typeof value === 'string' && isEnumType(type) && /^\w+$/.test(value)) return value
  // A lone surrogate is an error of syntax: such texts come in variables.
  return writeJson(typeof value === 'string' ? value.toWellFormed() : value)
}

/** Makes values of inputs: most as they should be, some nearly so, some of another kind. */
export class Values {
  private readonly choices: Choices
  private readonly pool: Pool
  /** how often a value is of another kind, or hostile, of a hundred: in most cases seldom, so that much is stored */
  private readonly stray: number
  private readonly hostility: number

  constructor(choices: Choices, pool: Pool) {
    this.choices = choices
    this.pool = pool
    this.stray = choices.pick([0, 0, 0, 4])
    this.hostility = choices.pick([5, 5, 20, 60])
  }

  /**
   * A value for an input.
   *
   * @param names of the input from its root field down: what it is about can be told from them
   */
  of(type: GraphQLInputType, names: readonly string[], depth = 0): unknown {
    const { choices } = this
    if (choices.chance(this.stray)) return this.anything(depth)
    if (isNonNullType(type)) return this.given(type.ofType, names, depth)
    return choices.chance(4) ? null : this.given(type, names, depth)
  }

  private given(type: GraphQLInputType, names: readonly string[], depth: number): unknown {
    const { choices } = this
    if (isListType(type)) {
      if (choices.chance(4)) return this.of(type.ofType, names, depth + 1)
      const size = choices.chance(2) ? choices.pick([101, 201, 501]) : choices.between(0, 3)
      const items = Array.from({ length: size }, () => this.of(type.ofType, names, depth + 1))
      return choices.chance(10) ? [...items, ...items] : items
    }
    if (isNonNullType(type)) return this.given(type.ofType, names, depth)
    return isInputObjectType(type) ? this.object(type, names, depth) : this.leaf(type, names)
  }

  private object(type: GraphQLInputObjectType, names: readonly string[], depth: number): unknown {
    const { choices } = this
    const share = depth > 3 ? 5 : choices.pick([35, 80, 10])
    const given = Object.values(type.getFields()).filter((field) =>
      isRequiredInputField(field) ? !choices.chance(this.stray) : choices.chance(share),
    )
    const entries = given.map((field): [string, unknown] => [
      field.name,
      this.of(field.type, [...names, field.name], depth + 1),
    ])
    if (choices.chance(this.stray)) entries.push([choices.pick(['__proto__', 'constructor', 'nope', '']), {}])
    return Object.fromEntries(entries)
  }

  private leaf(type: GraphQLNamedInputType, names: readonly string[]): unknown {
    const { choices } = this
    if (isEnumType(type)) {
      const known = type.getValues().map(({ name }) => name)
      return choices.chance(this.stray) ? choices.pick(['NOPE', 'nope', '']) : choices.pick(known)
    }
    if (!isScalarType(type)) return null
    switch (type.name) {
      case 'ID':
        return this.id(names)
      case 'Int':
      case 'Float':
        return choices.chance(this.hostility) ? this.number() : choices.pick([1, 1, 1, 2, 5, 20])
      case 'Boolean':
        return choices.chance(50)
      case 'Date':
        return this.either(DATES, ['2022-05-18', '2026-01-15', '2025-06-01', '2022-04-01'])
      case 'DateTime':
        return this.either(INSTANTS, ['2026-01-10T08:00:00+07:00', '2022-05-03T07:30:00+07:00'])
      case 'PartialDate':
        return this.either(PARTIAL_DATES, ['1965', '1965-08-05'])
      default:
        return this.text(names)
    }
  }

  private either(hostile: readonly string[], plain: readonly string[]): string {
    return this.choices.chance(this.hostility) ? this.choices.pick(hostile) : this.choices.pick(plain)
  }

  private number(): string {
    return `#raw ${this.choices.pick(NUMBERS)}#`
  }

  private id(names: readonly string[]): unknown {
    const { choices, pool } = this
    const known = () => choices.maybe(pool.idsFor(names)) ?? 'unit_01h455vb4pex5vsknk084sn02q'
    if (!choices.chance(this.hostility)) return known()
    return choices.way<unknown>([
      [4, () => choices.maybe(pool.anyIds) ?? ''],
      [2, () => known().replace(/^[a-z]+/, 'nope')],
      [2, () => this.damaged(known())],
      [1, () => known().toUpperCase()],
      [1, () => choices.between(0, 99_999)],
      [3, () => this.hostile()],
    ])
  }

  private text(names: readonly string[]): string {
    const { choices, pool } = this
    const name = names.at(-1)
    if (name === 'after' || name === 'before') {
      const cursor = choices.maybe(pool.cursors) ?? 'W10.x'
      return choices.chance(this.hostility) ? this.damaged(cursor) : cursor
    }
    if (choices.chance(this.hostility)) return choices.chance(15) ? choices.text() : this.hostile()
    return choices.chance(60)
      ? (choices.maybe(pool.textsFor(names)) ?? 'cell')
      : choices.pick(['regular', 'cell', 'Chi bộ', 'nguyen', '188', '01-QĐ/HU', 'a'])
  }

  private hostile(): string {
    const { choices } = this
    const text = choices.pick(TEXTS)
    return choices.chance(15) ? text + choices.pick(TEXTS) : text
  }

  /** A text with one thing wrong in it. */
  private damaged(text: string): string {
    const { choices } = this
    const at = choices.between(0, Math.max(0, text.length - 1))
    return choices.way([
      [2, () => text.slice(0, at)],
      [
        2,
        () => text.slice(0, at) + choices.pick(['0', 'A', '.', '_', ' ', '\u0000', 'é']) + text.slice(at + 1),
      ],
      [1, () => text + text],
      [1, () => text.split('').reverse().join('')],
      [1, () => `${text}.${text}`],
    ])
  }

  /** A value of any kind. */
  private anything(depth: number): unknown {
    const { choices } = this
    return choices.way<unknown>([
      [2, () => null],
      [2, () => choices.chance(50)],
      [3, () => this.number()],
      [3, () => this.hostile()],
      [2, () => (depth > 4 ? [] : choices.list(0, 3, () => this.anything(depth + 1)))],
      [
        2,
        () =>
          Object.fromEntries(
            choices.list(0, 2, () => [
              choices.pick(['eq', 'in', '__proto__', 'x']),
              this.anything(depth + 3),
            ]),
          ),
      ],
    ])
  }
}
