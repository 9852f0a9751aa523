import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEALED_COLUMNS, type ChainHead } from '../../src/modules/audit/audit.chain.ts'
import { checkAudit, type AuditVerdict } from '../../src/modules/audit/audit.verify.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { sizeOf, tellFigure } from '../kit/security.ts'

/**
 * A superuser edits sealed records, their seals, or both, as cleverly as the database lets them: with triggers and keys
 * out of the way, and hashes made anew. Whoever has kept the head of the chain elsewhere finds each edit.
 */
const EDITS = sizeOf(80, 1_000)
const RECORDS = 120
const SEED = 19_301_030

let database: TestDatabase
let client: PoolClient
let head: ChainHead
beforeAll(async () => {
  database = await createTestDatabase()
  client = await database.owner.pool.connect()
  await run(
    `insert into account (id, username, display_name, unit_id) select gen_random_uuid(), 'a' || n, 'A', id from unit, generate_series(1, 3) n`,
  )
  // Some are told of several objects, some of changes, some of neither; their times are a day apart.
  await run(`insert into audit_record (at, account_id, request_id, action, unit_id, object_type, object_id, object_ids, read_fields, changes)
    select now() - n * interval '1 day', (select id from account order by md5(id::text || n) limit 1), gen_random_uuid()::text,
      (array['VISIT_RECORD', 'MEETING_UPDATE', 'MEMBER_PRIVATE_READ'])[1 + n % 3], (select id from unit limit 1), 'visit', gen_random_uuid(),
      case n % 3 when 2 then array[gen_random_uuid(), gen_random_uuid()] else '{}' end, case n % 3 when 2 then array['PHONE'] else '{}' end,
      case n % 3 when 1 then '{"advice": {"after": "x", "before": null}}'::jsonb else '{}' end
    from generate_series(1, ${String(RECORDS)}) n`)
  await run('select * from seal_audit(1000)')
  const { faults, seals, head: written } = await checkAudit(client, undefined)
  expect({ faults, seals }).toEqual({ faults: [], seals: RECORDS })
  head = written
})
afterAll(async () => {
  client.release()
  await database.drop()
})

async function run(statement: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const { rows } = await client.query<Record<string, unknown>>(statement, [...values])
  return rows
}

/** Hashes and links of all seals from a number on, made anew from what the tables say; numbers close up. */
const RECHAIN = `do $$ declare s record; before bytea; n bigint; begin
  select hash, number into before, n from audit_seal where number < FROM order by number desc limit 1;
  before := coalesce(before, decode(repeat('00', 32), 'hex')); n := coalesce(n, 0);
  for s in select * from audit_seal where number >= FROM order by number loop
    n := n + 1;
    update audit_seal a set number = n, previous = before, hash = audit_hash(before, n, a.sealed_at, r)
      from audit_record r where r.id = a.record_id and a.record_id = s.record_id;
    select hash into before from audit_seal where record_id = s.record_id;
  end loop; end $$`

const rechain = (from: number) => run(RECHAIN.replaceAll('FROM', String(from)))

/** Another value for each column of a record. */
const OTHER: Readonly<Record<(typeof SEALED_COLUMNS)[number], string>> = {
  id: 'gen_random_uuid()',
  at: "at + interval '1 microsecond'",
  recorded_on: 'recorded_on + 1',
  account_id: '(select id from account a where a.id <> r.account_id limit 1)',
  token_id: 'gen_random_uuid()',
  session_id: 'gen_random_uuid()',
  request_id: "request_id || ' '",
  action: "'SIGN_IN'",
  unit_id: 'gen_random_uuid()',
  object_type: "object_type || 's'",
  object_id: 'gen_random_uuid()',
  object_ids: 'object_ids || gen_random_uuid()',
  read_fields: "read_fields || array['ADDRESS']",
  changes: `changes || '{"more": {"after": null, "before": null}}'`,
}

/** Another value for each column of a seal. */
const OTHER_SEAL: Readonly<Record<string, string>> = {
  number: 'number + 100000',
  record_id: 'gen_random_uuid()',
  form: 'form + 1',
  sealed_at: "sealed_at - interval '1 second'",
  previous: 'sha256(previous)',
  hash: 'sha256(hash)',
}

const recordOf = '(select record_id from audit_seal where number = $1)'

async function changeRecord(random: Random, number: number): Promise<void> {
  const column = random.pick(SEALED_COLUMNS)
  if (column === 'recorded_on') await run('alter table audit_record alter column recorded_on drop expression')
  await run(`update audit_record r set ${column} = ${OTHER[column]} where id = ${recordOf}`, [number])
}

async function insertRecord(at: string): Promise<string> {
  const [made] = await run(
    `insert into audit_record (id, at, action, unit_id, object_type) select audit_record_id(), ${at}, 'SIGN_OUT', id, 'session' from unit limit 1 returning id`,
  )
  return String(made?.['id'])
}

/** Takes the place of a seal: those from it on move up. */
async function insertSealed(number: number): Promise<void> {
  const id = await insertRecord(`(select sealed_at from audit_seal where number = ${String(number)})`)
  await run('update audit_seal set number = number + 1000000 where number >= $1', [number])
  await run('update audit_seal set number = number - 999999 where number > 1000000')
  await run(
    `insert into audit_seal (number, record_id, form, sealed_at, previous, hash)
     select number - 1, $2, 1, sealed_at, hash, sha256(hash) from audit_seal where number = $1::bigint + 1`,
    [number, id],
  )
}

async function swapSeals(random: Random, number: number): Promise<void> {
  const other = (number % RECORDS) + 1
  const what = random.pick(['record_id', 'hash'])
  const [a] = await run(`select ${what} as v from audit_seal where number = $1`, [number])
  const [b] = await run(`select ${what} as v from audit_seal where number = $1`, [other])
  const spare = what === 'hash' ? "sha256('spare')" : 'gen_random_uuid()'
  await run(`update audit_seal set ${what} = ${spare} where number = $1`, [number])
  await run(`update audit_seal set ${what} = $2 where number = $1`, [other, a?.['v']])
  await run(`update audit_seal set ${what} = $2 where number = $1`, [number, b?.['v']])
}

async function swapRecords(_random: Random, number: number): Promise<void> {
  const columns = SEALED_COLUMNS.filter((name) => name !== 'id' && name !== 'recorded_on')
  await run(
    `update audit_record r set ${columns.map((name) => `${name} = other.${name}`).join(', ')} from audit_record other
     where r.id in (select record_id from audit_seal where number in ($1, $2)) and other.id in (select record_id from audit_seal where number in ($1, $2))
       and other.id <> r.id`,
    [number, (number % RECORDS) + 1],
  )
}

/** What a superuser may do, by name; `number` is a seal picked by chance. */
const EDITS_OF: Readonly<Record<string, (random: Random, number: number) => Promise<unknown>>> = {
  'change a record': changeRecord,
  'change a record, make the chain anew': async (random, number) => {
    await changeRecord(random, number)
    // A record whose id was changed is no longer its seal's: the seal goes along.
    await run(
      'update audit_seal set record_id = coalesce((select id from audit_record r where not exists (select from audit_seal s where s.record_id = r.id) limit 1), record_id) where number = $1',
      [number],
    )
    await rechain(number)
  },
  'delete a record': (_random, number) => run(`delete from audit_record where id = ${recordOf}`, [number]),
  'delete a record and its seal': async (_random, number) => {
    await run(`delete from audit_record where id = ${recordOf}`, [number])
    await run('delete from audit_seal where number = $1', [number])
  },
  'delete a record and its seal, make the chain anew': async (_random, number) => {
    await run(`delete from audit_record where id = ${recordOf}`, [number])
    await run('delete from audit_seal where number = $1', [number])
    await rechain(number)
  },
  'delete a seal': (_random, number) => run('delete from audit_seal where number = $1', [number]),
  'swap two records': swapRecords,
  'swap two seals': swapSeals,
  'swap two records, make the chain anew': async (random, number) => {
    await swapRecords(random, number)
    await rechain(1)
  },
  'insert a record': (random) => insertRecord(random.pick(['now()', "now() - interval '40 days'"])),
  'insert a record with a seal': (_random, number) => insertSealed(number),
  'insert a record with a seal, make the chain anew': async (_random, number) => {
    await insertSealed(number)
    await rechain(number)
  },
  'change a seal': (random, number) => {
    const column = random.pick(Object.keys(OTHER_SEAL))
    return run(`update audit_seal set ${column} = ${OTHER_SEAL[column] ?? ''} where number = $1`, [number])
  },
  'cut the tail': async (_random, number) => {
    await run('delete from audit_record where id in (select record_id from audit_seal where number >= $1)', [
      number,
    ])
    await run('delete from audit_seal where number >= $1', [number])
  },
  'cut the tail of seals': (_random, number) => run('delete from audit_seal where number >= $1', [number]),
  'cut the tail, go on with others': async (_random, number) => {
    await run('delete from audit_record where id in (select record_id from audit_seal where number >= $1)', [
      number,
    ])
    await run('delete from audit_seal where number >= $1', [number])
    for (let more = number; more <= RECORDS; more += 1)
      await run('insert into audit_unsealed (record_id) values ($1)', [await insertRecord('now()')])
    await run('select * from seal_audit(1000)')
  },
  'hide a record from the look-up of objects': async (random) => {
    const [some] = await run(
      'select record_id, object_id from audit_object order by md5(object_id::text || $1) limit 1',
      [random.bits()],
    )
    await run(
      random.chance(50)
        ? 'delete from audit_object where record_id = $1 and object_id = $2'
        : 'update audit_object set object_id = gen_random_uuid() where record_id = $1 and object_id = $2',
      [some?.['record_id'], some?.['object_id']],
    )
  },
}

/** What is found after an edit, which is taken back. */
async function tampered(edit: () => Promise<unknown>): Promise<AuditVerdict['faults']> {
  await run('begin; set local session_replication_role = replica')
  try {
    await edit()
    return (await checkAudit(client, head)).faults
  } finally {
    await run('rollback')
  }
}

test(
  'each edit of the sealed audit is found',
  async () => {
    const random = new Random(SEED)
    const kinds = Object.entries(EDITS_OF)
    const missed: string[] = []
    for (let n = 0; n < EDITS; n += 1) {
      const [name, edit] = kinds[n % kinds.length] ?? random.pick(kinds)
      const number = random.between(1, RECORDS)
      const faults = await tampered(() => edit(random, number))
      if (faults.length === 0) missed.push(`${name} at seal ${String(number)}`)
    }
    tellFigure(`tamper: ${String(EDITS)} edits, ${String(EDITS - missed.length)} found`)
    expect(missed).toEqual([])
    expect(await checkAudit(client, head)).toMatchObject({ faults: [], head })
  },
  sizeOf(60_000, 600_000),
)

test.each([
  ['swap two records', 'SWAPPED'],
  ['delete a record', 'MISSING'],
  ['delete a seal', 'SEAL_MISSING'],
  ['insert a record', 'INSERTED'],
  ['insert a record with a seal, make the chain anew', 'MADE_ANEW'],
  ['cut the tail', 'TAIL_CUT'],
  ['hide a record from the look-up of objects', 'LOOKUP'],
])('%s is told as %s', async (name, kind) => {
  const faults = await tampered(() => EDITS_OF[name]?.(new Random(1), 60) ?? Promise.reject(new Error(name)))
  expect(faults.map((fault) => fault.kind)).toContain(kind)
})
