import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaMinutes, MAX_ITEM_DEPTH, recordSpeechInput, setAgendaInput, treeOf } from './agenda.ts'
import { problemsOf } from './input.ts'

/** Depths of agendas that may be written down: none more than one below the one before. */
const depths = fc
  .array(fc.integer({ min: 1, max: MAX_ITEM_DEPTH }), { maxLength: 60 })
  .map((wanted) =>
    wanted.reduce<number[]>((made, depth) => [...made, Math.min(depth, (made.at(-1) ?? 0) + 1)], []),
  )

const told = ({ error }: { error?: Parameters<typeof problemsOf>[0] }): string[] =>
  error ? problemsOf(error).map(({ code, path }) => `${code} ${path.join('.')}`.trim()) : []

describe('treeOf', () => {
  it('hangs each item below the nearest one above it that is less deep, and numbers siblings from 0', () => {
    fc.assert(
      fc.property(depths, (drawn) => {
        const tree = treeOf(drawn.map((depth) => ({ depth })))
        tree.forEach(({ parent, position }, index) => {
          const above = drawn.slice(0, index).findLastIndex((depth) => depth < (drawn[index] ?? 0))
          expect(parent).toBe(above < 0 ? null : above)
          expect(position).toBe(tree.slice(0, index).filter((one) => one.parent === parent).length)
        })
      }),
    )
  })

  it('reads back as it was written down, whatever was drawn', () => {
    fc.assert(
      fc.property(depths, (drawn) => {
        const tree = treeOf(drawn.map((depth) => ({ depth })))
        const below = (parent: number | null, depth: number): number[] =>
          tree
            .flatMap((one, index) => (one.parent === parent ? [{ ...one, index }] : []))
            .sort((a, b) => a.position - b.position)
            .flatMap(({ index }) => [depth, ...below(index, depth + 1)])
        expect(below(null, 1)).toEqual(drawn)
      }),
    )
  })
})

it.each([
  [[], 0],
  [[{ depth: 1, plannedMinutes: 10 }, { depth: 1 }, { depth: 1, plannedMinutes: 5 }], 15],
  // What says how long it takes says so for all below it.
  [
    [
      { depth: 1, plannedMinutes: 10 },
      { depth: 2, plannedMinutes: 7 },
      { depth: 3, plannedMinutes: 2 },
      { depth: 1, plannedMinutes: 1 },
    ],
    11,
  ],
  [[{ depth: 1 }, { depth: 2, plannedMinutes: 7 }, { depth: 2 }, { depth: 3, plannedMinutes: 2 }], 9],
  [
    [
      { depth: 1 },
      { depth: 2, plannedMinutes: 7 },
      { depth: 3, plannedMinutes: 2 },
      { depth: 2, plannedMinutes: 4 },
    ],
    11,
  ],
])('agendaMinutes of %j is %i', (items, minutes) => {
  expect(agendaMinutes(items)).toBe(minutes)
})

describe('inputs', () => {
  const item = { title: 'Nhiệm vụ', purpose: 'DISCUSS', depth: 1 }
  const agenda = (...items: object[]) =>
    told(setAgendaInput.safeParse({ meetingId: 'm', expectedAgendaVersion: 1, items }))

  it.each<[object[], string[]]>([
    [[], []],
    [[item, { ...item, depth: 2 }, { ...item, depth: 3 }, item], []],
    [[{ ...item, depth: 2 }], ['AGENDA_TOO_DEEP items.0.depth']],
    [[item, { ...item, depth: 3 }], ['AGENDA_TOO_DEEP items.1.depth']],
    [[{ ...item, depth: 0 }], ['OUT_OF_RANGE items.0.depth']],
    [[{ ...item, title: ' ' }], ['REQUIRED items.0.title']],
    [
      [
        { ...item, id: 'a' },
        { ...item, id: 'a' },
      ],
      ['DUPLICATE items.1.id'],
    ],
    [[{ ...item, paperIds: ['p', 'p'] }], ['DUPLICATE items.0.paperIds.1']],
    [[{ ...item, plannedMinutes: 601 }], ['OUT_OF_RANGE items.0.plannedMinutes']],
    [Array.from({ length: 201 }, () => item), ['TOO_MANY items']],
  ])('an agenda of %j: %j', (items, problems) => {
    expect(agenda(...items)).toEqual(problems)
  })

  it.each<[object, string[]]>([
    [{ memberId: 'a', minutes: 5 }, []],
    [{ name: 'Ông Khách', office: 'Bí thư' }, []],
    [{ memberId: 'a', name: 'Ông Khách' }, ['MEMBER_OR_NAME']],
    [{ name: ' ' }, ['MEMBER_OR_NAME']],
    [{ memberId: 'a', minutes: 241 }, ['OUT_OF_RANGE minutes']],
  ])('a speech of %j: %j', (speech, problems) => {
    expect(told(recordSpeechInput.safeParse({ meetingId: 'm', ...speech }))).toEqual(problems)
  })
})
