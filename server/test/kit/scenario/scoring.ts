import type { Person, Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

/** A form with its criteria. */
export interface Template {
  readonly id: string
  readonly criteria: readonly { readonly id: string; readonly max: number }[]
}

/** What a score is given to. */
export interface Scored {
  readonly meeting: string
  readonly unit: string
  readonly day: string
}

const BANDS = [
  ['GOOD', 90],
  ['FAIR', 70],
  ['AVERAGE', 50],
  ['POOR', 0],
] as const

const SCORINGS = [
  { type: 'YES_NO' },
  { type: 'NUMBER' },
  {
    type: 'LADDER',
    steps: [
      { points: 2, label: 'một phần' },
      { points: 5.5, label: 'đủ' },
      { points: 0, label: 'không' },
    ],
  },
]

/** Makes up forms, some of them in several versions. */
export function drawUpTemplates(plan: Plan, units: readonly TreeUnit[]): Template[] {
  const { random } = plan
  const drawn: Template[] = []
  for (const unit of random.sample(units, random.between(0, 4))) {
    for (const code of random.some(['KH-1', 'b2', 'C3'], 60)) {
      const [turn = '2023-01-01'] = random.days(1, '2022-01-01', '2024-12-31')
      drawn.push(drawUp(plan, unit, code, 1, `[,${turn})`))
      if (random.chance(60)) drawn.push(drawUp(plan, unit, code, 2, `[${turn},)`))
    }
  }
  return drawn
}

function drawUp(plan: Plan, unit: TreeUnit, code: string, version: number, valid: string): Template {
  const { random, rows } = plan
  const id = random.uuid()
  const source = random.chance(50) ? 'Hướng dẫn 12-HD/BTCTW' : null
  rows.scorecard_template.push({ id, unit_id: unit.id, code, version, title: `Khung ${code}`, source, valid })
  for (const [band, min_points] of random.some(BANDS, 80)) {
    rows.scorecard_template_band.push({ template_id: id, band, min_points })
  }
  const criteria = random.list(1, 4, (position) => {
    const criterion = { id: random.uuid(), max: random.pick([1, 2.25, 5.5, 30]) }
    rows.scorecard_criterion.push({
      id: criterion.id,
      template_id: id,
      position,
      code: `${String(position + 1)}${random.pick(['', 'a'])}`,
      group_label: random.pick(['Chuẩn bị', 'Tiến hành']),
      label: 'Có thông báo nội dung',
      max_points: criterion.max,
      scoring: JSON.parse(JSON.stringify(random.pick(SCORINGS))),
    })
    return criterion
  })
  return { id, criteria }
}

/** Fills a form in. */
export function fillIn(
  plan: Plan,
  template: Template,
  scored: Scored,
  kind: string,
  visit: string | null,
  people: readonly Person[],
): void {
  const { random, rows } = plan
  const id = random.uuid()
  const author = random.pick(people)
  const items = template.criteria.map((criterion) => ({
    scorecard_id: id,
    criterion_id: criterion.id,
    template_id: template.id,
    points: random.chance(50) ? criterion.max : random.between(0, Math.floor(criterion.max)),
    reason: random.chance(40) ? 'Chưa đạt' : null,
  }))
  rows.scorecard_item.push(...items)
  rows.scorecard.push({
    id,
    meeting_id: scored.meeting,
    unit_id: scored.unit,
    template_id: template.id,
    kind,
    visit_id: visit,
    scored_on: scored.day,
    author_member_id: random.chance(80) ? author.member : null,
    author_name: author.name,
    author_office: author.office,
    total: items.reduce((sum, item) => sum + item.points, 0),
    max_points: template.criteria.reduce((sum, criterion) => sum + criterion.max, 0),
    band: random.pick(BANDS)[0],
    version: random.between(1, 3),
  })
}
