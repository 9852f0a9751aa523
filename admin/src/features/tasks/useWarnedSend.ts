import { shallowRef } from 'vue'
import { placedFaults, textAt } from '../../app/client/faults.ts'
import type { Sending } from '../../app/client/useSend.ts'
import { useStaleSend } from '../../app/client/useStaleSend.ts'
import type { CodedAnswer } from '../../app/client/useStaleSend.ts'
import { areWarnings } from './taskDraft.ts'

/**
 * Sends tasks so that warnings come back as what was refused, to be asked about before anything is stored. They stand apart
 * from faults, which nobody can pass over.
 *
 * @param stale called when somebody else changed the task since it was read
 */
export function useWarnedSend<Data, Input extends object, Payload extends CodedAnswer>(
  sending: Omit<Sending<Data, Input, Payload>, 'fields' | 'faultsOf'>,
  stale: () => void = () => {},
) {
  const warnings = shallowRef<readonly string[]>([])
  const inner = useStaleSend(
    {
      ...sending,
      fields: {
        place: (_input, faults) =>
          placedFaults(faults.filter(({ message }) => !warnings.value.includes(message))),
        textAt,
      },
      pick: (data) => {
        const payload = sending.pick(data)
        const { userErrors } = payload
        warnings.value = areWarnings(userErrors) ? userErrors.map(({ message }) => message) : []
        return payload
      },
    },
    stale,
  )
  return {
    ...inner,
    warnings,
    /** What was typed since makes former warnings void. */
    recheck(input: Input): void {
      warnings.value = []
      inner.recheck(input)
    },
  }
}
