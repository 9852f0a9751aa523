import { expect, it } from 'vitest'
import { BEGINNING, REFERENCE } from './calendar.ts'
import { layOut } from './layout.ts'
import { people } from './members.rows.ts'
import { attendingOf, holds, isLost, LEADERS, onRoll, type Person } from './people.ts'

const layout = layOut(0.01)
const all = [...people(layout, [0, layout.cells])]

it('invents the same people whatever is asked for at once', () => {
  const turned = [...people(layout, [40, 50]), ...people(layout, [30, 40])]
  expect([...turned.slice(-sum(30, 40)), ...turned.slice(0, sum(40, 50))]).toEqual([
    ...people(layout, [30, 50]),
  ])
})

it('lets one person in fourteen be exempt, away, on their way or gone', () => {
  const share = (which: (person: Person) => boolean) => (100 * all.filter(which).length) / all.length
  expect(share(({ inactive }) => inactive !== null)).toBeCloseTo(4, 0)
  expect(share(({ away }) => away !== null)).toBeCloseTo(1.2, 0)
  expect(share(({ end }) => end !== null)).toBeCloseTo(0.4, 0)
  expect(share(({ going }) => going !== null)).toBeCloseTo(0.4, 0)
  expect(share(isLost)).toBeCloseTo(0.3, 1)
  expect(share(({ official }) => official === null)).toBeGreaterThan(1)
})

it('tells nothing later than the reference day but the ends that are planned', () => {
  const days = all.flatMap(({ joined, official, since, inactive, away, going, end }) => [
    ...[joined, official, since, end?.on, inactive?.from, away?.from, going?.decided, going?.paper],
  ])
  expect(days.filter((day) => (day ?? 0) > REFERENCE)).toEqual([])
})

it('enters one in three thousand once more, in the cell that follows that of whom they are', () => {
  const again = all.filter(({ number, identity }) => identity !== number)
  expect(all.length / again.length).toBeGreaterThan(2_000)
  expect(all.length / again.length).toBeLessThan(4_500)
  for (const { cell, identity, joined } of again)
    expect(all.find(({ number }) => number === identity)).toMatchObject({ cell: cell - 1, joined })
})

it('has leaders who were there all the time', () => {
  for (const { cell, index } of all.filter((person) => person.index < LEADERS).slice(0, 500)) {
    const person = [...attendingOf(layout, cell)][index]
    if (person === undefined) throw new Error('nobody')
    expect(onRoll(person, cell, BEGINNING)).toEqual({
      standing: 'OFFICIAL',
      activity: 'ACTIVE',
      membership: 'HOME',
      notExpected: null,
      voting: true,
    })
  }
})

it('has somebody away on both rolls: expected where the meetings are attended', () => {
  const person = all.find(({ away }) => away !== null && holds(away, REFERENCE))
  if (person?.away == null) throw new Error('nobody is away')
  expect(onRoll(person, person.cell, REFERENCE)).toMatchObject({
    notExpected: 'TEMPORARILY_ELSEWHERE',
    voting: true,
  })
  expect(onRoll(person, person.away.cell, REFERENCE)).toMatchObject({
    membership: 'TEMPORARY',
    notExpected: null,
    voting: false,
  })
  expect([...attendingOf(layout, person.away.cell)]).toContainEqual(person)
})

function sum(first: number, next: number): number {
  return layout.sizes.slice(first, next).reduce((total, size) => total + size, 0)
}
