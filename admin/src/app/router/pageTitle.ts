import { onScopeDispose, shallowRef, watchEffect } from 'vue'

const title = shallowRef<string>()

/**
 * The title of the document. A page that shows a thing with a name passes the name; it stands for as long as the
 * page does. Otherwise the route's own title is taken.
 */
export function usePageTitle(name?: () => string | undefined) {
  if (name) {
    watchEffect(() => {
      title.value = name()
    })
    onScopeDispose(() => {
      title.value = undefined
    })
  }
  return { title }
}
