import { documentDate, documentMonth } from './document-sign.ts'
import { letterhead, signedFor } from './paper-layout/frame.ts'
import { line, paragraphs, said } from './paper-layout/phrases.ts'
import { scored } from './paper-layout/score.ts'
import { sections, type Section } from './paper-layout/sections.ts'
import { voteParagraphs } from './paper-layout/votes.ts'
import type { Block, Paragraph } from './paper.ts'
import { givenTable, reviewedTable } from './resolution-layout/tasks.ts'
import type { ResolutionPaper } from './resolution-paper.ts'

/**
 * A resolution as it is printed, in Vietnamese whatever language the screen speaks. One for a month has the parts of its form, others
 * have their text and the tasks that carry it out.
 */
export function resolutionLayout(paper: ResolutionPaper): readonly Block[] {
  const { superior, unit, type, title, sign, month, signer, recipients } = paper
  return [
    letterhead({ superior, unit }, { ...sign, type: type.code }),
    line('TITLE', type.label.toUpperCase()),
    line('SUBTITLE', title),
    ...supplementing(paper),
    ...opening(paper),
    ...(month === null ? plain(paper) : sections(monthly(paper, month))),
    ...inForce(paper),
    signedFor(unit, signer, recipients),
  ]
}

/** @see DOMAIN.md §5, "last month's tasks with state and result, next month's tasks, assignments, the score, the vote" */
function monthly(
  { reviewed, text, given, score, vote, noVoteReason }: ResolutionPaper,
  month: string,
): Section[] {
  return [
    { heading: 'Kết quả thực hiện nhiệm vụ tháng trước', blocks: reviewedTable(reviewed) },
    { heading: 'Nội dung', blocks: paragraphs('TEXT', text) },
    { heading: `Nhiệm vụ ${documentMonth(month)} và phân công thực hiện`, blocks: givenTable(given) },
    { heading: 'Chấm điểm, xếp loại buổi sinh hoạt', blocks: scored(score) },
    {
      heading: 'Biểu quyết',
      blocks: [
        ...voteParagraphs(vote === null ? [] : [vote]),
        ...(noVoteReason === null ? [] : said('Không biểu quyết: ', noVoteReason)),
      ],
    },
  ]
}

function plain({ text, given }: ResolutionPaper): Block[] {
  const tasks = givenTable(given)
  return [
    ...paragraphs('TEXT', text),
    ...(tasks.length === 0 ? [] : [line('HEADING', 'NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN'), ...tasks]),
  ]
}

function supplementing({ supplement, type }: ResolutionPaper): Paragraph[] {
  if (supplement === null) return []
  const { ordinal, of, ofDay, reason } = supplement
  const what = `Bổ sung lần ${String(ordinal)} ${type.label} số ${of} ${documentDate(ofDay)}`
  return [line('NOTE', `(${what}. Lý do: ${reason})`)]
}

function opening({ meeting, unit, type }: ResolutionPaper): Paragraph[] {
  if (meeting === null) return []
  const held = `${lowered(meeting.kind)} ${documentDate(meeting.heldOn)}`
  return [line('TEXT', `Căn cứ kết quả ${held}, ${unit} thông qua ${lowered(type.label)} như sau:`)]
}

function inForce({ inForceOn, type }: ResolutionPaper): Paragraph[] {
  if (inForceOn === null) return []
  return [line('TEXT', `${type.label} này có hiệu lực từ ${documentDate(inForceOn)}.`)]
}

/** As it stands within a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
