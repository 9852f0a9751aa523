import { PAPER_STYLES, type Block, type MinutesBody, type PaperStyle, type StyleForm } from '@chibo/shared'
import { minutesBody, minutesLayout } from '@chibo/shared'
import { sequenceChanges } from '../../../app/differences/sequence.ts'
import type { Change } from '../../../app/differences/sequence.ts'

/** What is printed of minutes as GraphQL tells them. */
export function paperOf(body: string): readonly Block[] {
  return minutesLayout(bodyOf(body))
}

export function bodyOf(body: string): MinutesBody {
  return minutesBody.parse(JSON.parse(body))
}

const ALIGN = { LEFT: 'left', CENTER: 'center', JUSTIFIED: 'justify' } as const

/** How paragraphs of a style look on a page. */
export function styleOf(style: PaperStyle): Readonly<Record<string, string>> {
  const form: StyleForm = PAPER_STYLES[style]
  return {
    textAlign: ALIGN[form.align],
    fontSize: `${String(form.size)}pt`,
    marginTop: `${String(form.before)}pt`,
    marginBottom: `${String(form.after)}pt`,
    textIndent: `${String(form.firstLine ?? 0)}mm`,
    ...(form.bold && { fontWeight: '700' }),
    ...(form.italic && { fontStyle: 'italic' }),
    ...(form.keepsWithNext && { breakAfter: 'avoid' }),
  }
}

/** By which element a paragraph is read aloud. @param titled whether the title of the paper is that of the page */
export function elementOf(style: PaperStyle, titled: boolean): 'h1' | 'h2' | 'h3' | 'p' {
  if (style === 'TITLE') return titled ? 'h1' : 'p'
  const { heading }: StyleForm = PAPER_STYLES[style]
  if (heading === undefined) return 'p'
  return heading === 1 ? 'h2' : 'h3'
}

/** The lines of a paper from top to bottom, those of tables row by row. */
export function linesOf(blocks: readonly Block[]): string[] {
  const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('')
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [textOf(block.runs)]
        : block.rows.map((row) =>
            row.map((cell) => cell.map(({ runs }) => textOf(runs)).join(' ')).join(' · '),
          ),
    )
    .filter((line) => line.trim() !== '')
}

/** What lines tell one paper from the other, in their order. */
export function differences(before: readonly string[], after: readonly string[]): Change[] {
  return sequenceChanges(before, after).filter(({ kind }) => kind !== 'KEPT')
}
