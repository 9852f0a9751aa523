import { canMove, TASK_MOVES } from '@chibo/shared'
import type { TaskState } from '@chibo/shared'
import { mayOn } from '../../app/session/rights.ts'
import type { Viewer } from '../../app/session/session.ts'
import type { TaskUnitFragment } from '../../gql/graphql.ts'

/** What a viewer may do with a task, each with all before it: nothing, tell its progress, report it, decide on it. */
const RIGHTS = ['NONE', 'HELP', 'DO', 'GIVE'] as const
export type TaskRight = (typeof RIGHTS)[number]

/** The units that have to do with a task, as far as the viewer may read them. */
export interface TaskUnits {
  readonly unit: TaskUnitFragment | null
  readonly ownerUnit: TaskUnitFragment | null
  readonly helpers?: readonly { readonly unit: TaskUnitFragment | null }[]
}

const writes = (viewer: Viewer | undefined, unit: TaskUnitFragment | null): boolean =>
  unit !== null && mayOn(viewer, 'meeting.write', [unit, ...unit.ancestors])

/** Whoever writes meetings of the unit that gives a task decides on it, of the one that does it reports, of a helping one tells. */
export function rightOn(viewer: Viewer | undefined, { unit, ownerUnit, helpers = [] }: TaskUnits): TaskRight {
  if (writes(viewer, unit)) return 'GIVE'
  if (writes(viewer, ownerUnit)) return 'DO'
  return helpers.some((helper) => writes(viewer, helper.unit)) ? 'HELP' : 'NONE'
}

/** The unit that keeps what a viewer shows of a task: the one that does it, or a helping one that they write for. */
export function keeperOf(
  viewer: Viewer | undefined,
  { ownerUnit, helpers = [] }: TaskUnits,
): string | undefined {
  const units = [ownerUnit, ...helpers.map((helper) => helper.unit)]
  return units.find((unit) => writes(viewer, unit))?.id
}

/** What is done with a task by a form of its own, in the order of the work. */
const DEEDS = ['PROGRESS', 'REPORT', 'ACCEPT', 'RETURN', 'EXTEND', 'CANCEL'] as const
export type TaskDeed = (typeof DEEDS)[number]

const NEEDED: Readonly<Record<TaskDeed, TaskRight>> = {
  PROGRESS: 'HELP',
  REPORT: 'DO',
  RETURN: 'GIVE',
  ACCEPT: 'GIVE',
  EXTEND: 'GIVE',
  CANCEL: 'GIVE',
}

/** What somebody with a right can do with a task where it stands, in the order of the work. */
export function movesOf(state: TaskState, right: TaskRight): TaskDeed[] {
  return DEEDS.filter((move) => canMove(state, move) && RIGHTS.indexOf(right) >= RIGHTS.indexOf(NEEDED[move]))
}

/** What of it takes a task into another state; undefined where nothing does. */
export function moveInto(state: TaskState, right: TaskRight, into: TaskState): TaskDeed | undefined {
  return state === into ? undefined : movesOf(state, right).find((move) => TASK_MOVES[move].to === into)
}
