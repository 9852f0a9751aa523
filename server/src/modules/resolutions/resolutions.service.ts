import {
  createResolutionInput,
  isResolutionDraft,
  isResolutionHolding,
  updateResolutionInput,
  vietnameseDate,
  type CreateResolution,
  type Problem,
  type UpdateResolution,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { notFound, refuse, forbidden } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findMeeting, rightToConvene } from '../meetings/index.ts'
import { resolutionToWrite, rightOn, type WrittenResolution } from './resolution-to-write.service.ts'
import {
  actInsertion,
  findGround,
  findResolutions,
  resolutionChange,
  resolutionInsertion,
  type FoundResolution,
  type Ground,
  type ResolutionRow,
} from './resolutions.repo.ts'
import { dayProblems, typeProblems } from './resolutions.rules.ts'

/** Use cases on drafts of resolutions. */
export class ResolutionsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Drafts a resolution of a unit. */
  createResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, createResolutionInput, input, (parsed, tx) =>
      this.create(tx, parsed, caller),
    )
  }

  /** Changes a draft; of what was adopted only whether it is a key one, and what is attached. */
  updateResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, updateResolutionInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateResolution,
    caller: Caller,
  ): Promise<Deed<WrittenResolution>> {
    const wanted = this.drafted(input)
    const row = { ...wanted, bodyId: wanted.bodyId ?? (await this.bodyMeeting(tx, wanted)) }
    const ground = await findGround(tx, row, caller.today)
    const right = ground ? rightToConvene(caller.viewer, ground.path) : 'NONE'
    if (right === 'NONE') throw notFound('unitId')
    if (right === 'SEE') throw forbidden('unitId')
    await this.check(tx, row, ground, caller)
    const id = newUuid()
    const act = { kind: 'DRAFT' as const, actedOn: caller.today, meetingId: null, reason: null }
    return {
      result: { resolutionId: id, version: 1 },
      writes: [...resolutionInsertion(tx, id, row), actInsertion(tx, id, act, caller)],
      act: {
        action: 'RESOLUTION_CREATE',
        unitId: row.unitId,
        objectType: 'resolution',
        objectId: id,
        before: null,
        after: audited(row),
      },
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateResolution,
    caller: Caller,
  ): Promise<Deed<WrittenResolution>> {
    const before = await resolutionToWrite(tx, input, this.parts.decodeId, caller)
    const row = this.changed(input, before)
    if (!isResolutionDraft(before.state)) refuse(lateProblems(input, before))
    const ground = await findGround(tx, row, caller.today)
    await this.check(tx, row, ground, caller, before)
    return {
      result: { resolutionId: before.id, version: before.version + 1 },
      writes: resolutionChange(tx, before.id, row),
      act: {
        action: 'RESOLUTION_UPDATE',
        unitId: before.unitId,
        objectType: 'resolution',
        objectId: before.id,
        before: audited(before),
        after: audited(row),
      },
    }
  }

  private drafted(input: CreateResolution): ResolutionRow {
    const { type, title, text, key, inForceOn, endsOn, month } = input
    const nullable = { inForceOn: inForceOn ?? null, endsOn: endsOn ?? null, month: month ?? null }
    return {
      unitId: this.parts.decodeId('unit', input.unitId, ['unitId']),
      ...{ type, title, text, key: key ?? false, ...nullable },
      bodyId: this.decoded('body', 'bodyId', input.bodyId, null),
      meetingId: this.decoded('meeting', 'meetingId', input.meetingId, null),
      carriesOutId: this.decoded('resolution', 'carriesOutId', input.carriesOutId, null),
      attachmentIds: this.attached(input.attachmentIds ?? []),
    }
  }

  private changed(input: UpdateResolution, before: FoundResolution): ResolutionRow {
    const { type, title, text, key, inForceOn, endsOn, month, attachmentIds } = input
    return {
      unitId: before.unitId,
      type: type ?? before.type,
      title: title ?? before.title,
      text: text ?? before.text,
      key: key ?? before.key,
      inForceOn: inForceOn === undefined ? before.inForceOn : inForceOn,
      endsOn: endsOn === undefined ? before.endsOn : endsOn,
      month: month === undefined ? before.month : month,
      bodyId: this.decoded('body', 'bodyId', input.bodyId, before.bodyId),
      meetingId: this.decoded('meeting', 'meetingId', input.meetingId, before.meetingId),
      carriesOutId: this.decoded('resolution', 'carriesOutId', input.carriesOutId, before.carriesOutId),
      attachmentIds: attachmentIds == null ? before.attachmentIds : this.attached(attachmentIds),
    }
  }

  /** An id of the input; absent: as it was. */
  private decoded(
    prefix: string,
    at: string,
    id: string | null | undefined,
    before: string | null,
  ): string | null {
    if (id == null) return id === undefined ? before : null
    return this.parts.decodeId(prefix, id, [at])
  }

  private attached(ids: readonly string[]): string[] {
    return ids.map((id, index) => this.parts.decodeId('doc', id, ['attachmentIds', String(index)]))
  }

  private async bodyMeeting(
    tx: Transaction<DB>,
    { meetingId, unitId }: ResolutionRow,
  ): Promise<string | null> {
    if (meetingId === null) return null
    const meeting = await findMeeting(tx, meetingId, 'SHARE')
    return meeting?.unitId === unitId ? meeting.bodyId : null
  }

  /** Whether a draft may be as it is wanted; what it says as before is not asked again. @throws ProblemError */
  private async check(
    tx: Transaction<DB>,
    row: ResolutionRow,
    ground: Ground | undefined,
    caller: Caller,
    before?: FoundResolution,
  ): Promise<void> {
    const [meeting, carriedOut] = await Promise.all([
      row.meetingId === null || row.meetingId === before?.meetingId
        ? null
        : findMeeting(tx, row.meetingId, 'SHARE'),
      row.carriesOutId === null || row.carriesOutId === before?.carriesOutId
        ? null
        : findResolutions(tx, [row.carriesOutId], 'SHARE').then(([found]) => found),
    ])
    if (!ground) throw notFound('unitId')
    const values = { date: vietnameseDate(caller.today) }
    const isNew = (name: 'type' | 'bodyId'): boolean => before?.[name] !== row[name]
    const missing = row.attachmentIds.flatMap((id, index): Problem[] =>
      ground.documentIds.includes(id) || before?.attachmentIds.includes(id)
        ? []
        : [{ code: 'NOT_FOUND', path: ['attachmentIds', String(index)] }],
    )
    refuse([
      ...(before || ground.unitInForce
        ? []
        : [{ code: 'UNIT_NOT_IN_FORCE' as const, path: ['unitId'], values }]),
      ...(ground.bodyInForce || !isNew('bodyId')
        ? []
        : [{ code: 'BODY_NOT_IN_FORCE' as const, path: ['bodyId'], values }]),
      ...(isNew('type') ? typeProblems(ground.rule, ground.isCell, row.type, caller.today) : []),
      ...meetingProblems(meeting, row),
      ...carriedOutProblems(carriedOut, caller, before),
      ...dayProblems(row),
      ...missing,
    ])
  }
}

function meetingProblems(
  meeting: Awaited<ReturnType<typeof findMeeting>> | null,
  { unitId }: ResolutionRow,
): Problem[] {
  if (meeting === null) return []
  if (meeting?.unitId !== unitId) return [{ code: 'NOT_FOUND', path: ['meetingId'] }]
  return meeting.state === 'CANCELLED' ? [{ code: 'MEETING_FINAL', path: ['meetingId'] }] : []
}

function carriedOutProblems(
  found: FoundResolution | null | undefined,
  caller: Caller,
  before: FoundResolution | undefined,
): Problem[] {
  const path = ['carriesOutId']
  if (found === null) return []
  if (!found || rightOn(found, caller) === 'NONE') return [{ code: 'NOT_FOUND', path }]
  if (found.id === before?.id) return [{ code: 'SUPERSEDES_ITSELF', path }]
  return isResolutionHolding(found.state) ? [] : [{ code: 'RESOLUTION_STATE', path }]
}

/** What changes as long as a resolution is drafted. */
const DRAFTED = [
  'bodyId',
  'type',
  'title',
  'text',
  'meetingId',
  'carriesOutId',
  'inForceOn',
  'endsOn',
  'month',
] as const

/** What of an update comes too late: the text of what was adopted changes by supplements. */
function lateProblems(input: UpdateResolution, { state }: FoundResolution): Problem[] {
  if (!isResolutionHolding(state)) return [{ code: 'RESOLUTION_STATE', path: ['id'] }]
  return DRAFTED.filter((name) => input[name] !== undefined).map((name) => ({
    code: 'RESOLUTION_STATE',
    path: [name],
  }))
}

function audited(row: ResolutionRow): AuditedFields {
  return {
    body: row.bodyId,
    type: row.type,
    title: row.title,
    text: row.text,
    key: row.key,
    meeting: row.meetingId,
    carriesOut: row.carriesOutId,
    inForceOn: row.inForceOn,
    endsOn: row.endsOn,
    month: row.month,
    attachments: JSON.stringify(row.attachmentIds),
  }
}
