import type { ImportDecisions, ImportView } from '@chibo/shared'
import { computed, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useDraft } from '../../app/form/useDraft.ts'
import { countChanges } from './decisions.ts'

/** What somebody decides of a file, until it is applied: leaving the page asks as long as something is not. */
export function useDecisions(view: () => ImportView | undefined) {
  const { t } = useI18n()
  const draft = shallowRef<ImportDecisions>()
  const { change: touch, done } = useDraft({ touched: true }, () => t('applying.leave'))
  const stored = computed(() => view()?.decisions)
  const decisions = computed(() => draft.value ?? stored.value)
  const changes = computed(() => (stored.value && draft.value ? countChanges(stored.value, draft.value) : 0))
  watch(changes, (count) => (count > 0 ? touch({}) : done()))
  return {
    /** As they would be applied; undefined until the file was looked at. */
    decisions,
    /** How many are others than they are stored. */
    changes,
    decide(change: (decisions: ImportDecisions) => ImportDecisions) {
      if (decisions.value) draft.value = change(decisions.value)
    },
    /** They are stored, or given up. */
    clear() {
      draft.value = undefined
    },
  }
}
