import type { TaskState } from '@chibo/shared'
import type { Tone } from '../../ui/ToneChip.vue'

/** How good it is where a task stands. */
export const STATE_TONES: Readonly<Record<TaskState, Tone>> = {
  ASSIGNED: 'plain',
  IN_PROGRESS: 'info',
  REPORTED: 'warning',
  RETURNED: 'error',
  ACCEPTED: 'good',
  CANCELLED: 'muted',
}
