import { documentDate, documentSign } from '../document-sign.ts'
import type { MinutesFacts } from '../minutes-body.ts'
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
  onBehalf: 'T/M',
  recipients: 'Nơi nhận:',
  kept: 'Lưu hồ sơ',
  byList: 'nơi nhận theo danh sách',
} as const

/** More recipients than these stand in a list beside the paper. */
const MOST_RECIPIENTS = 12

/** Who writes a paper. */
export interface Writer {
  /** the body above; null: there is none */
  readonly superior: string | null
  readonly unit: string
}

/** Under which number, when and where a paper is written. */
export interface PaperSign {
  /** null: it takes one later */
  readonly number: number | null
  /** code of its type: `BB` */
  readonly type: string
  /** of the writer; null: it numbers no documents */
  readonly suffix: string | null
  /** ISO */
  readonly datedOn: string
  /** before the day; null: none is known */
  readonly place: string | null
}

/** Who writes and under which number, on the left; the Party, place and day on the right. */
export function letterhead({ superior, unit }: Writer, sign: PaperSign): Table {
  const { number, type, suffix } = sign
  const day = documentDate(sign.datedOn)
  const dated =
    sign.place === null ? day.charAt(0).toUpperCase() + day.slice(1) : `${printed(sign.place)}, ${day}`
  const head = (text: string, how: Look = {}): Paragraph => line('LETTERHEAD', text, how)
  const left = [
    ...(superior === null ? [] : [head(superior.toUpperCase())]),
    head(unit.toUpperCase(), { bold: true }),
    head(FORM.star),
    ...(suffix === null ? [] : [head(`Số ${documentSign({ number, type, suffix })}`)]),
  ]
  const right = [head(FORM.party, { bold: true, underlined: true }), head(''), head(dated, { italic: true })]
  return beside([left, right], 75)
}

/** Two cells beside one another, without lines. @param width of the first */
function beside(cells: readonly (readonly Paragraph[])[], width: number): Table {
  return { kind: 'table', widths: [width, TEXT_WIDTH - width], isRuled: false, hasHead: false, rows: [cells] }
}

/** Who receives a paper, on the left; who signs it for the writer, on the right. */
export function signedFor(
  unit: string,
  signer: { readonly name: string; readonly office: string | null } | null,
  recipients: readonly string[],
): Table {
  const listed =
    recipients.length > MOST_RECIPIENTS ? [`${String(recipients.length)} ${FORM.byList}`] : recipients
  const receivers = [...listed, FORM.kept]
  return beside(
    [
      [
        line('CELL_LEFT', FORM.recipients, { bold: true, italic: true }),
        ...receivers.map((name, index) =>
          line('CELL_LEFT', `- ${name}${index === receivers.length - 1 ? '.' : ';'}`),
        ),
      ],
      [
        line('SIGNATURE', `${FORM.onBehalf} ${unit.toUpperCase()}`),
        ...(signer?.office == null ? [] : [line('LETTERHEAD', signer.office.toUpperCase(), { bold: true })]),
        line('SIGN_HERE', FORM.signHere),
        line('SIGNED_NAME', signer?.name ?? ''),
      ],
    ],
    TEXT_WIDTH / 2,
  )
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
