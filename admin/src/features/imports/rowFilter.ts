import { IMPORT_FIELDS, IMPORT_OUTCOMES, MESSAGE_WEIGHTS } from '@chibo/shared'
import type { ImportField, ImportOutcome, MessageWeight } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import type { ImportRowFilter } from '../../gql/graphql.ts'

/** Which rows of a file a URL asks for. */
export interface PreviewFilter {
  readonly outcome: ImportOutcome | undefined
  /** Something is told about it. */
  readonly field: ImportField | undefined
  /** Something of this weight is told. */
  readonly weight: MessageWeight | undefined
  /** Part of the name. */
  readonly name: string | undefined
}

/** The filter of a URL; what is on no list is left out. */
export function previewFilter(query: LocationQuery): PreviewFilter {
  const name = query['q']
  return {
    outcome: IMPORT_OUTCOMES.find((outcome) => outcome === query['outcome']),
    field: IMPORT_FIELDS.find((field) => field === query['field']),
    weight: MESSAGE_WEIGHTS.find((weight) => weight === query['weight']),
    name: typeof name === 'string' && name.trim() ? name.trim() : undefined,
  }
}

/** The same for the server. */
export const asWhere = ({ outcome, field, weight, name }: PreviewFilter): ImportRowFilter => ({
  ...(outcome ? { outcome: { eq: outcome } } : {}),
  ...(field ? { field: { eq: field } } : {}),
  ...(weight ? { weight: { eq: weight } } : {}),
  ...(name ? { name: { contains: name } } : {}),
})
