import { computed } from 'vue'
import { useRead } from '../../app/client/useRead.ts'
import { UnitNamingsDocument } from '../../gql/graphql.ts'

/** A kind to choose. */
export interface KindChoice {
  readonly value: string
  readonly title: string
  /** Codes of the kinds that a unit of this one may hang under. */
  readonly under: readonly string[]
}

/** What units can be, and how they are called after their places on a day. */
export function useUnitNamings(asOf: () => string | undefined) {
  const read = useRead(UnitNamingsDocument, () => ({ asOf: asOf() ?? null }), { keep: true })
  return {
    patterns: computed(() => read.data.value?.unitNamings ?? []),
    /** Every kind but that of the one unit at the top. */
    kinds: computed(() =>
      (read.data.value?.unitKinds ?? [])
        .filter(({ code }) => code !== 'root')
        .map(({ code, label, mayHangUnder }): KindChoice => ({
          value: code,
          title: label,
          under: mayHangUnder.map((kind) => kind.code),
        })),
    ),
  }
}
