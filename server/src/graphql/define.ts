import type { ArgBuilder, ObjectRef, TypeParam } from '@pothos/core'
import { sql } from 'kysely'
import { builder, type Types } from './builder.ts'
import { argsOfConnection, connectionType, type Args } from './lists.ts'
import { readRoot, readShaped } from './resolve.ts'
import { PlannedField } from './read/planned.ts'
import type { Finish } from './read/answer.ts'
import type { ArgMap, Compiling, Entity, FieldPlan, LinkPlan, Looks, Row, Sql } from './read/entity.ts'

/** What a plan's rows look like to the executor: shaped already, read by response name. */
export type Shaped = Readonly<Record<string, unknown>>

/** An entity with its GraphQL type. */
export interface EntityType<C extends string = string> extends Entity<C> {
  readonly ref: ObjectRef<Types, Shaped, Shaped>
}

/** What every field has: a description, whether it can be null, its arguments. */
export interface FieldOptions {
  readonly description: string
  readonly nullable?: boolean
  readonly args?: (t: ArgBuilder<Types>) => Args
}

/** Options of a field that is an expression. */
export interface ValueOptions<C extends string> extends FieldOptions {
  /** the column, or `sql` */
  readonly column?: C
  readonly sql?: (row: Row<C>, cx: Compiling, args: ArgMap) => Sql
  readonly finish?: Finish
  readonly outline?: boolean
  readonly withheld?: Sql
  readonly looks?: Looks
}

/** Options of a field that leads to rows of another entity. */
export type LinkOptions<C extends string> = FieldOptions &
  Omit<LinkPlan, 'kind' | 'target' | 'key' | 'where' | 'source'> & {
    readonly key?: C
    readonly where?: (target: Row, row: Row<C>, cx: Compiling, args: ArgMap) => Sql
    readonly source?: (row: Row<C>, cx: Compiling, args: ArgMap) => Sql
  }

/** Every node of the graph: whatever has an id of its own. */
export const Node = builder.interfaceRef<Shaped>('Node').implement({
  description: 'Whatever has an id of its own and can be read by it (`node`, `nodes`).',
  resolveType: (row) => String(row['__typename']),
  fields: (t) => ({
    id: t.field({ type: 'ID', description: 'Opaque, typed and sortable.', resolve: readShaped }),
  }),
})

/** Names of all entities: their types are reached by plans alone. */
export const entityNames = new Set<string>()

/** Entities that are nodes, by the prefix of their ids. */
export const nodeEntities = new Map<string, EntityType>()

/** Declares an entity: once for its GraphQL type and for the plan of reading it. */
export function entity<C extends string>(declaration: Entity<C>): EntityType<C> {
  const declared = { ...declaration, ref: builder.objectRef<Shaped>(declaration.name) }
  entityNames.add(declared.name)
  if (declared.prefix !== undefined) nodeEntities.set(declared.prefix, declared)
  return declared
}

/** Gives an entity its fields. */
export function implement<C extends string>(
  type: EntityType<C>,
  description: string,
  fields: (f: Fields<C>) => Record<string, PlannedRef>,
): void {
  builder.objectType(type.ref, {
    description,
    ...(type.prefix === undefined ? {} : { interfaces: [Node] }),
    fields: (t) => fields(new Fields(type, t)),
  })
}

type ObjectFields = PothosSchemaTypes.ObjectFieldBuilder<Types, Shaped>
type PlannedRef = ReturnType<Fields<string>['planned']>

/** Makes the fields of an entity: each is a GraphQL field and its plan at once. */
export class Fields<C extends string> {
  private readonly type: EntityType<C>
  private readonly t: ObjectFields

  constructor(type: EntityType<C>, t: ObjectFields) {
    this.type = type
    this.t = t
  }

  /** The id, from the column "id". */
  id() {
    const prefix = this.type.prefix ?? ''
    return this.planned(
      'ID',
      { description: 'Opaque, typed and sortable.' },
      {
        kind: 'value',
        sql: (row) => row.col('id'),
        finish: { idPrefix: prefix },
        outline: true,
      },
    )
  }

  string(options: ValueOptions<C>) {
    return this.value('String', options)
  }

  int(options: ValueOptions<C>) {
    return this.value('Int', options)
  }

  /** A number, from a numeric: written without the zeros that the column's scale adds. */
  float(options: ValueOptions<C>) {
    const value = expressionOf(options)
    return this.value('Float', { ...options, sql: (...row) => sql`(${value(...row)})::float8` })
  }

  boolean(options: ValueOptions<C>) {
    return this.value('Boolean', options)
  }

  date(options: ValueOptions<C>) {
    return this.value('Date', options)
  }

  dateTime(options: ValueOptions<C>) {
    return this.value('DateTime', { finish: isoInstant, ...options })
  }

  /** A leaf of any type: a column, or an expression. */
  value(type: TypeParam<Types>, options: ValueOptions<C>) {
    const { finish, outline, withheld, looks } = options
    return this.planned(type, options, {
      kind: 'value',
      sql: expressionOf(options),
      ...(finish && { finish }),
      ...(outline !== undefined && { outline }),
      ...(withheld && { withheld }),
      ...(looks && { looks }),
    })
  }

  /** A link to one row, or none. */
  one(target: () => EntityType, options: LinkOptions<C>) {
    return this.planned(target().ref, options, { ...linkOf(options), kind: 'one', target })
  }

  /** A short list, whole. */
  many(target: () => EntityType, options: LinkOptions<C>) {
    return this.planned([target().ref], options, { ...linkOf(options), kind: 'many', target })
  }

  /** A list in pages, with the target's filters and orders. */
  connection(target: () => EntityType, options: LinkOptions<C>) {
    const args = (t: ArgBuilder<Types>): Args => ({
      ...argsOfConnection(target(), t, options.placed ?? false),
      ...options.args?.(t),
    })
    return this.planned(
      connectionType(target()),
      { ...options, args },
      { ...linkOf(options), kind: 'connection', target },
    )
  }

  planned(type: TypeParam<Types>, options: FieldOptions, plan: FieldPlan) {
    return this.t.field({
      type,
      nullable: options.nullable ?? false,
      description: options.description,
      args: options.args?.(this.t.arg) ?? {},
      extensions: { plan: new PlannedField(plan) },
      resolve: readShaped,
    })
  }
}

function expressionOf<C extends string>({ column, sql: expression }: ValueOptions<C>) {
  return expression ?? ((row: Row<C>) => (column === undefined ? sql`null` : row.col(column)))
}

/** Declares a root field: a link from nowhere. */
export function rootField(
  name: string,
  kind: LinkPlan['kind'],
  target: () => EntityType,
  options: FieldOptions &
    Omit<LinkPlan, 'kind' | 'target'> & { readonly asOf?: boolean; readonly under?: boolean },
): void {
  const { under = false, asOf = false } = options
  builder.queryField(name, (t) => {
    const args: Args = {
      ...(kind === 'connection' ? argsOfConnection(target(), t.arg, under, under) : {}),
      ...(asOf ? { asOf: t.arg({ type: 'Date', description: AS_OF }) } : {}),
      ...options.args?.(t.arg),
    }
    return t.field({
      type: typeOf(kind, target()),
      nullable: options.nullable ?? kind === 'one',
      description: options.description,
      args,
      extensions: { plan: new PlannedField({ ...linkOf(options), kind, target }) },
      resolve: (_root, _args, cx, info) => readRoot(cx, info),
    })
  })
}

const AS_OF = 'The state on this day, for everything below, by everything known now. Without it, today.'

function typeOf(kind: LinkPlan['kind'], target: EntityType): TypeParam<Types> {
  if (kind === 'connection') return connectionType(target)
  const list: [typeof target.ref] = [target.ref]
  return kind === 'many' ? list : target.ref
}

type LinkParts = Omit<LinkPlan, 'kind' | 'target'>

function linkOf<C extends string>(options: LinkOptions<C>): LinkParts {
  const { key, through, where, source, order, placed, below, anyState, unlisted, looksUp, looks, confirms } =
    options
  return {
    ...(key !== undefined && { key }),
    ...(through !== undefined && { through }),
    ...(where && { where }),
    ...(source && { source }),
    ...(order && { order }),
    ...(placed !== undefined && { placed }),
    ...(below !== undefined && { below }),
    ...(anyState !== undefined && { anyState }),
    ...(unlisted !== undefined && { unlisted }),
    ...(looksUp !== undefined && { looksUp }),
    ...(looks && { looks }),
    ...(confirms && { confirms }),
  }
}

/** An instant as the API writes it: UTC with milliseconds. */
function isoInstant(text: string): string {
  return new Date(text).toISOString()
}
