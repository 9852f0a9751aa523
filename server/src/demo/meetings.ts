import { occasions, type Occasion } from './calendar.ts'
import type { PlaceFiles } from './files.ts'
import {
  criteriaOf,
  criterionOf,
  lostByShare,
  pickDeductions,
  type Deduction,
  type FormCriterion,
} from './form.ts'
import type { Ids } from './ids.ts'
import { createRandom, type Random } from './random.ts'
import { membersByCell, rollOn, type Member, type OnRoll } from './register.ts'
import { callRoll, type Called, type Turnout } from './roll-call.ts'

/** A meeting as it went. */
export interface HeldMeeting extends Occasion {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly chair: Member
  readonly secretary: Member
  readonly roll: readonly Called[]
  /** what the observers took off, reasons filled in; empty where nobody visited */
  readonly deductions: readonly Deduction[]
}

// Minutes, by criterion 1 of the form.
const DURATION = 90
const LONG_DURATION = 120
const LARGE_CELL = 30

/**
 * Lets all meetings of the place take place. Where observers scored one, turnout, speakers and duration are what the
 * score's deductions say of them.
 */
export function holdMeetings(files: PlaceFiles, members: readonly Member[], ids: Ids): HeldMeeting[] {
  const criteria = files.template ? criteriaOf(files.template) : []
  const cellOf = new Map(files.cells.map((cell) => [cell.code, cell]))
  const byCell = membersByCell(members)
  const excuses = new Map<string, number>()
  return occasions(files).map((occasion) => {
    const label = `meeting ${occasion.cell} ${occasion.on} ${occasion.kind}`
    const random = createRandom(`${files.place.seed} ${label}`)
    const roll = rollOn(byCell.get(occasion.cell) ?? [], occasion.cell, occasion.on)
    const expected = roll.filter(({ notExpected }) => notExpected === null)
    const official = expected.filter(({ voting }) => voting).map(({ member }) => member)
    const [chair, second, third] = official
    if (chair === undefined || second === undefined) throw new Error(`Too few members for the ${label}.`)
    const secretary = third ?? second
    const required = roll.length < LARGE_CELL ? DURATION : LONG_DURATION
    const course =
      occasion.score === undefined
        ? unobserved(expected.length, cellOf.get(occasion.cell), required, random)
        : observed(files, criteria, { ...occasion, score: occasion.score }, expected.length, required, random)
    const agenda = files.agendas.find((one) => isOf(one, occasion))
    const startsAt = new Date(`${occasion.on}T${occasion.time}:00+07:00`)
    return {
      ...occasion,
      id: ids(label),
      startsAt,
      endsAt: new Date(startsAt.getTime() + course.minutes * 60_000),
      chair,
      secretary,
      roll: callRoll(
        roll,
        course,
        [chair, secretary, ...namedBy(agenda, roll, label)],
        excuses,
        files.meetings,
        random,
      ),
      deductions: course.deductions,
    }
  })
}

/** Whether a part of the place's files is about a meeting. */
function isOf(
  part: { readonly cell: string; readonly kind: string; readonly on: string },
  { cell, kind, on }: Occasion,
): boolean {
  return part.cell === cell && part.kind === kind && part.on === on
}

/** The meeting that a part of the place's files is about. */
export function meetingOf(
  part: { readonly cell: string; readonly kind: string; readonly on: string },
  meetings: readonly HeldMeeting[],
): HeldMeeting {
  const meeting = meetings.find((one) => isOf(part, one))
  if (meeting === undefined) throw new Error(`Cell ${part.cell} did not meet on ${part.on}.`)
  return meeting
}

/** Whom an agenda names: they came, and spoke. */
function namedBy(
  agenda: PlaceFiles['agendas'][number] | undefined,
  roll: readonly OnRoll[],
  label: string,
): Member[] {
  const named = (agenda?.items ?? []).flatMap(({ presenter, speeches, vote }) => [
    ...(presenter ? [presenter.person] : []),
    ...speeches.map(({ person }) => person),
    ...(vote?.reserved ?? []).map(({ person }) => person),
  ])
  return named.map((key) => {
    const line = roll.find(({ member, notExpected }) => member.key === key && notExpected === null)
    if (line === undefined) throw new Error(`Nobody expects ${key} at the ${label}.`)
    return line.member
  })
}

interface Course extends Turnout {
  readonly minutes: number
  readonly deductions: readonly Deduction[]
}

function unobserved(
  expected: number,
  cell: PlaceFiles['cells'][number] | undefined,
  required: number,
  random: Random,
): Course {
  const absent = random.between(0, Math.floor((expected * (100 - (cell?.attendance ?? 85))) / 100))
  const came = expected - absent
  const [fewest, most] =
    cell?.speaking === undefined
      ? [Math.min(came, 2), Math.max(2, Math.floor(came * 0.6))]
      : [Math.ceil((came * cell.speaking) / 100), came]
  return {
    absent,
    unexcused: absent > 0 && random.chance(12) ? 1 : 0,
    spoke: random.between(fewest, most),
    minutes: required + 5 * random.between(-4, 6),
    deductions: [],
  }
}

function observed(
  files: PlaceFiles,
  criteria: readonly FormCriterion[],
  { cell, on, kind, score }: Occasion & { score: number },
  expected: number,
  required: number,
  random: Random,
): Course {
  const attendance = criterionOf(criteria, '2a')
  const speaking = criterionOf(criteria, '4e')
  const full = criteria.reduce((sum, { max }) => sum + max, 0)
  const fewest = Math.floor(expected / 10) + 1
  const poorTurnout = lostByShare(attendance, expected - fewest, expected) === 1 && random.chance(25)
  const absent = poorTurnout ? fewest : random.between(0, Math.floor(expected / 10))
  const present = expected - absent
  const speakers = (lost: number) =>
    Array.from({ length: Math.floor(present * 0.85) }, (_, index) => index + 1).filter(
      (spoke) => spoke >= 2 && lostByShare(speaking, spoke, present) === lost,
    )
  const offered = random.shuffled(files.deductions).filter(({ criterion, lost }) => {
    if (criterion === '2a') return false
    if (criterion === '4e') return speakers(lost).length > 0
    return criterion !== '4c' || kind === 'thematic'
  })
  const forTurnout = poorTurnout ? files.deductions.filter(({ criterion }) => criterion === '2a') : []
  const picked = pickDeductions(offered, full - score - forTurnout.length)
  if (picked === undefined) throw new Error(`No deductions lead to ${score} points for ${cell} on ${on}.`)
  const lostOn = (code: string) => picked.find(({ criterion }) => criterion === code)?.lost ?? 0
  const spoke = random.pick(speakers(lostOn('4e')))
  const short = lostOn('1') > 0 ? 5 * random.between(1, 3) : 0
  const minutes = short > 0 ? required - short : required + 5 * random.between(0, 6)
  const figures = { minutes: short, absent, expected, spoke, present }
  const deductions = [...forTurnout, ...picked].map((deduction) => ({
    ...deduction,
    reason: deduction.reason.replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(Object.entries(figures).find(([figure]) => figure === name)?.[1] ?? whole),
    ),
  }))
  return { absent, unexcused: 0, spoke, minutes, deductions }
}
