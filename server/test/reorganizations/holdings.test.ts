import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOLDINGS } from '../../src/holdings.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

// A key on a unit, or on the unit of a row that has one: `meeting (id, unit_id)`.
const COLUMNS_OF_UNITS = `
  with recursive pair as (
    select c.conrelid as of_table, o.attname as of_column, c.confrelid as to_table, t.attname as to_column
    from pg_constraint c cross join lateral unnest(c.conkey, c.confkey) as k (own, other)
    join pg_attribute o on o.attrelid = c.conrelid and o.attnum = k.own
    join pg_attribute t on t.attrelid = c.confrelid and t.attnum = k.other
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
  ), found as (
    select of_table, of_column from pair where to_table = 'unit'::regclass and to_column = 'id'
    union
    select p.of_table, p.of_column from pair p join found f on f.of_table = p.to_table and f.of_column = p.to_column
  )
  select of_table::regclass || '.' || of_column as name from found
  union
  select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '(^|_)unit_id$' and not a.attisdropped
  order by 1`

const WHAT_TO_DO =
  'Each column that refers to a unit stands in the `columns` of one holding, in the `*.holdings.ts` of the module whose table it is: say what becomes of its rows when their unit ends, and list a new module in server/src/holdings.ts.'

it('every column that refers to a unit is named by exactly one holding, and every named one is there', async () => {
  const { rows } = await database.owner.pool.query<{ name: string }>(COLUMNS_OF_UNITS)
  const columns = rows.map(({ name }) => name)
  expect(columns.length).toBeGreaterThan(30)
  const named = HOLDINGS.flatMap((holding) => holding.columns)
  expect(
    columns.filter((column) => !named.includes(column)),
    `These columns belong to no holding. ${WHAT_TO_DO}`,
  ).toEqual([])
  expect(
    named.filter((column, index) => !columns.includes(column) || named.indexOf(column) !== index),
    `These columns are named twice, or refer to no unit. ${WHAT_TO_DO}`,
  ).toEqual([])
})

it('every holding says one thing: that its rows stay, who else sees to them, or what follows', () => {
  for (const { columns, stays, seenToBy, consequences } of HOLDINGS)
    expect(
      [stays, seenToBy, consequences].filter((said) => said !== undefined),
      `${columns.join(', ')}: ${WHAT_TO_DO}`,
    ).toHaveLength(1)
})

it('whoever writes says beforehand what', () => {
  const silent = HOLDINGS.filter(({ consequences, apply }) => apply && !consequences)
  expect(silent).toEqual([])
})
