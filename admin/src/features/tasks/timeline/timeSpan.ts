import { addMonths, firstDay, lastDay, monthsBetween } from '../../../app/day/day.ts'
import { daysBetween } from '../days.ts'

/** Months that a timeline shows, with its first and its last day. */
export interface TimeSpan {
  readonly months: readonly string[]
  readonly from: string
  readonly to: string
}

/** How many months are shown, and how many of them lie before the one that is asked for. */
const MONTHS = 6
const BEFORE = 1

/** The months around one of them. */
export function spanAround(month: string): TimeSpan {
  const first = addMonths(month, -BEFORE)
  const last = addMonths(first, MONTHS - 1)
  return { months: monthsBetween(first, last), from: firstDay(first), to: lastDay(last) }
}

const daysIn = ({ from, to }: TimeSpan): number => daysBetween(from, to) + 1

/** How wide each month is, as a share of the whole in per cent. */
export const monthWidths = (span: TimeSpan): number[] =>
  span.months.map((month) => ((daysBetween(firstDay(month), lastDay(month)) + 1) / daysIn(span)) * 100)

/** Where a bar lies, in per cent of the width, and whether it goes on beyond either end. */
export interface Bar {
  readonly left: number
  readonly width: number
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** The bar of a task, from its first day to the one on which it is due, both included; undefined where none of it is shown. */
export function barOf(
  span: TimeSpan,
  { startsOn, dueOn }: { readonly startsOn: string; readonly dueOn: string },
): Bar | undefined {
  if (dueOn < span.from || startsOn > span.to) return undefined
  const from = startsOn < span.from ? span.from : startsOn
  const to = dueOn > span.to ? span.to : dueOn
  return {
    left: (daysBetween(span.from, from) / daysIn(span)) * 100,
    width: ((daysBetween(from, to) + 1) / daysIn(span)) * 100,
    isCutBefore: startsOn < span.from,
    isCutAfter: dueOn > span.to,
  }
}

/** Where a day lies, in per cent of the width; undefined for one that is not shown. */
export const dayAt = (span: TimeSpan, day: string): number | undefined =>
  day < span.from || day > span.to ? undefined : ((daysBetween(span.from, day) + 0.5) / daysIn(span)) * 100

/** A task as it is told of by its owner. */
interface Owned {
  readonly owner: { readonly name: string }
  readonly ownerUnit: { readonly id: string; readonly name: string } | null
}

/** Tasks of one owner. */
export interface OwnedTasks<Task> {
  readonly key: string
  readonly name: string
  /** the unit of a member */
  readonly of: string | undefined
  readonly tasks: readonly Task[]
}

/** Tasks under those who do them, in the order in which they first come. */
export function byOwner<Task extends Owned>(tasks: readonly Task[]): OwnedTasks<Task>[] {
  const owners = new Map<string, Task[]>()
  for (const task of tasks) {
    const key = `${task.ownerUnit?.id ?? ''} ${task.owner.name}`
    const list = owners.get(key)
    if (list) list.push(task)
    else owners.set(key, [task])
  }
  return [...owners].flatMap(([key, list]) => {
    const [first] = list
    if (!first) return []
    const { owner, ownerUnit } = first
    const of = ownerUnit && ownerUnit.name !== owner.name ? ownerUnit.name : undefined
    return [{ key, name: owner.name, of, tasks: list }]
  })
}
