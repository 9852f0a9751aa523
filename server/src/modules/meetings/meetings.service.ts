import {
  createMeetingInput,
  updateMeetingInput,
  type AuditAction,
  type CreateMeeting,
  type Problem,
  type UpdateMeeting,
} from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Act,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { readablePeople, type NamedPerson } from '../members/index.ts'
import { rollInsertion } from './attendance.repo.ts'
import { passThrough } from './gates.service.ts'
import { hasRecords } from './meeting-records.repo.ts'
import { rightOnMeeting, rightToConvene } from './meetings.policy.ts'
import {
  findDay,
  findMeeting,
  meetingChange,
  meetingInsertion,
  type DayRow,
  type MeetingRow,
} from './meetings.repo.ts'
import { changesTemplate, heldOtherwise, isFinal, meetingProblems, touchesRecords } from './meetings.rules.ts'

/** What a use case on a meeting wrote. */
export interface WrittenMeeting extends Record<string, string | number> {
  readonly meetingId: string
  readonly version: number
}

interface Officers {
  readonly chair: NamedPerson | null
  readonly secretary: NamedPerson | null
  readonly problems: readonly Problem[]
}

type Warn = (warning: Problem) => void

/** Lets a new meeting take a slot of the plan: what keeps it from that, and what writes it. */
export type TakeSlot = (
  transaction: Transaction<DB>,
  caller: Caller,
  slotId: string,
  meeting: Pick<MeetingRow, 'id' | 'unitId' | 'bodyId' | 'kind'>,
) => Promise<{ readonly problems: readonly Problem[]; readonly writes: Deed<WrittenMeeting>['writes'] }>

/** What writes down which tasks lie before a meeting that opens. */
export type CarryOver = (transaction: Transaction<DB>, meetingId: string) => CompiledQuery

type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>

/** Use cases on meetings. */
export class MeetingsService {
  private readonly parts: UseCaseParts
  private readonly takeSlot: TakeSlot
  private readonly carryOver: CarryOver

  constructor(parts: UseCaseParts, takeSlot: TakeSlot, carryOver: CarryOver) {
    this.parts = parts
    this.takeSlot = takeSlot
    this.carryOver = carryOver
  }

  /** Enters a meeting that is planned. */
  createMeeting(input: unknown, caller: Caller): Promise<Outcome<WrittenMeeting>> {
    return performParsed(this.parts, caller, createMeetingInput, input, (parsed, tx, warn) =>
      this.create(tx, parsed, caller, warn),
    )
  }

  /** Changes a meeting, opens, closes or cancels it. Opening writes the roll, and the tasks that come back. */
  updateMeeting(input: unknown, caller: Caller): Promise<Outcome<WrittenMeeting>> {
    return performParsed(this.parts, caller, updateMeetingInput, input, (parsed, tx, warn) =>
      this.update(tx, parsed, caller, warn),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateMeeting,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenMeeting>> {
    const meeting = {
      id: newUuid(),
      unitId: this.parts.decodeId('unit', input.unitId, ['unitId']),
      bodyId: this.decodeOptional('body', input.bodyId, 'bodyId') ?? null,
      kind: input.kind,
      title: input.title ?? null,
      place: input.place ?? null,
      startsAt: input.startsAt,
      endsAt: input.endsAt ?? null,
      state: 'PLANNED' as const,
    }
    const day = await this.dayToConvene(tx, meeting, caller)
    const officers = await this.officers(tx, input, caller, { ...meeting, ...day })
    const slotId = this.decodeOptional('slot', input.slotId, 'slotId') ?? null
    const slot = slotId === null ? null : await this.takeSlot(tx, caller, slotId, meeting)
    refuse([...meetingProblems(meeting, day, caller), ...officers.problems, ...(slot?.problems ?? [])])
    heldOtherwise(day).forEach(warn)
    const { chair, secretary } = officers
    const row = { ...meeting, templateId: day.templateId, chair, secretary }
    const act = actOn('MEETING_CREATE', null, row)
    return {
      result: { meetingId: row.id, version: 1 },
      writes: [meetingInsertion(tx, [row]), ...(slot?.writes ?? [])],
      act: slotId === null ? act : { ...act, after: { ...act.after, slot: slotId } },
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateMeeting,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenMeeting>> {
    const id = this.parts.decodeId('meeting', input.id, ['id'])
    const before = await findMeeting(tx, id, 'UPDATE')
    const right = before ? rightOnMeeting(caller.viewer, before.path) : 'NONE'
    if (!before || right === 'NONE') throw notFound('id')
    if (right === 'SEE') throw forbidden('id')
    checkVersion(before.version, input.expectedVersion)
    if (isFinal(before.state)) refuse([{ code: 'MEETING_FINAL', path: ['id'] }])

    const next = this.merged(before, input)
    const passing = {
      ...next,
      chairId: this.decodeOptional('member', input.chairMemberId, 'chairMemberId'),
      secretaryId: this.decodeOptional('member', input.secretaryMemberId, 'secretaryMemberId'),
      gates: input.passGates ?? [],
    }
    const [day, passage] = await Promise.all([
      this.dayToConvene(tx, next, caller),
      passThrough(tx, before, passing, caller),
    ])
    const records = touchesRecords(before, next, day.heldOn) && (await hasRecords(tx, id))
    const officers = await this.officers(tx, input, caller, { ...next, ...day }, before)
    refuse([...meetingProblems(next, day, caller, { ...before, hasRecords: records }), ...officers.problems])
    refuse(passage.problems)
    const isHeldAnew = changesTemplate(before, next, day.heldOn)
    if (isHeldAnew || before.bodyId !== next.bodyId) heldOtherwise(day).forEach(warn)
    const templateId = isHeldAnew ? day.templateId : before.templateId
    const row = { ...next, templateId, chair: officers.chair, secretary: officers.secretary }
    const opens = next.state === 'OPEN' && before.state !== 'OPEN'
    const act = actOn(actionOf(before, row), before, row)
    return {
      result: { meetingId: id, version: before.version + 1 },
      writes: [
        meetingChange(tx, row),
        ...passage.writes,
        ...(opens ? [rollInsertion(tx, { ...row, heldOn: day.heldOn }), this.carryOver(tx, id)] : []),
      ],
      act: { ...act, after: { ...act.after, ...passage.audited } },
    }
  }

  /** What holds on the meeting's day. @throws ProblemError for a unit where the caller may not convene */
  private async dayToConvene(
    tx: Transaction<DB>,
    meeting: Parameters<typeof findDay>[1],
    caller: Caller,
  ): Promise<DayRow> {
    const day = await findDay(tx, meeting)
    const right = day ? rightToConvene(caller.viewer, day.path) : 'NONE'
    if (!day || right === 'NONE') throw notFound('unitId')
    if (right === 'SEE') throw forbidden('unitId')
    return day
  }

  private merged(before: Meeting, input: UpdateMeeting) {
    const bodyId = this.decodeOptional('body', input.bodyId, 'bodyId')
    return {
      id: before.id,
      unitId: this.decodeOptional('unit', input.unitId, 'unitId') ?? before.unitId,
      bodyId: bodyId === undefined ? before.bodyId : bodyId,
      kind: input.kind ?? before.kind,
      title: input.title === undefined ? before.title : input.title,
      place: input.place === undefined ? before.place : input.place,
      startsAt: input.startsAt ?? before.startsAt,
      endsAt: input.endsAt === undefined ? before.endsAt : input.endsAt,
      state: input.state ?? before.state,
    }
  }

  /**
   * Chair and secretary as an input names them, with the office of the meeting's day. Those of whom the input is silent
   * stay; where the day or the unit moves, their offices are looked up again.
   */
  private async officers(
    tx: Transaction<DB>,
    input: Pick<UpdateMeeting, 'chairMemberId' | 'secretaryMemberId'>,
    caller: Caller,
    { unitId, heldOn: day }: { readonly unitId: string; readonly heldOn: string },
    before?: Meeting,
  ): Promise<Officers> {
    const given = {
      chair: this.decodeOptional('member', input.chairMemberId, 'chairMemberId'),
      secretary: this.decodeOptional('member', input.secretaryMemberId, 'secretaryMemberId'),
    }
    const moved = before && (before.heldOn !== day || before.unitId !== unitId) ? before : undefined
    const ids = [
      given.chair ?? (given.chair === undefined ? moved?.chair?.memberId : null),
      given.secretary ?? (given.secretary === undefined ? moved?.secretary?.memberId : null),
    ].filter((one) => one != null)
    const people = await readablePeople(tx, caller.viewer, ids, { day, unitId })
    const person = (id: string | null | undefined, kept: NamedPerson | null): NamedPerson | null => {
      if (id !== undefined) return id === null ? null : (people.get(id) ?? null)
      return (kept?.memberId == null ? undefined : people.get(kept.memberId)) ?? kept
    }
    return {
      chair: person(given.chair, before?.chair ?? null),
      secretary: person(given.secretary, before?.secretary ?? null),
      problems: [
        ...(given.chair == null ? [] : people.problems(given.chair, ['chairMemberId'])),
        ...(given.secretary == null ? [] : people.problems(given.secretary, ['secretaryMemberId'])),
      ],
    }
  }

  private decodeOptional(
    prefix: string,
    id: string | null | undefined,
    name: string,
  ): string | null | undefined {
    return id == null ? id : this.parts.decodeId(prefix, id, [name])
  }
}

function actOn(action: AuditAction, before: MeetingRow | null, after: MeetingRow): Act {
  return {
    action,
    unitId: after.unitId,
    objectType: 'meeting',
    objectId: after.id,
    before: before && audited(before),
    after: audited(after),
  }
}

const ENTERING: Readonly<Record<string, AuditAction>> = {
  OPEN: 'MEETING_OPEN',
  CLOSED: 'MEETING_CLOSE',
  CANCELLED: 'MEETING_CANCEL',
}

function actionOf(before: MeetingRow, after: MeetingRow): AuditAction {
  const entered = before.state === after.state ? undefined : ENTERING[after.state]
  return entered ?? 'MEETING_UPDATE'
}

function audited(row: MeetingRow): AuditedFields {
  return {
    unit: row.unitId,
    body: row.bodyId,
    kind: row.kind,
    title: row.title,
    place: row.place,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt?.toISOString() ?? null,
    state: row.state,
    template: row.templateId,
    chair: row.chair && JSON.stringify(row.chair),
    secretary: row.secretary && JSON.stringify(row.secretary),
  }
}
