import {
  TRANSFER_STATE_LABELS,
  vietnameseDate,
  type Label,
  type Labels,
  type Problem,
  type TransferKind,
  type TransferState,
} from '@chibo/shared'

/** When something is due, or how long it may last, and which rule says so. */
export interface Due {
  /** ISO */
  readonly day: string
  readonly source: string
}

/** Where a transfer leads to. */
export interface Destination {
  /** null: an organization that is not kept here */
  readonly unitId: string | null
  readonly name: string
  /** whether it was there on the day, and of a kind in which members are at home */
  readonly isInForce: boolean
  readonly takesMembers: boolean
}

/** Where somebody is at home, or stays, on a day. */
export interface Stay {
  readonly unitId: string | null
  readonly name: string
}

/** Something that begins later among the rows that an act would write. */
export interface Later {
  readonly what: 'HOME' | 'STAY' | 'END'
  /** ISO */
  readonly day: string
}

/** What a rule needs to know of somebody on the day of an act. */
export interface OnDay {
  /** null: in no cell on the day */
  readonly home: Stay | null
  readonly hasEnded: boolean
  /** whether the record was merged into another one */
  readonly isMerged: boolean
  readonly later: Later | null
}

/** What is wrong with where a transfer leads to. */
export function destinationProblems(to: Destination, day: string, path: readonly string[]): Problem[] {
  if (to.unitId === null) return []
  if (!to.isInForce) return [{ code: 'UNIT_NOT_IN_FORCE', path, values: { date: vietnameseDate(day) } }]
  return to.takesMembers ? [] : [{ code: 'TAKES_NO_MEMBERS', path, values: { unit: to.name } }]
}

/** Days that have not come: only what has happened is entered. */
export function futureProblems(day: string, today: string, path: readonly string[]): Problem[] {
  return day > today ? [{ code: 'DAY_IN_FUTURE', path }] : []
}

/** What is wrong with the day of a paper. */
export function paperProblems(paperOn: string, decidedOn: string, path: readonly string[]): Problem[] {
  return paperOn < decidedOn ? [before('PAPER_BEFORE_DECISION', decidedOn, path)] : []
}

/** What keeps somebody from being transferred. */
export function transferProblems(
  member: OnDay & {
    /** ISO; null where it is not known */
    readonly joinedOn: string | null
    /** where a transfer that is under way leads to */
    readonly openTo: string | null
  },
  to: Destination,
  decidedOn: string,
  path: readonly string[],
): Problem[] {
  const { home, joinedOn, openTo } = member
  if (joinedOn !== null && decidedOn < joinedOn) return [before('BEFORE_ADMISSION', joinedOn, path)]
  const problems = homeProblems(member, decidedOn, path)
  if (problems.length > 0 || home === null) return problems
  if (home.unitId === to.unitId) return [{ code: 'OWN_CELL', path, values: { unit: home.name } }]
  return openTo === null ? [] : [{ code: 'TRANSFER_OPEN', path, values: { unit: openTo } }]
}

/** Whether somebody is a member with a home on the day, and nothing later is entered. */
function homeProblems(member: OnDay, day: string, path: readonly string[]): Problem[] {
  const date = vietnameseDate(day)
  if (member.isMerged) return [{ code: 'MEMBER_MERGED', path }]
  if (member.hasEnded) return [{ code: 'MEMBER_ENDED', path, values: { date } }]
  if (member.later !== null) return [laterProblem(member.later, path)]
  return member.home === null ? [{ code: 'NOT_AT_HOME', path, values: { date } }] : []
}

/** A transfer as rules see it. */
export interface TransferFacts {
  readonly kind: TransferKind
  readonly state: TransferState
  readonly fromUnitId: string
  readonly toUnitId: string | null
  readonly decidedOn: string
  readonly paperOn: string | null
  readonly until: string | null
}

/** Whether a transfer has come as far as an act needs. */
export function stateProblems(
  { state }: Pick<TransferFacts, 'state'>,
  allowed: readonly TransferState[],
  path: readonly string[],
): Problem[] {
  if (allowed.includes(state)) return []
  const { vi, en } = TRANSFER_STATE_LABELS[state]
  return [{ code: 'TRANSFER_STATE', path, values: { stateVi: vi, stateEn: en } }]
}

/** What keeps somebody from being received: the one place where a second home could come from. */
export function receptionProblems(
  transfer: TransferFacts,
  member: OnDay,
  to: Destination,
  receivedOn: string,
  path: readonly string[],
): Problem[] {
  const state = stateProblems(transfer, ['SENT'], path)
  if (state.length > 0) return state
  const { kind, fromUnitId, paperOn, until } = transfer
  if (paperOn !== null && receivedOn < paperOn) return [before('BEFORE_PAPER', paperOn, path)]
  if (until !== null && until <= receivedOn) return [before('STAY_OVER', until, path)]
  const problems = [
    ...destinationProblems(to, receivedOn, path),
    ...homeProblems(member, receivedOn, path),
  ].slice(0, 1)
  const { home } = member
  if (problems.length > 0 || home === null) return problems
  if (home.unitId === to.unitId) return [{ code: 'OWN_CELL', path, values: { unit: home.name } }]
  if (kind === 'HOME' && home.unitId !== fromUnitId) {
    const values = { unit: home.name, date: vietnameseDate(receivedOn) }
    return [{ code: 'SECOND_HOME', path, values }]
  }
  return []
}

/** What keeps a transfer from being returned or cancelled on a day. */
export function closingProblems(
  transfer: TransferFacts,
  closing: 'RETURNED' | 'CANCELLED',
  day: string,
  path: readonly string[],
): Problem[] {
  const { decidedOn, paperOn } = transfer
  const allowed: readonly TransferState[] = closing === 'RETURNED' ? ['SENT'] : ['DECIDED', 'SENT']
  const state = stateProblems(transfer, allowed, path)
  if (state.length > 0) return state
  if (closing === 'RETURNED' && paperOn !== null && day < paperOn)
    return [before('BEFORE_PAPER', paperOn, path)]
  return day < decidedOn ? [before('BEFORE_DECISION', decidedOn, path)] : []
}

/** What keeps a stay from ending early. */
export function stayProblems(
  member: { readonly stay: Stay | null; readonly later: Later | null },
  day: string,
  path: readonly string[],
): Problem[] {
  if (member.later !== null) return [laterProblem(member.later, path)]
  return member.stay === null ? [{ code: 'NO_STAY', path, values: { date: vietnameseDate(day) } }] : []
}

/** What is worth knowing of the length of a stay. */
export function stayWarnings(until: string, shortest: Due, longest: Due, path: readonly string[]): Problem[] {
  if (until < shortest.day) return [told('STAY_TOO_SHORT', shortest, path)]
  return until > longest.day ? [told('STAY_TOO_LONG', longest, path)] : []
}

/** What is worth knowing of a step that was due. */
export function lateWarnings(
  code: 'PAPER_LATE' | 'PRESENTED_LATE',
  day: string,
  due: Due | null,
  path: readonly string[],
): Problem[] {
  return due !== null && day > due.day ? [told(code, due, path)] : []
}

/**
 * What is worth knowing of somebody who leaves a cell of the register and holds an office or a seat there: going to another
 * cell ends neither, for who follows them is not known. Only leaving the register ends all that they hold.
 *
 * @param isRead whether the caller may read what is held there: to others it is not named
 */
export function heldWarnings(
  {
    name,
    home,
    held,
  }: { readonly name: string; readonly home: Stay | null; readonly held: readonly Label[] },
  { kind, toUnitId }: { readonly kind: TransferKind; readonly toUnitId: string | null },
  isRead: boolean,
  path: readonly string[],
): Problem[] {
  if (kind !== 'HOME' || toUnitId === null || home === null || held.length === 0) return []
  const named = (language: keyof Label): string => held.map((label) => label[language]).join(', ')
  const { vi: heldVi, en: heldEn } = isRead ? { vi: named('vi'), en: named('en') } : UNNAMED
  return [{ code: 'STILL_HOLDS', path, values: { name, heldVi, heldEn, unit: home.name } }]
}

const UNNAMED: Label = { vi: 'chức vụ hoặc tham gia cấp ủy', en: 'an office or a seat' }

function told(code: Problem['code'], { day, source }: Due, path: readonly string[]): Problem {
  return { code, path, values: { date: vietnameseDate(day), source } }
}

function before(code: Problem['code'], day: string, path: readonly string[]): Problem {
  return { code, path, values: { date: vietnameseDate(day) } }
}

const LATER: Labels<Later['what']> = {
  HOME: { vi: 'nơi sinh hoạt chính thức', en: 'a home cell' },
  STAY: { vi: 'sinh hoạt tạm thời', en: 'a stay' },
  END: { vi: 'thôi là đảng viên', en: 'the end of membership' },
}

function laterProblem({ what, day }: Later, path: readonly string[]): Problem {
  const { vi, en } = LATER[what]
  return { code: 'LATER_ACT', path, values: { whatVi: vi, whatEn: en, date: vietnameseDate(day) } }
}
