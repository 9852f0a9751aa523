import type { ReorganizationState } from '@chibo/shared'

/** The parts of a reorganization's page, in the order of the work. */
export const PARTS = ['decision', 'steps', 'allotment', 'preview'] as const
export type Part = (typeof PARTS)[number]

/** The part that a URL asks for, else the one where the work stands. */
export const partOf = (asked: unknown, state: ReorganizationState | undefined): Part =>
  PARTS.find((part) => part === asked) ??
  (state === 'PREVIEWED' || state === 'APPROVED' ? 'preview' : 'steps')
