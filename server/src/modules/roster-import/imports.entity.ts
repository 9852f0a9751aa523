import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'

/** Columns of a batch that fields read. */
export type ImportBatchColumn =
  | 'id'
  | 'kind'
  | 'state'
  | 'unit_id'
  | 'file_name'
  | 'sender'
  | 'error_policy'
  | 'effective_on'
  | 'account_id'
  | 'token_id'
  | 'imported_at'
  | 'previewed_at'
  | 'committed_at'
  | 'undone_at'
  | 'undone_reason'
  | 'expires_at'
  | 'read_rows'
  | 'new_rows'
  | 'updated_rows'
  | 'unchanged_rows'
  | 'transfer_rows'
  | 'undecided_rows'
  | 'rejected_rows'
  | 'skipped_rows'
  | 'missing_members'
  | 'alarms'
  | 'problem'
  | 'version'

/** A file that was taken in, read by whoever may import below the same unit. */
export const ImportBatch = entity<ImportBatchColumn>({
  name: 'ImportBatch',
  prefix: 'import',
  table: 'import_batch',
  scope: { kind: 'unit', column: 'unit_id', permission: 'member.import' },
  placement: { unit: 'unit_id' },
  orders: {
    IMPORTED_AT_DESC: { columns: [{ name: 'imported_at', type: 'timestamptz' }], descending: true },
    IMPORTED_AT: { columns: [{ name: 'imported_at', type: 'timestamptz' }] },
  },
  filters: {
    state: {
      input: 'ImportStateFilter',
      description: 'How far it has come.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    kind: {
      input: 'ImportKindFilter',
      description: 'What the file is of.',
      sql: (row) => row.col('kind'),
      type: 'text',
    },
  },
})

/** How many rows of a file do what. Rows: the columns of counts of a batch. */
export const ImportCounts = entity<
  'read' | 'new' | 'updated' | 'unchanged' | 'transfers' | 'undecided' | 'rejected' | 'skipped' | 'missing'
>({ name: 'ImportCounts', scope: { kind: 'part' } })

/** Columns of a row that fields read; `is_open`: whether the reader may read sensitive values where the file was taken in. */
export type ImportRowColumn =
  | 'id'
  | 'batch_id'
  | 'sheet'
  | 'row'
  | 'outcome'
  | 'messages'
  | 'full_name'
  | 'unit_id'
  | 'unit_text'
  | 'member_id'
  | 'matched_by'
  | 'name_folded'
  | 'candidate_member_ids'
  | 'is_open'

/** What a row of a file does; part of the batch. Rows: see `rowsOf`. */
export const ImportRow = entity<ImportRowColumn>({
  name: 'ImportRow',
  scope: { kind: 'part' },
  orders: {
    POSITION: {
      columns: [
        { name: 'sheet', type: 'integer' },
        { name: 'row', type: 'integer' },
      ],
    },
  },
  filters: {
    outcome: {
      input: 'ImportOutcomeFilter',
      description: 'What becomes of it.',
      sql: (row) => row.col('outcome'),
      type: 'text',
    },
    field: {
      input: 'ImportFieldFilter',
      description: 'What something is told about.',
      sql: (row) => row.col('messages'),
      type: 'text',
      matches: (row, _cx, fields) => isTold(row, 'field', fields),
    },
    weight: {
      input: 'MessageWeightFilter',
      description: 'How much lies in something that is told, whatever it is about.',
      sql: (row) => row.col('messages'),
      type: 'text',
      matches: (row, _cx, weights) => isTold(row, 'weight', weights),
    },
    name: {
      input: 'TextFilter',
      description: 'The name, as the file has it.',
      sql: (row) => row.col('name_folded'),
      type: 'text',
    },
  },
})

/** Whether something is told of a row that is one of some things. */
function isTold(row: Row, property: 'field' | 'weight', values: Sql): Sql {
  return sql`${row.col('messages')} @> any (array(
    select jsonb_build_array(jsonb_build_object(${sql.lit(property)}, one.value)) from unnest(${values}) as one (value)))`
}

/** What is told of a row, or of a cell of it. Rows: message (jsonb), position, is_open. */
export const ImportMessage = entity<'message' | 'position' | 'is_open'>({
  name: 'ImportMessage',
  scope: { kind: 'part' },
})

/** What a row changes of the member it means. Rows: see `changesOf`. */
export const ImportChange = entity<'field' | 'before' | 'after' | 'is_before_open' | 'is_after_open'>({
  name: 'ImportChange',
  scope: { kind: 'part' },
})
