import { computed, shallowRef } from 'vue'
import { useSend } from '../../app/client/useSend.ts'
import type { Sending } from '../../app/client/useSend.ts'
import type { Fault } from '../../app/client/faults.ts'
import { outcomesOf, rowFields } from './rows.ts'
import type { NamedRow, RowResult } from './rows.ts'

interface RowsAnswer {
  readonly userErrors: readonly Fault[]
  readonly warnings: readonly { readonly message: string }[]
  readonly results: readonly RowResult[]
}

/**
 * Sends an act on a list, and tells what each row came to.
 *
 * @param list its name in the input
 * @param rows what stands in it, in order
 */
export function useRowsSend<Data, Input extends object, Payload extends RowsAnswer>(
  sending: Omit<Sending<Data, Input, Payload>, 'fields'>,
  list: string,
  rows: readonly NamedRow[],
) {
  const results = shallowRef<readonly RowResult[]>()
  const isStored = shallowRef(false)
  const inner = useSend({
    ...sending,
    fields: rowFields(list, rows.length),
    pick: (data) => {
      const payload = sending.pick(data)
      results.value = payload.results
      isStored.value = payload.userErrors.length === 0
      return payload
    },
  })
  return {
    ...inner,
    /** What each row came to, once the server answered. */
    outcomes: computed(() => results.value && outcomesOf(rows, results.value)),
    isStored,
    send(input: Input): Promise<Payload | undefined> {
      results.value = undefined
      return inner.send(input)
    },
  }
}
