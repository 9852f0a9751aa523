import {
  covers,
  issueTransferPapersInput,
  transferMembersInput,
  type IssueTransferPapers,
  type Problem,
  type TransferMembers,
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
import { destinationOf } from './destination.ts'
import { FOLLOWING, type Person } from './people.repo.ts'
import { namedPeople } from './naming.ts'
import { acted, batchAct, enterBatch, idsByRow, settle, takeUp } from './taking-up.ts'
import { findDue, type NewTransfer } from './transfers.repo.ts'
import {
  futureProblems,
  heldWarnings,
  lateWarnings,
  paperProblems,
  stateProblems,
  stayWarnings,
  transferProblems,
  type Destination,
} from './transfers.rules.ts'
import { insertTransfers, setPapers } from './writes.repo.ts'

type Warn = (warning: Problem) => void

/** What acts on transfers wrote: an id for each row of the input, empty for those left out. */
export interface WrittenTransfers extends Record<string, readonly string[]> {
  readonly transferIds: readonly string[]
}

/** Use cases of the side that members leave. */
export class TransfersService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Decides that members go elsewhere, for good or for a time. They are at home where they were until they are received. */
  transferMembers(input: unknown, caller: Caller): Promise<Outcome<WrittenTransfers>> {
    return performParsed(this.parts, caller, transferMembersInput, input, (parsed, tx, warn) =>
      this.transfer(tx, parsed, caller, warn),
    )
  }

  /** Issues the letters of introduction of transfers. */
  issueTransferPapers(input: unknown, caller: Caller): Promise<Outcome<WrittenTransfers>> {
    return performParsed(this.parts, caller, issueTransferPapersInput, input, (parsed, tx, warn) =>
      this.issue(tx, parsed, caller, warn),
    )
  }

  private async transfer(
    tx: Transaction<DB>,
    input: TransferMembers,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenTransfers>> {
    const { decidedOn, until, paperOn, errorPolicy } = input
    const rows = await namedPeople(
      tx,
      this.parts,
      caller,
      input.members,
      { day: decidedOn, following: FOLLOWING.DECIDING, since: 'after' },
      ({ homeUnit }) => homeUnit !== null && covers(caller.viewer, 'member.write', homeUnit.path),
    )
    const { to, problems } = await destinationOf(tx, this.parts, input)
    if (acted(rows).length > 0) {
      refuse([
        ...problems,
        ...futureProblems(decidedOn, caller.today, ['decidedOn']),
        ...(paperOn == null ? [] : futureProblems(paperOn, caller.today, ['paperOn'])),
        ...(paperOn == null ? [] : paperProblems(paperOn, decidedOn, ['paperOn'])),
      ])
    }
    const { kept, skipped } = settle(errorPolicy, rows, (person, path) =>
      transferProblems(person, to, decidedOn, path),
    )
    const [paperDue, presentDue, shortest, longest] = await Promise.all([
      findDue(tx, decidedOn, 'TRANSFER_PAPER'),
      paperOn == null ? null : findDue(tx, paperOn, 'TRANSFER_PRESENTATION'),
      findDue(tx, decidedOn, 'STAY_SHORTEST'),
      findDue(tx, decidedOn, 'STAY_LONGEST'),
    ])
    if (until != null) stayWarnings(until, shortest, longest, ['until']).forEach(warn)
    if (paperOn != null) lateWarnings('PAPER_LATE', paperOn, paperDue, ['paperOn']).forEach(warn)
    // Whoever may transfer somebody may read what they hold in their cell.
    for (const { subject, path } of kept)
      heldWarnings(subject, { kind: input.kind, toUnitId: to.unitId }, true, path).forEach(warn)
    const people = kept.flatMap(({ index, subject }) =>
      subject.home ? [{ index, id: newUuid(), person: subject, home: subject.home }] : [],
    )
    const batch = await enterBatch(
      tx,
      { kind: 'TRANSFER', effectiveOn: decidedOn, decision: input.decision, reason: input.reason },
      people.map(({ person, home }) => ({ memberId: person.id, unit: { id: home.unitId, path: home.path } })),
    )
    const paper = { paperDueOn: paperDue.day, presentDueOn: presentDue?.day ?? null }
    await insertTransfers(
      tx,
      batch,
      people.map(({ id, person, home }) => newTransfer(id, person, home, to, { ...input, ...paper })),
    )
    return {
      result: { transferIds: idsByRow(rows, people) },
      writes: [],
      skipped,
      act: batchAct('TRANSFER_DECIDE', batch, {
        kind: input.kind,
        to: to.unitId ?? to.name,
        decidedOn,
        until: until ?? null,
        paperOn: paperOn ?? null,
      }),
    }
  }

  private async issue(
    tx: Transaction<DB>,
    input: IssueTransferPapers,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenTransfers>> {
    const { paperOn, paperNumber, reason, errorPolicy } = input
    const rows = await takeUp(tx, this.parts, caller, input.transfers, 'SENDER')
    if (acted(rows).length > 0) refuse(futureProblems(paperOn, caller.today, ['paperOn']))
    const { kept, skipped } = settle(errorPolicy, rows, (transfer, path) => [
      ...stateProblems(transfer, ['DECIDED'], path),
      ...paperProblems(paperOn, transfer.decidedOn, path),
    ])
    const transfers = kept.map(({ subject }) => subject)
    const [{ source }, presentDue] = await Promise.all([
      findDue(tx, paperOn, 'TRANSFER_PAPER'),
      findDue(tx, paperOn, 'TRANSFER_PRESENTATION'),
    ])
    for (const { subject, path } of kept)
      lateWarnings('PAPER_LATE', paperOn, { day: subject.paperDueOn, source }, path).forEach(warn)
    const batch = await enterBatch(
      tx,
      { kind: 'ISSUE_PAPER', effectiveOn: paperOn, reason },
      transfers.map(({ memberId, fromUnitId, fromPath }) => ({
        memberId,
        unit: { id: fromUnitId, path: fromPath },
      })),
    )
    const ids = transfers.map(({ id }) => id)
    const paper = { number: paperNumber ?? null, on: paperOn, presentDueOn: presentDue.day }
    await setPapers(tx, batch, ids, paper)
    return {
      result: {
        transferIds: idsByRow(
          rows,
          kept.map(({ index, subject }) => ({ index, id: subject.id })),
        ),
      },
      writes: [],
      skipped,
      act: batchAct('TRANSFER_PAPER', batch, {
        paperNumber: paper.number,
        paperOn,
        transfers: JSON.stringify(ids),
      }),
    }
  }
}

/** A transfer as it is decided for one of the members. */
function newTransfer(
  id: string,
  person: Person,
  home: NonNullable<Person['home']>,
  to: Destination,
  said: TransferMembers & Pick<NewTransfer, 'paperDueOn' | 'presentDueOn'>,
): NewTransfer {
  const { kind, decidedOn, paperDueOn, presentDueOn } = said
  return {
    id,
    memberId: person.id,
    personName: person.name,
    kind,
    fromUnitId: home.unitId,
    fromName: home.name,
    toUnitId: to.unitId,
    toName: to.name,
    decidedOn,
    paperDueOn,
    paperNumber: said.paperNumber ?? null,
    paperOn: said.paperOn ?? null,
    presentDueOn,
    until: said.until ?? null,
    state: presentDueOn === null ? 'DECIDED' : 'SENT',
  }
}
