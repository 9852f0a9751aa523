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
import { Columns, type Mark } from './answer.ts'
import { readArguments, type CompileRequest } from './arguments.ts'
import { connectionOf } from './connection.ts'
import type { ArgMap, Entity, FieldPlan, LinkPlan, Row, Rows, Sql } from './entity.ts'
import { PlannedField } from './planned.ts'
import { fullPredicate } from './scope.ts'
import { collectFields, selectionSets, type Fragments } from './selection.ts'
import { Sources, type Asking } from './sources.ts'

/** What a compilation starts from. */
export interface CompileInput extends Asking {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly request: CompileRequest
}

/** Compiles the selection below one root field into one expression: the JSON of its answer. */
export class Compiler {
  /** What is left to finish in the answer. */
  readonly marks: Mark[] = []
  /** The sensitive field that a row found confirms: see LinkPlan. */
  confirms: string | undefined
  readonly sources: Sources
  private readonly input: CompileInput

  constructor(input: CompileInput) {
    this.input = input
    this.sources = new Sources(input)
  }

  /** A root field, or a field of a mutation's payload (`subject` then narrows it to the row that was written). */
  root(nodes: readonly FieldNode[], field: GraphQLField<unknown, unknown>, link: LinkPlan): Sql {
    return this.link(link, nodes, field)
  }

  /** The fields that a selection asks of a type, by response name. */
  fields(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
  ): ReadonlyMap<string, readonly FieldNode[]> {
    return collectFields(type, sets, this.input.fragments, this.input.request)
  }

  /** The columns of an object: the fields asked for of a row. */
  object(
    entity: Entity<string>,
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    row: Row,
  ): Columns {
    const columns = new Columns(this.marks)
    for (const [name, nodes] of this.fields(type, sets)) {
      const fieldName = nodes[0]?.name.value ?? ''
      const field = type.getFields()[fieldName]
      if (fieldName === '__typename') columns.add(sql.lit(type.name), name, fieldName)
      if (field) this.field(entity, type, field, nodes, row, name, columns)
    }
    return columns
  }

  private field(
    entity: Entity<string>,
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
    name: string,
    columns: Columns,
  ): void {
    const plan = planOf(field, type.name)
    if (plan.kind !== 'value') {
      columns.add(this.link(plan, nodes, field, entity, row), name, field.name)
      return
    }
    const full = plan.outline ? undefined : fullPredicate(entity.scope, row, this.sources)
    const value = plan.sql(row, this.sources, this.args(nodes, field))
    const shown = full ? sql`case when ${full} then ${value} else ${plan.withheld ?? sql`null`} end` : value
    columns.add(shown, name, field.name, plan.finish)
  }

  private link(
    link: LinkPlan,
    nodes: readonly FieldNode[],
    field: GraphQLField<unknown, unknown>,
    parent?: Entity<string>,
    row?: Row,
  ): Sql {
    const args = this.args(nodes, field)
    if (!row) this.sources.readDay(args.get('asOf'))
    const target = link.target()
    const list = this.sources.rows(link, args, parent, row)
    const { there, source, where } = list
    if (link.kind === 'connection') {
      const reach = (size: 'few' | 'many'): Rows => this.sources.rows(link, args, parent, row, size)
      const type = this.typeOf(getNamedType(field.type).name)
      const named = `${parent?.name ?? 'Query'}.${field.name}`
      const hangs = parent !== undefined
      return connectionOf({ link, field: named, target, hangs, type, nodes, args, list, reach }, this)
    }
    const columns = this.object(target, this.typeOf(target.name), selectionSets(nodes), there)
    const by = link.order?.(there, args)
    const order = by ? sql` order by ${by}` : sql``
    const rows = (cut: Sql): Sql =>
      sql`(select row_to_json(r) from (${columns.select()} from ${source} where ${where}${order}${cut}) as r)`
    const withIds = (select: Sql): Sql =>
      sql`(select ${select} from ${source} cross join lateral (${columns.select()}) as r where ${where})`
    if (!row) this.confirms = link.confirms?.(args)
    if (!row && this.confirms !== undefined) return withIds(sql`${there.col('id')} || row_to_json(r)::text`)
    // Without need no limit: below one, reading a table whole counts as much as a look-up where what is selected costs more.
    if (link.kind === 'one') return rows(by ? sql` limit 1` : sql``)
    if (link.kind === 'many') return sql`array_to_json(array${rows(sql``)})`
    columns.add(sql.lit(target.name), '__typename', '__typename')
    return withIds(sql`json_object_agg(${there.col('id')}, row_to_json(r))`)
  }

  private typeOf(name: string): GraphQLObjectType {
    const type = this.input.schema.getType(name)
    if (!isObjectType(type)) throw new Error(`${name} is no type of objects`)
    return type
  }

  private args(nodes: readonly FieldNode[], field: GraphQLField<unknown, unknown>): ArgMap {
    const node = nodes[0]
    return node ? readArguments(node, field, this.input.request) : new Map()
  }
}

/** The plan of a field. Every field of a type that plans reach has one; the schema is checked for it at start. */
export function planOf(field: GraphQLField<unknown, unknown>, typeName: string): FieldPlan {
  const planned = field.extensions['plan']
  if (planned instanceof PlannedField) return planned.plan
  throw new Error(`${typeName}.${field.name} has no plan`)
}
