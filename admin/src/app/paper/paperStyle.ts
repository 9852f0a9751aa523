import { PAPER_STYLES, type PaperStyle, type StyleForm } from '@chibo/shared'

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
