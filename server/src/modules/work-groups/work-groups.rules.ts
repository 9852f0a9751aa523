import { vietnameseDate, type Problem } from '@chibo/shared'

/** Days from `from` on, before `to`; null stands for no known beginning, and for open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** Somebody's time in a group; without an id it is not stored yet. */
export interface Serving extends Days {
  readonly id: string | null
  readonly memberId: string | null
  readonly name: string
  readonly office: string | null
  readonly leader: boolean
}

/** A change of who serves in a group. */
export interface Staffing {
  /** the group, its end as it is to be */
  readonly group: Days
  /** first day of additions and of the new leader */
  readonly on: string
  readonly ends: readonly { readonly id: string; readonly validTo: string }[]
  readonly additions: readonly Omit<Serving, 'id' | keyof Days>[]
  /** one who serves already */
  readonly leaderId: string | null
}

/** What a change comes to: who serves then, or what is wrong with it, at paths of `updateWorkGroup`. */
export interface Staffed {
  readonly serving: readonly Serving[]
  readonly problems: readonly Problem[]
}

/** Whether two times share a day. */
export function overlap(a: Days, b: Days): boolean {
  return before(a.from, b.to) && before(b.from, a.to)
}

/** Whether a time holds a day. */
export function includes(days: Days, day: string): boolean {
  return (days.from === null || days.from <= day) && (days.to === null || day < days.to)
}

/** Whether a beginning comes before an end. */
function before(from: string | null, to: string | null): boolean {
  return from === null || to === null || from < to
}

/** What keeps a time from ending on a day: it would hold none, or it has ended before. */
export function endProblems(days: Days, validTo: string, path: readonly string[]): Problem[] {
  if (!before(days.from, validTo)) return [{ code: 'ENDS_BEFORE_START', path }]
  if (days.to === null || days.to >= validTo) return []
  return [{ code: 'ALREADY_ENDED', path, values: { date: vietnameseDate(days.to) } }]
}

/** What keeps days from lying within those of a group. */
export function withinProblems(
  days: Days,
  group: Days,
  paths: { readonly from: string; readonly to: string },
): Problem[] {
  const problems: Problem[] = []
  const late = group.to !== null && (days.from === null || days.from >= group.to)
  const early = group.from !== null && (days.from === null || days.from < group.from)
  if (late || early) problems.push({ code: 'OUTSIDE_GROUP_DATES', path: [paths.from] })
  if (group.to !== null && days.to !== null && days.to > group.to)
    problems.push({ code: 'OUTSIDE_GROUP_DATES', path: [paths.to] })
  return problems
}

/** Applies a change to those who serve. History stays: times end and new ones begin, none is taken away. */
export function staff(current: readonly Serving[], change: Staffing): Staffed {
  const problems: Problem[] = []
  const { group, on } = change
  let serving = current.map((one) => {
    const index = change.ends.findIndex(({ id }) => id === one.id)
    const end = change.ends[index]
    if (!end) return one
    problems.push(...endProblems(one, end.validTo, ['endMembers', String(index), 'validTo']))
    return { ...one, to: end.validTo }
  })
  change.ends.forEach(({ id }, index) => {
    if (!current.some((one) => one.id === id))
      problems.push({ code: 'NOT_FOUND', path: ['endMembers', String(index), 'id'] })
  })
  if (serving.some((one) => !before(one.from, group.to)))
    problems.push({ code: 'BEGINS_LATER', path: ['validTo'] })
  serving = serving.map((one) => ({ ...one, to: earlier(one.to, group.to) }))

  const starts = change.additions.length > 0 || change.leaderId !== null
  if (starts && !includes(group, on)) problems.push({ code: 'OUTSIDE_GROUP_DATES', path: ['effectiveOn'] })
  if (change.leaderId !== null || change.additions.some(({ leader }) => leader))
    serving = serving.flatMap((one) => turn(one, on, one.id === change.leaderId))
  const led = serving.some((one) => one.leader && includes(one, on))
  if (change.leaderId !== null && !led)
    problems.push({ code: 'NOT_A_GROUP_MEMBER', path: ['leaderId'], values: { date: vietnameseDate(on) } })
  change.additions.forEach((person, index) => {
    const added = { ...person, id: null, from: on, to: group.to }
    const twice = serving.some(
      (one) => one.memberId !== null && one.memberId === added.memberId && overlap(one, added),
    )
    if (twice) problems.push({ code: 'ALREADY_SERVING', path: ['addMembers', String(index)] })
    serving.push(added)
  })
  const since = [...change.ends.map(({ validTo }) => validTo), ...(starts ? [on] : [])].sort()[0]
  if (problems.length === 0 && since !== undefined && !oneLeader(serving, group, since))
    problems.push({ code: 'ONE_LEADER', path: ['leaderId'] })
  return { serving, problems }
}

/** Leads from the day on, or leads no more: the time so far stays as it was. */
function turn(one: Serving, on: string, leader: boolean): Serving[] {
  if (one.leader === leader || !before(on, one.to)) return [one]
  if (one.from !== null && one.from >= on) return leader && one.from > on ? [one] : [{ ...one, leader }]
  return [
    { ...one, to: on },
    { ...one, id: null, from: on, leader },
  ]
}

/** Whether exactly one leads the group on every day from `since` on. Days on which nobody's time changes are alike. */
function oneLeader(serving: readonly Serving[], group: Days, since: string): boolean {
  const turns = serving.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null && day > since)
  return [since, ...turns]
    .filter((day) => day !== null && includes(group, day))
    .every((day) => serving.filter((one) => one.leader && day !== null && includes(one, day)).length === 1)
}

/** The earlier of two ends; null is open. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
