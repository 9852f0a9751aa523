import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../kit/app.ts'
import { ReorganizationKit } from './kit.ts'

/** A day that came while no server ran: what was approved for it has effect before the next one is ready. */

let kit: ReorganizationKit
beforeAll(async () => {
  kit = await ReorganizationKit.create()
  await kit.units([
    '20,province,Tỉnh Lạng Sơn,',
    'A,commune,Xã An,20',
    'A1,cell,Thôn 1,A',
    'A2,cell,Thôn 2,A',
  ])
})
afterAll(() => kit.database.drop())

async function start(today: string): Promise<void> {
  const database = { ...kit.database, drop: () => Promise.resolve() }
  const app = await createTestApp({ CHIBO_TODAY: today }, [], { database })
  await app.close()
}

const state = async () => (await kit.rows('select state from reorganization'))[0]?.['state']

test('a reorganization waits for its day, and takes effect at the start after it', async () => {
  const act = await kit.act(
    [
      {
        kind: 'MERGE',
        unitIds: [await kit.unit('A2')],
        results: [{ key: 'a', unitId: await kit.unit('A1') }],
      },
    ],
    { effectiveOn: '2026-02-01' },
  )
  expect(act.problems).toEqual([])
  await start('2026-01-31')
  expect(await state()).toBe('APPROVED')
  await start('2026-02-03')
  expect(await state()).toBe('EFFECTIVE')
  expect(await kit.faults('2026-02-03')).toEqual([])
  expect(
    await kit.rows(`select action from audit_record where action = 'REORGANIZATION_EFFECT'`),
  ).toHaveLength(1)
})
