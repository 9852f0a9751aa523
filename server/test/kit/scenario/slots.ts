import { PAST, ROOT_ID, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

/** The last day that slots are drawn for, some months behind the scenario's today. */
const NEXT = '2026-06-30'
const INSTANTS = ['2025-01-19T16:59:59.999Z', '2025-01-20T17:00:00Z', '2024-12-20T02:03:04.567Z']

/** Makes up plans: slots in all states, some with a meeting of the period or behind it, some merged into one drawn before. */
export function planMeetings(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  const taken = new Set<string>()
  for (let i = random.between(4, 24); i > 0; i -= 1) {
    const held = random.chance(60) ? random.maybe(rows.meeting) : undefined
    const unit_id = held?.unit_id ?? random.pick(units).id
    const day = held ? String(held.starts_at).slice(0, 10) : random.day(PAST, NEXT)
    const kind_code = random.pick(['regular', 'regular', 'thematic'])
    const from = firstOf(day, kind_code === 'thematic' ? 3 : 1, random.chance(70) ? 0 : -1)
    const body_id = random.chance(20)
      ? (rows.body.find((body) => body.unit_id === unit_id)?.id ?? null)
      : (held?.body_id ?? null)
    const ordinal = random.chance(80) ? 1 : 2
    const key = [unit_id, kind_code, body_id ?? unit_id, from.first, ordinal].join()
    const state = random.pick(['PLANNED', 'REGISTERED', 'RETURNED', 'APPROVED', 'APPROVED', 'CANCELLED'])
    if ((taken.has(key) && state !== 'CANCELLED') || unit_id === ROOT_ID) continue
    if (state !== 'CANCELLED') taken.add(key)
    const others = rows.plan_slot.filter((one) => one.unit_id === unit_id && one.kind_code === kind_code)
    const into = random.chance(25) ? random.maybe(others) : undefined
    const isRegistered = state !== 'PLANNED'
    const starts_at = isRegistered ? `${random.chance(50) ? day : from.first}T01:30:00Z` : null
    const meeting_id = held && random.chance(60) ? (held.id ?? null) : null
    rows.plan_slot.push({
      id: random.uuid(),
      unit_id,
      kind_code,
      body_id,
      period: `[${from.first},${from.next})`,
      ordinal,
      topic: random.chance(30) ? 'Chuyển đổi số "quý I"' : null,
      starts_at,
      ends_at: starts_at !== null && random.chance(50) ? starts_at.replace('T01', 'T03') : null,
      place: isRegistered ? 'Nhà văn hóa thôn' : null,
      state,
      registered_at: isRegistered ? random.pick(INSTANTS) : null,
      registered_by: random.maybe(rows.account)?.id ?? null,
      approved_at: state === 'APPROVED' ? random.pick(INSTANTS) : null,
      approved_by: null,
      return_reason: state === 'RETURNED' ? 'Trùng lịch của huyện' : null,
      cancel_reason: state === 'CANCELLED' && random.chance(50) ? 'Ghép với tháng sau' : null,
      meeting_id: rows.plan_slot.some((one) => one.meeting_id === meeting_id) ? null : meeting_id,
      merged_into_id: into?.id ?? null,
      merge_reason: into ? 'Nghỉ Tết' : null,
      version: random.between(1, 3),
    })
  }
}

/** Makes up professional meetings, most of them about the time of a meeting. */
export function planProfessionalMeetings(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  for (let i = random.between(0, 6); i > 0; i -= 1) {
    const held = random.chance(80) ? random.maybe(rows.meeting) : undefined
    const near = held ? Date.parse(String(held.starts_at)) : Date.parse(`${random.day(PAST, NEXT)}T01:30:00Z`)
    const starts = near + random.pick([-7_200_000, -1, 0, 1, 5_400_000, 7_200_000])
    rows.professional_meeting.push({
      id: random.uuid(),
      unit_id: held?.unit_id ?? random.pick(units).id,
      title: 'Giao ban "tuần"',
      source: random.chance(50) ? 'Lịch công tác' : null,
      starts_at: new Date(starts).toISOString(),
      ends_at: new Date(starts + random.pick([1, 3_600_000, 7_200_000, 86_400_000])).toISOString(),
      version: random.between(1, 3),
    })
  }
}

/** The month or quarter of a day, moved by so many of them, and the day after it. */
function firstOf(
  day: string,
  months: number,
  moved: number,
): { readonly first: string; readonly next: string } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = month - 1 - ((month - 1) % months) + moved * months
  const text = (at: number): string => new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 10)
  return { first: text(first), next: text(first + months) }
}
