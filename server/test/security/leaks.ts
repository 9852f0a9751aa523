import type { Pool } from 'pg'

/** What an answer must not tell, each with what it is called in a finding. */
export type LeakPatterns = readonly (readonly [name: string, pattern: RegExp])[]

const SQL = 'select|from|join|into|update|delete|insert|table|relation|truncate|references'

/** Said by whatever the program is made of, whoever asks. */
const ALWAYS: LeakPatterns = [
  ['a place in a program', /\bat [^"\\]{1,200}:\d+:\d+/],
  ['a file of a program', /(?!Node\.js)\b[\w-]+\.(?:ts|mts|cts|js|mjs|cjs)(?::\d+|\b(?!["']))/],
  ['a folder of packages', /node_modules|\bnode:internal|\bnode:[a-z_]+/],
  ['a path of the machine', /(?:^|[\s"'(=:])\/(?:work|home|root|tmp|usr|etc|var|opt|proc)\/\w/],
  ['a stack', /"stack"|(?<!Syntax )Error:\s|stacktrace/i],
  ['a name inside the program', /mercurius|kysely|FST_ERR|MER_ERR|\bERR_[A-Z]+|ECONN[A-Z]+|EPIPE/],
  ['the database', /postgres|(?<![\w.-])pg(?:_[a-z]+|(?![\w-]))|sqlstate|SQLSTATE|chibo_app/],
  [
    'what the database says',
    /violates|duplicate key|syntax error at or near|deadlock detected|canceling statement|permission denied|(?:relation|column|function|operator|role|database|schema|type) \S{1,99} does not exist|invalid input syntax|out of range for type|division by zero/i,
  ],
]

/**
 * Patterns of what an answer must not tell: places in the program, the machine's paths, words of the database, and what
 * this database calls its tables, columns and constraints.
 *
 * @param pool may read the catalogue
 */
export async function readLeakPatterns(pool: Pool): Promise<LeakPatterns> {
  const { rows } = await pool.query<{ tables: string[]; columns: string[]; constraints: string[] }>(`
    select
      array(select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'p')) as tables,
      array(select distinct attname::text from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and attnum > 0 and attname like '%\\_%') as columns,
      array(select conname::text from pg_constraint where connamespace = 'public'::regnamespace and conname like '%\\_%') as constraints`)
  const [{ tables = [], columns = [], constraints = [] } = {}] = rows
  const word = (names: readonly string[]) => `(?:${names.join('|')})`
  return [
    ...ALWAYS,
    ['SQL', new RegExp(`\\b(?:${SQL})\\s+(?:only\\s+)?\\\\?"?${word(tables)}\\b`, 'i')],
    ['a table', new RegExp(`\\b${word(tables.filter((name) => name.includes('_')))}\\b(?!_)`)],
    ['a column', new RegExp(`(?<![\\w/])${word(columns)}\\b(?!_)`)],
    ['a constraint', new RegExp(`\\b${word(constraints)}\\b`)],
  ]
}

/** Cursors hold any letters by chance, `pg` among them. */
const CURSOR = /"[\w-]{20,}\.[\w-]{22}"/g

/**
 * What a text tells of the inside.
 *
 * @param sent what the sender had written: to be told it again is no leak
 */
export function leaksIn(text: string, patterns: LeakPatterns, sent = ''): string[] {
  const told = text.replace(CURSOR, '""')
  return patterns.flatMap(([name, pattern]) => {
    const found = pattern.exec(told)?.[0]
    return found === undefined || sent.includes(found.trim()) ? [] : [`${name}: ${found}`]
  })
}
