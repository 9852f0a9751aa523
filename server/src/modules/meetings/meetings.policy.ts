import { covers, knowsUnit, type Actor, type Permission } from '@chibo/shared'

/** What an actor may do with meetings of the unit with a path: nothing they may know of, see that it is refused, write. */
export type MeetingRight = 'NONE' | 'SEE' | 'WRITE'

/** For a meeting that exists. */
export function rightOnMeeting(actor: Pick<Actor, 'ranges'>, path: string): MeetingRight {
  if (!covers(actor, 'meeting.read', path)) return 'NONE'
  return covers(actor, 'meeting.write', path) ? 'WRITE' : 'SEE'
}

/** For a unit that is to meet. */
export function rightToConvene(actor: Pick<Actor, 'ranges' | 'ancestorPaths'>, path: string): MeetingRight {
  return rightOnUnit(actor, 'meeting.write', path)
}

/** For a unit that is to say how it and all below it meet: whoever only meets there does not set their own rules. */
export function rightToIssue(actor: Pick<Actor, 'ranges' | 'ancestorPaths'>, path: string): MeetingRight {
  return rightOnUnit(actor, 'meeting.approve', path)
}

function rightOnUnit(
  actor: Pick<Actor, 'ranges' | 'ancestorPaths'>,
  permission: Permission,
  path: string,
): MeetingRight {
  if (covers(actor, permission, path)) return 'WRITE'
  return knowsUnit(actor, path) ? 'SEE' : 'NONE'
}
