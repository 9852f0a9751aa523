import type { Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const HOUR = 3_600_000
const NOBODY = {
  chair_member_id: null,
  chair_name: null,
  chair_office: null,
  secretary_member_id: null,
  secretary_name: null,
  secretary_office: null,
}
/** Those that the root has issued for what `confer` convenes. */
const OF_ROOT: Readonly<Record<string, string>> = {
  regular: '00000000-0000-7000-8000-000000390001',
  'standing-committee': '00000000-0000-7000-8000-000000390007',
}
const AT = '2024-05-03T02:30:00.000Z'

/** Makes up what went before some meetings, which steps of theirs were done by hand or passed over, and who was told of them. */
export function prepareMeetings(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  for (const unit of random.sample([...units], random.between(2, 6))) confer(plan, unit)
  const writers = [
    ...rows.account.map(({ id }) => ({ by_account: id, by_token: null })),
    ...rows.api_token.map(({ id }) => ({ by_account: null, by_token: id })),
    { by_account: null, by_token: null },
  ]
  for (const meeting of rows.meeting) {
    const steps = rows.meeting_template_step.filter((one) => one.template_id === meeting.template_id)
    for (const { code } of random.some(steps, 25)) {
      const isPassed = random.chance(50)
      rows.meeting_step.push({
        meeting_id: meeting.id,
        code,
        state: isPassed ? 'PASSED' : 'DONE',
        reason: isPassed ? 'Họp đột xuất' : null,
        at: AT,
        ...random.pick(writers),
      })
    }
    for (const audience of random.some(['MEMBERS', 'MEMBER_IN_CHARGE', 'GUESTS', 'MEMBERS'], 30))
      rows.meeting_notice.push({
        id: random.uuid(),
        meeting_id: meeting.id,
        audience,
        channel: random.pick(['APP', 'MAIL', 'PAPER', 'PHONE', 'OTHER']),
        given_at: new Date(
          Math.floor(Date.parse(String(meeting.starts_at))) + random.between(-40, 4) * HOUR,
        ).toISOString(),
        note: random.chance(30) ? 'Gửi giấy mời' : null,
        ...random.pick(writers),
      })
  }
}

/** A meeting that goes by the root's template and, up to three days before it, one of the kind that goes before it; items of the later one go back to the earlier one's. */
function confer(plan: Plan, unit: TreeUnit): void {
  const { random, rows } = plan
  const [kind, kindBefore] =
    unit.kind === 'cell' ? ['regular', 'cell-committee'] : ['standing-committee', 'standing-members']
  const day = `2024-${random.pick(['02', '03', '04'])}-15`
  const begins = Date.parse(`${day}T01:30:00.000Z`)
  const convene = (kind_code: string, at: number): string => {
    const id = random.uuid()
    rows.meeting.push({
      id,
      unit_id: unit.id,
      body_id: null,
      kind_code,
      title: null,
      place: null,
      starts_at: new Date(at).toISOString(),
      ends_at: null,
      state: random.pick(['PLANNED', 'OPEN', 'CLOSED', 'SEALED', 'CANCELLED']),
      ...NOBODY,
      version: 1,
      template_id: OF_ROOT[kind_code] ?? null,
    })
    return id
  }
  const before = convene(kindBefore, begins - random.between(0, 3) * 24 * HOUR - HOUR)
  const meeting = convene(kind, begins)
  const decide = (meeting_id: string, position: number, from_item_id: string | null): string => {
    const id = random.uuid()
    const outcome = random.pick(['AGREED', 'AGREED', 'POSTPONED', null])
    const title = 'Chủ trương đầu tư'
    rows.agenda_item.push({
      id,
      meeting_id,
      parent_id: null,
      position,
      title,
      field: null,
      purpose: 'DECIDE',
      about_money: false,
      presenter_member_id: null,
      presenter_name: null,
      presenter_office: null,
      planned_minutes: null,
      begun_at: null,
      ended_at: null,
      conclusion: null,
      outcome,
      from_item_id,
      version: 1,
    })
    return id
  }
  const items = random.list(1, 2, (position) => decide(before, position, null))
  random.list(1, 2, (position) => decide(meeting, position, random.maybe(items) ?? null))
}
