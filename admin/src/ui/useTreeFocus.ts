import { computed, shallowRef } from 'vue'
import { moveOnKey } from './treeKeys.ts'
import type { TreeRow } from './treeKeys.ts'

/**
 * The focus in a tree: one row is in the tab order, keys move from there.
 *
 * @param tree the element that holds the rows
 * @param preferred the row to begin at, as long as none had the focus
 */
export function useTreeFocus(
  tree: () => HTMLElement | null,
  rows: () => readonly TreeRow[],
  toggle: (id: string) => void,
  preferred: () => string | undefined = () => undefined,
) {
  const focused = shallowRef<string>()
  /** The one row in the tab order: the focused one, else the preferred one, else the first. */
  const tabStop = computed(() => {
    const visible = (id: string | undefined) => rows().some((row) => row.id === id)
    if (visible(focused.value)) return focused.value
    return visible(preferred()) ? preferred() : rows()[0]?.id
  })
  const element = (id: string) => tree()?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)

  /** Answers a key of the tree pattern. */
  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const move = moveOnKey(rows(), tabStop.value, event.key)
    if (!move) return
    event.preventDefault()
    if (move.kind === 'toggle') toggle(move.id)
    else element(move.id)?.focus()
  }
  return { focused, tabStop, element, walk }
}
