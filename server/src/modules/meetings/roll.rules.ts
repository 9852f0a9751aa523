import {
  attended,
  type Activity,
  type AttendanceStatus,
  type Hindrance,
  type MembershipKind,
} from '@chibo/shared'
import type { NotExpectedReason, Standing } from '@chibo/shared'

/** What held of somebody on the day of a meeting, as far as the roll goes. The database says the same: `meeting_roll`. */
export interface RollDay {
  readonly standing: Standing
  readonly activity: Activity
  readonly membership: MembershipKind
  /** whether somebody at home here attends elsewhere for a time, outside of what lies below */
  readonly temporarilyElsewhere: boolean
  /** those that held that day */
  readonly hindrances: readonly Hindrance[]
}

/** Whose meeting it is: of a whole unit, or of those who hold the seats of a body. */
export type Assembly = 'UNIT' | 'BODY'

/**
 * Why somebody on the roll is not expected; null: expected. Expected are probationary and official members who are active, at home
 * here or for a time, but for those who attend elsewhere for a time and those on special duty.
 */
export function notExpectedReason(day: Omit<RollDay, 'standing'>): NotExpectedReason | null {
  if (day.activity !== 'ACTIVE') return day.activity
  if (day.membership === 'HOME' && day.temporarilyElsewhere) return 'TEMPORARILY_ELSEWHERE'
  return day.hindrances.includes('SPECIAL_DUTY') ? 'SPECIAL_DUTY' : null
}

/** Of what keeps somebody from a vote, what the roll says; null where nothing does. Who is detained is that above all. */
export function keptFromVote(hindrances: readonly Hindrance[]): Exclude<Hindrance, 'SPECIAL_DUTY'> | null {
  if (hindrances.includes('DETAINED')) return 'DETAINED'
  return hindrances.includes('PROSECUTED') ? 'PROSECUTED' : null
}

/**
 * Whether somebody on the roll has a vote: in a unit its official members, not those who are there for a time; in a body whoever
 * holds a seat. Nobody who is suspended, prosecuted or detained.
 */
export function hasVote(day: Omit<RollDay, 'temporarilyElsewhere'>, assembly: Assembly): boolean {
  const belongs = assembly === 'BODY' || (day.membership === 'HOME' && day.standing === 'OFFICIAL')
  return belongs && day.activity !== 'SUSPENDED' && keptFromVote(day.hindrances) === null
}

/** A line of a roll, as far as figures go. */
export interface RollLine {
  readonly notExpectedReason: NotExpectedReason | null
  readonly standing: Standing
  readonly activity: Activity
  readonly membership: MembershipKind
  readonly status: AttendanceStatus | null
}

/** Lines of a roll by what minutes count apart; somebody may stand in more than one of them. */
export interface RollSplit {
  readonly official: number
  readonly probationary: number
  /** here for a time */
  readonly temporary: number
  readonly exempt: number
  /** elsewhere for a time, or on special duty */
  readonly away: number
}

/** How many on a roll are official, probationary, here for a time, exempt and away. */
export function splitOf(lines: readonly RollLine[]): RollSplit {
  const count = (is: (line: RollLine) => boolean): number => lines.filter(is).length
  const isAtHome = (standing: Standing) => (line: RollLine) =>
    line.membership === 'HOME' && line.standing === standing
  return {
    official: count(isAtHome('OFFICIAL')),
    probationary: count(isAtHome('PROBATIONARY')),
    temporary: count(({ membership }) => membership === 'TEMPORARY'),
    exempt: count(({ activity }) => activity === 'EXEMPT' || activity === 'TEMPORARILY_EXEMPT'),
    away: count(
      (line) =>
        line.notExpectedReason === 'TEMPORARILY_ELSEWHERE' || line.notExpectedReason === 'SPECIAL_DUTY',
    ),
  }
}

/** Those of a roll who came, expected or not. */
export function whoCame(lines: readonly RollLine[]): RollLine[] {
  return lines.filter(({ status }) => attended(status))
}
