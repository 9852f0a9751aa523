import { addDays } from '../../../src/demo/days.ts'
import type { Group } from './groups.ts'
import { FUTURE, officeTitle, PAST, type Person, type Plan } from './plan.ts'
import { drawUpTemplates, fillIn } from './scoring.ts'
import type { TreeUnit } from './tree.ts'

const ABSENT = ['EXCUSED', 'UNEXCUSED']
const CAME = ['PRESENT', 'LATE']
// 17:00 UTC is midnight in Vietnam: the day in one zone is not the day in the other.
const TIMES = ['16:59:59.999999', '17:00:00', '00:30:00', '07:30:00.123456', '23:59:59']

/** Makes up meetings with rolls, visits and scores. */
export function hold(
  plan: Plan,
  units: readonly TreeUnit[],
  people: readonly Person[],
  groups: readonly Group[],
): void {
  const { random } = plan
  const templates = drawUpTemplates(plan, units)
  const starts = random.list(1, 12, () => `${random.day(PAST, FUTURE)}T${random.pick(TIMES)}Z`)
  for (let i = random.between(5, 30); i > 0; i -= 1) {
    const unit = random.pick(units)
    const meeting = convene(plan, unit, random.pick(starts), people)
    const record = { meeting, unit: unit.id, day: heldOn(meeting.startsAt) }
    if (random.chance(60)) callRoll(plan, meeting.id, people)
    if (random.chance(40)) invite(plan, meeting.id, people)
    for (const group of random.sample(groups, random.between(0, 2))) {
      const visit = pay(plan, group, record.unit, record.day, meeting.id, people)
      const template = random.maybe(templates)
      if (template && random.chance(60))
        fillIn(plan, template, { ...record, meeting: meeting.id }, 'OBSERVER', visit, people)
    }
    for (const kind of random.some(['SELF', 'OFFICIAL'], 40)) {
      const template = random.maybe(templates)
      if (template) fillIn(plan, template, { ...record, meeting: meeting.id }, kind, null, people)
    }
  }
}

interface Convened {
  readonly id: string
  readonly startsAt: string
}

function convene(plan: Plan, unit: TreeUnit, startsAt: string, people: readonly Person[]): Convened {
  const { random, rows } = plan
  const id = random.uuid()
  const chair = random.chance(70) ? random.pick(people) : null
  const secretary = random.chance(50) ? random.pick(people) : null
  rows.meeting.push({
    id,
    unit_id: unit.id,
    body_id: random.chance(50) ? (rows.body.find((body) => body.unit_id === unit.id)?.id ?? null) : null,
    kind_code: random.pick(['regular', 'thematic', 'model', 'model', 'briefing', 'congress']),
    title: random.chance(50) ? 'Sinh hoạt tháng 5' : null,
    place: random.chance(50) ? 'Nhà văn hóa thôn' : null,
    starts_at: startsAt,
    ends_at: random.chance(50) ? new Date(Date.parse(startsAt) + 5_400_000).toISOString() : null,
    state: random.pick(['PLANNED', 'OPEN', 'CLOSED', 'SEALED', 'CANCELLED']),
    chair_member_id: chair?.member ?? null,
    chair_name: chair?.name ?? null,
    chair_office: chair?.office ?? null,
    secretary_member_id: random.chance(70) ? (secretary?.member ?? null) : null,
    secretary_name: secretary?.name ?? null,
    secretary_office: secretary?.office ?? null,
    version: random.between(1, 3),
  })
  return { id, startsAt }
}

function callRoll(plan: Plan, meeting: string, people: readonly Person[]): void {
  const { random, rows } = plan
  for (const { member } of random.sample(people, random.between(1, 12))) {
    if (member === null) continue
    const why = random.chance(25) ? random.pick(['EXEMPT', 'SUSPENDED', 'SPECIAL_DUTY']) : null
    const status = random.chance(85) ? random.pick([...CAME, ...CAME, ...ABSENT]) : null
    const came = status !== null && CAME.includes(status)
    rows.attendance.push({
      meeting_id: meeting,
      member_id: member,
      expected: why === null,
      not_expected_reason: why,
      standing: random.pick(['PROBATIONARY', 'OFFICIAL']),
      activity: random.pick(['ACTIVE', 'EXEMPT', 'SUSPENDED']),
      membership_kind: random.pick(['HOME', 'TEMPORARY']),
      voting: random.chance(70),
      status,
      hindrance: random.chance(10) ? random.pick(['PROSECUTED', 'DETAINED']) : null,
      transferred: random.chance(10),
      mode: came ? random.pick(['IN_ROOM', 'ONLINE', null]) : null,
      arrived_at: came && random.chance(30) ? '2025-12-03T01:25:00Z' : null,
      left_at: came && random.chance(20) ? '2025-12-03T03:00:00Z' : null,
      reason: status === 'EXCUSED' ? 'Ốm' : null,
      spoke: random.chance(30),
    })
  }
}

function invite({ random, rows }: Plan, meeting: string, people: readonly Person[]): void {
  for (const person of random.sample(people, random.between(1, 8))) {
    rows.meeting_guest.push({
      id: random.uuid(),
      meeting_id: meeting,
      kind: random.pick(['GUEST', 'OBSERVER', 'OBSERVER']),
      member_id: random.chance(90) ? person.member : null,
      person_name: person.name,
      person_office: person.office,
      arrived_at: random.chance(30) ? '2025-12-03T01:40:00Z' : null,
      left_at: random.chance(30) ? '2025-12-03T02:40:00Z' : null,
    })
  }
}

function pay(
  plan: Plan,
  group: Group,
  unit: string,
  day: string,
  meeting: string,
  people: readonly Person[],
): string {
  const { random, rows } = plan
  const id = random.uuid()
  rows.visit.push({
    id,
    work_group_id: group.id,
    meeting_id: meeting,
    unit_id: unit,
    visited_on: day,
    advice: random.chance(50) ? 'Cần chuẩn bị nội dung sớm hơn' : null,
    outside_assignment_reason: random.chance(20) ? 'Theo đề nghị' : null,
    version: random.between(1, 3),
  })
  const visitors = random.sample(
    random.chance(80) && group.members.length > 0 ? group.members : people,
    random.between(1, 3),
  )
  visitors.forEach((person, position) => {
    const office = officeTitle(random)
    rows.visit_visitor.push({
      visit_id: id,
      position,
      member_id: person.member,
      person_name: person.name,
      person_office: office,
    })
    if (random.chance(60)) {
      rows.visit_remark.push({
        visit_id: id,
        position,
        author_member_id: random.chance(80) ? person.member : null,
        author_name: person.name,
        author_office: office,
        text: 'Nội dung thiết thực',
      })
    }
  })
  return id
}

function heldOn(instant: string): string {
  const shifted = new Date(Math.floor(Date.parse(instant)) + 7 * 3_600_000).toISOString().slice(0, 10)
  return addDays(shifted, 0)
}
