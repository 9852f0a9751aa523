import { describeProblem } from '@chibo/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOLDINGS } from '../../src/holdings.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Wire } from '../kit/wire.ts'
import { applyAll, changesOf, consequencesOf, planOf, undone } from './holdings.kit.ts'
import { account, add, created, DAY, foundUnits, grant, group, told, TODAY, unit } from './holdings.place.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await foundUnits(database.owner.db)
})
afterAll(() => database.drop())

it('names everything as people read it', () =>
  undone(database, async (executor) => {
    const unit_id = unit('188')
    const during = '[2022-01-01,)'
    const person_name = 'Nguyễn Văn A'
    const body_id = await add(executor, 'body', {
      unit_id,
      kind_code: 'standing-committee',
      name: 'Ban Thường vụ Huyện ủy',
      during,
    })
    await add(executor, 'body_seat', { body_id, person_name, during })
    await add(executor, 'office', { kind_code: 'secretary', unit_id, person_name, during })
    await add(executor, 'unit_charge', { unit_id, person_name, during })
    await add(executor, 'committee_term', { unit_id, ordinal: 24, during: '[2020-07-01,2025-12-01)' })
    const work_group_id = await group(executor, '188')
    await add(executor, 'work_group_member', { work_group_id, person_name, during })
    await add(executor, 'work_group_assignment', { work_group_id, unit_id: unit('C1'), during })
    const cluster_id = await add(executor, 'cluster', { unit_id, ordinal: 1, name: 'Cụm số 1', during })
    await add(executor, 'cluster_unit', { cluster_id, founder_unit_id: unit_id, unit_id: unit('C2'), during })
    await add(executor, 'cluster_turn', { cluster_id, unit_id: unit('C2'), during })
    const planned = { unit_id, kind_code: 'regular', state: 'PLANNED' }
    await add(executor, 'meeting', { ...planned, starts_at: '2025-07-05T08:00:00+07:00' })
    await add(executor, 'meeting', {
      ...planned,
      starts_at: '2025-07-01T00:10:00+07:00',
      title: 'Giao ban tháng 7',
    })
    await add(executor, 'meeting', { ...planned, starts_at: '2025-06-30T23:50:00+07:00' })
    await add(executor, 'meeting', { ...planned, starts_at: '2025-07-06T08:00:00+07:00', state: 'CANCELLED' })
    for (const period of ['[2025-06-01,2025-07-01)', '[2025-07-01,2025-08-01)'])
      await add(executor, 'plan_slot', { unit_id, kind_code: 'regular', period })
    await add(executor, 'scorecard_template', {
      unit_id,
      code: 'HD33',
      version: 2,
      title: 'Hướng dẫn 33',
      valid: during,
    })
    await add(executor, 'meeting_template', {
      unit_id,
      kind_code: 'regular',
      code: 'HD12',
      version: 1,
      title: 'Khung sinh hoạt của huyện',
      source: 'Hướng dẫn 12',
      valid: during,
    })
    await grant(executor, await account(executor, 'Trần Thị B'), '188')
    await grant(executor, await account(executor, 'Lê Văn C'), '188', { during: '[2022-01-01,2025-07-01)' })
    expect(await told(executor, planOf({ day: DAY, ended: [unit_id] }))).toEqual([
      'OFFICE | ENDS | Bí thư: Nguyễn Văn A | 188 | -',
      'CHARGE | ENDS | Cấp ủy viên phụ trách: Nguyễn Văn A | 188 | -',
      'BODY | ENDS | Ban Thường vụ Huyện ủy | 188 | -',
      'SEAT | ENDS | Ban Thường vụ Huyện ủy: Nguyễn Văn A | 188 | -',
      'TERM | ENDS | Nhiệm kỳ 24 | 188 | -',
      'WORK_GROUP | ENDS | Tổ công tác số 1 | 188 | -',
      'WORK_GROUP_MEMBER | ENDS | Tổ công tác số 1: Nguyễn Văn A | 188 | -',
      'WORK_GROUP_ASSIGNMENT | ENDS | Tổ công tác số 1: Chi bộ Một | C1 | -',
      'UNIT | WITHOUT_WORK_GROUP | Chi bộ Một | - | C1',
      'CLUSTER | ENDS | Cụm số 1 | 188 | -',
      'CLUSTER_UNIT | ENDS | Cụm số 1: Chi bộ Hai | C2 | -',
      'CLUSTER_TURN | ENDS | Cụm số 1: Chi bộ Hai | C2 | -',
      'MEETING | CANCELLED | Giao ban tháng 7 01/07/2025 | 188 | -',
      'MEETING | CANCELLED | Sinh hoạt thường kỳ 05/07/2025 | 188 | -',
      'MEETING_TEMPLATE | ENDS | Khung sinh hoạt của huyện | 188 | -',
      'PLAN_SLOT | CANCELLED | Sinh hoạt thường kỳ 01/07/2025 | 188 | -',
      'TEMPLATE | ENDS | Hướng dẫn 33 | 188 | -',
      'GRANT | ENDS | Ban tổ chức: Trần Thị B | 188 | -',
      'GRANT | WITHOUT_ACCESS | Lê Văn C | 188 | -',
      'GRANT | WITHOUT_ACCESS | Trần Thị B | 188 | -',
    ])
    return true
  }))

it('refuses what begins on the first day or later, in words, and leaves it', () =>
  undone(database, async (executor) => {
    const office = { kind_code: 'secretary', unit_id: unit('C1'), person_name: 'Nguyễn Văn A' }
    const id = await add(executor, 'office', { ...office, during: `[${DAY},)` })
    await add(executor, 'office', { ...office, kind_code: 'village-head', during: '[2025-06-30,)' })
    const plan = planOf({ day: DAY, ended: [unit('C1')] })
    const found = await consequencesOf(executor, plan, TODAY)
    const [first, ...more] = found.filter(({ change }) => change === 'REFUSED')
    expect([first?.objectId, more]).toEqual([id, []])
    expect(first?.problem && describeProblem(first.problem, 'vi')).toBe(
      'Bí thư: Nguyễn Văn A của Chi bộ Một bắt đầu từ ngày 01/07/2025 trở đi.',
    )
    const { reorganizationId } = await applyAll(executor, plan, TODAY)
    expect((await changesOf(executor, reorganizationId)).map(({ rowId }) => rowId)).not.toContain(id)
    return true
  }))

it('an office that ends names the decision and makes its next version', () =>
  undone(database, async (executor) => {
    const during = '[2022-01-01,)'
    await add(executor, 'office', {
      kind_code: 'secretary',
      unit_id: unit('C1'),
      person_name: 'Nguyễn Văn A',
      during,
    })
    const { reorganizationId, decisionId } = await applyAll(
      executor,
      planOf({ day: DAY, ended: [unit('C1')] }),
      TODAY,
    )
    expect(await changesOf(executor, reorganizationId)).toMatchObject([
      {
        table: 'office',
        before: { during, version: 1, ended_by_decision_id: null },
        after: { during: `[2022-01-01,${DAY})`, version: 2, ended_by_decision_id: decisionId },
      },
    ])
    return true
  }))

it('takes at most two statements to tell what follows from a holding, as many for one unit as for all', async () => {
  const wire = new Wire(database.pool)
  await undone(database, async (executor) => {
    const all = ['188', 'C1', 'C2', 'C3']
    for (const code of all) {
      await grant(executor, await account(executor, `Người ${code}`), code)
      const office = { kind_code: 'secretary', unit_id: unit(code), person_name: 'Nguyễn Văn A' }
      await add(executor, 'office', { ...office, during: '[2022-01-01,)' })
    }
    const counted = async (codes: readonly string[]) => {
      const ended = codes.map(unit)
      const grants = new Map(ended.map((id) => [id, [unit('X')]]))
      const plan = planOf({ day: DAY, ended, grants, created: [created('N', 'Chi bộ', 'cell')] })
      const asked: number[] = []
      for (const { consequences } of HOLDINGS) {
        wire.take()
        await consequences?.(executor, plan, TODAY)
        asked.push(wire.take().flat().length)
      }
      wire.take()
      await applyAll(executor, plan, TODAY)
      return [...asked, wire.take().flat().length]
    }
    const [one, four] = [await counted(all.slice(0, 1)), await counted(all)]
    expect(four).toEqual(one)
    expect(Math.max(...one.slice(0, -1))).toBe(2)
    return true
  })
})

it('takes transfers under way along, and cancels those that lead nowhere any more', () =>
  undone(database, async (executor) => {
    const send = async (name: string, from: string, to: string | null, state = 'SENT') => {
      const person = { full_name: name, sort_name: name, name_folded: name }
      return add(executor, 'transfer', {
        member_id: await add(executor, 'member', { ...person, home_unit_id: unit(from) }),
        person_name: name,
        kind: 'HOME',
        from_unit_id: unit(from),
        from_name: from,
        to_unit_id: to && unit(to),
        to_name: to ?? 'Đảng bộ khác',
        decided_on: '2025-06-02',
        paper_due_on: '2025-08-25',
        paper_on: '2025-06-03',
        present_due_on: '2025-07-15',
        state,
        closed_on: state === 'SENT' ? null : '2025-06-05',
      })
    }
    const leaving = await send('An', 'C1', 'C3')
    const coming = await send('Bình', 'C3', 'C1')
    const between = await send('Cường', 'C1', 'C2')
    const nowhere = await send('Dũng', 'C3', '188')
    const outside = await send('Giang', 'C1', null)
    await send('Hà', 'C1', 'C3', 'RETURNED')
    const plan = planOf({
      day: DAY,
      ended: [unit('C1'), unit('188')],
      homes: new Map([[unit('C1'), unit('C2')]]),
    })
    const followed = (await told(executor, plan)).filter((line) => line.startsWith('TRANSFER'))
    expect(followed).toEqual([
      'TRANSFER | FOLLOWS | An: C1 → C3 | C1 | C2',
      'TRANSFER | FOLLOWS | Bình: C3 → C1 | C1 | C2',
      'TRANSFER | CANCELLED | Cường: C1 → C2 | C1 | -',
      'TRANSFER | CANCELLED | Dũng: C3 → 188 | 188 | -',
      'TRANSFER | FOLLOWS | Giang: C1 → Đảng bộ khác | C1 | C2',
    ])
    await applyAll(executor, plan, TODAY)
    const rows = await executor
      .selectFrom('transfer')
      .select(['id', 'from_unit_id', 'from_name', 'to_unit_id', 'to_name', 'state', 'closed_on'])
      .execute()
    const of = (id: string) => rows.find((row) => row.id === id)
    const second = { from_unit_id: unit('C2'), from_name: 'Chi bộ Hai' }
    expect(of(leaving)).toMatchObject({ ...second, to_unit_id: unit('C3'), state: 'SENT' })
    expect(of(coming)).toMatchObject({ to_unit_id: unit('C2'), to_name: 'Chi bộ Hai', state: 'SENT' })
    expect(of(between)).toMatchObject({ from_name: 'C1', state: 'CANCELLED', closed_on: DAY })
    expect(of(nowhere)).toMatchObject({ to_name: '188', state: 'CANCELLED' })
    expect(of(outside)).toMatchObject({ ...second, to_unit_id: null, to_name: 'Đảng bộ khác', state: 'SENT' })
    return true
  }))
