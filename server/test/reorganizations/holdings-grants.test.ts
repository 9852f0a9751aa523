import type { Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../src/database/tables.gen.ts'
import type { TreePlan } from '../../src/modules/holdings/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { ROOT_ID } from '../kit/scenario/plan.ts'
import { applyAll, changesOf, planOf, undone } from './holdings.kit.ts'
import { account, add, DAY, foundUnits, grant, told, TODAY, unit } from './holdings.place.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await foundUnits(database.owner.db)
})
afterAll(() => database.drop())

describe('grants', () => {
  const written = async (executor: Transaction<DB>, plan: TreePlan, today: string) => {
    const { reorganizationId } = await applyAll(executor, plan, today)
    return (await changesOf(executor, reorganizationId)).filter(({ table }) => table === 'access_grant')
  }
  const follow = (...to: string[]) =>
    planOf({
      day: DAY,
      ended: [unit('188'), unit('C1')],
      grants: new Map([
        [unit('188'), to.map(unit)],
        [unit('C1'), to.map(unit)],
      ]),
    })

  it('end on the first day and go on from it, given by whom they were given', () =>
    undone(database, async (executor) => {
      const giver = await account(executor, 'Người cấp')
      const id = await grant(executor, await account(executor, 'Trần Thị B'), '188', { created_by: giver })
      const plan = follow('X', 'C2')
      const lines = (await told(executor, plan)).filter((line) => line.startsWith('GRANT'))
      expect(lines).toEqual([
        'GRANT | ENDS | Ban tổ chức: Trần Thị B | 188 | -',
        'GRANT | FOLLOWS | Ban tổ chức: Trần Thị B | 188 | X',
        'GRANT | FOLLOWS | Ban tổ chức: Trần Thị B | 188 | C2',
      ])
      const begun = {
        role: 'ORGANIZATION_BOARD',
        during: `[${DAY},)`,
        created_by: giver,
        revoked_at: null,
        version: 1,
      }
      expect(await written(executor, plan, TODAY)).toMatchObject([
        { before: null, after: { ...begun, unit_id: unit('X') } },
        { before: null, after: { ...begun, unit_id: unit('C2') } },
        { rowId: id, after: { during: `(,${DAY})`, revoked_at: null, version: 2 } },
      ])
      return true
    }))

  it('end today where the day is past: rights are today’s', () =>
    undone(database, async (executor) => {
      await grant(executor, await account(executor, 'Trần Thị B'), '188', {
        during: '[2025-01-01,2026-01-01)',
      })
      expect(await written(executor, follow('X'), '2025-08-01')).toMatchObject([
        { before: null, after: { during: '[2025-08-01,2026-01-01)' } },
        { after: { during: '[2025-01-01,2025-08-01)' } },
      ])
      return true
    }))

  it('that have not begun by then are taken away, and their followers begin as they would have', () =>
    undone(database, async (executor) => {
      const during = '[2025-09-01,)'
      await grant(executor, await account(executor, 'Trần Thị B'), '188', { during })
      expect(await written(executor, follow('X'), TODAY)).toMatchObject([
        { before: null, after: { during, revoked_at: null } },
        { before: { revoked_at: null }, after: { during, revoked_at: expect.any(String), version: 2 } },
      ])
      return true
    }))

  it('are not given twice: of the same role on several units, or where it is held already', () =>
    undone(database, async (executor) => {
      const holder = await account(executor, 'Trần Thị B')
      await grant(executor, holder, '188')
      await grant(executor, holder, 'C1', { during: '[2025-01-01,2026-01-01)' })
      await grant(executor, holder, 'X', { during: '[2025-10-01,2025-11-01)' })
      await grant(executor, holder, 'X', { revoked_at: new Date(0) })
      await grant(executor, holder, 'X', { role: 'AUDITOR' })
      const begun = (await written(executor, follow('X'), TODAY)).filter(({ before }) => before === null)
      expect(begun.map(({ after }) => String(after['during'])).sort()).toEqual([
        `[${DAY},2025-10-01)`,
        '[2025-11-01,)',
      ])
      return true
    }))

  it('of revoked tokens do not follow, nor those that were taken away or ended before', () =>
    undone(database, async (executor) => {
      const token_id = await add(executor, 'api_token', {
        name: 'Khóa',
        digest: Buffer.alloc(32, 7),
        prefix: 'chibo_',
        unit_id: ROOT_ID,
        revoked_at: new Date(0),
      })
      await add(executor, 'access_grant', { token_id, role: 'IMPORTER', unit_id: unit('188'), during: '(,)' })
      const holder = await account(executor, 'Trần Thị B')
      await grant(executor, holder, '188', { revoked_at: new Date(0) })
      await grant(executor, holder, '188', { during: `[,${DAY})` })
      expect(await told(executor, follow('X'))).toEqual([
        'GRANT | ENDS | Nhập danh sách: Khóa | 188 | -',
        'GRANT | WITHOUT_ACCESS | Trần Thị B | 188 | -',
      ])
      return true
    }))
})
