import { expect, test } from 'vitest'
import { ERROR_MESSAGES } from './errors.ts'
import { MEMBER_LIST_STATE_LABELS } from './member-lists.ts'
import { rosterDecisions } from './roster-layout.ts'
import { ROSTER_STATE_LABELS, ROSTER_STATES } from './roster.ts'

test('a state that our own lists print is among those of rosters, in the same words', () => {
  const words = ROSTER_STATES.map((state) => ROSTER_STATE_LABELS[state].vi)
  for (const [state, { vi }] of Object.entries(MEMBER_LIST_STATE_LABELS))
    if (state !== 'UNKNOWN') expect(words).toContain(vi)
})

test('what is not decided is not there', () => {
  expect(rosterDecisions.parse({})).toEqual({
    columns: [],
    headerRows: null,
    rows: [],
    units: [],
    sexes: [],
    states: [],
    ethnicities: [],
  })
})

test('a decision says what it is about', () => {
  const parse = (given: unknown) => rosterDecisions.safeParse(given).success
  expect(parse({ units: [{ text: 'CB thôn 3', value: null }] })).toBe(true)
  expect(parse({ units: [{ text: '', value: null }] })).toBe(false)
  expect(parse({ states: [{ text: 'x', value: 'GONE' }] })).toBe(false)
  expect(parse({ columns: [{ column: -1, heading: 'Tên', field: 'FULL_NAME' }] })).toBe(false)
  expect(ERROR_MESSAGES.NO_HEADER.en).toMatch(/column/)
})
