import { faults, TELLING } from './fault.ts'
import type { Program } from './program.ts'

/** The title of what `write` enters. */
const WRITTEN = 'Sinh hoạt thường kỳ tháng 12'

const quoted = `'${TELLING.replaceAll("'", "''")}'`
const raises = (errcode: string) =>
  `create function telltale() returns boolean language plpgsql as $$ begin raise exception using errcode = '${errcode}', message = ${quoted}, detail = ${quoted}, hint = ${quoted}; end $$`

/** A policy on scores that does something before each is read. */
const onRead = (make: string): readonly [string, string] => [
  `${make}; create policy telltale_policy on scorecard as restrictive using (telltale())`,
  'drop policy telltale_policy on scorecard; drop function telltale()',
]

/** A trigger that does something before a row is written. */
const onWrite = (table: string, body: string): readonly [string, string] => [
  `create function telltale() returns trigger language plpgsql as $$ begin ${body} return new; end $$;
   create trigger telltale_trigger before insert on ${table} for each row execute function telltale()`,
  `drop trigger telltale_trigger on ${table}; drop function telltale()`,
]

const raise = (errcode: string) => `raise exception using errcode = '${errcode}', message = ${quoted};`

/** For a table that is away. */
const renamed = (table: string): readonly [string, string] => [
  `alter table ${table} rename to telltale_${table}`,
  `alter table telltale_${table} rename to ${table}`,
]

const scores = (p: Program) => p.read(`{ scorecards(first: 1) { nodes { total } } } # ${Math.random()}`)
const numbers = (p: Program) => p.read('{ members(first: 5) { nodes { cardNumber phone birthDate } } }')

const slow =
  'create function telltale() returns boolean language sql volatile as $$ select pg_sleep(5) is not null $$'
const dividing =
  'create function telltale() returns boolean language sql volatile as $$ select random()::int / 0 = 1 $$'
const constraint = (rule: string): readonly [string, string] => [
  `alter table meeting add constraint meeting_telltale_rule ${rule}`,
  'alter table meeting drop constraint meeting_telltale_rule',
]
const required: readonly [string, string] = [
  'alter table meeting add constraint telltale_given not null chair_name not valid',
  'alter table meeting drop constraint telltale_given',
]
const revoked = (right: string, table: string): readonly [string, string] => [
  `revoke ${right} on ${table} from chibo_app`,
  `grant ${right} on ${table} to chibo_app`,
]
const forbidden: readonly [string, string] = [
  'create policy telltale_policy on audit_record as restrictive for insert with check (false)',
  'drop policy telltale_policy on audit_record',
]
const sealed = (bytes: string): readonly [string, string] => [
  `create table telltale_copy as select * from member_private; update member_private set card_number = ${bytes}, phone = ${bytes}, birth_date = ${bytes}`,
  `update member_private m set card_number = c.card_number, phone = c.phone, birth_date = c.birth_date
   from telltale_copy c where c.member_id = m.member_id; drop table telltale_copy`,
]
const key = (name: string) => ({ 'idempotency-key': name })

const missingColumn = (p: Program) =>
  p.database.with(
    ['alter table visit rename id to telltale_id', 'alter table visit rename telltale_id to id'],
    () => p.read(),
  )

/** A token that nobody has shown yet is looked for. */
async function unknownTokens(p: Program) {
  const token = await p.app.token('INTEGRATOR_READ', '188')
  return p.database.with(renamed('api_token'), () =>
    p.post({ query: '{ viewer { id } }' }, { authorization: `Bearer ${token}` }),
  )
}

/** Two wait for what the other has: the program is told to begin again, and does. */
const deadlock = (p: Program) =>
  p.database.holding(
    'audit_record',
    () => p.write(),
    async (holder) => {
      await holder.query("set deadlock_timeout = '10s'")
      await holder.query('lock table meeting in access exclusive mode')
      await holder.query('rollback')
    },
  )

const twice = (p: Program) =>
  p.database.with(
    [
      `delete from meeting where title = '${WRITTEN}';
       create unique index meeting_telltale_once on meeting (unit_id, title) where title = '${WRITTEN}'`,
      'drop index meeting_telltale_once',
    ],
    async () => {
      await p.write()
      return p.write()
    },
  )

async function keptWrongly(p: Program) {
  await p.write(key('c'))
  await p.database.sql(`update idempotency set result = '"telltale"' where key = 'c'`)
  return p.write(key('c'))
}

async function endless(p: Program) {
  await p.write()
  return p.database.with(
    [
      `update meeting set ends_at = 'infinity' where title = '${WRITTEN}'`,
      "update meeting set ends_at = null where ends_at = 'infinity'",
    ],
    () => p.read('{ meetings(where: { heldOn: { eq: "2025-12-03" } }) { nodes { endsAt } } }'),
  )
}

/** Of statements, of what they find and of what they would store. */
export const statementFaults = faults([
  ['a table is missing, on a read', '500 INTERNAL', (p) => p.database.with(renamed('visit'), () => p.read())],
  ['a column is missing, on a read', '500 INTERNAL', missingColumn],
  [
    'a table is missing, on a write',
    '500 INTERNAL',
    (p) => p.database.with(renamed('meeting_kind'), () => p.write()),
  ],
  [
    'the table of sessions is missing, on a sign-in',
    '500 INTERNAL',
    (p) => p.database.with(renamed('session'), () => p.signIn()),
  ],
  ['the table of tokens is missing', '500 INTERNAL', unknownTokens],
  ['a read waits too long for a lock', '503 UNAVAILABLE', (p) => p.database.holding('visit', () => p.read())],
  ['a write waits too long for a lock', '200 BUSY', (p) => p.database.holding('meeting', () => p.write())],
  ['a read takes too long', '503 UNAVAILABLE', (p) => p.database.with(onRead(slow), () => scores(p))],
  [
    'a write takes too long',
    '503 UNAVAILABLE',
    (p) => p.database.with(onWrite('meeting', 'perform pg_sleep(5);'), () => p.write()),
  ],
  [
    'a function raises on a read',
    '500 INTERNAL',
    (p) => p.database.with(onRead(raises('P0001')), () => scores(p)),
  ],
  [
    'a function raises as the sender’s fault',
    '500 INTERNAL',
    (p) => p.database.with(onRead(raises('22023')), () => scores(p)),
  ],
  ['a number is divided by zero', '500 INTERNAL', (p) => p.database.with(onRead(dividing), () => scores(p))],
  [
    'a trigger raises on a write',
    '500 INTERNAL',
    (p) => p.database.with(onWrite('meeting', raise('P0001')), () => p.write()),
  ],
  ['a deadlock that ends', '200', deadlock],
  [
    'a deadlock again and again',
    '200 BUSY',
    (p) => p.database.with(onWrite('meeting', raise('40P01')), () => p.write()),
  ],
  [
    'a serialization that fails again and again',
    '200 BUSY',
    (p) => p.database.with(onWrite('meeting', raise('40001')), () => p.write()),
  ],
  [
    'a constraint that nobody knows',
    '500 INTERNAL',
    (p) => p.database.with(constraint('check (place is null) not valid'), () => p.write()),
  ],
  ['a unique index that nobody knows', '500 INTERNAL', twice],
  ['a column that must be given', '500 INTERNAL', (p) => p.database.with(required, () => p.write())],
  [
    'a foreign key that nobody knows',
    '500 INTERNAL',
    (p) => p.database.with(constraint('foreign key (id) references unit (id) not valid'), () => p.write()),
  ],
  [
    'reading is not permitted',
    '500 INTERNAL',
    (p) => p.database.with(revoked('select', 'visit'), () => p.read()),
  ],
  [
    'writing is not permitted',
    '500 INTERNAL',
    (p) => p.database.with(revoked('insert', 'meeting'), () => p.write()),
  ],
  ['a policy forbids what is written', '500 INTERNAL', (p) => p.database.with(forbidden, () => p.write())],
  [
    'the audit cannot be written',
    '500 INTERNAL',
    (p) => p.database.with(renamed('audit_record'), () => p.write()),
  ],
  [
    'the audit raises',
    '500 INTERNAL',
    (p) => p.database.with(onWrite('audit_record', raise('P0001')), () => p.write()),
  ],
  [
    'the audit raises on a sign-in',
    '500 INTERNAL',
    (p) => p.database.with(onWrite('audit_record', raise('P0001')), () => p.signIn()),
  ],
  [
    'an idempotency key cannot be kept',
    '500 INTERNAL',
    (p) => p.database.with(onWrite('idempotency', raise('P0001')), () => p.write(key('a'))),
  ],
  [
    'idempotency keys cannot be looked for',
    '500 INTERNAL',
    (p) => p.database.with(renamed('idempotency'), () => p.write(key('b'))),
  ],
  ['what was kept under a key is something else', '500 INTERNAL', keptWrongly],
  [
    'sealed bytes of an unknown scheme',
    '500 INTERNAL',
    (p) => p.database.with(sealed(`'\\xff00ff'`), () => numbers(p)),
  ],
  ['sealed bytes that are none', '500 INTERNAL', (p) => p.database.with(sealed(`''`), () => numbers(p))],
  [
    'sealed bytes that are no text',
    '500 INTERNAL',
    (p) => p.database.with(sealed(`'\\x00ff61ff'`), () => numbers(p)),
  ],
  ['an instant beyond all calendars', '500 INTERNAL', endless],
])
