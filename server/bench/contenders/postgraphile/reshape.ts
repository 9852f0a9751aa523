import { isObject } from '../../json.ts'

/** What of a row stands for its cursor and is no part of the answer. */
const CURSOR_KEY = 'cursorKey'

/** Brings an answer of PostGraphile into the shape of ours, as the aliases of its document say. */
export function reshape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reshape)
  if (!isObject(value)) return value
  const shaped: Record<string, unknown> = {}
  for (const [alias, inner] of Object.entries(value)) {
    const plain = alias === 'pageInfo' ? withoutCursor(inner, value['nodes']) : reshape(inner)
    const [first = '', second] = alias.split('__')
    const group = shaped[first]
    if (second !== undefined) shaped[first] = { ...(isObject(group) ? group : {}), [second]: plain }
    else if (alias === CURSOR_KEY) continue
    else if (alias.endsWith('_list')) shaped[alias.slice(0, -5)] = isObject(plain) ? plain['nodes'] : plain
    else if (alias.endsWith('_number')) shaped[alias.slice(0, -7)] = Number(plain)
    else shaped[alias] = plain
  }
  return shaped
}

/** Cursors are opaque; what ours stand for is told by the last row. */
function withoutCursor(pageInfo: unknown, nodes: unknown): unknown {
  const last: unknown = Array.isArray(nodes) ? nodes.at(-1) : undefined
  if (!isObject(pageInfo) || !('endCursor' in pageInfo) || !isObject(last)) return pageInfo
  return { ...pageInfo, endCursor: [last[CURSOR_KEY], last['id']] }
}
