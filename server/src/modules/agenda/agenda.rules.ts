import { hasBegun, type Clock, type ItemOutcome, type MeetingState, type Problem } from '@chibo/shared'

/** A meeting as far as its agenda goes. */
export interface DiscussingMeeting {
  /** ISO */
  readonly heldOn: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly state: MeetingState
}

/** What keeps the agenda of a meeting from being set; at: where the input names the meeting. */
export function settingProblems({ state }: Pick<DiscussingMeeting, 'state'>, at: string): Problem[] {
  return state === 'SEALED' || state === 'CANCELLED' ? [{ code: 'MEETING_FINAL', path: [at] }] : []
}

/** What keeps what was said or concluded at a meeting from being recorded; at: where the input names it. */
export function recordingProblems(
  meeting: Omit<DiscussingMeeting, 'endsAt'>,
  clock: Clock,
  at: string,
): Problem[] {
  const final = settingProblems(meeting, at)
  if (final.length > 0) return final
  return hasBegun(meeting, clock) ? [] : [{ code: 'MEETING_NOT_BEGUN', path: [at] }]
}

/** An item as it stands on an agenda. */
export interface StandingItem {
  readonly id: string
  readonly title: string
  /** the item before it that it goes back to */
  readonly fromItemId: string | null
  /** documents */
  readonly paperIds: readonly string[]
  /** whether anything refers to it, or tells that it was dealt with */
  readonly hasRecords: boolean
}

/** An item as it is wanted. */
export interface WantedItem {
  /** undefined for a new one */
  readonly id: string | undefined
  readonly fromItemId: string | null
  /** undefined: as they are */
  readonly paperIds: readonly string[] | undefined
}

/** What an agenda may refer to. */
export interface Referable {
  /** papers of the meeting that hold */
  readonly paperIds: ReadonlySet<string>
  /** items that an earlier meeting of the unit agreed to, of those that are asked for */
  readonly agreedIds: ReadonlySet<string>
}

/** What is wrong with the items that are wanted; what stands there already is not looked at again. */
export function agendaProblems(
  standing: readonly StandingItem[],
  wanted: readonly WantedItem[],
  { paperIds, agreedIds }: Referable,
): Problem[] {
  const before = new Map(standing.map((item) => [item.id, item]))
  const kept = new Set(wanted.map(({ id }) => id))
  const dropped = standing.filter((item) => item.hasRecords && !kept.has(item.id))
  return [
    ...dropped.map(({ title }): Problem => ({
      code: 'ITEM_HAS_RECORDS',
      path: ['items'],
      values: { title },
    })),
    ...wanted.flatMap((item, index): Problem[] => {
      const at = ['items', String(index)]
      const known = item.id === undefined ? undefined : before.get(item.id)
      if (item.id !== undefined && !known) return [{ code: 'NOT_FOUND', path: [...at, 'id'] }]
      const isNews = item.fromItemId !== (known?.fromItemId ?? null)
      return [
        ...(isNews && item.fromItemId !== null && !agreedIds.has(item.fromItemId)
          ? [{ code: 'NOT_AGREED_BEFORE' as const, path: [...at, 'fromItemId'] }]
          : []),
        ...(item.paperIds ?? []).flatMap((id, i): Problem[] =>
          paperIds.has(id) || known?.paperIds.includes(id)
            ? []
            : [{ code: 'PAPER_ELSEWHERE', path: [...at, 'paperIds', String(i)] }],
        ),
      ]
    }),
  ]
}

/** What became of an item. */
export interface Dealt {
  readonly begunAt: Date | null
  readonly endedAt: Date | null
  readonly conclusion: string | null
  readonly outcome: ItemOutcome | null
}

/** What is wrong with when an item was dealt with: before the meeting began, later than now, or after the end of one that is over. */
export function dealingProblems(
  { begunAt, endedAt }: Pick<Dealt, 'begunAt' | 'endedAt'>,
  { startsAt, endsAt, state }: DiscussingMeeting,
  { now }: Clock,
): Problem[] {
  const until = state === 'CLOSED' && endsAt ? endsAt : now
  const outside = Object.entries({ begunAt, endedAt }).flatMap(([name, at]): Problem[] =>
    at && (at < startsAt || at > until) ? [{ code: 'TIME_OUTSIDE_MEETING', path: [name] }] : [],
  )
  if (outside.length > 0 || !endedAt) return outside
  if (!begunAt) return [{ code: 'REQUIRED', path: ['begunAt'] }]
  return endedAt <= begunAt ? [{ code: 'ENDS_BEFORE_START', path: ['endedAt'] }] : []
}
