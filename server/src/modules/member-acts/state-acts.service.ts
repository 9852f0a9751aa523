import { actOnMembersInput, type ActOnMembers, type Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { refuse } from '../../use-cases/refusals.ts'
import { settleRows } from '../../use-cases/rows.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { enterActDecision, enterActs, refreshMembers } from './acts.repo.ts'
import { mayReadBirth, refusalOf } from './authorize.ts'
import { findMemberRules } from './member-rules.repo.ts'
import { earliestDay } from './partial-dates.rules.ts'
import { findActed, findCommonUnit, findLines, type ActedMember, type Lines } from './state-acts.repo.ts'
import { aheadProblems, isEnd, stateVerdict, type StateChange } from './state-acts.rules.ts'
import { writeStates } from './state-writes.repo.ts'
import { rowOn } from './timeline.rules.ts'

/** What acting on members wrote. */
export interface ActedOnMembers extends Record<string, string | readonly string[]> {
  /** the act on each row's member; empty for rows that were left out */
  readonly rowIds: readonly string[]
  readonly actIds: readonly string[]
}

/** What services of the register are made of. */
export interface RegisterParts extends UseCaseParts {
  /** opens a sealed value */
  readonly open: (sealed: Uint8Array) => string
}

/** A row of the input: what is wrong with it, or what it comes to. */
interface Row {
  readonly problems: readonly Problem[]
  readonly acted: readonly ActedRow[]
}

/** A member whom the act is done to. */
interface ActedRow {
  readonly index: number
  readonly member: ActedMember
  /** the home cell on the day */
  readonly unitId: string
  readonly warnings: readonly Problem[]
  readonly change: StateChange
}

/** Use cases on the standing, the activity and the membership of members. */
export class StateActsService {
  private readonly parts: RegisterParts

  constructor(parts: RegisterParts) {
    this.parts = parts
  }

  /** Does the same to one member or to a list of them. */
  actOnMembers(input: unknown, caller: Caller): Promise<Outcome<ActedOnMembers>> {
    return performParsed(this.parts, caller, actOnMembersInput, input, (parsed, tx, warn) =>
      this.act(tx, parsed, caller, warn),
    )
  }

  private async act(
    tx: Transaction<DB>,
    input: ActOnMembers,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<Deed<ActedOnMembers>> {
    refuse(aheadProblems(input, caller.today))
    const { rows, ids } = await this.judge(tx, input, caller)
    const { kept, skipped } = settleRows(input.errorPolicy, rows)
    const acted = kept.flatMap((row) => row.acted)
    for (const { warnings } of acted) warnings.forEach(warn)
    const memberIds = acted.map(({ member }) => member.id)
    const unitId = await findCommonUnit(
      tx,
      acted.flatMap(({ member }) => member.homePath ?? []),
    )
    const decisionId = await enterActDecision(tx, unitId, input.decision, input.effectiveOn)
    const reason = input.reason ?? null
    const { actIds, batchId } = await enterActs(
      tx,
      {
        kind: input.act,
        effectiveOn: input.effectiveOn,
        decisionId,
        reason,
        hindrance: input.hindrance ?? null,
      },
      acted.map((one) => ({ unitId: one.unitId, memberId: one.member.id })),
    )
    const acts = { memberIds, actIds }
    const changes = acted.map(({ member, change }) => ({ memberId: member.id, change }))
    await writeStates(tx, acts, changes, { day: input.effectiveOn, decisionId, reason })
    await refreshMembers(tx, caller.today, memberIds)
    const byIndex = new Map(acted.map(({ index }, i) => [index, actIds[i] ?? '']))
    return {
      result: { rowIds: ids.map((_, index) => byIndex.get(index) ?? ''), actIds },
      writes: [],
      act: {
        action: 'MEMBERS_ACT',
        unitId,
        objectType: 'member_act',
        objectId: batchId ?? actIds[0] ?? '',
        before: null,
        after: {
          act: input.act,
          hindrance: input.hindrance ?? null,
          effectiveOn: input.effectiveOn,
          reason,
          count: memberIds.length,
          members: JSON.stringify(memberIds),
        },
      },
      skipped,
      changesAccess: isEnd(input.act),
    }
  }

  private async judge(tx: Transaction<DB>, input: ActOnMembers, caller: Caller) {
    const ids = input.members.map(({ memberId }, i) =>
      this.parts.decodeId('member', memberId, ['members', String(i), 'memberId']),
    )
    const found = await findActed(tx, ids)
    const [lines, rules] = await Promise.all([
      findLines(tx, ids, input.effectiveOn),
      findMemberRules(tx, input.effectiveOn),
    ])
    const act = {
      ...input,
      until: input.until ?? null,
      hindrance: input.hindrance ?? null,
      hasReason: input.reason !== undefined,
    }
    const members = new Map(found.map((member) => [member.id, member]))
    const rows = ids.map((id, index): Row => {
      const path = ['members', String(index)]
      const member = members.get(id)
      const expected = input.members[index]?.expectedVersion
      const refusal = refusalOf(member, expected, path, caller)
      const line = lines.get(id)
      if (!member || !line || refusal) return { problems: refusal ? [refusal] : [], acted: [] }
      const { problems, warnings, change } = stateVerdict(this.stateOf(member, line, caller), act, rules)
      const at = (problem: Problem): Problem => ({ ...problem, path: [...path, ...problem.path] })
      const unitId = rowOn(line.HOME, input.effectiveOn)?.value ?? ''
      const told = [...warnings, ...accountWarnings(member, change)].map(at)
      return { problems: problems.map(at), acted: [{ index, member, unitId, warnings: told, change }] }
    })
    return { rows, ids }
  }

  private stateOf(member: ActedMember, line: Lines, caller: Caller) {
    const { birthDate } = member
    const isKnown = birthDate !== null && mayReadBirth(member, caller)
    return {
      ...member,
      bornOn: isKnown ? earliestDay(this.parts.open(birthDate)) : null,
      standing: line.STANDING,
      activity: line.ACTIVITY,
      hindrances: line.HINDRANCE,
      home: line.HOME,
      stays: line.TEMPORARY,
      end: line.END,
      held: line.HELD,
    }
  }
}

/** Whoever is a member no longer may still sign in: somebody has to decide. */
function accountWarnings({ hasAccount, name }: ActedMember, { end }: StateChange): Problem[] {
  return hasAccount && end !== null ? [{ code: 'HAS_ACCOUNT', path: [], values: { name } }] : []
}
