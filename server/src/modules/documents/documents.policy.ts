import { covers, type Actor } from '@chibo/shared'

/** What an actor may do with a document: nothing they may know of, read it, write it. */
export type DocumentRight = 'NONE' | 'READ' | 'WRITE'

/**
 * A document is written where its unit's meetings are, and read there and by those to whom it was sent.
 *
 * @param unitPath today's, of its unit
 * @param recipientPaths today's, of the units that it was sent to
 */
export function rightOnDocument(
  actor: Pick<Actor, 'ranges'>,
  unitPath: string,
  recipientPaths: readonly string[],
): DocumentRight {
  if (covers(actor, 'meeting.write', unitPath)) return 'WRITE'
  return [unitPath, ...recipientPaths].some((path) => covers(actor, 'meeting.read', path)) ? 'READ' : 'NONE'
}
