import { documentSign, ProblemError, resolutionLayout, type ResolutionPaper } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { docx, type TextDocument } from '../../ooxml/docx.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import { perform, type Caller, type UseCaseParts } from '../../use-cases/use-case.ts'
import { suffixOf } from '../documents/index.ts'
import { findPaper } from './resolution-paper.repo.ts'
import { rightOn } from './resolution-to-write.service.ts'
import { readsRecordsOf } from './resolutions.policy.ts'
import { findResolutions, type FoundResolution } from './resolutions.repo.ts'

/** Resolutions as files. */
export class ResolutionFilesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** What `tell` tells, as a text document. */
  async give(id: string, ordinal: number | undefined, caller: Caller): Promise<TextDocument> {
    const paper = await this.tell(id, ordinal, caller)
    return { fileName: `${nameOf(paper)}.docx`, bytes: await docx(resolutionLayout(paper)) }
  }

  /**
   * What a resolution says on paper, for whoever may read it. That it leaves is in the audit before this resolves.
   *
   * @param ordinal of a supplement to it; undefined: as it was adopted, or is drafted
   * @throws ProblemError NOT_FOUND where there is none that the caller may know of
   */
  async tell(id: string, ordinal: number | undefined, caller: Caller): Promise<ResolutionPaper> {
    const resolutionId = this.parts.decodeId('resolution', id, ['resolution'])
    let paper: ResolutionPaper | undefined
    const outcome = await perform(this.parts, caller, async (tx) => {
      const [resolution] = await findResolutions(tx, [resolutionId], 'SHARE')
      if (!resolution || rightOn(resolution, caller) === 'NONE') throw notFound('resolution')
      paper = await this.paper(tx, resolution, ordinal, caller)
      return {
        result: { resolutionId, version: resolution.version },
        writes: [],
        act: {
          action: 'RESOLUTION_EXPORT',
          unitId: resolution.unitId,
          objectType: 'resolution',
          objectId: resolutionId,
          before: null,
          after: { supplement: ordinal ?? null },
        },
      }
    })
    if (!outcome.ok) refuse(outcome.problems)
    if (!paper) throw new Error('no resolution was read')
    return paper
  }

  private async paper(
    tx: Transaction<DB>,
    { id, unitId, type, path }: FoundResolution,
    ordinal: number | undefined,
    { today, viewer }: Caller,
  ): Promise<ResolutionPaper> {
    const withRecords = readsRecordsOf(viewer, path)
    const paper = await findPaper(tx, { resolutionId: id, ordinal, today, withRecords })
    if (!paper) throw new ProblemError({ code: 'NOT_FOUND', path: ['supplement'] })
    const { sign } = paper
    if (sign.number !== null) return paper
    const suffix = await suffixOf(tx, { unitId, type, datedOn: sign.datedOn })
    return { ...paper, sign: { ...sign, suffix } }
  }
}

/** "Nghị quyết 05-NQ-CB - Chi bộ thôn Suối Mận - 2026-02-05" */
function nameOf({ type, unit, sign: { number, suffix, datedOn } }: ResolutionPaper): string {
  const sign = number === null ? '' : ` ${documentSign({ number, type: type.code, suffix: suffix ?? '' })}`
  return `${type.label}${sign.replace('/', '-')} - ${unit} - ${datedOn}`
}
