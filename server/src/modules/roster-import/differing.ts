import { sql, type RawBuilder } from 'kysely'

/** What of a row of a roster, `s` as it was staged, is otherwise than of the member that it means, `m` with sensitive values `p`. */

/** Fields that are compared as they are: their column, and how they are called in messages. */
export const PLAIN = { SEX: 'sex', FILE_NUMBER: 'file_number' } as const
/** Fields with days of their own, which whoever has ended has none of. */
export const STATES = { STANDING: 'standing', ACTIVITY: 'activity' } as const
export const DATES = {
  JOINED_ON: 'joined_on',
  ADMISSION_DECIDED_ON: 'admission_decided_on',
  OFFICIAL_ON: 'official_on',
} as const
/** Sensitive fields: what is sealed alike is the same. */
export const SEALED = {
  CITIZEN_ID: 'citizen_id',
  CARD_NUMBER: 'card_number',
  OLD_CARD_NUMBER: 'old_card_number',
  OLD_IDENTITY_NUMBER: 'old_identity_number',
  BIRTH_DATE: 'birth_date',
  PHONE: 'phone',
  ADDRESS: 'address',
  OTHER_NAME: 'other_name',
  ETHNICITY: 'ethnicity',
  RELIGION: 'religion',
  HOMETOWN: 'hometown',
  CARD_ISSUED_BY: 'card_issued_by',
  CARD_ISSUED_ON: 'card_issued_on',
} as const

/** How many characters of an ISO date are known. */
const known = (column: RawBuilder<unknown>): RawBuilder<number> =>
  sql`case ${column} when 'YEAR' then 4 when 'MONTH' then 7 else 10 end`

/** A partial date as text. */
export const partial = (table: string, column: string): RawBuilder<string> =>
  sql`left(${sql.ref(`${table}.${column}`)}::text, ${known(sql.ref(`${table}.${column}_precision`))})`

/** The fields of a row `s` that differ from those of a member `m` with sensitive values `p`; what a row leaves out does not. */
export const DIFFERING: readonly (readonly [field: string, differs: RawBuilder<boolean>])[] = [
  // The same letters with the same tones are one spelling, wherever in the syllable the tone stands; and whoever writes no marks at all
  // says nothing of those that the register has.
  [
    'FULL_NAME',
    sql`s.full_name <> m.full_name and spelling(s.full_name) <> spelling(m.full_name)
      and (octet_length(s.full_name) > length(s.full_name) or s.name_folded <> m.name_folded)`,
  ],
  ...Object.entries(PLAIN).map(
    ([field, column]) =>
      [field, sql<boolean>`${sql.ref(`s.${column}`)} <> coalesce(${sql.ref(`m.${column}`)}, '')`] as const,
  ),
  ...Object.entries(STATES).map(
    ([field, column]) =>
      [
        field,
        sql<boolean>`m.ended_on is null and ${sql.ref(`s.${column}`)} is distinct from ${sql.ref(`m.${column}`)} and ${sql.ref(`s.${column}`)} is not null`,
      ] as const,
  ),
  ...Object.entries(DATES).map(([field, column]) => {
    const [mine, theirs] = [partial('s', column), partial('m', column)]
    // What is known better stays: a year does not take the place of a day in it.
    return [
      field,
      sql<boolean>`${sql.ref(`s.${column}`)} is not null
        and (${sql.ref(`s.${column}`)}, ${sql.ref(`s.${column}_precision`)}) is distinct from (${sql.ref(`m.${column}`)}, ${sql.ref(`m.${column}_precision`)})
        and (${theirs} is null or not starts_with(${theirs}, ${mine}))`,
    ] as const
  }),
  ...Object.entries(SEALED).map(([field, column]) => {
    const differs = sql<boolean>`${sql.ref(`s.${column}`)} is not null and ${sql.ref(`s.${column}`)} is distinct from ${sql.ref(`p.${column}`)}`
    return [
      field,
      column === 'birth_date'
        ? sql<boolean>`${differs} and not (s.is_birth_year_alone and p.birth_year is not distinct from s.birth_year)`
        : differs,
    ] as const
  }),
]
