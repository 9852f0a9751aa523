import { IMPORT_OUTCOMES } from '@chibo/shared'
import type { ImportOutcome } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import type { ImportRowFilter } from '../../gql/graphql.ts'

/** Which rows of a file a URL asks for. */
export interface PreviewFilter {
  readonly outcome: ImportOutcome | undefined
}

/** The filter of a URL; what is on no list is left out. */
export function previewFilter(query: LocationQuery): PreviewFilter {
  return { outcome: IMPORT_OUTCOMES.find((outcome) => outcome === query['outcome']) }
}

/** The same for the server. */
export const asWhere = ({ outcome }: PreviewFilter): ImportRowFilter =>
  outcome ? { outcome: { eq: outcome } } : {}
