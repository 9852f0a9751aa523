import { attended } from '@chibo/shared'
import type { AttendanceStatus } from '@chibo/shared'
import type { AttendanceEntryInput } from '../../gql/graphql.ts'
import { instantOf, inVietnam } from './meetingDraft.ts'

/** What is marked of one person. */
export interface Mark {
  /** Null before the roll call came to them. */
  readonly status: AttendanceStatus | null
  /** Why absent; required of those excused. */
  readonly reason: string
  readonly spoke: boolean
  /** When they came and left, of those who came; null where nobody wrote it down. */
  readonly arrivedAt: string | null
  readonly leftAt: string | null
}

/** Somebody on the roll. */
export interface Person {
  readonly id: string
  readonly name: string
  /** Counts in the rate's base. */
  readonly expected: boolean
}

/** Nobody called yet. */
export const UNMARKED: Mark = { status: null, reason: '', spoke: false, arrivedAt: null, leftAt: null }

/** What the server says of somebody's mark. */
export function markOfRow(row: {
  readonly status: AttendanceStatus | null
  readonly reason: string | null
  readonly spoke: boolean
  readonly arrivedAt: string | null
  readonly leftAt: string | null
}): Mark {
  const { status, reason, spoke, arrivedAt, leftAt } = row
  return { status, reason: reason ?? '', spoke, arrivedAt, leftAt }
}

/** The key of each mark, as the page shows it. */
export const MARK_KEYS = { PRESENT: 'P', LATE: 'L', EXCUSED: 'E', UNEXCUSED: 'U' } as const satisfies Record<
  AttendanceStatus,
  string
>

const STATUS_OF: ReadonlyMap<string, AttendanceStatus> = new Map([
  ['P', 'PRESENT'],
  ['L', 'LATE'],
  ['E', 'EXCUSED'],
  ['U', 'UNEXCUSED'],
])

/** The letter a key stands for, also where an input method eats the letter itself. */
export function letterOf({ key, code }: { readonly key: string; readonly code: string }): string {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)
}

/** The same person with another status: of who did not come nothing else is told, a reason belongs to the excused. */
export function withStatus(mark: Mark, status: AttendanceStatus): Mark {
  return attended(status)
    ? { ...mark, status, reason: '' }
    : { ...UNMARKED, status, reason: status === 'EXCUSED' ? mark.reason : '' }
}

/** The same person having spoken, or not; who spoke came. */
export function withSpoke(mark: Mark, spoke: boolean): Mark {
  if (!spoke) return { ...mark, spoke }
  return attended(mark.status) ? { ...mark, spoke } : { ...UNMARKED, status: 'PRESENT', spoke }
}

/** What a letter makes of a mark; undefined when it means nothing. */
export function markOnKey(mark: Mark, letter: string): Mark | undefined {
  const status = STATUS_OF.get(letter)
  if (status) return withStatus(mark, status)
  if (letter === 'S') return withSpoke(mark, !mark.spoke)
  return letter === 'Delete' || letter === 'Backspace' ? UNMARKED : undefined
}

/** Whether a mark can be sent: an excuse needs its reason. */
export function isComplete({ status, reason }: Pick<AttendanceEntryInput, 'status' | 'reason'>): boolean {
  return status !== 'EXCUSED' || Boolean(reason?.trim())
}

/**
 * What the server is told of a mark: only what became of the one before, so that whoever writes down speakers or times does not
 * take back what another clerk marks meanwhile.
 */
export function entryOf(memberId: string, mark: Mark, before: Mark): AttendanceEntryInput {
  const { status, reason } = mark
  const isMarked = status !== before.status || reason.trim() !== before.reason.trim()
  return {
    memberId,
    ...(isMarked && { status, reason: reason.trim() || null }),
    ...(attended(status) && {
      ...(mark.spoke !== before.spoke && { spoke: mark.spoke }),
      ...(mark.arrivedAt !== before.arrivedAt && { arrivedAt: mark.arrivedAt }),
      ...(mark.leftAt !== before.leftAt && { leftAt: mark.leftAt }),
    }),
  }
}

/** Two marks of one person as one: what the later one says counts. Nothing is told any more of who did not come after all. */
export function togetherEntry(
  earlier: AttendanceEntryInput,
  later: AttendanceEntryInput,
): AttendanceEntryInput {
  return later.status === undefined || attended(later.status) ? { ...earlier, ...later } : later
}

/** How long before it begins people come to a meeting, in milliseconds. */
const AHEAD = 3 * 3_600_000

/**
 * The instant of a time of day, typed while a meeting goes on: on the day it begins, or after midnight on the next one.
 *
 * @param startsAt when the meeting begins
 * @param time as in Vietnam, `07:30`
 */
export function instantAt(startsAt: string, time: string): string {
  const start = Date.parse(startsAt)
  const instant = Date.parse(instantOf(inVietnam(startsAt).day, time))
  return new Date(instant < start - AHEAD ? instant + 24 * 3_600_000 : instant).toISOString()
}

/** The person that an arrow or Enter leads to; undefined where the key leads nowhere. */
export function moveOnKey(count: number, index: number, key: string): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown' || key === 'Enter') return Math.min(index + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** Counts while the roll is called. */
export interface RollCounts extends Readonly<Record<AttendanceStatus, number>> {
  /** The base of the rate. */
  readonly expected: number
  /** Expected, not called yet. */
  readonly unmarked: number
  /** Expected who came and spoke. */
  readonly spoke: number
  /** Those not expected who came all the same. */
  readonly beside: number
  /** Percent of the expected who came, to two decimals; undefined without a base. */
  readonly rate: number | undefined
}

/** Counts as the server counts: only who is expected. */
export function countRoll(people: readonly Person[], markOf: (id: string) => Mark): RollCounts {
  const counts = {
    PRESENT: 0,
    LATE: 0,
    EXCUSED: 0,
    UNEXCUSED: 0,
    expected: 0,
    unmarked: 0,
    spoke: 0,
    beside: 0,
  }
  for (const { id, expected } of people) {
    const { status, spoke } = markOf(id)
    if (!expected) {
      if (attended(status)) counts.beside += 1
      continue
    }
    counts.expected += 1
    if (status) counts[status] += 1
    else counts.unmarked += 1
    if (attended(status) && spoke) counts.spoke += 1
  }
  const came = counts.PRESENT + counts.LATE
  return {
    ...counts,
    rate: counts.expected > 0 ? Math.round((came / counts.expected) * 10_000) / 100 : undefined,
  }
}
