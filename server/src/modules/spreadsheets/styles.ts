import { builtInForm, formOf, type NumberForm } from './number-formats.rules.ts'
import { readPart, type Workbook } from './workbook.ts'
import { attributeOf } from './xml.ts'

/** What a style says of what a cell holds. */
export interface CellStyle {
  /** what becomes of a number */
  readonly form: NumberForm
  /** the font shows small letters of TCVN3 as capitals */
  readonly hasCapitalsOfFont: boolean
}

/** Fonts of TCVN3 that are called after capitals: .VnTimeH, .VnArialH, .VnBlackH … */
const CAPITALS = /^\.vn.*h$/i

/** The styles of cells, by number. */
export async function readStyles({ source, parts, related }: Workbook): Promise<readonly CellStyle[]> {
  const part = related.get('styles')
  if (part === undefined || !parts.has(part)) return []
  const custom = new Map<string, NumberForm>()
  const fonts: boolean[] = []
  const styles: CellStyle[] = []
  let list = ''
  await readPart(source, parts, part, {
    open(name, attributes) {
      const value = (attribute: string): string => attributeOf(attributes, attribute) ?? ''
      if (name === 'fonts' || name === 'cellXfs') list = name
      else if (name === 'numFmt') custom.set(value('numFmtId'), formOf(value('formatCode')))
      else if (list === 'fonts' && name === 'font') fonts.push(false)
      else if (list === 'fonts' && name === 'name') fonts[fonts.length - 1] = CAPITALS.test(value('val'))
      else if (list === 'cellXfs' && name === 'xf')
        styles.push({
          form: custom.get(value('numFmtId')) ?? builtInForm(Number(value('numFmtId'))),
          hasCapitalsOfFont: fonts[Number(value('fontId'))] ?? false,
        })
    },
    close(name) {
      if (name === list) list = ''
    },
  })
  return styles
}
