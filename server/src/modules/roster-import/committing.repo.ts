import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { PathRange } from '../../auth/viewers/viewer.ts'
import type { DB } from '../../database/tables.gen.ts'
import { recorded } from '../recorded/index.ts'
import { SEALED } from './differing.ts'

type Executor = Transaction<DB>

/** What is written of a batch: its id, and from which day and by which decision it holds. */
export interface Commit {
  readonly batchId: string
  /** ISO */
  readonly effectiveOn: string
  readonly decisionId: string | null
}

/** Locks whom a batch changes, in the order of their ids. */
export async function lockChanged(executor: Executor, batchId: string): Promise<void> {
  await sql`
    select from member where id in (select member_id from import_row where batch_id = ${batchId} and outcome in ('UPDATED', 'TRANSFER'))
    order by id for update`.execute(executor)
}

/**
 * Whether the register is no longer as the preview found it: somebody whom a row means was changed or left the importer's
 * ranges, or somebody was entered whom a row would enter once more.
 *
 * @param ranges where the importer may write members today
 */
export async function isStale(
  executor: Executor,
  batchId: string,
  ranges: readonly PathRange[],
): Promise<boolean> {
  const lower = ranges.map((range) => range.lower)
  const upper = ranges.map((range) => range.upper)
  const { rows } = await sql<{ stale: boolean }>`
    select exists (
      select from import_row r left join member m on m.id = r.member_id left join unit home on home.id = m.home_unit_id
      where r.batch_id = ${batchId} and r.outcome in ('UPDATED', 'TRANSFER')
        and (m.version is distinct from r.member_version
          or (home.path < (${upper}::text[])[width_bucket(home.path, ${lower}::text[])]) is not true)
    ) or exists (
      select from import_row r left join unit u on u.id = r.unit_id
      where r.batch_id = ${batchId} and r.outcome in ('NEW', 'TRANSFER')
        and (u.path < (${upper}::text[])[width_bucket(u.path, ${lower}::text[])]) is not true
    ) or exists (
      select from import_row r join member_private p on p.person_digest = r.person_digest
      join import_batch b on b.id = r.batch_id
      -- Ids tell when they were made.
      where r.batch_id = ${batchId} and r.outcome = 'NEW' and uuid_extract_timestamp(p.member_id) > b.previewed_at
    ) as stale`.execute(executor)
  return rows[0]?.stale === true
}

/** Sensitive columns that a row and a member have alike. */
export const PRIVATE_COLUMNS: readonly string[] = [
  ...Object.values(SEALED),
  'citizen_id_digest',
  'card_number_digest',
  'old_card_number_digest',
  'old_identity_number_digest',
  'birth_year',
  'person_digest',
]

/** Enters those who are new: in the database, which looks at the second net once for all of them. */
export async function insertNew(
  executor: Executor,
  { batchId, effectiveOn, decisionId }: Commit,
): Promise<void> {
  await sql`select enter_roster(${batchId}, ${effectiveOn}::date, ${decisionId})`.execute(executor)
}

/** Rows of members who are there, with the names of the fields that they change. */
const changing = (batchId: string): RawBuilder<unknown> => sql`(
  select r.*, array(select c.field from import_change c where c.batch_id = r.batch_id and c.sheet = r.sheet and c.row = r.row) as fields
  from import_row r where r.batch_id = ${batchId} and r.outcome in ('UPDATED', 'TRANSFER'))`

/** Changes what is known of those who are there. */
export async function updateKnown(executor: Executor, { batchId }: Commit): Promise<void> {
  const act = { importBatchId: batchId }
  const taken = (field: string, ...columns: readonly string[]): RawBuilder<unknown>[] =>
    columns.map(
      (column) =>
        sql`${sql.ref(column)} = case when ${field} = any (r.fields) then ${sql.ref(`r.${column}`)} else ${sql.ref(`t.${column}`)} end`,
    )
  const known = [
    ...taken('FULL_NAME', 'full_name', 'sort_name', 'name_folded'),
    ...taken('SEX', 'sex'),
    ...taken('FILE_NUMBER', 'file_number'),
    ...taken('JOINED_ON', 'joined_on', 'joined_on_precision'),
    ...taken('ADMISSION_DECIDED_ON', 'admission_decided_on', 'admission_decided_on_precision'),
    ...taken('OFFICIAL_ON', 'official_on', 'official_on_precision'),
  ]
  await recorded(
    executor,
    act,
    'member',
    sql`update member t set version = t.version + 1, ${sql.join(known)} from ${changing(batchId)} r where t.id = r.member_id`,
  )
  const sealed = Object.keys(SEALED)
  await recorded(
    executor,
    act,
    'member_private',
    sql`insert into member_private (member_id)
      select r.member_id from ${changing(batchId)} r
      where r.fields && ${sealed}::text[] and not exists (select from member_private p where p.member_id = r.member_id)`,
  )
  const hidden = Object.entries(SEALED).flatMap(([field, column]) => {
    const found = [...DIGESTED, 'BIRTH_DATE'].includes(field)
    if (!found) return taken(field, column)
    return field === 'BIRTH_DATE'
      ? taken(field, column, 'birth_year')
      : taken(field, column, `${column}_digest`)
  })
  await recorded(
    executor,
    act,
    'member_private',
    // By name and birth date people are found: where either changes, by what both are then.
    sql`update member_private t set ${sql.join(hidden)},
      person_digest = case when 'BIRTH_DATE' = any (r.fields) or 'FULL_NAME' = any (r.fields) and r.person_digest is not null
        then r.person_digest else t.person_digest end
      from ${changing(batchId)} r where t.member_id = r.member_id and r.fields && ${[...sealed, 'FULL_NAME']}::text[]`,
  )
}

/** Sensitive fields with a digest that they are found by. */
const DIGESTED = ['CITIZEN_ID', 'CARD_NUMBER', 'OLD_CARD_NUMBER', 'OLD_IDENTITY_NUMBER']

/** Lets what is dated hold from the day of the import on: standing, activity, and where somebody is at home. */
export async function writeDated(executor: Executor, commit: Commit): Promise<void> {
  const dated = [
    { table: 'member_standing', value: 'standing', field: 'STANDING', extra: [] },
    { table: 'member_activity', value: 'activity', field: 'ACTIVITY', extra: [] },
    {
      table: 'membership',
      value: 'unit_id',
      field: 'UNIT',
      extra: [
        ['id', sql`uuidv7()`],
        ['kind', sql`'HOME'`],
      ],
    },
  ] as const
  for (const { table, value, field, extra } of dated) {
    const act = { importBatchId: commit.batchId }
    const day = sql`${commit.effectiveOn}::date`
    const rows = sql`${changing(commit.batchId)} r`
    const isMine = sql`t.member_id = r.member_id and ${field} = any (r.fields) and t.during @> ${day}${table === 'membership' ? sql` and t.kind = 'HOME'` : sql``}`
    await recorded(
      executor,
      act,
      table,
      sql`update ${sql.table(table)} t set during = daterange(lower(t.during), ${day}) from ${rows}
        where ${isMine} and (lower(t.during) is null or lower(t.during) < ${day})`,
    )
    const columns = [
      ...extra.map(([name]) => sql.ref(name)),
      sql.ref('member_id'),
      sql.ref(value),
      sql.ref('during'),
      sql.ref('decision_id'),
    ]
    await recorded(
      executor,
      act,
      table,
      sql`insert into ${sql.table(table)} (${sql.join(columns)})
        select ${sql.join([...extra.map(([, made]) => made), sql`r.member_id`, sql.ref(`r.${value}`), sql`daterange(${day}, null)`, sql`${commit.decisionId}::uuid`])}
        from ${rows} where ${field} = any (r.fields)`,
    )
  }
}

/** Brings today's copies of those who changed in line. */
export async function refreshChanged(executor: Executor, batchId: string, today: string): Promise<void> {
  await sql`
    select refresh_member(${today}::date, array(
      select member_id from import_row where batch_id = ${batchId} and outcome in ('UPDATED', 'TRANSFER')))`.execute(
    executor,
  )
}
