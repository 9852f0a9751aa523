import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { holdsOn } from '../../graphql/parts.ts'
import type { Compiling, Filter, Row, Sql } from '../../graphql/read/entity.ts'
import { Office } from '../offices/offices.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { ageOf, endReasonOf, homePath, isElsewhere, partyAgeOf } from './member-values.entity.ts'

/** Columns of a member that fields read. */
export type MemberColumn =
  | 'id'
  | 'full_name'
  | 'sort_name'
  | 'sort_key'
  | 'name_folded'
  | 'sex'
  | 'file_number'
  | 'joined_on'
  | 'joined_on_precision'
  | 'official_on'
  | 'official_on_precision'
  | 'admission_decided_on'
  | 'admission_decided_on_precision'
  | 'merged_into_id'
  | 'invented'
  | 'version'
  | 'standing'
  | 'activity'
  | 'home_unit_id'
  | 'temporary_unit_id'
  | 'ended_on'

/** Filters that reach beyond today's members, which are what lists show. */
const registers: Readonly<Record<string, Filter>> = {
  state: {
    input: 'MemberStateFilter',
    description:
      'Members, as lists show without it, or those who are members no longer. As of a day: all who were members then are members.',
    sql: (row) =>
      row.asOf
        ? sql`'MEMBER'`
        : unmerged(row, sql`case when ${row.col('ended_on')} is null then 'MEMBER' else 'ENDED' end`),
    type: 'text',
    amongAll: true,
  },
  endReason: {
    input: 'MemberEndReasonFilter',
    description: 'Why somebody is a member no longer: the separate registers.',
    sql: (row) => unmerged(row, endReasonOf(row)),
    type: 'text',
    looksUp: true,
    amongAll: true,
  },
  endedOn: {
    input: 'DateFilter',
    description: 'The day on which membership ended.',
    sql: (row) => unmerged(row, row.col('ended_on')),
    type: 'date',
    amongAll: true,
  },
}

/** Nothing for one who was entered twice and follows the other: they are on no list, neither of members nor of others. */
function unmerged(row: Row, value: Sql): Sql {
  return sql`case when ${row.col('merged_into_id')} is null then ${value} end`
}

/**
 * Members who hold one of some offices on the day, in units that the viewer may read: looked up member by member, for of
 * one office there are as many as there are cells in the country.
 */
function holdsOffice(row: Row, cx: Compiling, codes: Sql): Sql {
  const office = cx.row(Office, 'today')
  return sql`(select true from ${cx.from(Office, office)} where ${office.col('member_id')} = ${row.col('id')}
    and ${office.col('kind_code')} = any (${codes}) and ${holdsOn(office.col('during'), cx.day)} and ${cx.gate(Office, office)} limit 1)`
}

/** The day of admission; those of whom it is not known stand at the end. */
function joined(unknown: string): (row: Row) => Sql {
  return (row) => sql`coalesce(${row.col('joined_on')}, ${sql.lit(unknown)}::date)`
}

/** A member, read by whoever may read members of the home cell or of the cell where they stay for a time. */
export const Member = entity<MemberColumn>({
  name: 'Member',
  prefix: 'member',
  table: 'member',
  asOfFunction: 'member_as_of',
  dated: {
    columns: ['standing', 'activity', 'home_unit_id', 'temporary_unit_id'],
    lasting: [
      'id',
      'full_name',
      'sort_name',
      'sort_key',
      'name_folded',
      'sex',
      'file_number',
      'joined_on',
      'joined_on_precision',
      'official_on',
      'official_on_precision',
      'admission_decided_on',
      'admission_decided_on_precision',
      'merged_into_id',
      'invented',
      'version',
      'ended_on',
    ],
    gates: { gate_home_unit_id: 'home_unit_id', gate_temporary_unit_id: 'temporary_unit_id' },
  },
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'home_unit_id', asOfColumn: 'gate_home_unit_id', permission: 'member.read' },
      {
        kind: 'unit',
        column: 'temporary_unit_id',
        asOfColumn: 'gate_temporary_unit_id',
        permission: 'member.read',
      },
    ],
  },
  placement: { unit: 'home_unit_id' },
  listed: (row) =>
    row.asOf ? undefined : sql`${row.col('ended_on')} is null and ${row.col('home_unit_id')} is not null`,
  orders: {
    NAME: { columns: [{ name: 'sort_key', type: 'code' }], indexed: true },
    NAME_DESC: { columns: [{ name: 'sort_key', type: 'code' }], descending: true, indexed: true },
    UNIT: {
      columns: [
        { name: 'home_unit_id', type: 'code', sql: homePath },
        { name: 'sort_key', type: 'code' },
      ],
    },
    JOINED_ON: {
      columns: [
        { name: 'joined_on', type: 'date', sql: joined('infinity') },
        { name: 'sort_key', type: 'code' },
      ],
    },
    JOINED_ON_DESC: {
      columns: [
        { name: 'joined_on', type: 'date', sql: joined('-infinity') },
        { name: 'sort_key', type: 'code' },
      ],
      descending: true,
    },
  },
  filters: {
    name: {
      input: 'TextFilter',
      description: 'Full name.',
      sql: (row) => row.col('name_folded'),
      type: 'text',
      search: (pattern, below) => sql`select members_named(${pattern}, ${below})`,
    },
    standing: {
      input: 'StandingFilter',
      description: 'Standing.',
      sql: (row) => row.col('standing'),
      type: 'text',
    },
    activity: {
      input: 'ActivityFilter',
      description: 'Activity.',
      sql: (row) => row.col('activity'),
      type: 'text',
    },
    unit: {
      input: 'IdFilter',
      description: 'The home cell.',
      sql: (row) => row.col('home_unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
    office: {
      input: 'StringFilter',
      description:
        'Code of an office held on the day, of a unit, a body or a place that the caller may read: `secretary`.',
      sql: (row) => row.col('id'),
      type: 'text',
      matches: holdsOffice,
      looksUp: true,
    },
    sex: { input: 'SexFilter', description: 'Sex.', sql: (row) => row.col('sex'), type: 'text' },
    age: {
      input: 'IntFilter',
      description:
        'Age by calendar year. It finds only those whose birth date the caller may read (see `masked`), and counts as reading it.',
      sql: ageOf,
      type: 'integer',
      tells: 'BIRTH_DATE',
      looksUp: true,
    },
    partyAge: {
      input: 'IntFilter',
      description: 'Party age on the day, in whole years; of official members.',
      sql: partyAgeOf,
      type: 'integer',
    },
    joinedOn: {
      input: 'DateFilter',
      description: 'The day of admission; where only year or month are known, the first day of it.',
      sql: (row) => row.col('joined_on'),
      type: 'date',
    },
    temporarily: {
      input: 'TemporaryStayFilter',
      description:
        'Who stays elsewhere for a time, or here although at home elsewhere: then `under` and `scope` mean the cell of the stay.',
      sql: (row) => row.col('temporary_unit_id'),
      type: 'text',
      matches: (row, cx, stays) =>
        sql`case when 'HERE' = any (${stays}) then ${row.col('temporary_unit_id')} is not null else ${isElsewhere(row, cx)} end`,
      looksUp: true,
      placedBy: { HERE: 'temporary_unit_id' },
    },
    ...registers,
  },
})

/** A person named on a record. Rows: member_id, name, office. */
export const NamedReference = entity<'member_id' | 'name' | 'office'>({
  name: 'NamedReference',
  scope: { kind: 'part' },
})
