import type { ReorganizationState } from '@chibo/shared'

/** Bytes of a scan at most. */
export const SCAN_MAX = 20 * 1024 * 1024

/** The longest name of a file, in UTF-16 units. */
const NAME_MAX = 200

/** Files that a scan may be: how each begins, and how its name ends. */
const TYPES = [
  { mediaType: 'application/pdf', begins: '%PDF-', endings: ['.pdf'] },
  { mediaType: 'image/jpeg', begins: '\xff\xd8\xff', endings: ['.jpg', '.jpeg'] },
  { mediaType: 'image/png', begins: '\x89PNG\r\n\x1a\n', endings: ['.png'] },
] as const

/** What file a scan is. */
export type ScanType = (typeof TYPES)[number]['mediaType']

/** What file bytes are, by how they begin, whatever they are said to be; undefined: none that a scan may be. */
export function scanTypeOf(bytes: Uint8Array): ScanType | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return TYPES.find(({ begins }) => head.startsWith(begins))?.mediaType
}

/** The name under which a scan is kept: without folders and what nobody sees, ending as its content says. */
export function scanName(given: string, mediaType: ScanType): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const seen = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
  const endings: readonly string[] = TYPES.find((type) => type.mediaType === mediaType)?.endings ?? []
  const name = seen === '' ? 'quyet-dinh' : seen
  const ending = endings.find((one) => name.toLowerCase().endsWith(one))
  const stem = ending === undefined ? name : name.slice(0, -ending.length)
  return `${stem.slice(0, NAME_MAX).toWellFormed()}${ending ?? endings[0] ?? ''}`
}

/** Whether a scan may be put in the place of another: until the reorganization is approved. */
export function mayReplace(state: ReorganizationState): boolean {
  return state === 'DRAFT' || state === 'PREVIEWED'
}
