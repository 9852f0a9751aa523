import { RESOLUTION_STATES } from '@chibo/shared'
import type { ResolutionState } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import { parseDay } from '../../app/day/day.ts'
import type { ResolutionFilter, ResolutionsQueryVariables } from '../../gql/graphql.ts'

/** Whose resolutions a list shows: a unit's with those below it, the unit's alone, those that were sent to the unit. */
export const WHOSE = ['below', 'own', 'received'] as const
export type Whose = (typeof WHOSE)[number]

/** Which resolutions a URL asks for. */
export interface ResolutionListFilter {
  readonly whose: Whose
  readonly unit: string | undefined
  readonly body: string | undefined
  readonly type: string | undefined
  readonly state: ResolutionState | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** Whether only key ones are asked for. */
  readonly key: boolean
  /** Whether only those with late tasks are asked for. */
  readonly late: boolean
  readonly text: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** The filter of a URL. */
export function resolutionListFilter(query: LocationQuery): ResolutionListFilter {
  return {
    whose: WHOSE.find((whose) => whose === query['whose']) ?? 'below',
    unit: text(query['unit']),
    body: text(query['body']),
    type: text(query['type']),
    state: RESOLUTION_STATES.find((state) => state === query['state']),
    from: parseDay(query['from']),
    to: parseDay(query['to']),
    key: query['key'] === 'yes',
    late: query['late'] === 'yes',
    text: text(query['q']),
  }
}

/** Names in a URL that narrow a list of resolutions. */
export const NARROWING = ['whose', 'unit', 'body', 'type', 'state', 'from', 'to', 'key', 'late', 'q']

/**
 * The same for the server.
 *
 * @param unit the one chosen, or else the viewer's
 */
export function asVariables(
  filter: ResolutionListFilter,
  unit: string,
): Omit<ResolutionsQueryVariables, 'after'> {
  const { whose, body, type, state, from, to, key, late, text: sought } = filter
  const where: ResolutionFilter = {
    ...(body ? { body: { eq: body } } : {}),
    ...(type ? { type: { eq: type } } : {}),
    ...(state ? { state: { eq: state } } : {}),
    ...(from || to ? { adoptedOn: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } } : {}),
    ...(key ? { key: { eq: true } } : {}),
    ...(late ? { overdueTasks: { eq: true } } : {}),
    ...(sought ? { text: { contains: sought } } : {}),
  }
  if (whose === 'received')
    return { under: null, scope: 'SUBTREE', where: { ...where, sentTo: { eq: unit } } }
  return { under: unit, scope: whose === 'own' ? 'UNIT' : 'SUBTREE', where }
}
