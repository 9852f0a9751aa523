import { covers, ROLE_PERMISSIONS, type Actor } from '@chibo/shared'

/** What an actor may do with a resolution: nothing they may know of, read it, write it. */
export type ResolutionRight = 'NONE' | 'READ' | 'WRITE'

/**
 * A resolution is written where its unit's meetings are, and read there and by those to whom it was sent.
 *
 * @param path today's, of its unit
 * @param sentPaths today's, of the units to which it was sent, and where members are at home to whom it was
 */
export function rightOnResolution(
  actor: Pick<Actor, 'ranges'>,
  path: string,
  sentPaths: readonly string[],
): ResolutionRight {
  if (covers(actor, 'meeting.write', path)) return 'WRITE'
  return [path, ...sentPaths].some((one) => covers(actor, 'meeting.read', one)) ? 'READ' : 'NONE'
}

/**
 * Whether an actor reads the records that a resolution rests on, and what hangs on it: the meeting, the vote, the tasks, to whom it was
 * sent. Those to whom it was sent read its text alone.
 *
 * @param path today's, of its unit
 */
export function readsRecordsOf(actor: Pick<Actor, 'ranges'>, path: string): boolean {
  return covers(actor, 'meeting.read', path)
}

/**
 * Whether an actor acknowledges for a unit: by a right that reaches it and not the sender, for nobody acknowledges what they sent
 * themselves. What was sent upward is acknowledged by whoever writes for the unit above.
 *
 * @param recipient today's path
 * @param sender today's path
 */
export function mayAcknowledge(actor: Pick<Actor, 'grants'>, recipient: string, sender: string): boolean {
  return actor.grants.some(
    ({ role, path }) =>
      ROLE_PERMISSIONS[role].includes('meeting.write') &&
      recipient.startsWith(path) &&
      (!sender.startsWith(path) || sender.startsWith(recipient)),
  )
}

/** Whether an actor acknowledges for a member: the member by their own account, or whoever writes the meetings of their home. */
export function mayAcknowledgeFor(
  actor: Pick<Actor, 'ranges'> & { readonly memberId: string | null },
  memberId: string,
  home: string | null,
): boolean {
  return actor.memberId === memberId || (home !== null && covers(actor, 'meeting.write', home))
}
