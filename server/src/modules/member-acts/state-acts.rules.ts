import {
  ACTIVITIES,
  ACTIVITY_LABELS,
  HINDRANCE_LABELS,
  STANDING_LABELS,
  vietnameseDate,
  type Activity,
  type Hindrance,
  type Label,
  type MemberEndReason,
  type MemberStateAct,
  type Problem,
} from '@chibo/shared'
import { addMonths, spanFrom, type MemberRules } from './spans.rules.ts'
import {
  endOn,
  holdFrom,
  inOrder,
  laterThan,
  NO_CHANGE,
  rowOn,
  together,
  type DatedRow,
  type TimelineChange,
} from './timeline.rules.ts'

/** A member as far as acts on standing, activity and membership go. */
export interface MemberState {
  /** the day of the ceremony, or the first one of its month or year */
  readonly joinedOn: string | null
  readonly probationUntil: string | null
  readonly isMerged: boolean
  /** first possible day; null also where the caller may not know it */
  readonly bornOn: string | null
  readonly standing: readonly DatedRow[]
  readonly activity: readonly DatedRow[]
  /** of any kind: those of one kind hold one at a time */
  readonly hindrances: readonly DatedRow[]
  readonly home: readonly DatedRow[]
  readonly stays: readonly DatedRow[]
  readonly end: readonly DatedRow[]
  /** offices, seats, services in groups and charges that hold on the day or later, as people call them */
  readonly held: readonly DatedRow[]
}

/** What is done. */
export interface StateAct {
  readonly act: MemberStateAct
  readonly effectiveOn: string
  readonly until: string | null
  /** of HINDER and RELEASE */
  readonly hindrance: Hindrance | null
  readonly hasReason: boolean
}

/** What an act writes for one member. */
export interface StateChange {
  readonly standing: TimelineChange
  readonly activity: TimelineChange
  readonly hindrances: TimelineChange
  /** of both kinds */
  readonly memberships: TimelineChange
  readonly end: MemberEndReason | null
  readonly officialOn: string | null
  readonly probationUntil: string | null
}

/** What an act comes to: what it writes, or what is against it; paths within the row of the input. */
export interface StateVerdict {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  readonly change: StateChange
}

/** Months for which acts may be recorded ahead. */
const MONTHS_AHEAD = 12

/** Acts by which somebody is a member no longer. */
const ENDS: Readonly<Partial<Record<MemberStateAct, MemberEndReason>>> = {
  STRIKE_OFF: 'STRUCK_OFF',
  EXPEL: 'EXPELLED',
  LEAVE: 'LEFT',
  DECEASE: 'DECEASED',
}

/** What an act on activity makes of it, and out of what. */
const ACTIVITY_ACTS: Readonly<
  Partial<Record<MemberStateAct, { readonly to: Activity; readonly from: readonly Activity[] }>>
> = {
  EXEMPT: { to: 'EXEMPT', from: ['ACTIVE', 'TEMPORARILY_EXEMPT'] },
  EXEMPT_TEMPORARILY: { to: 'TEMPORARILY_EXEMPT', from: ['ACTIVE', 'TEMPORARILY_EXEMPT'] },
  RESUME: { to: 'ACTIVE', from: ['EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED'] },
  SUSPEND: { to: 'SUSPENDED', from: ['ACTIVE', 'EXEMPT', 'TEMPORARILY_EXEMPT'] },
}

const NOTHING: StateChange = {
  standing: NO_CHANGE,
  activity: NO_CHANGE,
  hindrances: NO_CHANGE,
  memberships: NO_CHANGE,
  end: null,
  officialOn: null,
  probationUntil: null,
}

/** Whether an act ends membership. */
export function isEnd(act: MemberStateAct): boolean {
  return ENDS[act] !== undefined
}

/** What is against a day, whomever an act is on: nobody dies tomorrow, and what is decided for later has not been decided. */
export function aheadProblems(
  { act, effectiveOn }: Pick<StateAct, 'act' | 'effectiveOn'>,
  today: string,
): Problem[] {
  const last = act === 'DECEASE' ? today : addMonths(today, MONTHS_AHEAD)
  return effectiveOn > last
    ? [{ code: 'TOO_FAR_AHEAD', path: ['effectiveOn'], values: { date: vietnameseDate(last) } }]
    : []
}

/** What an act comes to for one member, by the rules of its day. */
export function stateVerdict(member: MemberState, act: StateAct, rules: MemberRules): StateVerdict {
  const against = dayProblem(member, act)
  if (against) return refused(against)
  const reason = ENDS[act.act]
  if (reason) return ended(member, act.effectiveOn, reason)
  if (act.act === 'CONFIRM' || act.act === 'EXTEND_PROBATION') return standingVerdict(member, act, rules)
  return act.hindrance === null
    ? activityVerdict(member, act)
    : hindranceVerdict(member, { ...act, hindrance: act.hindrance })
}

/** What it comes to that membership ends on a day, for whatever reason. */
export function endVerdict(member: MemberState, day: string, reason: MemberEndReason): StateVerdict {
  const against = dayProblem(member, { effectiveOn: day })
  return against ? refused(against) : ended(member, day, reason)
}

/** What is against the day, whatever is done. */
function dayProblem(
  member: MemberState,
  { effectiveOn }: Pick<StateAct, 'effectiveOn'>,
): Problem | undefined {
  if (member.isMerged) return { code: 'MEMBER_MERGED', path: [] }
  if (member.bornOn !== null && effectiveOn < member.bornOn) return { code: 'BEFORE_BIRTH', path: [] }
  if (member.joinedOn !== null && effectiveOn < member.joinedOn)
    return dated('BEFORE_ADMISSION', member.joinedOn)
  if (rowOn(member.end, effectiveOn)) return dated('MEMBER_ENDED', effectiveOn)
  const end = laterThan(member.end, effectiveOn)
  if (end) return laterAct(end, END)
  const [first] = inOrder(member.home)
  if (!rowOn(member.home, effectiveOn)) return dated('BEFORE_ADMISSION', first?.from ?? effectiveOn)
  return undefined
}

function standingVerdict(member: MemberState, act: StateAct, rules: MemberRules): StateVerdict {
  const { effectiveOn, until, hasReason } = act
  const later = laterThan(member.standing, effectiveOn)
  if (later) return refused(laterAct(later, labelIn(STANDING_LABELS, later.value)))
  const standing = rowOn(member.standing, effectiveOn)
  if (standing?.value !== 'PROBATIONARY') return refused(dated('NOT_PROBATIONARY', effectiveOn))
  const rule = rules.get('PROBATION')
  const began = member.joinedOn ?? standing.from
  const due = member.probationUntil ?? (rule && began !== null ? spanFrom(began, rule) : null)
  if (act.act === 'EXTEND_PROBATION') {
    if (due !== null && until !== null && until <= due) return refused(dated('PROBATION_NOT_EXTENDED', due))
    return { problems: [], warnings: [], change: { ...NOTHING, probationUntil: until } }
  }
  const change = {
    ...NOTHING,
    standing: holdFrom(member.standing, { value: 'OFFICIAL', from: effectiveOn }),
    officialOn: effectiveOn,
  }
  if (!rule || due === null || effectiveOn >= due) return { problems: [], warnings: [], change }
  const tooSoon: Problem = {
    code: 'PROBATION_NOT_OVER',
    path: [],
    values: { date: vietnameseDate(due), months: rule.amount, source: rule.source },
  }
  return hasReason ? { problems: [], warnings: [tooSoon], change } : refused(tooSoon)
}

function activityVerdict(member: MemberState, { act, effectiveOn, until }: StateAct): StateVerdict {
  const wanted = ACTIVITY_ACTS[act]
  if (!wanted) throw new Error(`no act on activity: ${act}`)
  const now = rowOn(member.activity, effectiveOn)
  const later = laterThan(member.activity, effectiveOn)
  // Whoever is exempt up to a day returns by itself on that day: another act may come before.
  if (later && !isPlannedReturn(now, later))
    return refused(laterAct(later, labelIn(ACTIVITY_LABELS, later.value)))
  const state = activityOf(now)
  if (!wanted.from.includes(state)) return refused(wrongState(ACTIVITY_LABELS[state], effectiveOn))
  const activity = holdFrom(member.activity, {
    value: wanted.to,
    from: effectiveOn,
    ...(until !== null && { then: { value: 'ACTIVE', from: until } }),
  })
  return { problems: [], warnings: [], change: { ...NOTHING, activity } }
}

/** What keeps somebody begins, or is over. Kinds hold beside each other; of one kind one at a time. */
function hindranceVerdict(
  member: MemberState,
  { act, effectiveOn, until, hindrance }: StateAct & { readonly hindrance: Hindrance },
): StateVerdict {
  const ofKind = member.hindrances.filter(({ value }) => value === hindrance)
  const label = HINDRANCE_LABELS[hindrance]
  const later = laterThan(ofKind, effectiveOn)
  if (later) return refused(laterAct(later, label))
  const holds = rowOn(ofKind, effectiveOn) !== undefined
  if (act === 'HINDER' && holds) return refused(wrongState(label, effectiveOn))
  if (act === 'RELEASE' && !holds)
    return refused(wrongState(ACTIVITY_LABELS[activityOf(rowOn(member.activity, effectiveOn))], effectiveOn))
  const hindrances =
    act === 'RELEASE'
      ? endOn(ofKind, effectiveOn)
      : { ...NO_CHANGE, insert: [{ value: hindrance, from: effectiveOn, to: until }] }
  return { problems: [], warnings: [], change: { ...NOTHING, hindrances } }
}

/** What a row of activity says; who has none is active. */
function activityOf(row: DatedRow | undefined): Activity {
  return ACTIVITIES.find((one) => one === row?.value) ?? 'ACTIVE'
}

function wrongState({ vi, en }: Label, day: string): Problem {
  return { code: 'WRONG_ACTIVITY', path: [], values: { date: vietnameseDate(day), stateVi: vi, stateEn: en } }
}

function isPlannedReturn(now: DatedRow | undefined, later: DatedRow): boolean {
  return (
    now?.value === 'TEMPORARILY_EXEMPT' &&
    later.value === 'ACTIVE' &&
    later.from === now.to &&
    later.to === null
  )
}

function ended(member: MemberState, effectiveOn: string, end: MemberEndReason): StateVerdict {
  const { standing, activity, hindrances, home, stays, held } = member
  const back = rowOn(activity, effectiveOn)
  const lines = [
    [standing, STANDING],
    [
      activity.filter((row) => !(row.from !== null && back !== undefined && isPlannedReturn(back, row))),
      ACTIVITY,
    ],
    [hindrances, HINDRANCE],
    [home, MEMBERSHIP],
    [stays, MEMBERSHIP],
  ] as const
  for (const [rows, label] of lines) {
    const later = laterThan(rows, effectiveOn)
    if (later) return refused(laterAct(later, label))
  }
  // Nobody is in the register on no day at all: then nothing would say any more where they were.
  const [first] = inOrder(home)
  if (first?.from != null && first.from >= effectiveOn) return refused(dated('ENDS_AS_IT_BEGINS', first.from))
  const begins = held.find(({ from }) => from !== null && from >= effectiveOn)
  if (begins) return refused(laterAct(begins, { vi: begins.value, en: begins.value }))
  return {
    problems: [],
    warnings: [],
    change: {
      ...NOTHING,
      standing: endOn(standing, effectiveOn),
      activity: endOn(activity, effectiveOn),
      hindrances: endOn(hindrances, effectiveOn),
      memberships: together(endOn(home, effectiveOn), endOn(stays, effectiveOn)),
      end,
    },
  }
}

const END: Label = { vi: 'thôi là đảng viên', en: 'the end of membership' }
const STANDING: Label = { vi: 'thay đổi dự bị, chính thức', en: 'another standing' }
const ACTIVITY: Label = { vi: 'thay đổi tình trạng sinh hoạt', en: 'another activity' }
const HINDRANCE: Label = {
  vi: 'nhiệm vụ đặc biệt, bị khởi tố hoặc tạm giam',
  en: 'special duty, prosecution or detention',
}
const MEMBERSHIP: Label = { vi: 'sinh hoạt tại chi bộ khác', en: 'membership of another cell' }

function labelIn(labels: Readonly<Record<string, Label>>, value: string): Label {
  return labels[value] ?? { vi: value, en: value }
}

function laterAct({ from }: DatedRow, { vi, en }: Label): Problem {
  return {
    code: 'LATER_ACT',
    path: [],
    values: { date: vietnameseDate(from ?? ''), whatVi: vi, whatEn: en },
  }
}

function dated(code: Problem['code'], date: string): Problem {
  return { code, path: [], values: { date: vietnameseDate(date) } }
}

function refused(problem: Problem): StateVerdict {
  return { problems: [problem], warnings: [], change: NOTHING }
}
