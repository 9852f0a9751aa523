import { covers, type Actor } from '@chibo/shared'

/** Today's paths of the units through which a member is read; null where there is none. */
export interface MemberPaths {
  readonly homePath: string | null
  readonly temporaryPath: string | null
}

/** Whether an actor may read a member: through the home cell, or the cell where they stay for a time. */
export function mayReadMember(actor: Pick<Actor, 'ranges'>, member: MemberPaths): boolean {
  return [member.homePath, member.temporaryPath].some(
    (path) => path !== null && covers(actor, 'member.read', path),
  )
}
