import { readPartialDate, type RosterValues } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIFFERING } from '../../src/modules/roster-import/differing.ts'
import { read, RosterKit } from './roster-kit.ts'

/** Rows that say word for word what the register has are told at one look; one that differs in anything never is. */

const day = (text: string): NonNullable<RosterValues['joinedOn']> => {
  const date = readPartialDate(text)
  if (!date) throw new Error(text)
  return date
}

const NUMBER = '030080000777'
const EVERYTHING: RosterValues = {
  fullName: 'Nguyễn Văn Lặp',
  sex: 'MALE',
  fileNumber: '000777 HN',
  joinedOn: day('2001-02-03'),
  admissionDecidedOn: day('2001-01-20'),
  officialOn: day('2002-02-03'),
  standing: 'OFFICIAL',
  state: 'ACTIVE',
  citizenId: NUMBER,
  cardNumber: NUMBER,
  oldCardNumber: '77000777',
  oldIdentityNumber: '777000777',
  birthDate: day('1970-05-08'),
  phone: '0900000777',
  address: 'Thôn mẫu 7',
  otherName: 'Lặp',
  ethnicity: 'Tày',
  religion: 'Không',
  hometown: 'Xã mẫu 7',
  cardIssuedBy: 'Nơi mẫu 7',
  cardIssuedOn: day('2005-06-07'),
}

/** For each field that a row may change, something else. */
const OTHERWISE: Readonly<Record<string, RosterValues>> = {
  FULL_NAME: { fullName: 'Nguyễn Văn Lập' },
  SEX: { sex: 'FEMALE' },
  FILE_NUMBER: { fileNumber: '000778 HN' },
  STANDING: { standing: 'PROBATIONARY' },
  ACTIVITY: { state: 'EXEMPT' },
  JOINED_ON: { joinedOn: day('2001-02-04') },
  ADMISSION_DECIDED_ON: { admissionDecidedOn: day('2001-01-21') },
  OFFICIAL_ON: { officialOn: day('2002-02-04') },
  CITIZEN_ID: { citizenId: '030080000778' },
  CARD_NUMBER: { cardNumber: '030080000778' },
  OLD_CARD_NUMBER: { oldCardNumber: '77000778' },
  OLD_IDENTITY_NUMBER: { oldIdentityNumber: '777000778' },
  BIRTH_DATE: { birthDate: day('1970-05-09') },
  PHONE: { phone: '0900000778' },
  ADDRESS: { address: 'Thôn mẫu 8' },
  OTHER_NAME: { otherName: 'Lập' },
  ETHNICITY: { ethnicity: 'Nùng' },
  RELIGION: { religion: 'Phật giáo' },
  HOMETOWN: { hometown: 'Xã mẫu 8' },
  CARD_ISSUED_BY: { cardIssuedBy: 'Nơi mẫu 8' },
  CARD_ISSUED_ON: { cardIssuedOn: day('2005-06-08') },
}

let kit: RosterKit
let [a, b] = ['', '']
beforeAll(async () => {
  kit = await RosterKit.create()
  ;[a, b] = [await kit.unit('A'), await kit.unit('B')]
  await enter(EVERYTHING)
})
afterAll(() => kit.register.organization.database.drop())

async function enter(values: RosterValues): Promise<void> {
  const { id } = await kit.preview([read(2, a, values)], 'P', undefined, '2025-01-01')
  expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED', problem: null })
}

/** What a row alone comes to, and which fields it would change. */
async function told(values: RosterValues, unit: string | null = a) {
  const { id } = await kit.preview([read(2, unit, values)])
  const { rows } = await sql<Record<string, unknown>>`
    select r.outcome, r.matched_by, m.full_name, r.member_version = m.version as is_version,
      array(select c.field from import_change c where c.batch_id = r.batch_id order by c.field) as fields
    from import_row r left join member m on m.id = r.member_id where r.batch_id = ${id}`.execute(
    kit.register.organization.database.owner.db,
  )
  return rows[0]
}

const UNCHANGED = {
  outcome: 'UNCHANGED',
  matched_by: 'CITIZEN_ID',
  full_name: 'Nguyễn Văn Lặp',
  is_version: true,
  fields: [],
}

describe('a row that repeats the register', () => {
  test('changes nothing, with everything or with little of it', async () => {
    expect(await told(EVERYTHING)).toEqual(UNCHANGED)
    expect(await told({ fullName: EVERYTHING.fullName ?? '', citizenId: NUMBER })).toEqual(UNCHANGED)
  })

  test.each(DIFFERING.map(([field]) => field))('but in %s is told as it is', async (field) => {
    const otherwise = OTHERWISE[field]
    if (!otherwise) throw new Error(`write down what else ${field} may be`)
    const found = await told({ ...EVERYTHING, ...otherwise })
    // Somebody whose number is another one, or whose days as an official member contradict each other, is for somebody to decide.
    if (found?.['outcome'] !== 'UNDECIDED')
      expect(found).toMatchObject({ outcome: 'UPDATED', fields: [field] })
  })

  test('in another cell would move', async () => {
    expect(await told(EVERYTHING, b)).toMatchObject({ outcome: 'TRANSFER' })
  })

  test('waits where one of its numbers leads to somebody else as well', async () => {
    await enter({
      fullName: 'Trần Thị Khác',
      citizenId: '030080000779',
      oldCardNumber: '77000779',
      birthDate: day('1955-01-02'),
    })
    expect(await told({ ...EVERYTHING, oldCardNumber: '77000779' })).toMatchObject({ outcome: 'UNDECIDED' })
    // The same old number, in the register of both.
    const { db } = kit.register.organization.database.owner
    await sql`update member_private p set (old_card_number, old_card_number_digest) = (select q.old_card_number, q.old_card_number_digest
      from member_private q join member m on m.id = q.member_id where m.full_name = 'Nguyễn Văn Lặp')
      from member m where m.id = p.member_id and m.full_name = 'Trần Thị Khác'`.execute(db)
    expect(await told(EVERYTHING)).toMatchObject({ outcome: 'UNDECIDED' })
  })
})
