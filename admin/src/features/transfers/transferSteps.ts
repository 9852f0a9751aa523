import type { TransferDirection, TransferState } from '@chibo/shared'
import type { TransferRowFragment } from '../../gql/graphql.ts'
import type { NamedRow } from '../register/rows.ts'

/** What one side can do next with transfers. */
export const TRANSFER_STEPS = ['ISSUE', 'RECEIVE', 'RETURN', 'CANCEL'] as const
export type TransferStep = (typeof TRANSFER_STEPS)[number]

type Sided = Pick<TransferRowFragment, 'state' | 'toUnit'>

/** In which states and on which side a step is taken. */
const TAKEN: Readonly<
  Record<TransferStep, { readonly direction: TransferDirection; readonly states: readonly TransferState[] }>
> = {
  ISSUE: { direction: 'OUT', states: ['DECIDED'] },
  RECEIVE: { direction: 'IN', states: ['SENT'] },
  RETURN: { direction: 'IN', states: ['SENT'] },
  CANCEL: { direction: 'OUT', states: ['DECIDED', 'SENT'] },
}

/**
 * Whether a step can be taken with a transfer from one side. Where the other side keeps no register here, the sender says
 * that somebody has arrived.
 */
export function canTake(step: TransferStep, transfer: Sided, direction: TransferDirection): boolean {
  const taken = TAKEN[step]
  const isOurs = taken.direction === direction || (step === 'RECEIVE' && transfer.toUnit === null)
  return isOurs && taken.states.includes(transfer.state)
}

/** The steps that can be taken with all of some transfers. */
export function stepsFor(transfers: readonly Sided[], direction: TransferDirection): TransferStep[] {
  if (transfers.length === 0) return []
  return TRANSFER_STEPS.filter((step) => transfers.every((one) => canTake(step, one, direction)))
}

/** A transfer as an act on several names it. */
export const rowOf = ({ id, version, person }: TransferRowFragment): NamedRow => ({
  id,
  version,
  name: person.name,
})

/** Whether the next step is overdue on a day. */
export const isOverdue = ({ dueOn }: Pick<TransferRowFragment, 'dueOn'>, day: string): boolean =>
  dueOn !== null && dueOn < day
