import { computed } from 'vue'
import { useRead } from '../../app/client/useRead.ts'
import { UnitNamingsDocument } from '../../gql/graphql.ts'

/** What units can be, and how they are called after their places on a day. */
export function useUnitNamings(asOf: () => string | undefined) {
  const read = useRead(UnitNamingsDocument, () => ({ asOf: asOf() ?? null }), { keep: true })
  return {
    patterns: computed(() => read.data.value?.unitNamings ?? []),
    /** Every kind but that of the one unit at the top. */
    kinds: computed(() =>
      (read.data.value?.unitKinds ?? [])
        .filter(({ code }) => code !== 'root')
        .map(({ code, label }) => ({ value: code, title: label })),
    ),
  }
}
