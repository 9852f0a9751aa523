import { describe, expect, test } from 'vitest'
import { marked, markProblems, timeProblems, type Marked } from './attendance.rules.ts'

const at = (time: string): Date => new Date(`${time}+07:00`)
const NOBODY: Marked = { status: null, mode: null, reason: null, spoke: false, arrivedAt: null, leftAt: null }
const HERE: Marked = {
  ...NOBODY,
  status: 'PRESENT',
  mode: 'ONLINE',
  spoke: true,
  arrivedAt: at('2026-01-10T07:31'),
}
const ILL: Marked = { ...NOBODY, status: 'EXCUSED', reason: 'Ốm' }
const TIMES = { startsAt: at('2026-01-10T07:30'), endsAt: at('2026-01-10T09:00'), state: 'OPEN' as const }
const CLOCK = { today: '2026-01-10', now: at('2026-01-10T08:30') }

describe('a mark', () => {
  test.each<[string, Marked, object, Partial<Marked>]>([
    [
      'of nobody marked yet',
      NOBODY,
      { status: 'PRESENT' },
      { status: 'PRESENT', mode: 'IN_ROOM', spoke: false },
    ],
    [
      'leaves mode, speaking and times of who comes still',
      HERE,
      { status: 'LATE' },
      { ...HERE, status: 'LATE' },
    ],
    ['of absence drops them', HERE, { status: 'UNEXCUSED' }, { ...NOBODY, status: 'UNEXCUSED' }],
    ['is taken back by null', HERE, { status: null }, NOBODY],
    ['without a status leaves it', HERE, { spoke: false }, { ...HERE, spoke: false }],
    ['without a status leaves the reason', ILL, { reason: undefined }, ILL],
    ['without a status gives another reason', ILL, { reason: 'Việc nhà' }, { ...ILL, reason: 'Việc nhà' }],
    [
      'with a status and no reason clears it',
      ILL,
      { status: 'UNEXCUSED' },
      { status: 'UNEXCUSED', reason: null },
    ],
    ['clears a time by null', HERE, { arrivedAt: null }, { ...HERE, arrivedAt: null }],
    ['adds a time', HERE, { leftAt: at('2026-01-10T08:00') }, { ...HERE, leftAt: at('2026-01-10T08:00') }],
  ])('%s', (_, line, entry, after) => {
    expect(marked(line, { memberId: 'a', ...entry } as Parameters<typeof marked>[1])).toMatchObject(after)
  })

  test.each<[string, Marked, object, string[]]>([
    ['a speaker who was not there', ILL, { spoke: true }, ['DID_NOT_ATTEND spoke']],
    [
      'times of nobody marked yet',
      NOBODY,
      { arrivedAt: at('2026-01-10T07:30') },
      ['DID_NOT_ATTEND arrivedAt'],
    ],
    [
      'who leaves before they came',
      HERE,
      { leftAt: at('2026-01-10T07:31') },
      ['LEAVES_BEFORE_ARRIVING leftAt'],
    ],
    [
      'who left already',
      { ...HERE, leftAt: at('2026-01-10T08:00') },
      { arrivedAt: at('2026-01-10T08:10') },
      ['LEAVES_BEFORE_ARRIVING arrivedAt'],
    ],
    ['who leaves later than now', HERE, { leftAt: at('2026-01-10T08:31') }, ['TIME_OUTSIDE_MEETING leftAt']],
  ])('is refused for %s', (_, line, given, problems) => {
    const entry = { memberId: 'a', ...given } as Parameters<typeof marked>[1]
    const told = markProblems(marked(line, entry), entry, TIMES, CLOCK)
    expect(told.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(problems)
  })
})

describe('times fit a meeting', () => {
  const night = { startsAt: at('2026-03-31T23:30'), endsAt: at('2026-04-01T00:40'), state: 'CLOSED' as const }
  const later = { today: '2026-04-02', now: at('2026-04-02T08:00') }
  test.each([
    ['three hours before it begins', night, later, '2026-03-31T20:30', true],
    ['a minute earlier', night, later, '2026-03-31T20:29', false],
    ['after midnight', night, later, '2026-04-01T00:15', true],
    ['at the end', night, later, '2026-04-01T00:40', true],
    ['after the end of one that is over', night, later, '2026-04-01T00:41', false],
    [
      'after the planned end of one that goes on',
      { ...night, state: 'OPEN' as const },
      later,
      '2026-04-01T00:41',
      true,
    ],
    ['a day after it began', { ...night, endsAt: null }, later, '2026-04-01T23:30', true],
    ['later than it may last', { ...night, endsAt: null }, later, '2026-04-01T23:31', false],
    ['the same instant in another zone', night, later, '2026-03-31T17:15Z', true],
  ] as const)('%s', (_, meeting, clock, time, fits) => {
    const arrivedAt = time.endsWith('Z') ? new Date(time) : at(time)
    expect(timeProblems({ arrivedAt }, meeting, clock)).toHaveLength(fits ? 0 : 1)
  })
})
