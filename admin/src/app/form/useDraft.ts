import { computed, onBeforeUnmount, shallowRef } from 'vue'
import type { ComputedRef, ShallowRef } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'

/** What a form holds while it is being filled in. */
export interface FormDraft<Draft extends object> {
  readonly draft: ComputedRef<Draft>
  /** Whether somebody changed something that is not stored yet. */
  readonly touched: Readonly<ShallowRef<boolean>>
  /** Takes what somebody changed. */
  change(next: Partial<Draft>): void
  /** Takes what became known, without anybody's doing. */
  fill(next: Partial<Draft>): void
  /** Everything is stored: the page may be left. */
  done(): void
}

/**
 * The draft of a page's form. As long as it holds something that is not stored, the page is left only after asking.
 *
 * @param question what to ask
 */
export function useDraft<Draft extends object>(initial: Draft, question: () => string): FormDraft<Draft> {
  const made = shallowRef<Draft>()
  const draft = computed(() => made.value ?? initial)
  const touched = shallowRef(false)
  const fill = (next: Partial<Draft>) => {
    made.value = { ...draft.value, ...next }
  }
  const warn = (event: BeforeUnloadEvent) => {
    if (touched.value) event.preventDefault()
  }
  window.addEventListener('beforeunload', warn)
  onBeforeUnmount(() => window.removeEventListener('beforeunload', warn))
  onBeforeRouteLeave(() => !touched.value || window.confirm(question()))
  return {
    draft,
    touched,
    fill,
    change(next) {
      touched.value = true
      fill(next)
    },
    done() {
      touched.value = false
    },
  }
}
