import { describe, expect, it } from 'vitest'
import type { CoverageQuery, MatrixVisitsQuery } from '../../gql/graphql.ts'
import { buildMatrix, filterMatrix } from './matrix.ts'

type Group = CoverageQuery['workGroups']['nodes'][number]
type Visit = MatrixVisitsQuery['visits']['nodes'][number]

const unit = (id: string) => ({ id, name: `Chi bộ ${id}` })
const list = (...names: string[]) => ({ nodes: names.map(unit), totalCount: names.length })
const group = (id: string, cells: string[], byMonth: [string, string, number][]): Group => ({
  id,
  name: id,
  ordinal: 1,
  decision: { number: '1777-QĐ/HU', signedOn: '2021-12-24' },
  members: [],
  assignments: cells.map((cell) => ({ id: `${id}-${cell}`, unit: unit(cell) })),
  visitsByMonth: byMonth.map(([cell, month, count]) => ({ unit: unit(cell), month, count })),
})
const visit = (id: string, cell: string, by: string, visitedOn: string, total?: number): Visit => ({
  id,
  visitedOn,
  unit: unit(cell),
  workGroup: { id: by },
  scorecard: total === undefined ? null : { id: `s${id}`, total, band: total >= 90 ? 'GOOD' : 'FAIR' },
})
const coverage = {
  asOf: '2022-05-18',
  cells: 4,
  covered: 3,
  uncovered: list('d'),
  doublyCovered: list('b'),
  notVisited: list('c'),
}
const input = {
  coverage,
  groups: [
    group(
      'one',
      ['a', 'b'],
      [
        ['a', '2022-04-01', 2],
        ['d', '2022-05-01', 1],
      ],
    ),
    group('two', ['b', 'c'], [['b', '2022-05-01', 1]]),
  ],
  visits: [
    visit('1', 'a', 'one', '2022-04-03', 95),
    visit('2', 'a', 'one', '2022-04-20', 88),
    visit('3', 'd', 'one', '2022-05-02', 91),
    visit('4', 'b', 'two', '2022-05-05'),
  ],
  months: ['2022-04', '2022-05'],
}

describe('the matrix', () => {
  const sections = buildMatrix(input)

  it('puts the cells without a group first, then each group with its cells', () => {
    expect(sections.map((section) => [section.group?.id, section.rows.map((row) => row.id)])).toEqual([
      [undefined, ['d']],
      ['one', ['a', 'b', 'd']],
      ['two', ['b', 'c']],
    ])
    expect(sections.map((section) => section.total)).toEqual([1, 3, 1])
  })

  it('shows the number of visits and the latest score of a month', () => {
    const april = sections[1]?.rows[0]?.months[0]
    expect(april?.count).toBe(2)
    expect(april?.score).toEqual({ total: 88, band: 'FAIR' })
    expect(april?.visits.map(({ id }) => id)).toEqual(['2', '1'])
    expect(sections[2]?.rows[0]?.months[1]).toMatchObject({ count: 1, score: undefined })
  })

  it('flags rows', () => {
    expect(sections[0]?.rows[0]).toMatchObject({ uncovered: true, groupId: undefined, total: 1 })
    expect(sections[1]?.rows[1]).toMatchObject({ doublyCovered: true, outside: false })
    expect(sections[1]?.rows[2]).toMatchObject({ outside: true, notVisited: false })
    expect(sections[2]?.rows[1]).toMatchObject({ notVisited: true })
  })

  it('counts months without their visits at hand', () => {
    expect(buildMatrix({ ...input, visits: [] })[1]?.rows[0]?.months[0]).toMatchObject({
      count: 2,
      visits: [],
    })
  })

  it.each([
    ['all', ['d', 'a', 'b', 'd', 'b', 'c']],
    ['uncovered', ['d']],
    ['doubly', ['b', 'b']],
    ['notVisited', ['c']],
  ] as const)('filters to %s', (filter, rows) => {
    expect(filterMatrix(sections, filter).flatMap((section) => section.rows.map((row) => row.id))).toEqual(
      rows,
    )
  })
})
