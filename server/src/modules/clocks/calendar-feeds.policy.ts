import type { ClockKind, Permission } from '@chibo/shared'

/** What whoever has a calendar must be permitted on its unit: as much as it tells. */
export function rightsOf(feed: {
  readonly kinds: readonly ClockKind[]
  readonly meetings: boolean
}): Permission[] {
  return [
    ...(feed.kinds.length > 0 ? (['member.read'] as const) : []),
    ...(feed.meetings ? (['meeting.read'] as const) : []),
  ]
}
