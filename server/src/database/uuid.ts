import { toUUID, typeidUnboxed } from 'typeid-js'

/** A fresh UUID for a new row, ordered by time (version 7). */
export function newUuid(): string {
  return toUUID(typeidUnboxed('row'))
}
