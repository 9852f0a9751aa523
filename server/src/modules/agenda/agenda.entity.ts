import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'

/** Columns of an agenda's item that fields read. */
export type AgendaItemColumn =
  | 'id'
  | 'meeting_id'
  | 'parent_id'
  | 'position'
  | 'title'
  | 'field'
  | 'purpose'
  | 'about_money'
  | 'planned_minutes'
  | 'begun_at'
  | 'ended_at'
  | 'conclusion'
  | 'outcome'
  | 'from_item_id'
  | 'version'

/** An item of the agenda of a meeting; read where the meeting is. */
export const AgendaItem = entity<AgendaItemColumn>({
  name: 'AgendaItem',
  prefix: 'item',
  table: 'agenda_item',
  scope: { kind: 'via', column: 'meeting_id', target: () => Meeting },
})

/**
 * Where an item stands in the tree of its agenda: `{2,1}` for the first one below the second. What orders items so has each
 * of them before those below it.
 */
export function placeOf(item: Row): Sql {
  const up = sql`select above.position as parent, top.position as root from agenda_item as above
    left join agenda_item as top on top.id = above.parent_id where above.id = ${item.col('parent_id')}`
  return sql`(select array_remove(array[up.root + 1, up.parent + 1, ${item.col('position')} + 1], null)
    from (select) as here left join (${up}) as up on true)`
}

/** Somebody spoke at a meeting; read where the meeting is. */
export const Speech = entity<
  'id' | 'meeting_id' | 'agenda_item_id' | 'minutes' | 'opinion' | 'said_at' | 'version'
>({
  name: 'Speech',
  prefix: 'speech',
  table: 'speech',
  scope: { kind: 'via', column: 'meeting_id', target: () => Meeting },
  orders: { SAID_AT: { columns: [{ name: 'said_at', type: 'timestamptz' }] } },
})
