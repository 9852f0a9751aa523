import { hasTaskEnded, TASK_STATES } from '@chibo/shared'
import type { TaskState } from '@chibo/shared'
import { moveInto } from '../taskRights.ts'
import type { TaskDeed, TaskRight } from '../taskRights.ts'

/** The columns of the board, in the order of the work. */
export const COLUMNS: readonly TaskState[] = TASK_STATES

/** What takes a card into which column. */
export interface CardMove {
  readonly into: TaskState
  readonly move: TaskDeed
}

/** Columns into which a card can go, in their order. */
export function cardMoves(state: TaskState, right: TaskRight): CardMove[] {
  return COLUMNS.flatMap((into) => {
    const move = moveInto(state, right, into)
    return move ? [{ into, move }] : []
  })
}

/** The nearest column to one side into which a card can go; undefined where there is none. */
export function cardMoveBeside(state: TaskState, right: TaskRight, step: 1 | -1): CardMove | undefined {
  const at = COLUMNS.indexOf(state)
  const moves = cardMoves(state, right).filter(({ into }) => Math.sign(COLUMNS.indexOf(into) - at) === step)
  return step === 1 ? moves[0] : moves.at(-1)
}

/** In which order a column lists: what is open by what is due first, what has ended by what was due last. */
export const orderIn = (state: TaskState) =>
  hasTaskEnded(state) ? ('DUE_ON_DESC' as const) : ('DUE_ON' as const)
