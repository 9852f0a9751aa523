import { onUnmounted } from 'vue'

/** Gives the focus back, when what took it goes, to where it was before: a dialog knows no activator. */
export function useFocusBack(): void {
  const before = document.activeElement
  onUnmounted(() => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  })
}
