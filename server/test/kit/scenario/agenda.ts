import type { Person, Plan } from './plan.ts'

const TITLES = ['Nhiệm vụ tháng tới', 'Kinh tế "nông thôn mới"', 'Thông qua \\nghị quyết']
const FIELDS = ['ECONOMY', 'CULTURE_SOCIETY', 'DEFENCE_SECURITY', 'PARTY_BUILDING', null]
const BEGUN = '2024-05-03T01:02:03.004Z'
const INSTANTS = [BEGUN, '2024-05-03T01:12:03.004Z', '2024-05-03T02:02:03.004Z']

/** Makes up agendas of three levels at most, with papers, conclusions and who spoke about what. */
export function discuss(plan: Plan, people: readonly Person[]): void {
  const { random, rows } = plan
  for (const meeting of random.some(rows.meeting, 60)) {
    const papers = rows.document.filter((one) => one.meeting_id === meeting.id)
    const items = random
      .list(0, 3, () => null)
      .flatMap((_, position) => branch(plan, meeting.id, null, position, 1, people))
    for (const item of items)
      for (const paper of random.some(papers, 60))
        rows.agenda_paper.push({ agenda_item_id: item, document_id: paper.id })
    for (let i = random.between(0, 5); i > 0; i -= 1) {
      const person = random.pick(people)
      rows.speech.push({
        id: random.uuid(),
        meeting_id: meeting.id,
        agenda_item_id: random.maybe(items) ?? null,
        member_id: person.member,
        person_name: person.name,
        person_office: person.office,
        minutes: random.chance(70) ? random.between(1, 20) : null,
        opinion: random.chance(50) ? 'Nhất trí với báo cáo' : null,
        said_at: random.pick(INSTANTS),
        version: random.between(1, 3),
      })
    }
  }
}

/** An item and what lies below it. @returns ids of all */
function branch(
  plan: Plan,
  meeting_id: string,
  parent_id: string | null,
  position: number,
  depth: number,
  people: readonly Person[],
): string[] {
  const { random, rows } = plan
  const id = random.uuid()
  const presenter = random.chance(50) ? random.pick(people) : null
  rows.agenda_item.push({
    id,
    meeting_id,
    parent_id,
    position,
    title: random.pick(TITLES),
    field: random.pick(FIELDS),
    purpose: random.pick(['INFORM', 'DISCUSS', 'DECIDE']),
    about_money: random.chance(20),
    presenter_member_id: presenter?.member ?? null,
    presenter_name: presenter?.name ?? null,
    presenter_office: presenter?.office ?? null,
    planned_minutes: random.chance(50) ? random.between(1, 60) : null,
    begun_at: random.chance(50) ? BEGUN : null,
    ended_at: null,
    conclusion: random.chance(30) ? 'Thống nhất' : null,
    outcome: random.pick(['AGREED', 'NOT_AGREED', 'POSTPONED', null]),
    from_item_id: random.chance(30) ? (random.maybe(rows.agenda_item)?.id ?? null) : null,
    version: random.between(1, 3),
  })
  const below = depth === 3 ? [] : random.list(0, 2, () => null)
  return [id, ...below.flatMap((_, at) => branch(plan, meeting_id, id, at, depth + 1, people))]
}
