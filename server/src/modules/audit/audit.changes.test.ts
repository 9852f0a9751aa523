import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AuditedFields } from '../../use-cases/use-case.ts'
import { auditedChanges } from './audit.changes.ts'

const KEY = 'a key of at least thirty-two characters'
const fields: fc.Arbitrary<AuditedFields> = fc.dictionary(
  fc.constantFrom('fullName', 'phone', 'points', 'held'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
)

test('names exactly the fields that differ, and no value', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
      const differing = names.filter((name) => (before[name] ?? null) !== (after[name] ?? null)).sort()
      expect(Object.keys(auditedChanges(KEY, before, after))).toEqual(differing)
    }),
  )
})

test('digests depend on key, field and value, and are the same for the same', () => {
  const change = (key: string, name: string, value: string) =>
    auditedChanges(key, null, { [name]: value })[name]?.after
  const seen = [
    change(KEY, 'phone', '0901'),
    change(KEY, 'phone', '0902'),
    change(KEY, 'address', '0901'),
    change(`${KEY}.`, 'phone', '0901'),
  ]
  expect(new Set(seen).size).toBe(4)
  expect(change(KEY, 'phone', '0901')).toBe(seen[0])
  expect(seen[0]).toMatch(/^[\w-]{43}$/)
})

test('what begins has no before, what ends no after', () => {
  expect(auditedChanges(KEY, null, { phone: '1' })).toMatchObject({ phone: { before: null } })
  expect(auditedChanges(KEY, { phone: '1' }, null)).toMatchObject({ phone: { after: null } })
})
