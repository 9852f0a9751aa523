import { describeProblem } from '@chibo/shared'
import { computed, onScopeDispose, shallowRef } from 'vue'
import { createAttemptKeys } from '../../app/client/attemptKey.ts'
import { placedFaults } from '../../app/client/faults.ts'
import type { Faults } from '../../app/client/faults.ts'
import type { RequestProblem } from '../../app/client/problem.ts'
import { useRoutes } from '../../app/client/useRoutes.ts'
import type { SentBytes } from '../../app/client/useRoutes.ts'
import { currentLocale } from '../../app/i18n/locale.ts'
import { importReport } from './report.ts'
import { uploadAddress, uploadFaults } from './uploadAddress.ts'
import type { Upload } from './uploadAddress.ts'

/** Sends a file to be taken in, as forms show it. */
export function useUpload() {
  const { upload } = useRoutes()
  const busy = shallowRef(false)
  const bytes = shallowRef<SentBytes>()
  const problem = shallowRef<RequestProblem>()
  const faults = shallowRef<Faults>({})
  let attempted = false
  let keyOf = createAttemptKeys()
  let stopping = new AbortController()

  const check = (input: Upload) =>
    placedFaults(uploadFaults(input, describeProblem({ code: 'REQUIRED', path: [] }, currentLocale())))
  const stop = () => {
    stopping.abort()
    // Sent again it is another attempt: of this one nothing is kept.
    keyOf = createAttemptKeys()
  }
  onScopeDispose(stop)
  return {
    busy,
    bytes,
    problem,
    faults,
    faultCount: computed(() => Object.keys(faults.value).length),
    /** After a first attempt, brings the faults up to date. */
    recheck(input: Upload) {
      if (attempted) faults.value = check(input)
    },
    /** @returns the id under which it was taken in; undefined where it was not */
    async send(input: Upload): Promise<string | undefined> {
      if (busy.value) return undefined
      attempted = true
      problem.value = undefined
      faults.value = check(input)
      if (!input.file || Object.keys(faults.value).length > 0) return undefined
      busy.value = true
      bytes.value = undefined
      stopping = new AbortController()
      const { signal } = stopping
      const { size, lastModified } = input.file
      const address = uploadAddress(input)
      const answer = await upload(address, input.file, {
        key: keyOf({ address, size, lastModified }),
        signal,
        progress: (next) => {
          bytes.value = next
        },
      })
      busy.value = false
      if (answer.ok) return importReport.parse(answer.body).batchId
      if (!signal.aborted) problem.value = answer.problem
      return undefined
    },
    /** Gives the sending up; of a part of a file nothing is kept. */
    stop,
  }
}
