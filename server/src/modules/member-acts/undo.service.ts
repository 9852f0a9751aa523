import {
  covers,
  ProblemError,
  undoMemberActInput,
  type MemberActKind,
  type Problem,
  type UndoMemberAct,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { mayGrant } from '../access/index.ts'
import { mayReadMember } from '../members/index.ts'
import { changedSince, restoreRows, writtenTables, type WrittenTable } from '../recorded/index.ts'
import { EVERYWHERE, raiseVersions, reachToo, refreshMembers } from './acts.repo.ts'
import { isBuiltOn } from './built-on.repo.ts'
import {
  findActReach,
  findMadeAct,
  findOfficeRights,
  releaseActs,
  setUndone,
  type MadeAct,
} from './undo.repo.ts'

/** What undoing wrote. */
export interface UndoneAct extends Record<string, string | number> {
  readonly actId: string
  readonly version: number
}

/**
 * Acts that are undone where they are kept: at the unit of an office, and of a transfer at the side that did it, so that what the
 * receiving side did is undone by that side alone. The others are undone where the member is at home.
 */
const BY_UNIT: readonly MemberActKind[] = [
  ...(['APPOINT', 'END_OFFICE', 'SEAT', 'END_SEAT'] as const),
  ...(['TRANSFER', 'ISSUE_PAPER', 'RECEIVE', 'RETURN_TRANSFER', 'CANCEL_TRANSFER'] as const),
]

/** Acts by which somebody came into the register. */
const ENTRIES: readonly MemberActKind[] = ['ENTER', 'ADMIT']

const FOLLOWED: Problem = { code: 'ACT_FOLLOWED', path: ['id'] }

/** The use case by which every act on the register is undone. */
export class UndoService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Undoes an act as if it had not been, where nothing that it wrote was changed since and nothing was built on it. */
  undoMemberAct(input: unknown, caller: Caller): Promise<Outcome<UndoneAct>> {
    return performParsed(this.parts, caller, undoMemberActInput, input, (parsed, tx) =>
      this.undo(tx, parsed, caller),
    )
  }

  private async undo(tx: Transaction<DB>, input: UndoMemberAct, caller: Caller): Promise<Deed<UndoneAct>> {
    const id = this.parts.decodeId('act', input.id, ['id'])
    const act = writable(await findMadeAct(tx, id), caller)
    checkVersion(act.version, input.expectedVersion)
    if (act.isUndone) refuse([{ code: 'ACT_UNDONE', path: ['id'] }])
    // Undone, the rows may lie where the caller does not reach: the other side of a transfer, whatever hung on a merged entry.
    const { memberIds, paths } = await findActReach(tx, id)
    await reachToo(tx, caller.viewer.allRanges, act.kind === 'MERGE' ? EVERYWHERE : paths)
    const tables = await restore(tx, act, caller)
    await raiseVersions(tx, memberIds)
    await refreshMembers(tx, caller.today, memberIds)
    if (await isBuiltOn(tx, id, tables)) refuse([FOLLOWED])
    await setUndone(tx, id, input.reason, caller.now)
    return {
      result: { actId: id, version: act.version + 1 },
      writes: [],
      act: {
        action: 'MEMBER_ACT_UNDO',
        unitId: act.unitId,
        objectType: 'member_act',
        objectId: id,
        before: { isUndone: false },
        after: { isUndone: true, kind: act.kind, memberId: act.memberId, reason: input.reason },
      },
      changesAccess: true,
    }
  }
}

/** @throws ProblemError for an act that the caller may not see, or not undo */
function writable(act: MadeAct | undefined, { viewer }: Caller): MadeAct {
  const isSeen = act && (covers(viewer, 'member.read', act.unitPath) || mayReadMember(viewer, act))
  if (!isSeen) throw notFound('id')
  // A member whom the second net hides has no path here: they are at home where the caller does not reach.
  const path = act.memberId === null || BY_UNIT.includes(act.kind) ? act.unitPath : act.homePath
  if (path === null || !covers(viewer, 'member.write', path)) throw forbidden('id')
  return act
}

/**
 * @returns the tables whose rows are as they were
 * @throws ProblemError where something changed since, or something else hangs on what would go
 */
async function restore(
  tx: Transaction<DB>,
  { id, kind, memberId }: MadeAct,
  caller: Caller,
): Promise<readonly WrittenTable[]> {
  const written = { memberActId: id }
  const tables = await writtenTables(tx, written)
  refuse(
    (await changedSince(tx, written, tables)).map(({ what }) => ({
      code: 'CHANGED_SINCE',
      path: ['id'],
      values: { what },
    })),
  )
  if (tables.some(({ table }) => table === 'office')) await checkRights(tx, id, caller)
  if (ENTRIES.includes(kind) && memberId !== null) await releaseActs(tx, memberId)
  try {
    await restoreRows(tx, written, tables)
  } catch (error) {
    if (isInTheWay(error)) throw new ProblemError(FOLLOWED)
    throw error
  }
  return tables
}

/**
 * With an office that comes back comes its role: to somebody who can sign in from whoever may give it, and to nobody from
 * themselves.
 *
 * @throws ProblemError
 */
async function checkRights(tx: Transaction<DB>, actId: string, { viewer, today }: Caller): Promise<void> {
  const rights = await findOfficeRights(tx, actId, today)
  if (rights.some(({ memberId }) => memberId === viewer.memberId))
    refuse([{ code: 'OWN_ACCESS', path: ['id'] }])
  if (
    rights.some(
      ({ role, path, comesBack }) => comesBack && role !== null && !mayGrant(viewer, { role, path }),
    )
  )
    refuse([{ code: 'ROLE_NOT_GRANTABLE', path: ['id'] }])
}

/** Rows that refer to one that would go; that hold at a time, or under a name, which one that comes back held. */
const IN_THE_WAY = new Set<unknown>(['23503', '23P01', '23505'])

function isInTheWay(error: unknown): boolean {
  return error instanceof Error && 'code' in error && IN_THE_WAY.has(error.code)
}
