import {
  closeTransfersInput,
  covers,
  receiveTransfersInput,
  type CloseTransfers,
  type Problem,
  type ReceiveTransfers,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import {
  judgeLeaving,
  raiseVersions,
  refreshMembers,
  writeStates,
  type StateVerdict,
} from '../member-acts/index.ts'
import { findPeople, FOLLOWING, type Person } from './people.repo.ts'
import { acted, batchAct, enterBatch, idsByRow, settle, takeUp, type Batch, type On } from './taking-up.ts'
import { findDestinations, findDue, type TransferRow } from './transfers.repo.ts'
import {
  closingProblems,
  futureProblems,
  heldWarnings,
  lateWarnings,
  receptionProblems,
  type Destination,
} from './transfers.rules.ts'
import type { WrittenTransfers } from './transfers.service.ts'
import { beginStays, closeTransfers, moveHomes } from './writes.repo.ts'

type Warn = (warning: Problem) => void

/** By which acts a transfer is closed without anybody moving, and who does them. */
const CLOSINGS = {
  RETURNED: { kind: 'RETURN_TRANSFER', action: 'TRANSFER_RETURN', side: 'RECEIVER' },
  CANCELLED: { kind: 'CANCEL_TRANSFER', action: 'TRANSFER_CANCEL', side: 'SENDER' },
} as const

/** Use cases by which transfers come to an end: members are received, or stay where they are. */
export class ReceptionsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /**
   * Receives members: from that day on they are at home here, or stay here for a time. Offices and seats that they hold where
   * they were are not touched, only warned of; whoever leaves the register is relieved of all that they hold.
   */
  receiveTransfers(input: unknown, caller: Caller): Promise<Outcome<WrittenTransfers>> {
    return performParsed(this.parts, caller, receiveTransfersInput, input, (parsed, tx, warn) =>
      this.receive(tx, parsed, caller, warn),
    )
  }

  /** Sends transfers back: the members stay where they are. */
  returnTransfers(input: unknown, caller: Caller): Promise<Outcome<WrittenTransfers>> {
    return performParsed(this.parts, caller, closeTransfersInput, input, (parsed, tx) =>
      this.close(tx, parsed, caller, 'RETURNED'),
    )
  }

  /** Gives transfers up before anybody was received. */
  cancelTransfers(input: unknown, caller: Caller): Promise<Outcome<WrittenTransfers>> {
    return performParsed(this.parts, caller, closeTransfersInput, input, (parsed, tx) =>
      this.close(tx, parsed, caller, 'CANCELLED'),
    )
  }

  private async receive(
    tx: Transaction<DB>,
    input: ReceiveTransfers,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenTransfers>> {
    const { receivedOn, errorPolicy } = input
    const rows = await takeUp(tx, this.parts, caller, input.transfers, 'RECEIVER')
    const mine = acted(rows).map(({ subject }) => subject)
    if (mine.length > 0) refuse(futureProblems(receivedOn, caller.today, ['receivedOn']))
    const people = await findReceived(tx, mine, receivedOn)
    const leaving = await judgeLeaving(
      tx,
      mine.filter(leaves).flatMap(({ memberId }) => people.get(memberId) ?? []),
      receivedOn,
    )
    const toUnitIds = mine.flatMap(({ toUnitId }) => toUnitId ?? [])
    const destinations = await findDestinations(tx, { ids: toUnitIds, code: null }, receivedOn)
    const leadingTo = ({ toUnitId, toName }: TransferRow): Destination =>
      destinations.find(({ unitId }) => unitId === toUnitId) ?? {
        unitId: toUnitId,
        name: toName,
        isInForce: true,
        takesMembers: true,
      }
    const { kept, skipped } = settle(errorPolicy, rows, (transfer, path) => {
      const person = people.get(transfer.memberId)
      if (!person) return [{ code: 'NOT_FOUND', path }]
      const problems = receptionProblems(transfer, person, leadingTo(transfer), receivedOn, path)
      const against = leaves(transfer) ? (leaving.get(person.id)?.problems ?? []) : []
      return problems.length > 0 ? problems : against.map((problem) => ({ ...problem, path }))
    })
    const { source } = await findDue(tx, receivedOn, 'TRANSFER_PRESENTATION')
    for (const { subject, path } of kept) {
      const due = subject.presentDueOn === null ? null : { day: subject.presentDueOn, source }
      lateWarnings('PRESENTED_LATE', receivedOn, due, path).forEach(warn)
      const person = people.get(subject.memberId)
      const isRead = covers(caller.viewer, 'unit.read', subject.fromPath)
      if (person) heldWarnings(person, subject, isRead, path).forEach(warn)
    }
    const transfers = kept.map(({ subject }) => subject)
    const batch = await enterBatch(
      tx,
      { kind: 'RECEIVE', effectiveOn: receivedOn, decision: input.decision, reason: input.reason },
      transfers.map((transfer) => ({ memberId: transfer.memberId, unit: receiverOf(transfer) })),
    )
    const ids = transfers.map(({ id }) => id)
    await closeTransfers(tx, batch, ids, { state: 'RECEIVED', on: receivedOn, reason: null })
    await moveTo(tx, batch, transfers, { ...input, day: receivedOn, leaving })
    await refreshMembers(tx, caller.today, batch.memberIds)
    return {
      result: {
        transferIds: idsByRow(
          rows,
          kept.map(({ index, subject }) => ({ index, id: subject.id })),
        ),
      },
      writes: [],
      skipped,
      act: batchAct('TRANSFER_RECEIVE', batch, { receivedOn, transfers: JSON.stringify(ids) }),
      changesAccess: transfers.some(leaves),
    }
  }

  private async close(
    tx: Transaction<DB>,
    { transfers: named, effectiveOn, reason, errorPolicy }: CloseTransfers,
    caller: Caller,
    closing: 'RETURNED' | 'CANCELLED',
  ): Promise<Deed<WrittenTransfers>> {
    const { kind, action, side } = CLOSINGS[closing]
    const rows = await takeUp(tx, this.parts, caller, named, side)
    if (acted(rows).length > 0) refuse(futureProblems(effectiveOn, caller.today, ['effectiveOn']))
    const { kept, skipped } = settle(errorPolicy, rows, (transfer, path) =>
      closingProblems(transfer, closing, effectiveOn, path),
    )
    const transfers = kept.map(({ subject }) => subject)
    const batch = await enterBatch(
      tx,
      { kind, effectiveOn, reason },
      transfers.map((transfer) => ({
        memberId: transfer.memberId,
        unit: side === 'RECEIVER' ? receiverOf(transfer) : senderOf(transfer),
      })),
    )
    const ids = transfers.map(({ id }) => id)
    await closeTransfers(tx, batch, ids, { state: closing, on: effectiveOn, reason })
    return {
      result: {
        transferIds: idsByRow(
          rows,
          kept.map(({ index, subject }) => ({ index, id: subject.id })),
        ),
      },
      writes: [],
      skipped,
      act: batchAct(action, batch, { effectiveOn, reason, transfers: JSON.stringify(ids) }),
    }
  }
}

/** Whether somebody goes for good to an organization that is not kept here. */
function leaves({ kind, toUnitId }: TransferRow): boolean {
  return kind === 'HOME' && toUnitId === null
}

function senderOf({ fromUnitId, fromPath }: TransferRow): On['unit'] {
  return { id: fromUnitId, path: fromPath }
}

/** Who receives: the other side, or the sender for an organization that is not kept here. */
function receiverOf(transfer: TransferRow): On['unit'] {
  const { toUnitId, toPath } = transfer
  return toUnitId === null || toPath === null ? senderOf(transfer) : { id: toUnitId, path: toPath }
}

/** Writes where the members of transfers are from the day on. */
async function moveTo(
  tx: Transaction<DB>,
  batch: Batch,
  transfers: readonly TransferRow[],
  {
    day,
    reason,
    leaving,
  }: {
    readonly day: string
    readonly reason?: string | undefined
    readonly leaving: ReadonlyMap<string, StateVerdict>
  },
): Promise<void> {
  const { decisionId } = batch
  const going = (some: readonly TransferRow[]) =>
    some.map(({ memberId, toUnitId, toName, until }) => ({ memberId, unitId: toUnitId, name: toName, until }))
  const [stays, homes] = [
    transfers.filter(({ kind }) => kind === 'TEMPORARY'),
    transfers.filter((transfer) => transfer.kind === 'HOME' && !leaves(transfer)),
  ]
  await moveHomes(tx, batch, going(homes), { day, decisionId })
  await beginStays(tx, batch, going(stays), { day, decisionId })
  await raiseVersions(
    tx,
    [...homes, ...stays].map(({ memberId }) => memberId),
  )
  const ends = transfers.filter(leaves).flatMap(({ memberId }) => {
    const verdict = leaving.get(memberId)
    return verdict ? [{ memberId, actId: actOf(batch, memberId), change: verdict.change }] : []
  })
  if (ends.length === 0) return
  const acts = { memberIds: ends.map(({ memberId }) => memberId), actIds: ends.map(({ actId }) => actId) }
  await writeStates(tx, acts, ends, { day, decisionId, reason: reason ?? null })
}

function actOf({ memberIds, actIds }: Batch, memberId: string): string {
  return actIds[memberIds.indexOf(memberId)] ?? ''
}

/** The members of transfers on the day, each with what must not begin later for their kind of reception. */
async function findReceived(
  tx: Transaction<DB>,
  transfers: readonly TransferRow[],
  day: string,
): Promise<ReadonlyMap<string, Person>> {
  const byWriting = Map.groupBy(transfers, ({ kind, toUnitId }) =>
    kind === 'TEMPORARY' ? 'STAYING' : toUnitId === null ? 'DECIDING' : 'MOVING',
  )
  const found = await Promise.all(
    [...byWriting].map(([writing, some]) =>
      findPeople(
        tx,
        some.map(({ memberId }) => memberId),
        day,
        FOLLOWING[writing],
        'on',
      ),
    ),
  )
  return new Map(found.flatMap((people) => [...people]))
}
