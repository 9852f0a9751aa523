import { computed, shallowRef } from 'vue'
import type { Ref } from 'vue'

/** A file that shows what was done, kept as a document already. */
export interface EvidenceFile {
  readonly id: string
  readonly name: string
}

/** Files of a form that show what was done; the form waits for one that is still on its way. */
export function useEvidence() {
  const files = shallowRef<readonly EvidenceFile[]>([])
  const uploading = shallowRef(false)
  return {
    files,
    uploading,
    ids: computed(() => files.value.map(({ id }) => id)),
    /** What a form is sent by, busy also while a file is on its way. */
    waitingFor: <Sending extends { readonly busy: Readonly<Ref<boolean>> }>(sending: Sending) => ({
      ...sending,
      busy: computed(() => sending.busy.value || uploading.value),
    }),
  }
}
