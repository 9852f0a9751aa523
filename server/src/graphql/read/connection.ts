import { ProblemError } from '@chibo/shared'
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { sql } from 'kysely'
import { Columns, type WriteText } from './answer.ts'
import type { Compiler } from './compile.ts'
import { cursorBinding, cursorWriter } from './cursor.ts'
import { toldBy } from './conditions.ts'
import type { ArgMap, Entity, LinkPlan, Row, Rows, Run, Sql } from './entity.ts'
import { readPage, type Page } from './page.ts'
import type { Reach } from './reached.ts'
import { selectionSets } from './selection.ts'
import { canWalk, isFoundFirst } from './subtree.ts'

/** A list in pages, as it is asked for. */
interface Asked {
  readonly link: LinkPlan
  /** its field, to which cursors are bound: `Query.members` */
  readonly field: string
  readonly target: Entity<string>
  /** whether it hangs on a row */
  readonly hangs: boolean
  /** the type of the connection */
  readonly type: GraphQLObjectType
  readonly nodes: readonly FieldNode[]
  readonly args: ArgMap
  readonly list: Rows
  /** the rows once more, found in the way that suits the size of a subtree */
  readonly reach: (size: Reach) => Rows
}

/**
 * A connection: nodes and edges, cursors, page info, the count, each only where selected. One row beyond the page is
 * fetched, to tell whether there are more; what is asked of the rows is gathered into arrays, and the page cut of them.
 */
export function connectionOf(asked: Asked, compiler: Compiler): Sql {
  const { target, field, type, args, list } = asked
  const page = readPage(target, field, list.there, args, compiler.sources)
  const gathered = new Gathered(page)
  const outer = new Columns(compiler.marks)
  const cursor = { page, row: list.there, write: cursorWriter(cursorBinding(field, page.orderName)) }
  const told = toldBy(asked)
  refuseGone(target, page, outer)
  /** Rows that were found by a sensitive value are noted with it. */
  const noted = (columns: Columns): Columns => {
    if (told.length > 0)
      columns.note(list.there.col('id'), (id, { opened }) => {
        for (const name of told) opened.note(id, name)
      })
    return columns
  }
  for (const [name, nodes] of compiler.fields(type, selectionSets(asked.nodes))) {
    const fieldName = nodes[0]?.name.value ?? ''
    const add = (value: Sql): void => outer.add(value, name, fieldName)
    if (fieldName === '__typename') add(sql.lit(type.name))
    if (fieldName === 'totalCount') {
      if (told.length === 0) add(list.count)
      else outer.add(sql`(${list.count})::text`, name, fieldName, { bare: countWriter(told) })
    }
    if (fieldName === 'nodes') {
      const node = compiler.object(target, below(nodes, type), selectionSets(nodes), list.there)
      add(gathered.list(noted(node)))
    }
    if (fieldName === 'edges')
      add(gathered.list(noted(edgeOf(below(nodes, type), nodes, target, cursor, compiler))))
    if (fieldName === 'pageInfo')
      add(pageInfoOf(below(nodes, type), nodes, gathered, { ...cursor, told }, compiler))
  }
  const from = gathered.isEmpty
    ? sql``
    : sql` from (${gathered.select(rowsOf(asked, page, compiler))}) as page`
  return sql`(select row_to_json(r) from (${outer.select()}${from}) as r)`
}

/** Refuses to go on behind a row before those that are forgotten. */
function refuseGone({ goneThrough }: Entity<string>, { after }: Page, answer: Columns): void {
  if (!goneThrough || !after) return
  answer.note(sql`coalesce(${goneThrough} > ${after}, false)::text`, (isGone) => {
    if (isGone === 'true') throw new ProblemError({ code: 'CURSOR_GONE', path: ['after'] })
  })
}

/** Writes how many rows were found by sensitive values, and notes that they were. */
function countWriter(told: readonly string[]): WriteText {
  return (count: string, { opened }: Run) => {
    if (count !== '0') for (const name of told) opened.noteCounted(name)
    return count
  }
}

/** What a cursor is made of: the page's order, the row it names, how it is signed. */
interface CursorParts {
  readonly page: Page
  readonly row: Row
  readonly write: WriteText
}

/** What is gathered of a page's rows, each an array with the rows in the answer's order. */
class Gathered {
  private readonly page: Page
  private readonly laterals: Sql[] = []
  private readonly arrays: Sql[] = []

  constructor(page: Page) {
    this.page = page
  }

  get isEmpty(): boolean {
    return this.arrays.length === 0
  }

  /** One value a row. */
  add(value: Sql): Sql {
    const name = `a${String(this.arrays.length)}`
    this.arrays.push(sql`array_agg(${value}) as ${sql.id(name)}`)
    return sql.ref(`page.${name}`)
  }

  /** One object a row: the JSON of the page's list of them. */
  list(columns: Columns): Sql {
    const alias = sql.id(`o${String(this.laterals.length)}`)
    this.laterals.push(sql` cross join lateral (${columns.select()}) as ${alias}`)
    const all = this.add(sql`row_to_json(${alias})`)
    const size = sql.lit(this.page.size)
    const cut = this.page.backward
      ? sql`${all}[greatest(cardinality(${all}) - ${size} + 1, 1):]`
      : sql`${all}[1:${size}]`
    return sql`coalesce(array_to_json(${cut}), '[]')`
  }

  /** From the rows, in the answer's order, the gathered arrays. */
  select(rows: Sql): Sql {
    return sql`select ${sql.join(this.arrays)} from ${rows}${sql.join(this.laterals, sql``)}`
  }
}

/** The rows of the page and one beyond it, in the answer's order. */
function rowsOf(asked: Asked, page: Page, { sources }: Compiler): Sql {
  const { link, field, target, args, list, reach } = asked
  const pageOf = ({ there, source, where }: Rows, walked = false): Sql => {
    const { beyond, orderBy, size } = readPage(target, field, there, args, sources)
    const further = beyond ? sql` and ${beyond}` : sql``
    const all = sql`select ${sql.id(there.alias)}.* from ${source} where ${where}`
    const cut = sql`order by ${orderBy} limit ${sql.lit(size + 1)}`
    if (link.looksUp)
      return sql`select * from (${all} offset 0) as ${sql.id(there.alias)} where true${further} ${cut}`
    const rows = sql`${all}${further}`
    return isFoundFirst(asked) && !walked
      ? sql`select * from (${rows} offset 0) as ${sql.id(there.alias)} ${cut}`
      : sql`${rows} ${cut}`
  }
  const alias = sql.id(list.there.alias)
  const ordered = (rows: Sql): Sql =>
    sql`(select * from (${rows}) as ${alias} order by ${page.answerOrder}) as ${alias}`
  if (canWalk(asked, page, sources)) {
    const both = (['few', 'many'] as const).map((size) => sql`(${pageOf(reach(size), size === 'many')})`)
    return ordered(sql.join(both, sql` union all `))
  }
  return page.backward ? ordered(pageOf(list)) : sql`(${pageOf(list)}) as ${alias}`
}

function edgeOf(
  type: GraphQLObjectType,
  edges: readonly FieldNode[],
  target: Entity<string>,
  { page, row, write }: CursorParts,
  compiler: Compiler,
): Columns {
  const columns = new Columns(compiler.marks)
  for (const [name, nodes] of compiler.fields(type, selectionSets(edges))) {
    const fieldName = nodes[0]?.name.value ?? ''
    if (fieldName === '__typename') columns.add(sql.lit(type.name), name, fieldName)
    if (fieldName === 'cursor') columns.add(cursorText(page.keys(row)), name, fieldName, write)
    if (fieldName === 'node') {
      const node = compiler.object(target, below(nodes, type), selectionSets(nodes), row)
      columns.add(sql`(select row_to_json(r) from (${node.select()}) as r)`, name, fieldName)
    }
  }
  return columns
}

function pageInfoOf(
  type: GraphQLObjectType,
  infos: readonly FieldNode[],
  gathered: Gathered,
  { page, row, write, told }: CursorParts & { readonly told: readonly string[] },
  compiler: Compiler,
): Sql {
  const ids = gathered.add(row.col('id'))
  const rows = sql`coalesce(cardinality(${ids}), 0)`
  const size = sql.lit(page.size)
  const more = sql`${rows} > ${size}`
  const columns = new Columns(compiler.marks)
  let keys: readonly Sql[] | undefined
  const cursorAt = (at: Sql): Sql => {
    keys ??= page.keys(row).map((key, i, { length }) => (i === length - 1 ? ids : gathered.add(key)))
    return sql`case when ${rows} > 0 then ${cursorText(keys.map((key) => sql`(${key})[${at}]`))} end`
  }
  for (const [name, nodes] of compiler.fields(type, selectionSets(infos))) {
    const fieldName = nodes[0]?.name.value ?? ''
    const add = (value: Sql): void => columns.add(value, name, fieldName)
    if (fieldName === '__typename') add(sql.lit(type.name))
    if (fieldName === 'hasNextPage') add(page.backward ? sql.lit(page.bounded) : more)
    if (fieldName === 'hasPreviousPage') add(page.backward ? more : sql.lit(page.bounded))
    if (fieldName === 'startCursor') {
      const first = page.backward ? sql`greatest(${rows} - ${size} + 1, 1)` : sql`1`
      columns.add(cursorAt(first), name, fieldName, write)
    }
    if (fieldName === 'endCursor') {
      const last = page.backward ? rows : sql`least(${rows}, ${size})`
      columns.add(cursorAt(last), name, fieldName, write)
    }
  }
  if (told.length > 0) columns.note(sql`(${rows})::text`, countWriter(told))
  return sql`(select row_to_json(r) from (${columns.select()}) as r)`
}

/** The sort values of a row and its id, as the JSON that a cursor holds. */
function cursorText(keys: readonly Sql[]): Sql {
  return sql`json_build_array(${sql.join(keys)})::text`
}

function below(nodes: readonly FieldNode[], of: GraphQLObjectType): GraphQLObjectType {
  const named = getNamedType(of.getFields()[nodes[0]?.name.value ?? '']?.type)
  if (!isObjectType(named)) throw new Error('a connection leads to objects')
  return named
}
