import {
  IMPORT_FIELDS,
  MEMBER_PRIVATE_FIELDS,
  PRIVATE_IMPORT_FIELDS,
  privateFieldOf,
  type ImportField,
} from '@chibo/shared'
import { sql } from 'kysely'
import { UUID_LENGTH } from '../../graphql/id-text.ts'
import { jsonText, type WriteText } from '../../graphql/read/answer.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { mayReadPrivate } from '../members/member-values.entity.ts'
import { Member } from '../members/members.entity.ts'
import type { ImportBatchColumn, ImportRowColumn } from './imports.entity.ts'

/** Where the rows of a batch come from, and what of them which reader is told. */

/** The rows of a batch. Where one stands in the file is written as a uuid, for cursors. */
export function rowsOf(batch: Row<ImportBatchColumn>, cx: Compiling): Sql {
  const isOpen = sql`(select ${cx.permits('member.readPrivate', sql.ref('top.path'))} from unit as top where top.id = ${batch.col('unit_id')})`
  return sql`(select lpad(to_hex(staged.sheet * 4294967296 + staged.row), 32, '0')::uuid as id, staged.batch_id, staged.sheet, staged.row,
      staged.outcome, staged.messages, staged.full_name, staged.unit_id, staged.unit_text, staged.member_id, staged.matched_by,
      staged.name_folded, staged.candidate_member_ids, coalesce(${isOpen}, false) as is_open
    from import_row as staged where staged.batch_id = ${batch.col('id')})`
}

/** What is told of a row. */
export function messagesOf(row: Row<ImportRowColumn>): Sql {
  return sql`(select told.message, told.position, ${row.col('is_open')} as is_open
    from jsonb_array_elements(${row.col('messages')}) with ordinality as told (message, position))`
}

/** Whether a field is one of those whose values few may read. */
export function isPrivate(field: Sql): Sql {
  return sql`${field} in (${literals(PRIVATE_IMPORT_FIELDS)})`
}

/**
 * What a row changes. What stood there before is told to those who may read the member, sensitive values to those who may read
 * these of them; what the file has instead to those who may read sensitive values where it was taken in.
 */
export function changesOf(row: Row<ImportRowColumn>, cx: Compiling): Sql {
  const member = cx.row(Member, 'today')
  const found = sql`from ${cx.from(Member, member)} where ${member.col('id')} = ${row.col('member_id')}`
  const field = sql.ref('change.field')
  const value = (plain: string, sealed: string): Sql =>
    sql`case when ${sql.ref(`change.${sealed}`)} is null then ${sql.lit(PLAIN)} || ${sql.ref(`change.${plain}`)}
      else ${sql.lit(SEALED)} || ${row.col('member_id')} || ${field} || ' ' || encode(${sql.ref(`change.${sealed}`)}, 'hex') end`
  return sql`(select ${field} as field, ${value('before', 'sealed_before')} as before, ${value('after', 'sealed_after')} as after,
      coalesce(case when ${isPrivate(field)} then (select ${mayReadPrivate(member, cx)} ${found})
        else (select ${cx.gate(Member, member)} ${found}) end, false) as is_before_open,
      not ${isPrivate(field)} or ${row.col('is_open')} as is_after_open
    from import_change as change
    where change.batch_id = ${row.col('batch_id')} and change.sheet = ${row.col('sheet')} and change.row = ${row.col('row')})`
}

/** The order of what is changed: that of the fields. */
export function orderOfFields(change: Row): Sql {
  return sql`array_position(array[${literals(IMPORT_FIELDS)}], ${change.col('field')})`
}

const PLAIN = '='
const SEALED = '#'

/** Writes a value of a change; opening a sealed one is noted for the audit. */
export const writeValue: WriteText = (text, { opened, services }) => {
  if (text.startsWith(PLAIN)) return text.slice(PLAIN.length)
  const [named = '', hex = ''] = text.slice(SEALED.length).split(' ')
  const field = named.slice(UUID_LENGTH)
  if (!MEMBER_PRIVATE_FIELDS.some((name) => name === field)) throw new Error(`${field} is not sealed`)
  opened.note(named.slice(0, UUID_LENGTH), field)
  return jsonText(services.open(Buffer.from(hex, 'hex')))
}

/** Writes what may have been meant, behind the field it is of: of a sensitive one, it is noted that it was read. */
export const writeSuggestion: WriteText = (text, { opened }) => {
  const at = text.indexOf(' ')
  const field = IMPORT_FIELDS.find((name) => name === text.slice(0, at))
  const opens = field && privateFieldOf(field)
  if (opens) opened.noteCounted(opens)
  return text.slice(at + 1)
}

function literals(fields: readonly ImportField[]): Sql {
  return sql.join(fields.map((field) => sql.lit(field)))
}
