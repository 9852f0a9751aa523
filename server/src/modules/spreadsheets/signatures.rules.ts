import type { Problem } from '@chibo/shared'

/** What kind of file bytes are, by how they begin, whatever the file is called. */
export type Signature =
  | { readonly kind: 'TEXT' }
  | { readonly kind: 'ZIP' }
  /** the container of Excel 97–2003, and of workbooks with a password */
  | { readonly kind: 'OLE' }
  | { readonly kind: 'REFUSED'; readonly problem: Problem }

/** Beginnings of files that hold no table, and what each is called. */
const OTHERS: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['BM\0', 'BMP'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['RIFF', 'RIFF'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7-Zip'],
  ['\x1f\x8b', 'GZIP'],
  ['{\\rtf', 'RTF'],
  ['\x7fELF', 'ELF'],
  ['SQLite format 3', 'SQLite'],
]

/** Texts that programs save as .xls, and what each is called. */
const MARKUP: readonly (readonly [form: RegExp, what: string])[] = [
  [/^<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/i, 'XML 2003'],
  [/^mime-version:/i, 'MHTML'],
  [/^ID;P/, 'SYLK'],
  [/^TABLE\r?\n0,1\r?\n/, 'DIF'],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|style|table)\b/i,
    'HTML',
  ],
  [/^<\?xml\b/i, 'XML'],
]

/** Tells what kind of file begins so. */
export function signatureOf(head: Buffer): Signature {
  if (head.length === 0) return refused({ code: 'FILE_EMPTY', path: [] })
  const begins = head.toString('latin1', 0, 16)
  if (begins.startsWith('PK\x03\x04') || begins.startsWith('PK\x05\x06')) return { kind: 'ZIP' }
  if (begins.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'OLE' }
  const other = OTHERS.find(([start]) => begins.startsWith(start))
  if (other) return refused({ code: 'FILE_NOT_A_TABLE', path: [], values: { what: other[1] } })
  const text = head.toString('latin1').replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  const markup = MARKUP.find(([form]) => form.test(text))
  if (markup) return refused({ code: 'FILE_OTHER_WORKBOOK', path: [], values: { what: markup[1] } })
  return { kind: 'TEXT' }
}

/** What an OLE container holds, by the names in its directory. */
export function problemOfContainer(directory: Buffer): Problem {
  const holds = (name: string): boolean => directory.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return { code: 'FILE_PROTECTED', path: [] }
  if (holds('WordDocument')) return { code: 'FILE_NOT_A_TABLE', path: [], values: { what: 'Word 97–2003' } }
  return { code: 'FILE_OLD_WORKBOOK', path: [] }
}

function refused(problem: Problem): Signature {
  return { kind: 'REFUSED', problem }
}
