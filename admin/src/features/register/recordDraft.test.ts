import { expect, it } from 'vitest'
import { NO_ACT_DECISION } from './decision.ts'
import { newMember, recordOf, toAdmit, toCorrect, toEnter } from './recordDraft.ts'

const draft = {
  ...newMember('unit_1', '2022-05-18'),
  fullName: 'Hoàng Thị Mẫu',
  joinedOn: '2010-02',
  officialOn: '2011-02-03',
  cardNumber: ' ',
  oldCardNumber: '00123456',
  ethnicity: ' Tày ',
  cardIssuedOn: '2010-02',
}

it('admits without the dates that an admission brings', () => {
  expect(toAdmit(draft)).toMatchObject({
    unitId: 'unit_1',
    effectiveOn: '2022-05-18',
    cardNumber: null,
    oldCardNumber: '00123456',
    ethnicity: 'Tày',
    religion: null,
    cardIssuedOn: '2010-02',
    birthDate: null,
  })
  expect(toAdmit(draft)).not.toHaveProperty('joinedOn')
})

it('enters with the dates that are known, the official one of official members alone', () => {
  expect(toEnter(draft)).toMatchObject({
    standing: 'OFFICIAL',
    joinedOn: '2010-02',
    officialOn: '2011-02-03',
  })
  expect(toEnter({ ...draft, standing: 'PROBATIONARY' }).officialOn).toBeNull()
})

const stored = {
  id: 'member_1',
  version: 3,
  fullName: 'Hoàng Thị Mẫu',
  sex: 'FEMALE',
  fileNumber: '000001 LB',
  joinedOn: '2010-02-03',
  admissionDecidedOn: null,
  officialOn: '2011-02-03',
  birthDate: '1965',
  citizenId: null,
  cardNumber: null,
  oldCardNumber: '00123456',
  phone: '0900',
  address: null,
  otherName: null,
  ethnicity: 'Kinh',
  religion: null,
  hometown: null,
  oldIdentityNumber: '080123456',
  cardIssuedBy: null,
  cardIssuedOn: '2010-02',
} as const

it('corrects what was changed, clears what was emptied, and leaves the rest', () => {
  const record = {
    ...recordOf(stored),
    fileNumber: '000002 LB',
    phone: '',
    birthDate: '1965-08',
    oldCardNumber: '00123457',
    ethnicity: 'Tày',
    oldIdentityNumber: '',
    cardIssuedOn: '2010-02-03',
  }
  expect(toCorrect(stored, record, 'Ghi nhầm', NO_ACT_DECISION)).toEqual({
    memberId: 'member_1',
    expectedVersion: 3,
    reason: 'Ghi nhầm',
    decision: null,
    fileNumber: '000002 LB',
    oldCardNumber: '00123457',
    phone: null,
    birthDate: '1965-08',
    ethnicity: 'Tày',
    oldIdentityNumber: null,
    cardIssuedOn: '2010-02-03',
  })
})
