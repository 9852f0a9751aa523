import { readPartialDate, type RosterValues } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '../../src/auth/viewers/viewer.ts'
import { read, RosterKit } from './roster-kit.ts'

/** Whom somebody decides between, of a row that several members match or that calls its member otherwise. */
let kit: RosterKit
let [a, far] = ['', '']
beforeAll(async () => {
  kit = await RosterKit.create()
  await kit.register.organization.units(['Y,commune,Xã khác,P', 'C,cell,Chi bộ C,Y'])
  ;[a, far] = [await kit.unit('A'), await kit.unit('C')]
})
afterAll(() => kit.register.organization.database.drop())

function born(text: string): NonNullable<RosterValues['birthDate']> {
  const date = readPartialDate(text)
  if (!date) throw new Error(text)
  return date
}

/** Enters people in a cell by an import. */
async function enter(unit: string, ...people: RosterValues[]): Promise<void> {
  const rows = people.map((values, at) => read(at + 2, unit, values))
  const { id } = await kit.preview(rows, 'P', undefined, '2025-01-01')
  expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED', problem: null })
}

/** What is told of each row, and by their citizen IDs who may be meant. */
async function found(rows: readonly RosterValues[], viewer?: Viewer) {
  const { id } = await kit.preview(
    rows.map((values, at) => read(at + 2, a, values)),
    'X',
    viewer,
  )
  const { rows: stored } = await sql<{ code: string | null; who: readonly string[] | null }>`
    select (select max(m->>'code') from jsonb_array_elements(r.messages) m where m->>'weight' <> 'NOTE') as code,
      (select array_agg(convert_from(substr(p.citizen_id, 2), 'UTF8') order by p.citizen_id) from member_private p
       where p.member_id = any (r.candidate_member_ids)) as who
    from import_row r where r.batch_id = ${id} order by r.row`.execute(
    kit.register.organization.database.owner.db,
  )
  return stored
}

const TWIN = { fullName: 'Nguyễn Văn Sinh Đôi', birthDate: born('1980-05-08') }
const OTHER = { fullName: 'Trần Thị Khác', birthDate: born('1955-01-02') }

describe('of a row', () => {
  test('that several members match by name and birth date, all of them', async () => {
    await enter(a, { ...TWIN, citizenId: '030080000001' })
    // The second one is somebody new because somebody said so.
    const second = read(2, a, { ...TWIN, citizenId: '030080000002' }, { decision: 'NEW' })
    const { id } = await kit.preview([second], 'P', undefined, '2025-01-01')
    expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED', problem: null })
    expect(await found([TWIN])).toEqual([
      { code: 'ROSTER_SEVERAL_MATCH', who: ['030080000001', '030080000002'] },
    ])
  })

  test('whose numbers are two people’s, both; of a number that somebody else has, that one', async () => {
    await enter(a, { ...OTHER, citizenId: '030155000003' })
    const disagreeing = { ...TWIN, citizenId: '030080000001', cardNumber: '030155000003' }
    expect(await found([disagreeing])).toEqual([
      { code: 'ROSTER_KEYS_DISAGREE', who: ['030080000001', '030155000003'] },
    ])
    const another = { fullName: 'Lê Văn Nào', birthDate: born('1990-01-01'), citizenId: '030155000003' }
    expect(await found([another])).toEqual([{ code: 'ROSTER_OTHER_PERSON', who: ['030155000003'] }])
    expect(await found([another, another])).toEqual([
      { code: 'ROSTER_OTHER_PERSON', who: ['030155000003'] },
      { code: 'ROSTER_DOUBLE', who: null },
    ])
  })

  test('that is clear, or of somebody new, nobody', async () => {
    const fresh = { fullName: 'Phạm Mới', birthDate: born('1991-01-01'), citizenId: '030091000009' }
    const known = { ...OTHER, citizenId: '030155000003' }
    expect(await found([known, fresh])).toEqual([
      { code: null, who: null },
      { code: null, who: null },
    ])
  })

  test('that means somebody outside the importer’s units, nobody', async () => {
    await enter(far, { ...TWIN, fullName: 'Nguyễn Văn Xa', citizenId: '030080000004' })
    const near = await kit.viewer('IMPORTER', 'X')
    const elsewhere = { ...TWIN, fullName: 'Nguyễn Văn Xa' }
    const disagreeing = { ...elsewhere, citizenId: '030080000004', cardNumber: '030155000003' }
    expect(await found([elsewhere], near)).toEqual([{ code: 'ROSTER_ELSEWHERE', who: null }])
    expect(await found([disagreeing], near)).toEqual([{ code: 'ROSTER_ELSEWHERE', who: null }])
  })
})
