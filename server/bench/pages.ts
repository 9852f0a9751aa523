import { fromUUID } from 'typeid-js'
import { z } from 'zod'

/** Asks the GraphQL server; answers `data`. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** A place in a list of members: the cursor, and the sort values in it. */
export interface Place {
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

/** Cursors behind each hundred members of a unit, so many pages far. */
export async function walk(ask: Ask, unitId: string, pages: number): Promise<Place[]> {
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

/** So many of a list, evenly spread; some more than once where there are fewer. */
export function spread<T>(list: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]).filter(
    (item) => item !== undefined,
  )
}
