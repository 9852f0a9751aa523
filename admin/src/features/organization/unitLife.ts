import { addDays } from '../../app/day/day.ts'
import type { LineageFragment, UnitLifeQuery, UnitStateFragment } from '../../gql/graphql.ts'

/** A unit through all its days: when it existed, what befell it, what it came out of and went into. */
export type UnitLife = NonNullable<UnitLifeQuery['unit']>
type Event = UnitLife['history'][number]
type Decision = NonNullable<Event['decision']>

/** How a unit stands to a day. */
export type Presence = 'there' | 'notYet' | 'ended'

/** Whether a unit exists on a day, or why not. */
export function presenceOn(
  { validFrom, validTo }: Pick<UnitLife, 'validFrom' | 'validTo'>,
  day: string,
): Presence {
  if (validFrom && day < validFrom) return 'notYet'
  return validTo && day >= validTo ? 'ended' : 'there'
}

/** The last day of a unit that ends. */
export const lastDayOf = ({ validTo }: Pick<UnitLife, 'validTo'>): string | undefined =>
  validTo ? addDays(validTo, -1) : undefined

/** Something of a unit that was one thing before an event and another after it. */
export interface Difference {
  readonly what: 'name' | 'committeeName' | 'placeName' | 'code' | 'kind' | 'parent'
  readonly from: string | undefined
  readonly to: string | undefined
}

const VALUES: Readonly<Record<Difference['what'], (state: UnitStateFragment) => string | null | undefined>> =
  {
    name: ({ name }) => name,
    committeeName: ({ committeeName }) => committeeName,
    placeName: ({ placeName }) => placeName,
    code: ({ code }) => code,
    kind: ({ kind }) => kind.label,
    parent: ({ parent }) => parent?.name,
  }

const OF_EVENT: Partial<Record<Event['kind'], readonly Difference['what'][]>> = {
  MOVED: ['parent'],
  RENAMED: ['name', 'committeeName', 'placeName', 'code'],
  KIND_CHANGED: ['kind'],
}

/** What an event changed, of the things that events of its kind change. */
export function differences({ kind, before, after }: Event): Difference[] {
  if (!before || !after) return []
  return (OF_EVENT[kind] ?? []).flatMap((what) => {
    const [from, to] = [VALUES[what](before) ?? undefined, VALUES[what](after) ?? undefined]
    return from === to ? [] : [{ what, from, to }]
  })
}

/** What happened to a unit on a day by one decision. */
export interface Chapter {
  /** The first day after it; null for a creation without a known beginning. */
  readonly on: string | null
  readonly events: readonly Event[]
  /** What came into it on the day, and what it went into. */
  readonly predecessors: readonly LineageFragment[]
  readonly successors: readonly LineageFragment[]
  readonly decision: Decision | undefined
  /** The reorganization, for those who may read it. */
  readonly reorganizationId: string | undefined
}

type Reorganizations = UnitLifeQuery['reorganizations']['nodes']

/** A unit's life in chapters, oldest first. What joined it or left it without changing it is a chapter, too. */
export function chaptersOf(
  { history, predecessors, successors }: Pick<UnitLife, 'history' | 'predecessors' | 'successors'>,
  reorganizations: Reorganizations,
): Chapter[] {
  const days = new Map<string, string | null>()
  for (const { on } of history) days.set(on ?? '', on)
  for (const { happenedOn } of [...predecessors, ...successors]) days.set(happenedOn, happenedOn)
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, on]) => {
      const onDay = ({ happenedOn }: LineageFragment) => happenedOn === on
      const events = history.filter((event) => event.on === on)
      const from = predecessors.filter(onDay)
      const into = successors.filter(onDay)
      const decision = [...events, ...from, ...into].find((one) => one.decision)?.decision ?? undefined
      return {
        on,
        events,
        predecessors: from,
        successors: into,
        decision,
        reorganizationId:
          [...from, ...into].find((line) => line.reorganization)?.reorganization?.id ??
          reorganizations.find((one) => one.effectiveOn === on && one.number === decision?.number)?.id,
      }
    })
}

/** The lines of a unit that belong to its end, not to parts that left it while it lived on. */
export function lastSuccessors({ validTo, successors }: Pick<UnitLife, 'validTo' | 'successors'>) {
  return successors.filter(({ happenedOn }) => happenedOn === validTo)
}

/** The lines of a unit that belong to its beginning. */
export function firstPredecessors({ validFrom, predecessors }: Pick<UnitLife, 'validFrom' | 'predecessors'>) {
  return predecessors.filter(({ happenedOn }) => happenedOn === validFrom)
}

/**
 * The day on which the other unit of a lineage is to be looked at: the one that is shown where it exists then, as far as
 * the lineage tells, otherwise the nearest on which it does. Undefined leaves the day as it is.
 *
 * @param day that is shown
 */
export function dayOfRelative(
  side: 'predecessor' | 'successor',
  happenedOn: string,
  day: string,
): string | undefined {
  if (side === 'successor') return day < happenedOn ? happenedOn : undefined
  return day < happenedOn ? undefined : addDays(happenedOn, -1)
}
