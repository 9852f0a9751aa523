import { foldVietnamese } from '@chibo/shared'
import { sql } from 'kysely'
import { isObject } from '../../json.ts'
import { readCursor } from '../../pages.ts'
import { pageOf, type Bounds, type Row } from './batch.ts'
import { within } from './bounds.ts'

/** A page of the members below a unit, by name. */
export async function listMembers(args: Row, bounds: Bounds): Promise<Row> {
  const first = Number(args['first'])
  const after = typeof args['after'] === 'string' ? readCursor(args['after']) : undefined
  const beyond = after ? sql`and (m.sort_key, m.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const name = isObject(args['where']) ? args['where']['name'] : undefined
  const part = isObject(name)
    ? `%${foldVietnamese(String(name['contains'])).replace(/[\\%_]/g, '\\$&')}%`
    : undefined
  const top = await sql<{
    path: string
  }>`select u.path from unit u where u.id = ${args['under']} and ${within(sql`u.path`, bounds)}`.execute(
    bounds.db,
  )
  const path = top.rows[0]?.path
  if (path === undefined) return pageOf([], first)
  const { rows } = await sql<Row>`
    select m.id, m.full_name as "fullName", m.sort_name as "sortName", m.sort_key as "sortKey", m.standing, m.activity, m.home_unit_id
    from member m join unit u on u.id = m.home_unit_id
    where u.path >= ${path} and u.path < ${`${path}~`} and ${within(sql`u.path`, bounds)} and m.ended_on is null
      and ${part === undefined ? sql`true` : sql`m.name_folded like ${part}`} ${beyond}
    order by m.sort_key, m.id limit ${first + 1}`.execute(bounds.db)
  const { nodes, pageInfo } = pageOf(rows, first)
  const last = Array.isArray(nodes) ? nodes.at(-1) : undefined
  return {
    nodes,
    pageInfo: {
      ...(isObject(pageInfo) ? pageInfo : {}),
      endCursor: isObject(last) ? writeCursor(last) : null,
    },
  }
}

/** A cursor as ours, without its seal. */
export function writeCursor({ sortKey, id }: Row): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url')
}
