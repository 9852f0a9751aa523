import { nextTick, shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { added, indented, moved, removed } from './agendaDraft.ts'
import type { AgendaLine, Edited } from './agendaDraft.ts'

/** An outline while it is being written. */
interface Outline {
  lines(): readonly AgendaLine[]
  isDisabled(): boolean
  /** takes the lines as they are after a change */
  take(lines: readonly AgendaLine[]): void
  /** the list whose inputs of class `title` hold the titles */
  readonly list: Readonly<ShallowRef<HTMLElement | null>>
}

/** Writes an outline by keyboard: the line that is active, and what keys do on it. */
export function useOutlineKeys({ lines, isDisabled, take, list }: Outline) {
  const active = shallowRef(0)
  /** After Escape, Tab leads on as everywhere, until a line is entered anew. */
  const leaves = shallowRef(false)

  async function go(to: number) {
    active.value = Math.max(0, Math.min(to, lines().length - 1))
    await nextTick()
    list.value?.querySelectorAll<HTMLInputElement>('.title')[active.value]?.focus()
  }
  async function edit(edited: Edited | undefined) {
    if (!edited) return
    take(edited.lines)
    await go(edited.at)
  }

  /** What a key does on a line; undefined for one that does what it does everywhere. */
  function actionOf({ key, altKey, shiftKey }: KeyboardEvent, at: number): (() => Promise<void>) | undefined {
    const up = key === 'ArrowUp'
    if (up || key === 'ArrowDown') {
      if (altKey && isDisabled()) return undefined
      return altKey ? () => edit(moved(lines(), at, up ? -1 : 1)) : () => go(at + (up ? -1 : 1))
    }
    if (isDisabled() || altKey) return undefined
    if (key === 'Enter') return () => edit(added(lines(), at))
    if (key === 'Backspace' && lines()[at]?.title === '') return () => edit(removed(lines(), at))
    if (key !== 'Tab' || leaves.value) return undefined
    const edited = indented(lines(), at, shiftKey ? -1 : 1)
    return edited && (() => edit(edited))
  }
  function onKeydown(event: KeyboardEvent, at: number) {
    if (event.ctrlKey || event.metaKey || event.isComposing) return
    if (event.key === 'Escape') leaves.value = true
    const did = actionOf(event, at)
    if (!did) return
    event.preventDefault()
    void did()
  }
  return { active, leaves, edit, onKeydown }
}
