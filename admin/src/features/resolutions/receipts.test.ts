import { describe, expect, test } from 'vitest'
import type { Viewer } from '../../app/session/session.ts'
import type { ReceiptFragment } from '../../gql/graphql.ts'
import {
  acknowledgement,
  acknowledges,
  named,
  owesProgramme,
  receivedOf,
  recipientsOf,
  shownIn,
} from './receipts.ts'

const unit = (id: string, ...ancestors: string[]) => ({
  id,
  name: id,
  ancestors: ancestors.map((one) => ({ id: one })),
})
const blank: ReceiptFragment = {
  ...{
    sentAt: '2026-01-15T01:00:00Z',
    mine: false,
    dueOn: null,
    programmeDueOn: null,
    receivedAt: null,
    receivedBy: null,
  },
  ...{ unit: null, person: null, programme: null },
}
const cell: ReceiptFragment = { ...blank, unit: unit('cell', 'district') }
const member: ReceiptFragment = {
  ...blank,
  person: { name: 'Lò Thị Mận', office: null, member: { id: 'member', unit: unit('cell', 'district') } },
}
const viewer = (...units: string[]): Viewer => ({
  ...{ id: 'a', name: 'A', memberId: 'me', locale: 'vi', today: '2026-02-01' },
  grants: units.map((id) => ({
    ...{ role: 'CELL_SECRETARY', roleLabel: '', source: 'GRANT' },
    unit: { id, name: id, kind: { code: 'cell', label: '' }, parent: null },
  })),
})

describe('who acknowledges', () => {
  const district = unit('district', 'ROOT')
  test.each<[string, ReceiptFragment, string[], ReturnType<typeof unit> | null, boolean]>([
    ['the recipient', cell, ['cell'], district, true],
    ['not the sender, though above the recipient', cell, ['district'], district, false],
    ['whoever does both jobs', cell, ['district', 'cell'], district, true],
    [
      'the unit above, of what was sent upward',
      { ...blank, unit: district },
      ['district'],
      unit('cell', 'district', 'ROOT'),
      true,
    ],
    ['the recipient of an unseen sender', cell, ['cell'], null, true],
    ['a stranger does not', cell, ['other'], district, false],
    ['nobody once more', { ...cell, receivedAt: '2026-01-16T01:00:00Z' }, ['cell'], district, false],
    ['the home of a member', member, ['cell'], district, true],
    ['the member, whose record they need not read', { ...blank, mine: true }, [], null, true],
    ['nobody for whom they do not see', blank, ['cell'], district, false],
  ])('%s', (_who, receipt, grants, sender, does) => {
    expect(acknowledges(viewer(...grants), receipt, sender)).toBe(does)
  })
})

test('a receipt names the unit, the member, or the member whose account it is', () => {
  const by = (receipt: ReceiptFragment) => acknowledgement('r', receipt, viewer())
  expect([by(cell), by(member), by({ ...blank, mine: true })]).toEqual([
    { resolutionId: 'r', unitId: 'cell', memberId: null },
    { resolutionId: 'r', unitId: null, memberId: 'member' },
    { resolutionId: 'r', unitId: null, memberId: 'me' },
  ])
})

test('a programme is owed by whoever works for the unit, until it is adopted', () => {
  const district = unit('district', 'ROOT')
  const obliged = { ...cell, programmeDueOn: '2026-02-28' }
  const programme = { id: 'p', sign: '01-CTr/CB', title: 'x', type: { code: 'CTr', label: 'Chương trình' } }
  const owed = (receipt: ReceiptFragment, by: string) => owesProgramme(viewer(by), receipt, district)
  expect([owed(obliged, 'cell'), owed(obliged, 'district'), owed(cell, 'cell')]).toEqual([true, false, false])
  expect(owed({ ...obliged, programme }, 'cell')).toBe(false)
})

test('who has not acknowledged comes first; lateness is counted from the day after', () => {
  const received = { ...cell, receivedAt: '2026-01-16T01:00:00Z', dueOn: '2026-01-20' }
  const waiting = { ...cell, unit: unit('other'), dueOn: '2026-01-31', programmeDueOn: '2026-02-01' }
  const told = recipientsOf([received, waiting, member], '2026-02-01')
  expect(
    told.map(({ name, received: has, late, programmeLate }) => [name, has, late, programmeLate]),
  ).toEqual([
    ['other', false, true, false],
    ['Lò Thị Mận', false, false, false],
    ['cell', true, false, false],
  ])
  expect(recipientsOf([waiting], '2026-01-31')[0]?.late).toBe(false)
  expect(recipientsOf([waiting], '2026-02-02')[0]?.programmeLate).toBe(true)
  expect(shownIn('waiting', told).map(({ name }) => name)).toEqual(['other', 'Lò Thị Mận'])
  expect(shownIn('programmes', told).map(({ name }) => name)).toEqual(['other'])
  expect(named(recipientsOf([blank, cell, blank], '2026-02-01'))).toMatchObject({
    seen: [{ name: 'cell' }],
    others: 2,
  })
  expect([receivedOf('UNIT', told), receivedOf('MEMBER', told)]).toEqual([
    { part: 1, all: 2 },
    { part: 0, all: 1 },
  ])
})
