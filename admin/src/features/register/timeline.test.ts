import { expect, it } from 'vitest'
import type { MemberHistoryFragment } from '../../gql/graphql.ts'
import { daysOf, entriesOf } from './timeline.ts'

const always = { validFrom: null, validTo: null, decision: null }
const decision = { number: '05-QĐ/ĐU', signedOn: '2022-04-28', title: null }
const words = { term: (ordinal: number) => `Nhiệm kỳ ${String(ordinal)}`, visit: 'Dự sinh hoạt' }
const history: MemberHistoryFragment = {
  standings: [{ standing: 'OFFICIAL', ...always }],
  activities: [
    { activity: 'EXEMPT', validFrom: '2022-05-01', validTo: null, decision },
    { activity: 'ACTIVE', ...always, validTo: '2022-05-01' },
  ],
  memberships: [
    {
      kind: 'TEMPORARY',
      kindLabel: 'Sinh hoạt tạm thời',
      unit: null,
      outsideName: 'Nhà máy',
      ...always,
      validFrom: '2023-01-01',
    },
    {
      kind: 'HOME',
      kindLabel: 'Sinh hoạt chính thức',
      unit: { id: 'unit_1', name: 'Chi bộ 1' },
      outsideName: null,
      ...always,
    },
  ],
  ends: [],
  workGroups: [],
  visits: {
    nodes: [
      { id: 'visit_1', visitedOn: '2022-05-03', unit: { name: 'Chi bộ 2' }, workGroup: { name: 'Tổ 1' } },
    ],
  },
  offices: [
    {
      id: 'office_1',
      version: 2,
      kind: { label: 'Bí thư' },
      unit: { id: 'unit_1', name: 'Chi bộ 1', ancestors: [{ id: 'unit_0' }] },
      body: { name: 'Chi ủy' },
      placeName: null,
      ...always,
      validFrom: '2021-01-01',
    },
  ],
  seats: [
    {
      id: 'seat_1',
      version: 3,
      body: { name: 'Chi ủy', unit: { id: 'unit_1', name: 'Chi bộ 1', ancestors: [{ id: 'unit_0' }] } },
      term: { ordinal: 3 },
      ...always,
      validFrom: '2021-01-01',
    },
  ],
  transfers: { nodes: [] },
  acts: {
    nodes: [
      {
        id: 'act_1',
        kind: 'EXEMPT',
        kindLabel: 'Miễn sinh hoạt',
        effectiveOn: '2022-05-01',
        reason: 'Tuổi cao',
        undoneAt: null,
        undoneReason: null,
        version: 1,
        unit: null,
        decision,
      },
    ],
  },
}

it('tells what began on each day, newest first and acts before what they brought, the unknown day last', () => {
  const days = daysOf(entriesOf(history, words))
  expect(days.map(({ on }) => on)).toEqual(['2023-01-01', '2022-05-03', '2022-05-01', '2021-01-01', null])
  expect(days.map(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
    ['membership'],
    ['visit'],
    ['act', 'activity'],
    ['office', 'seat'],
    ['standing', 'activity', 'membership'],
  ])
})

it('names the cell, with its page, or the organization outside', () => {
  const places = entriesOf(history, words).filter(({ kind }) => kind === 'membership')
  expect(places.map(({ of }) => of)).toEqual([
    { name: 'Nhà máy' },
    { name: 'Chi bộ 1', to: { name: 'unit', params: { id: 'unit_1' } } },
  ])
})

it('tells an office with its body, a seat with its term', () => {
  const [, , , held] = daysOf(entriesOf(history, words))
  expect(held?.entries.map(({ title, note }) => [title, note])).toEqual([
    ['Bí thư · Chi ủy', undefined],
    ['Chi ủy', 'Nhiệm kỳ 3'],
  ])
})

it('tells of one kind alone', () => {
  const days = daysOf(entriesOf(history, words), 'act')
  expect(days.map(({ on, entries }) => [on, entries[0]?.note])).toEqual([['2022-05-01', 'Tuổi cao']])
})

it('tells what is held so that it can be ended, and by whom', () => {
  const path = [{ id: 'unit_1', name: 'Chi bộ 1', ancestors: [{ id: 'unit_0' }] }, { id: 'unit_0' }]
  expect(entriesOf(history, words).flatMap(({ held }) => held ?? [])).toEqual([
    { what: 'office', id: 'office_1', version: 2, path },
    { what: 'seat', id: 'seat_1', version: 3, path },
  ])
})
