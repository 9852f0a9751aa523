import { expect, test } from 'vitest'
import { partsOf, type KindRule } from './kindRule.ts'

const rule: KindRule = {
  bodyKind: null,
  attendedBy: 'MEMBERS',
  rhythm: null,
  times: 1,
  fixedDay: null,
  countsFor: null,
  after: null,
  afterMinDays: null,
  afterMaxDays: null,
  itemsFromBefore: false,
}
const said = (changes: Partial<KindRule>): string[] =>
  partsOf({ ...rule, ...changes }, (text, values) => [text, ...Object.values(values)].join(' '))
const after = { label: 'Họp chi ủy' }

test.each<[Partial<KindRule>, string[]]>([
  [{}, ['Toàn thể đảng viên']],
  [
    { attendedBy: 'INVITED', rhythm: 'MONTHLY', fixedDay: 6 },
    ['Người được triệu tập', 'Hằng tháng', 'fixedDay 6'],
  ],
  [
    { rhythm: 'MONTHLY', after, afterMinDays: 1, afterMaxDays: 2 },
    ['Toàn thể đảng viên', 'Hằng tháng', 'afterDays Họp chi ủy 1–2'],
  ],
  [{ after, afterMinDays: 1, afterMaxDays: 1 }, ['Toàn thể đảng viên', 'afterDays Họp chi ủy 1']],
  [{ rhythm: 'QUARTERLY', times: 2 }, ['Toàn thể đảng viên', 'Hằng quý', 'times 2']],
  [
    { attendedBy: 'SEATS', bodyKind: { label: 'Ban thường vụ' }, after, itemsFromBefore: true },
    ['Ban thường vụ', 'after Họp chi ủy', 'agreed'],
  ],
  [{ countsFor: { label: 'Sinh hoạt thường kỳ' } }, ['Toàn thể đảng viên', 'countsFor Sinh hoạt thường kỳ']],
])('%j says %j', (changes, parts) => {
  expect(said(changes)).toEqual(parts)
})
