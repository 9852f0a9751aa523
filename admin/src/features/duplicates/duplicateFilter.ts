import { DUPLICATE_REASONS } from '@chibo/shared'
import type { DuplicateReason } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'

/** Which pairs a URL asks for. */
export interface DuplicateFilter {
  readonly unit: string | undefined
  readonly reason: DuplicateReason | undefined
  /** whether those are shown who were judged to be two people */
  readonly dismissed: boolean
}

/** The filter of a URL; values that are none of the lists are left out. */
export function duplicateFilter(query: LocationQuery): DuplicateFilter {
  const unit = query['unit']
  return {
    unit: typeof unit === 'string' && unit ? unit : undefined,
    reason: DUPLICATE_REASONS.find((reason) => reason === query['reason']),
    dismissed: query['show'] === 'dismissed',
  }
}
