import { addDays } from '../../../src/demo/days.ts'
import { FUTURE, PAST, type Person, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const OPEN = ['DECIDED', 'SENT']

/** Makes up transfers under way and closed ones; whether somebody is at home where they come from is left out. */
export function transfer(plan: Plan, units: readonly TreeUnit[], people: readonly Person[]): void {
  const { random, rows } = plan
  for (const { member, name } of [...random.some(people, 40), ...random.some(people, 40)]) {
    if (member === null) continue
    const from = random.pick(units)
    const to = random.chance(80) ? random.pick(units) : null
    const kind = random.pick(['HOME', 'TEMPORARY'])
    const state = random.pick([...OPEN, 'RECEIVED', 'RETURNED', 'CANCELLED'])
    const isTwice = rows.transfer.some(
      (one) => one.member_id === member && one.kind === kind && OPEN.includes(one.state),
    )
    if (from.id === to?.id || isTwice) continue
    const decided = random.day(PAST, FUTURE)
    const paper = state === 'SENT' || state === 'RECEIVED' || random.chance(50) ? addDays(decided, 3) : null
    const isSent = paper !== null && state !== 'DECIDED'
    const isOpen = OPEN.includes(state)
    rows.transfer.push({
      id: random.uuid(),
      member_id: member,
      person_name: name,
      kind,
      from_unit_id: from.id,
      from_name: from.name.name,
      to_unit_id: to?.id ?? null,
      to_name: to?.name.name ?? 'Đảng bộ Nhà máy',
      decided_on: decided,
      paper_due_on: addDays(decided, random.between(50, 90)),
      paper_number: isSent && random.chance(70) ? '01-GT/CB' : null,
      paper_on: isSent ? paper : null,
      present_due_on: isSent ? addDays(paper, 45) : null,
      until: kind === 'TEMPORARY' ? addDays(decided, 365) : null,
      state,
      closed_on: isOpen ? null : addDays(decided, 20),
      close_reason: state === 'RETURNED' ? 'Sai hồ sơ' : null,
      version: random.between(1, 3),
    })
  }
}
