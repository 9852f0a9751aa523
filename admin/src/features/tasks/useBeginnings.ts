import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRead } from '../../app/client/useRead.ts'
import { homeUnit, treeRoots } from '../../app/session/rights.ts'
import { useSession } from '../../app/session/session.ts'
import { RootUnitDocument } from '../../gql/graphql.ts'
import type { Beginnings } from './taskFilter.ts'

/** Units at which the viewer's tasks begin: the home unit; the one unit granted, the one above all granted, or the root of the tree. */
export function useBeginnings(): ComputedRef<Beginnings> {
  const session = useSession()
  const roots = computed(() => treeRoots(session.viewer.value))
  const parents = computed(() => new Set(roots.value.map(({ parent }) => parent?.id)))
  const above = computed(() => {
    const [first] = roots.value
    if (roots.value.length === 1) return first?.id
    return parents.value.size === 1 ? first?.parent?.id : undefined
  })
  const root = useRead(RootUnitDocument, () =>
    roots.value.length > 0 && above.value === undefined ? {} : undefined,
  )
  return computed(() => ({
    home: homeUnit(session.viewer.value)?.id,
    all: above.value ?? root.data.value?.unit?.id,
  }))
}
