import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
let client: Client
let heard = 0

beforeAll(async () => {
  database = await createTestDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  client.on('notification', () => (heard += 1))
  await client.query('listen chibo_access')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

// Statement triggers fire for statements that touch no row, so none of these needs data.
const telling = [
  'insert into access_grant select * from access_grant where false',
  'update access_grant set during = during where false',
  'delete from access_grant',
  'update account set disabled_at = now() where false',
  'update account set member_id = null where false',
  'update session set ended_at = now() where false',
  'update session set expires_at = now() where false',
  'update api_token set revoked_at = now() where false',
  'update api_token set expires_at = now() where false',
  'update api_token set cost_per_minute = 1 where false',
  'insert into office select * from office where false',
  'update office set during = during where false',
  'delete from office where false',
  'update office_kind set rank = rank where false',
  'insert into office_role (office_kind_code, unit_kind_code, role) select office_kind_code, unit_kind_code, role from office_role where false',
  'update office_role set role = role where false',
  'insert into unit_charge select * from unit_charge where false',
  'update unit_charge set unit_id = unit_id where false',
  'delete from unit_charge where false',
  'update work_group set during = during where false',
  'insert into work_group_member select * from work_group_member where false',
  'update work_group_member set during = during where false',
  'delete from work_group_member where false',
  'insert into work_group_assignment select * from work_group_assignment where false',
  'update work_group_assignment set during = during where false',
  'delete from work_group_assignment where false',
  'update unit set path = path where false',
  'update unit set kind_code = kind_code where false',
  `select refresh_unit('2022-05-18')`,
  'update second_factor set confirmed_at = now() where false',
  'delete from second_factor where false',
  'insert into second_factor_rule select * from second_factor_rule where false',
  'update second_factor_rule set during = during where false',
  'delete from second_factor_rule where false',
  'truncate access_grant',
]
const silent = [
  'update session set last_seen_at = now() where false',
  'update api_token set last_used_at = now() where false',
  'update second_factor set last_step = 1 where false',
  'insert into second_factor select * from second_factor where false',
  'update unit set version = version where false',
  'update member set version = version where false',
]

test('servers hear of everything that access follows from, and of nothing else', async () => {
  for (const [statements, expected] of [
    [telling, 1],
    [silent, 0],
  ] as const)
    for (const statement of statements) {
      heard = 0
      await client.query(statement)
      // A connection gets its own notifications before the answer to its next statement.
      await client.query('select 1')
      expect([statement, heard]).toEqual([statement, expected])
    }
})
