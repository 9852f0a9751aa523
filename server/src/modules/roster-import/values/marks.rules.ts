import { ROSTER_STATE_MEANINGS } from '@chibo/shared'
import type { Draft, Marked } from './draft.rules.ts'

/** How columns of marks say that somebody stands, and whether a column of states beside them says the same. */

/**
 * Puts together what marks say: one standing and one state besides, whatever columns they come from. Two that differ are neither
 * taken, for one of them was meant for another row.
 */
export function finishMarks(draft: Draft, marks: readonly Marked[]): void {
  const { values } = draft
  const { state, standing } = values
  const said: readonly Marked[] = [
    ...(state === undefined ? [] : [{ field: 'STATE' as const, state, ...(standing && { standing }) }]),
    ...marks,
  ]
  const standings = said.filter((one) => one.standing !== undefined)
  const others = said.filter((one) => one.state !== undefined && !isStanding(one))
  const odd =
    oddOf(standings, (one, other) => one.standing === other.standing) ??
    oddOf(others, (one, other) => one.state === other.state)
  delete values.state
  delete values.standing
  if (odd) {
    const [one, other] = odd
    draft.tell(other.field, 'STATES_DIFFER', 'ERROR', { field: one.field, other: other.field })
    return
  }
  const standingTold = standings[0]?.standing
  const stateTold = others[0]?.state ?? standingTold
  if (stateTold !== undefined) values.state = stateTold
  if (standingTold !== undefined) values.standing = standingTold
}

/** Whether a state says no more than a standing does. */
const isStanding = ({ state }: Marked): boolean =>
  state !== undefined && ROSTER_STATE_MEANINGS[state].standing !== undefined

/** The first of several and one that says something else. */
function oddOf(
  said: readonly Marked[],
  isSame: (one: Marked, other: Marked) => boolean,
): readonly [Marked, Marked] | undefined {
  const [first] = said
  const other = first && said.find((one) => !isSame(first, one))
  return first && other && [first, other]
}
