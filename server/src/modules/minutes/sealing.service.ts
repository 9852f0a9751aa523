import {
  approveMinutesInput,
  canonicalJson,
  correctMinutesInput,
  MINUTES_TYPE,
  SCAN_TYPES,
  sealMinutesInput,
  versionedInput,
  type ApproveMinutes,
  type CorrectMinutes,
  type SealMinutes,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { issueDocument, type IssuedDocument } from '../documents/index.ts'
import { meetingSealing, meetingToRead, meetingToWrite, passThrough } from '../meetings/index.ts'
import {
  actOn,
  checkFacts,
  minutesToWrite,
  written,
  type MinutesToWrite,
  type WrittenMinutes,
} from './minutes-to-write.service.ts'
import { minutesHash } from './minutes-hash.ts'
import { approval, correction, droppedCorrection, findScan, sealing, type Approving } from './minutes.repo.ts'
import {
  approverProblems,
  approvingProblems,
  droppingProblems,
  isCorrection,
  minutesTitle,
  sealedBody,
  sealingProblems,
} from './minutes.rules.ts'

/** Use cases on minutes from their approval on. Each has the meeting locked: none of its records changes meanwhile. */
export class SealingService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Approves minutes as they were read back: as chair or secretary of the meeting, or for both by the page that they signed. */
  approveMinutes(input: unknown, caller: Caller): Promise<Outcome<WrittenMinutes>> {
    return performParsed(this.parts, caller, approveMinutesInput, input, (parsed, tx) =>
      this.approve(tx, parsed, caller),
    )
  }

  /** Seals approved minutes, for good. With the first version they take their number, and the meeting is sealed, too. */
  sealMinutes(input: unknown, caller: Caller): Promise<Outcome<WrittenMinutes>> {
    return performParsed(this.parts, caller, sealMinutesInput, input, (parsed, tx) =>
      this.seal(tx, parsed, caller),
    )
  }

  /** Begins the next version of sealed minutes. */
  correctMinutes(input: unknown, caller: Caller): Promise<Outcome<WrittenMinutes>> {
    return performParsed(this.parts, caller, correctMinutesInput, input, (parsed, tx) =>
      this.correct(tx, parsed, caller),
    )
  }

  /** Drops the draft of a correction: minutes stand as they were sealed last. */
  dropMinutesCorrection(input: unknown, caller: Caller): Promise<Outcome<WrittenMinutes>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.drop(tx, parsed, caller),
    )
  }

  private async approve(
    tx: Transaction<DB>,
    input: ApproveMinutes,
    caller: Caller,
  ): Promise<Deed<WrittenMinutes>> {
    const { as } = input
    const { decodeId } = this.parts
    const toWrite = as === 'SIGNED_PAGE' ? meetingToWrite : meetingToRead
    const found = await minutesToWrite(tx, input, decodeId, caller, toWrite)
    const { meeting, minutes } = found
    const approving = as === 'SIGNED_PAGE' ? await this.signed(tx, input, found) : inRole(as, found, caller)
    refuse(approvingProblems(minutes))
    await checkFacts(tx, found)
    const isApproved = approving.as === 'SIGNED_PAGE' || approving.isLast
    return {
      result: written(minutes),
      writes: [approval(tx, minutes.id, approving, caller.now)],
      act: actOn(
        'MINUTES_APPROVE',
        meeting,
        { minutes: minutes.state },
        {
          minutes: isApproved ? 'APPROVED' : minutes.state,
          as,
          ...(approving.as === 'SIGNED_PAGE' && { scan: approving.documentId }),
        },
      ),
    }
  }

  /** The page that both signed. @throws ProblemError for what is none of this meeting */
  private async signed(
    tx: Transaction<DB>,
    { scanDocumentId }: ApproveMinutes,
    { meeting, minutes }: MinutesToWrite,
  ): Promise<Approving> {
    const documentId = this.parts.decodeId('doc', scanDocumentId ?? '', ['scanDocumentId'])
    const scan = await findScan(tx, documentId)
    if (!scan || scan.unitId !== meeting.unitId) throw notFound('scanDocumentId')
    // A sealed meeting takes no papers any more: the page of a correction is kept by the unit.
    const isItsOwn = scan.meetingId === meeting.id || (scan.meetingId === null && isCorrection(minutes))
    if (!isItsOwn || !SCAN_TYPES.includes(scan.mediaType))
      refuse([{ code: 'SCAN_REQUIRED', path: ['scanDocumentId'] }])
    return { as: 'SIGNED_PAGE', documentId }
  }

  private async seal(tx: Transaction<DB>, input: SealMinutes, caller: Caller): Promise<Deed<WrittenMinutes>> {
    const found = await minutesToWrite(tx, input, this.parts.decodeId, caller)
    const { meeting, minutes } = found
    refuse(sealingProblems(minutes))
    await checkFacts(tx, found)
    const gates = input.passGates ?? []
    const next = { ...meeting, state: 'SEALED', chairId: undefined, secretaryId: undefined, gates } as const
    const passage = isCorrection(minutes) ? null : await passThrough(tx, meeting, next, caller)
    refuse(passage?.problems ?? [])
    const issued = passage && (await issueMinutes(tx, found, caller))
    const sign = issued ? { ...minutes.sign, suffix: issued.suffix } : minutes.sign
    const version = {
      minutesId: minutes.id,
      ordinal: minutes.sealed + 1,
      body: sealedBody(minutes, { ...sign, number: issued ? issued.number : minutes.number }),
      previousHash: minutes.hash,
      correctionReason: minutes.correctionReason,
      approvedBy: minutes.scanId === null ? ('TWO_ACCOUNTS' as const) : ('SIGNED_PAGE' as const),
      sealedAt: caller.now,
      accountId: caller.viewer.accountId,
      tokenId: caller.viewer.tokenId,
    }
    return {
      result: written(minutes),
      writes: [
        ...(issued?.writes ?? []),
        ...sealing(tx, version, issued && { id: issued.id, sign }),
        ...(passage ? [meetingSealing(tx, meeting.id), ...passage.writes] : []),
      ],
      act: actOn(
        'MINUTES_SEAL',
        meeting,
        { minutes: minutes.state, state: meeting.state },
        {
          minutes: 'SEALED',
          state: 'SEALED',
          sealedVersion: version.ordinal,
          hash: minutesHash(version.previousHash, version.body).toString('hex'),
          ...passage?.audited,
        },
      ),
    }
  }

  private async correct(
    tx: Transaction<DB>,
    input: CorrectMinutes,
    caller: Caller,
  ): Promise<Deed<WrittenMinutes>> {
    const { meeting, minutes } = await minutesToWrite(tx, input, this.parts.decodeId, caller)
    if (minutes.state !== 'SEALED') refuse([{ code: 'MINUTES_NOT_SEALED', path: ['id'] }])
    const { reason } = input
    return {
      result: written(minutes),
      writes: [correction(tx, minutes.id, reason)],
      act: actOn('MINUTES_CORRECT', meeting, { minutes: 'SEALED' }, { minutes: 'DRAFT', reason }),
    }
  }

  private async drop(tx: Transaction<DB>, input: Versioned, caller: Caller): Promise<Deed<WrittenMinutes>> {
    const { meeting, minutes } = await minutesToWrite(tx, input, this.parts.decodeId, caller)
    refuse(droppingProblems(minutes, minutes.isDroppable))
    return {
      result: written(minutes),
      writes: [droppedCorrection(tx, minutes.id)],
      act: actOn(
        'MINUTES_CORRECTION_DROP',
        meeting,
        { minutes: 'DRAFT', reason: minutes.correctionReason, texts: canonicalJson(minutes.texts) },
        { minutes: 'SEALED' },
      ),
    }
  }
}

/** Somebody as chair or secretary. @throws ProblemError for whoever was not, or is the other one already */
function inRole(
  as: 'CHAIR' | 'SECRETARY',
  { meeting, minutes }: MinutesToWrite,
  { viewer }: Caller,
): Approving {
  const officer = as === 'CHAIR' ? meeting.chair : meeting.secretary
  const { accountId } = viewer
  refuse(approverProblems(as, viewer, officer?.memberId ?? null, minutes.approvals))
  if (accountId === null) throw forbidden('id')
  const other = as === 'CHAIR' ? minutes.approvals.SECRETARY : minutes.approvals.CHAIR
  return { as, accountId, isLast: other !== null }
}

/** The document that bears the number of minutes. */
function issueMinutes(
  tx: Transaction<DB>,
  { meeting, minutes: { facts, sign } }: MinutesToWrite,
  caller: Caller,
): Promise<IssuedDocument> {
  const document = {
    unitId: meeting.unitId,
    meetingId: meeting.id,
    type: MINUTES_TYPE,
    datedOn: sign.datedOn,
    title: minutesTitle(facts),
  }
  return issueDocument(tx, document, caller)
}
