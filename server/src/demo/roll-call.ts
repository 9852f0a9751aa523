import type { AttendanceMode, AttendanceStatus } from '@chibo/shared'
import type { PlaceFiles } from './files.ts'
import type { Random } from './random.ts'
import type { Member, OnRoll } from './register.ts'

/** How a meeting went, in figures. */
export interface Turnout {
  /** of those expected */
  readonly absent: number
  /** of the absent ones, those without a reason */
  readonly unexcused: number
  /** of the expected who came */
  readonly spoke: number
}

/** A line of the roll after the call. */
export interface Called extends OnRoll {
  readonly status: AttendanceStatus | null
  readonly mode: AttendanceMode | null
  readonly reason: string | null
  readonly spoke: boolean
}

// Nobody of the demo is excused more than three times running: the form would take a point off for it.
const RUNNING_EXCUSES = 3

/**
 * Calls the roll: decides who is away, late and speaks, so that the figures come out as asked.
 *
 * @param presiding come in time and speak: those who lead, and whom an agenda names
 * @param excuses how often each member was excused running; brought up to date
 */
export function callRoll(
  roll: readonly OnRoll[],
  turnout: Turnout,
  presiding: readonly Member[],
  excuses: Map<string, number>,
  texts: PlaceFiles['meetings'],
  random: Random,
): Called[] {
  const presides = (line: OnRoll) => presiding.some(({ key }) => key === line.member.key)
  const expected = roll.filter((line) => line.notExpected === null)
  const away = random
    .shuffled(expected)
    .filter((line) => !presides(line) && (excuses.get(line.member.key) ?? 0) < RUNNING_EXCUSES)
    .slice(0, turnout.absent)
  const came = random.shuffled(expected.filter((line) => !away.includes(line)))
  const speakers = [...came.filter(presides), ...came.filter((line) => !presides(line))].slice(
    0,
    turnout.spoke,
  )
  if (away.length < turnout.absent || speakers.length < turnout.spoke)
    throw new Error('The roll is too short for the figures asked of it.')
  return roll.map((line) => {
    const { key } = line.member
    const absence = away.indexOf(line)
    if (line.notExpected !== null) return notCounted(line, texts, random)
    excuses.set(key, absence >= turnout.unexcused ? (excuses.get(key) ?? 0) + 1 : 0)
    if (absence >= 0) {
      const excused = absence >= turnout.unexcused
      const status = excused ? ('EXCUSED' as const) : ('UNEXCUSED' as const)
      return {
        ...line,
        status,
        mode: null,
        reason: excused ? random.pick(texts.excuses) : null,
        spoke: false,
      }
    }
    const late = !presides(line) && random.chance(4)
    return {
      ...line,
      status: late ? ('LATE' as const) : ('PRESENT' as const),
      mode: !presides(line) && random.chance(2) ? ('ONLINE' as const) : ('IN_ROOM' as const),
      reason: late ? random.pick(texts.late) : null,
      spoke: speakers.includes(line),
    }
  })
}

/** Those who need not come; some of the exempt do. */
function notCounted(line: OnRoll, texts: PlaceFiles['meetings'], random: Random): Called {
  const nothing = { ...line, status: null, mode: null, spoke: false }
  if (line.notExpected === 'SPECIAL_DUTY') return { ...nothing, reason: texts.specialDuty }
  if (line.notExpected === 'TEMPORARILY_ELSEWHERE') return { ...nothing, reason: texts.elsewhere }
  if (line.notExpected !== 'EXEMPT' || random.chance(60)) return { ...nothing, reason: null }
  return { ...line, status: 'PRESENT', mode: 'IN_ROOM', reason: null, spoke: random.chance(40) }
}
