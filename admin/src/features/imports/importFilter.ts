import { IMPORT_STATES } from '@chibo/shared'
import type { ImportState } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import type { ImportBatchFilter } from '../../gql/graphql.ts'

/** Which files a URL asks for. */
export interface ImportListFilter {
  readonly unit: string | undefined
  readonly state: ImportState | undefined
}

/** The filter of a URL; what is on no list is left out. */
export function importListFilter(query: LocationQuery): ImportListFilter {
  const unit = query['unit']
  return {
    unit: typeof unit === 'string' && unit ? unit : undefined,
    state: IMPORT_STATES.find((state) => state === query['state']),
  }
}

/** The same for the server; files of units have no page of their own. */
export const asWhere = ({ state }: ImportListFilter): ImportBatchFilter => ({
  kind: { eq: 'MEMBERS' },
  ...(state ? { state: { eq: state } } : {}),
})
