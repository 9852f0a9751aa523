import { draftAgendaInput, type DraftAgenda } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { agendaWrites, findAgenda, settingProblems, type SetAgendaResult } from '../agenda/index.ts'
import { findTemplateItems, meetingToWrite } from '../meetings/index.ts'
import { draft } from './drafts.rules.ts'
import { findComing, hanging } from './meeting-tasks.repo.ts'

/** The use case by which a meeting's agenda is begun, with the tasks that come back to it. */
export class DraftingService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /**
   * Begins an agenda that has no items with those of the meeting's template, and has the tasks that come back reviewed under an item
   * of it. What stands there stays; done again, it adds what came since.
   */
  draftAgenda(input: unknown, caller: Caller): Promise<Outcome<SetAgendaResult>> {
    return performParsed(this.parts, caller, draftAgendaInput, input, (parsed, tx) =>
      this.draft(tx, parsed, caller),
    )
  }

  private async draft(
    tx: Transaction<DB>,
    input: DraftAgenda,
    caller: Caller,
  ): Promise<Deed<SetAgendaResult>> {
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const [meeting, standing, coming, template] = await Promise.all([
      meetingToWrite(tx, meetingId, 'UPDATE', caller, 'meetingId'),
      findAgenda(tx, meetingId),
      findComing(tx, meetingId),
      findTemplateItems(tx, meetingId),
    ])
    checkVersion(meeting.agendaVersion, input.expectedAgendaVersion, 'expectedAgendaVersion')
    refuse(settingProblems(meeting, 'meetingId'))
    const { items, reviewId } = draft(standing, template, coming, newUuid)
    const added = items.length - standing.length
    const news = coming.filter(({ itemId }) => itemId === null).map(({ id }) => id)
    return {
      result: { meetingId, agendaVersion: meeting.agendaVersion + (added > 0 ? 1 : 0) },
      writes: [
        ...(added > 0 ? agendaWrites(tx, { meetingId, items, dropped: [], papers: [] }) : []),
        ...(reviewId !== null && news.length > 0 ? [hanging(tx, meetingId, reviewId, news)] : []),
      ],
      act: {
        action: 'AGENDA_DRAFT',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: { items: standing.length },
        after: { items: items.length, tasks: JSON.stringify(news) },
      },
    }
  }
}
