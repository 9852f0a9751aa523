import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { usePages } from '../../app/client/usePages.ts'
import { UnitsBelowDocument } from '../../gql/graphql.ts'
import type { UnitsBelowQuery } from '../../gql/graphql.ts'

/** A unit directly below another one. */
export type UnitBelow = NonNullable<UnitsBelowQuery['unit']>['children']['nodes'][number]

/** More than any unit has. */
const ALL = 1_000

/**
 * The units directly below one on a day, in the order of their names; none until they are known.
 *
 * @param day ISO; undefined: today
 */
export function useUnitsBelow(
  unit: () => string | undefined,
  day: () => string | undefined,
): ComputedRef<readonly UnitBelow[]> {
  const pages = usePages(
    UnitsBelowDocument,
    (after) => {
      const id = unit()
      return id === undefined ? undefined : { unit: id, asOf: day() ?? null, after: after ?? null }
    },
    (data) => data.unit?.children,
    { all: ALL },
  )
  return computed(() => pages.rows.value ?? [])
}
