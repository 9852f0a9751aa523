import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, memberName, SITUATIONS, type Place } from './places.ts'
import { drawUpSteps } from './world.steps.ts'

const ALWAYS = '(,)'

/** A decision, a group that covers the place and its partner, and a second one, a team, that covers nothing. */
export function foundGroups(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const unit_id = idOf('unit', place)
  const decision_id = idOf('decision', place)
  rows.decision.push({
    id: decision_id,
    issuer_unit_id: unit_id,
    number: `1777-QĐ/${word}`,
    signed_on: '2021-12-24',
    effective_on: '2021-12-24',
  })
  const groups = [
    { id: idOf('workgroup', place), ordinal: 1, name: `Tổ ${word}`, leader: idOf('groupmember', place) },
    { id: idOf('team', place), ordinal: 2, name: `Đội ${word}`, leader: idOf('team member', place) },
  ]
  for (const { id, ordinal, name, leader } of groups) {
    rows.work_group.push({ id, unit_id, ordinal, name, decision_id, during: ALWAYS })
    rows.work_group_member.push({
      id: leader,
      work_group_id: id,
      member_id: idOf('member', place),
      person_name: memberName(place),
      person_office: 'Tổ trưởng',
      leader: true,
      during: ALWAYS,
    })
  }
  rows.work_group_member.push({
    id: idOf('helper', place),
    work_group_id: idOf('team', place),
    member_id: null,
    person_name: `Người giúp ${word}`,
    person_office: null,
    leader: false,
    during: ALWAYS,
  })
  const work_group_id = idOf('workgroup', place)
  rows.work_group_assignment.push({ id: idOf('assignment', place), work_group_id, unit_id, during: ALWAYS })
  rows.work_group_assignment.push({
    id: idOf('covering', place),
    work_group_id,
    unit_id: idOf('unit', partner),
    during: ALWAYS,
  })
}

/**
 * A meeting that was held, with roll, guest, visit, remark and score; one that is open, with its roll and nothing else;
 * one that is planned. At the one of `own` the group from elsewhere was, too, and gave a score.
 */
export function holdMeetings(rows: Rowset, place: Place): void {
  const { partner } = SITUATIONS[place]
  const meeting_id = idOf('meeting', place)
  convene(rows, meeting_id, place, { state: 'CLOSED', day: '2025-12-03' })
  convene(rows, idOf('open meeting', place), place, { state: 'OPEN', day: '2026-01-05' })
  convene(rows, idOf('planned meeting', place), place, { state: 'PLANNED', day: '2026-02-03' })
  callRoll(rows, meeting_id, idOf('member', place), 'PRESENT')
  callRoll(rows, idOf('open meeting', place), idOf('member', place), null)
  rows.meeting_guest.push({
    id: idOf('guest', place),
    meeting_id,
    kind: 'OBSERVER',
    member_id: idOf('member', partner),
    person_name: memberName(partner),
    person_office: 'Bí thư',
  })
  drawUp(rows, place)
  issueTemplate(rows, place)
  pay(rows, idOf('visit', place), place, place)
  score(rows, { id: idOf('scorecard', place), place, template: place, kind: 'SELF', visit: null })
  if (place !== 'own') return
  // Somebody from elsewhere stays here for a time.
  callRoll(rows, idOf('open meeting', 'own'), idOf('stay', 'own'), null)
  pay(rows, idOf('paid', 'own'), 'elsewhere', 'own')
  score(rows, {
    id: idOf('second', 'own'),
    place: 'own',
    template: 'parent',
    kind: 'OBSERVER',
    visit: idOf('paid', 'own'),
  })
}

/** A meeting of a place, without any records. */
export function convene(
  rows: Rowset,
  id: string,
  place: Place,
  { state, day }: { readonly state: string; readonly day: string },
): void {
  const { partner, word } = SITUATIONS[place]
  rows.meeting.push({
    id,
    unit_id: idOf('unit', place),
    body_id: state === 'CLOSED' ? idOf('body', place) : null,
    kind_code: 'regular',
    template_id: idOf('mtemplate', place),
    title: `Sinh hoạt ${word}`,
    place: 'Nhà văn hóa',
    starts_at: `${day}T01:30:00Z`,
    ends_at: `${day}T03:30:00Z`,
    state,
    chair_member_id: idOf('member', place),
    chair_name: memberName(place),
    chair_office: 'Bí thư',
    secretary_member_id: idOf('member', partner),
    secretary_name: memberName(partner),
    secretary_office: null,
  })
}

function callRoll(rows: Rowset, meeting_id: string, member_id: string, status: string | null): void {
  rows.attendance.push({
    meeting_id,
    member_id,
    expected: true,
    standing: 'OFFICIAL',
    activity: 'ACTIVE',
    membership_kind: 'HOME',
    voting: true,
    status,
    mode: status === null ? null : 'IN_ROOM',
    spoke: status !== null,
  })
}

/** A visit of the group of a place to the meeting that another place held. */
function pay(rows: Rowset, id: string, from: Place, to: Place): void {
  const work_group_id = idOf('workgroup', from)
  rows.visit.push({
    id,
    work_group_id,
    meeting_id: idOf('meeting', to),
    unit_id: idOf('unit', to),
    visited_on: '2025-12-03',
    advice: `Góp ý cho ${SITUATIONS[to].word}`,
  })
  const person = {
    member_id: idOf('member', from),
    person_name: memberName(from),
    person_office: 'Tổ trưởng',
  }
  rows.visit_visitor.push({ visit_id: id, position: 0, ...person })
  rows.visit_remark.push({
    visit_id: id,
    position: 0,
    author_member_id: person.member_id,
    author_name: person.person_name,
    author_office: person.person_office,
    text: `Nhận xét cho ${SITUATIONS[to].word}`,
  })
}

/** A template of a kind of meetings for which the root has issued none, with steps, an item and a text. */
function issueTemplate(rows: Rowset, place: Place): void {
  const id = idOf('mtemplate', place)
  const { word } = SITUATIONS[place]
  rows.meeting_template.push({
    id,
    unit_id: idOf('unit', place),
    kind_code: 'lessons-learned',
    unit_kind_code: null,
    code: `M-${String(place.length)}`,
    version: 1,
    title: `Khung họp ${word}`,
    guidance: `Hướng dẫn của ${word}`,
    minutes_sections: [{ code: 'close', title: 'Kết luận' }],
    source: 'Hướng dẫn 12',
    valid: ALWAYS,
  })
  drawUpSteps(rows, place)
  rows.meeting_template_item.push({
    template_id: id,
    position: 0,
    depth: 1,
    title: `Nội dung của ${word}`,
    purpose: 'DISCUSS',
  })
}

/** A form of one criterion. */
function drawUp(rows: Rowset, place: Place): void {
  const id = idOf('template', place)
  const { word } = SITUATIONS[place]
  rows.scorecard_template.push({
    id,
    unit_id: idOf('unit', place),
    code: `T-${String(place.length)}`,
    version: 1,
    title: `Khung ${word}`,
    valid: ALWAYS,
  })
  rows.scorecard_template_band.push({ template_id: id, band: 'GOOD', min_points: 4 })
  rows.scorecard_template_band.push({ template_id: id, band: 'POOR', min_points: 0 })
  rows.scorecard_criterion.push({
    id: idOf('criterion', place),
    template_id: id,
    position: 0,
    code: 'c1',
    group_label: 'Chuẩn bị',
    label: 'Có thông báo',
    max_points: 5,
    scoring: { type: 'YES_NO' },
  })
}

interface Score {
  readonly id: string
  readonly place: Place
  readonly template: Place
  readonly kind: string
  readonly visit: string | null
}

function score(rows: Rowset, { id, place, template, kind, visit }: Score): void {
  rows.scorecard.push({
    id,
    meeting_id: idOf('meeting', place),
    unit_id: idOf('unit', place),
    template_id: idOf('template', template),
    kind,
    visit_id: visit,
    scored_on: '2025-12-03',
    author_member_id: idOf('member', place),
    author_name: memberName(place),
    author_office: 'Bí thư',
    total: 5,
    max_points: 5,
    band: 'GOOD',
  })
  rows.scorecard_item.push({
    scorecard_id: id,
    criterion_id: idOf('criterion', template),
    template_id: idOf('template', template),
    points: 5,
  })
}
