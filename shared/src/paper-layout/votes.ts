import type { MinutesVote } from '../minutes-body.ts'
import { line, said } from './phrases.ts'
import { printed, type Paragraph } from '../paper.ts'
import { VOTE_CATEGORIES, VOTE_CATEGORY_LABELS } from '../votes.ts'

/** What was voted on: how the base was counted, what was needed, the outcome, and opinions that were reserved. */
export function voteParagraphs(votes: readonly MinutesVote[]): Paragraph[] {
  return votes.flatMap(voteOf)
}

function voteOf(vote: MinutesVote, index: number): Paragraph[] {
  const { item, question, kind, secret, base, needed, yes, no, abstained, invalid, adopted, reserved } = vote
  const about = item === null ? '' : ` (nội dung ${item})`
  const counted = [
    `tán thành ${String(yes)}`,
    `không tán thành ${String(no)}`,
    `không có ý kiến ${String(abstained)}`,
    ...(secret ? [`phiếu không hợp lệ ${String(invalid)}`] : []),
  ]
  return [
    line('SUBHEADING', `${String(index + 1)}. ${question}${about}`),
    ...said('Hình thức: ', `${kind.label}; ${secret ? 'bỏ phiếu kín' : 'công khai'}.`),
    ...said(
      'Cơ sở tính: ',
      `${String(base)} (${countedFrom(vote)}); cần ít nhất ${String(needed)} tán thành.`,
    ),
    ...said('Kết quả: ', `${counted.join(', ')}; ${adopted ? 'được thông qua' : 'không được thông qua'}.`),
    ...reserved.flatMap(({ name, text }) => said(`Ý kiến bảo lưu của đồng chí ${printed(name)}: `, text)),
  ]
}

/** "được triệu tập 38, trừ miễn sinh hoạt 3 …" */
function countedFrom({ parts: { summoned, present, minus, notInRegister } }: MinutesVote): string {
  const less = VOTE_CATEGORIES.flatMap((category) => {
    const many = minus[category] ?? 0
    if (many === 0) return []
    const label = VOTE_CATEGORY_LABELS[category].vi
    return [`${label.charAt(0).toLowerCase()}${label.slice(1)} ${String(many)}`]
  })
  return [
    `được triệu tập ${String(summoned)}`,
    ...(notInRegister > 0 ? [`trong đó không có trong danh sách đảng viên ${String(notInRegister)}`] : []),
    ...(less.length > 0 ? [`trừ ${less.join(', ')}`] : []),
    `có mặt ${String(present)}`,
  ].join('; ')
}
