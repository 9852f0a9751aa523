import { endStaysInput, type EndStays } from '@chibo/shared'
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
import { raiseVersions, reachToo, refreshMembers } from '../member-acts/index.ts'
import { namedPeople } from './naming.ts'
import { FOLLOWING, type Person } from './people.repo.ts'
import { acted, batchAct, enterBatch, idsByRow, settle } from './taking-up.ts'
import { keeperOfStay } from './transfers.policy.ts'
import { futureProblems, stayProblems } from './transfers.rules.ts'
import { endStays } from './writes.repo.ts'

/** What ending stays wrote: an act for each row of the input, empty for those left out. */
export interface EndedStays extends Record<string, readonly string[]> {
  readonly actIds: readonly string[]
}

/** Use cases on members who stay elsewhere for a time. */
export class StaysService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Ends stays before their time: from that day on the members attend at home again. */
  endStays(input: unknown, caller: Caller): Promise<Outcome<EndedStays>> {
    return performParsed(this.parts, caller, endStaysInput, input, (parsed, tx) =>
      this.end(tx, parsed, caller),
    )
  }

  private async end(tx: Transaction<DB>, input: EndStays, caller: Caller): Promise<Deed<EndedStays>> {
    const { effectiveOn, decision, reason, errorPolicy } = input
    const { viewer } = caller
    const keeper = ({ homeUnit, temporaryUnit }: Person) => keeperOfStay(viewer, homeUnit, temporaryUnit)
    const rows = await namedPeople(
      tx,
      this.parts,
      caller,
      input.members,
      { day: effectiveOn, following: FOLLOWING.STAYING, since: 'on' },
      (person) => keeper(person) !== null,
    )
    if (acted(rows).length > 0) refuse(futureProblems(effectiveOn, caller.today, ['effectiveOn']))
    const { kept, skipped } = settle(errorPolicy, rows, (person, path) =>
      stayProblems(person, effectiveOn, path),
    )
    const people = kept.flatMap(({ index, subject }) => {
      const unit = keeper(subject)
      return unit ? [{ index, memberId: subject.id, unit }] : []
    })
    // Whoever stayed here is read here no longer.
    await reachToo(
      tx,
      viewer.allRanges,
      kept.flatMap(({ subject }) => subject.homeUnit?.path ?? []),
    )
    const batch = await enterBatch(tx, { kind: 'END_STAY', effectiveOn, decision, reason }, people)
    await endStays(tx, batch, batch.memberIds, effectiveOn)
    await raiseVersions(tx, batch.memberIds)
    await refreshMembers(tx, caller.today, batch.memberIds)
    const ended = people.map(({ index }, i) => ({ index, id: batch.actIds[i] ?? '' }))
    return {
      result: { actIds: idsByRow(rows, ended) },
      writes: [],
      skipped,
      act: batchAct('STAY_END', batch, { effectiveOn, reason: reason ?? null }),
    }
  }
}
