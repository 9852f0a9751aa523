import { markNotificationsReadInput, type MarkNotificationsRead } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { forbidden, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findOwn, findUnitOf, marking } from './notifications.repo.ts'

/** What marking lines as read came to: which were named. */
export interface MarkedNotifications extends Record<string, readonly string[]> {
  readonly notificationIds: readonly string[]
}

/** Use cases on what somebody is told: each line belongs to one account. */
export class NotificationsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Marks lines of the caller's own account as read. */
  markNotificationsRead(input: unknown, caller: Caller): Promise<Outcome<MarkedNotifications>> {
    return performParsed(this.parts, caller, markNotificationsReadInput, input, (parsed, tx) =>
      this.mark(tx, parsed, caller),
    )
  }

  private async mark(
    tx: Transaction<DB>,
    { ids, until }: MarkNotificationsRead,
    { viewer: { accountId } }: Caller,
  ): Promise<Deed<MarkedNotifications>> {
    // A token is told nothing.
    if (accountId === null) throw forbidden()
    const notificationIds = (ids ?? []).map((id, at) =>
      this.parts.decodeId('notification', id, ['ids', String(at)]),
    )
    const [unitId, own] = await Promise.all([
      findUnitOf(tx, accountId),
      findOwn(tx, accountId, notificationIds),
    ])
    refuse(
      notificationIds.flatMap((id, at) =>
        own.includes(id) ? [] : [{ code: 'NOT_FOUND' as const, path: ['ids', String(at)] }],
      ),
    )
    return {
      result: { notificationIds },
      writes: [marking(tx, accountId, until == null ? { ids: notificationIds } : { until })],
      act: {
        action: 'NOTIFICATIONS_READ',
        unitId,
        objectType: 'account',
        objectId: accountId,
        before: null,
        after: { count: notificationIds.length, until: until?.toISOString() ?? null },
      },
    }
  }
}
