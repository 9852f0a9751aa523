import { band, deductionNeedsReason, maxTotal, total } from '@chibo/shared'
import type { Band } from '@chibo/shared'
import type { TemplatesOnDayQuery } from '../../gql/graphql.ts'

/** The points of one criterion while they are being given. */
export interface DraftItem {
  readonly points: number | undefined
  readonly reason: string
}

/** A form as the server tells it. */
export type Template = TemplatesOnDayQuery['scorecardTemplates']['nodes'][number]
export type Criterion = Template['criteria'][number]

/** Where a scorecard stands while it is being filled in. */
export interface ScorecardStanding {
  readonly total: number
  readonly max: number
  /** The band of the total; undefined until every criterion is scored. */
  readonly band: Band | undefined
  readonly scored: number
  readonly criteria: number
  /** Criteria with a deduction and no reason. */
  readonly withoutReason: number
}

/** Sum, band and what is still to do, from what was typed so far. */
export function standing(template: Template, items: Readonly<Record<string, DraftItem>>): ScorecardStanding {
  const given = template.criteria.flatMap((criterion) => {
    const item = items[criterion.code]
    return item?.points === undefined
      ? []
      : [{ criterion, item: { code: criterion.code, points: item.points, reason: item.reason } }]
  })
  const sum = total(given.map(({ item }) => item))
  const complete = given.length === template.criteria.length
  return {
    total: sum,
    max: maxTotal(template.criteria),
    band: complete ? band(template.bands, sum) : undefined,
    scored: given.length,
    criteria: template.criteria.length,
    withoutReason: given.filter(({ criterion, item }) => deductionNeedsReason(criterion, item)).length,
  }
}

/** The items with full marks wherever none were given yet. */
export function fillWithMaximum(
  template: Template,
  items: Readonly<Record<string, DraftItem>>,
): Record<string, DraftItem> {
  return Object.fromEntries(
    template.criteria.map(({ code, max }) => {
      const item = items[code]
      return [code, { points: item?.points ?? max, reason: item?.reason ?? '' }]
    }),
  )
}

/** The items as the server takes them: in the order of the form, blank reasons left out. */
export function itemsOf(
  criteria: readonly { readonly code: string }[],
  items: Readonly<Record<string, DraftItem>>,
): { code: string; points: number; reason: string | null }[] {
  return criteria.flatMap(({ code }) => {
    const item = items[code]
    return item?.points === undefined
      ? []
      : [{ code, points: item.points, reason: item.reason.trim() || null }]
  })
}

/** Criteria under the groups of the form, in its order. */
export function byGroup<C extends { readonly group: string }>(
  criteria: readonly C[],
): { group: string; criteria: C[] }[] {
  const groups: { group: string; criteria: C[] }[] = []
  for (const criterion of criteria) {
    const last = groups.at(-1)
    if (last?.group === criterion.group) last.criteria.push(criterion)
    else groups.push({ group: criterion.group, criteria: [criterion] })
  }
  return groups
}

/** Points as typed, with a comma or a point before the decimals; undefined when that is no number. */
export function parsePoints(text: string): number | undefined {
  const trimmed = text.trim()
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined
}
