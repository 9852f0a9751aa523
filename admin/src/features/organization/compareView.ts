import { UNIT_CHANGES } from '@chibo/shared'
import type { UnitChange } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import { addMonths, addDays, firstDay, monthOf, parseDay } from '../../app/day/day.ts'
import type { UnitChangeFragment, UnitStateFragment } from '../../gql/graphql.ts'

/** Which days the URL holds against each other, and what of the differences it shows. */
export interface CompareView {
  /** The earlier day, and the later one. */
  readonly from: string
  readonly to: string
  /** Only what lay below this unit. */
  readonly under: string | undefined
  readonly change: UnitChange | undefined
}

/** Two days. */
export type Days = Pick<CompareView, 'from' | 'to'>

/** A day held against today, the earlier one first. */
export const withToday = (day: string, today: string): Days =>
  day < today ? { from: day, to: today } : { from: today, to: day }

/** The day before the district level ended, and the day on which it had. */
export const WITHOUT_DISTRICTS: Days = { from: '2025-06-30', to: '2025-07-01' }

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** The view of a URL; what it leaves out or gets wrong takes its default, and the earlier day comes first. */
export function compareView(query: LocationQuery): CompareView {
  const [one, other] = [parseDay(query['from']), parseDay(query['to'])]
  const days = [one ?? WITHOUT_DISTRICTS.from, other ?? WITHOUT_DISTRICTS.to]
  const [from = WITHOUT_DISTRICTS.from, to = WITHOUT_DISTRICTS.to] = days.sort()
  return {
    from,
    to,
    under: text(query['under']),
    change: UNIT_CHANGES.find((change) => change === query['change']),
  }
}

/** Days that are often held against each other, and why. */
export interface Preset extends Days {
  readonly why: 'districts' | 'thisYear' | 'twelveMonths' | 'shown'
}

/** Days that are often held against each other, each pair once; what is looked at comes first. */
export function presetDays(today: string, asOf: string | undefined): Preset[] {
  const presets: readonly Preset[] = [
    ...(asOf ? [{ why: 'shown' as const, ...withToday(asOf, today) }] : []),
    { why: 'districts', ...WITHOUT_DISTRICTS },
    { why: 'thisYear', from: addDays(`${today.slice(0, 4)}-01-01`, -1), to: today },
    { why: 'twelveMonths', from: firstDay(addMonths(monthOf(today), -12)), to: today },
  ]
  return presets.filter(
    ({ from, to }, index) => presets.findIndex((one) => one.from === from && one.to === to) === index,
  )
}

/** One side of a difference: what the unit was on the day, and what of it is another on the other day. */
export interface Side {
  readonly day: string
  readonly state: UnitStateFragment | undefined
  readonly differs: Readonly<Record<'name' | 'code' | 'kind' | 'parent', boolean>>
  /** Units that stand in its place where it does not exist. */
  readonly instead: UnitChangeFragment['predecessors']
}

/** A unit's two days side by side. */
export function sidesOf(change: UnitChangeFragment, { from, to }: Days): readonly [Side, Side] {
  const { before, after, predecessors, successors } = change
  const differs = {
    name: before?.name !== after?.name,
    code: before?.code !== after?.code,
    kind: before?.kind.code !== after?.kind.code,
    parent: before?.parent?.unit.id !== after?.parent?.unit.id,
  }
  const same = { name: false, code: false, kind: false, parent: false }
  const marks = before && after ? differs : same
  return [
    { day: from, state: before ?? undefined, differs: marks, instead: before ? [] : predecessors },
    { day: to, state: after ?? undefined, differs: marks, instead: after ? [] : successors },
  ]
}
