import type { PlaceFiles } from './files.ts'
import type { HeldMeeting } from './meetings.ts'
import { createRandom, type Random } from './random.ts'

/** Who of a group went, with the words of the file. */
export type GroupMember = PlaceFiles['workGroups'][number]

/** A group's visit to a meeting. */
export interface PaidVisit {
  readonly group: number
  readonly meeting: HeldMeeting
  readonly score: number
  /** the first one signs the scorecard; each leaves the remark at the same place of `remarks` */
  readonly visitors: readonly GroupMember[]
  readonly remarks: readonly string[]
  readonly advice: string
}

/**
 * The visits to all meetings that observers scored. Two to four of the group went, none of them while the own cell
 * met.
 *
 * @throws Error when a cell of no group was scored, or fewer than two of the group were free
 */
export function payVisits(files: PlaceFiles, meetings: readonly HeldMeeting[]): PaidVisit[] {
  const busy = new Set(meetings.map(({ cell, on, time }) => `${cell} ${on} ${time}`))
  return meetings.flatMap((meeting) => {
    const { cell, on, time, score } = meeting
    if (score === undefined) return []
    const group = files.visits.find((row) => row.cell === cell)?.group
    const random = createRandom(`${files.place.seed} visit ${cell} ${on}`)
    const free = files.workGroups
      .filter((member) => member.group === group)
      .filter(({ person }) => !busy.has(`${person.split('/')[0] ?? ''} ${on} ${time}`))
    if (group === undefined || free.length < 2)
      throw new Error(`Nobody could visit the meeting of ${cell} on ${on}.`)
    const leads = random.chance(80)
    const others = random.shuffled(free.filter(({ leader }) => !leader))
    const visitors = [...free.filter(({ leader }) => leader && leads), ...others].slice(
      0,
      random.between(2, 4),
    )
    return [{ group, meeting, score, visitors, ...words(files, meeting, visitors.length, random) }]
  })
}

/** A remark by every visitor, and the advice that answers the points taken off, the dearest first. */
function words(
  { remarks }: PlaceFiles,
  { deductions }: HeldMeeting,
  visitors: number,
  random: Random,
): Pick<PaidVisit, 'remarks' | 'advice'> {
  if (remarks === undefined) throw new Error('The place has no words for its visitors.')
  const strengths = random.shuffled(remarks.strengths)
  const wishes = random.shuffled(remarks.wishes)
  const advice = [...deductions].sort((a, b) => b.lost - a.lost).slice(0, 2)
  return {
    remarks: Array.from({ length: visitors }, (_, index) =>
      [strengths[index], ...(random.chance(70) ? [wishes[index]] : [])].join(' '),
    ),
    advice: [...advice.map((deduction) => `${deduction.advice}.`), remarks.opinions].join(' '),
  }
}
