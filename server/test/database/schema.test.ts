import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function names(statement: string): Promise<string[]> {
  const { rows } = await database.owner.pool.query<{ name: string }>(statement)
  return rows.map((row) => row.name)
}

test('every foreign key is indexed by its own columns', async () => {
  const missing = await names(`
    select c.conrelid::regclass || '.' || c.conname as name from pg_constraint c
    where c.contype = 'f' and not exists (
      select from pg_index i where i.indrelid = c.conrelid
        and (select array_agg(k order by n) from unnest(i.indkey::int2[]) with ordinality as x (k, n) where n <= cardinality(c.conkey))
          operator(pg_catalog.@>) c.conkey
        and i.indpred is null or i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and cardinality(c.conkey) = 1)`)
  expect(missing).toEqual([])
})

test('no exclusion holds ids themselves: the planner would look up by id in its index, at ten times the cost', async () => {
  const holding = await names(`
    select c.conname as name from pg_constraint c join pg_index i on i.indexrelid = c.conindid
    where c.contype = 'x' and exists (select from unnest(i.indkey::int2[]) k join pg_attribute a on a.attrelid = c.conrelid
      and a.attnum = k and a.atttypid = 'uuid'::regtype)`)
  expect(holding).toEqual([])
})

test('text that people write is in normal form C and never blank', async () => {
  const { pool } = database.owner
  const insert =
    'insert into decision (id, number, signed_on, effective_on) values (gen_random_uuid(), $1, $2, $2)'
  await expect(pool.query(insert, ['Quyết định'.normalize('NFD'), '2022-01-01'])).rejects.toThrow('nfc_text')
  await expect(pool.query(insert, ['  ', '2022-01-01'])).rejects.toThrow('nfc_text')
  await expect(pool.query(insert, ['Quyết định'.normalize('NFC'), '2022-01-01'])).resolves.toBeDefined()
})

test('columns of text a person writes are of the checked domain', async () => {
  const plain = await names(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'text' and domain_name is null and is_generated = 'NEVER'
      and column_name ~ '(^|_)(name|title|label|label_vi|label_en|text|reason|advice|office|place|source)$'
      and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = 'public')
      and (table_name, column_name) not in (('schema_migration', 'name'), ('member', 'sort_name'), ('attendance', 'not_expected_reason'), ('member_end', 'reason'), ('import_row', 'sort_name'), ('import_row', 'end_reason'), ('account', 'username'))`)
  expect(plain).toEqual([])
})

test('tables of people and of what they said or did carry row-level security for the working role', async () => {
  const open = await names(`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity
      and relname in ('member', 'member_private', 'member_standing', 'member_activity', 'member_end', 'member_hindrance', 'membership',
        'attendance', 'visit_remark', 'scorecard', 'scorecard_item', 'audit_record')`)
  expect(open).toEqual([])
})

const forbidden: [string, string][] = [
  ['two placements of a unit at once', 'unit_placement_one_at_a_time'],
  ['two names of a unit at once', 'unit_name_one_at_a_time'],
  ['a code borne by two units at once', 'unit_name_code_once'],
  ['two memberships of a kind at once', 'membership_one_of_a_kind'],
  ['two seats of a person in a body at once', 'body_seat_one_per_person'],
]

test.each(forbidden)('%s cannot be stored', async (_name, constraint) => {
  const found = await names(
    `select conname as name from pg_constraint where contype = 'x' and conname = '${constraint}'`,
  )
  expect(found).toEqual([constraint])
})

test('a cell covered by two groups at once can be stored: it is a finding', async () => {
  const found = await names(`
    select conname as name from pg_constraint where contype in ('x', 'u', 'p') and conrelid = 'work_group_assignment'::regclass
      and pg_get_constraintdef(oid) not like '%work_group_id%'
      and conname <> 'work_group_assignment_pkey'`)
  expect(found).toEqual([])
})

test('the path of the day and today’s copy agree, and compare byte by byte', async () => {
  const wrong = await names(`
    select u.code as name from unit u join unit_as_of(current_date) d on d.id = u.id
    where u.in_force and (u.path, u.parent_id, u.code, u.name, u.kind_code) is distinct from (d.path, d.parent_id, d.code, d.name, d.kind_code)`)
  expect(wrong).toEqual([])
})
