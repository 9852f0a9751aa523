import type { PlaceFiles } from './files.ts'

type Template = NonNullable<PlaceFiles['template']>
/** A criterion of the form, with the group it stands in. */
export interface FormCriterion extends Omit<Template['groups'][number]['criteria'][number], 'steps'> {
  readonly group: string
  readonly steps: readonly {
    readonly points: number
    readonly label: string
    readonly atLeast?: number | undefined
  }[]
}

/** Points taken off one criterion, with the reason and what the visitors advise. */
export type Deduction = PlaceFiles['deductions'][number]

/** The criteria of a form in their order. */
export function criteriaOf(template: Template): FormCriterion[] {
  return template.groups.flatMap(({ label, criteria }) =>
    criteria.map((criterion) => ({ ...criterion, group: label, steps: criterion.steps ?? [] })),
  )
}

/**
 * How many points a share loses on a ladder whose steps say from which share they are reached.
 *
 * @param part of `whole`, which is above 0
 */
export function lostByShare(criterion: FormCriterion, part: number, whole: number): number {
  const step = criterion.steps.find(({ atLeast }) => atLeast !== undefined && part * 100 >= atLeast * whole)
  return criterion.max - (step?.points ?? 0)
}

/** The criterion with this code. */
export function criterionOf(criteria: readonly FormCriterion[], code: string): FormCriterion {
  const found = criteria.find((criterion) => criterion.code === code)
  if (found === undefined) throw new Error(`The form has no criterion ${code}.`)
  return found
}

/**
 * Picks deductions that take exactly so many points off, at most one a criterion.
 *
 * @param offered in the order of preference
 * @param points to take off
 * @returns undefined when the offered ones do not add up to that
 */
export function pickDeductions(offered: readonly Deduction[], points: number): Deduction[] | undefined {
  if (points === 0) return []
  const [first, ...rest] = offered
  if (first === undefined) return undefined
  if (first.lost <= points) {
    const others = rest.filter(({ criterion }) => criterion !== first.criterion)
    const picked = pickDeductions(others, points - first.lost)
    if (picked !== undefined) return [first, ...picked]
  }
  return pickDeductions(rest, points)
}
