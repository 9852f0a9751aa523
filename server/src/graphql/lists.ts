import type { ArgBuilder, InputFieldMap, InputType, ObjectRef } from '@pothos/core'
import { SCOPES } from '@chibo/shared'
import { builder, type Types } from './builder.ts'
import type { EntityType, Shaped } from './define.ts'
import { readShaped } from './resolve.ts'
import { PAGE_DEFAULT, PAGE_MAX } from './read/page.ts'

/** Lists: Relay connections, and the arguments that page, filter and order them. */

export const ScopeEnum = builder.enumType('Scope', {
  description: 'How far below a unit a list or count reaches.',
  values: {
    SUBTREE: { value: SCOPES[0], description: 'The unit with everything below it.' },
    UNIT: { value: SCOPES[1], description: 'The unit alone.' },
  },
})

const PageInfo = builder.objectRef<Shaped>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.field({
      type: 'Boolean',
      description:
        'Whether rows follow this page; walking backward: whether the page was bounded by `before`.',
      resolve: readShaped,
    }),
    hasPreviousPage: t.field({
      type: 'Boolean',
      description:
        'Whether rows precede this page; walking forward: whether the page was bounded by `after`.',
      resolve: readShaped,
    }),
    startCursor: t.field({
      type: 'String',
      nullable: true,
      description: 'Cursor of the first row; null for an empty page.',
      resolve: readShaped,
    }),
    endCursor: t.field({
      type: 'String',
      nullable: true,
      description: 'Cursor of the last row; null for an empty page.',
      resolve: readShaped,
    }),
  }),
})

const connections = new Map<string, ObjectRef<Types, Shaped, Shaped>>()

/** The connection type of an entity, made at first use. */
export function connectionType(of: EntityType): ObjectRef<Types, Shaped, Shaped> {
  const known = connections.get(of.name)
  if (known) return known
  const Edge = builder.objectRef<Shaped>(`${of.name}Edge`).implement({
    description: `A ${of.name} in a list.`,
    fields: (t) => ({
      cursor: t.field({
        type: 'String',
        description:
          'Opaque; good for `after` and `before` of the same field in the same order, for the same caller.',
        resolve: readShaped,
      }),
      node: t.field({ type: of.ref, description: 'The row itself.', resolve: readShaped }),
    }),
  })
  const Connection = builder.objectRef<Shaped>(`${of.name}Connection`).implement({
    description: `A page of a list of ${of.name}.`,
    fields: (t) => ({
      edges: t.field({ type: [Edge], description: 'The rows with their cursors.', resolve: readShaped }),
      nodes: t.field({ type: [of.ref], description: 'The rows.', resolve: readShaped }),
      pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: readShaped }),
      totalCount: t.field({
        type: 'Int',
        description: 'Rows in the whole list that the caller may read; counted only when asked for.',
        resolve: readShaped,
      }),
    }),
  })
  connections.set(of.name, Connection)
  return Connection
}

/** Arguments of a field, by name. */
export type Args = InputFieldMap

/** Arguments of a connection of an entity; `scoped` adds how far below a unit it reaches, `under` from which unit. */
export function argsOfConnection(of: EntityType, t: ArgBuilder<Types>, scoped: boolean, under = false): Args {
  const page = `Rows at most, 1–${String(PAGE_MAX)}`
  const order = orderInput(of)
  const filter = filterInput(of)
  return {
    ...(filter && { where: t({ type: filter, description: 'Which rows; all conditions must hold.' }) }),
    ...(under && {
      under: t({ type: 'ID', description: 'Only what belongs to this unit, as far as `scope` reaches.' }),
    }),
    ...(scoped && {
      scope: t({ type: ScopeEnum, defaultValue: 'SUBTREE', description: 'How far below the unit.' }),
    }),
    ...(order && {
      orderBy: t({
        type: order.ref,
        defaultValue: order.first,
        description: 'The order; ties are broken by id.',
      }),
    }),
    first: t({
      type: 'Int',
      description: `${page}, from the start or \`after\`; ${String(PAGE_DEFAULT)} without it.`,
    }),
    after: t({ type: 'String', description: 'Begin behind this cursor.' }),
    last: t({ type: 'Int', description: `${page}, from the end or \`before\`.` }),
    before: t({ type: 'String', description: 'End before this cursor.' }),
  }
}

/** An argument `scope`, for counts. */
export function scopeArg(t: ArgBuilder<Types>): Args {
  return { scope: t({ type: ScopeEnum, defaultValue: 'SUBTREE', description: 'How far below the unit.' }) }
}

interface OrderInput {
  readonly ref: ReturnType<typeof makeOrder>
  readonly first: string
}
const orders = new Map<string, OrderInput>()

function makeOrder(name: string, values: readonly string[]) {
  return builder.enumType(`${name}Order`, { description: `Orders of lists of ${name}.`, values })
}

function orderInput(of: EntityType): OrderInput | undefined {
  const names = Object.keys(of.orders ?? {})
  const [first] = names
  if (first === undefined || names.length < 2) return undefined
  const known = orders.get(of.name) ?? { ref: makeOrder(of.name, names), first }
  orders.set(of.name, known)
  return known
}

const filters = new Map<string, InputType<Types>>()

function filterInput(of: EntityType): InputType<Types> | undefined {
  const declared = Object.entries(of.filters ?? {})
  if (declared.length === 0) return undefined
  const known = filters.get(of.name)
  if (known) return known
  const ref = builder.inputType(`${of.name}Filter`, {
    description: `Which ${of.name} rows a list shows; all conditions must hold.`,
    fields: (t) =>
      Object.fromEntries(
        declared.map(([name, filter]) => {
          const type = operators.get(filter.input)
          if (!type) throw new Error(`no filter input ${filter.input}`)
          return [name, t.field({ type, description: filter.description })]
        }),
      ),
  })
  filters.set(of.name, ref)
  return ref
}

const operators = new Map<string, InputType<Types>>()

const OPERATORS = {
  eq: 'Equal to.',
  in: 'One of these (at most 100).',
  gt: 'Greater, or later.',
  gte: 'Greater or equal.',
  lt: 'Less, or earlier.',
  lte: 'Less or equal.',
  contains: 'Containing this; case and diacritics do not matter.',
} as const

type Operator = keyof typeof OPERATORS

/** Registers an input with operators on one kind of value, under the name that `Filter.input` uses. */
export function operatorInput(name: string, type: InputType<Types>, names: readonly Operator[]): void {
  const ref = builder.inputType(name, {
    description: 'Conditions on one value; all that are given must hold.',
    fields: (t) =>
      Object.fromEntries(
        names.map((operator) => [
          operator,
          t.field({ type: operator === 'in' ? [type] : type, description: OPERATORS[operator] }),
        ]),
      ),
  })
  operators.set(name, ref)
}

operatorInput('IdFilter', 'ID', ['eq', 'in'])
operatorInput('StringFilter', 'String', ['eq', 'in'])
operatorInput('TextFilter', 'String', ['contains'])
operatorInput('BooleanFilter', 'Boolean', ['eq'])
operatorInput('IntFilter', 'Int', ['eq', 'in', 'gt', 'gte', 'lt', 'lte'])
operatorInput('DateFilter', 'Date', ['eq', 'gt', 'gte', 'lt', 'lte'])
operatorInput('DayFilter', 'Date', ['eq'])
