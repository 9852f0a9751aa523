/** Types of files that documents may be: how the names of each end, and, where it is no archive, how it begins. */
const TYPES = [
  { mediaType: 'application/pdf', begins: '%PDF-', endings: ['.pdf'] },
  { mediaType: 'image/jpeg', begins: '\xff\xd8\xff', endings: ['.jpg', '.jpeg'] },
  { mediaType: 'image/png', begins: '\x89PNG\r\n\x1a\n', endings: ['.png'] },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    main: 'word/document.xml',
    endings: ['.docx'],
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    main: 'xl/workbook.xml',
    endings: ['.xlsx'],
  },
] as const satisfies readonly {
  readonly mediaType: string
  readonly begins?: string
  readonly main?: string
  readonly endings: readonly string[]
}[]

/** What file bytes are. */
export type FileType = (typeof TYPES)[number]['mediaType']

/** All types of files. */
export const FILE_TYPES: readonly FileType[] = TYPES.map(({ mediaType }) => mediaType)

const CONTENT_TYPES = '[content_types].xml'
const MACROS = /(^|\/)vbaproject\.bin$/

/** The longest name of a file, in UTF-16 units. */
const NAME_MAX = 200

/** What file bytes are by how they begin, whatever they are said to be; undefined: none that a document may be. */
export function typeByHead(bytes: Uint8Array): FileType | 'ARCHIVE' | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head.startsWith('PK\x03\x04')) return 'ARCHIVE'
  return TYPES.find((type) => 'begins' in type && head.startsWith(type.begins))?.mediaType
}

/**
 * What file an archive is, by the parts in it: a document of Word or a workbook, not both, and without macros.
 *
 * @param parts names in small letters
 */
export function typeByParts(parts: readonly string[]): FileType | undefined {
  if (!parts.includes(CONTENT_TYPES) || parts.some((part) => MACROS.test(part))) return undefined
  const [type, ...others] = TYPES.filter((one) => 'main' in one && parts.includes(one.main))
  return others.length === 0 ? type?.mediaType : undefined
}

/**
 * The name under which a file is kept: without folders and what nobody sees, ending as its content says.
 *
 * @param nameless what it is called where nothing is left
 */
export function keptName(given: string, mediaType: FileType, nameless: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const seen = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
  const endings: readonly string[] = TYPES.find((type) => type.mediaType === mediaType)?.endings ?? []
  const name = seen === '' ? nameless : seen
  const ending = endings.find((one) => name.toLowerCase().endsWith(one))
  const stem = ending === undefined ? name : name.slice(0, -ending.length)
  return `${stem.slice(0, NAME_MAX).toWellFormed()}${ending ?? endings[0] ?? ''}`
}

/** What a document is called after its file where nobody said more: the name without its ending. */
export function titleOf(fileName: string): string {
  return fileName.replace(/\.[a-z]+$/, '').trim() || fileName
}
