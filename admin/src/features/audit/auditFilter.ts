import { AUDIT_ACTIONS } from '@chibo/shared'
import type { AuditAction } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import { parseDay } from '../../app/day/day.ts'
import type { AuditEventFilter } from '../../gql/graphql.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** Which records of the audit a URL asks for. */
export interface AuditListFilter {
  readonly action: AuditAction | undefined
  /** id of the account or token that acted */
  readonly actor: string | undefined
  /** id of what it is about */
  readonly object: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The filter of a URL; days and acts that do not exist are left out. */
export function auditListFilter(query: LocationQuery): AuditListFilter {
  return {
    action: AUDIT_ACTIONS.find((action) => action === query['action']),
    actor: text(query['actor']),
    object: text(query['object']),
    from: parseDay(query['from']),
    to: parseDay(query['to']),
  }
}

/** The same for the server. */
export function asWhere({ action, actor, object, from, to }: AuditListFilter): AuditEventFilter {
  return {
    ...(action ? { action: { eq: action } } : {}),
    ...(actor ? { [actor.startsWith('token_') ? 'token' : 'account']: { eq: actor } } : {}),
    ...(object ? { object: { eq: object } } : {}),
    ...(from || to ? { recordedOn: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } } : {}),
  }
}
