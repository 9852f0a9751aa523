import {
  canonicalJson,
  composeMinutesInput,
  MINUTES_TYPE,
  updateMinutesInput,
  versionedInput,
  type ComposeMinutes,
  type UpdateMinutes,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { recordingProblems } from '../agenda/index.ts'
import { suffixOf } from '../documents/index.ts'
import { meetingToWrite } from '../meetings/index.ts'
import { compose } from './compose.repo.ts'
import {
  actOn,
  checkFacts,
  minutesToWrite,
  written,
  type WrittenMinutes,
} from './minutes-to-write.service.ts'
import { contentsChange, digestOfFacts, findMinutes, minutesInsertion, readingBack } from './minutes.repo.ts'
import {
  composingProblems,
  openingTexts,
  readingBackProblems,
  unknownTexts,
  writingProblems,
  writtenTexts,
} from './minutes.rules.ts'

/** Use cases on minutes while they are drafted. Each has the meeting locked: none of its records changes meanwhile. */
export class MinutesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Composes the minutes of a meeting out of its records, or their facts anew; what people wrote stays. */
  composeMinutes(input: unknown, caller: Caller): Promise<Outcome<WrittenMinutes>> {
    return performParsed(this.parts, caller, composeMinutesInput, input, (parsed, tx) =>
      this.compose(tx, parsed, caller),
    )
  }

  /** Writes texts of minutes. */
  updateMinutes(input: unknown, caller: Caller): Promise<Outcome<WrittenMinutes>> {
    return performParsed(this.parts, caller, updateMinutesInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  /** Records that minutes were read back as they stand. */
  readBackMinutes(input: unknown, caller: Caller): Promise<Outcome<WrittenMinutes>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.readBack(tx, parsed, caller),
    )
  }

  private async compose(
    tx: Transaction<DB>,
    input: ComposeMinutes,
    caller: Caller,
  ): Promise<Deed<WrittenMinutes>> {
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const meeting = await meetingToWrite(tx, meetingId, 'UPDATE', caller, 'meetingId')
    const { unitId, heldOn: datedOn } = meeting
    const [before, { facts, place, sections }, suffix] = await Promise.all([
      findMinutes(tx, { meetingId }),
      compose(tx, meetingId),
      suffixOf(tx, { unitId, type: MINUTES_TYPE, datedOn }),
    ])
    refuse(before ? composingProblems(before, 'meetingId') : [])
    refuse(recordingProblems(meeting, caller, 'meetingId'))
    const row = {
      id: before?.id ?? newUuid(),
      meetingId,
      facts,
      texts: before?.texts ?? openingTexts(sections),
      sign: { suffix, datedOn, place },
    }
    const digest = digestOfFacts(facts)
    const isNews = !before?.factsDigest.equals(digest)
    return {
      result: { minutesId: row.id, meetingId, version: (before?.version ?? 0) + 1 },
      writes: [before ? contentsChange(tx, row, isNews) : minutesInsertion(tx, row)],
      act: actOn(
        'MINUTES_COMPOSE',
        meeting,
        before ? { facts: before.factsDigest.toString('hex'), minutes: before.state } : null,
        { facts: digest.toString('hex'), minutes: before && !isNews ? before.state : 'DRAFT' },
      ),
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateMinutes,
    caller: Caller,
  ): Promise<Deed<WrittenMinutes>> {
    const { meeting, minutes } = await minutesToWrite(tx, input, this.parts.decodeId, caller)
    refuse(writingProblems(minutes))
    refuse(unknownTexts(minutes.texts, input.texts))
    const texts = writtenTexts(minutes.texts, input.texts)
    const [before, after] = [canonicalJson(minutes.texts), canonicalJson(texts)]
    const isNews = before !== after
    return {
      result: written(minutes),
      writes: [contentsChange(tx, { ...minutes, texts }, isNews)],
      act: actOn(
        'MINUTES_UPDATE',
        meeting,
        { texts: before, minutes: minutes.state },
        { texts: after, minutes: isNews ? 'DRAFT' : minutes.state },
      ),
    }
  }

  private async readBack(
    tx: Transaction<DB>,
    input: Versioned,
    caller: Caller,
  ): Promise<Deed<WrittenMinutes>> {
    const found = await minutesToWrite(tx, input, this.parts.decodeId, caller)
    const { meeting, minutes } = found
    refuse(readingBackProblems(minutes, meeting.state))
    await checkFacts(tx, found)
    return {
      result: written(minutes),
      writes: [readingBack(tx, minutes.id, caller.now)],
      act: actOn('MINUTES_READ_BACK', meeting, { minutes: minutes.state }, { minutes: 'READ_BACK' }),
    }
  }
}
