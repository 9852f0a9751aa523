import { describe, expect, test } from 'vitest'
import type { MergedEntryFragment } from '../../gql/graphql.ts'
import { comparedFields, keptSide, takenFields } from './mergeFields.ts'

const entry = (change: Partial<MergedEntryFragment>): MergedEntryFragment => ({
  id: 'member_1',
  version: 1,
  fullName: 'Nông Văn Dền',
  sex: 'MALE',
  fileNumber: null,
  joinedOn: '2010-05-19',
  officialOn: null,
  admissionDecidedOn: null,
  endedOn: null,
  invented: true,
  masked: [],
  citizenId: null,
  cardNumber: null,
  birthDate: null,
  phone: null,
  address: null,
  otherName: null,
  ethnicity: null,
  religion: null,
  hometown: null,
  oldIdentityNumber: null,
  cardIssuedBy: null,
  cardIssuedOn: null,
  mergedInto: null,
  unit: null,
  memberships: [],
  standings: [],
  ends: [],
  offices: [],
  seats: [],
  workGroups: [],
  visits: { totalCount: 0 },
  attendance: { denominator: 0 },
  ...change,
})

const words = { sex: (value: string) => value, date: (value: string) => value }

describe('two entries field by field', () => {
  const one = entry({ phone: '0000', ethnicity: 'Tày', cardIssuedOn: '1990', masked: [] })
  const other = entry({
    fullName: 'NÔNG VĂN DỀN',
    joinedOn: '2011-05-19',
    fileNumber: '000001 LS',
    ethnicity: 'Nùng',
  })
  const fields = comparedFields(one, other, words)
  const sideOf = (name: string) => fields.find(({ field }) => field === name)

  test('what is the same, or missing in both, is told apart', () => {
    expect(fields.filter(({ isSame }) => !isSame).map(({ field }) => field)).toEqual([
      'FULL_NAME',
      'FILE_NUMBER',
      'JOINED_ON',
      'PHONE',
      'ETHNICITY',
      'CARD_ISSUED_ON',
    ])
  })

  test('what one alone has is kept, whoever stays', () => {
    const file = sideOf('FILE_NUMBER')
    expect(file && keptSide(file, 'one', undefined)).toBe('other')
    expect(file && keptSide(file, 'one', 'one')).toBe('other')
    const phone = sideOf('PHONE')
    expect(phone && keptSide(phone, 'other', undefined)).toBe('one')
  })

  test('what is taken is what does not come from the one who stays', () => {
    expect(takenFields(fields, 'one', new Map())).toEqual(['FILE_NUMBER'])
    expect(takenFields(fields, 'other', new Map())).toEqual(['PHONE', 'CARD_ISSUED_ON'])
    const chosen = new Map([
      ['JOINED_ON', 'other'],
      ['HISTORY', 'other'],
    ] as const)
    expect(takenFields(fields, 'one', chosen)).toEqual(['FILE_NUMBER', 'JOINED_ON', 'HISTORY'])
  })

  test('what is masked can be chosen all the same', () => {
    const hidden = comparedFields(entry({ masked: ['BIRTH_DATE'] }), entry({ masked: ['BIRTH_DATE'] }), words)
    const birth = hidden.find(({ field }) => field === 'BIRTH_DATE')
    expect(birth?.isSame).toBe(false)
    expect(birth && keptSide(birth, 'one', 'other')).toBe('other')
  })
})
