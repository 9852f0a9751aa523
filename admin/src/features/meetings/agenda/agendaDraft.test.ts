import { describe, expect, it } from 'vitest'
import {
  added,
  blankLine,
  indented,
  lineOf,
  moved,
  numbersOf,
  removed,
  takenOver,
  templateLine,
  toAgenda,
} from './agendaDraft.ts'
import type { AgendaLineFragment } from '../../../gql/graphql.ts'
import type { AgendaLine, Edited } from './agendaDraft.ts'

/** `A B> C>> D`: titles with a mark for each level below the first. */
const written = (text: string): AgendaLine[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ ...blankLine(word.split('>').length), title: word.replaceAll('>', '') }))
const read = (edited: Edited | undefined): string | undefined =>
  edited &&
  `${edited.lines.map(({ title, depth }) => (title || '_') + '>'.repeat(depth - 1)).join(' ')} @${String(edited.at)}`

describe('an agenda by keyboard', () => {
  it.each([
    ['A B', 1, 1, 'A B> @1'],
    ['A B C>', 1, 1, 'A B> C>> @1'],
    ['A B> C>>', 1, -1, 'A B C> @1'],
    // The first line, one too deep, one whose part would be too deep, and one at the top stay.
    ['A B', 0, 1, undefined],
    ['A B> C>', 1, 1, undefined],
    ['A B> C> D>>', 2, 1, undefined],
    ['A B', 1, -1, undefined],
  ] as const)('%s: line %i indented by %i', (before, at, by, after) => {
    expect(read(indented(written(before), at, by))).toBe(after)
  })

  it.each([
    ['A B> C D>', 2, -1, 'C D> A B> @0'],
    ['A B> C D>', 0, 1, 'C D> A B> @2'],
    ['A B> C> D', 2, -1, 'A C> B> D @1'],
    ['A B> C', 1, -1, undefined],
    ['A B> C', 1, 1, undefined],
    ['A', 0, 1, undefined],
  ] as const)('%s: line %i moved by %i', (before, at, by, after) => {
    expect(read(moved(written(before), at, by))).toBe(after)
  })

  it('adds behind what hangs below a line, and lets what hung below a removed one move up', () => {
    expect(read(added(written('A B> C'), 0))).toBe('A B> _ C @2')
    expect(read(added(written('A B> C'), 1))).toBe('A B> _> C @2')
    expect(read(added([], 0))).toBe('_ @0')
    expect(read(removed(written('A B> C>> D'), 1))).toBe('A C> D @0')
    expect(read(removed(written('A B>'), 0))).toBe('B @0')
  })

  it('numbers what stands there', () => {
    expect(numbersOf(written('A B> C>> D> E F>'))).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '2.1'])
  })
})

describe('what is sent', () => {
  const stored: AgendaLineFragment = {
    id: 'item_1',
    depth: 1,
    title: 'Kinh tế',
    field: 'ECONOMY',
    purpose: 'DISCUSS',
    aboutMoney: false,
    presenter: { name: 'Nông Thị Hoa', office: null, member: null },
    plannedMinutes: 20,
    begunAt: null,
    endedAt: null,
    fromItem: { id: 'item_0', title: 'Kinh tế' },
    conclusion: null,
    outcome: null,
    version: 1,
    papers: [],
  }

  it('keeps what stands there, and says nothing of somebody whom the reader may not read', () => {
    const { items } = toAgenda('meeting_1', 3, [lineOf(stored)])
    expect(items).toEqual([
      {
        id: 'item_1',
        depth: 1,
        title: 'Kinh tế',
        field: 'ECONOMY',
        purpose: 'DISCUSS',
        aboutMoney: false,
        plannedMinutes: 20,
        fromItemId: 'item_0',
      },
    ])
  })

  it('begins with the items of a template, and takes over what was agreed before', () => {
    const item = { depth: 2, title: 'Kinh tế', field: 'ECONOMY', purpose: 'DISCUSS', minutes: 20 } as const
    expect(templateLine(item)).toMatchObject({ id: undefined, depth: 2, title: 'Kinh tế', minutes: '20' })
    const agreed = { id: 'item_0', title: 'Thu chi', field: null, purpose: 'DECIDE', at: '' } as const
    const from = { id: 'item_0', title: 'Thu chi' }
    expect(takenOver(blankLine(1), agreed)).toEqual({
      from,
      title: 'Thu chi',
      field: null,
      purpose: 'DECIDE',
    })
    expect(takenOver({ ...blankLine(1), title: 'Tài chính' }, agreed)).toEqual({ from })
    expect(takenOver({ ...blankLine(1), from }, undefined)).toEqual({ from: null })
  })

  it('names who presents a new one, or nobody', () => {
    const line = { ...blankLine(1), title: 'A', minutes: ' ' }
    const [nobody, somebody] = toAgenda('m', 1, [
      line,
      { ...line, presenter: { id: 'member_1', name: 'B' } },
    ]).items
    expect(nobody).toMatchObject({ presenterMemberId: null, plannedMinutes: null })
    expect(nobody).not.toHaveProperty('id')
    expect(somebody).toMatchObject({ presenterMemberId: 'member_1' })
  })
})
