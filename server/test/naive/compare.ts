import type { CursorPair } from './values.ts'

/** Where two answers differ. */
export interface Difference {
  readonly path: string
  readonly server: unknown
  readonly naive: unknown
}

/**
 * Compares two answers deeply. Cursors are opaque and differ; the same place must have the same kind of cursor, and
 * the pairs are told, with the naive reader's name of the list and order and where they stand.
 */
export function differences(
  server: unknown,
  naive: unknown,
  found: (list: string, pair: CursorPair, path: string) => void,
  path = '',
): Difference[] {
  if (typeof naive === 'string' && naive.startsWith('{"list":') && typeof server === 'string') {
    const { list }: { list: string } = JSON.parse(naive)
    found(list, { server, naive }, path)
    return []
  }
  if (Array.isArray(server) && Array.isArray(naive)) {
    const length = Math.max(server.length, naive.length)
    return Array.from({ length }, (_, i) =>
      differences(server[i], naive[i], found, `${path}[${String(i)}]`),
    ).flat()
  }
  if (isObject(server) && isObject(naive)) {
    // The order of fields counts: it is the order of the selection.
    if (Object.keys(server).join() !== Object.keys(naive).join())
      return [{ path: `${path}{}`, server: Object.keys(server), naive: Object.keys(naive) }]
    return Object.keys(naive).flatMap((key) =>
      differences(Reflect.get(server, key), Reflect.get(naive, key), found, `${path}.${key}`),
    )
  }
  return Object.is(server, naive) ? [] : [{ path, server, naive }]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
