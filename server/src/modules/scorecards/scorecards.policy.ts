import { covers, coversFromAbove, type Actor, type Permission, type ScorecardKind } from '@chibo/shared'

const PERMISSION: Readonly<Record<ScorecardKind, Permission>> = {
  SELF: 'scorecard.submitSelf',
  OBSERVER: 'scorecard.submitObserver',
  OFFICIAL: 'scorecard.submitOfficial',
}

/**
 * Whether an actor may give a score of a kind to meetings of the unit with a path. The official score is the superior's:
 * the permission counts where it is held on a unit above.
 */
export function maySubmit(
  actor: Pick<Actor, 'ranges' | 'grants'>,
  kind: ScorecardKind,
  path: string,
): boolean {
  const permission = PERMISSION[kind]
  return kind === 'OFFICIAL' ? coversFromAbove(actor, permission, path) : covers(actor, permission, path)
}
