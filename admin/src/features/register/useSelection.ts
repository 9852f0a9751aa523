import { computed, shallowRef } from 'vue'
import { NOTHING_CHOSEN, toggled } from './selection.ts'
import type { Selection } from './selection.ts'

/**
 * Rows of a list chosen for an act; they stay chosen over pages and filters.
 *
 * @param rows those on screen
 */
export function useSelection<Row extends { readonly id: string }>(rows: () => readonly Row[]) {
  const selection = shallowRef<Selection<Row>>(NOTHING_CHOSEN)
  return {
    chosen: computed(() => [...selection.value.chosen.values()]),
    ids: computed(() => new Set(selection.value.chosen.keys())),
    toggle(id: string, range: boolean): void {
      selection.value = toggled(selection.value, rows(), id, range)
    },
    clear(): void {
      selection.value = NOTHING_CHOSEN
    },
  }
}
