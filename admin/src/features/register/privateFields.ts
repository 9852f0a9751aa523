import type { PrivateInput } from '@chibo/shared'

/** What only few may read of a person and is typed as text. */
export const PRIVATE_TEXTS = [
  'otherName',
  'ethnicity',
  'religion',
  'hometown',
  'citizenId',
  'oldIdentityNumber',
  'cardNumber',
  'oldCardNumber',
  'cardIssuedBy',
  'phone',
  'address',
] as const satisfies readonly PrivateInput[]
export type PrivateText = (typeof PRIVATE_TEXTS)[number]

/** The same of dates. */
export const PRIVATE_DATES = ['birthDate', 'cardIssuedOn'] as const satisfies readonly PrivateInput[]
export type PrivateDate = (typeof PRIVATE_DATES)[number]

interface Wide {
  readonly isWide?: boolean
}

/** A field of the form; of what has digits alone a phone shows the keys for these. */
type PrivateField = Wide &
  (
    | { readonly kind: 'DATE'; readonly name: PrivateDate }
    | { readonly kind: 'TEXT' | 'DIGITS'; readonly name: PrivateText }
  )

/** All of them as they stand together. */
export const PRIVATE_GROUPS: readonly {
  readonly name: 'identity' | 'card' | 'contact'
  readonly fields: readonly PrivateField[]
}[] = [
  {
    name: 'identity',
    fields: [
      { kind: 'DATE', name: 'birthDate', isWide: true },
      { kind: 'DIGITS', name: 'citizenId' },
      { kind: 'DIGITS', name: 'oldIdentityNumber' },
      { kind: 'TEXT', name: 'ethnicity' },
      { kind: 'TEXT', name: 'religion' },
      { kind: 'TEXT', name: 'otherName' },
      { kind: 'TEXT', name: 'hometown' },
    ],
  },
  {
    name: 'card',
    fields: [
      { kind: 'DIGITS', name: 'cardNumber' },
      { kind: 'DIGITS', name: 'oldCardNumber' },
      { kind: 'TEXT', name: 'cardIssuedBy' },
      { kind: 'DATE', name: 'cardIssuedOn' },
    ],
  },
  {
    name: 'contact',
    fields: [
      { kind: 'TEXT', name: 'phone' },
      { kind: 'TEXT', name: 'address' },
    ],
  },
]
