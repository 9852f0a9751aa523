import type { Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../src/database/tables.gen.ts'
import { newUuid } from '../../src/database/uuid.ts'
import type { TreePlan } from '../../src/modules/holdings/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { planOf, undone } from './holdings.kit.ts'
import { account, add, created, DAY, foundUnits, grant, group, told, unit } from './holdings.place.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await foundUnits(database.owner.db)
})
afterAll(() => database.drop())

describe('units without a secretary', () => {
  const secretary = (executor: Transaction<DB>, code: string, during: string) =>
    add(executor, 'office', {
      kind_code: 'secretary',
      unit_id: unit(code),
      person_name: 'Nguyễn Văn A',
      during,
    })
  const found = async (executor: Transaction<DB>, plan: TreePlan) =>
    (await told(executor, plan)).filter((line) => line.includes('WITHOUT_SECRETARY'))

  it('are those that begin, Party groups excepted, by their planned names', () =>
    undone(database, async (executor) => {
      const made = [
        created('N1', 'Chi bộ Mới', 'cell'),
        created('N2', 'Tổ đảng Mới', 'group'),
        created('N3', 'Đảng bộ xã Mới', 'commune'),
      ]
      expect(await found(executor, planOf({ day: DAY, created: made }))).toEqual([
        'UNIT | WITHOUT_SECRETARY | Chi bộ Mới | - | N1',
        'UNIT | WITHOUT_SECRETARY | Đảng bộ xã Mới | - | N3',
      ])
      return true
    }))

  it('are living ones that members come to, unless somebody is secretary on that day', () =>
    undone(database, async (executor) => {
      await secretary(executor, 'C2', '[2022-01-01,)')
      await secretary(executor, 'C3', `[2022-01-01,${DAY})`)
      const names = { code: 'C3', name: 'Chi bộ Ba Bốn', committeeName: null, placeName: null }
      const plan = planOf({
        day: DAY,
        ended: [unit('C1')],
        homes: new Map([[unit('C1'), unit('C2')]]),
        allotted: [{ memberId: newUuid(), fromId: unit('188'), toId: unit('C3') }],
        renamed: new Map([[unit('C3'), names]]),
      })
      expect(await found(executor, plan)).toEqual(['UNIT | WITHOUT_SECRETARY | Chi bộ Ba Bốn | - | C3'])
      const asGroup = { ...plan, kinds: new Map([[unit('C3'), 'group']]) }
      expect(await found(executor, asGroup)).toEqual([])
      return true
    }))
})

describe('cells without a working group', () => {
  const found = async (executor: Transaction<DB>, plan: TreePlan) =>
    (await told(executor, plan)).filter((line) => line.includes('WITHOUT_WORK_GROUP'))
  const merged = (into: string) => ({
    day: DAY,
    ended: [unit('C1')],
    lineage: [{ predecessorId: unit('C1'), successorId: into, kind: 'MERGED' as const, divided: false }],
  })
  const assign = (executor: Transaction<DB>, work_group_id: string, code: string, during = '[2022-01-01,)') =>
    add(executor, 'work_group_assignment', { work_group_id, unit_id: unit(code), during })

  it('are those into which a covered one goes, unless they are covered themselves', () =>
    undone(database, async (executor) => {
      const made = created('N1', 'Chi bộ Mới', 'cell')
      const plan = planOf({ ...merged(made.id), created: [made] })
      expect(await found(executor, plan)).toEqual([])
      const id = await group(executor, 'X')
      await assign(executor, id, 'C1')
      expect(await found(executor, plan)).toEqual(['UNIT | WITHOUT_WORK_GROUP | Chi bộ Mới | - | N1'])
      expect(await found(executor, planOf(merged(unit('C2'))))).toEqual([
        'UNIT | WITHOUT_WORK_GROUP | Chi bộ Hai | - | C2',
      ])
      await assign(executor, id, 'C2')
      expect(await found(executor, planOf(merged(unit('C2'))))).toEqual([])
      return true
    }))

  it('are those whose group ends with its founder, and not those that were covered no more', () =>
    undone(database, async (executor) => {
      const id = await group(executor, '188')
      await assign(executor, id, 'C1')
      await assign(executor, id, 'C2', '[2022-01-01,2025-06-30)')
      const plan = planOf({ day: DAY, ended: [unit('188')] })
      expect(await found(executor, plan)).toEqual(['UNIT | WITHOUT_WORK_GROUP | Chi bộ Một | - | C1'])
      await assign(executor, await group(executor, 'X', `[${DAY},)`), 'C1', `[${DAY},)`)
      expect(await found(executor, plan)).toEqual([])
      return true
    }))
})

describe('accounts and tokens without access', () => {
  const found = async (executor: Transaction<DB>, plan: TreePlan) =>
    (await told(executor, plan)).filter((line) => line.includes('WITHOUT_ACCESS'))

  it('are those that hold roles on units that end alone, whatever brings them', () =>
    undone(database, async (executor) => {
      const member = async (name: string): Promise<string> =>
        add(executor, 'member', {
          full_name: name,
          sort_name: name,
          name_folded: name,
          home_unit_id: unit('C1'),
        })
      const during = '[2022-01-01,)'
      const [secretary, visitor, both] = [
        await member('Bí thư'),
        await member('Tổ viên'),
        await member('Cả hai'),
      ]
      await account(executor, 'Bí thư', { member_id: secretary })
      await account(executor, 'Tổ viên', { member_id: visitor })
      await account(executor, 'Cả hai', { member_id: both })
      const office = { kind_code: 'secretary', during }
      await add(executor, 'office', {
        ...office,
        unit_id: unit('C1'),
        person_name: 'Bí thư',
        member_id: secretary,
      })
      await add(executor, 'office', {
        ...office,
        unit_id: unit('C1'),
        person_name: 'Cả hai',
        member_id: both,
      })
      await add(executor, 'office', {
        ...office,
        unit_id: unit('C2'),
        person_name: 'Cả hai',
        member_id: both,
      })
      const work_group_id = await group(executor, '188')
      await add(executor, 'work_group_member', {
        work_group_id,
        person_name: 'Tổ viên',
        member_id: visitor,
        during,
      })
      await add(executor, 'work_group_assignment', { work_group_id, unit_id: unit('C3'), during })
      await grant(executor, await account(executor, 'Đã khóa', { disabled_at: new Date() }), '188')
      await grant(executor, await account(executor, 'Không còn'), '188')
      await grant(executor, await account(executor, 'Theo sang'), 'C1')
      const ended = [unit('188'), unit('C1')]
      const plan = planOf({ day: DAY, ended, grants: new Map([[unit('C1'), [unit('X')]]]) })
      expect(await found(executor, plan)).toEqual([
        'GRANT | WITHOUT_ACCESS | Không còn | 188 | -',
        'GRANT | WITHOUT_ACCESS | Bí thư | C1 | -',
        'GRANT | WITHOUT_ACCESS | Tổ viên | C3 | -',
      ])
      return true
    }))
})
