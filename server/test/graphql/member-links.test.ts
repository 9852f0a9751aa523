import { afterAll, beforeAll, expect, it } from 'vitest'
import { MEMBER_LINKS } from '../../src/modules/duplicates/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const COLUMNS_OF_MEMBERS = `
  select c.conrelid::regclass || '.' || a.attname as name
  from pg_constraint c cross join lateral unnest(c.conkey) as k (column_number)
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.column_number
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.confrelid = 'member'::regclass
  union
  select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '(^|_)member_ids?$' and not a.attisdropped
  order by 1`

const WHAT_TO_DO =
  'Each column that refers to a member stands in one entry of server/src/modules/duplicates/links.ts: say what becomes of it when two entries of one person are merged.'

it('every column that refers to a member is named by exactly one link, and every named one is there', async () => {
  const { rows } = await database.owner.pool.query<{ name: string }>(COLUMNS_OF_MEMBERS)
  const columns = rows.map(({ name }) => name)
  expect(columns.length).toBeGreaterThan(20)
  const named = MEMBER_LINKS.flatMap(({ table, columns: own }) => own.map((column) => `${table}.${column}`))
  expect(
    columns.filter((column) => !named.includes(column)),
    `These columns belong to no link. ${WHAT_TO_DO}`,
  ).toEqual([])
  expect(
    named.filter((column, index) => !columns.includes(column) || named.indexOf(column) !== index),
    `These columns are named twice, or refer to no member. ${WHAT_TO_DO}`,
  ).toEqual([])
})

it('every link says one thing: that it moves, is laid beside, stays, or is seen to', () => {
  for (const { table, moves, laidBeside, stays, seenToBy } of MEMBER_LINKS)
    expect(
      [moves, laidBeside, stays, seenToBy].filter((said) => said !== undefined),
      `${table}: ${WHAT_TO_DO}`,
    ).toHaveLength(1)
})

it('a table of which several columns move at once has a key that can be put back', async () => {
  const { rows } = await database.owner.pool.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped)`,
  )
  const derived = ['duplicate_pair', 'duplicate_waiting', 'member_likeness']
  const moveNowhere = ['import_row', ...derived]
  const positioned = ['reserved_opinion', 'visit_remark', 'visit_visitor', 'vote_ballot']
  const keyed = ['attendance', ...moveNowhere, 'member_private', ...positioned].sort()
  const without = rows.map(({ name }) => name)
  expect(
    MEMBER_LINKS.map(({ table }) => table)
      .filter((table) => without.includes(table))
      .sort(),
  ).toEqual(keyed)
})
