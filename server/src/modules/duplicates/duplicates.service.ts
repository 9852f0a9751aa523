import {
  covers,
  dismissDuplicateInput,
  mergeMembersInput,
  ProblemError,
  takeBackDismissalInput,
  vietnameseDate,
  type DismissDuplicate,
  type MemberMergeField,
  type MergeMembers,
  type TakeBackDismissal,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { mayGrant } from '../access/index.ts'
import { EVERYWHERE, enterAct, enterActDecision, reachToo, refreshMembers } from '../member-acts/index.ts'
import { mayReadMember, personKeys } from '../members/index.ts'
import { dismissalDeletion, dismissalInsertion, findDismissal } from './dismissals.repo.ts'
import { moveLinks, type Merging } from './links.repo.ts'
import {
  findBeyondEnd,
  findBrought,
  findNameAndBirth,
  findPair,
  lockEntries,
  writeEntries,
  writeHistory,
  writePrivate,
  type Entry,
} from './merging.repo.ts'
import { mergeProblems, takenFields } from './merging.rules.ts'

/** What merging wrote. */
export interface MergedMembers extends Record<string, string | number> {
  readonly actId: string
  readonly memberId: string
  readonly mergedId: string
  readonly version: number
}

/** What judging two members to be two people wrote. */
export interface WrittenDismissal extends Record<string, string | readonly string[]> {
  readonly dismissalId: string
  readonly memberIds: readonly string[]
}

/** What the use cases on duplicates work with. */
export interface DuplicateParts extends UseCaseParts {
  /** opens a sealed value */
  readonly open: (sealed: Uint8Array) => string
  /** keyed digest of a value, for look-ups */
  readonly digest: (value: string) => Buffer
}

/** Use cases on people who were entered twice. */
export class DuplicatesService {
  private readonly parts: DuplicateParts

  constructor(parts: DuplicateParts) {
    this.parts = parts
  }

  /** Merges two entries of one person: one act, which can be undone. */
  mergeMembers(input: unknown, caller: Caller): Promise<Outcome<MergedMembers>> {
    return performParsed(this.parts, caller, mergeMembersInput, input, (parsed, tx) =>
      this.merge(tx, parsed, caller),
    )
  }

  /** Judges two members to be two people. */
  dismissDuplicate(input: unknown, caller: Caller): Promise<Outcome<WrittenDismissal>> {
    return performParsed(this.parts, caller, dismissDuplicateInput, input, (parsed, tx) =>
      this.dismiss(tx, parsed, caller),
    )
  }

  /** Takes back that two members are two people. */
  takeBackDismissal(input: unknown, caller: Caller): Promise<Outcome<WrittenDismissal>> {
    return performParsed(this.parts, caller, takeBackDismissalInput, input, (parsed, tx) =>
      this.takeBack(tx, parsed, caller),
    )
  }

  private async merge(
    tx: Transaction<DB>,
    input: MergeMembers,
    caller: Caller,
  ): Promise<Deed<MergedMembers>> {
    const memberId = this.parts.decodeId('member', input.memberId, ['memberId'])
    const mergedId = this.parts.decodeId('member', input.mergedMemberId, ['mergedMemberId'])
    const entries = await lockEntries(tx, [memberId, mergedId])
    const member = writable(entries.get(memberId), caller, 'memberId')
    const merged = writable(entries.get(mergedId), caller, 'mergedMemberId')
    checkVersion(member.version, input.expectedVersion)
    checkVersion(merged.version, input.mergedExpectedVersion, 'mergedExpectedVersion')
    // What hangs on the merged one may lie anywhere: all of it follows.
    await reachToo(tx, [], EVERYWHERE)
    refuse(mergeProblems(member, merged, await findPair(tx, memberId, mergedId)))
    const taken = takenFields(member, merged, input.take ?? [])
    const decisionId = await enterActDecision(tx, member.homeUnitId, input.decision, caller.today)
    const actId = await enterAct(tx, {
      kind: 'MERGE',
      unitId: member.homeUnitId,
      memberId,
      effectiveOn: caller.today,
      decisionId,
      reason: input.reason,
      batchId: null,
    })
    const merging = { act: { memberActId: actId }, memberId, mergedId }
    await writeEntries(tx, merging, taken, caller.today)
    await writePrivate(tx, merging, taken, await this.keysOf(tx, merging, taken))
    await writeHistory(tx, merging, taken.includes('HISTORY'))
    const before = await findBrought(tx, [memberId, mergedId], caller.today)
    await moveLinks(tx, merging)
    const beyond = await findBeyondEnd(tx, memberId)
    if (beyond) {
      const values = { what: beyond.what, date: vietnameseDate(beyond.endedOn) }
      refuse([{ code: 'HELD_BEYOND_END', path: ['take'], values }])
    }
    const gained = (await findBrought(tx, [memberId], caller.today)).filter(
      ({ role, path }) => !before.some((had) => had.role === role && had.path === path),
    )
    if (!gained.every((brought) => mayGrant(caller.viewer, brought)))
      refuse([{ code: 'HOLDER_REACHES_FURTHER', path: ['mergedMemberId'] }])
    await refreshMembers(tx, caller.today, [memberId, mergedId])
    return {
      result: { actId, memberId, mergedId, version: member.version + 1 },
      writes: [],
      act: {
        action: 'MEMBERS_MERGE',
        unitId: member.homeUnitId,
        objectType: 'member',
        objectId: memberId,
        before: { merged: null },
        after: {
          merged: mergedId,
          taken: JSON.stringify(taken),
          reason: input.reason,
          decision: decisionId,
          act: actId,
        },
      },
      changesAccess: true,
    }
  }

  private async keysOf(tx: Transaction<DB>, merging: Merging, taken: readonly MemberMergeField[]) {
    const { fullName, birthDate } = await findNameAndBirth(tx, merging, taken)
    return personKeys(fullName, birthDate && this.parts.open(birthDate), this.parts.digest)
  }

  private async dismiss(
    tx: Transaction<DB>,
    input: DismissDuplicate,
    caller: Caller,
  ): Promise<Deed<WrittenDismissal>> {
    const { ids, pair, unitId } = await this.pairOf(tx, input, caller)
    if (await findDismissal(tx, pair))
      throw new ProblemError({ code: 'ALREADY_DISMISSED', path: ['otherMemberId'] })
    const id = newUuid()
    const [firstId, secondId] = pair
    return {
      result: { dismissalId: id, memberIds: ids },
      writes: [dismissalInsertion(tx, { id, firstId, secondId }, input.reason)],
      act: {
        action: 'DUPLICATE_DISMISS',
        unitId,
        objectType: 'duplicate_dismissal',
        objectId: id,
        before: null,
        after: { members: JSON.stringify(ids), reason: input.reason },
      },
    }
  }

  private async takeBack(
    tx: Transaction<DB>,
    input: TakeBackDismissal,
    caller: Caller,
  ): Promise<Deed<WrittenDismissal>> {
    const { ids, pair, unitId } = await this.pairOf(tx, input, caller)
    const found = await findDismissal(tx, pair)
    if (!found) throw notFound('otherMemberId')
    return {
      result: { dismissalId: found.id, memberIds: ids },
      writes: [dismissalDeletion(tx, found.id)],
      act: {
        action: 'DUPLICATE_DISMISSAL_TAKE_BACK',
        unitId,
        objectType: 'duplicate_dismissal',
        objectId: found.id,
        before: { members: JSON.stringify(ids) },
        after: { members: null },
      },
    }
  }

  /** Two members whose entries the caller may write: as given, and in the order of their ids. */
  private async pairOf(tx: Transaction<DB>, input: TakeBackDismissal, caller: Caller) {
    const one = this.parts.decodeId('member', input.memberId, ['memberId'])
    const other = this.parts.decodeId('member', input.otherMemberId, ['otherMemberId'])
    const entries = await lockEntries(tx, [one, other])
    const { homeUnitId: unitId } = writable(entries.get(one), caller, 'memberId')
    writable(entries.get(other), caller, 'otherMemberId')
    const pair = one < other ? ([one, other] as const) : ([other, one] as const)
    return { ids: [one, other], pair, unitId }
  }
}

/** An entry with the cell where it is at home. */
type AtHome = Entry & { readonly homeUnitId: string }

/** @throws ProblemError at the name in the input for one whom the caller may not read, or not write */
function writable(entry: Entry | undefined, { viewer }: Caller, name: string): AtHome {
  if (!entry || !mayReadMember(viewer, entry)) throw notFound(name)
  const { homeUnitId, homePath } = entry
  if (homeUnitId === null || homePath === null || !covers(viewer, 'member.write', homePath))
    throw forbidden(name)
  return { ...entry, homeUnitId }
}
