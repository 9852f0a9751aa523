import type { Row } from '../rows.ts'
import { textOf } from './calendar.ts'
import { between, chance, createDraw, pick } from './draw.ts'
import { coveringGroup, diligence, groupOf, placeOf, type Group } from './groups.ts'
import { createNumberedIds } from './ids.ts'
import type { Layout } from './layout.ts'
import type { Leader } from './leaders.rows.ts'
import { isOver, type Meeting } from './meetings.ts'
import { meetings } from './meetings.rows.ts'
import type { CellRange } from './members.rows.ts'
import type { NameOf } from './names.ts'
import { cellId } from './units.rows.ts'

/** A group's visit to a meeting; it has the number of the meeting. */
export interface Visit {
  readonly id: string
  readonly meeting: Meeting
  readonly group: Group
  /** the first one signs the score */
  readonly visitors: readonly Leader[]
}

const STRENGTHS = [
  'Chi bộ duy trì nền nếp sinh hoạt, đúng quy trình.',
  'Nội dung được chuẩn bị kỹ, sát nhiệm vụ của địa phương.',
  'Nhiều đảng viên phát biểu, thảo luận dân chủ.',
  'Kết luận rõ việc, rõ người, rõ thời hạn.',
]
const WISHES = [
  'Cần gửi tài liệu trước buổi sinh hoạt.',
  'Cần gợi ý để nhiều đảng viên phát biểu hơn.',
  'Phần tự phê bình và phê bình còn ít.',
  'Cần kiểm điểm việc thực hiện nghị quyết tháng trước kỹ hơn.',
]
const ADVICE = [
  'Phân công đảng viên theo từng việc, báo cáo kết quả vào kỳ sau.',
  'Gửi dự thảo nghị quyết trước ít nhất một ngày.',
  'Theo dõi đảng viên vắng nhiều kỳ.',
]

const visited = createDraw('visit')
const said = createDraw('remark')
const idOf = createNumberedIds('visit')
const guestId = createNumberedIds('guest')

/** The visits to the meetings of some cells in a month. */
export function* visits(layout: Layout, nameOf: NameOf, cells: CellRange, month: number): Generator<Visit> {
  let group: Group | undefined
  for (const meeting of meetings(layout, cells, month)) {
    if (!isOver(meeting)) continue
    const number = coveringGroup(layout, meeting.cell, meeting.day)
    if (number === undefined || !chance(visited(meeting.number, 0), diligence(number))) continue
    if (group?.number !== number) {
      const { commune, ordinal } = placeOf(number)
      group = groupOf(layout, nameOf, commune, ordinal)
    }
    const size = between(visited(meeting.number, 1), 2, 3)
    const first = chance(visited(meeting.number, 2), 70) ? 0 : 1
    yield { id: idOf(meeting.number), meeting, group, visitors: group.members.slice(first, first + size) }
  }
}

/** The row of a visit. */
export function visitRow({ id, meeting, group }: Visit): Row<'visit'> {
  return {
    id,
    work_group_id: group.id,
    meeting_id: meeting.id,
    unit_id: cellId(meeting.cell),
    visited_on: textOf(meeting.day),
    advice: pick(said(meeting.number, 0), ADVICE),
  }
}

/** Who went. */
export function* visitorRows({ id, visitors }: Visit): Generator<Row<'visit_visitor'>> {
  for (const [position, { id: member, name, office }] of visitors.entries())
    yield { visit_id: id, position, member_id: member, person_name: name, person_office: office }
}

/** What the first one said, and sometimes another one. */
export function* remarkRows({ id, meeting, visitors }: Visit): Generator<Row<'visit_remark'>> {
  for (const [position, { id: author, name, office }] of visitors.entries()) {
    const word = said(meeting.number, 1 + 2 * position)
    if (position > 0 && !chance(word, 35)) continue
    const wish = chance(word, 80) ? ` ${pick(said(meeting.number, 2 + 2 * position), WISHES)}` : ''
    yield {
      visit_id: id,
      position,
      author_member_id: author,
      author_name: name,
      author_office: office,
      text: pick(word, STRENGTHS) + wish,
    }
  }
}

/** The visitors stand beside the roll. */
export function* guestRows({ meeting, visitors }: Visit): Generator<Row<'meeting_guest'>> {
  for (const [position, { id: member, name, office }] of visitors.entries())
    yield {
      id: guestId(meeting.number * 4 + position),
      meeting_id: meeting.id,
      kind: 'OBSERVER',
      member_id: member,
      person_name: name,
      person_office: office,
    }
}
