import { sql } from 'kysely'
import { entity, nodeEntities } from '../../graphql/define.ts'
import { encodeId } from '../../graphql/ids.ts'
import type { WriteText } from '../../graphql/read/answer.ts'
import type { Sql } from '../../graphql/read/entity.ts'

/** Columns of an audit record that fields read. */
export type AuditColumn =
  | 'id'
  | 'at'
  | 'recorded_on'
  | 'account_id'
  | 'token_id'
  | 'request_id'
  | 'action'
  | 'unit_id'
  | 'object_type'
  | 'object_id'
  | 'object_ids'
  | 'read_fields'
  | 'changes'

/** A record of the audit, read by whoever may read the audit of the unit it stands under. */
export const AuditEvent = entity<AuditColumn>({
  name: 'AuditEvent',
  prefix: 'event',
  table: 'audit_record',
  scope: { kind: 'unit', column: 'unit_id', permission: 'audit.read' },
  placement: { unit: 'unit_id' },
  // Ids sort by time.
  orders: {
    AT_DESC: { columns: [{ name: 'recorded_on', type: 'date' }], descending: true, indexed: true },
    AT: { columns: [{ name: 'recorded_on', type: 'date' }], indexed: true },
  },
  filters: {
    object: {
      input: 'IdFilter',
      description: 'What it is about: whose sensitive fields were read, or what was changed.',
      sql: (row) => row.col('object_id'),
      type: 'uuid',
      prefix: () => [...nodeEntities.keys()],
      matches: (row, _cx, ids) =>
        sql`${row.col('id')} in (select about.record_id from audit_object as about where about.object_id = any (${ids})
          union all select told.id from audit_record as told where told.object_id = any (${ids}))`,
    },
    account: {
      input: 'IdFilter',
      description: 'The account that acted.',
      sql: (row) => row.col('account_id'),
      type: 'uuid',
      prefix: 'account',
    },
    token: {
      input: 'IdFilter',
      description: 'The API token that acted.',
      sql: (row) => row.col('token_id'),
      type: 'uuid',
      prefix: 'token',
    },
    action: {
      input: 'AuditActionFilter',
      description: 'What was done.',
      sql: (row) => row.col('action'),
      type: 'text',
    },
    recordedOn: {
      input: 'DateFilter',
      description: 'The day it was done.',
      sql: (row) => row.col('recorded_on'),
      type: 'date',
    },
  },
})

/** One of the things that an act concerns. Rows: type (a table), id. */
export const AuditObject = entity<'type' | 'id'>({ name: 'AuditObject', scope: { kind: 'part' } })

/** A row of another table as text, `table uuid`, to be written as an id; null where the API gives its rows none. */
export function namedRow(table: Sql, id: Sql): Sql {
  const known = [...nodeEntities.values()].flatMap((one) => one.table ?? [])
  return sql`case when ${table} = any (array[${sql.join(known.map((name) => sql.lit(name)))}]) then ${table} || ' ' || ${id} end`
}

/** Writes such a text as an id. */
export const writeNamedRow: WriteText = (text) => {
  const [table = '', uuid = ''] = text.split(' ')
  return encodeId(entityOf(table)?.prefix ?? '', uuid)
}

/** Writes the name of a table as that of its type. */
export const writeType: WriteText = (table) =>
  entityOf(table)?.name ??
  table.replace(/(^|_)([a-z])/g, (_all, _gap, letter: string) => letter.toUpperCase())

function entityOf(table: string) {
  return [...nodeEntities.values()].find((one) => one.table === table)
}
