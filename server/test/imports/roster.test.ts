import { readPartialDate, type PartialDate, type RosterValues } from '@chibo/shared'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { read, RosterKit } from './roster-kit.ts'

let kit: RosterKit
let [a, b, far] = ['', '', '']
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units(['Y,commune,Xã khác,P', 'C,cell,Chi bộ C,Y'])
  ;[a, b, far] = [await kit.unit('A'), await kit.unit('B'), await kit.unit('C')]
})
afterAll(() => kit.register.organization.database.drop())

const on = (text: string): PartialDate => {
  const date = readPartialDate(text)
  if (!date) throw new Error(text)
  return date
}

let number = 0
/** Somebody with a name, a birth date and numbers of their own. */
function somebody(more: RosterValues = {}): RosterValues {
  number += 1
  const id = `03008000${String(number).padStart(4, '0')}`
  return {
    fullName: `Nguyễn Văn Mẫu ${String.fromCharCode(65 + (number % 20))}${'n'.repeat(number % 7)}`,
    birthDate: on(`19${String(40 + (number % 40))}-05-08`),
    citizenId: id,
    joinedOn: on('2005-06-01'),
    officialOn: on('2006-06-01'),
    ...more,
  }
}

/** Enters people in cell A by an import, and answers what they were entered by. */
async function there(...people: RosterValues[]): Promise<RosterValues[]> {
  const rows = people.map((values, at) => read(at + 2, a, values))
  const { id } = await kit.preview(rows, 'X', undefined, '2025-01-01')
  expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED', problem: null })
  return people
}

async function outcomesOf(...rows: Parameters<typeof read>[]): Promise<readonly string[]> {
  const { id } = await kit.preview(rows.map((row) => read(...row)))
  return kit.outcomes(id)
}

describe('a roster', () => {
  test('enters who is new, finds them again, changes what differs, and is undone', async () => {
    const one = somebody({ phone: '0900000001' })
    const first = await kit.preview([read(2, a, one)])
    expect(first).toMatchObject({ state: 'PREVIEWED', counts: { read: 1, new: 1 } })
    expect(await kit.commit(first.id)).toMatchObject({ state: 'COMMITTED', problem: null })
    const again = await kit.preview([read(2, a, one)])
    expect(again).toMatchObject({ counts: { read: 1, unchanged: 1 }, alarms: [{ code: 'ALARM_NOTHING' }] })
    const changed = await kit.preview([read(2, a, { ...one, phone: '0900000002' }), read(3, b, somebody())])
    expect(await kit.outcomes(changed.id)).toEqual(['UPDATED', 'NEW'])
    expect(await kit.commit(changed.id)).toMatchObject({ state: 'COMMITTED' })
    expect(await kit.undo(changed.id)).toMatchObject({ state: 'UNDONE', problem: null })
    expect(await kit.undo(first.id)).toMatchObject({ state: 'UNDONE' })
  })

  test('that writes names without marks takes none away, and one with others corrects them', async () => {
    const [one = {}] = await there(somebody({ fullName: 'Đặng Thị Mẫu Thúy' }))
    expect(await outcomesOf([2, a, { ...one, fullName: 'Dang Thi Mau Thuy' }])).toEqual(['UNCHANGED'])
    expect(await outcomesOf([2, a, { ...one, fullName: 'Đặng Thị Mẫu Thuý' }])).toEqual(['UNCHANGED'])
    expect(await outcomesOf([2, a, { ...one, fullName: 'Đặng Thị Mẫu Thùy' }])).toEqual(['UPDATED'])
  })

  test('is not undone once somebody was changed', async () => {
    const one = somebody()
    const { id } = await kit.preview([read(2, a, one)])
    await kit.commit(id)
    const [row] = await kit.register.organization.rows(
      `select id from member where full_name = '${String(one.fullName)}' order by id desc limit 1`,
    )
    expect((await kit.register.correct(String(row?.['id']), { phone: '0911111111' })).problems).toEqual([])
    expect(await kit.undo(id)).toMatchObject({
      state: 'COMMITTED',
      problem: { code: 'ROSTER_CHANGED_SINCE' },
    })
  })

  test('is previewed anew where the register has changed since', async () => {
    const [one = {}] = await there(somebody())
    const { id } = await kit.preview([read(2, a, { ...one, phone: '0900000003' })])
    const [row] = await kit.register.organization.rows(
      `select id from member where full_name = '${String(one.fullName)}' order by id desc limit 1`,
    )
    await kit.register.correct(String(row?.['id']), { phone: '0900000003' })
    expect(await kit.commit(id)).toMatchObject({ state: 'PREVIEWED', counts: { unchanged: 1 } })
  })
})

describe('somebody is found', () => {
  let one: RosterValues
  beforeEach(async () => {
    ;[one = {}] = await there(
      somebody({ cardNumber: `0400${String(10_000_000 + number)}`, phone: '0900000001' }),
    )
  })

  test('by citizen ID, by card number in either column, by name and birth date', async () => {
    const { fullName = '', birthDate = on('1940'), citizenId = '', cardNumber = '' } = one
    expect(await outcomesOf([2, a, { fullName, citizenId }])).toEqual(['UNCHANGED'])
    expect(await outcomesOf([2, a, { fullName, cardNumber }])).toEqual(['UNCHANGED'])
    expect(await outcomesOf([2, a, { fullName, birthDate }])).toEqual(['UNCHANGED'])
    expect(
      await outcomesOf([2, a, { fullName: fullName.toLowerCase().replaceAll('ă', 'a'), birthDate }]),
    ).toEqual(['UPDATED'])
  })

  test('by name and year in the cell, whichever of both knows the year alone, and keeps what is known better', async () => {
    const { fullName = '', birthDate = on('1940') } = one
    expect(await outcomesOf([2, a, { fullName, birthDate: on(birthDate.text.slice(0, 4)) }])).toEqual([
      'UNCHANGED',
    ])
    // In another cell a name and a year are anybody's.
    expect(await outcomesOf([2, b, { fullName, birthDate: on(birthDate.text.slice(0, 4)) }])).toEqual(['NEW'])
  })

  test('in another cell within the importer’s rights: a transfer is proposed and done', async () => {
    const { id } = await kit.preview([read(2, b, one)])
    expect(await kit.outcomes(id)).toEqual(['TRANSFER'])
    expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED' })
    const rows = await kit.register.organization.rows(
      `select u.code, lower(m.during)::text as since, upper(m.during)::text as until
       from membership m join unit u on u.id = m.unit_id join member p on p.id = m.member_id
       where p.full_name = '${String(one.fullName)}' and m.member_id = (select member_id from import_row where batch_id = '${id}') order by 2`,
    )
    expect(rows).toEqual([
      { code: 'A', since: '2025-01-01', until: '2026-01-15' },
      { code: 'B', since: '2026-01-15', until: null },
    ])
    expect(await kit.undo(id)).toMatchObject({ state: 'UNDONE' })
  })

  test('twice in a file: the second row waits', async () => {
    expect(await outcomesOf([2, a, one], [3, a, { ...one, phone: '0900000009' }])).toEqual([
      'UNCHANGED',
      'UNDECIDED ROSTER_DOUBLE',
    ])
    const other = somebody()
    expect(await outcomesOf([2, a, other], [3, b, other])).toEqual(['NEW', 'UNDECIDED ROSTER_DOUBLE'])
  })

  test('never as a second person: numbers of two people, a number of somebody else, another number of the same', async () => {
    const [other = {}] = await there(somebody())
    expect(await outcomesOf([2, a, { ...one, cardNumber: other.citizenId ?? '' }])).toEqual([
      'UNDECIDED ROSTER_KEYS_DISAGREE',
    ])
    expect(await outcomesOf([2, a, { ...somebody(), citizenId: one.citizenId ?? '' }])).toEqual([
      'UNDECIDED ROSTER_OTHER_PERSON',
    ])
    expect(
      await outcomesOf([
        2,
        a,
        { fullName: one.fullName ?? '', birthDate: one.birthDate ?? on('1940'), citizenId: '099099099099' },
      ]),
    ).toEqual(['UNDECIDED ROSTER_OTHER_CITIZEN_ID'])
  })

  test('as somebody decided it', async () => {
    const [row] = await kit.register.organization.rows(
      `select id from member where full_name = '${String(one.fullName)}' order by id desc limit 1`,
    )
    const memberId = String(row?.['id'])
    const values = { fullName: 'Lê Thị Mẫu Khác', birthDate: on('1970-01-01') }
    expect(await outcomesOf([2, a, values, { decision: { memberId } }])).toEqual(['UPDATED'])
    expect(await outcomesOf([2, a, one, { decision: 'SKIP' }])).toEqual(['SKIPPED'])
    expect(encodeId('member', memberId)).toMatch(/^member_/)
  })
})

describe('somebody whom the importer may not know of', () => {
  test('is told of as no more than a row that needs the common superior, and counted', async () => {
    const stranger = somebody()
    const { id } = await kit.preview([read(2, far, stranger)], 'P')
    await kit.commit(id)
    const viewer = await kit.viewer('IMPORTER', 'X')
    expect(await kit.outcomes((await kit.preview([read(2, a, stranger)], 'X', viewer)).id)).toEqual([
      'UNDECIDED ROSTER_ELSEWHERE',
    ])
    const [met] = await kit.register.organization.rows(
      'select rows from import_meeting_elsewhere where rows > 0',
    )
    expect(met).toEqual({ rows: 1 })
    const [audited] = await kit.register.organization.rows(
      `select action from audit_record where action = 'MEMBERS_IMPORT_ELSEWHERE'`,
    )
    expect(audited).toBeDefined()
  })
})
