import { describe, expect, it } from 'vitest'
import { problemsOf } from './input.ts'
import { assignWorkGroupInput, createWorkGroupInput, updateWorkGroupInput } from './work-groups.ts'

const told = (
  parsed: ReturnType<
    (typeof createWorkGroupInput | typeof updateWorkGroupInput | typeof assignWorkGroupInput)['safeParse']
  >,
) => (parsed.success ? [] : problemsOf(parsed.error).map(({ code, path }) => `${code} ${path.join('.')}`))

const group = {
  unitId: 'u',
  ordinal: 1,
  name: 'Tổ công tác số 1',
  decision: { number: '1777-QĐ/HU', signedOn: '2021-12-24', effectiveOn: '2021-12-24' },
  validFrom: '2021-12-24',
  members: [{ memberId: 'a', leader: true }, { name: 'Bà B' }],
  unitIds: ['c1', 'c2'],
}

describe('the input of createWorkGroup', () => {
  it.each([
    [{}, []],
    [{ unitIds: [] }, []],
    [{ members: [{ name: 'A', leader: true }] }, []],
    [{ members: [{ name: 'A' }, { name: 'B' }] }, ['ONE_LEADER members']],
    [{ members: [{ name: 'A', leader: true, memberId: 'a' }] }, ['MEMBER_OR_NAME members.0']],
    [{ members: [{ name: ' ', leader: true }] }, ['MEMBER_OR_NAME members.0']],
    [{ members: [{ memberId: 'a', leader: true }, { memberId: 'a' }] }, ['DUPLICATE members.1.memberId']],
    [{ unitIds: ['c', 'd', 'c'] }, ['DUPLICATE unitIds.2']],
    [{ ordinal: 40_000 }, ['OUT_OF_RANGE ordinal']],
    [{ ordinal: 1.5 }, ['INVALID_VALUE ordinal']],
    [{ validFrom: '2021-02-30' }, ['INVALID_DATE validFrom']],
    [{ validFrom: '24/12/2021' }, ['INVALID_DATE validFrom']],
    [{ name: 'x'.repeat(501) }, ['TOO_LONG name']],
  ])('%j: %j', (change, expected) => {
    expect(told(createWorkGroupInput.safeParse({ ...group, ...change }))).toEqual(expected)
  })

  it('tells the bounds of a number', () => {
    const parsed = createWorkGroupInput.safeParse({ ...group, ordinal: 0 })
    expect(parsed.error && problemsOf(parsed.error)).toEqual([
      { code: 'OUT_OF_RANGE', path: ['ordinal'], values: { min: 1, max: 32_767 } },
    ])
  })
})

describe('the input of updateWorkGroup', () => {
  it.each([
    [{}, []],
    [{ leaderId: 'm', addMembers: [{ name: 'A' }] }, []],
    [{ leaderId: 'm', addMembers: [{ name: 'A', leader: true }] }, ['ONE_LEADER leaderId']],
    [
      {
        endMembers: [
          { id: 'm', validTo: '2022-01-01' },
          { id: 'm', validTo: '2022-02-01' },
        ],
      },
      ['DUPLICATE endMembers.1.id'],
    ],
  ])('%j: %j', (change, expected) => {
    expect(told(updateWorkGroupInput.safeParse({ id: 'g', expectedVersion: 1, ...change }))).toEqual(expected)
  })
})

describe('the input of assignWorkGroup', () => {
  it.each([
    ['2022-01-01', null, []],
    ['2022-01-01', '2022-01-02', []],
    ['2022-01-01', '2022-01-01', ['ENDS_BEFORE_START validTo']],
    ['2022-01-01', '2021-12-31', ['ENDS_BEFORE_START validTo']],
  ])('from %s to %s: %j', (validFrom, validTo, expected) => {
    expect(
      told(assignWorkGroupInput.safeParse({ workGroupId: 'g', unitIds: ['c'], validFrom, validTo })),
    ).toEqual(expected)
  })
})
