import { expect, test } from 'vitest'
import { issuingProblems, type IssuingDay } from './templates.rules.ts'

const fine: IssuingDay = { unitInForce: true, kindValid: true, unitKindValid: true, takenFrom: null }

test.each<[Partial<IssuingDay>, string[]]>([
  [{}, []],
  [{ unitInForce: false }, ['UNIT_NOT_IN_FORCE unitId']],
  [{ kindValid: false }, ['MEETING_KIND_NOT_VALID kind']],
  [{ unitKindValid: false }, ['KIND_UNKNOWN unitKind']],
  [{ takenFrom: '2026-02-01' }, ['TEMPLATE_OVERLAPS validFrom']],
  [
    { unitInForce: false, kindValid: false, unitKindValid: false, takenFrom: '2026-01-01' },
    [
      'UNIT_NOT_IN_FORCE unitId',
      'MEETING_KIND_NOT_VALID kind',
      'KIND_UNKNOWN unitKind',
      'TEMPLATE_OVERLAPS validFrom',
    ],
  ],
])('a template where %j holds: %j', (day, problems) => {
  expect(
    issuingProblems('2026-01-01', { ...fine, ...day }).map(({ code, path }) => `${code} ${path.join('.')}`),
  ).toEqual(problems)
})
