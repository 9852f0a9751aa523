import { expect, test } from 'vitest'
import { minutesFacts, minutesTexts } from './minutes-body.ts'

const none = { official: 0, probationary: 0, temporary: 0, exempt: 0, away: 0 }
const facts = {
  superior: null,
  unit: 'Chi bộ thôn Suối Mận',
  title: null,
  kind: { code: 'regular', label: 'Sinh hoạt thường kỳ' },
  month: '2026-02',
  place: null,
  startsAt: '2026-02-05T19:30+07:00',
  endsAt: null,
  heldOn: '2026-02-05',
  members: none,
  came: none,
  expected: 0,
  attended: 0,
  rate: null,
  absences: [],
  late: [],
  guests: [],
  chair: null,
  secretary: null,
  items: [],
  speakers: [],
  votes: [],
  tasks: [],
  score: null,
  passedGates: [],
}

test('facts are left as they are, blanks and Unicode forms, too: their hash must hold', () => {
  const written = { ...facts, place: ' Nhà văn hóa To\u0302\u0309 5 \n' }
  expect(minutesFacts.parse(written)).toEqual(written)
  expect(minutesTexts.parse([{ code: 'review', title: 'Kiểm điểm', text: '' }])).toEqual([
    { code: 'review', title: 'Kiểm điểm', text: '' },
  ])
})

test.each<[string, object]>([
  ['a field that the form does not have', { weather: 'mưa' }],
  ['a field left out', { unit: undefined }],
  ['no words', { unit: '' }],
  ['the clock of another zone', { startsAt: '2026-02-05T12:30Z' }],
  ['seconds', { startsAt: '2026-02-05T19:30:00+07:00' }],
  ['a day that there is not', { heldOn: '2026-02-30' }],
  ['a month that there is not', { month: '2026-13' }],
  ['less than nobody', { expected: -1 }],
  ['half a member', { attended: 1.5 }],
  ['a guest of no kind', { guests: [{ kind: 'FRIEND', name: 'Mã Văn Bưởi', office: null }] }],
  ['a task', { tasks: [{}] }],
])('%s is refused', (_what, change) => {
  expect(minutesFacts.safeParse({ ...facts, ...change }).success).toBe(false)
})
