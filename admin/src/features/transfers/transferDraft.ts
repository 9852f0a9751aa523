import type { TransferKind } from '@chibo/shared'
import { addDays } from '../../app/day/day.ts'
import type { TransferMembersInput } from '../../gql/graphql.ts'
import { actDecisionIfAny, NO_ACT_DECISION } from '../register/decision.ts'
import type { ActDecisionDraft } from '../register/decision.ts'

/** How the other side is named: chosen among units in reach, by the code that it bears, or by a name. */
export const PLACES = ['unit', 'code', 'name'] as const
export type Place = (typeof PLACES)[number]

/** A transfer while it is being typed. */
export interface TransferDraft {
  readonly place: Place
  readonly toUnitId: string | undefined
  readonly toUnitCode: string
  readonly toName: string
  readonly decidedOn: string | undefined
  /** The last day of a stay. */
  readonly lastDay: string | undefined
  readonly paperNumber: string
  readonly paperOn: string | undefined
  readonly decision: ActDecisionDraft
  readonly reason: string
}

/** A new transfer, decided on a day. */
export const newTransfer = (day: string): TransferDraft => ({
  place: 'unit',
  toUnitId: undefined,
  toUnitCode: '',
  toName: '',
  decidedOn: day,
  lastDay: undefined,
  paperNumber: '',
  paperOn: undefined,
  decision: NO_ACT_DECISION,
  reason: '',
})

/** The same as the server takes it, but for the members. */
export function toTransfer(
  kind: TransferKind,
  draft: TransferDraft,
): Omit<TransferMembersInput, 'members' | 'errorPolicy'> {
  const { place, toUnitId, toUnitCode, toName, decidedOn, lastDay, paperNumber, paperOn } = draft
  return {
    ...(place === 'unit' ? { toUnitId: toUnitId ?? '' } : {}),
    ...(place === 'code' ? { toUnitCode: toUnitCode.trim() } : {}),
    ...(place === 'name' ? { toName: toName.trim() } : {}),
    kind,
    decidedOn: decidedOn ?? '',
    until: kind === 'TEMPORARY' && lastDay ? addDays(lastDay, 1) : null,
    paperNumber: paperNumber.trim() || null,
    paperOn: paperOn ?? null,
    decision: actDecisionIfAny(draft.decision),
    reason: draft.reason.trim() || null,
  }
}

/** The name of the field in the input that says where to. */
export const FIELD_OF: Readonly<Record<Place, 'toUnitId' | 'toUnitCode' | 'toName'>> = {
  unit: 'toUnitId',
  code: 'toUnitCode',
  name: 'toName',
}
