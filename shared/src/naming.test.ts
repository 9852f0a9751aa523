import { expect, test } from 'vitest'
import { unitNamesOf, type NamingPattern } from './naming.ts'

const pattern = (kind: string, placeWord: string, committee: string | null): NamingPattern => ({
  kind,
  placeWord,
  organization: kind === 'cell' ? 'Chi bộ {place}' : 'Đảng bộ {place}',
  committee,
})
const patterns = [
  pattern('district', '', 'Đảng ủy {place}'),
  pattern('district', 'Huyện', 'Huyện ủy {proper}'),
  pattern('district', 'Thành phố', 'Thành ủy {proper}'),
  pattern('cell', '', null),
]

test.each([
  ['district', 'Huyện Lộc Bình', 'Đảng bộ huyện Lộc Bình', 'Huyện ủy Lộc Bình'],
  ['district', 'Thành phố Bến Tre', 'Đảng bộ thành phố Bến Tre', 'Thành ủy Bến Tre'],
  ['district', 'Côn Đảo', 'Đảng bộ Côn Đảo', 'Đảng ủy Côn Đảo'],
  ['cell', 'Thôn 3', 'Chi bộ Thôn 3', null],
  ['section', 'Khối 1', 'Khối 1', null],
  ['cell', 'Thôn $& 3', 'Chi bộ Thôn $& 3', null],
])('%s %s', (kind, place, name, committeeName) => {
  expect(unitNamesOf(kind, place, patterns)).toEqual({ name, committeeName })
})
