import type { SlotOutcome } from '@chibo/shared'
import type { Tone } from '../../ui/ToneChip.vue'

/** How good it is what became of a month or quarter. */
export const OUTCOME_TONES: Readonly<Record<SlotOutcome, Tone>> = {
  MET: 'good',
  LATE: 'warning',
  MERGED: 'info',
  MISSING: 'error',
  DUE: 'plain',
  UPCOMING: 'muted',
  NOT_EXPECTED: 'muted',
}
