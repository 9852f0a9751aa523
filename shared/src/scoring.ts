import type { Problem } from './errors.ts'
import type { Band, CriterionScoring } from './vocabulary.ts'

/** What scoring needs to know of a criterion of a template. Points have at most two decimals. */
export interface Criterion {
  readonly code: string
  readonly max: number
  readonly scoring: CriterionScoring
  /** The points that can be given, for LADDER; empty otherwise. */
  readonly steps: readonly { readonly points: number }[]
}

/** The points given for a criterion, and why points were taken off. */
export interface ScoreItem {
  readonly code: string
  readonly points: number
  readonly reason?: string | null | undefined
}

/** The lowest points of a band. */
export interface BandFloor {
  readonly band: Band
  readonly minPoints: number
}

const hundredths = (points: number): number => Math.round(points * 100)

/** The sum of points, exact to two decimals whatever the order of the items. */
export function total(items: readonly { readonly points: number }[]): number {
  return items.reduce((sum, item) => sum + hundredths(item.points), 0) / 100
}

/** The most that a template can give: the sum of its criteria's maxima. */
export function maxTotal(criteria: readonly { readonly max: number }[]): number {
  return total(criteria.map(({ max }) => ({ points: max })))
}

/**
 * The band of a total: the one with the highest floor that the total reaches. Floors may come in any order.
 * Undefined when the total lies below every floor, which a complete template (one floor at 0) excludes.
 */
export function band(floors: readonly BandFloor[], points: number): Band | undefined {
  let reached: BandFloor | undefined
  for (const floor of floors)
    if (
      hundredths(points) >= hundredths(floor.minPoints) &&
      (!reached || floor.minPoints > reached.minPoints)
    )
      reached = floor
  return reached?.band
}

/** Whether points were taken off without saying why. Blank text is no reason. */
export function deductionNeedsReason(criterion: { readonly max: number }, item: ScoreItem): boolean {
  return hundredths(item.points) < hundredths(criterion.max) && !item.reason?.trim()
}

/** The codes of the items that took points off without a reason, in the order of the items. */
export function deductionsNeedReason(
  criteria: readonly Criterion[],
  items: readonly ScoreItem[],
): readonly string[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  return items
    .filter((item) => {
      const criterion = byCode.get(item.code)
      return criterion !== undefined && deductionNeedsReason(criterion, item)
    })
    .map((item) => item.code)
}

/** The points that a criterion allows: 0 and the maximum, or the steps; undefined when any number up to it will do. */
export function allowedPoints(criterion: Criterion): readonly number[] | undefined {
  if (criterion.scoring === 'NUMBER') return undefined
  return criterion.scoring === 'YES_NO' ? [criterion.max, 0] : criterion.steps.map((step) => step.points)
}

/** What is wrong with the points of one item; undefined when nothing is. */
export function pointsProblem(criterion: Criterion, points: number): Problem | undefined {
  if (!(points >= 0 && points <= criterion.max))
    return { code: 'POINTS_OUT_OF_RANGE', path: ['points'], values: { max: criterion.max } }
  const allowed = allowedPoints(criterion)
  if (allowed && !allowed.includes(points))
    return { code: 'POINTS_NOT_A_STEP', path: ['points'], values: { steps: allowed.join(', ') } }
  if (hundredths(points) / 100 !== points) return { code: 'INVALID_VALUE', path: ['points'] }
  return undefined
}

/**
 * Everything wrong with a filled-in scorecard. Paths start at the scorecard: `items.<index>.points`,
 * `items.<index>.reason`, `items.<index>.code`; a criterion without an item is reported at `items`.
 */
export function scoringProblems(criteria: readonly Criterion[], items: readonly ScoreItem[]): Problem[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  const seen = new Set<string>()
  const problems: Problem[] = []
  items.forEach((item, index) => {
    const at = ['items', String(index)]
    const criterion = byCode.get(item.code)
    if (!criterion) return problems.push({ code: 'CRITERION_UNKNOWN', path: [...at, 'code'] })
    if (seen.has(item.code)) return problems.push({ code: 'DUPLICATE', path: [...at, 'code'] })
    seen.add(item.code)
    const wrong = pointsProblem(criterion, item.points)
    if (wrong) return problems.push({ ...wrong, path: [...at, ...wrong.path] })
    if (deductionNeedsReason(criterion, item))
      problems.push({ code: 'DEDUCTION_WITHOUT_REASON', path: [...at, 'reason'] })
    return undefined
  })
  for (const { code } of criteria)
    if (!seen.has(code)) problems.push({ code: 'CRITERION_MISSING', path: ['items'], values: { code } })
  return problems
}
