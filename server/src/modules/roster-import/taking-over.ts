import { importDecisions, ProblemError, type Problem } from '@chibo/shared'
import type { Step, StepEnd } from './jobs.ts'
import { TAKEN_OVER, takeOver, type SeeColumns, type TakenOver } from './mappings.ts'
import { openFile } from './opening.ts'
import { fileOfBatch } from './pieces.repo.ts'
import { readBatch, type ReadingParts } from './reading.ts'

/**
 * Reads the file of a batch, beginning with what was decided of earlier ones like it. Where it is to be written as soon as its
 * preview stands, only what is sure is taken over: a file that can do without goes its way, for another one that could use more
 * somebody must look.
 */
export async function readWithEarlier(step: Step, parts: ReadingParts): Promise<StepEnd> {
  const { batch } = step
  // Before anybody has looked at it: what is decided then is nobody else's.
  const earlier = batch.isPreviewed ? null : await findEarlier(step, parts)
  const isUnseen = batch.wantsCommit && earlier?.isSure === false
  const taken = isUnseen ? null : earlier
  const decisions = taken?.decisions ?? batch.decisions
  const end = await readBatch({ ...step, batch: { ...batch, decisions } }, parts)
  // Nothing is wanting: it is written, or waits for another import to end.
  const isWhole = end.state === 'COMMITTING' || end.change.problem?.code === 'ROSTER_OVERLAPS'
  if (isUnseen && !isWhole) return LOOK_AT
  return { ...end, change: { ...end.change, ...begunWith(batch, taken, end) } }
}

/** Read once more, with what was decided earlier, for somebody to look at. */
const LOOK_AT: StepEnd = {
  state: 'READING',
  change: { wantsCommit: false, problem: { code: 'ROSTER_DECISIONS_UNSEEN', path: [] } },
}

async function findEarlier(step: Step, { db }: ReadingParts): Promise<TakenOver | null> {
  const { batch, importer, signal } = step
  const source = fileOfBatch(db, importer.allRanges, batch)
  const see: SeeColumns = async (by) => {
    const file = await openFile(source, by, signal)
    return 'sheets' in file ? file.sheets.map(({ layout }) => layout.columns) : null
  }
  try {
    return await takeOver(step, importDecisions.parse(batch.decisions), see)
  } catch (error) {
    // Reading will say what is wrong with the file.
    if (error instanceof ProblemError) return null
    throw error
  }
}

/** What a batch keeps of the decisions that it began with: they are told of with every preview. One that cannot be read began with none. */
function begunWith(
  { alarms }: Step['batch'],
  earlier: TakenOver | null,
  { state, change }: StepEnd,
): StepEnd['change'] {
  const taken = state === 'UNREADABLE' ? null : earlier
  const told: readonly Problem[] = taken?.told ?? alarms.filter(({ code }) => TAKEN_OVER.includes(code))
  return {
    alarms: [...told, ...(change.alarms ?? [])],
    ...(taken && { mappingId: taken.mappingId, decisions: taken.decisions }),
  }
}
