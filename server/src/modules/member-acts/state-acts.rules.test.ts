import { describe, expect, test } from 'vitest'
import { addMonths, type MemberRules } from './spans.rules.ts'
import { aheadProblems, stateVerdict, type MemberState, type StateAct } from './state-acts.rules.ts'
import type { DatedRow } from './timeline.rules.ts'

const RULES: MemberRules = new Map([
  ['PROBATION', { amount: 12, countedIn: 'MONTHS', source: 'Điều lệ Đảng, Điều 5' }],
])

let ids = 0
const row = (value: string, from: string | null, to: string | null = null): DatedRow => {
  ids += 1
  return { id: String(ids), value, from, to }
}

/** Admitted on 2 September 2024, probationary, active, at home in one cell. */
function member(change: Partial<MemberState> = {}): MemberState {
  const from = '2024-09-02'
  return {
    joinedOn: from,
    probationUntil: null,
    isMerged: false,
    bornOn: '1999-05-19',
    standing: [row('PROBATIONARY', from)],
    activity: [row('ACTIVE', from)],
    hindrances: [],
    home: [row('cell', from)],
    stays: [],
    end: [],
    held: [],
    ...change,
  }
}

function verdict(act: StateAct['act'], effectiveOn: string, more: Partial<StateAct> = {}, of = member()) {
  const { problems, warnings, change } = stateVerdict(
    of,
    { act, effectiveOn, until: null, hindrance: null, hasReason: false, ...more },
    RULES,
  )
  const told = (list: typeof problems): string[] =>
    list.map(({ code, values }) => `${code} ${values?.['date'] ?? ''}`.trim())
  return { problems: told(problems), warnings: told(warnings), change }
}

describe('the day on which so many months are over', () => {
  test.each([
    ['2024-09-02', 12, '2025-09-02'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2026-01-15', 1, '2026-02-15'],
    ['0099-12-01', 1, '0100-01-01'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })
})

describe('confirmation', () => {
  test.each([
    ['the day before twelve months are over', '2025-09-01', {}, ['PROBATION_NOT_OVER 02/09/2025'], []],
    ['that day, with a reason', '2025-09-01', { hasReason: true }, [], ['PROBATION_NOT_OVER 02/09/2025']],
    ['the day on which they are over', '2025-09-02', {}, [], []],
    ['years later', '2030-01-01', {}, [], []],
    ['before admission', '2024-09-01', {}, ['BEFORE_ADMISSION 02/09/2024'], []],
    ['before birth', '1999-05-18', {}, ['BEFORE_BIRTH'], []],
  ])('%s', (_, day, more, problems, warnings) => {
    expect(verdict('CONFIRM', day, more)).toMatchObject({ problems, warnings })
  })

  test('after an extension it waits for that', () => {
    const extended = member({ probationUntil: '2026-03-02' })
    expect(verdict('CONFIRM', '2026-03-01', {}, extended).problems).toEqual(['PROBATION_NOT_OVER 02/03/2026'])
    expect(verdict('CONFIRM', '2026-03-02', {}, extended).problems).toEqual([])
  })

  test('takes the place of probation from that day on', () => {
    const { change } = verdict('CONFIRM', '2025-09-10')
    expect(change.officialOn).toBe('2025-09-10')
    expect(change.standing.close).toMatchObject([{ to: '2025-09-10' }])
    expect(change.standing.insert).toEqual([{ value: 'OFFICIAL', from: '2025-09-10', to: null }])
  })

  test('without a known day of admission counts from when they were probationary, or does not count', () => {
    const unknown = { joinedOn: null, home: [row('cell', null)] }
    const since = member({ ...unknown, standing: [row('PROBATIONARY', '2025-01-01')] })
    expect(verdict('CONFIRM', '2025-12-31', {}, since).problems).toEqual(['PROBATION_NOT_OVER 01/01/2026'])
    const ever = member({ ...unknown, standing: [row('PROBATIONARY', null)] })
    expect(verdict('CONFIRM', '2025-12-31', {}, ever).problems).toEqual([])
  })

  test('is not of who is official, or was made so later', () => {
    const standing = [row('PROBATIONARY', '2024-09-02', '2025-09-02'), row('OFFICIAL', '2025-09-02')]
    expect(verdict('CONFIRM', '2025-10-01', {}, member({ standing })).problems).toEqual([
      'NOT_PROBATIONARY 01/10/2025',
    ])
    expect(verdict('CONFIRM', '2025-09-01', { hasReason: true }, member({ standing })).problems).toEqual([
      'LATER_ACT 02/09/2025',
    ])
  })
})

describe('extension', () => {
  test.each([
    ['to the day on which it is over anyway', '2025-09-02', ['PROBATION_NOT_EXTENDED 02/09/2025']],
    ['to the day after', '2025-09-03', []],
  ])('%s', (_, until, problems) => {
    expect(verdict('EXTEND_PROBATION', '2025-08-20', { until }).problems).toEqual(problems)
  })
})

describe('activity', () => {
  const away = (to: string | null) => {
    const back = to === null ? [] : [row('ACTIVE', to)]
    return member({
      activity: [
        row('ACTIVE', '2024-09-02', '2025-03-01'),
        row('TEMPORARILY_EXEMPT', '2025-03-01', to),
        ...back,
      ],
    })
  }
  test.each<[string, StateAct['act'], string, MemberState, string[]]>([
    [
      'exempt twice',
      'EXEMPT',
      '2025-06-01',
      member({ activity: [row('EXEMPT', '2024-10-01')] }),
      ['WRONG_ACTIVITY 01/06/2025'],
    ],
    [
      'exempt for a time after for good',
      'EXEMPT_TEMPORARILY',
      '2025-06-01',
      member({ activity: [row('EXEMPT', '2024-10-01')] }),
      ['WRONG_ACTIVITY 01/06/2025'],
    ],
    [
      'suspended while exempt',
      'SUSPEND',
      '2025-06-01',
      member({ activity: [row('EXEMPT', '2024-10-01')] }),
      [],
    ],
    [
      'exempt while suspended',
      'EXEMPT',
      '2025-06-01',
      member({ activity: [row('SUSPENDED', '2024-10-01')] }),
      ['WRONG_ACTIVITY 01/06/2025'],
    ],
    ['back before the planned day', 'RESUME', '2025-06-01', away('2025-09-01'), []],
    ['exempt for good before the planned return', 'EXEMPT', '2025-06-01', away('2025-09-01'), []],
    [
      'back before having gone, with a return planned',
      'EXEMPT',
      '2025-02-01',
      away('2025-09-01'),
      ['LATER_ACT 01/03/2025'],
    ],
    ['back where none is planned', 'RESUME', '2025-06-01', away(null), []],
    ['back once back', 'RESUME', '2025-09-01', away('2025-09-01'), ['WRONG_ACTIVITY 01/09/2025']],
    ['without any known activity', 'EXEMPT', '2025-06-01', member({ activity: [] }), []],
  ])('%s', (_, act, day, of, problems) => {
    expect(verdict(act, day, {}, of).problems).toEqual(problems)
  })

  test('a planned return gives way to an earlier one', () => {
    const { change } = verdict('RESUME', '2025-06-01', {}, away('2025-09-01'))
    expect(change.activity.drop).toHaveLength(1)
    expect(change.activity.close).toMatchObject([{ to: '2025-06-01' }])
    expect(change.activity.insert).toEqual([{ value: 'ACTIVE', from: '2025-06-01', to: null }])
  })

  test('for a time: with the return', () => {
    expect(
      verdict('EXEMPT_TEMPORARILY', '2025-06-01', { until: '2025-12-01' }).change.activity.insert,
    ).toEqual([
      { value: 'TEMPORARILY_EXEMPT', from: '2025-06-01', to: '2025-12-01' },
      { value: 'ACTIVE', from: '2025-12-01', to: null },
    ])
  })
})

describe('hindrances', () => {
  const onDuty = (from: string, to: string | null = null) =>
    member({ hindrances: [row('SPECIAL_DUTY', from, to)] })
  test.each<[string, StateAct['act'], Partial<StateAct>, MemberState, string[]]>([
    ['duty of who is free', 'HINDER', {}, member(), []],
    ['duty twice', 'HINDER', {}, onDuty('2025-01-01'), ['WRONG_ACTIVITY 01/06/2025']],
    ['duty after another one', 'HINDER', {}, onDuty('2025-01-01', '2025-06-01'), []],
    ['duty before another one', 'HINDER', {}, onDuty('2025-07-01'), ['LATER_ACT 01/07/2025']],
    ['detention beside duty', 'HINDER', { hindrance: 'DETAINED' }, onDuty('2025-01-01'), []],
    ['the end of none', 'RELEASE', {}, member(), ['WRONG_ACTIVITY 01/06/2025']],
    [
      'the end of another one',
      'RELEASE',
      { hindrance: 'PROSECUTED' },
      onDuty('2025-01-01'),
      ['WRONG_ACTIVITY 01/06/2025'],
    ],
    ['the end before it was planned', 'RELEASE', {}, onDuty('2025-01-01', '2025-09-01'), []],
  ])('%s', (_, act, more, of, problems) => {
    expect(verdict(act, '2025-06-01', { hindrance: 'SPECIAL_DUTY', ...more }, of).problems).toEqual(problems)
  })
  test('hold up to a day, give way to release, and end with membership', () => {
    const hinder = { hindrance: 'DETAINED', until: '2025-12-01' } as const
    expect(verdict('HINDER', '2025-06-01', hinder).change.hindrances.insert).toEqual([
      { value: 'DETAINED', from: '2025-06-01', to: '2025-12-01' },
    ])
    const both = member({ hindrances: [row('DETAINED', '2025-01-01'), row('SPECIAL_DUTY', '2025-01-01')] })
    expect(verdict('RELEASE', '2025-06-01', { hindrance: 'DETAINED' }, both).change.hindrances).toMatchObject(
      {
        drop: [],
        close: [{ to: '2025-06-01' }],
        insert: [],
      },
    )
    expect(verdict('EXPEL', '2025-06-01', {}, both).change.hindrances.close).toHaveLength(2)
    expect(verdict('EXPEL', '2024-12-01', {}, both).problems).toEqual(['LATER_ACT 01/01/2025'])
  })
})

describe('the end', () => {
  test('closes everything that holds', () => {
    const { change } = verdict(
      'LEAVE',
      '2025-06-01',
      {},
      member({ stays: [row('other', '2025-05-01', '2026-01-01')] }),
    )
    expect(change.end).toBe('LEFT')
    expect([change.standing.close, change.activity.close].flat()).toHaveLength(2)
    expect(change.memberships.close).toMatchObject([{ to: '2025-06-01' }, { to: '2025-06-01' }])
  })

  test.each<[string, Partial<MemberState>, string]>([
    [
      'a later home',
      { home: [row('cell', '2024-09-02', '2025-07-01'), row('other', '2025-07-01')] },
      'LATER_ACT 01/07/2025',
    ],
    ['an office that begins later', { held: [row('Bí thư', '2025-08-01')] }, 'LATER_ACT 01/08/2025'],
    ['an end before', { end: [row('LEFT', '2025-01-01')] }, 'MEMBER_ENDED 01/06/2025'],
    ['an end later', { end: [row('LEFT', '2025-09-01')] }, 'LATER_ACT 01/09/2025'],
    [
      'the day of the entry',
      { joinedOn: null, home: [row('cell', '2025-06-01')] },
      'ENDS_AS_IT_BEGINS 01/06/2025',
    ],
    ['a merger', { isMerged: true }, 'MEMBER_MERGED'],
  ])('is refused for %s', (_, change, expected) => {
    expect(verdict('EXPEL', '2025-06-01', {}, member(change)).problems).toEqual([expected])
  })

  test('gives way to nothing that is only planned', () => {
    const activity = [row('TEMPORARILY_EXEMPT', '2024-10-01', '2025-09-01'), row('ACTIVE', '2025-09-01')]
    expect(verdict('DECEASE', '2025-06-01', {}, member({ activity })).change.activity.drop).toHaveLength(1)
  })
})

describe('days ahead', () => {
  test.each<[StateAct['act'], string, number]>([
    ['EXEMPT', '2027-01-15', 0],
    ['EXEMPT', '2027-01-16', 1],
    ['DECEASE', '2026-01-15', 0],
    ['DECEASE', '2026-01-16', 1],
  ])('%s on %s', (act, effectiveOn, problems) => {
    expect(aheadProblems({ act, effectiveOn }, '2026-01-15')).toHaveLength(problems)
  })
})
