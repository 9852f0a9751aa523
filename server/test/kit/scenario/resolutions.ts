import { RESOLUTION_ACTS, RESOLUTION_STATES } from '@chibo/shared'
import { number } from './documents.ts'
import { FUTURE, PAST, type Person, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const TYPES = ['NQ', 'KL', 'TB', 'CTr']
const INSTANTS = ['2024-05-01T02:03:04.567Z', '2024-05-02T02:03:04.567Z', '2024-05-03T02:03:04.567Z']
const DRAFTS = ['DRAFT', 'DISCUSSED']

/** Makes up resolutions in all states, with supplements, attachments and acts, sent to units and members, carried out by others. */
export function resolve(plan: Plan, units: readonly TreeUnit[], people: readonly Person[]): void {
  const { random, rows } = plan
  const months = new Set<string>()
  for (let i = random.between(3, 16); i > 0; i -= 1) {
    const unit_id = random.pick(units).id
    const id = random.uuid()
    const type_code = random.pick(TYPES)
    const earlier = random.maybe(rows.resolution.filter((one) => one.adopted_on !== null))?.id ?? null
    const drawn = random.pick(RESOLUTION_STATES)
    const state = drawn === 'SUPERSEDED' && earlier === null ? 'ADOPTED' : drawn
    const adopted_on = DRAFTS.includes(state) ? null : random.day(PAST, FUTURE)
    const meeting = random.chance(60) ? rows.meeting.find((one) => one.unit_id === unit_id) : undefined
    const vote = adoptedVote(plan, meeting?.id)
    const month = random.day(PAST, FUTURE).slice(0, 7)
    const isFirst = !months.has(`${unit_id} ${type_code} ${month}`)
    if (isFirst) months.add(`${unit_id} ${type_code} ${month}`)
    rows.resolution.push({
      id,
      unit_id,
      body_id: random.chance(30) ? (rows.body.find((one) => one.unit_id === unit_id)?.id ?? null) : null,
      type_code,
      title: random.pick(['Nghị quyết "tháng 5"', 'Xây dựng đường nội đồng', 'Kết luận #1\\']),
      text: 'Toàn văn',
      key: random.chance(30),
      state,
      meeting_id: meeting?.id ?? null,
      ...(adopted_on === null ? UNDECIDED : decided(vote)),
      adopted_on,
      in_force_on: adopted_on,
      ends_on: null,
      document_id: adopted_on === null ? null : issue(plan, unit_id, type_code, adopted_on),
      carries_out_id: random.chance(40) ? earlier : null,
      superseded_by_id: state === 'SUPERSEDED' ? earlier : null,
      period: isFirst && random.chance(40) ? monthOf(month) : null,
      version: random.between(1, 3),
    })
    for (let n = random.between(1, 3); n > 0; n -= 1)
      rows.resolution_act.push({
        id: random.uuid(),
        resolution_id: id,
        kind: random.pick(RESOLUTION_ACTS),
        acted_on: random.day(PAST, FUTURE),
        meeting_id: random.maybe(rows.meeting)?.id ?? null,
        reason: random.chance(50) ? 'Theo thực tế' : null,
        at: random.pick(INSTANTS),
        ...random.pick([
          { by_account: random.maybe(rows.account)?.id ?? null, by_token: null },
          { by_account: null, by_token: random.maybe(rows.api_token)?.id ?? null },
        ]),
      })
    if (adopted_on === null) continue
    for (let ordinal = 1; ordinal <= random.between(0, 2); ordinal += 1)
      rows.resolution_supplement.push({
        id: random.uuid(),
        resolution_id: id,
        ordinal,
        title: 'Bổ sung',
        text: `Toàn văn lần ${String(ordinal)}`,
        reason: 'Theo thực tế',
        adopted_on,
        meeting_id: meeting?.id ?? null,
        ...decided(vote),
        document_id: issue(plan, unit_id, type_code, adopted_on),
      })
    for (const document of random.some(
      rows.document.filter((one) => one.unit_id === unit_id),
      30,
    ))
      rows.resolution_attachment.push({ resolution_id: id, document_id: document.id })
    send(plan, id, units, people)
  }
}

const UNDECIDED = { vote_id: null, no_vote_reason: null }

function decided(vote: string | undefined) {
  return vote === undefined
    ? { vote_id: null, no_vote_reason: 'Không cần biểu quyết' }
    : { vote_id: vote, no_vote_reason: null }
}

/** A vote of a meeting that had the votes needed. */
function adoptedVote({ random, rows }: Plan, meetingId: string | undefined): string | undefined {
  const votes = rows.meeting_vote.filter(
    ({ meeting_id, yes, base, numerator, denominator, strict }) =>
      meeting_id === meetingId &&
      (strict ? yes * denominator > base * numerator : yes * denominator >= base * numerator),
  )
  return random.maybe(votes)?.id
}

/** The document that bears a number, without a file. */
function issue(plan: Plan, unit_id: string, type_code: string, dated_on: string): string {
  const { random, rows } = plan
  const id = random.uuid()
  rows.document.push({
    id,
    unit_id,
    meeting_id: null,
    type_code,
    ...number(plan, unit_id, type_code),
    dated_on,
    title: 'Nghị quyết "tháng 5"',
    file_id: null,
    file_name: null,
    state: random.pick(['CURRENT', 'WITHDRAWN']),
    added_by: null,
    added_by_token: null,
    added_at: random.pick(INSTANTS),
    version: 1,
  })
  return id
}

function send(
  { random, rows }: Plan,
  resolution_id: string,
  units: readonly TreeUnit[],
  people: readonly Person[],
) {
  const members = [...new Set(people.flatMap(({ member }) => member ?? []))]
  const sent = () => ({
    sent_at: random.pick(INSTANTS),
    due_on: random.chance(50) ? '2024-06-30' : null,
    ...random.pick([
      { received_at: null, received_by: null },
      { received_at: random.pick(INSTANTS), received_by: random.maybe(rows.account)?.id ?? null },
    ]),
    received_by_token: null,
  })
  for (const { id: unit_id } of random.sample(units, random.between(0, 3)))
    rows.dissemination.push({
      id: random.uuid(),
      resolution_id,
      unit_id,
      member_id: null,
      person_name: null,
      ...sent(),
      programme_due_on: random.chance(60) ? '2024-07-31' : null,
    })
  for (const member_id of random.sample(members, random.between(0, 2)))
    rows.dissemination.push({
      id: random.uuid(),
      resolution_id,
      unit_id: null,
      member_id,
      person_name: people.find(({ member }) => member === member_id)?.name ?? '',
      ...sent(),
      programme_due_on: null,
    })
}

function monthOf(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return `[${month}-01,${next.toISOString().slice(0, 10)})`
}
