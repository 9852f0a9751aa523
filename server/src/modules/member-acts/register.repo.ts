import { foldVietnamese, sortName, type PartialDate, type Standing } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { MemberPaths } from '../members/index.ts'
import { recorded } from '../recorded/index.ts'
import { privateColumns, type Assignment, type SealedValues } from './private-values.ts'

type Executor = Transaction<DB>

/** A unit in which somebody is entered. */
export interface EntryUnit {
  readonly id: string
  /** today's path */
  readonly path: string
  readonly name: string
  readonly isThere: boolean
  /** the day after its last; null for one that is in force */
  readonly endsOn: string | null
  /** whether it was of a kind in which members are at home */
  readonly takesMembers: boolean
}

/** A unit, and whether it is there on a day; undefined where there is none. */
export async function findEntryUnit(
  executor: Executor,
  id: string,
  day: string,
): Promise<EntryUnit | undefined> {
  const { rows } = await sql<EntryUnit>`
    select u.id, u.path, u.name::text, u.valid_to as "endsOn", coalesce(kind.takes_members, false) as "takesMembers",
      exists (select from unit_placement p where p.unit_id = u.id and p.during @> ${day}::date) as "isThere"
    from unit u
    left join unit_kind_period k on k.unit_id = u.id and k.during @> ${day}::date
    left join unit_kind kind on kind.code = k.kind_code
    where u.id = ${id}`.execute(executor)
  return rows[0]
}

/** Members with the same name and birth date, as far as the second net shows them. */
export async function findAlike(
  executor: Executor,
  personDigest: Buffer | null,
  exceptId: string | null,
): Promise<(MemberPaths & { readonly unit: string })[]> {
  if (personDigest === null) return []
  const { rows } = await sql<MemberPaths & { unit: string }>`
    select u.path as "homePath", null as "temporaryPath", u.name as unit
    from member_private p join member m on m.id = p.member_id join unit u on u.id = m.home_unit_id
    where p.person_digest = ${personDigest} and m.merged_into_id is null and m.id is distinct from ${exceptId}::uuid
    order by m.id limit 20`.execute(executor)
  return rows
}

/** What stands in the columns of a name. */
export function nameColumns(fullName: string): Assignment[] {
  return [
    ['full_name', sql`${fullName}`],
    ['sort_name', sql`${sortName(fullName)}`],
    ['name_folded', sql`${foldVietnamese(fullName)}`],
  ]
}

/** What stands in the columns of a date that is known as precisely as it is. */
export function dateColumns(column: string, date: PartialDate | null): Assignment[] {
  return [
    [column, sql`${date?.first ?? null}::date`],
    [`${column}_precision`, sql`${date?.precision ?? 'DAY'}`],
  ]
}

/** Inserts a row, kept with the act. */
export async function insertRecorded(
  executor: Executor,
  memberActId: string,
  table: 'member' | 'member_private' | 'member_standing' | 'member_activity' | 'membership',
  row: readonly Assignment[],
): Promise<void> {
  const [columns, values] = [row.map(([name]) => sql.ref(name)), row.map(([, value]) => value)]
  await recorded(
    executor,
    { memberActId },
    table,
    sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)})`,
  )
}

/** Changes a row of a member, kept with the act. */
export async function updateRecorded(
  executor: Executor,
  memberActId: string,
  table: 'member' | 'member_private',
  memberId: string,
  row: readonly Assignment[],
): Promise<void> {
  if (row.length === 0) return
  const set = row.map(([name, value]): RawBuilder<unknown> => sql`${sql.ref(name)} = ${value}`)
  const key = sql.ref(table === 'member' ? 'id' : 'member_id')
  await recorded(
    executor,
    { memberActId },
    table,
    sql`update ${sql.table(table)} set ${sql.join(set)} where ${key} = ${memberId}`,
  )
}

/** Says of an act whom it entered. */
export async function nameActed(executor: Executor, actId: string, memberId: string): Promise<void> {
  await sql`update member_act set member_id = ${memberId} where id = ${actId}`.execute(executor)
}

/** A member who is corrected. */
export interface CorrectedMember extends MemberPaths, SealedValues {
  readonly id: string
  readonly unitId: string
  readonly version: number
  readonly isMerged: boolean
  readonly fullName: string
  readonly sex: string | null
  readonly fileNumber: string | null
  /** as precise as they are known */
  readonly joinedOn: string | null
  readonly admissionDecidedOn: string | null
  readonly officialOn: string | null
  readonly hasPrivate: boolean
  /** today's; null for one who is no member any more, or is to become one */
  readonly standing: Standing | null
  /** the first day at home and the first one as an official member, as far as they are known */
  readonly firstDay: string | null
  readonly officialFrom: string | null
}

/** A member with everything that can be corrected, locked; undefined where the second net shows none. */
export async function findCorrected(executor: Executor, id: string): Promise<CorrectedMember | undefined> {
  const date = (column: string): RawBuilder<unknown> =>
    sql`left(${sql.ref(`m.${column}`)}::text, case ${sql.ref(`m.${column}_precision`)} when 'YEAR' then 4 when 'MONTH' then 7 else 10 end)`
  const { rows } = await sql<CorrectedMember>`
    select m.id, m.home_unit_id as "unitId", m.version, m.merged_into_id is not null as "isMerged", home.path as "homePath",
      stay.path as "temporaryPath", m.full_name as "fullName", m.sex, m.file_number as "fileNumber",
      ${date('joined_on')} as "joinedOn", ${date('admission_decided_on')} as "admissionDecidedOn",
      ${date('official_on')} as "officialOn", ${privateColumns('p')},
      p.member_id is not null as "hasPrivate", m.standing,
      (select lower(h.during) from membership h where h.member_id = m.id and h.kind = 'HOME' order by h.during limit 1) as "firstDay",
      (select lower(s.during) from member_standing s where s.member_id = m.id and s.standing = 'OFFICIAL' order by s.during limit 1) as "officialFrom"
    from member m left join member_private p on p.member_id = m.id
    left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id
    where m.id = ${id} for update of m`.execute(executor)
  return rows[0]
}
