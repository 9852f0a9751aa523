import { PAST, type Person, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const LAST = '2025-12-31'
/** Kinds of acts that say why. */
const REASONED = ['REPORT', 'RETURN', 'EXTEND', 'RETARGET']
const STATES = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'ACCEPTED', 'ACCEPTED', 'CANCELLED']

/** Makes up tasks of units to others and to people, some with parts, helpers, acts and evidence. */
export function giveTasks(plan: Plan, people: readonly Person[], units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  const known = people.filter(({ member }) => member !== null)
  for (let i = random.between(3, 20); i > 0; i -= 1) {
    const id = random.uuid()
    const meeting = random.chance(50) ? random.maybe(rows.meeting) : undefined
    const unit_id = meeting?.unit_id ?? random.pick(units).id
    const items = rows.agenda_item.filter((one) => one.meeting_id === meeting?.id)
    const person = random.chance(50) ? random.maybe(known) : undefined
    const measure = random.chance(50) ? random.pick(['hộ', '% "kế hoạch"']) : null
    const parents = rows.task.filter((one) => one.unit_id === unit_id && one.parent_id == null)
    const [starts_on = '', first_due_on = '', due_on = ''] = [
      random.day(PAST, LAST),
      random.day(PAST, LAST),
      random.day(PAST, LAST),
    ].sort()
    const state = random.pick(STATES)
    const outcome = state === 'ACCEPTED' ? random.pick(['MET', 'MET', 'NOT_MET']) : null
    rows.task.push({
      id,
      unit_id,
      meeting_id: meeting?.id ?? null,
      agenda_item_id: random.maybe(items)?.id ?? null,
      resolution_id: random.chance(60)
        ? (random.maybe(rows.resolution.filter((one) => one.unit_id === unit_id))?.id ?? null)
        : null,
      parent_id: random.chance(30) ? (random.maybe(parents)?.id ?? null) : null,
      title: random.pick(['Vận động hiến đất', 'Thu quỹ "đền ơn đáp nghĩa"']),
      key: random.chance(30),
      field: random.maybe(['ECONOMY', 'CULTURE_SOCIETY', 'DEFENCE_SECURITY', 'PARTY_BUILDING']) ?? null,
      measure,
      target: measure === null ? null : '12.5',
      measure_max: measure !== null && random.chance(50) ? '100' : null,
      owner_unit_id: random.chance(50) ? unit_id : random.pick(units).id,
      owner_member_id: person?.member ?? null,
      owner_name: person?.name ?? null,
      owner_office: person && random.chance(50) ? 'Bí thư chi bộ' : null,
      starts_on,
      first_due_on,
      due_on,
      report_kind_code: random.maybe(['regular', 'briefing']) ?? null,
      report_body_id: random.chance(20)
        ? (rows.body.find((body) => body.unit_id === unit_id)?.id ?? null)
        : null,
      state,
      progress: random.between(0, 100),
      result: random.chance(40) ? 'Đã xong' : null,
      result_value: measure !== null && random.chance(50) ? '7.25' : null,
      outcome,
      cause: outcome === 'NOT_MET' ? 'Mưa lũ' : null,
      done_on: outcome === 'MET' ? random.pick([starts_on, due_on, LAST]) : null,
      ended_on: state === 'ACCEPTED' || state === 'CANCELLED' ? due_on : null,
      version: random.between(1, 4),
    })
    for (const unit of random.some([...units], 10)) rows.task_helper.push({ task_id: id, unit_id: unit.id })
    act(plan, id, known)
  }
  hear(plan)
}

/** Has tasks lie before meetings of the units that gave them, drafted before some that are planned, with what was said of them. */
function hear({ random, rows }: Plan): void {
  for (const meeting of rows.meeting) {
    const items = rows.agenda_item.filter((one) => one.meeting_id === meeting.id)
    const given = rows.task.filter((one) => one.unit_id === meeting.unit_id)
    for (const { id, due_on, state } of random.some(given, 40)) {
      const verdict =
        meeting.state === 'PLANNED'
          ? null
          : (random.maybe(['DONE', 'NOT_DONE', 'EXTENDED', 'GOES_ON']) ?? null)
      rows.meeting_task.push({
        meeting_id: meeting.id,
        task_id: id ?? '',
        agenda_item_id: random.maybe(items)?.id ?? null,
        due_on,
        state: state ?? 'ASSIGNED',
        progress: random.between(0, 100),
        verdict,
        result: random.chance(50) ? 'Đã xong' : null,
        cause: verdict === 'NOT_DONE' || verdict === 'EXTENDED' ? 'Mưa lũ' : null,
        to_due_on: verdict === 'EXTENDED' ? '2027-01-31' : null,
      })
    }
  }
}

function act({ random, rows }: Plan, task_id: string, people: readonly Person[]): void {
  for (const kind of random.some(
    ['ASSIGN', 'PROGRESS', 'REPORT', 'RETURN', 'EXTEND', 'RETARGET', 'ACCEPT', 'REVIEW'],
    40,
  )) {
    const id = random.uuid()
    const person = random.maybe(people)
    const acted_on = random.day(PAST, LAST)
    const meeting = random.maybe(rows.meeting)?.id ?? null
    if (kind === 'REVIEW' && meeting === null) continue
    rows.task_act.push({
      id,
      task_id,
      kind,
      acted_on,
      acted_at: `${acted_on}T01:02:03.004Z`,
      progress: kind === 'PROGRESS' ? random.between(0, 100) : null,
      value: kind === 'PROGRESS' && random.chance(50) ? '3.5' : null,
      text: REASONED.includes(kind) || random.chance(30) ? 'Chờ "kinh phí"' : null,
      from_target: kind === 'RETARGET' ? '12.5' : null,
      to_target: kind === 'RETARGET' && random.chance(50) ? '7' : null,
      from_due_on: kind === 'EXTEND' ? acted_on : null,
      to_due_on: kind === 'EXTEND' ? LAST : null,
      meeting_id: kind === 'REVIEW' ? meeting : null,
      outcome: kind === 'ACCEPT' ? 'MET' : null,
      actor_member_id: person?.member ?? null,
      actor_name: person?.name ?? 'Văn phòng',
      actor_office: random.chance(30) ? 'Bí thư' : null,
    })
    const document = random.chance(40) ? random.maybe(rows.document) : undefined
    if (document?.id) rows.task_evidence.push({ task_act_id: id, document_id: document.id })
  }
}
