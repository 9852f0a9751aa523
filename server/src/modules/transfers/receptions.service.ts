import {
  closeTransfersInput,
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
import { enterAct, refreshMembers } from '../member-acts/index.ts'
import { findPeople, FOLLOWING, type Person } from './people.repo.ts'
import { acted, batchAct, beginBatch, idsByRow, settle, takeUp, type Batch } from './taking-up.ts'
import { findDestinations, findDue, type TransferRow } from './transfers.repo.ts'
import {
  closingProblems,
  futureProblems,
  lateWarnings,
  receptionProblems,
  type Destination,
} from './transfers.rules.ts'
import type { WrittenTransfers } from './transfers.service.ts'
import { beginStay, closeTransfer, leave, moveHome, type Writing } from './writes.repo.ts'

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

  /** Receives members: from that day on they are at home here, or stay here for a time. */
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
    const [people, destinations] = await Promise.all([
      findReceived(tx, mine, receivedOn),
      findDestinations(tx, { ids: mine.flatMap(({ toUnitId }) => toUnitId ?? []), code: null }, receivedOn),
    ])
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
      return receptionProblems(transfer, person, leadingTo(transfer), receivedOn, path)
    })
    const { source } = await findDue(tx, receivedOn, 'TRANSFER_PRESENTATION')
    for (const { subject, path } of kept) {
      const due = subject.presentDueOn === null ? null : { day: subject.presentDueOn, source }
      lateWarnings('PRESENTED_LATE', receivedOn, due, path).forEach(warn)
    }
    const transfers = kept.map(({ subject }) => subject)
    const batch = await beginBatch(
      tx,
      transfers.map(({ fromPath, toPath }) => toPath ?? fromPath),
      input.decision,
      receivedOn,
    )
    await Promise.all(transfers.map((transfer) => this.move(tx, input, transfer, batch)))
    const memberIds = transfers.map(({ memberId }) => memberId)
    await refreshMembers(tx, caller.today, memberIds)
    return {
      result: {
        transferIds: idsByRow(
          rows,
          kept.map(({ index, subject }) => ({ index, id: subject.id })),
        ),
      },
      writes: [],
      skipped,
      act: batchAct('TRANSFER_RECEIVE', batch, memberIds, {
        receivedOn,
        transfers: JSON.stringify(transfers.map(({ id }) => id)),
      }),
    }
  }

  private async move(
    tx: Transaction<DB>,
    { receivedOn, reason }: ReceiveTransfers,
    transfer: TransferRow,
    { id: batchId, decisionId }: Batch,
  ): Promise<void> {
    const { id, memberId, kind, fromUnitId, toUnitId, toName, until } = transfer
    const memberActId = await enterAct(tx, {
      kind: 'RECEIVE',
      unitId: toUnitId ?? fromUnitId,
      memberId,
      effectiveOn: receivedOn,
      decisionId,
      reason: reason ?? null,
      batchId,
    })
    const writing: Writing = { memberActId, memberId, day: receivedOn, decisionId }
    await Promise.all([
      kind === 'TEMPORARY'
        ? beginStay(tx, writing, { unitId: toUnitId, name: toName }, until)
        : toUnitId === null
          ? leave(tx, writing)
          : moveHome(tx, writing, toUnitId),
      closeTransfer(tx, writing, id, 'RECEIVED', null),
    ])
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
    const transfers = kept.map(({ subject }) => ({
      ...subject,
      by:
        side === 'RECEIVER' && subject.toUnitId !== null && subject.toPath !== null
          ? { unitId: subject.toUnitId, path: subject.toPath }
          : { unitId: subject.fromUnitId, path: subject.fromPath },
    }))
    const batch = await beginBatch(
      tx,
      transfers.map(({ by }) => by.path),
      null,
      effectiveOn,
    )
    await Promise.all(
      transfers.map(async ({ id, memberId, by }) => {
        const memberActId = await enterAct(tx, {
          kind,
          unitId: by.unitId,
          memberId,
          effectiveOn,
          decisionId: null,
          reason,
          batchId: batch.id,
        })
        await closeTransfer(tx, { memberActId, day: effectiveOn }, id, closing, reason)
      }),
    )
    return {
      result: {
        transferIds: idsByRow(
          rows,
          kept.map(({ index, subject }) => ({ index, id: subject.id })),
        ),
      },
      writes: [],
      skipped,
      act: batchAct(
        action,
        batch,
        transfers.map(({ memberId }) => memberId),
        { effectiveOn, reason, transfers: JSON.stringify(transfers.map(({ id }) => id)) },
      ),
    }
  }
}

/** The members of transfers on the day, each with what must not begin later for their kind of reception. */
async function findReceived(
  tx: Transaction<DB>,
  transfers: readonly TransferRow[],
  day: string,
): Promise<ReadonlyMap<string, Person>> {
  const byWriting = Map.groupBy(transfers, ({ kind, toUnitId }) =>
    kind === 'TEMPORARY' ? 'STAYING' : toUnitId === null ? 'LEAVING' : 'MOVING',
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
