import { randomUUID } from 'node:crypto'
import { fromUUID } from 'typeid-js'
import { expect, test } from 'vitest'
import { decodeId, encodeId } from './ids.ts'

test('an id is written as TypeID writes it, and read back', () => {
  const edges = ['00000000-0000-7000-8000-000000000001', 'ffffffff-ffff-7fff-bfff-ffffffffffff']
  for (const uuid of [...edges, ...Array.from({ length: 200 }, () => randomUUID())]) {
    const id = encodeId('unit', uuid)
    expect(id).toBe(fromUUID(uuid, 'unit'))
    expect(decodeId(['unit'], id, ['id'])).toBe(uuid)
  }
})
