import type { Row } from '../rows.ts'
import { textOf } from './calendar.ts'
import { between, chance, createDraw, pick } from './draw.ts'
import { bandOf, CRITERIA, criterionId, templateId } from './form.ts'
import { createNumberedIds } from './ids.ts'
import { at, type Layout } from './layout.ts'
import { communeCommittee, leaderOf, type Leader } from './leaders.rows.ts'
import { isOver, type Meeting } from './meetings.ts'
import { meetings } from './meetings.rows.ts'
import type { CellRange } from './members.rows.ts'
import type { NameOf } from './names.ts'
import { cellId } from './units.rows.ts'
import type { Visit } from './visits.rows.ts'

/** A score of a meeting with its items. */
export interface Score {
  readonly id: string
  readonly kind: 'SELF' | 'OBSERVER' | 'OFFICIAL'
  readonly meeting: Meeting
  readonly province: number
  readonly visitId: string | null
  readonly author: Leader
  /** points taken off each criterion */
  readonly lost: readonly number[]
}

const KINDS = ['SELF', 'OBSERVER', 'OFFICIAL'] as const
const REASONS = [
  'Chưa đủ thời lượng',
  'Chưa đạt yêu cầu',
  'Chuẩn bị chậm',
  'Ít ý kiến phát biểu',
  'Còn việc chưa hoàn thành',
]
const MAX = CRITERIA.reduce((sum, { max }) => sum + max, 0)

const quality = createDraw('quality of cell')
const points = createDraw('points')
const given = createDraw('score given')
const idOf = createNumberedIds('score')

/** The observers' scores of visits: all but one of twenty were scored. */
export function* observerScores(layout: Layout, visits: Iterable<Visit>): Generator<Score> {
  for (const { id, meeting, visitors } of visits) {
    const [author] = visitors
    if (author !== undefined && chance(given(meeting.number, 0), 95))
      yield score(layout, 'OBSERVER', meeting, author, id)
  }
}

/** What cells gave themselves, one meeting in four, and their committees, one in twenty. */
export function* otherScores(
  layout: Layout,
  nameOf: NameOf,
  cells: CellRange,
  month: number,
): Generator<Score> {
  for (const meeting of meetings(layout, cells, month)) {
    if (!isOver(meeting)) continue
    const { cell, number } = meeting
    if (chance(given(number, 1), 25))
      yield score(layout, 'SELF', meeting, leaderOf(layout, nameOf, cell, 0, 'Bí thư Chi bộ'), null)
    const [secretary] = chance(given(number, 2), 5)
      ? communeCommittee(layout, nameOf, at(layout.communeOf, cell))
      : []
    if (secretary !== undefined) yield score(layout, 'OFFICIAL', meeting, secretary, null)
  }
}

function score(
  layout: Layout,
  kind: Score['kind'],
  meeting: Meeting,
  author: Leader,
  visitId: string | null,
): Score {
  const number = meeting.number * KINDS.length + KINDS.indexOf(kind)
  // A cell is milder with itself than those who come to see it.
  const severity = between(quality(meeting.cell), 5, 45) * (kind === 'SELF' ? 0.5 : 1)
  const lost = CRITERIA.map(({ max }, criterion) => {
    const word = points(number, criterion)
    return chance(word, severity)
      ? between(points(number, CRITERIA.length + criterion), 1, Math.ceil(max * 0.6))
      : 0
  })
  const province = at(layout.provinceOf, at(layout.communeOf, meeting.cell))
  return { id: idOf(number), kind, meeting, province, visitId, author, lost }
}

/** The row of a score. */
export function scoreRow({ id, kind, meeting, province, visitId, author, lost }: Score): Row<'scorecard'> {
  const total = MAX - lost.reduce((sum, one) => sum + one, 0)
  return {
    id,
    meeting_id: meeting.id,
    unit_id: cellId(meeting.cell),
    template_id: templateId(province),
    kind,
    visit_id: visitId,
    scored_on: textOf(meeting.day),
    author_member_id: author.id,
    author_name: author.name,
    author_office: author.office,
    total,
    max_points: MAX,
    band: bandOf(total),
  }
}

/** Its items, with a reason for each deduction. */
export function* itemRows({ id, meeting, province, lost }: Score): Generator<Row<'scorecard_item'>> {
  for (const [criterion, { max }] of CRITERIA.entries()) {
    const taken = lost[criterion] ?? 0
    yield {
      scorecard_id: id,
      criterion_id: criterionId(province, criterion),
      template_id: templateId(province),
      points: max - taken,
      reason: taken === 0 ? null : pick(points(meeting.number, 32 + criterion), REASONS),
    }
  }
}
