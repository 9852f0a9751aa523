import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { kindEntity } from '../../graphql/parts.ts'
import type { Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { pathsDisseminatedTo, resolutionsOf } from '../resolutions/dissemination.entity.ts'
import { Unit } from '../units/units.entity.ts'

/** Columns of a document that fields read. */
export type DocumentColumn =
  | 'id'
  | 'unit_id'
  | 'meeting_id'
  | 'type_code'
  | 'number'
  | 'suffix'
  | 'dated_on'
  | 'title'
  | 'file_id'
  | 'file_name'
  | 'state'
  | 'added_by'
  | 'added_by_token'
  | 'added_at'
  | 'version'

/**
 * Today's paths of the units that a document was sent to, and of those to which a resolution was sent that it belongs to.
 *
 * @returns a select of one column, "path"
 */
export function pathsSentTo(documentId: Sql): Sql {
  return sql`select recipient_unit.path from document_recipient as sent join unit as recipient_unit on recipient_unit.id = sent.unit_id
    where sent.document_id = ${documentId}
    union all ${pathsDisseminatedTo(resolutionsOf(documentId))}`
}

/**
 * A document. Read where its unit's meetings are read, by the units that it was sent to, and with the resolution that it belongs
 * to.
 */
export const Document = entity<DocumentColumn>({
  name: 'Document',
  prefix: 'doc',
  table: 'document',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
      {
        kind: 'addressed',
        paths: (row) => pathsSentTo(row.col('id')),
        permission: 'meeting.read',
      },
    ],
  },
  placement: { unit: 'unit_id' },
  orders: {
    ADDED_AT_DESC: { columns: [{ name: 'added_at', type: 'timestamptz' }], descending: true, indexed: true },
    ADDED_AT: { columns: [{ name: 'added_at', type: 'timestamptz' }], indexed: true },
  },
  filters: {
    type: {
      input: 'StringFilter',
      description: 'Code of its type.',
      sql: (row) => row.col('type_code'),
      type: 'text',
    },
    state: {
      input: 'DocumentStateFilter',
      description: 'Whether it holds.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    datedOn: {
      input: 'DateFilter',
      description: 'The day that it bears.',
      sql: (row) => row.col('dated_on'),
      type: 'date',
    },
    meeting: {
      input: 'IdFilter',
      description: 'Of which meeting it is a paper.',
      sql: (row) => row.col('meeting_id'),
      type: 'uuid',
      prefix: 'meeting',
      target: () => Meeting,
    },
    unit: {
      input: 'IdFilter',
      description: 'Whose document.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
    sentTo: {
      input: 'IdFilter',
      description: 'A unit that it was sent to.',
      sql: (row) => row.col('id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
      matches: (row, _cx, ids) =>
        sql`${row.col('id')} in (select sent.document_id from document_recipient as sent where sent.unit_id = any (${ids}))`,
    },
  },
})

/**
 * `05-NQ/ĐU`, as `documentSign` writes it; null without a number.
 *
 * @param column of a document
 */
export function signOf(column: (name: 'number' | 'type_code' | 'suffix') => Sql): Sql {
  const number = sql`${column('number')}::text`
  return sql`lpad(${number}, greatest(2, length(${number})), '0') || '-' || ${column('type_code')} || '/' || ${column('suffix')}`
}

/** A unit that a document was sent to; shows with the document. Rows: of `document_recipient`. */
export const DocumentRecipient = entity<'unit_id' | 'sent_at'>({
  name: 'DocumentRecipient',
  scope: { kind: 'part' },
})

export const DocumentType = kindEntity(
  'DocumentType',
  'document_type',
  'What document: a resolution, a report … Types are dated data.',
)
