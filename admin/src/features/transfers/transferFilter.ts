import { TRANSFER_STATES } from '@chibo/shared'
import type { TransferDirection, TransferState } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import type { TransferFilter, TransferOrder } from '../../gql/graphql.ts'

const OPEN: readonly TransferState[] = ['DECIDED', 'SENT']

/** Which transfers a URL asks for. */
export interface TransferListFilter {
  readonly direction: TransferDirection
  readonly unit: string | undefined
  /** One state; without it those under way, or all. */
  readonly state: TransferState | 'ALL' | undefined
}

/** The filter of a URL: without a word what comes in and is under way. */
export function transferListFilter(query: LocationQuery): TransferListFilter {
  const unit = query['unit']
  return {
    direction: query['direction'] === 'OUT' ? 'OUT' : 'IN',
    unit: typeof unit === 'string' && unit ? unit : undefined,
    state: ([...TRANSFER_STATES, 'ALL'] as const).find((state) => state === query['state']),
  }
}

/** The same for the server. */
export const asWhere = ({ state }: TransferListFilter): TransferFilter =>
  state === 'ALL' ? {} : { state: state ? { eq: state } : { in: [...OPEN] } }

/** What is under way by what is due next, what is over by its day, latest first. */
export const orderOf = ({ state }: TransferListFilter): TransferOrder =>
  state === undefined || OPEN.some((one) => one === state) ? 'DUE_ON' : 'DECIDED_ON_DESC'
