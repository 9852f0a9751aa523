import type { Locale, Permission } from '@chibo/shared'
import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { sql } from 'kysely'
import type { Viewer } from '../../auth/viewer.ts'
import { readArguments, type CompileRequest } from './arguments.ts'
import { connectionShape, type ConnectionParts } from './connection.ts'
import type {
  ArgMap,
  Compiling,
  Entity,
  FieldPlan,
  LinkPlan,
  RawRow,
  RowState,
  Row,
  Rows,
  Run,
  Sql,
} from './entity.ts'
import { filterCondition } from './filter.ts'
import { Parameter, PlannedField } from './planned.ts'
import { readPage } from './page.ts'
import { fullPredicate, inBytes, rangePredicate, scopePredicate } from './scope.ts'
import { collectFields, selectionSets, type Fragments } from './selection.ts'
import { canWalk, isPlacedBy, placedBelow, topOf, type Reach } from './subtree.ts'
import { dateValue, fromArg } from './values.ts'

/** Turns the JSON of a row into the answer. */
export type Shape = (raw: RawRow, run: Run) => unknown

/** What a compilation starts from. */
export interface CompileInput {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly request: CompileRequest
  readonly viewer: Viewer
  readonly locale: Locale
  /** asks the gate at every row, even where the row before implies it: for the test that both agree */
  readonly gateEverywhere?: boolean
}

/** The expressions of one row, by slot name. */
export class Slots {
  readonly columns: Sql[] = []
  private readonly known = new Map<Sql, string>()

  /** Adds an expression; answers the slot its value comes back in. The same one twice (a row's column) is one slot. */
  add(expression: Sql): string {
    const known = this.known.get(expression)
    if (known !== undefined) return known
    const slot = `c${String(this.columns.push(expression) - 1)}`
    this.known.set(expression, slot)
    return slot
  }

  /** `select … as c0, … as c1` */
  select(): Sql {
    const columns = this.columns.map((column, i) => sql`${column} as ${sql.ref(`c${String(i)}`)}`)
    return sql`select ${columns.length > 0 ? sql.join(columns) : sql`true as c0`}`
  }
}

/**
 * Compiles the selection below one root field into one statement and the function that shapes its rows. The gate's
 * predicate is put on every row source here and nowhere else (`rows`).
 */
export class Compiler implements Compiling {
  readonly locale: Locale
  asOf = false
  day: Sql
  readonly today: Sql
  private readonly input: CompileInput
  private aliases = 0

  constructor(input: CompileInput) {
    this.input = input
    this.locale = input.locale
    this.today = this.param((run) => run.today, 'date')
    this.day = this.today
  }

  /** A root field, or a field of a mutation's payload (`seed` then narrows it to the row that was written). */
  root(
    nodes: readonly FieldNode[],
    field: GraphQLField<unknown, unknown>,
    link: LinkPlan,
  ): { columns: Sql; shape: Shape } {
    const slots = new Slots()
    const shape = this.link(link, nodes, field, undefined, undefined, slots)
    return { columns: slots.select(), shape }
  }

  param(read: (run: Run) => unknown, type: string): Sql {
    return sql`${sql.val(new Parameter(read))}::${sql.raw(type)}`
  }

  row<C extends string>(entity: Entity<C>, state: RowState = 'day'): Row<C> {
    this.aliases += 1
    const alias = `t${String(this.aliases)}`
    const asOf = this.asOf && entity.asOfFunction !== undefined && state !== 'today'
    const columns = new Map<C, Sql>()
    const col = (name: C): Sql => {
      const column = columns.get(name) ?? sql.ref(`${alias}.${name}`)
      columns.set(name, column)
      return column
    }
    return { alias, asOf, anyState: state === 'any', col }
  }

  from(entity: Entity<string>, row: Row): Sql {
    if (row.asOf && entity.asOfFunction) {
      const then = sql`${sql.id(entity.asOfFunction)}(${this.day})`
      return sql`${row.anyState ? inAnyState(entity, then) : then} as ${sql.id(row.alias)}`
    }
    if (!entity.table) throw new Error(`${entity.name} has no table: the link to it needs a source`)
    return sql`${sql.id(entity.table)} as ${sql.id(row.alias)}`
  }

  gate(entity: Entity<string>, row: Row, walk = false): Sql {
    return scopePredicate(entity.scope, row, this, walk)
  }

  permits(permission: Permission, path: Sql, walk = false): Sql {
    return rangePredicate(permission, path, this.input.viewer, this, walk)
  }

  subtree(path: Sql): Sql {
    const source = this.asOf ? sql`unit_as_of(${this.day})` : sql`unit`
    const below = inBytes(sql.ref('below.path'))
    return sql`(select below.id from ${source} as below where ${below} >= ${path} and ${below} < ${path} || '~')`
  }

  rows(link: LinkPlan, args: ArgMap, parent?: Entity<string>, row: Row = NO_ROW, reach?: Reach): Rows {
    const target = link.target()
    const there = this.row(target, link.anyState ? 'any' : 'day')
    const source = link.source
      ? sql`${link.source(row, this, args)} as ${sql.id(there.alias)}`
      : this.from(target, there)
    return { there, source, where: this.conditions(link, target, there, parent, row, args, reach) }
  }

  /** The fields of an object asked for, as slots of its row. */
  object(
    entity: Entity<string>,
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    row: Row,
    slots: Slots,
  ): Shape {
    const shapes: [string, Shape][] = []
    for (const [name, nodes] of collectFields(type, sets, this.input.fragments, this.input.request)) {
      const fieldName = nodes[0]?.name.value ?? ''
      if (fieldName === '__typename') shapes.push([name, () => type.name])
      const field = type.getFields()[fieldName]
      if (field) shapes.push([name, this.field(entity, type, field, nodes, row, slots)])
    }
    return (raw, run) => {
      const answer: Record<string, unknown> = {}
      for (const [name, shape] of shapes) answer[name] = shape(raw, run)
      return answer
    }
  }

  private field(
    entity: Entity<string>,
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
    slots: Slots,
  ): Shape {
    const plan = planOf(field, type.name)
    if (plan.kind !== 'value') return this.link(plan, nodes, field, entity, row, slots)
    const args = this.args(nodes, field)
    const full = plan.outline ? undefined : fullPredicate(entity.scope, row, this)
    const value = plan.sql(row, this, args)
    const slot = slots.add(
      full ? sql`case when ${full} then ${value} else ${plan.withheld ?? sql`null`} end` : value,
    )
    const { read } = plan
    return read ? (raw, run) => read(raw[slot] ?? null, run) : (raw) => raw[slot] ?? null
  }

  private link(
    link: LinkPlan,
    nodes: readonly FieldNode[],
    field: GraphQLField<unknown, unknown>,
    parent: Entity<string> | undefined,
    row: Row | undefined,
    slots: Slots,
  ): Shape {
    const args = this.args(nodes, field)
    if (!row) this.readDay(args)
    const target = link.target()
    const list = this.rows(link, args, parent, row)
    const { there, source, where } = list
    const type = this.input.schema.getType(
      link.kind === 'connection' ? getNamedType(field.type).name : target.name,
    )
    if (!isObjectType(type)) throw new Error(`${field.name} does not lead to objects`)
    if (link.kind === 'connection') {
      const reach = (size: Reach): Rows => this.rows(link, args, parent, row, size)
      return this.connection(target, type, nodes, list, { link, args, reach }, slots)
    }
    const inner = new Slots()
    if (link.kind === 'keyed') inner.add(there.col('id'))
    const shape = this.object(target, type, selectionSets(nodes), there, inner)
    const order = link.order ? sql` order by ${link.order(there)}` : sql``
    if (link.kind === 'one') {
      const slot = slots.add(
        sql`(select row_to_json(r) from (${inner.select()} from ${source} where ${where}${order} limit 1) as r)`,
      )
      return (raw, run) => (isRow(raw[slot]) ? shape(raw[slot], run) : null)
    }
    const slot = slots.add(
      sql`array_to_json(array(select row_to_json(r) from (${inner.select()} from ${source} where ${where}${order}) as r))`,
    )
    if (link.kind === 'keyed')
      return (raw, run) =>
        new Map(rowsOf(raw[slot]).map((one) => [String(one['c0']), typed(shape(one, run), target.name)]))
    return (raw, run) => rowsOf(raw[slot]).map((one) => shape(one, run))
  }

  private connection(
    target: Entity<string>,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    list: Rows,
    { link, args, reach }: { link: LinkPlan; args: ArgMap; reach: (size: Reach) => Rows },
    slots: Slots,
  ): Shape {
    const { there } = list
    const page = readPage(target, there, args, this)
    const inner = new Slots()
    const parts: ConnectionParts = {
      fields: (of, sets) => collectFields(of, sets, this.input.fragments, this.input.request),
      node: (of, sets) => this.object(target, of, sets, there, inner),
      rows: () => {
        const rows = canWalk(link, target, page, args, this)
          ? sql.join(
              (['few', 'many'] as const).map((size) => sql`(${this.pageOf(target, reach(size), args)})`),
              sql` union all `,
            )
          : this.pageOf(target, list, args)
        return slots.add(
          sql`array_to_json(array(select row_to_json(r) from (${inner.select()} from (${rows}) as ${sql.id(there.alias)} order by ${page.orderBy}) as r))`,
        )
      },
      keys: () =>
        [...page.order.columns.map((column) => column.name), 'id'].map((name) => inner.add(there.col(name))),
      total: () => slots.add(sql`(select count(*) from ${list.source} where ${list.where})`),
    }
    return connectionShape(target, type, selectionSets(nodes), page, parts)
  }

  /** The rows of one page, and one beyond it. */
  private pageOf(target: Entity<string>, { there, source, where }: Rows, args: ArgMap): Sql {
    const { beyond, orderBy, size } = readPage(target, there, args, this)
    const further = beyond ? sql` and ${beyond}` : sql``
    return sql`select ${sql.id(there.alias)}.* from ${source} where ${where}${further} order by ${orderBy} limit ${sql.raw(String(size + 1))}`
  }

  /** Which rows a link gives: those it leads to, that the viewer may read, that lists show, that the caller asked for. */
  private conditions(
    link: LinkPlan,
    target: Entity<string>,
    there: Row,
    parent: Entity<string> | undefined,
    here: Row,
    args: ArgMap,
    reach?: Reach,
  ): Sql {
    const all: Sql[] = []
    if (link.key) all.push(sql`${there.col('id')} = ${here.col(link.key)}`)
    if (link.through) all.push(sql`${there.col(link.through)} = ${here.col('id')}`)
    const subtree = { scope: args.get('scope'), reach }
    if (link.placed) {
      const above = { path: here.col('path'), id: here.col('id') }
      all.push(placedBelow(target, there, above, subtree, this))
    }
    const top = topOf(args, this)
    if (top) all.push(placedBelow(target, there, top, subtree, this))
    if (link.where) all.push(link.where(there, here, this, args))
    for (const [name, arg] of args.get('where')?.fields() ?? []) {
      const filter = target.filters?.[name]
      if (filter) all.push(filterCondition(filter, there, arg, this))
    }
    const isWhole = link.kind === 'one' || link.anyState === true || link.unlisted === true
    const listed = isWhole ? undefined : target.listed?.(there, this)
    if (listed) all.push(listed)
    const gate = this.impliedGate(link, target, there, parent, here, top?.path)
    if (gate) all.push(gate)
    return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
  }

  /** The gate on a link's rows, left out or relaxed where the row they hang on has passed it for them. */
  private impliedGate(
    link: LinkPlan,
    target: Entity<string>,
    there: Row,
    parent: Entity<string> | undefined,
    here: Row,
    top: Sql | undefined,
  ): Sql | undefined {
    const { scope } = target
    if (scope.kind === 'part' || scope.kind === 'open') return undefined
    const gate = this.gate(target, there, link.kind !== 'one' && !parent && !top)
    if (this.asOf || this.input.gateEverywhere) return gate
    // Rows in the subtree of a unit: one comparison of the unit's own path instead of a look-up a row.
    const direct =
      scope.kind === 'any'
        ? scope.of.find((one) => one.kind === 'unit' && isPlacedBy(target, one.column))
        : scope
    const isDirect = direct?.kind === 'unit' || direct?.kind === 'path'
    if (!parent) return top && isDirect ? sql`(${this.permits(direct.permission, top)} or ${gate})` : gate
    if (scope.kind === 'via' && link.through === scope.column && scope.target() === parent) return undefined
    const same = (a: Permission, b: Permission): boolean =>
      this.input.viewer.ranges(a) === this.input.viewer.ranges(b)
    // A row's own unit: whoever may read the row may read the unit, if both permissions have the same bounds.
    if (scope.kind === 'path' && parent.scope.kind === 'unit' && link.key === parent.scope.column) {
      return same(scope.permission, parent.scope.permission) ? undefined : gate
    }
    if (parent.scope.kind !== 'path' || !isDirect) return gate
    const hangsBelow = link.placed ?? link.below ?? (direct.kind === 'unit' && link.through === direct.column)
    if (!hangsBelow) return gate
    return sql`(${this.permits(direct.permission, here.col(parent.scope.column))} or ${gate})`
  }

  private args(nodes: readonly FieldNode[], field: GraphQLField<unknown, unknown>): ArgMap {
    const node = nodes[0]
    return node ? readArguments(node, field, this.input.request) : new Map()
  }

  /** An `asOf` at a root field holds for everything below it. */
  private readDay(args: ArgMap): void {
    const asOf = args.get('asOf')
    if (!asOf?.isSet()) return
    this.asOf = true
    this.day = this.param(fromArg(asOf, dateValue), 'date')
  }
}

/** The plan of a field. Every field of a type that plans reach has one; the schema is checked for it at start. */
export function planOf(field: GraphQLField<unknown, unknown>, typeName: string): FieldPlan {
  const planned = field.extensions['plan']
  if (planned instanceof PlannedField) return planned.plan
  throw new Error(`${typeName}.${field.name} has no plan`)
}

/** The rows of an entity as of a day; those without a state that day as they are today. */
function inAnyState(entity: Entity<string>, then: Sql): Sql {
  const { columns, lasting, gates } = entity.dated ?? { columns: [], lasting: [], gates: {} }
  const of = (row: string, column: string): Sql => sql.ref(`${row}.${column}`)
  const selected = [
    ...lasting.map((name) => of('now', name)),
    ...columns.map(
      (name) =>
        sql`case when past.id is null then ${of('now', name)} else ${of('past', name)} end as ${sql.id(name)}`,
    ),
    ...Object.entries(gates).map(([gate, name]) => sql`${of('now', name)} as ${sql.id(gate)}`),
  ]
  const today = sql`${sql.id(entity.table ?? '')} as now`
  return sql`(select ${sql.join(selected)} from ${today} left join ${then} as past on past.id = now.id)`
}

/** What tells the executor the type of a row found by its id alone. */
function typed(answer: unknown, name: string): unknown {
  return Object.assign({ __typename: name }, answer)
}

/** Stands for the row above a root field: there is none. */
const NO_ROW: Row = {
  alias: '',
  asOf: false,
  col: () => {
    throw new Error('a root field has no row')
  },
}

/** Whether a slot holds the JSON of a row. */
export function isRow(value: unknown): value is RawRow {
  return typeof value === 'object' && value !== null
}

function rowsOf(value: unknown): readonly RawRow[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}
