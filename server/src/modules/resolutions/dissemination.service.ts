import {
  acknowledgeDisseminationInput,
  disseminateResolutionInput,
  ProblemError,
  resolutionStateAfter,
  type AcknowledgeDissemination,
  type DisseminateResolution,
  type Problem,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { recipientProblems } from '../documents/index.ts'
import { readablePeople } from '../members/index.ts'
import {
  disseminationInsertion,
  findReceipt,
  findRecipientIds,
  receiptChange,
  type Receipt,
  type Recipient,
} from './dissemination.repo.ts'
import { resolutionFor, rightOn, type WrittenResolution } from './resolution-to-write.service.ts'
import { mayAcknowledge, mayAcknowledgeFor } from './resolutions.policy.ts'
import { actInsertion, findResolutions, step, type FoundResolution } from './resolutions.repo.ts'

/** Use cases by which resolutions reach those who carry them out. */
export class DisseminationService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Sends a resolution to units and members, who read it from then on. */
  disseminateResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, disseminateResolutionInput, input, (parsed, tx) =>
      this.disseminate(tx, parsed, caller),
    )
  }

  /** Says that a recipient received a resolution; the recipient alone does. */
  acknowledgeDissemination(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, acknowledgeDisseminationInput, input, (parsed, tx) =>
      this.acknowledge(tx, parsed, caller),
    )
  }

  private async disseminate(
    tx: Transaction<DB>,
    input: DisseminateResolution,
    caller: Caller,
  ): Promise<Deed<WrittenResolution>> {
    const resolution = await resolutionFor('DISSEMINATE', tx, input, this.parts.decodeId, caller)
    const recipients = await this.recipients(tx, input, resolution, caller)
    const { id, version } = resolution
    const state = resolutionStateAfter('DISSEMINATE', resolution.state) ?? resolution.state
    const deadlines = { dueOn: input.dueOn ?? null, programmeDueOn: input.programmeDueOn ?? null }
    const act = { kind: 'DISSEMINATE' as const, actedOn: caller.today, meetingId: null, reason: null }
    return {
      result: { resolutionId: id, version: version + 1 },
      writes: [
        step(tx, id, { state }),
        disseminationInsertion(tx, id, recipients, deadlines, caller.now),
        actInsertion(tx, id, act, caller),
      ],
      act: {
        action: 'RESOLUTION_DISSEMINATE',
        unitId: resolution.unitId,
        objectType: 'resolution',
        objectId: id,
        before: { state: resolution.state },
        after: { state, ...deadlines, recipients: JSON.stringify(recipients) },
      },
    }
  }

  /** The recipients of the input: units that exist today, members; none to whom it was sent before. @throws ProblemError */
  private async recipients(
    tx: Transaction<DB>,
    { unitIds, memberIds, dueOn, programmeDueOn }: DisseminateResolution,
    resolution: FoundResolution,
    { viewer, today }: Caller,
  ): Promise<Recipient[]> {
    const at = (list: 'unitIds' | 'memberIds', index: number) => [list, String(index)]
    const units = (unitIds ?? []).map((id, i) => this.parts.decodeId('unit', id, at('unitIds', i)))
    const members = (memberIds ?? []).map((id, i) => this.parts.decodeId('member', id, at('memberIds', i)))
    const [wrong, people, sent] = await Promise.all([
      recipientProblems(tx, units, { viewer, today }, (index) => at('unitIds', index)),
      readablePeople(tx, viewer, members, { day: today, unitId: resolution.unitId }),
      findRecipientIds(tx, resolution.id),
    ])
    const late = { dueOn, programmeDueOn }
    refuse([
      ...wrong,
      ...units.flatMap((id, index): Problem[] =>
        id === resolution.unitId ? [{ code: 'SENT_TO_ITSELF', path: at('unitIds', index) }] : [],
      ),
      ...members.flatMap((id, index) => people.problems(id, at('memberIds', index))),
      ...(['unitIds', 'memberIds'] as const).flatMap((list) =>
        (list === 'unitIds' ? units : members).flatMap((id, index): Problem[] =>
          sent.has(id) ? [{ code: 'ALREADY_SENT', path: at(list, index) }] : [],
        ),
      ),
      ...(['dueOn', 'programmeDueOn'] as const).flatMap((name): Problem[] => {
        const day = late[name]
        return day != null && day < today ? [{ code: 'ENDS_BEFORE_START', path: [name] }] : []
      }),
    ])
    return [
      ...units.map((unitId) => ({ unitId, memberId: null, name: null })),
      ...members.map((memberId) => ({ unitId: null, memberId, name: people.get(memberId)?.name ?? '' })),
    ]
  }

  private async acknowledge(
    tx: Transaction<DB>,
    input: AcknowledgeDissemination,
    caller: Caller,
  ): Promise<Deed<WrittenResolution>> {
    const { decodeId } = this.parts
    const id = decodeId('resolution', input.resolutionId, ['resolutionId'])
    const unitId = input.unitId == null ? null : decodeId('unit', input.unitId, ['unitId'])
    const memberId = input.memberId == null ? null : decodeId('member', input.memberId, ['memberId'])
    const [resolution] = await findResolutions(tx, [id], 'SHARE')
    if (!resolution || rightOn(resolution, caller) === 'NONE') throw notFound('resolutionId')
    const at = unitId === null ? ['memberId'] : ['unitId']
    const receipt = await findReceipt(tx, id, { unitId, memberId })
    // Whoever reads a resolution is not told to which units it was sent that they do not see.
    if (!receipt || !isRecipient(receipt, memberId, caller))
      throw new ProblemError({ code: 'NOT_A_RECIPIENT', path: at })
    if (receipt.received) throw new ProblemError({ code: 'ALREADY_RECEIVED', path: at })
    return {
      result: { resolutionId: id, version: resolution.version },
      writes: [receiptChange(tx, receipt.id, caller)],
      act: {
        action: 'RESOLUTION_ACKNOWLEDGE',
        unitId: resolution.unitId,
        objectType: 'resolution',
        objectId: id,
        before: { received: false },
        after: { received: true, unit: unitId, member: memberId },
      },
    }
  }
}

function isRecipient({ path, senderPath }: Receipt, memberId: string | null, { viewer }: Caller): boolean {
  if (memberId !== null) return mayAcknowledgeFor(viewer, memberId, path)
  return path !== null && mayAcknowledge(viewer, path, senderPath)
}
