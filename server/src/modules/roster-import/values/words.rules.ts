import { foldVietnamese, type RosterState, type Sex, type Standing } from '@chibo/shared'

/** Words of a closed list, as rosters write them: sex, religion, how somebody stands. Read folded, each text once. */

const SEXES: ReadonlyMap<string, Sex> = new Map([
  ...['nam', 'm', 'male', 'man', 'trai', 'ong', 'nam gioi', 'gioi tinh nam'].map(
    (word) => [word, 'MALE'] as const,
  ),
  ...['nu', 'f', 'female', 'woman', 'gai', 'ba', 'nu gioi', 'gioi tinh nu'].map(
    (word) => [word, 'FEMALE'] as const,
  ),
])

/** The words for each sex, folded. */
export const SEX_WORDS: readonly (readonly [sex: Sex, word: string])[] = [...SEXES].map(([word, sex]) => [
  sex,
  word,
])

/** The sex that a text says; undefined where it says none for sure. */
export function sexOf(text: string): Sex | undefined {
  return SEXES.get(foldVietnamese(text).replace(/[^a-z ]/g, ''))
}

const MARKS = new Set(['x', '+', 'v', '✓', '✔', '√', '☑', '1', 'co', 'yes', 'true', '●', '•'])
const NO_MARKS = new Set(['0', 'khong', 'no', 'false', '-', '☐', 'o'])

/** Whether a cell of a column that is only marked is marked; undefined for another text. */
export function markOf(text: string): boolean | undefined {
  const folded = foldVietnamese(text)
  if (MARKS.has(folded)) return true
  return NO_MARKS.has(folded) ? false : undefined
}

/** What stands for having no religion; it is a value, not a blank. */
export const NO_RELIGION = 'Không'
const NO_RELIGIONS = new Set([
  'khong',
  'ko',
  'k',
  'khong co',
  'khong theo',
  'khong ton giao',
  'none',
  'no',
  '0',
  'khong theo ton giao',
  'khong theo dao',
])

/** Whether a text says that somebody has no religion. */
export function isNoReligion(text: string): boolean {
  return NO_RELIGIONS.has(foldVietnamese(text).replace(/[.]$/, ''))
}

/** What a text says of how somebody stands. */
export interface ReadState {
  readonly state?: RosterState
  readonly standing?: Standing
}

/** Texts that say nothing of a state, and are no riddle either. */
const NO_STATE = new Set(['chua ro', 'khong ro', 'not known', 'unknown', 'dang vien', 'member'])

/** Words that turn the rest: nobody who is "not yet official" is official, nobody who asks for it is exempt. */
const TURNING =
  /\b(?:chua|khong|het|xin mien|de nghi|cho xet|sap|du kien|khoi phuc|phuc hoi|den|tiep nhan|not|no|ex)\b/

/** What is said of states, most telling first: what is found takes its words away from those below. */
const STATES: readonly (readonly [RosterState, RegExp])[] = [
  ['ENDED', /\b(?:khong con la dang vien(?: cua to chuc)?|no longer a member(?: here)?)\b/],
  ['DECEASED', /\b(?:da )?(?:tu tran|chet|mat|qua doi|hy sinh|deceased|died|dead)\b/],
  ['EXPELLED', /\b(?:da |bi )*(?:khai tru|expelled)(?: khoi dang| ra khoi dang)?\b/],
  [
    'STRUCK_OFF',
    /\b(?:da |bi )*(?:xoa ten|struck off)(?: khoi danh sach(?: dang vien)?| trong danh sach(?: dang vien)?)?\b/,
  ],
  ['LEFT', /\b(?:da )?(?:xin ra(?: khoi)?(?: dang)?|ra khoi dang|cho ra khoi dang|left)\b/],
  [
    'ELSEWHERE',
    /\b(?:chuyen )?(?:sinh hoat|shd|sh)(?: dang)? tam thoi(?: o)?(?: noi khac| di)?(?: di)?\b|\btemporarily elsewhere\b|\btam thoi noi khac\b/,
  ],
  [
    'TRANSFERRED',
    /\b(?:da )?(?:chuyen (?:di|sinh hoat|sh|shd|dang|noi khac|cong tac)(?: dang)?(?: chinh thuc)?(?: di)?(?: noi khac)?|transferred)\b|^da chuyen$/,
  ],
  [
    'TEMPORARILY_EXEMPT',
    /\b(?:duoc )?(?:tam mien(?: sinh hoat| sh)?(?: dang)?|mien (?:sinh hoat|sh) tam thoi|temporarily exempt)\b/,
  ],
  [
    'EXEMPT',
    /\b(?:duoc )?mien (?:sinh hoat|sh|cong tac)(?: dang)?(?: va sinh hoat)?\b|^(?:duoc )?mien$|\bexempt\b/,
  ],
  ['SUSPENDED', /\b(?:bi )?(?:dinh chi(?: sinh hoat| sh)?(?: dang)?|suspended)\b/],
  ['PROBATIONARY', /\b(?:dang vien |dv ?)?(?:du bi|probationary)\b|^dvdb$|^db$/],
  ['OFFICIAL', /\b(?:dang vien |dv ?)?(?:chinh thuc|official)\b|^dvct$|^ct$/],
  [
    'ACTIVE',
    /\b(?:dang )?(?:sinh hoat|shd|sh|hoat dong|cong tac|tham gia sinh hoat|active)(?: dang)?(?: binh thuong)?\b|^binh thuong$|^co mat$/,
  ],
]

/** What words may stand between states. */
const BETWEEN = /\b(?:da|dang|dang vien|dv|va|and|la|cua|to chuc|tu ngay|ngay|member|\d+)\b|[^a-z]/g

/**
 * How a text says that somebody stands.
 *
 * @returns null where it says nothing of it; undefined where it is not clear, which somebody must decide
 */
export function stateOf(text: string): ReadState | null | undefined {
  const folded = foldVietnamese(text).replace(/[.;:]+$/, '')
  if (NO_STATE.has(folded)) return null
  const { found, rest } = statesIn(folded)
  if (TURNING.test(rest) || rest.replace(BETWEEN, '') !== '') return undefined
  return together(found)
}

/** The states that a folded text names, most telling first, and what of it names none. */
export function statesIn(folded: string): { readonly found: readonly RosterState[]; readonly rest: string } {
  let rest = folded
  const found: RosterState[] = []
  for (const [state, words] of STATES) {
    const match = words.exec(rest)
    if (!match) continue
    found.push(state)
    rest = `${rest.slice(0, match.index)} | ${rest.slice(match.index + match[0].length)}`
  }
  return { found, rest }
}

/** One thing of each kind at most: two ends, or two standings, are a riddle. */
function together(found: readonly RosterState[]): ReadState | undefined {
  const standings = found.filter((state) => state === 'PROBATIONARY' || state === 'OFFICIAL')
  const others = found.filter((state) => state !== 'PROBATIONARY' && state !== 'OFFICIAL')
  const [standing] = standings
  const telling = others.filter((state) => state !== 'ACTIVE')
  if (standings.length > 1 || telling.length > 1) return undefined
  const state = telling[0] ?? standing ?? others[0]
  return state === undefined ? undefined : { state, ...(standing && { standing }) }
}
