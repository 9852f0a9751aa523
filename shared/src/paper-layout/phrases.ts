import { printed, printedLines, type Paragraph, type PaperStyle, type Run } from '../paper.ts'

/** How letters look. */
export type Look = Omit<Run, 'text'>

/** A paragraph of one line. */
export function line(style: PaperStyle, text: string, look: Look = {}): Paragraph {
  const words = printed(text)
  return { kind: 'paragraph', style, runs: words === '' ? [] : [{ text: words, ...look }] }
}

/** What somebody wrote, a paragraph for each of its lines. */
export function paragraphs(style: PaperStyle, text: string): Paragraph[] {
  return printedLines(text).map((words) => ({ kind: 'paragraph', style, runs: [{ text: words }] }))
}

/** What somebody wrote behind words of the form, which end with a blank. */
export function said(lead: string, text: string): Paragraph[] {
  const [first = '', ...rest] = printedLines(text)
  const runs: Run[] = [{ text: lead, bold: true }, ...(first === '' ? [] : [{ text: first }])]
  return [{ kind: 'paragraph', style: 'TEXT', runs }, ...rest.flatMap((words) => paragraphs('TEXT', words))]
}

/** People under words of the form with their number: "Đến muộn: 1 đồng chí"; nothing where there are none. */
export function listed(lead: string, people: readonly string[]): Paragraph[] {
  if (people.length === 0) return []
  return [
    ...said(`${lead}: `, `${String(people.length)} đồng chí`),
    ...people.map((who, index) => line('TEXT', `${String(index + 1)}. ${who}`)),
  ]
}

/** Somebody as minutes speak of them: "Đồng chí Hà Văn Mơ, Bí thư chi bộ". */
export function comrade({ name, office }: { readonly name: string; readonly office: string | null }): string {
  return printed(`Đồng chí ${name}${office === null ? '' : `, ${office}`}`)
}

/**
 * The time of day as minutes write it: "19 giờ 30 phút".
 *
 * @param moment `2026-02-05T19:30+07:00`
 */
export function clockTime(moment: string): string {
  const [hour = '', minute = ''] = moment.slice('YYYY-MM-DDT'.length).split(':')
  return `${hour} giờ ${minute.slice(0, 2)} phút`
}

/** A number with the comma of Vietnam. @param digits behind it; without: as many as there are */
export function decimal(value: number, digits?: number): string {
  return (digits === undefined ? String(value) : value.toFixed(digits)).replace('.', ',')
}
