import { MEMBER_MERGE_FIELDS, type MemberMergeField, type Role } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { PersonKeys } from '../members/index.ts'
import { recorded, type RecordedTable } from '../recorded/index.ts'
import type { Merging } from './links.repo.ts'
import type { Mergeable, Pair } from './merging.rules.ts'

type Executor = Transaction<DB>

/** Columns that a field is taken with; the first one tells whether it is known. */
type FieldColumns = Readonly<Partial<Record<MemberMergeField, readonly [string, ...string[]]>>>

const OPEN_FIELDS: FieldColumns = {
  FULL_NAME: ['full_name', 'sort_name', 'name_folded'],
  SEX: ['sex'],
  FILE_NUMBER: ['file_number'],
  JOINED_ON: ['joined_on', 'joined_on_precision'],
  OFFICIAL_ON: ['official_on', 'official_on_precision'],
  ADMISSION_DECIDED_ON: ['admission_decided_on', 'admission_decided_on_precision'],
}

const SEALED_FIELDS: FieldColumns = {
  CITIZEN_ID: ['citizen_id', 'citizen_id_digest'],
  CARD_NUMBER: ['card_number', 'card_number_digest'],
  OLD_CARD_NUMBER: ['old_card_number', 'old_card_number_digest'],
  BIRTH_DATE: ['birth_date'],
  PHONE: ['phone'],
  ADDRESS: ['address'],
  OTHER_NAME: ['other_name'],
  ETHNICITY: ['ethnicity'],
  RELIGION: ['religion'],
  HOMETOWN: ['hometown'],
  OLD_IDENTITY_NUMBER: ['old_identity_number', 'old_identity_number_digest'],
  CARD_ISSUED_BY: ['card_issued_by'],
  CARD_ISSUED_ON: ['card_issued_on'],
}

const HISTORY: readonly RecordedTable[] = [
  'membership',
  'member_standing',
  'member_activity',
  'member_end',
  'member_hindrance',
]

/** An entry that is to be merged, or judged. */
export interface Entry extends Mergeable {
  readonly id: string
  readonly version: number
  /** today's paths of the cells through which it is read */
  readonly homePath: string | null
  readonly temporaryPath: string | null
  readonly homeUnitId: string | null
}

/** Entries by id, locked in the order of their ids; those that the second net hides are left out. */
export async function lockEntries(executor: Executor, ids: readonly string[]): Promise<Map<string, Entry>> {
  const known = [...knownOf(OPEN_FIELDS, 'm'), ...knownOf(SEALED_FIELDS, 'p'), sql`'HISTORY'`]
  const { rows } = await sql<Entry>`
    select m.id, m.version, m.merged_into_id is not null as "isMerged", home.path as "homePath", stay.path as "temporaryPath",
      m.home_unit_id as "homeUnitId", array_remove(array[${sql.join(known)}], null) as known
    from member m left join member_private p on p.member_id = m.id
    left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id
    where m.id = any (${ids}::uuid[]) order by m.id for update of m`.execute(executor)
  return new Map(rows.map((row) => [row.id, row]))
}

function knownOf(fields: FieldColumns, alias: string): RawBuilder<unknown>[] {
  return MEMBER_MERGE_FIELDS.flatMap((field) => {
    const [first] = fields[field] ?? []
    return first === undefined
      ? []
      : [sql`case when ${sql.ref(`${alias}.${first}`)} is not null then ${sql.lit(field)} end`]
  })
}

/** What of both entries decides whether they can be merged; past the second net. */
export async function findPair(executor: Executor, memberId: string, mergedId: string): Promise<Pair> {
  const isTransferring = (id: string): RawBuilder<unknown> =>
    sql`exists (select from transfer where member_id = ${id} and state in ('DECIDED', 'SENT'))`
  const citizen = (id: string): RawBuilder<unknown> =>
    sql`(select citizen_id_digest from member_private where member_id = ${id})`
  const { rows } = await sql<Pair>`
    select coalesce(${citizen(memberId)} <> ${citizen(mergedId)}, false) as "areTwo",
      (select count(distinct member_id)::int from account where member_id in (${memberId}::uuid, ${mergedId}::uuid)) as accounts,
      json_build_object('member', ${isTransferring(memberId)}, 'merged', ${isTransferring(mergedId)}) as "isTransferring"`.execute(
    executor,
  )
  const [pair] = rows
  if (!pair) throw new Error('a query without a source gives one row')
  return pair
}

/** A role that somebody's account has by what they hold. */
export interface Brought {
  readonly role: Role
  readonly path: string
}

/** What offices, groups and charges bring to the account of a member, today or later. */
export async function findBrought(
  executor: Executor,
  memberIds: readonly string[],
  today: string,
): Promise<Brought[]> {
  const { rows } = await sql<Brought>`
    select distinct g.role, u.path from effective_grant g join account a on a.id = g.account_id join unit u on u.id = g.unit_id
    where a.member_id = any (${memberIds}::uuid[]) and g.source <> 'GRANT' and coalesce(upper(g.during), 'infinity') > ${today}::date`.execute(
    executor,
  )
  return rows
}

/** Writes both entries: the one who stays with what is taken, the other one as a shell that leads on. */
export async function writeEntries(
  executor: Executor,
  { act, memberId, mergedId }: Merging,
  taken: readonly MemberMergeField[],
  today: string,
): Promise<void> {
  const columns = taken.flatMap((field) => OPEN_FIELDS[field] ?? [])
  if (taken.includes('HISTORY')) columns.push('probation_until')
  const set = columns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`other.${name}`)}, `)
  await recorded(
    executor,
    act,
    'member',
    sql`update member m set ${sql.join(set, sql``)} version = m.version + 1
      from member other where m.id = ${memberId} and other.id = ${mergedId}`,
  )
  // Who was merged into the other one before is found at once; its own copies follow when they are refreshed.
  await recorded(
    executor,
    act,
    'member',
    sql`update member set merged_into_id = ${memberId}, version = version + 1,
      ended_on = case when id = ${mergedId} then ${today}::date else ended_on end
      where id = ${mergedId} or merged_into_id = ${mergedId}`,
  )
}

/** Keeps one history whole, and has the other one go. */
export async function writeHistory(
  executor: Executor,
  { act, memberId, mergedId }: Merging,
  isTaken: boolean,
): Promise<void> {
  for (const table of HISTORY) {
    const name = sql.table(table)
    const gone = isTaken ? memberId : mergedId
    await recorded(executor, act, table, sql`delete from ${name} where member_id = ${gone}`)
    if (isTaken)
      await recorded(
        executor,
        act,
        table,
        sql`update ${name} set member_id = ${memberId} where member_id = ${mergedId}`,
      )
  }
}

/** What somebody holds although their membership ended, and since when; undefined where there is nothing. */
export async function findBeyondEnd(
  executor: Executor,
  memberId: string,
): Promise<{ readonly what: string; readonly endedOn: string } | undefined> {
  const { rows } = await sql<{ what: string; endedOn: string }>`
    select held.what, lower(e.during) as "endedOn" from member_end e join (
      select o.during, k.label_vi as what from office o join office_kind k on k.code = o.kind_code where o.member_id = ${memberId}
      union all select s.during, b.name::text from body_seat s join body b on b.id = s.body_id where s.member_id = ${memberId}
      union all select m.during, g.name::text from work_group_member m join work_group g on g.id = m.work_group_id where m.member_id = ${memberId}
      union all select c.during, u.name::text from unit_charge c join unit u on u.id = c.unit_id where c.member_id = ${memberId}
    ) held on held.during && e.during
    where e.member_id = ${memberId} order by held.what limit 1`.execute(executor)
  return rows[0]
}

/** The name of the one who stays, and the sealed birth date that is taken or kept. */
export async function findNameAndBirth(
  executor: Executor,
  { memberId, mergedId }: Merging,
  taken: readonly MemberMergeField[],
): Promise<{ readonly fullName: string; readonly birthDate: Buffer | null }> {
  const from = taken.includes('BIRTH_DATE') ? mergedId : memberId
  const { rows } = await sql<{ fullName: string; birthDate: Buffer | null }>`
    select m.full_name as "fullName", (select birth_date from member_private where member_id = ${from}) as "birthDate"
    from member m where m.id = ${memberId}`.execute(executor)
  return rows[0] ?? { fullName: '', birthDate: null }
}

/** Writes the sensitive values of the one who stays. The other row goes first: what is unique of it may be taken then. */
export async function writePrivate(
  executor: Executor,
  { act, memberId, mergedId }: Merging,
  taken: readonly MemberMergeField[],
  { birthYear, personDigest }: PersonKeys,
): Promise<void> {
  const [own, other] = await Promise.all([memberId, mergedId].map((id) => findPrivate(executor, id)))
  if (!own && !other) return
  const keys = { birth_year: birthYear, person_digest: personDigest, member_id: memberId }
  const values = { ...own, ...picked(other ?? {}, taken), ...keys }
  const names = Object.keys(values)
  const table = sql.table('member_private')
  const given = names.map((name) => sql`${Reflect.get(values, name)}`)
  if (other)
    await recorded(executor, act, 'member_private', sql`delete from ${table} where member_id = ${mergedId}`)
  const set = names.map((name, at) => sql`${sql.ref(name)} = ${given[at]}`)
  await recorded(
    executor,
    act,
    'member_private',
    own
      ? sql`update ${table} set ${sql.join(set)} where member_id = ${memberId}`
      : sql`insert into ${table} (${sql.join(names.map((name) => sql.ref(name)))}) values (${sql.join(given)})`,
  )
}

type Values = Readonly<Record<string, unknown>>

async function findPrivate(executor: Executor, id: string): Promise<Values | undefined> {
  return executor.selectFrom('member_private').selectAll().where('member_id', '=', id).executeTakeFirst()
}

function picked(values: Values, taken: readonly MemberMergeField[]): Values {
  const names = taken.flatMap((field) => SEALED_FIELDS[field] ?? [])
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}
