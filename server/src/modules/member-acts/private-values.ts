import { PRIVATE_INPUTS, type PartialDate, type PrivateInput } from '@chibo/shared'
import { sql, type RawBuilder } from 'kysely'
import type { PersonKeys } from '../members/index.ts'

/** Seals, opens and digests sensitive values. */
export interface Codec {
  readonly seal: (text: string) => Buffer
  readonly open: (sealed: Uint8Array) => string
  readonly digest: (text: string) => Buffer
}

/** Where each value stands, and the digest that it is found by: the one list of them for all that writes members. */
const COLUMNS: Readonly<Record<PrivateInput, { readonly value: string; readonly digest?: string }>> = {
  citizenId: { value: 'citizen_id', digest: 'citizen_id_digest' },
  cardNumber: { value: 'card_number', digest: 'card_number_digest' },
  oldCardNumber: { value: 'old_card_number', digest: 'old_card_number_digest' },
  birthDate: { value: 'birth_date' },
  phone: { value: 'phone' },
  address: { value: 'address' },
  otherName: { value: 'other_name' },
  ethnicity: { value: 'ethnicity' },
  religion: { value: 'religion' },
  hometown: { value: 'hometown' },
  oldIdentityNumber: { value: 'old_identity_number', digest: 'old_identity_number_digest' },
  cardIssuedBy: { value: 'card_issued_by' },
  cardIssuedOn: { value: 'card_issued_on' },
}

/** Sensitive values by their names in inputs; null clears, absent stays. */
export type PrivateValues = Readonly<Partial<Record<PrivateInput, string | null>>>

/** Sensitive values as they stand in the database: sealed, null where nothing is known. */
export type SealedValues = Readonly<Record<PrivateInput, Uint8Array | null>>

/** The columns of sensitive values, each under the name that it has in inputs. */
export function privateColumns(alias: string): RawBuilder<unknown> {
  return sql.join(
    PRIVATE_INPUTS.map((name) => sql`${sql.ref(`${alias}.${COLUMNS[name].value}`)} as ${sql.id(name)}`),
  )
}

/** What sealed values say. */
export function openedValues(sealed: SealedValues, { open }: Codec): PrivateValues {
  return Object.fromEntries(
    PRIVATE_INPUTS.map((name) => {
      const value = sealed[name]
      return [name, value === null ? null : open(value)]
    }),
  )
}

/** A column and what stands in it then. */
export type Assignment = readonly [column: string, value: RawBuilder<unknown>]

/** The sensitive values that an input gives. */
export function privateValuesOf(
  input: Readonly<Partial<Record<PrivateInput, string | PartialDate | null | undefined>>>,
): PrivateValues {
  return Object.fromEntries(
    PRIVATE_INPUTS.flatMap((name) => {
      const value = input[name]
      if (value === undefined) return []
      return [[name, typeof value === 'object' ? (value?.text ?? null) : value]]
    }),
  )
}

/** What stands in the columns of sensitive values, sealed, with what they are found by. */
export function sealedColumns(
  values: PrivateValues,
  keys: PersonKeys,
  { seal, digest }: Codec,
): Assignment[] {
  const bytes = (value: Buffer | null): RawBuilder<unknown> => sql`${value}::bytea`
  const columns = PRIVATE_INPUTS.flatMap((name): Assignment[] => {
    const value = values[name]
    if (value === undefined) return []
    const { value: column, digest: found } = COLUMNS[name]
    return [
      [column, bytes(value === null ? null : seal(value))],
      ...(found === undefined ? [] : [[found, bytes(value === null ? null : digest(value))] as const]),
    ]
  })
  return [
    ...columns,
    ['birth_year', sql`${keys.birthYear}::smallint`],
    ['person_digest', bytes(keys.personDigest)],
  ]
}
