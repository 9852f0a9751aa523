import { ACTIVITY_LABELS, STANDING_LABELS, TRANSFER_STATE_LABELS } from '@chibo/shared'
import type { RouteLocationRaw } from 'vue-router'
import { formatDay } from '../../app/day/day.ts'
import { labelOf } from '../../app/i18n/labels.ts'
import type { MemberActFragment, MemberHistoryFragment } from '../../gql/graphql.ts'

/** What stands in a member's history. */
export const TIMELINE_KINDS = [
  'standing',
  'activity',
  'membership',
  'office',
  'seat',
  'group',
  'visit',
  'act',
  'transfer',
  'end',
] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** A signed decision as a history names it. */
export interface NamedDecision {
  readonly number: string
  readonly signedOn: string
  readonly title: string | null
}

/** An office or a seat, as far as it can be ended, and the units on which whoever ends it has to have the right. */
export interface TimelineHeld {
  readonly what: 'office' | 'seat'
  readonly id: string
  readonly version: number
  readonly path: readonly { readonly id: string }[]
}

/** Something dated of a member. */
export interface TimelineEntry {
  readonly key: string
  readonly kind: TimelineKind
  readonly validFrom: string | null
  /** The day after its last; null while it holds, and of what is over in a day. */
  readonly validTo: string | null
  readonly title: string
  /** The cell, organization or group it is about. */
  readonly of?: { readonly name: string; readonly to?: RouteLocationRaw } | undefined
  readonly note?: string | null | undefined
  readonly decision?: NamedDecision | null | undefined
  /** What was done, where it is an act. */
  readonly act?: MemberActFragment
  /** What is held, where it is an office or a seat. */
  readonly held?: TimelineHeld
}

/** What began on one day. */
export interface TimelineDay {
  /** Null where nobody knows it. */
  readonly on: string | null
  readonly entries: readonly TimelineEntry[]
}

const unitPage = (id: string): RouteLocationRaw => ({ name: 'unit', params: { id } })

/** What the entries say that no label of the vocabulary says. */
export interface TimelineWords {
  readonly term: (ordinal: number) => string
  readonly visit: string
}

/** All that is dated of a member, in no order. */
export function entriesOf(history: MemberHistoryFragment, words: TimelineWords): TimelineEntry[] {
  const { standings, activities, memberships, offices, seats, ends, workGroups, visits, acts, transfers } =
    history
  const keyed = <T>(
    kind: TimelineKind,
    rows: readonly T[],
    entry: (row: T) => Omit<TimelineEntry, 'key' | 'kind'>,
  ) => rows.map((row, i) => ({ ...entry(row), key: `${kind}${String(i)}`, kind }))
  return [
    ...keyed('standing', standings, ({ standing, ...period }) => ({
      ...period,
      title: labelOf(STANDING_LABELS, standing),
    })),
    ...keyed('activity', activities, ({ activity, ...period }) => ({
      ...period,
      title: labelOf(ACTIVITY_LABELS, activity),
    })),
    ...keyed('membership', memberships, ({ kindLabel, unit, outsideName, ...period }) => ({
      ...period,
      title: kindLabel,
      of: unit ? { name: unit.name, to: unitPage(unit.id) } : outsideName ? { name: outsideName } : undefined,
    })),
    ...keyed('office', offices, ({ id, version, kind, unit, body, placeName, ...period }) => ({
      ...period,
      held: { what: 'office', id, version, path: [unit, ...unit.ancestors] },
      title: [kind.label, body?.name ?? placeName].filter(Boolean).join(' · '),
      of: { name: unit.name, to: unitPage(unit.id) },
    })),
    ...keyed('seat', seats, ({ id, version, body, term, ...period }) => ({
      ...period,
      held: { what: 'seat', id, version, path: [body.unit, ...body.unit.ancestors] },
      title: body.name,
      of: { name: body.unit.name, to: unitPage(body.unit.id) },
      note: term ? words.term(term.ordinal) : undefined,
    })),
    ...keyed('group', workGroups, ({ workGroup, person, validFrom, validTo }) => ({
      validFrom,
      validTo,
      title: workGroup.name,
      of: undefined,
      note: person.office,
    })),
    ...keyed('visit', visits.nodes, ({ id, visitedOn, unit, workGroup }) => ({
      validFrom: visitedOn,
      validTo: null,
      title: words.visit,
      of: { name: unit.name, to: { name: 'visit', params: { id } } },
      note: workGroup?.name,
    })),
    ...keyed('act', acts.nodes, (act) => ({
      validFrom: act.effectiveOn,
      validTo: null,
      title: act.kindLabel,
      note: act.reason,
      decision: act.decision,
      act,
    })),
    ...keyed(
      'transfer',
      transfers.nodes,
      ({ kindLabel, fromName, toName, decidedOn, state, closedOn, closeReason }) => ({
        validFrom: decidedOn,
        validTo: null,
        title: kindLabel,
        of: { name: `${fromName} → ${toName}` },
        note: [
          [labelOf(TRANSFER_STATE_LABELS, state), closedOn && formatDay(closedOn)].filter(Boolean).join(' '),
          closeReason,
        ]
          .filter(Boolean)
          .join(' · '),
      }),
    ),
    ...keyed('end', ends, ({ reasonLabel, ...period }) => ({ ...period, title: reasonLabel })),
  ]
}

/** Entries of a kind, or all, by the day they began, newest first; those without a known day last. */
export function daysOf(entries: readonly TimelineEntry[], kind?: TimelineKind): TimelineDay[] {
  const days = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    if (kind && entry.kind !== kind) continue
    const on = entry.validFrom ?? ''
    days.set(on, [...(days.get(on) ?? []), entry])
  }
  const rank = ({ kind: of }: TimelineEntry) => (of === 'act' ? -1 : TIMELINE_KINDS.indexOf(of))
  return [...days]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([on, all]) => ({ on: on || null, entries: all.sort((a, b) => rank(a) - rank(b)) }))
}
