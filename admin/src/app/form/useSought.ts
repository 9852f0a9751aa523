import { onScopeDispose, shallowRef, watch } from 'vue'

/**
 * What is typed into a field that finds things by their names, and what of it is sought once the typing pauses: the
 * name of what is chosen already seeks nothing.
 */
export function useSought(chosen: () => string | undefined) {
  const search = shallowRef('')
  const sought = shallowRef('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(search, (text: string | null) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      sought.value = text === chosen() ? '' : (text ?? '').trim()
    }, 200)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { search, sought }
}
