import { computed } from 'vue'
import type { Role } from '@chibo/shared'
import { useRead } from '../../app/client/useRead.ts'
import { useSession } from '../../app/session/session.ts'
import { UnitPathDocument } from '../../gql/graphql.ts'
import { rolesToGive } from './giving.ts'

/** The roles that the viewer may give on a unit; undefined until that is known. */
export function useRolesToGive(unit: () => string | undefined) {
  const session = useSession()
  const path = useRead(UnitPathDocument, () => {
    const id = unit()
    return id ? { unit: id, asOf: null } : undefined
  })
  return computed((): Role[] | undefined => {
    const found = path.data.value?.unit
    return found ? rolesToGive(session.viewer.value, [found, ...found.ancestors]) : undefined
  })
}
