/** A visible row of a tree, in the order of the screen. */
export interface TreeRow {
  readonly id: string
  readonly label: string
  /** 1 at the roots. */
  readonly level: number
  readonly expandable: boolean
  readonly expanded: boolean
  readonly loading: boolean
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
}

/** What a key asks of a tree: to move the focus to a row, or to open or close one. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }
  | undefined

/**
 * The keys of the tree pattern: up and down through visible rows, right opens or enters, left closes or leaves, Home
 * and End, and a letter for the next row whose label begins with it.
 */
export function moveOnKey(rows: readonly TreeRow[], current: string | undefined, key: string): TreeMove {
  const index = rows.findIndex((row) => row.id === current)
  const row = rows[index]
  const focus = (target: TreeRow | undefined): TreeMove => target && { kind: 'focus', id: target.id }
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1])
    case 'ArrowUp':
      return focus(rows[index - 1])
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows[rows.length - 1])
    case 'ArrowRight':
      if (!row?.expandable) return undefined
      return row.expanded ? focus(childOf(rows, index)) : { kind: 'toggle', id: row.id }
    case 'ArrowLeft':
      if (row?.expanded) return { kind: 'toggle', id: row.id }
      return focus(rows.slice(0, Math.max(index, 0)).findLast((above) => above.level < (row?.level ?? 0)))
  }
  if ([...key].length !== 1 || key === ' ') return undefined
  const turned = [...rows.slice(index + 1), ...rows.slice(0, index + 1)]
  const letter = key.toLocaleLowerCase('vi')
  return focus(turned.find((candidate) => candidate.label.toLocaleLowerCase('vi').startsWith(letter)))
}

function childOf(rows: readonly TreeRow[], index: number): TreeRow | undefined {
  const next = rows[index + 1]
  return next && next.level > (rows[index]?.level ?? 0) ? next : undefined
}
