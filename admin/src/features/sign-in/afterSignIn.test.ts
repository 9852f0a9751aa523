import { expect, it } from 'vitest'
import { afterSignIn } from './afterSignIn.ts'

it.each([
  [undefined, undefined, '/'],
  [undefined, '2022-05-18', '/?asOf=2022-05-18'],
  ['/work-groups?weeks=4', '2022-05-18', '/work-groups?weeks=4&asOf=2022-05-18'],
  ['/units?asOf=2022-01-01', '2022-05-18', '/units?asOf=2022-01-01'],
  ['//evil.example/x', undefined, '/'],
  ['/\\evil.example', undefined, '/'],
  ['https://evil.example', undefined, '/'],
  ['/sign-in?next=/', undefined, '/'],
])('%s with the day %s leads to %s', (next, day, expected) => {
  expect(afterSignIn(next, day)).toBe(expected)
})
