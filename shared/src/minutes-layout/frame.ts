import { documentDate, documentSign } from '../document-sign.ts'
import { MINUTES_TYPE, type MinutesBody, type MinutesFacts } from '../minutes-body.ts'
import { printed, TEXT_WIDTH, type Paragraph, type Table } from '../paper.ts'
import { line, type Look } from './phrases.ts'

/** The words of the form that frame every paper, after Hướng dẫn 36-HD/VPTW of 03/04/2018 (not held against the original). */
const FORM = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  star: '*',
  signatures: [
    { title: 'THƯ KÝ', of: 'secretary' },
    { title: 'CHỦ TRÌ', of: 'chair' },
  ],
  signHere: '(Ký, ghi rõ họ tên)',
} as const

/** Who writes and under which number, on the left; the Party, place and day on the right. */
export function letterhead({ superior, unit }: MinutesFacts, sign: MinutesBody['sign']): Table {
  const day = documentDate(sign.datedOn)
  const dated =
    sign.place === null ? day.charAt(0).toUpperCase() + day.slice(1) : `${printed(sign.place)}, ${day}`
  const head = (text: string, how: Look = {}): Paragraph => line('LETTERHEAD', text, how)
  const left = [
    ...(superior === null ? [] : [head(superior.toUpperCase())]),
    head(unit.toUpperCase(), { bold: true }),
    head(FORM.star),
    ...(sign.suffix === null
      ? []
      : [head(`Số ${documentSign({ number: sign.number, type: MINUTES_TYPE, suffix: sign.suffix })}`)]),
  ]
  const right = [head(FORM.party, { bold: true, underlined: true }), head(''), head(dated, { italic: true })]
  return beside([left, right], 75)
}

/** Two cells beside one another, without lines. @param width of the first */
function beside(cells: readonly (readonly Paragraph[])[], width: number): Table {
  return { kind: 'table', widths: [width, TEXT_WIDTH - width], isRuled: false, hasHead: false, rows: [cells] }
}

/** Where both sign, with their names. */
export function signatures(facts: MinutesFacts): Table {
  const cells = FORM.signatures.map(({ title, of }) => [
    line('SIGNATURE', title),
    line('SIGN_HERE', FORM.signHere),
    line('SIGNED_NAME', facts[of]?.name ?? ''),
  ])
  return beside(cells, TEXT_WIDTH / 2)
}
