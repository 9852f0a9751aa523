import { minutesBody, minutesLayout, type MinutesBody } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { docx, type TextDocument } from '../../ooxml/docx.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import { perform, type Caller, type Outcome, type UseCaseParts } from '../../use-cases/use-case.ts'
import { meetingToRead } from '../meetings/index.ts'
import { actOn, type WrittenMinutes } from './minutes-to-write.service.ts'
import { findBody, findMinutes } from './minutes.repo.ts'
import { sealedBody } from './minutes.rules.ts'

/** Minutes as files. */
export class MinutesFilesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /**
   * The minutes of a meeting, for whoever may read it. That they leave is in the audit before this resolves.
   *
   * @param id of the meeting
   * @param ordinal of a sealed version; undefined: as they stand
   * @throws ProblemError NOT_FOUND where there are none that the caller may know of
   */
  async give(id: string, ordinal: number | undefined, caller: Caller): Promise<TextDocument> {
    const meetingId = this.parts.decodeId('meeting', id, ['meeting'])
    let body: MinutesBody | undefined
    const outcome = await perform(this.parts, caller, async (tx) => {
      const meeting = await meetingToRead(tx, meetingId, 'SHARE', caller, 'meeting')
      const minutes = await findMinutes(tx, { meetingId })
      if (!minutes) throw notFound('meeting')
      const asked = minutes.state === 'SEALED' ? (ordinal ?? minutes.sealed) : ordinal
      const { sign, number } = minutes
      body =
        asked === undefined
          ? parsed(sealedBody(minutes, { ...sign, number }))
          : await sealed(tx, minutes.id, asked)
      const given = asked === undefined ? minutes.state : `v${String(asked)}`
      return {
        result: { minutesId: minutes.id, meetingId, version: minutes.version },
        writes: [],
        act: actOn('MINUTES_EXPORT', meeting, null, { minutes: given }),
      }
    })
    refuse(problemsOf(outcome))
    if (!body) throw new Error('no minutes were read')
    const { unit, heldOn } = body.facts
    const part = ordinal === undefined ? '' : ` - ${String(ordinal)}`
    return { fileName: `Biên bản - ${unit} - ${heldOn}${part}.docx`, bytes: await docx(minutesLayout(body)) }
  }
}

function problemsOf(outcome: Outcome<WrittenMinutes>) {
  return outcome.ok ? [] : outcome.problems
}

async function sealed(tx: Transaction<DB>, minutesId: string, ordinal: number): Promise<MinutesBody> {
  const body = await findBody(tx, minutesId, ordinal)
  if (body === undefined) throw notFound('version')
  return parsed(body)
}

function parsed(body: string): MinutesBody {
  return minutesBody.parse(JSON.parse(body))
}
