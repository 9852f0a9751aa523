import { expect, it } from 'vitest'
import { foundSpeakers, speakersOf } from './speakers.ts'

const line = (fullName: string, status: 'PRESENT' | 'LATE' | 'EXCUSED' | null, spoke = false) => ({
  member: { id: fullName, fullName },
  status,
  spoke,
  minutesSpoken: spoke ? 5 : 0,
})
const speakers = speakersOf([
  line('Nông Thị Hoa', 'PRESENT', true),
  line('Hoàng Văn Đạt', 'LATE'),
  line('Lương Thị Vắng', 'EXCUSED'),
  line('Chưa Điểm Danh', null),
  line('Đàm Thị Hoàn', 'PRESENT'),
  { member: null, status: 'PRESENT', spoke: false, minutesSpoken: 0 },
])
const names = (typed: string) => foundSpeakers(speakers, typed).map(({ name }) => name)

it('those who came, and have not spoken first', () => {
  expect(names('')).toEqual(['Hoàng Văn Đạt', 'Đàm Thị Hoàn', 'Nông Thị Hoa'])
})

it.each([
  // One letter seeks nothing yet.
  ['h', ['Hoàng Văn Đạt', 'Đàm Thị Hoàn', 'Nông Thị Hoa']],
  ['ho', ['Đàm Thị Hoàn', 'Hoàng Văn Đạt', 'Nông Thị Hoa']],
  ['da', ['Hoàng Văn Đạt', 'Đàm Thị Hoàn']],
  ['thi hoan', ['Đàm Thị Hoàn']],
  ['xy', []],
])('%j finds %j', (typed, found) => {
  expect(names(typed)).toEqual(found)
})
