import { computed, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useDraft } from '../../app/form/useDraft.ts'
import { isShutOut, unitWith } from '../../app/session/rights.ts'
import { useSession } from '../../app/session/session.ts'

/**
 * The draft of something new that is kept under a unit: under the one that `?unit=` asks for, else under the first on
 * which the viewer may give access.
 *
 * @param make the draft of which only the unit may be known
 * @param question asked before a touched draft is left
 */
export function useUnitDraft<Draft extends { readonly unitId: string | undefined }>(
  make: (unitId: string | undefined) => Draft,
  question: () => string,
) {
  const route = useRoute()
  const session = useSession()
  const asked = route.query['unit']
  const form = useDraft<Draft>(make(typeof asked === 'string' ? asked : undefined), question)
  const home = computed(() => unitWith(session.viewer.value, 'access.write')?.id)
  watch(
    home,
    (unitId) => {
      if (unitId && !form.draft.value.unitId && !form.touched.value) form.fill(make(unitId))
    },
    { immediate: true },
  )
  return {
    ...form,
    home,
    /** Whether the viewer is known and may give access nowhere. */
    shutOut: computed(() => isShutOut(session.viewer.value, 'access.write')),
  }
}
