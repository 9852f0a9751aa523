import { expect, it } from 'vitest'
import { changeOf, decisionOf } from './decisionDraft.ts'
import { blocks, countsOf, FINDINGS, FOLLOWING } from './consequences.ts'
import { partOf } from './parts.ts'
import { kindCount } from './stepCounts.ts'
import { faultsUnder, faultsWithin, fieldsOfStep } from './stepFaults.ts'

const fields = fieldsOfStep(
  () => 1,
  (number, message) => `${number}: ${message}`,
)

it('puts faults of a step at its fields, those of other steps under their numbers', () => {
  const faults = fields.place({}, [
    { path: ['operations', '1', 'results', '0', 'code'], message: 'code' },
    { path: ['input', 'operations', '0', 'unitIds', '2'], message: 'unit' },
    { path: ['operations'], message: 'taken' },
    { path: ['number'], message: 'number' },
  ])
  expect(faults).toEqual({
    'step.results.0.code': ['code'],
    form: ['1: unit'],
    operations: ['taken'],
    number: ['number'],
  })
  expect(faultsUnder(faults, 'step.results')).toEqual(['code'])
  expect(faultsWithin(faults, 'step.results.0')).toEqual({ code: ['code'] })
  const input = { operations: [{}, { results: [{ code: 'A' }] }], number: '1' }
  expect(fields.textAt(input, 'step.results.0.code')).toBe('"A"')
  expect(fields.textAt(input, 'number')).toBe('"1"')
})

it('sends of a decision only what was changed', () => {
  const stored = {
    id: 'r',
    version: 3,
    unit: { id: 'u' },
    title: 'T',
    number: '1',
    signedOn: '2024-05-25',
    effectiveOn: '2024-06-01',
    notes: null,
  }
  const draft = decisionOf(stored)
  expect(changeOf(stored, draft)).toEqual({ id: 'r', expectedVersion: 3 })
  expect(changeOf(stored, { ...draft, title: 'T ', effectiveOn: undefined, notes: 'x' })).toEqual({
    id: 'r',
    expectedVersion: 3,
    effectiveOn: '',
    notes: 'x',
  })
})

it('parts findings from what merely follows, those that block first', () => {
  expect(FOLLOWING).toContain('CANCELLED')
  expect(FINDINGS[0]).toBe('UNALLOTTED')
  expect([blocks('WITHOUT_CELL'), blocks('WITHOUT_SECRETARY')]).toEqual([true, false])
  const count = (change: 'WITHOUT_SECRETARY' | 'REFUSED' | 'ENDS') => ({
    subject: 'UNIT' as const,
    change,
    count: 1,
  })
  const all = [count('ENDS'), count('WITHOUT_SECRETARY'), count('REFUSED')]
  expect(countsOf(all, FINDINGS).map(({ change }) => change)).toEqual(['REFUSED', 'WITHOUT_SECRETARY'])
})

it('opens where the work stands, and counts units of one kind by its name', () => {
  expect([partOf('allotment', 'DRAFT'), partOf('x', 'PREVIEWED'), partOf(undefined, 'EFFECTIVE')]).toEqual([
    'allotment',
    'preview',
    'steps',
  ])
  const cell = { kind: { label: 'Chi bộ' } }
  expect(kindCount([cell, cell])).toEqual({ count: 2, label: 'Chi bộ' })
  expect(kindCount([cell, { kind: null }])).toEqual({ count: 2, label: undefined })
})
