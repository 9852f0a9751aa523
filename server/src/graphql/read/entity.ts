import type { Locale, Permission } from '@chibo/shared'
import type { RawBuilder } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Finish } from './answer.ts'
import type { Arg, Variables } from './arguments.ts'
import type { Opened } from './opened.ts'
import type { Scope } from './scope.ts'

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>

/** What one execution of a plan depends on; parameters are read from it. */
export interface Run {
  readonly viewer: Viewer
  readonly variables: Variables
  /** the day that counts as today, ISO */
  readonly today: string
  readonly services: ReadServices
  /** where sensitive values are noted that the answer shows */
  readonly opened: Opened
  /** uuid of the row that the reader was asked for, where no argument names it: what a mutation wrote */
  readonly subject: string | null
}

/** What turning rows into answers needs from the rest of the program. */
export interface ReadServices {
  /** opens a sealed value (see database/sealed.ts) */
  readonly open: (sealed: Buffer) => string
  /** keyed digest for look-ups of sealed values */
  readonly digest: (value: string) => Buffer
  /** signs and checks cursors */
  readonly sign: (text: string) => string
}

/** A table (or a row made in place) under its alias in a statement. */
export interface Row<C extends string = string> {
  readonly alias: string
  /** whether it holds the state as of the day asked for, rather than today's */
  readonly asOf: boolean
  /** with `asOf`: whether what had no state that day comes as it is today */
  readonly anyState?: boolean
  /** a column of it, qualified */
  col(name: C): Sql
}

/** What declarations see while a plan is compiled. */
export interface Compiling {
  readonly locale: Locale
  /** whether the root field asked for the state as of a day */
  readonly asOf: boolean
  /** the day of the whole root field: `asOf`, else today (a date parameter) */
  readonly day: Sql
  /** today, whatever `asOf` says */
  readonly today: Sql
  /** a parameter read at each run, cast to an SQL type */
  param(read: (run: Run) => unknown, type: string): Sql
  /** the same parameter again for the same name: what many places of a statement take is sent and read once */
  common(name: string, read: (run: Run) => unknown, type: string): Sql
  /** runs a query of its own once for the whole statement; answers the name its rows can be selected from */
  once(query: Sql): Sql
  /** a fresh alias for an entity's rows in a state: of the day; of the day or, without one, of today; of today */
  row<C extends string>(entity: Entity<C>, state?: RowState): Row<C>
  /** where an entity's rows come from, with the alias: `unit as t3`, `unit_as_of($1) as t3` */
  from(entity: Entity<string>, row: Row): Sql
  /** the rows of an entity that the viewer may read */
  gate(entity: Entity<string>, row: Row, walk?: boolean): Sql
  /** whether a path lies in the viewer's ranges of a permission; `walk`: in a form that may walk the path index */
  permits(permission: Permission, path: Sql, walk?: boolean): Sql
  /**
   * The rows of a link for an expression over them (a count, a sum), gate included.
   *
   * @param parent the entity of the row here; without it nothing is implied
   */
  rows(link: LinkPlan, args: ArgMap, parent?: Entity<string>, row?: Row): Rows
  /** the ids of a unit and of everything below it on the day, as a subquery */
  subtree(path: Sql): Sql
}

/** Which state of dated rows is meant. */
export type RowState = 'day' | 'any' | 'today'

/** Rows to select from: `from {source} where {where}`, columns by `there`. */
export interface Rows {
  readonly there: Row
  readonly source: Sql
  readonly where: Sql
  /** how many they are */
  readonly count: Sql
}

/**
 * What the statement looks through for a field, beside the rows that it answers: some rows near at hand (a roll, the
 * cells directly below), or whatever lies below a unit. It is what the field costs.
 */
export type Looks = 'near' | 'below'

/** What stands for a field in a plan. */
export type FieldPlan = ValuePlan | LinkPlan

/** A leaf: an expression whose JSON is the answer. */
export interface ValuePlan {
  readonly kind: 'value'
  readonly sql: (row: Row, cx: Compiling, args: ArgMap) => Sql
  /** finishes the value, where the database cannot write it as it shall stand in the answer */
  readonly finish?: Finish
  /** given also of units of which the viewer may read only the names */
  readonly outline?: boolean
  /** stands in for a value withheld from an outline (default null) */
  readonly withheld?: Sql
  readonly looks?: Looks
}

/** Arguments of one field by name. */
export type ArgMap = ReadonlyMap<string, Arg>

/** A link to rows of another entity. */
export interface LinkPlan {
  /**
   * `one`: the one row by a key, or, with an `order`, the first of several; `keyed`: the rows by their uuid, for whoever
   * puts them in order itself
   */
  readonly kind: 'one' | 'many' | 'connection' | 'keyed'
  readonly target: () => Entity<string>
  /** the column here that holds the target's id */
  readonly key?: string
  /** the column there that holds the id of the row here */
  readonly through?: string
  /** which rows, besides key, gate and filters */
  readonly where?: (target: Row, row: Row, cx: Compiling, args: ArgMap) => Sql
  /** where the rows come from, when not from the target's own table: a parenthesized select or a function call */
  readonly source?: (row: Row, cx: Compiling, args: ArgMap) => Sql
  /** order of `many`, and of `one` where several could match: a second row without an order is an error */
  readonly order?: (target: Row, args: ArgMap) => Sql | undefined
  /** the rows placed in the unit here and, by the argument `scope`, below it */
  readonly placed?: boolean
  /** every row lies below the unit here, though not by `placed`: its children */
  readonly below?: boolean
  /**
   * takes rows in whatever state: the unit of an old visit is shown although it has ended. As of a day they come as they
   * were then, or, when they did not exist, as they are today
   */
  readonly anyState?: boolean
  /** takes rows also that lists leave out */
  readonly unlisted?: boolean
  /** its `where` looks each row up in other tables: see Filter.looksUp; the rows are found before a page is cut */
  readonly looksUp?: boolean
  /** where that does not follow from the above */
  readonly looks?: Looks
  /**
   * for a root field of kind `one`: the sensitive field whose value a caller who finds a row has got confirmed; undefined
   * where these arguments name none
   */
  readonly confirms?: (args: ArgMap) => string | undefined
}

/** An order of a connection: columns that are never null, one direction, the id added as tie-breaker. */
export interface Order {
  readonly columns: readonly OrderColumn[]
  readonly descending?: boolean
  /** an index has all rows in this order, forward or backward */
  readonly indexed?: boolean
}

/** A column to order by; text is ordered as Vietnamese unless it is a code. */
export interface OrderColumn {
  readonly name: string
  readonly type: 'vietnamese' | 'code' | 'date' | 'timestamptz' | 'integer'
  /** what stands in the place of the column, where its rows have to be told from elsewhere; never null */
  readonly sql?: (row: Row, cx: Compiling) => Sql
}

/** A filter of an entity's lists: a column or expression, and the SQL type of what it is compared with. */
export interface Filter {
  /** the GraphQL input with its operators: `StringFilter`, `IdFilter` … */
  readonly input: string
  readonly description: string
  readonly sql: (row: Row, cx: Compiling) => Sql
  readonly type: 'text' | 'uuid' | 'date' | 'integer' | 'boolean'
  /** for ids: the prefix they must have, or those they may have */
  readonly prefix?: string | (() => readonly string[])
  /**
   * for ids: what they name, one of several kinds where there are more prefixes. One that the viewer may not read is like one that
   * does not exist; needed unless whoever reads the row may read what it names
   */
  readonly target?: () => Entity<string> | readonly Entity<string>[]
  /**
   * for `contains`: a select of the ids of today's rows whose text is like a pattern, where the database finds them by an
   * index that a statement under the second net cannot use. Only how rows are found: the gate stands on them all the same
   *
   * @param below the path of the unit in which or below which rows are asked for; empty: anywhere
   */
  readonly search?: (pattern: Sql, below: Sql) => Sql
  /** compares a whole condition instead, for filters that reach into other tables */
  readonly matches?: (row: Row, cx: Compiling, value: Sql) => Sql
  /**
   * looks each row up in other tables: what lies below a unit is then found first, for the planner takes such a condition
   * for a cheap one and would walk the list's index through the whole country
   */
  readonly looksUp?: boolean
  /**
   * of a boolean one: the indexes of the orders have a part of only those rows for which it is true, which a page of a large subtree
   * may walk
   */
  readonly walked?: boolean
  /** the sensitive field that rows found by it tell of: they are noted as if it had been read of them */
  readonly tells?: string
  /** chooses among all rows that may be read, those that lists leave out among them */
  readonly amongAll?: boolean
  /** for some values of `eq`: the column that then says in which unit a row is placed */
  readonly placedBy?: Readonly<Record<string, string>>
}

/** A thing that can be read: its table, who may read it, its orders and filters. Declared once. */
export interface Entity<C extends string> {
  readonly name: string
  /** prefix of its ids; without one it is no node */
  readonly prefix?: string
  /** its table today; without one its rows are always made in place by the link that leads to it */
  readonly table?: string
  /** the function that gives its rows as of a day, in the same columns */
  readonly asOfFunction?: string
  /** with that function: which columns it dates, which stay, and which of the table stand behind those of the gate */
  readonly dated?: {
    readonly columns: readonly C[]
    readonly lasting: readonly C[]
    readonly gates: Readonly<Record<string, C>>
  }
  readonly scope: Scope<C>
  /** the column that places a row in the tree: a unit's path, or the unit it belongs to */
  readonly placement?: { readonly path: C } | { readonly unit: C }
  /** a condition of all lists of it; there are rows that lists leave out although they may be read: ended units, members who left */
  readonly listed?: (row: Row<C>, cx: Compiling) => Sql | undefined
  readonly orders?: Readonly<Record<string, Order>>
  /**
   * of a list in the order of ids whose oldest rows are forgotten: the greatest id that was, or null. A cursor before it is refused:
   * whoever reads on from there would miss some
   */
  readonly goneThrough?: Sql
  readonly filters?: Readonly<Record<string, Filter>>
}
