import type { Locale, Permission } from '@chibo/shared'
import { sql } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { conditions, type Conditions } from './conditions.ts'
import type { Arg } from './arguments.ts'
import type { ArgMap, Compiling, Entity, LinkPlan, Row, Rows, RowState, Run, Sql } from './entity.ts'
import { Parameter } from './planned.ts'
import { reachedOf, type Reach, type Reached } from './reached.ts'
import { inBytes, rangePredicate, scopePredicate } from './scope.ts'
import { dateValue, fromArg } from './values.ts'

/** For whom a statement is compiled. */
export interface Asking {
  readonly viewer: Viewer
  readonly locale: Locale
  /** asks the gate at every row, even where the row before implies it: for the test that both agree */
  readonly gateEverywhere?: boolean
}

/**
 * Where the rows of a statement come from. The gate's predicate is put on every row source here (`rows`) and nowhere
 * else.
 */
export class Sources implements Compiling {
  readonly locale: Locale
  readonly gateEverywhere: boolean
  readonly today: Sql
  asOf = false
  day: Sql
  private readonly viewer: Viewer
  private aliases = 0
  private readonly commons = new Map<string, Sql>()
  private readonly queries: Sql[] = []
  private readonly found = new Map<string, Reached>()

  constructor({ viewer, locale, gateEverywhere = false }: Asking) {
    this.viewer = viewer
    this.locale = locale
    this.gateEverywhere = gateEverywhere
    this.today = this.param((run) => run.today, 'date')
    this.day = this.today
  }

  /** An `asOf` at a root field holds for everything below it. */
  readDay(asOf: Arg | undefined): void {
    if (!asOf?.isSet()) return
    this.asOf = true
    this.day = this.param(fromArg(asOf, dateValue), 'date')
  }

  param(read: (run: Run) => unknown, type: string): Sql {
    return sql`${sql.val(new Parameter(read))}::${sql.raw(type)}`
  }

  common(name: string, read: (run: Run) => unknown, type: string): Sql {
    const common = this.commons.get(name) ?? this.param(read, type)
    this.commons.set(name, common)
    return common
  }

  once(query: Sql): Sql {
    const name = sql.id(`once${String(this.queries.length)}`)
    this.queries.push(sql`${name} as materialized (${query})`)
    return name
  }

  /** A statement that answers an expression: what is to run once stands before it. */
  statement(answer: Sql): Sql {
    return this.query(sql`select ${answer} as answer`)
  }

  /** A query with what is to run once before it. */
  query(select: Sql): Sql {
    return this.queries.length > 0 ? sql`with ${sql.join(this.queries)} ${select}` : select
  }

  row<C extends string>(entity: Entity<C>, state: RowState = 'day'): Row<C> {
    this.aliases += 1
    const alias = `t${String(this.aliases)}`
    const asOf = this.asOf && entity.asOfFunction !== undefined && state !== 'today'
    return { alias, asOf, anyState: state === 'any', col: (name) => sql.ref(`${alias}.${name}`) }
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
    return rangePredicate(permission, path, this.viewer, this, walk)
  }

  /** Whether two permissions of the viewer have the same bounds: what one allows, the other allows. */
  isSame(a: Permission, b: Permission): boolean {
    return this.viewer.ranges(a) === this.viewer.ranges(b)
  }

  /** The rows of an entity that the viewer may read, found from the units of their ranges on, once a statement. */
  reached(entity: Entity<string>): Reached {
    const reached = this.found.get(entity.name) ?? reachedOf(entity, this)
    this.found.set(entity.name, reached)
    return reached
  }

  subtree(path: Sql): Sql {
    const below = inBytes(sql.ref('below.path'))
    const isBelow = sql`${below} >= ${path} and ${below} < ${path} || '~'`
    const holds = sql`case when below.during @> ${this.day} then true else false end`
    return this.asOf
      ? sql`(select below.unit_id from unit_state as below where ${holds} and ${isBelow})`
      : sql`(select below.id from unit as below where ${isBelow})`
  }

  rows(link: LinkPlan, args: ArgMap, parent?: Entity<string>, row: Row = NO_ROW, reach?: Reach): Rows {
    const target = link.target()
    const there = this.row(target, link.anyState ? 'any' : 'day')
    const source = link.source
      ? sql`${link.source(row, this, args)} as ${sql.id(there.alias)}`
      : this.from(target, there)
    const which = conditions({ link, target, there, parent, here: row, args, reach }, this)
    return { there, source, where: which.where, count: countOf(source, which) }
  }
}

/** How many rows meet conditions. Where their unit passes the gate for them it is asked once, not for each of them. */
function countOf(source: Sql, { where, passed }: Conditions): Sql {
  const count = (met: Sql): Sql => sql`(select count(*) from ${source} where ${met})`
  return passed
    ? sql`case when ${passed.by} then ${count(passed.where)} else ${count(where)} end`
    : count(where)
}

/** Stands for the row above a root field: there is none. */
const NO_ROW: Row = {
  alias: '',
  asOf: false,
  col: () => {
    throw new Error('a root field has no row')
  },
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
