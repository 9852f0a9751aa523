import { computed } from 'vue'
import { useRead } from '../../app/client/useRead.ts'
import { GroupsOnDayDocument } from '../../gql/graphql.ts'
import { coveredBefore } from './groupDraft.ts'
import type { UnitName } from './groupDraft.ts'

/** The groups of a committee on a day, and which of the units they cover already. */
export function useDoubleCover(
  committee: () => string | undefined,
  day: () => string | undefined,
  units: () => readonly UnitName[],
  ownGroup?: () => string | undefined,
) {
  const read = useRead(
    GroupsOnDayDocument,
    () => {
      const [unit, on] = [committee(), day()]
      return unit && on ? { unit, day: on } : undefined
    },
    { keep: true },
  )
  const groups = computed(() => read.data.value?.workGroups.nodes ?? [])
  return { groups, covered: computed(() => coveredBefore(groups.value, units(), ownGroup?.())) }
}
