import { expect, test } from 'vitest'
import { minutesHash } from './minutes-hash.ts'

// Figures of another program: printf '%s' '{"a":"ủ"}' | sha256sum; the second with the bytes of the first before it.
test('a version is hashed with the hash of the one before', () => {
  const first = minutesHash(null, '{"a":"ủ"}')
  expect(first.toString('hex')).toBe('f437b53346954b37049be97230d54c03d243b485a9230cde9ba0d2d412b25e79')
  expect(minutesHash(first, '{"a":"ú"}').toString('hex')).toBe(
    '9573c48fd24861f816f868b56edb81be8466af7aadb88a1b800ca1c323994b06',
  )
})
