import { computed } from 'vue'
import { useRead } from '../../app/client/useRead.ts'
import { OfficeKindsDocument } from '../../gql/graphql.ts'

/** The offices that there are in units of any kind, each once, as a choice. */
export function useOfficeKinds() {
  const read = useRead(OfficeKindsDocument, () => ({}))
  return computed(() => {
    const all = (read.data.value?.unitKinds ?? []).flatMap(({ offices }) => offices)
    return [...new Map(all.map(({ code, label }) => [code, { value: code, title: label }])).values()]
  })
}
