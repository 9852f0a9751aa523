import { covers, importDecisions, type ImportView, type Locale } from '@chibo/shared'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Database } from '../../database/pool.ts'
import { encodeId } from '../../graphql/ids.ts'
import { toldQuestions } from './asked.ts'
import { findQuestions } from './batches.repo.ts'
import type { RosterImports } from './imports.service.ts'
import { recordOpened } from './opened.ts'
import { lookAtFile } from './opening.ts'
import { keptFile } from './pieces.repo.ts'
import { told, toldMapping } from './told.ts'
import { formatOf, openedIn, openQuestions, sheetsOf } from './view-sheets.ts'

/** Who looks at a file. */
export interface ViewCaller {
  readonly viewer: Viewer
  readonly locale: Locale
  readonly requestId: string
  /** aborted when nobody waits for the answer any more */
  readonly signal: AbortSignal
}

/** Files that are taken in, shown as they are read, to whoever decides what was not sure of them. */
export class ImportViews {
  private readonly db: Database
  private readonly imports: RosterImports

  constructor(db: Database, imports: RosterImports) {
    this.db = db
    this.imports = imports
  }

  /**
   * Shows a file as it is read by the decisions that stand. That sensitive cells are shown is in the audit before this resolves.
   *
   * @throws ProblemError NOT_FOUND for a batch that the caller may not see, or whose file is gone
   */
  async open(id: string, caller: ViewCaller): Promise<ImportView> {
    const { viewer, locale, signal } = caller
    const batch = await this.imports.find(id, viewer)
    const source = await keptFile(this.db, viewer.allRanges, batch)
    const decisions = importDecisions.parse(batch.decisions)
    const isMasked = !covers(viewer, 'member.readPrivate', batch.unitPath)
    const view = {
      batchId: encodeId('import', id),
      version: batch.version,
      isMasked,
      decisions,
      mapping: toldMapping(await this.imports.mappingOf(id, viewer)),
    }
    const file = await lookAtFile(source, decisions, signal)
    if (!('sheets' in file))
      return { ...view, problem: told(file, locale), format: null, notes: [], sheets: null, questions: [] }
    const questions = toldQuestions(await findQuestions(this.db, id), locale)
    if (!isMasked) await recordOpened(this.db, batch, openedIn(file, questions), caller)
    // A row further down may be what keeps a file from being read.
    const problem = file.problem ?? (batch.state === 'UNREADABLE' ? batch.problem : null)
    return {
      ...view,
      questions: isMasked ? openQuestions(questions, file) : questions,
      problem: problem && told(problem, locale),
      format: formatOf(file),
      notes: file.detected.notes.map((note) => told(note, locale)),
      sheets: sheetsOf(file, isMasked, locale),
    }
  }
}
