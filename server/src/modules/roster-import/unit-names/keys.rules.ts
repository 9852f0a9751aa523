import { foldVietnamese } from '@chibo/shared'

/**
 * Names of organizations as they are compared: folded words, abbreviations in one form, numbers as numbers, the words
 * of their kind apart.
 */

/** What a name comes down to. */
export interface UnitKey {
  /** folded, nothing else */
  readonly folded: string
  /** words in one form, those of the kind apart: `thon 3` */
  readonly name: string
  readonly words: readonly string[]
  /** the same with nothing abbreviated that is not: slips are looked for in it */
  readonly long: string
  /** the numbers among the words, in order: names with other numbers are other units, however alike */
  readonly numbers: string
  /** which kind the name says by itself */
  readonly kind: 'CELL' | 'COMMITTEE' | 'GROUP' | null
}

/** Longer forms and the one that stands for all. */
const SAME: readonly (readonly [RegExp, string])[] = (
  [
    ['trung hoc co so', 'thcs'],
    ['trung hoc pho thong', 'thpt'],
    ['pho thong trung hoc', 'thpt'],
    ['tieu hoc', 'th'],
    ['mam non', 'mn'],
    ['mau giao', 'mg'],
    ['uy ban nhan dan', 'ubnd'],
    ['hoi dong nhan dan', 'hdnd'],
    ['mat tran to quoc', 'mttq'],
    ['uy ban mttq', 'mttq'],
    ['to dan pho', 'tdp'],
    ['khu pho', 'kp'],
    ['khu dan cu', 'kdc'],
    ['khoi pho', 'kp'],
    ['tieu khu', 'tk'],
    ['hop tac xa', 'htx'],
    ['cong ty', 'cty'],
    ['trach nhiem huu han', 'tnhh'],
    ['co phan', 'cp'],
    ['mot thanh vien', 'mtv'],
    ['doanh nghiep', 'dn'],
    ['bao hiem xa hoi', 'bhxh'],
    ['ngan hang', 'nh'],
    ['tram y te', 'tyt'],
    ['trung tam y te', 'ttyt'],
    ['trung tam', 'tt'],
    ['benh vien da khoa', 'bvdk'],
    ['benh vien', 'bv'],
    ['quan su', 'qs'],
    ['cong an', 'ca'],
    ['can bo huu tri', 'huu tri'],
    ['kinh te ha tang', 'kt ht'],
    ['tai chinh ke hoach', 'tc kh'],
    ['giao duc dao tao', 'gd dt'],
    ['nong nghiep phat trien nong thon', 'nn ptnt'],
  ] as const
).map(([long, short]) => [new RegExp(`\\b${long}\\b`, 'g'), short])

/** Words of kinds at the head of a name, longest first. */
const KINDS: readonly (readonly [RegExp, UnitKey['kind']])[] = [
  [/^(?:chi bo|cb)(?: co so| cs| truc thuoc)?\b/, 'CELL'],
  [/^(?:dang bo|db)(?: co so| cs| bo phan| bp| truc thuoc)?\b/, 'COMMITTEE'],
  [/^(?:dang uy|huyen uy|tinh uy|thanh uy|quan uy)(?: co so)?\b/, 'COMMITTEE'],
  [/^(?:to dang)\b/, 'GROUP'],
]

/** Small words that names have or have not. */
const SMALL = new Set(['va', 'cua', 'of'])

/** Words after which letters are a Roman number: "Thôn III", "Khu V". */
const BEFORE_ROMAN = new Set([
  ...[
    'thon',
    'xom',
    'ban',
    'ap',
    'buon',
    'lang',
    'khu',
    'kp',
    'tdp',
    'kdc',
    'tk',
    'to',
    'khoi',
    'doi',
    'cum',
    'so',
  ],
  ...['pho', 'quan'],
])

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/
const ROMAN_ONES: Readonly<Record<string, number>> = {
  '': 0,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
}

function romanNumber(word: string): number | undefined {
  const found = word === '' ? null : ROMAN.exec(word)
  if (!found) return undefined
  const ones = ROMAN_ONES[found[2] ?? '']
  return ones === undefined ? undefined : (found[1] ?? '').length * 10 + ones
}

/** A number of digits, or a Roman one after a word that numbers follow. */
function numberOf(word: string, before: string | undefined): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  return BEFORE_ROMAN.has(before ?? '') ? romanNumber(word) : undefined
}

/** Numbers in words, with their marks: without them "Thôn Nam" is no "Thôn Năm". */
const IN_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const
const WORDED = new RegExp(
  `(?<=(?:^|\\s)(\\p{L}+)(?:\\s+số)?\\s+)(${IN_WORDS.join('|')}|tư|bẩy)(?=\\s*(?:$|[,;.(–-]))`,
  'gu',
)

/** "Thôn Ba" as "thôn 3": a number in words at the end of a name, behind a word that numbers follow. */
function withDigits(text: string): string {
  const small = text.normalize('NFC').toLowerCase()
  return small.replace(WORDED, (word, before: string) => {
    if (!BEFORE_ROMAN.has(foldVietnamese(before))) return word
    const number = word === 'tư' ? 4 : word === 'bẩy' ? 7 : IN_WORDS.findIndex((one) => one === word) + 1
    return String(number)
  })
}

/** The key of a name. */
export function unitKey(text: string): UnitKey {
  const folded = foldVietnamese(text)
  const spaced = foldVietnamese(withDigits(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .trim()
  const kinds = KINDS.find(([words]) => words.test(spaced))
  const bare = kinds ? spaced.replace(kinds[0], '').trim() : spaced
  const given = bare
    .replace(/\bso (?=\d)/g, '')
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word))
  const long = given.map((word, index) => String(numberOf(word, given[index - 1]) ?? word))
  const short = SAME.reduce(
    (name, [full, word]) => (name.includes(' ') ? name.replace(full, word) : name),
    long.join(' '),
  )
  const words = short === '' ? [] : short.split(' ')
  const numbers = words.filter((word) => /^\d/.test(word)).join(' ')
  return { folded, name: short, words, long: long.join(' '), numbers, kind: kinds?.[1] ?? null }
}
