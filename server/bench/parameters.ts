import { fromUUID } from 'typeid-js'
import { z } from 'zod'
import type { Connections } from '../src/database/pool.ts'
import { PROVINCE } from './database.ts'
import type { OperationName } from './operations.ts'

/** Variables of one request, as each side takes them. */
export interface ParameterSet {
  readonly graphql: Readonly<Record<string, unknown>>
  readonly handwritten: Readonly<Record<string, string>>
}

/** Asks the GraphQL server; answers `data`. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** How many sets of parameters there are for each operation. */
export const SETS = 64

/** A place in a list: the cursor, and the sort values in it. */
interface Place {
  readonly cursor: string
  readonly name: string
  readonly id: string
}

const Page = z.object({
  members: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})
const CursorParts = z.tuple([z.string(), z.string()])

/**
 * Draws the parameters, the same at each run: the communes of the granted province, working groups spread over it,
 * deep pages in each commune and all through the province.
 */
export async function drawParameters(
  owner: Connections,
  ask: Ask,
): Promise<Record<OperationName, readonly ParameterSet[]>> {
  const [provinceId = ''] = await idsOf(owner, 'select id from unit where code = $1', [PROVINCE])
  const communes = await idsOf(
    owner,
    `select id from unit where parent_id = $1 order by code limit ${String(SETS)}`,
    [provinceId],
  )
  const groups = await idsOf(
    owner,
    `select g.id from work_group g join unit u on u.id = g.unit_id where u.parent_id = $1 order by md5(g.id::text) limit ${String(SETS)}`,
    [provinceId],
  )
  const places = spread(await walk(ask, provinceId, Infinity))
  const inCommunes = await Promise.all(communes.map((id) => walk(ask, id, 2)))
  return {
    unit: communes.map((id) => byId('unit', id)),
    workGroup: groups.map((id) => byId('workgroup', id)),
    communeFirst: communes.map(under),
    communeDeep: communes.map((id, i) => behind(id, inCommunes[i]?.at(-1))),
    provinceFirst: Array.from({ length: SETS }, () => under(provinceId)),
    provinceDeep: places.map((place) => behind(provinceId, place)),
  }
}

async function idsOf(owner: Connections, text: string, values: readonly string[]): Promise<string[]> {
  const { rows } = await owner.pool.query<{ id: string }>(text, [...values])
  return rows.map(({ id }) => id)
}

/** Cursors behind each hundred members, so many pages far. */
async function walk(ask: Ask, unitId: string, pages: number): Promise<Place[]> {
  const query = `query ($under: ID!, $after: String) {
    members(under: $under, first: 100, after: $after) { pageInfo { hasNextPage endCursor } } }`
  const places: Place[] = []
  for (let page = 0; page < pages; page += 1) {
    const after = places.at(-1)?.cursor ?? null
    const { members } = Page.parse(await ask(query, { under: fromUUID(unitId, 'unit'), after }))
    const { hasNextPage, endCursor } = members.pageInfo
    if (!hasNextPage || endCursor === null) break
    const [name, id] = readCursor(endCursor)
    places.push({ cursor: endCursor, name, id })
  }
  return places
}

/** The sort values in a cursor. */
export function readCursor(cursor: string): [string, string] {
  const text = Buffer.from(cursor.split('.')[0] ?? '', 'base64url').toString()
  return CursorParts.parse(JSON.parse(text))
}

function spread(places: readonly Place[]): Place[] {
  return Array.from({ length: SETS }, (_, i) => places[Math.floor((i * places.length) / SETS)]).filter(
    (place) => place !== undefined,
  )
}

function byId(prefix: string, id: string): ParameterSet {
  return { graphql: { id: fromUUID(id, prefix) }, handwritten: { id } }
}

function under(id: string): ParameterSet {
  return { graphql: { under: fromUUID(id, 'unit') }, handwritten: { under: id } }
}

function behind(unitId: string, place: Place | undefined): ParameterSet {
  if (!place) throw new Error(`The unit ${unitId} has no second page of members.`)
  return {
    graphql: { under: fromUUID(unitId, 'unit'), after: place.cursor },
    handwritten: { under: unitId, afterName: place.name, afterId: place.id },
  }
}
