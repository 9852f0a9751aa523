import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newUuid } from '../../src/database/uuid.ts'
import { RegisterKit } from './kit.ts'

/** Acts on one member that do not touch each other's rows, and still do not go together. Today is Thursday, 15/1/2026. */
let kit: RegisterKit
let cell: string
let other: string
beforeAll(async () => {
  kit = await RegisterKit.create()
  cell = await kit.organization.unit('A')
  other = await kit.organization.unit('B')
})
afterAll(() => kit.organization.database.drop())

let people = 0
/** Enters somebody at home in A since 2/1/2025. */
async function somebody(): Promise<string> {
  people += 1
  const fullName = `Vi Văn ${String.fromCharCode(64 + people)}`
  const entry = { unitId: cell, fullName, effectiveOn: '2025-01-02', standing: 'OFFICIAL' }
  const { memberId, problems } = await kit.enter(entry)
  expect(problems).toEqual([])
  return memberId
}

/** @returns the act's id */
async function done(acted: Promise<{ actId: string; problems: readonly string[] }>): Promise<string> {
  const { actId, problems } = await acted
  expect(problems).toEqual([])
  return actId
}

const FOLLOWED = ['ACT_FOLLOWED id']

describe('before an end that is recorded', () => {
  test.each([
    ['is past', '2025-12-01'],
    ['is to come', '2026-06-01'],
  ])('nobody is transferred, where it %s', async (_when, end) => {
    const id = await somebody()
    await done(kit.act('LEAVE', id, end))
    for (const where of [{ kind: 'HOME' }, { kind: 'TEMPORARY', until: '2026-08-01' }]) {
      const sent = await kit.send(id, '2025-10-01', { toUnitId: other, paperOn: '2025-10-02', ...where })
      expect(sent.problems).toEqual([expect.stringContaining('LATER_ACT members.0.memberId')])
    }
    expect(await kit.faults()).toEqual([])
  })

  test('nobody is received who was on the way already', async () => {
    const id = await somebody()
    await done(kit.send(id, '2025-10-01', { toUnitId: other, kind: 'HOME', paperOn: '2025-10-02' }))
    await kit.organization.rows(
      `insert into member_end (member_id, reason, during) values ('${id}', 'LEFT', '[2026-01-10,)')`,
    )
    const received = await kit.goOn('RECEIVE', id, '2025-10-05')
    expect(received.problems).toEqual([expect.stringContaining('LATER_ACT transfers.0.transferId')])
    await kit.organization.rows(`delete from member_end where member_id = '${id}'`)
  })

  test('nobody gets an office or a seat that would outlast it', async () => {
    const id = await somebody()
    await done(kit.act('LEAVE', id, '2025-12-01'))
    const bodyId = newUuid()
    await kit.organization.rows(
      `insert into body (id, unit_id, kind_code, name, during) select '${bodyId}', id, 'cell-committee', 'Chi ủy', '[2025-01-01,)' from unit where code = 'A'`,
    )
    for (const taken of [
      kit.appoint('deputy-secretary', cell, id, '2025-10-01'),
      kit.seat(bodyId, id, '2025-10-01'),
    ])
      expect((await taken).problems).toEqual([
        expect.stringMatching(/MEMBER_ENDED .*memberId {"date":"01\/12\/2025"}/),
      ])
    expect(await kit.faults()).toEqual([])
  })
})

describe('an act is undone no more', () => {
  test('that ended a stay, once membership ended', async () => {
    const id = await somebody()
    const stay = { toUnitId: other, kind: 'TEMPORARY', until: '2026-08-01', paperOn: '2025-02-01' }
    await done(kit.send(id, '2025-02-01', stay))
    await done(kit.goOn('RECEIVE', id, '2025-02-02'))
    const ended = await done(kit.endStay(id, '2025-06-01'))
    const left = await done(kit.act('LEAVE', id, '2025-12-01'))
    expect(await kit.undo(ended)).toEqual(FOLLOWED)
    expect(await kit.undo(left)).toEqual([])
    expect(await kit.undo(ended)).toEqual([])
    expect(await kit.faults()).toEqual([])
  })

  test('that ended an office, once membership ended', async () => {
    const id = await somebody()
    await done(kit.appoint('deputy-secretary', cell, id, '2025-03-01'))
    const ended = await done(kit.endOffice(id, '2025-05-01'))
    await done(kit.act('LEAVE', id, '2025-12-01'))
    expect(await kit.undo(ended)).toEqual(FOLLOWED)
    expect(await kit.faults()).toEqual([])
  })

  test('that cancelled a transfer, once membership ended, or another one is under way', async () => {
    const id = await somebody()
    const going = { toUnitId: other, kind: 'HOME' }
    await done(kit.send(id, '2025-02-01', going))
    const cancelled = await done(kit.goOn('CANCEL', id, '2025-02-02'))
    const again = await done(kit.send(id, '2025-03-01', { ...going, kind: 'TEMPORARY', until: '2026-03-01' }))
    expect(await kit.undo(cancelled)).toEqual(FOLLOWED)
    expect(await kit.undo(again)).toEqual([])
    const left = await done(kit.act('LEAVE', id, '2025-12-01'))
    expect(await kit.undo(cancelled)).toEqual(FOLLOWED)
    expect(await kit.undo(left)).toEqual([])
    expect(await kit.undo(cancelled)).toEqual([])
    expect(await kit.faults()).toEqual([])
  })

  test('that cancelled a transfer, once they went elsewhere by another one', async () => {
    const id = await somebody()
    await done(kit.send(id, '2025-02-01', { toName: 'Nơi khác', kind: 'HOME' }))
    const cancelled = await done(kit.goOn('CANCEL', id, '2025-02-02'))
    await done(kit.send(id, '2025-03-01', { toUnitId: other, kind: 'HOME', paperOn: '2025-03-01' }))
    await done(kit.goOn('RECEIVE', id, '2025-03-02'))
    expect(await kit.undo(cancelled)).toEqual(FOLLOWED)
  })

  test('that received somebody, once they stay for a time where they came from', async () => {
    const id = await somebody()
    await done(kit.send(id, '2025-02-01', { toUnitId: other, kind: 'HOME', paperOn: '2025-02-01' }))
    const received = await done(kit.goOn('RECEIVE', id, '2025-02-02'))
    const stay = { toUnitId: cell, kind: 'TEMPORARY', until: '2026-03-01', paperOn: '2025-03-01' }
    await done(kit.send(id, '2025-03-01', stay))
    await done(kit.goOn('RECEIVE', id, '2025-03-02'))
    expect(await kit.undo(received)).toEqual(FOLLOWED)
  })

  test('that took somebody away from a unit that has ended since, or cancelled that they go there', async () => {
    await kit.organization.units(['D,cell,Chi bộ D,X'])
    const there = await kit.organization.unit('D')
    const id = await somebody()
    const other = await somebody()
    await done(kit.send(id, '2025-02-01', { toUnitId: there, kind: 'HOME', paperOn: '2025-02-01' }))
    await done(kit.goOn('RECEIVE', id, '2025-02-02'))
    await done(kit.send(id, '2025-03-01', { toUnitId: cell, kind: 'HOME', paperOn: '2025-03-01' }))
    const back = await done(kit.goOn('RECEIVE', id, '2025-03-02'))
    await done(kit.appoint('deputy-secretary', there, id, '2025-02-10'))
    const office = await done(kit.endOffice(id, '2025-03-02'))
    await done(kit.send(other, '2025-02-01', { toUnitId: there, kind: 'HOME' }))
    const cancelled = await done(kit.goOn('CANCEL', other, '2025-02-02'))
    await kit.organization.rows(`update unit set valid_to = '2025-07-01', in_force = false where code = 'D'`)
    for (const act of [back, office, cancelled]) expect(await kit.undo(act)).toEqual(FOLLOWED)
  })

  test('that ended a seat, once the body has ended', async () => {
    const id = await somebody()
    const bodyId = newUuid()
    await kit.organization.rows(
      `insert into body (id, unit_id, kind_code, name, during) select '${bodyId}', id, 'cell-committee', 'Chi ủy', '[2025-01-01,)' from unit where code = 'B'`,
    )
    await done(kit.seat(bodyId, id, '2025-02-01'))
    const ended = await done(kit.endSeat(id, '2025-05-01'))
    await kit.organization.rows(`update body set during = '[2025-01-01,2025-06-01)' where id = '${bodyId}'`)
    expect(await kit.undo(ended)).toEqual(FOLLOWED)
  })

  test('that ended the membership or the office of a secretary, once there is another one', async () => {
    const [first, second] = [await somebody(), await somebody()]
    await done(kit.appoint('secretary', cell, first, '2025-03-01'))
    const left = await done(kit.act('LEAVE', first, '2025-12-01'))
    const next = await done(kit.appoint('secretary', cell, second, '2025-12-01'))
    expect(await kit.undo(left)).toEqual(FOLLOWED)
    expect(await kit.undo(next)).toEqual([])
    expect(await kit.undo(left)).toEqual([])
    const ended = await done(kit.endOffice(first, '2025-12-10'))
    await done(kit.appoint('secretary', cell, second, '2026-01-02'))
    expect(await kit.undo(ended)).toEqual(FOLLOWED)
    expect(await kit.faults()).toEqual([])
  })
})

describe('two entries become one', () => {
  test('whose history stays, what the other one holds does not outlast it', async () => {
    for (const take of [[], ['HISTORY']]) {
      const [ended, there] = [await somebody(), await somebody()]
      await done(kit.act('LEAVE', ended, '2025-12-01'))
      await done(kit.appoint('deputy-secretary', cell, there, '2025-03-01'))
      const [stays, merged] = take.length === 0 ? [ended, there] : [there, ended]
      const { problems } = await kit.merge(stays, merged, take)
      expect(problems).toEqual(['HELD_BEYOND_END take {"what":"Phó bí thư","date":"01/12/2025"}'])
      expect(await kit.faults()).toEqual([])
    }
  })
})

describe('what the register says of a person', () => {
  const entry = { fullName: 'Vi Văn Thử', effectiveOn: '2025-01-02', standing: 'OFFICIAL' }

  test.each(['P', 'X'])('is entered where members are at home, not in %s', async (code) => {
    const { problems } = await kit.enter({ ...entry, unitId: await kit.organization.unit(code) })
    expect(problems).toEqual([expect.stringContaining('TAKES_NO_MEMBERS unitId')])
  })

  test('is entered in no unit that has ended since', async () => {
    await kit.organization.units(['C,cell,Chi bộ C,X'])
    const unitId = await kit.organization.unit('C')
    await kit.organization.rows(`update unit set valid_to = '2025-07-01', in_force = false where code = 'C'`)
    await kit.organization.rows(
      `update unit_placement set during = daterange(lower(during), '2025-07-01') where unit_id = (select id from unit where code = 'C')`,
    )
    const { problems } = await kit.enter({ ...entry, unitId })
    expect(problems).toEqual(['UNIT_NOT_IN_FORCE unitId {"date":"01/07/2025"}'])
  })

  test('is not corrected to what cannot be', async () => {
    const id = await somebody()
    const told = async (change: object) => (await kit.correct(id, change)).problems
    expect(await told({ birthDate: '2150' })).toEqual(['BORN_LATER birthDate {"date":"02/01/2025"}'])
    expect(await told({ birthDate: '2025-01-03' })).toEqual(['BORN_LATER birthDate {"date":"02/01/2025"}'])
    expect(await told({ officialOn: '2025-01-03' })).toEqual(['STANDING_DIFFERS officialOn'])
    expect(await told({ officialOn: '2025-01' })).toEqual([])
    const probationary = await kit.enter({ ...entry, unitId: cell, standing: 'PROBATIONARY' })
    expect((await kit.correct(probationary.memberId, { officialOn: '2025-06-01' })).problems).toEqual([
      'STANDING_DIFFERS officialOn',
    ])
  })
})
