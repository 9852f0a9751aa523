import { foldVietnamese } from '@chibo/shared'
import { fromUUID } from 'typeid-js'
import type { Connections } from '../src/database/pool.ts'
import type { ReadName } from './operations.ts'
import { spread, walk, type Ask, type Place } from './pages.ts'

/** Variables of one request. */
export interface ParameterSet {
  /** as our API takes them */
  readonly graphql: Readonly<Record<string, unknown>>
  /** as everybody else does: bare UUIDs, and of a cursor the sort values it stands for */
  readonly plain: Readonly<Record<string, unknown>>
}

/** How many sets of parameters there are for each operation. */
export const SETS = 64

/** Days of a month that overviews are asked for. */
const MONTH = 30

/**
 * Draws the parameters of the reads, the same at each run: the province that the token may read, its communes, cells and working
 * groups spread over it, deep pages all through it, names of its members.
 *
 * @param ask asks our server: cursors are its own
 */
export async function drawParameters(
  owner: Connections,
  provinceId: string,
  ask: Ask,
): Promise<Record<ReadName, readonly ParameterSet[]>> {
  const list = async (text: string): Promise<string[]> => {
    const { rows } = await owner.pool.query<{ value: string }>(text, [provinceId])
    return rows.map(({ value }) => value)
  }
  const below = `u.path > p.path and u.path < p.path || '~' and p.id = $1`
  const communes = spread(
    await list(
      `select u.id as value from unit u where u.parent_id = $1 and u.kind_code = 'commune' order by u.code`,
    ),
    SETS,
  )
  const cells = await list(
    `select u.id as value from unit u, unit p where ${below} and u.kind_code = 'cell' order by u.code`,
  )
  const groups = await list(
    `select g.id as value from work_group g join unit u on u.id = g.unit_id, unit p where ${below} and upper_inf(g.during) order by u.code, g.ordinal`,
  )
  const names = await list(
    `select m.full_name as value from member m join unit u on u.id = m.home_unit_id, unit p where ${below} and m.ended_on is null order by md5(m.id::text) limit ${String(SETS)}`,
  )
  const days = await list(
    `select distinct m.held_on::text as value from meeting m join unit u on u.id = m.unit_id, unit p where ${below} order by 1`,
  )
  const places = spread(await walk(ask, provinceId, Infinity), SETS)
  const inCommune = new Map<string, Place | undefined>()
  for (const id of new Set(communes)) inCommune.set(id, (await walk(ask, id, 2)).at(-1))
  return {
    unit: communes.map((id) => byId('unit', id)),
    provinceFirst: Array.from({ length: SETS }, () => under(provinceId)),
    provinceDeep: places.map((place) => behind(provinceId, place)),
    meetings: spread(cells, SETS).map((id) => byId('unit', id)),
    overview: spread(days.slice(0, -MONTH), SETS).map((from) => {
      const to = new Date(Date.parse(from) + MONTH * 86_400_000).toISOString().slice(0, 10)
      return merge(byId('unit', provinceId), { from, to })
    }),
    workGroup: spread(groups, SETS).map((id) => byId('workgroup', id)),
    search: names.map((name, i) => merge(under(provinceId), { term: typed(name, i) })),
    communeFirst: communes.map(under),
    communeDeep: communes.map((id) => behind(id, inCommune.get(id))),
    clockCounts: [under(provinceId)],
    cadence: communes.map((id) => byId('unit', id)),
    openTasks: [under(provinceId)],
    communeTasks: communes.map(under),
    executions: [byId('unit', provinceId)],
  }
}

/** What a person types to find somebody: the name as it is written, or without marks. */
function typed(name: string, i: number): string {
  return i % 2 === 0 ? name : foldVietnamese(name)
}

function byId(prefix: string, id: string): ParameterSet {
  return { graphql: { id: fromUUID(id, prefix).toString() }, plain: { id } }
}

function under(id: string): ParameterSet {
  return { graphql: { under: fromUUID(id, 'unit').toString() }, plain: { under: id } }
}

function behind(unitId: string, place: Place | undefined): ParameterSet {
  if (!place) throw new Error(`The unit ${unitId} has no second page of members.`)
  const { graphql, plain } = under(unitId)
  return {
    graphql: { ...graphql, after: place.cursor },
    plain: { ...plain, afterName: place.name, afterId: place.id },
  }
}

function merge({ graphql, plain }: ParameterSet, more: Readonly<Record<string, unknown>>): ParameterSet {
  return { graphql: { ...graphql, ...more }, plain: { ...plain, ...more } }
}
