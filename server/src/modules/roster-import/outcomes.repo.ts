import type { ErrorCode } from '@chibo/shared'
import { sql, type RawBuilder } from 'kysely'
import { DATES, DIFFERING, partial, PLAIN, SEALED, STATES } from './differing.ts'
import { KEPT_COLUMNS } from './staged.ts'

/** What a row that somebody must decide waits for, and what is told of a double. */
export const UNDECIDED = {
  keysDisagree: 'ROSTER_KEYS_DISAGREE',
  several: 'ROSTER_SEVERAL_MATCH',
  elsewhere: 'ROSTER_ELSEWHERE',
  otherPerson: 'ROSTER_OTHER_PERSON',
  otherId: 'ROSTER_OTHER_CITIZEN_ID',
  double: 'ROSTER_DOUBLE',
  ended: 'ROSTER_MEMBER_ENDED',
  endsByAct: 'ROSTER_ENDS_BY_ACT',
  newButEnded: 'ROSTER_NEW_BUT_ENDED',
  later: 'ROSTER_LATER_ACT',
  underWay: 'ROSTER_TRANSFER_UNDER_WAY',
  noKey: 'ROSTER_NO_KEY',
  noUnit: 'ROSTER_NO_UNIT',
  notThere: 'NOT_FOUND',
} as const satisfies Record<string, ErrorCode>

/** A row that names somebody by their number, and calls them otherwise. */
const IS_OTHER = sql<boolean>`f.level = 1 and s.decided_id is null and m.name_folded <> s.name_folded and p.birth_year is distinct from s.birth_year`

/** The most members who are named of a row that may mean any of them. */
const CANDIDATES = 20

/** Whom somebody decides between: within the importer's ranges, as everybody is who is matched. */
const WHO = sql`case when s.weight is not null or s.decision is not null or s.decided_id is not null or f.is_elsewhere then null
  when f.members > 1 then array(select id from unnest(f.candidates) as id order by id limit ${CANDIDATES})
  when ${IS_OTHER} then array[m.id] end`

/** A message of a row, as JSON. */
export const message = (
  code: ErrorCode,
  weight: string,
  field: string | null,
  values?: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql`jsonb_build_object('field', ${field}::text, 'code', ${code}::text, 'weight', ${weight}::text, 'values', ${values ?? sql`'{}'::jsonb`})`

const DAY = sql.raw('b.effective_on')

/** Why a row that nothing else keeps back waits for somebody; the first that applies. Doubles are known when all rows are. */
const REASONS: readonly (readonly [
  when: RawBuilder<boolean>,
  code: ErrorCode,
  field: string | null,
  values?: RawBuilder<unknown>,
])[] = [
  [sql`s.decided_id is not null and m.id is null`, UNDECIDED.notThere, null],
  [
    sql`s.decision is distinct from 'NEW' and s.decided_id is null and f.is_elsewhere`,
    UNDECIDED.elsewhere,
    null,
  ],
  [
    sql`s.decision is distinct from 'NEW' and s.decided_id is null and f.members > 1 and f.level = 1`,
    UNDECIDED.keysDisagree,
    'CITIZEN_ID',
  ],
  [
    sql`s.decision is distinct from 'NEW' and s.decided_id is null and f.members > 1`,
    UNDECIDED.several,
    'FULL_NAME',
    sql`jsonb_build_object('count', f.members)`,
  ],
  [IS_OTHER, UNDECIDED.otherPerson, 'CITIZEN_ID'],
  [
    sql`f.level > 1 and s.decided_id is null and s.decision is distinct from 'NEW' and s.citizen_id_digest <> p.citizen_id_digest`,
    UNDECIDED.otherId,
    'CITIZEN_ID',
  ],
  [sql`m.id is not null and m.ended_on is not null and s.end_reason is null`, UNDECIDED.ended, null],
  [sql`m.id is not null and m.ended_on is null and s.end_reason is not null`, UNDECIDED.endsByAct, 'STATE'],
  [sql`m.id is null and s.end_reason is not null`, UNDECIDED.newButEnded, 'STATE'],
  [
    sql`s.unit_id <> m.home_unit_id and exists (select from transfer t where t.member_id = m.id and t.state in ('DECIDED', 'SENT'))`,
    UNDECIDED.underWay,
    'UNIT',
  ],
  [
    // A stay that begins later in the same cell would lie beside the home; what has no end would outlast an end of membership.
    sql`s.unit_id <> m.home_unit_id and (
      exists (select from membership h where h.member_id = m.id and lower(h.during) >= ${DAY}::date and (h.kind = 'HOME' or h.unit_id = s.unit_id))
      or exists (select from member_end e where e.member_id = m.id and lower(e.during) > ${DAY}::date))`,
    UNDECIDED.later,
    'UNIT',
  ],
  [
    sql`coalesce(s.standing <> m.standing, false) and exists (select from member_standing t where t.member_id = m.id and lower(t.during) >= ${DAY}::date)
      or coalesce(s.activity <> m.activity, false) and exists (select from member_activity t where t.member_id = m.id and lower(t.during) >= ${DAY}::date)`,
    UNDECIDED.later,
    'STATE',
  ],
  [sql`m.id is null and s.unit_id is null`, UNDECIDED.noUnit, 'UNIT'],
  [
    sql`m.id is null and s.decision is distinct from 'NEW' and num_nonnulls(s.citizen_id, s.card_number, s.old_card_number, s.birth_date) = 0`,
    UNDECIDED.noKey,
    'FULL_NAME',
  ],
]

/** Of somebody new whose standing no cell tells: on probation for two years after joining, official from then on; the row says so. */
const ASSUMED = sql`case when s.joined_on > b.effective_on - interval '2 years' then 'PROBATIONARY' else 'OFFICIAL' end`
/** The last message of a row that tells so. */
export const TAKEN_CODE: ErrorCode = 'ROSTER_STANDING_TAKEN'
const TAKEN = message(TAKEN_CODE, 'NOTE', 'STATE', sql`jsonb_build_object('standing', ${ASSUMED})`)

/** What of a row is kept whatever becomes of it. What nothing is written from is in the file, and goes with it. */
export const SHOWN: readonly string[] = ['sheet', 'row', 'unit_text', 'unit_id', 'full_name', 'name_folded']

const NONE = sql`null::text`
const BEFORE_AND_AFTER: Readonly<
  Record<string, readonly [before: RawBuilder<unknown>, after: RawBuilder<unknown>]>
> = {
  FULL_NAME: [sql`m.full_name::text`, sql`s.full_name`],
  ...Object.fromEntries(
    Object.entries({ ...PLAIN, ...STATES }).map(([field, column]) => [
      field,
      [sql.ref(`m.${column}`), sql.ref(`s.${column}`)],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(DATES).map(([field, column]) => [field, [partial('m', column), partial('s', column)]]),
  ),
}
const SEALED_COLUMNS: Readonly<Record<string, string>> = SEALED
/** The fields of a row `s` that differ from those of a member `m`, with what they were and would be. */
const CHANGES = DIFFERING.map(([field, differs]) => {
  const column = SEALED_COLUMNS[field]
  const [before, after] = BEFORE_AND_AFTER[field] ?? [NONE, NONE]
  const bytes =
    column === undefined
      ? [sql`null::bytea`, sql`null::bytea`]
      : [sql.ref(`p.${column}`), sql.ref(`s.${column}`)]
  return sql`(${sql.lit(field)}, ${differs}, ${before}, ${after}, ${sql.join(bytes)})`
})

/** Turns the rows of the slice that repeat what the register has of somebody into rows of the preview that change nothing. */
export function writeRepeated(batchId: string): RawBuilder<unknown> {
  const shown = sql.join(SHOWN.map((name) => sql.ref(name)))
  return sql`
    insert into import_row (batch_id, outcome, messages, member_id, member_version, matched_by, standing, ${shown})
    select ${batchId}::uuid, 'UNCHANGED', messages, member_id, repeated_version, key, standing, ${shown}
    from pg_temp.staged join pg_temp.matched using (sheet, row) where repeated_version is not null`
}

/** Turns all other rows of the slice into rows of the preview, and keeps field by field what they would change. */
export function writeOthers(batchId: string): RawBuilder<unknown> {
  const kept = KEPT_COLUMNS.filter((name) => name !== 'messages' && name !== 'standing')
  const reason = sql`case ${sql.join(
    REASONS.map(
      ([when, code, field, values]) => sql`when ${when} then ${message(code, 'UNDECIDED', field, values)}`,
    ),
    sql` `,
  )} end`
  const differs = sql.join(
    DIFFERING.map(([, one]) => sql`${one}`),
    sql` or `,
  )
  // An offset keeps what is found out in its place: written into each of the columns that need it, it was found out once for each. Members
  // are looked up one by one: a slice is few of them.
  return sql`
    with written as (
      insert into import_row (batch_id, outcome, messages, member_id, member_version, candidate_member_ids, matched_by, standing,
        ${sql.join(kept.map((name) => sql.ref(name)))})
      select ${batchId}, found.outcome,
        case when s.weight is not null then s.messages when reason.told is not null then s.messages || reason.told
          when m.id is null and s.standing is null then s.messages || ${TAKEN} else s.messages end,
        case when found.outcome = 'NEW' then uuidv7()
          when s.weight is distinct from 'SKIPPED' and (reason.told is null or f.members = 1 and not f.is_elsewhere) then m.id end, m.version, ${WHO},
        case when s.decided_id is not null then 'DECISION' when m.id is not null then f.key end,
        case when m.id is null then coalesce(s.standing, ${ASSUMED}) else s.standing end, ${sql.join(
          kept.map((name) =>
            SHOWN.includes(name)
              ? sql.ref(`s.${name}`)
              : sql`case when found.outcome in ('NEW', 'UPDATED', 'TRANSFER') then ${sql.ref(`s.${name}`)} end`,
          ),
        )}
      from pg_temp.staged s
      join import_batch b on b.id = ${batchId}
      left join pg_temp.matched f on f.sheet = s.sheet and f.row = s.row
      cross join lateral (
        select coalesce(s.decided_id, case when s.decision is distinct from 'NEW' and f.members = 1 then f.member_id end) as id offset 0) who
      left join lateral (select m.* from member m where m.id = who.id offset 0) m on true
      left join lateral (select p.* from member_private p where p.member_id = m.id offset 0) p on true
      cross join lateral (select case when s.weight is null then ${reason} end as told offset 0) reason
      cross join lateral (
        select coalesce(s.weight, case when reason.told is not null then 'UNDECIDED'
          when m.id is null then 'NEW' when m.ended_on is null and s.unit_id <> m.home_unit_id then 'TRANSFER'
          when ${differs} then 'UPDATED' else 'UNCHANGED' end) as outcome offset 0) found
      where f.repeated_version is null
      returning sheet, row, outcome, member_id, unit_id
    )
    insert into import_change (batch_id, sheet, row, field, before, after, sealed_before, sealed_after)
    select ${batchId}::uuid, r.sheet, r.row, c.field, c.before, c.after, c.sealed_before, c.sealed_after
    from written r join pg_temp.staged s on s.sheet = r.sheet and s.row = r.row
    join member m on m.id = r.member_id left join member_private p on p.member_id = m.id
    cross join lateral (values ${sql.join(CHANGES)}) as c (field, differs, before, after, sealed_before, sealed_after)
    where r.outcome in ('UPDATED', 'TRANSFER') and c.differs
    union all
    select ${batchId}::uuid, r.sheet, r.row, 'UNIT', was.name, is_now.name, null, null
    from written r join member m on m.id = r.member_id join unit was on was.id = m.home_unit_id join unit is_now on is_now.id = r.unit_id
    where r.outcome = 'TRANSFER'`
}
