import { ProblemError, type Problem } from '@chibo/shared'
import type { ByteSource } from './byte-source.ts'
import type { Detected } from './format.ts'
import { findLetters, notesOfLetters } from './old-letters.ts'
import { isBomb } from './unpacking.ts'
import { openWorkbook, textOfPart, type Workbook } from './workbook.ts'
import { readDirectory, type ZipDirectory } from './zip.ts'

/** Parts that tell what an archive is that is no workbook. */
const OTHERS: readonly (readonly [
  part: RegExp,
  code: 'FILE_OTHER_WORKBOOK' | 'FILE_NOT_A_TABLE',
  what: string,
])[] = [
  [/^xl\/workbook\.bin$/, 'FILE_OTHER_WORKBOOK', '.xlsb'],
  [/^index\/(?:document|calculationengine)\.iwa$/, 'FILE_OTHER_WORKBOOK', '.numbers'],
  [/^word\/document\.xml$/, 'FILE_NOT_A_TABLE', 'Word'],
  [/^ppt\/presentation\.xml$/, 'FILE_NOT_A_TABLE', 'PowerPoint'],
  [/^mimetype$/, 'FILE_OTHER_WORKBOOK', '.ods'],
]

/** What an archive turned out to be. */
export async function detectWorkbook(source: ByteSource): Promise<Detected> {
  try {
    const parts = await readDirectory(source)
    if ([...parts.values()].some(isBomb)) return refused({ code: 'FILE_EXPANDS', path: [] })
    const book = await openWorkbook(source, parts)
    if (!book) return refused(problemOfArchive(parts))
    if (book.sheets.length === 0) return refused({ code: 'FILE_EMPTY', path: [] })
    const sheets = book.sheets.map(({ name, isHidden }) => ({ name, isHidden }))
    const letters = findLetters(await firstWords(book))
    return {
      kind: 'WORKBOOK',
      format: {
        kind: 'WORKBOOK',
        sheets,
        epoch: book.is1904 ? 1904 : 1900,
        ...(letters && { letters: letters.value }),
      },
      ...(letters && { letters }),
      notes: [...(book.hasMacros ? [MACROS] : []), ...notesOfLetters(letters?.value)],
    }
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problems[0] : undefined
    if (!problem) throw error
    return refused(problem)
  }
}

function problemOfArchive(parts: ZipDirectory): Problem {
  const names = [...parts.keys()]
  const [, code, what] = OTHERS.find(([part]) => names.some((name) => part.test(name))) ?? []
  return { code: code ?? 'FILE_NOT_A_TABLE', path: [], values: { what: what ?? 'ZIP' } }
}

const MACROS: Problem = { code: 'MACROS_LEFT_ASIDE', path: [] }

/** Some of the words of a workbook, out of its shared strings. */
async function firstWords({ source, parts, related }: Workbook): Promise<string> {
  const part = related.get('sharedStrings')
  if (part === undefined || !parts.has(part)) return ''
  for await (const text of textOfPart(source, parts, part)) return text.replace(/<[^>]*>/g, ' ')
  return ''
}

function refused(problem: Problem): Detected {
  return { kind: 'REFUSED', problem }
}
