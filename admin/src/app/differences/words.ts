import { inOrder, sequenceChanges } from './sequence.ts'
import type { Change } from './sequence.ts'

/** A paragraph as it reads before and after: pieces that were kept, removed, added. */
export interface ChangedParagraph {
  readonly changed: boolean
  readonly pieces: readonly Change[]
}

/** A stretch of paragraphs; those far from any change are folded away. */
export interface Stretch {
  readonly folded: boolean
  readonly paragraphs: readonly ChangedParagraph[]
}

/** Words with the numbers and days that they hold together, blanks, and every other sign by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,/%-][\p{N}]+)*|[^\S\n]+|\n|./gu
/** Of paragraphs of which less than this part stays, the old ones are shown whole and then the new ones. */
const ALIKE = 0.3

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What leads from one text to another, paragraph by paragraph and within them word by word. Blank lines count for nothing. */
export function textChanges(before: string, after: string): ChangedParagraph[] {
  const found: ChangedParagraph[] = []
  let [removed, added]: [string[], string[]] = [[], []]
  const close = (): void => {
    if (removed.length > 0 || added.length > 0) found.push(...between(removed.join('\n'), added.join('\n')))
    ;[removed, added] = [[], []]
  }
  for (const { kind, text } of sequenceChanges(paragraphsOf(before), paragraphsOf(after))) {
    if (kind === 'REMOVED') removed.push(text)
    else if (kind === 'ADDED') added.push(text)
    else {
      close()
      found.push({ changed: false, pieces: [{ kind, text }] })
    }
  }
  close()
  return found
}

/** How many places were changed: pieces that were added, and that were removed. */
export function countChanges(paragraphs: readonly ChangedParagraph[]): { added: number; removed: number } {
  const count = (kind: Change['kind']): number =>
    paragraphs.flatMap(({ pieces }) => pieces).filter((piece) => piece.kind === kind).length
  return { added: count('ADDED'), removed: count('REMOVED') }
}

/** Paragraphs in stretches: what changed with a paragraph before and behind it, the rest folded away where that saves more than one. */
export function stretches(paragraphs: readonly ChangedParagraph[]): Stretch[] {
  const near = paragraphs.map((_, at) =>
    paragraphs.slice(Math.max(0, at - 1), at + 2).some(({ changed }) => changed),
  )
  const found: { folded: boolean; paragraphs: ChangedParagraph[] }[] = []
  paragraphs.forEach((paragraph, at) => {
    const folded = !near[at]
    const last = found.at(-1)
    if (last?.folded === folded) last.paragraphs.push(paragraph)
    else found.push({ folded, paragraphs: [paragraph] })
  })
  return found.map((stretch) => (stretch.paragraphs.length > 1 ? stretch : { ...stretch, folded: false }))
}

/** Paragraphs that stand in the place of others. */
function between(before: string, after: string): ChangedParagraph[] {
  const changes = cleared(sequenceChanges(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []))
  const kept = changes.reduce((sum, { kind, text }) => sum + (kind === 'KEPT' ? text.length : 0), 0)
  if (kept < ALIKE * Math.max(before.length, after.length))
    return [...whole('REMOVED', before), ...whole('ADDED', after)]
  return inParagraphs(changes)
}

function whole(kind: 'REMOVED' | 'ADDED', text: string): ChangedParagraph[] {
  return paragraphsOf(text).map((paragraph) => ({ changed: true, pieces: [{ kind, text: paragraph }] }))
}

/** Pieces in one; a blank between two changes is changed with them, so that phrases are not torn. */
function cleared(changes: readonly Change[]): Change[] {
  const torn = (at: number): boolean =>
    /^[^\S\n]+$/u.test(changes[at]?.text ?? '') &&
    [changes[at - 1], changes[at + 1]].every((beside) => beside !== undefined && beside.kind !== 'KEPT')
  return inOrder(
    changes.flatMap((change, at): Change[] =>
      change.kind === 'KEPT' && torn(at)
        ? [
            { kind: 'REMOVED', text: change.text },
            { kind: 'ADDED', text: change.text },
          ]
        : [change],
    ),
  )
}

/** A break between paragraphs ends one whether it was kept or not; where it alone was changed, its sign tells. */
function inParagraphs(changes: readonly Change[]): ChangedParagraph[] {
  const found: ChangedParagraph[] = []
  let pieces: Change[] = []
  const isSaid = ({ text }: Change): boolean => text.trim() !== ''
  const add = ({ kind, text }: Change): void => {
    const last = pieces.at(-1)
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text }
    else pieces.push({ kind, text })
  }
  const close = (): void => {
    const said = pieces.filter(isSaid)
    if (said.length > 0) found.push({ changed: said.some(({ kind }) => kind !== 'KEPT'), pieces })
    pieces = []
  }
  changes.forEach((change, at) => {
    if (change.text !== '\n') {
      add(change)
      return
    }
    const beside = [pieces.findLast(isSaid), changes.slice(at).find(isSaid)]
    if (change.kind !== 'KEPT' && beside.every((one) => one?.kind === 'KEPT'))
      add({ kind: change.kind, text: '¶' })
    close()
  })
  close()
  return found
}
