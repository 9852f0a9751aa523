import {
  recordProfessionalMeetingInput,
  removeProfessionalMeetingInput,
  vietnameseDate,
  vietnameseDay,
  type RecordProfessionalMeeting,
  type RemoveProfessionalMeeting,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import {
  findPlace,
  findProfessionalMeeting,
  professionalMeetingDeletion,
  professionalMeetingInsertion,
  type ProfessionalMeetingRow,
} from './professional.repo.ts'
import { rightOnSlot, rightToPlan } from './slots.policy.ts'

/** What a use case on a professional meeting wrote, or removed. */
export interface WrittenProfessionalMeeting extends Record<string, string> {
  readonly professionalMeetingId: string
  readonly unitId: string
}

/** Use cases on professional meetings: whoever writes the meetings of a unit enters what may take their time. */
export class ProfessionalMeetingsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Enters a professional meeting. */
  recordProfessionalMeeting(input: unknown, caller: Caller): Promise<Outcome<WrittenProfessionalMeeting>> {
    return performParsed(this.parts, caller, recordProfessionalMeetingInput, input, (parsed, tx) =>
      this.record(tx, parsed, caller),
    )
  }

  /** Removes one. */
  removeProfessionalMeeting(input: unknown, caller: Caller): Promise<Outcome<WrittenProfessionalMeeting>> {
    return performParsed(this.parts, caller, removeProfessionalMeetingInput, input, (parsed, tx) =>
      this.remove(tx, parsed, caller),
    )
  }

  private async record(
    tx: Transaction<DB>,
    { unitId: named, title, source, startsAt, endsAt }: RecordProfessionalMeeting,
    caller: Caller,
  ): Promise<Deed<WrittenProfessionalMeeting>> {
    const unitId = this.parts.decodeId('unit', named, ['unitId'])
    const day = vietnameseDay(startsAt)
    const unit = await findPlace(tx, unitId, day)
    const right = unit ? rightToPlan(caller.viewer, unit.path) : 'NONE'
    if (!unit || right === 'NONE') throw notFound('unitId')
    if (right === 'SEE') throw forbidden('unitId')
    if (!unit.inForce)
      refuse([{ code: 'UNIT_NOT_IN_FORCE', path: ['unitId'], values: { date: vietnameseDate(day) } }])
    const row = { id: newUuid(), unitId, title, source: source ?? null, startsAt, endsAt }
    return {
      result: { professionalMeetingId: row.id, unitId },
      writes: [professionalMeetingInsertion(tx, row)],
      act: {
        action: 'PROFESSIONAL_MEETING_RECORD',
        unitId,
        objectType: 'professional_meeting',
        objectId: row.id,
        before: null,
        after: audited(row),
      },
    }
  }

  private async remove(
    tx: Transaction<DB>,
    { id: named, expectedVersion }: RemoveProfessionalMeeting,
    caller: Caller,
  ): Promise<Deed<WrittenProfessionalMeeting>> {
    const id = this.parts.decodeId('pmeeting', named, ['id'])
    const row = await findProfessionalMeeting(tx, id)
    const right = row ? rightOnSlot(caller.viewer, row.path) : 'NONE'
    if (!row || right === 'NONE') throw notFound('id')
    if (right === 'SEE') throw forbidden('id')
    checkVersion(row.version, expectedVersion)
    return {
      result: { professionalMeetingId: id, unitId: row.unitId },
      writes: [professionalMeetingDeletion(tx, id)],
      act: {
        action: 'PROFESSIONAL_MEETING_REMOVE',
        unitId: row.unitId,
        objectType: 'professional_meeting',
        objectId: id,
        before: audited(row),
        after: { title: null, source: null, startsAt: null, endsAt: null },
      },
    }
  }
}

function audited({ title, source, startsAt, endsAt }: ProfessionalMeetingRow): AuditedFields {
  return { title, source, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
}
