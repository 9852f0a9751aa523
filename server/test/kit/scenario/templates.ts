import { PAST, ROOT_ID, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const STEPS = [
  'AGENDA',
  'ROLL_CALLED',
  'STUDY',
  'APPROVED',
  'PREMEETING',
  'NOTICE_MEMBERS',
  'NOTICE_IN_CHARGE',
  'PAPERS_AHEAD',
  'ITEMS_AGREED_BEFORE',
  'SUBMISSIONS',
  'OFFICERS_NAMED',
  'DECISIONS_VOTED',
  'SELF_SCORED',
  'READ_BACK',
]
const EXEMPTIONS = ['NO_PAPERS', 'NO_CELL_COMMITTEE', 'NO_MEMBER_IN_CHARGE']
const KINDS = ['regular', 'thematic', 'model']

/** Makes up templates of meetings, some in two versions, some for units of one kind; meetings of their kinds go by them or by none. */
export function issueTemplates(plan: Plan, units: readonly TreeUnit[]): void {
  const { random, rows } = plan
  // The root has issued its own.
  const issuers = units.filter(({ id }) => id !== ROOT_ID)
  for (const unit of random.sample(issuers, random.between(1, 5))) {
    for (const kind of random.some(KINDS, 60)) {
      const unitKind = random.chance(40) ? unit.kind : null
      const turn = random.day(PAST, '2024-12-31')
      issue(plan, { unit, kind, unitKind, version: 1, valid: `[,${turn})` })
      if (random.chance(70)) issue(plan, { unit, kind, unitKind, version: 2, valid: `[${turn},)` })
    }
  }
  for (const meeting of rows.meeting) {
    const fitting = rows.meeting_template.filter((one) => one.kind_code === meeting.kind_code)
    meeting.template_id = random.chance(70) ? (random.maybe(fitting)?.id ?? null) : null
  }
}

function issue(
  { random, rows }: Plan,
  {
    unit,
    kind,
    unitKind,
    version,
    valid,
  }: { unit: TreeUnit; kind: string; unitKind: string | null; version: number; valid: string },
): void {
  const id = random.uuid()
  // Another one at each turn, so that templates have all of them between them.
  const turn = rows.meeting_template.length
  const sections = [
    { code: 'opening', title: 'Khai mạc', text: 'Chào cờ' },
    { code: 'close', title: 'Kết luận' },
  ]
  rows.meeting_template.push({
    id,
    unit_id: unit.id,
    kind_code: kind,
    unit_kind_code: unitKind,
    code: `${kind}.${unitKind ?? 'all'}`,
    version,
    title: `Khung ${kind}`,
    guidance: random.chance(50) ? 'Tập trung vào chuyển đổi số' : null,
    minutes_sections: random.some(sections, 60),
    source: 'Hướng dẫn 12',
    valid,
  })
  random.list(1, 4, (position) =>
    rows.meeting_template_step.push({
      template_id: id,
      position,
      code: STEPS[(turn * 4 + position) % STEPS.length] ?? 'OTHER',
      phase: random.pick(['PREPARE', 'OPEN', 'CONDUCT', 'CLOSE', 'AFTER']),
      label_vi: 'Chuẩn bị chương trình',
      label_en: 'The agenda is drawn up',
      minutes: random.chance(50) ? random.between(1, 60) : null,
      gate: random.chance(50) ? random.pick(['OPEN', 'CLOSE', 'SEAL']) : null,
      exempt: random.chance(30) ? (EXEMPTIONS[turn % EXEMPTIONS.length] ?? null) : null,
    }),
  )
  random.list(0, 3, (position) =>
    rows.meeting_template_item.push({
      template_id: id,
      position,
      depth: position === 0 ? 1 : random.between(1, 2),
      title: `Nội dung ${String(position + 1)}`,
      field: random.chance(50) ? 'ECONOMY' : null,
      purpose: random.pick(['INFORM', 'DISCUSS', 'DECIDE']),
      minutes: random.chance(50) ? 15 : null,
    }),
  )
}
