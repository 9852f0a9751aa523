import type { MemberMergeField } from '@chibo/shared'
import type { MemberField, MergedEntryFragment } from '../../gql/graphql.ts'

/** Of which of two entries something is kept. */
export type Side = 'one' | 'other'

/** What an entry says of a field. */
export interface FieldValue {
  readonly text: string | null
  /** hidden from this reader: nobody can say here whether it is known */
  readonly isMasked: boolean
}

/** A field of two entries. */
export interface ComparedField {
  readonly field: MemberMergeField
  readonly one: FieldValue
  readonly other: FieldValue
  /** whether both say the same, or nothing */
  readonly isSame: boolean
}

/** How values are written. */
export interface Wording {
  readonly sex: (value: string) => string
  readonly date: (value: string) => string
}

type ReadEntry = (entry: MergedEntryFragment, words: Wording) => string | null

const dated =
  (of: (entry: MergedEntryFragment) => string | null): ReadEntry =>
  (entry, { date }) => {
    const value = of(entry)
    return value === null ? null : date(value)
  }

/** Fields that are compared, in their order; those that are sensitive by their name. */
const FIELDS: readonly {
  readonly field: MemberMergeField
  readonly read: ReadEntry
  readonly secret?: MemberField
}[] = [
  { field: 'FULL_NAME', read: ({ fullName }) => fullName },
  { field: 'SEX', read: (entry, { sex }) => (entry.sex ? sex(entry.sex) : null) },
  { field: 'BIRTH_DATE', read: dated(({ birthDate }) => birthDate), secret: 'BIRTH_DATE' },
  { field: 'CITIZEN_ID', read: ({ citizenId }) => citizenId, secret: 'CITIZEN_ID' },
  { field: 'CARD_NUMBER', read: ({ cardNumber }) => cardNumber, secret: 'CARD_NUMBER' },
  { field: 'FILE_NUMBER', read: ({ fileNumber }) => fileNumber },
  { field: 'ADMISSION_DECIDED_ON', read: dated(({ admissionDecidedOn }) => admissionDecidedOn) },
  { field: 'JOINED_ON', read: dated(({ joinedOn }) => joinedOn) },
  { field: 'OFFICIAL_ON', read: dated(({ officialOn }) => officialOn) },
  { field: 'PHONE', read: ({ phone }) => phone, secret: 'PHONE' },
  { field: 'ADDRESS', read: ({ address }) => address, secret: 'ADDRESS' },
  { field: 'OTHER_NAME', read: ({ otherName }) => otherName, secret: 'OTHER_NAME' },
  { field: 'ETHNICITY', read: ({ ethnicity }) => ethnicity, secret: 'ETHNICITY' },
  { field: 'RELIGION', read: ({ religion }) => religion, secret: 'RELIGION' },
  { field: 'HOMETOWN', read: ({ hometown }) => hometown, secret: 'HOMETOWN' },
  {
    field: 'OLD_IDENTITY_NUMBER',
    read: ({ oldIdentityNumber }) => oldIdentityNumber,
    secret: 'OLD_IDENTITY_NUMBER',
  },
  { field: 'CARD_ISSUED_BY', read: ({ cardIssuedBy }) => cardIssuedBy, secret: 'CARD_ISSUED_BY' },
  { field: 'CARD_ISSUED_ON', read: dated(({ cardIssuedOn }) => cardIssuedOn), secret: 'CARD_ISSUED_ON' },
]

/** What two entries say, field by field. */
export function comparedFields(
  one: MergedEntryFragment,
  other: MergedEntryFragment,
  words: Wording,
): ComparedField[] {
  return FIELDS.map(({ field, read, secret }) => {
    const valueOf = (entry: MergedEntryFragment): FieldValue => ({
      text: read(entry, words),
      isMasked: secret !== undefined && entry.masked.includes(secret),
    })
    const [left, right] = [valueOf(one), valueOf(other)]
    return {
      field,
      one: left,
      other: right,
      isSame: !left.isMasked && !right.isMasked && left.text === right.text,
    }
  })
}

/** Whether a value can be kept: one that is not there gives way to one that is. */
export const isKeepable = ({ text, isMasked }: FieldValue): boolean => isMasked || text !== null

/** Of which entry each field is kept, unless somebody chose: of the one who stays, or of the one who alone has it. */
export function keptSide(compared: ComparedField, stays: Side, chosen: Side | undefined): Side {
  const wanted = chosen ?? stays
  const opposite: Side = wanted === 'one' ? 'other' : 'one'
  return isKeepable(compared[wanted]) || !isKeepable(compared[opposite]) ? wanted : opposite
}

/** The fields that are taken of the entry that is merged. */
export function takenFields(
  fields: readonly ComparedField[],
  stays: Side,
  chosen: ReadonlyMap<MemberMergeField, Side>,
): MemberMergeField[] {
  const taken = fields
    .filter((one) => !one.isSame && keptSide(one, stays, chosen.get(one.field)) !== stays)
    .map(({ field }) => field)
  const history = chosen.get('HISTORY') ?? stays
  return history === stays ? taken : [...taken, 'HISTORY']
}
