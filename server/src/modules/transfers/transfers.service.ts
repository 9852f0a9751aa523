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
import { enterAct } from '../member-acts/index.ts'
import { destinationOf } from './destination.ts'
import { FOLLOWING, type Person } from './people.repo.ts'
import { namedPeople } from './naming.ts'
import { acted, batchAct, beginBatch, idsByRow, settle, takeUp, type Batch } from './taking-up.ts'
import { findDue, type TransferRow } from './transfers.repo.ts'
import {
  futureProblems,
  lateWarnings,
  paperProblems,
  stateProblems,
  stayWarnings,
  transferProblems,
  type Destination,
  type Due,
} from './transfers.rules.ts'
import { insertTransfer, setPaper } from './writes.repo.ts'

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
    const people = kept.flatMap(({ index, subject }) =>
      subject.home ? [{ index, id: newUuid(), person: subject, home: subject.home }] : [],
    )
    const batch = await beginBatch(
      tx,
      people.map(({ home }) => home.path),
      input.decision,
      decidedOn,
    )
    await Promise.all(
      people.map((one) => this.decide(tx, input, { ...one, to, batch, paperDue, presentDue })),
    )
    return {
      result: { transferIds: idsByRow(rows, people) },
      writes: [],
      skipped,
      act: batchAct(
        'TRANSFER_DECIDE',
        batch,
        people.map(({ person }) => person.id),
        {
          kind: input.kind,
          to: to.unitId ?? to.name,
          decidedOn,
          until: until ?? null,
          paperOn: paperOn ?? null,
        },
      ),
    }
  }

  private async decide(
    tx: Transaction<DB>,
    input: TransferMembers,
    {
      id,
      person,
      home,
      to,
      batch,
      paperDue,
      presentDue,
    }: {
      readonly id: string
      readonly person: Person
      readonly home: NonNullable<Person['home']>
      readonly to: Destination
      readonly batch: Batch
      readonly paperDue: Due
      readonly presentDue: Due | null
    },
  ): Promise<void> {
    const memberActId = await enterAct(tx, {
      kind: 'TRANSFER',
      unitId: home.unitId,
      memberId: person.id,
      effectiveOn: input.decidedOn,
      decisionId: batch.decisionId,
      reason: input.reason ?? null,
      batchId: batch.id,
    })
    await insertTransfer(tx, memberActId, {
      id,
      memberId: person.id,
      personName: person.name,
      kind: input.kind,
      fromUnitId: home.unitId,
      fromName: home.name,
      to,
      decidedOn: input.decidedOn,
      paperDueOn: paperDue.day,
      paperNumber: input.paperNumber ?? null,
      paperOn: input.paperOn ?? null,
      presentDueOn: presentDue?.day ?? null,
      until: input.until ?? null,
      state: presentDue === null ? 'DECIDED' : 'SENT',
    })
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
    const batch = await beginBatch(
      tx,
      transfers.map(({ fromPath }) => fromPath),
      null,
      paperOn,
    )
    const paper = { number: paperNumber ?? null, on: paperOn, presentDueOn: presentDue.day }
    await Promise.all(
      transfers.map(async ({ id, memberId, fromUnitId }: TransferRow) => {
        const memberActId = await enterAct(tx, {
          kind: 'ISSUE_PAPER',
          unitId: fromUnitId,
          memberId,
          effectiveOn: paperOn,
          decisionId: null,
          reason: reason ?? null,
          batchId: batch.id,
        })
        await setPaper(tx, memberActId, id, paper)
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
        'TRANSFER_PAPER',
        batch,
        transfers.map(({ memberId }) => memberId),
        { paperNumber: paper.number, paperOn, transfers: JSON.stringify(transfers.map(({ id }) => id)) },
      ),
    }
  }
}
