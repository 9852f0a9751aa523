import { isOneSlip, shortened } from '../slips.rules.ts'
import { unitKey, type UnitKey } from './keys.rules.ts'

/** Which organization the text of a file means: ranked, and sure only where one is clearly above the others. */

/** An organization that a file may name. */
export interface KnownUnit {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: string
  /** of the organization above it */
  readonly parentName: string | null
}

/** By what a text and an organization go together, what tells most first. */
export const CANDIDATE_REASONS = [
  'CODE',
  'CODE_ZEROS',
  'SAME',
  'WITH_PARENT',
  'SPELLING',
  'SLIP',
  'PART',
  'ALIKE',
] as const
export type CandidateReason = (typeof CANDIDATE_REASONS)[number]

export interface Candidate {
  readonly unit: KnownUnit
  /** from 0 to 1 */
  readonly score: number
  readonly reason: CandidateReason
}

export interface UnitMatch {
  /** the only one that is clearly meant; null: somebody must decide */
  readonly sure: KnownUnit | null
  /** best first */
  readonly candidates: readonly Candidate[]
}

const SCORES: Readonly<Record<CandidateReason, number>> = {
  CODE: 1,
  CODE_ZEROS: 0.95,
  SAME: 1,
  WITH_PARENT: 0.97,
  SPELLING: 0.95,
  SLIP: 0.8,
  PART: 0.7,
  ALIKE: 0.6,
}
/** The lowest score that is sure, and how far the next one must be below. */
const SURE = 0.9
const CLEARLY = 0.04
/** What is taken off where the kinds differ: a cell is no committee. */
const OTHER_KIND = 0.2
/** What the name of the organization above adds. */
const PARENT_NAMED = 0.02
const MOST_CANDIDATES = 8
/** From which share of words on two names are alike: "Phòng Kinh tế", "Phòng Kinh tế – Hạ tầng". */
const ALIKE = 0.6
/** Words that more organizations have than this tell nothing by themselves. */
const COMMON_WORD = 400
/** Texts that are remembered: a column that was taken for another one has as many as there are rows. */
const REMEMBERED = 20_000

interface Entry {
  readonly unit: KnownUnit
  readonly key: UnitKey
  readonly parent: UnitKey | null
}

/** Organizations, made ready to be looked up by many texts. */
export interface UnitIndex {
  readonly candidates: (text: string) => UnitMatch
  /** by a code alone, with or without the zeros that spreadsheets drop at its head */
  readonly byCode: (code: string) => UnitMatch
}

function listed<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const there = map.get(key)
  if (there) there.push(entry)
  else map.set(key, [entry])
}

/** Indexes organizations: by code, by name, by names less one letter, by words. */
export function indexUnits(units: readonly KnownUnit[]): UnitIndex {
  const codes = new Map<string, Entry[]>()
  const bareCodes = new Map<string, Entry[]>()
  const byFolded = new Map<string, Entry[]>()
  const byName = new Map<string, Entry[]>()
  const byShortened = new Map<string, Entry[]>()
  const byWord = new Map<string, Entry[]>()
  const byOwnWord = new Map<string, Entry[]>()
  const parents = new Map<string | null, UnitKey | null>([[null, null]])
  for (const unit of units) {
    const parent =
      parents.get(unit.parentName) ?? (unit.parentName === null ? null : unitKey(unit.parentName))
    parents.set(unit.parentName, parent)
    const entry: Entry = { unit, key: unitKey(unit.name), parent }
    listed(codes, unit.code.toLowerCase(), entry)
    listed(bareCodes, bareCode(unit.code.toLowerCase()), entry)
    listed(byFolded, entry.key.folded, entry)
    listed(byName, entry.key.name, entry)
    if (entry.key.long.length >= 5)
      for (const short of shortened(entry.key.long)) listed(byShortened, short, entry)
    for (const word of new Set(entry.key.words)) listed(byWord, word, entry)
    for (const word of ownWords(entry.key)) listed(byOwnWord, word, entry)
  }
  const byCode = (code: string): UnitMatch => {
    const given = code.trim().toLowerCase()
    const exact = codes.get(given)
    const reason = exact ? 'CODE' : 'CODE_ZEROS'
    const entries = exact ?? bareCodes.get(bareCode(given)) ?? []
    return ranked(entries.map(({ unit }) => ({ unit, score: SCORES[reason], reason })))
  }
  const known = new Map<string, UnitMatch>()
  const find = (text: string): UnitMatch => {
    const key = unitKey(text)
    const found = new Map<Entry, Candidate>()
    const add = (entries: readonly Entry[] | undefined, reason: CandidateReason): void => {
      for (const entry of entries ?? []) offer(found, key, entry, reason)
    }
    add(codes.get(key.folded), 'CODE')
    // "Thôn Năm" and "Thôn Nam" fold alike: where marks are written, they count.
    const isBare = ASCII.test(text)
    add(
      byFolded.get(key.folded)?.filter((entry) => isBare || entry.key.name === key.name),
      'SAME',
    )
    if (key.name !== '') add(byName.get(key.name), 'SPELLING')
    if (![...found.values()].some(({ score }) => score >= SURE)) {
      if (key.long.length >= 5)
        for (const short of shortened(key.long))
          add(
            byShortened.get(short)?.filter((entry) => isSlip(key, entry.key)),
            'SLIP',
          )
      for (const entry of sharing(key.words, byWord)) {
        const reason = partOf(key, entry)
        if (reason) offer(found, key, entry, reason)
      }
    }
    // Nothing better: whoever decides has something to choose from.
    if (found.size === 0) {
      const mine = ownWords(key)
      for (const entry of sharing([...mine], byOwnWord)) {
        const share = shareOf(mine, ownWords(entry.key))
        if (share >= ALIKE && key.numbers === entry.key.numbers) offer(found, key, entry, 'ALIKE', share)
      }
    }
    return ranked([...found.values()])
  }
  return {
    byCode,
    candidates: (text) => {
      const there = known.get(text)
      if (there) return there
      const match = find(text)
      if (known.size >= REMEMBERED) known.clear()
      known.set(text, match)
      return match
    },
  }
}

/** Candidates for one text; for many texts make the index once. */
export function unitCandidates(text: string, units: readonly KnownUnit[] | UnitIndex): UnitMatch {
  return ('candidates' in units ? units : indexUnits(units)).candidates(text)
}

const ASCII = /^[\0-\x7F]*$/

function offer(
  found: Map<Entry, Candidate>,
  key: UnitKey,
  entry: Entry,
  reason: CandidateReason,
  share = 1,
): void {
  const isOther =
    reason !== 'CODE' && key.kind !== null && entry.key.kind !== null && key.kind !== entry.key.kind
  const isParentNamed = reason === 'PART' && names(key, entry.parent)
  const score = round(
    SCORES[reason] * share - (isOther ? OTHER_KIND : 0) + (isParentNamed ? PARENT_NAMED : 0),
  )
  const there = found.get(entry)
  if (!there || there.score < score) found.set(entry, { unit: entry.unit, score, reason })
}

/** A code of digits without zeros at its head; any other code as it is. */
const bareCode = (code: string): string => (/^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code)

const round = (score: number): number => Math.round(score * 100) / 100

/** One letter, never a number: Thôn 3 is not Thôn 13. */
function isSlip(one: UnitKey, other: UnitKey): boolean {
  return one.numbers === other.numbers && one.long !== other.long && isOneSlip(one.long, other.long)
}

/** Organizations that share a word with the text, seen by its rarest words. */
function sharing(words: readonly string[], byWord: ReadonlyMap<string, readonly Entry[]>): Set<Entry> {
  const lists = [...new Set(words)]
    .map((word) => byWord.get(word) ?? [])
    .filter((entries) => entries.length > 0 && entries.length <= COMMON_WORD)
    .sort((one, other) => one.length - other.length)
  return new Set(lists.slice(0, 2).flat())
}

/** The words of a name as it is written, those of its kind at its head left out. */
function ownWords({ folded, kind }: UnitKey): ReadonlySet<string> {
  const words = folded.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
  return new Set(kind === null ? words : words.filter((word) => !KIND_WORDS.has(word)))
}

const KIND_WORDS = new Set(['chi', 'bo', 'cb', 'dang', 'db', 'uy', 'to', 'co', 'so', 'truc', 'thuoc'])

/** How many of the words of both they have in common, from 0 to 1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / (one.size + other.size)
}

/** Whether one name is part of the other, and what is left over names the organization above, or nothing that is known. */
function partOf(key: UnitKey, { key: unit, parent }: Entry): CandidateReason | undefined {
  const [mine, theirs] = [new Set(key.words), new Set(unit.words)]
  const over = key.words.filter((word) => !theirs.has(word))
  const lacking = unit.words.filter((word) => !mine.has(word))
  if (lacking.length === 0 && over.length > 0) {
    if (parent && isAllOf(over, parent, theirs)) return 'WITH_PARENT'
    return isNumber(over) ? undefined : 'PART'
  }
  if (over.length === 0 && lacking.length > 0) return isNumber(lacking) ? undefined : 'PART'
  return undefined
}

const isNumber = (words: readonly string[]): boolean => words.some((word) => /^\d/.test(word))

/** Words that say what kind of place stands above: they are left out as often as not. */
const PLACE_WORDS = new Set([
  'xa',
  'phuong',
  'thi',
  'tran',
  'huyen',
  'tinh',
  'thanh',
  'pho',
  'quan',
  'dac',
  'khu',
  'db',
  'bo',
  'dang',
  'uy',
])

/** Whether words are those of an organization: all of its own that the name below it has not, and of others only words of places. */
function isAllOf(words: readonly string[], { words: all }: UnitKey, below: ReadonlySet<string>): boolean {
  const own = all.filter((word) => !PLACE_WORDS.has(word))
  return (
    own.length > 0 &&
    own.every((word) => words.includes(word) || below.has(word)) &&
    words.every((word) => all.includes(word) || PLACE_WORDS.has(word))
  )
}

function names(key: UnitKey, parent: UnitKey | null): boolean {
  const own = parent?.words.filter((word) => !PLACE_WORDS.has(word)) ?? []
  return own.length > 0 && own.every((word) => key.words.includes(word))
}

function ranked(candidates: readonly Candidate[]): UnitMatch {
  const sorted = [...candidates].sort(
    (one, other) => other.score - one.score || (one.unit.code < other.unit.code ? -1 : 1),
  )
  const [best, next] = sorted
  const isSure = best !== undefined && best.score >= SURE && best.score - (next?.score ?? 0) >= CLEARLY
  return { sure: isSure ? best.unit : null, candidates: sorted.slice(0, MOST_CANDIDATES) }
}
