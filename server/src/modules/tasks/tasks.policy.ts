import { covers, type Actor } from '@chibo/shared'

/** Today's paths of the units that have to do with a task. */
export interface TaskPaths {
  /** of the unit that gives it */
  readonly path: string
  /** of the unit that does it, or where the member belongs who does */
  readonly ownerPath: string
  /** of those that help */
  readonly helperPaths: readonly string[]
}

/**
 * What an actor may do with a task, each with all before it: nothing they may know of, read it, tell its progress as who helps, report
 * it as who does it, decide on it as who gives it.
 */
export const TASK_RIGHTS = ['NONE', 'READ', 'HELP', 'DO', 'GIVE'] as const
export type TaskRight = (typeof TASK_RIGHTS)[number]

/** A task is decided on where meetings of the unit are written that gives it, and told of where those of its owner and helpers are. */
export function rightOnTask(
  actor: Pick<Actor, 'ranges'>,
  { path, ownerPath, helperPaths }: TaskPaths,
): TaskRight {
  const may = (permission: 'meeting.read' | 'meeting.write', one: string): boolean =>
    covers(actor, permission, one)
  if (may('meeting.write', path)) return 'GIVE'
  if (may('meeting.write', ownerPath)) return 'DO'
  if (helperPaths.some((one) => may('meeting.write', one))) return 'HELP'
  return [path, ownerPath, ...helperPaths].some((one) => may('meeting.read', one)) ? 'READ' : 'NONE'
}

/** Whether a right is as much as another one. */
export function isAtLeast(right: TaskRight, needed: TaskRight): boolean {
  return TASK_RIGHTS.indexOf(right) >= TASK_RIGHTS.indexOf(needed)
}
