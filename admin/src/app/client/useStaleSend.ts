import { useSend } from './useSend.ts'
import type { Sending } from './useSend.ts'

/** What a mutation answers whose errors are told apart by their codes. */
export interface CodedAnswer {
  readonly userErrors: readonly {
    readonly code: string
    readonly path: readonly string[]
    readonly message: string
  }[]
}

/**
 * Sends an act on what several people may work on.
 *
 * @param stale called when somebody else changed it since it was read
 */
export function useStaleSend<Data, Input extends object, Payload extends CodedAnswer>(
  sending: Sending<Data, Input, Payload>,
  stale: () => void,
) {
  return useSend({
    ...sending,
    pick: (data) => {
      const payload = sending.pick(data)
      if (payload.userErrors.some(({ code }) => code === 'CONFLICT')) stale()
      return payload
    },
  })
}
