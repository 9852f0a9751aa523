/**
 * Vietnamese names and search text. One folding for the columns of the database, for search and for imports: what
 * two of them would fold differently could be stored and never found.
 */

/** Marks that stand on letters, and characters nobody sees (zero-width space, soft hyphen, byte order mark). */
const MARKS_AND_INVISIBLE = /[\p{Mn}\p{Cf}]/gu
const INVISIBLE = /\p{Cf}/gu
const SPACES = /\s+/gu

/**
 * Text as search compares it: lower case, without diacritics, `đ` as `d`, single spaces, none at the ends. The forms of
 * Unicode (NFC, NFD) and both styles of tone marks (hoà/hòa, uỷ/ủy) come out alike. Folding twice changes nothing.
 *
 * @param text any text, possibly empty
 * @returns `Đặng  Thuý Hoà` → `dang thuy hoa`
 */
export function foldVietnamese(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = FOLDED[text.charCodeAt(at)]
    if (letter === undefined) return foldAny(text)
    if (letter !== ' ' || (folded !== '' && !folded.endsWith(' '))) folded += letter
  }
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded
}

/** Folds whatever there is in Unicode. */
function foldAny(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS_AND_INVISIBLE, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim()
}

/** What single characters fold to, by their code: those of ASCII and the composed letters of Vietnamese, which nearly all text has alone. */
const FOLDED: readonly string[] = tableOf(
  ' !"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~abcdefghijklmnopqrstuvwxyz' +
    'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ',
)

function tableOf(letters: string): string[] {
  const table: string[] = []
  for (const letter of letters + letters.toUpperCase()) table[letter.charCodeAt(0)] = foldAny(letter) || ' '
  return table
}

/**
 * A person's name as it is stored: Unicode form C, single spaces, nothing invisible. A name written in capitals only,
 * or in small letters only, gets a capital at the head of every word; a mixed one keeps its spelling, and so does the
 * style of its tone marks.
 *
 * @param name `NGUYỄN  THỊ HOÀ` → `Nguyễn Thị Hoà`; `H'Hen Niê` stays
 */
export function normalizeName(name: string): string {
  const clean = name.normalize('NFC').replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim()
  const mixed = clean !== clean.toUpperCase() && clean !== clean.toLowerCase()
  return mixed ? clean : capitalized(clean)
}

/**
 * The key that lists order names by: the given name (the last word), then family and middle name. Compare it with a
 * Vietnamese collation, not byte by byte.
 *
 * @param fullName family name first, as people write it: `Nguyễn Văn An` → `An Nguyễn Văn`
 */
export function sortName(fullName: string): string {
  const words = normalizeName(fullName).split(' ')
  const given = words.pop() ?? ''
  return [given, ...words].join(' ')
}

function capitalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .normalize('NFC')
}
