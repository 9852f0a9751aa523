import type { Labels } from './vocabulary.ts'

export const ITEM_OUTCOMES = ['AGREED', 'NOT_AGREED', 'POSTPONED'] as const
/** What became of an item of an agenda. */
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number]
export const ITEM_OUTCOME_LABELS: Labels<ItemOutcome> = {
  AGREED: { vi: 'Thống nhất', en: 'Agreed' },
  NOT_AGREED: { vi: 'Không thống nhất', en: 'Not agreed' },
  POSTPONED: { vi: 'Để lại', en: 'Postponed' },
}
