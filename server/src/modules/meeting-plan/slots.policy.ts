import { covers, coversFromAbove, knowsUnit, type Actor, type Permission } from '@chibo/shared'

/** Characters of a path that one unit takes. */
const SEGMENT = 4

type Ranges = Pick<Actor, 'ranges'>

/** What an actor may do with a slot: nothing they may know of, see that it is refused, see that it takes a superior, write. */
export type SlotRight = 'NONE' | 'SEE' | 'NEEDS_SUPERIOR' | 'WRITE'

/** For a unit whose plan, or that of all below it, is to be made; by its path. */
export function rightToPlan(actor: Pick<Actor, 'ranges' | 'ancestorPaths'>, path: string): SlotRight {
  if (covers(actor, 'meeting.write', path)) return 'WRITE'
  return knowsUnit(actor, path) ? 'SEE' : 'NONE'
}

/** For a slot of a unit that is to be registered, merged, cancelled or changed: whoever writes meetings there does that. */
export function rightOnSlot(actor: Ranges, path: string): SlotRight {
  return whereRead(actor, path, 'meeting.write')
}

/** For a slot that is to be approved or returned: that counts from above the unit only, save for the root, above which nobody is. */
export function rightToApprove(actor: Pick<Actor, 'ranges' | 'grants'>, path: string): SlotRight {
  const right = whereRead(actor, path, 'meeting.approve')
  const isRoot = path.length === SEGMENT
  if (right !== 'WRITE' || isRoot || coversFromAbove(actor, 'meeting.approve', path)) return right
  return 'NEEDS_SUPERIOR'
}

function whereRead(actor: Ranges, path: string, permission: Permission): SlotRight {
  if (!covers(actor, 'meeting.read', path)) return 'NONE'
  return covers(actor, permission, path) ? 'WRITE' : 'SEE'
}
