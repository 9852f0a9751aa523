import { addDays } from '../../../src/demo/days.ts'
import type { Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

/** Lets things fall due beside what is drawn anyway: probation extended, meetings of late that somebody did not come to. */
export function letFallDue(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  for (const member of rows.member)
    member.probation_until = random.chance(15) ? random.day('2023-06-01', '2025-12-31') : null
  for (const unit of random.some(units, 40)) miss(plan, unit)
}

/**
 * Regular meetings of late, four as a rule, and two at home there who came to none of them, or to one: the first without a
 * reason, the second excused wherever they were expected.
 */
function miss({ random, rows, today }: Plan, unit: TreeUnit): void {
  const here = rows.membership.filter((one) => one.unit_id === unit.id && one.kind === 'HOME')
  const lost = here[0]
  // Who came back has been at home here twice.
  const excused = here.find(({ member_id }) => member_id !== lost?.member_id)
  for (const day of random.some(
    [-100, -70, -40, 0].map((days) => addDays(today, days)),
    90,
  )) {
    const id = random.uuid()
    rows.meeting.push({
      id,
      unit_id: unit.id,
      kind_code: 'regular',
      body_id: null,
      title: null,
      place: null,
      starts_at: `${day}T02:00:00Z`,
      ends_at: null,
      state: random.pick(['CLOSED', 'SEALED', 'SEALED', 'OPEN']),
      chair_member_id: null,
      chair_name: null,
      chair_office: null,
      secretary_member_id: null,
      secretary_name: null,
      secretary_office: null,
      version: 1,
    })
    if (lost && random.chance(85))
      rows.attendance.push({ ...MISSED, meeting_id: id, member_id: lost.member_id, status: 'UNEXCUSED' })
    if (excused && random.chance(85)) {
      const line = { ...MISSED, meeting_id: id, member_id: excused.member_id }
      rows.attendance.push(
        random.chance(85)
          ? { ...line, status: 'EXCUSED', reason: 'Ốm' }
          : { ...line, expected: false, not_expected_reason: 'SPECIAL_DUTY' },
      )
    }
  }
}

/** A line of the roll of somebody who is not there. */
const MISSED = {
  expected: true,
  not_expected_reason: null,
  standing: 'OFFICIAL',
  activity: 'ACTIVE',
  membership_kind: 'HOME',
  voting: true,
  hindrance: null,
  transferred: false,
  status: null,
  mode: null,
  arrived_at: null,
  left_at: null,
  reason: null,
  spoke: false,
}
