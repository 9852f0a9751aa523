import type { TreeUnitFragment } from '../../gql/graphql.ts'
import type { TreeRow } from '../../ui/treeKeys.ts'

/** What is known of a tree so far. */
export interface TreeState {
  readonly roots: readonly TreeUnitFragment[]
  /** Children of the units that were opened. */
  readonly children: ReadonlyMap<string, readonly TreeUnitFragment[]>
  readonly expanded: ReadonlySet<string>
  readonly loading: ReadonlySet<string>
}

/** The rows on screen: every unit all of whose ancestors are open. */
export function treeRows({ roots, children, expanded, loading }: TreeState): TreeRow[] {
  const rows: TreeRow[] = []
  const visit = (units: readonly TreeUnitFragment[], level: number) => {
    units.forEach((unit, index) => {
      const open = expanded.has(unit.id)
      rows.push({
        id: unit.id,
        label: unit.name,
        level,
        expandable: unit.children.nodes.length > 0,
        expanded: open,
        loading: loading.has(unit.id),
        position: index + 1,
        siblings: units.length,
      })
      if (open) visit(children.get(unit.id) ?? [], level + 1)
    })
  }
  visit(roots, 1)
  return rows
}
