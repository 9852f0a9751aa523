import { documentMonth } from './document-sign.ts'
import { ITEM_FIELD_LABELS } from './agenda.ts'
import { MINUTES_TYPE, type MinutesBody, type MinutesFacts, type MinutesItem } from './minutes-body.ts'
import { letterhead, signatures } from './paper-layout/frame.ts'
import { comrade, line, paragraphs, said } from './paper-layout/phrases.ts'
import { attendance, times } from './minutes-layout/roll.ts'
import { scored } from './paper-layout/score.ts'
import { sections, type Section } from './paper-layout/sections.ts'
import { givenTasks, reviewedTasks } from './minutes-layout/tasks.ts'
import { voteParagraphs } from './paper-layout/votes.ts'
import { printed, type Block, type Paragraph } from './paper.ts'

/**
 * Minutes as they are printed, in Vietnamese whatever language the screen speaks: the paper's file and its page on the screen are
 * both made of this. Sections are numbered in the order in which they have anything to say.
 */
export function minutesLayout({ facts, texts, sign, correction }: MinutesBody): readonly Block[] {
  const parts: Section[] = [
    { heading: 'Thời gian, địa điểm', blocks: times(facts) },
    { heading: 'Thành phần', blocks: attendance(facts) },
    { heading: 'Nội dung', blocks: [...facts.items.flatMap(itemOf), ...spokeBeside(facts)] },
    { heading: 'Kiểm điểm việc thực hiện nhiệm vụ', blocks: reviewedTasks(facts.tasks) },
    { heading: 'Biểu quyết', blocks: voteParagraphs(facts.votes) },
    { heading: 'Giao nhiệm vụ', blocks: givenTasks(facts.tasks) },
    ...texts.map(({ title, text }) => ({ heading: title, blocks: paragraphs('TEXT', text) })),
    { heading: 'Chấm điểm, xếp loại', blocks: scored(facts.score) },
    { heading: 'Các bước không thực hiện', blocks: passed(facts) },
  ]
  return [
    letterhead(facts, { ...sign, type: MINUTES_TYPE }),
    line('TITLE', 'BIÊN BẢN'),
    line('SUBTITLE', `${facts.kind.label} ${documentMonth(facts.month)}`),
    ...(facts.title === null ? [] : [line('SUBTITLE', facts.title)]),
    ...(correction === null
      ? []
      : [
          line('NOTE', `(Bản đính chính lần ${String(correction.version - 1)}. Lý do: ${correction.reason})`),
        ]),
    ...sections(parts),
    signatures(facts),
  ]
}

function itemOf({ number, title, field, presenter, speakers, conclusion }: MinutesItem): Block[] {
  const about = field === null ? '' : ` (${ITEM_FIELD_LABELS[field].vi})`
  return [
    line('SUBHEADING', `${number}. ${title}${about}`),
    ...(presenter === null ? [] : said('Người trình bày: ', comrade(presenter))),
    ...speakers.flatMap(spoke),
    ...(conclusion === null ? [] : said('Kết luận: ', conclusion)),
  ]
}

/** Who spoke about no item, below those who did. */
function spokeBeside({ items, speakers }: MinutesFacts): Block[] {
  const lines = speakers.flatMap(spoke)
  return items.length === 0 || lines.length === 0 ? lines : [line('SUBHEADING', 'Ý kiến khác'), ...lines]
}

function spoke({ minutes, opinion, ...speaker }: MinutesFacts['speakers'][number]): Paragraph[] {
  const how = minutes === null ? 'phát biểu' : `phát biểu ${String(minutes)} phút`
  const who = `${comrade(speaker)}${speaker.office === null ? '' : ','} ${how}`
  return opinion === null ? [line('TEXT', `${who}.`)] : said(`${who}: `, opinion)
}

function passed({ passedGates }: MinutesFacts): Paragraph[] {
  return passedGates.flatMap(({ label, reason }) => said(`${printed(label)}: `, reason))
}
