import type { ClientBase } from 'pg'
import { createToday } from '../../src/clock.ts'
import type { Connections } from '../../src/database/pool.ts'
import { segment } from '../../src/modules/units/index.ts'

/** A commune that cells are hung below. */
interface Commune {
  readonly id: string
  readonly path: string
  readonly next: number
}

/**
 * Hangs the invented cells below communes of the country, evenly, as if they had always been there. The invented provinces and
 * communes stay where they are, empty; their drafts of reorganizations are withdrawn, since a unit that an open one names cannot
 * be taken up by another.
 *
 * @param divided codes of communes that are divided: what hangs below these would have to be allotted
 * @returns how many cells and communes
 */
export async function hangCells(
  owner: Connections,
  divided: readonly string[],
): Promise<{ readonly cells: number; readonly communes: number }> {
  const client = await owner.pool.connect()
  try {
    await client.query('begin')
    const hung = await hang(client, divided)
    await client.query('commit')
    await client.query('vacuum analyze')
    return hung
  } finally {
    client.release()
  }
}

async function hang(
  client: ClientBase,
  divided: readonly string[],
): Promise<{ cells: number; communes: number }> {
  const { rows: communes } = await client.query<Commune>(
    `select id, path, next_segment as next from unit
     where kind_code = 'commune' and code ~ '^[0-9]' and not code = any ($1) order by path`,
    [divided],
  )
  const { rows: cells } = await client.query<{ id: string }>(
    `select id from unit where kind_code = 'cell' and code ~ '^S[0-9]' order by id`,
  )
  const placed = cells.flatMap(({ id }, index) => {
    const commune = communes[index % communes.length]
    if (!commune) return []
    const turn = Math.floor(index / communes.length)
    return [{ id, parent: commune.id, path: commune.path + segment(commune.next + turn) }]
  })
  const columns = [placed.map(({ id }) => id), placed.map(({ parent }) => parent)]
  await client.query(
    `update unit_placement p set parent_id = h.parent_id, path = h.path
     from unnest($1::uuid[], $2::uuid[], $3::text[]) as h (id, parent_id, path) where p.unit_id = h.id`,
    [...columns, placed.map(({ path }) => path)],
  )
  await client.query(
    `update unit u set next_segment = u.next_segment + h.count
     from (select parent_id, count(*)::int as count from unnest($1::uuid[], $2::uuid[]) as h (id, parent_id) group by 1) h
     where u.id = h.parent_id`,
    columns,
  )
  await client.query('select refresh_unit($1)', [createToday(undefined)()])
  await client.query(`update reorganization set state = 'WITHDRAWN', withdrawn_at = now()`)
  return { cells: placed.length, communes: Math.min(communes.length, placed.length) }
}
