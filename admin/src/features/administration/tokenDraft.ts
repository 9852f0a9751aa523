import type { Role } from '@chibo/shared'
import { addDays } from '../../app/day/day.ts'
import type { CreateApiTokenInput } from '../../gql/graphql.ts'

/** A token while it is being made. */
export interface TokenDraft {
  readonly name: string
  readonly unitId: string | undefined
  readonly role: Role | undefined
  /** The last day on which it works. */
  readonly lastDay: string | undefined
  readonly costPerMinute: string
  readonly requestsPerMinute: string
}

/** The latest last day: instants end with the year 2199, and a token does when its last day is over. */
export const LATEST_DAY = '2199-12-30'

/** A new token of which only the unit may be known. */
export const newToken = (unitId: string | undefined): TokenDraft => ({
  name: '',
  unitId,
  role: undefined,
  lastDay: undefined,
  costPerMinute: '',
  requestsPerMinute: '',
})

/** A whole number as typed, with or without dots between the thousands; null when nothing is, 0 for what is no number. */
function budget(typed: string): number | null {
  const text = typed.trim()
  if (!text) return null
  return /^[\d. ]{1,12}$/.test(text) ? Number(text.replace(/\D/g, '')) : 0
}

/** A new token as the server takes it: it expires when its last day is over in Vietnam. */
export function toCreate(draft: TokenDraft, role: Role): CreateApiTokenInput {
  return {
    name: draft.name,
    unitId: draft.unitId ?? '',
    role,
    expiresAt: draft.lastDay ? `${addDays(draft.lastDay, 1)}T00:00:00+07:00` : null,
    costPerMinute: budget(draft.costPerMinute),
    requestsPerMinute: budget(draft.requestsPerMinute),
  }
}
