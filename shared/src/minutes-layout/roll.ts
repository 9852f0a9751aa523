import { documentDate } from '../document-sign.ts'
import type { MinutesFacts } from '../minutes-body.ts'
import { printed, type Block, type Paragraph, type PaperStyle, type Table } from '../paper.ts'
import { GUEST_KIND_LABELS, GUEST_KINDS } from '../vocabulary.ts'
import { clockTime, comrade, decimal, line, listed, said, type Look } from '../paper-layout/phrases.ts'

/** When and where it was held. */
export function times({ startsAt, endsAt, heldOn, place }: MinutesFacts): Paragraph[] {
  const ended = endsAt?.slice(0, heldOn.length)
  const day = ended === undefined || ended === heldOn ? 'cùng ngày' : documentDate(ended)
  return [
    ...said('Bắt đầu: ', `${clockTime(startsAt)}, ${documentDate(heldOn)}.`),
    ...(endsAt === null ? [] : said('Kết thúc: ', `${clockTime(endsAt)}, ${day}.`)),
    ...(place === null ? [] : said('Địa điểm: ', `${printed(place)}.`)),
  ]
}

/** Who is on the roll, who came, who did not and why, who stood beside, and who led. */
export function attendance(facts: MinutesFacts): Block[] {
  const { expected, attended, rate, absences, late, guests, chair, secretary } = facts
  const share = rate === null ? '' : `, tỷ lệ ${decimal(rate, 2)}%`
  const absent = (isExcused: boolean): string[] =>
    absences
      .filter(({ excused }) => excused === isExcused)
      .map(({ name, reason }) => (reason === null ? name : `${name}: ${reason}`))
  return [
    counts(facts),
    ...said('Đảng viên phải dự: ', `${String(expected)}; có mặt: ${String(attended)}${share}.`),
    ...listed('Vắng mặt có lý do', absent(true)),
    ...listed('Vắng mặt không có lý do', absent(false)),
    ...listed(
      'Đến muộn',
      late.map(({ name, arrivedAt }) => (arrivedAt === null ? name : `${name}, lúc ${clockTime(arrivedAt)}`)),
    ),
    ...GUEST_KINDS.flatMap((kind) =>
      listed(GUEST_KIND_LABELS[kind].vi, guests.filter((guest) => guest.kind === kind).map(comrade)),
    ),
    ...(chair === null ? [] : said('Chủ trì: ', comrade(chair))),
    ...(secretary === null ? [] : said('Thư ký: ', comrade(secretary))),
  ]
}

/** How many are on the roll and how many of them came, by the same split. */
function counts({ members, came }: MinutesFacts): Table {
  const columns = [
    ['official', 'Chính thức'],
    ['probationary', 'Dự bị'],
    ['temporary', 'Sinh hoạt tạm thời'],
    ['exempt', 'Trong đó: miễn sinh hoạt'],
    ['away', 'Trong đó: tạm thời đi nơi khác'],
  ] as const
  const cell = (text: string, style: PaperStyle = 'CELL', how: Look = {}): Paragraph[] => [
    line(style, text, how),
  ]
  const row = (label: string, split: MinutesFacts['members']): Paragraph[][] => [
    cell(label, 'CELL_LEFT'),
    ...columns.map(([name]) => cell(String(split[name]))),
  ]
  return {
    kind: 'table',
    widths: [40, 25, 20, 25, 25, 30],
    isRuled: true,
    hasHead: true,
    rows: [
      ['Đảng viên', ...columns.map(([, label]) => label)].map((label) => cell(label, 'CELL', { bold: true })),
      row('Trong danh sách', members),
      row('Có mặt', came),
    ],
  }
}
