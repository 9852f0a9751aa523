import { covers, type Actor } from '@chibo/shared'

/** Today's paths of the two sides; an organization that is not kept here has none. */
export interface TransferPaths {
  readonly fromPath: string
  readonly toPath: string | null
}

/** Who acts on a transfer. */
export type Side = 'SENDER' | 'RECEIVER'

/** What an actor may do with a transfer: nothing they may know of, see that it is refused, write. */
export type TransferRight = 'NONE' | 'SEE' | 'WRITE'

/**
 * A transfer is seen from both sides. Each side does its own part: it is decided, given its paper and cancelled where the
 * member is at home; received and returned where they go, and by the sender where that organization is not kept here.
 */
export function rightOnTransfer(
  actor: Pick<Actor, 'ranges'>,
  { fromPath, toPath }: TransferPaths,
  side: Side,
): TransferRight {
  const path = side === 'RECEIVER' ? (toPath ?? fromPath) : fromPath
  if (covers(actor, 'member.write', path)) return 'WRITE'
  const isSeen = [fromPath, toPath].some((one) => one !== null && covers(actor, 'member.read', one))
  return isSeen ? 'SEE' : 'NONE'
}

/** Where a stay that ends is kept: at home, or, by whoever keeps no register there, where they stay. */
export function keeperOfStay<U extends { readonly path: string }>(
  actor: Pick<Actor, 'ranges'>,
  home: U | null,
  stay: U | null,
): U | null {
  return [home, stay].find((unit) => unit !== null && covers(actor, 'member.write', unit.path)) ?? null
}
