import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import {
  findFormer,
  findLastUnits,
  findMoved,
  findUnitsOfKeys,
  type Former,
  type LastUnit,
} from './correction.repo.ts'
import type { Draft, DraftOperation, DraftResult } from './draft.rules.ts'
import type { KeptReorganization } from './drafts.repo.ts'

/** What a correction is drafted from. */
interface Known {
  /** units named or begun by the reorganization, as they are or were last */
  readonly units: ReadonlyMap<string, LastUnit>
  readonly unitOfKey: ReadonlyMap<string, string>
  readonly former: ReadonlyMap<string, Former>
  /** old units that are there no more: they begin anew */
  readonly gone: ReadonlySet<string>
}

/**
 * Drafts what would bring back from today on what a reorganization changed: old units begin anew, their members go back as far
 * as they are still there. A draft for people to look through, not a promise that it can be approved.
 *
 * @param today ISO: the day from which it is to have effect
 */
export async function correctionOf(
  tx: Transaction<DB>,
  { id, draft }: KeptReorganization,
  today: string,
): Promise<Draft> {
  const [units, unitOfKey, former, moved] = [
    await findLastUnits(tx, id),
    await findUnitsOfKeys(tx, id),
    await findFormer(tx, id),
    await findMoved(tx, id, today),
  ]
  const gone = new Set(
    draft.operations.flatMap(({ unitIds }) =>
      unitIds.filter((unitId) => units.get(unitId)?.isThere === false),
    ),
  )
  const known: Known = { units, unitOfKey, former, gone }
  const operations = draft.operations.flatMap((operation) => undone(operation, known))
  const keys = new Set(operations.flatMap(({ results }) => results.map(({ key }) => key)))
  return {
    unitId: draft.unitId,
    title: draft.title,
    number: draft.number,
    signedOn: today,
    effectiveOn: today,
    notes: draft.notes,
    operations,
    allotments: [
      ...moved.map(({ memberId, fromId }) => ({
        memberId,
        unitId: null,
        key: fromId,
        rule: 'LIST' as const,
      })),
      ...[...former.values()].flatMap(({ unitId, parentId }) =>
        parentId !== null && gone.has(parentId) && !gone.has(unitId)
          ? [{ memberId: null, unitId, key: parentId, rule: 'LIST' as const }]
          : [],
      ),
    ].filter(({ key }) => keys.has(key)),
  }
}

/** The step that undoes one: none where nothing of it is there any more. */
function undone(operation: DraftOperation, known: Known): DraftOperation[] {
  switch (operation.kind) {
    case 'CREATE':
      return stepOf('END', thereOf(operation, known), [], [])
    case 'MOVE':
    case 'RENAME':
    case 'CHANGE_KIND':
      return operation.results.flatMap((result) => setBack(operation.kind, result, known))
    case 'SPLIT':
    case 'MERGE':
    case 'END':
      return givenBack(operation, known)
  }
}

/** Units after a step that are there today. */
function thereOf({ results }: DraftOperation, { units, unitOfKey }: Known): string[] {
  return results
    .flatMap(({ key }) => unitOfKey.get(key) ?? [])
    .filter((unitId) => units.get(unitId)?.isThere === true)
}

function setBack(
  kind: DraftOperation['kind'],
  { key, unitId }: DraftResult,
  { units, former }: Known,
): DraftOperation[] {
  const was = unitId === null ? undefined : former.get(unitId)
  if (!was || unitId === null || units.get(unitId)?.isThere !== true) return []
  const names = kind === 'RENAME' ? was : NOTHING
  const { code, name, committeeName, placeName } = names
  return stepOf(
    kind,
    [],
    [
      {
        ...NOTHING,
        key,
        unitId,
        code,
        name,
        committeeName,
        placeName,
        kind: kind === 'CHANGE_KIND' ? was.kind : null,
        parentUnitId: kind === 'MOVE' ? was.parentId : null,
      },
    ],
    [],
  )
}

/** Old units begin anew out of what they went into. */
function givenBack(operation: DraftOperation, known: Known): DraftOperation[] {
  const there = thereOf(operation, known)
  const back = operation.unitIds.flatMap((id) => {
    const unit = known.units.get(id)
    return unit && !unit.isThere ? [anew(unit, there[0], known)] : []
  })
  const living: DraftResult[] = there
    .filter((id) => operation.results.some(({ unitId }) => unitId === id))
    .map((unitId) => ({ ...NOTHING, key: unitId, unitId }))
  const lines = operation.lines.flatMap(({ unitId, key }) => {
    const from = known.unitOfKey.get(key)
    const isBack = back.some((result) => result.key === unitId)
    return from !== undefined && there.includes(from) && isBack ? [{ unitId: from, key: unitId }] : []
  })
  const results = [...back, ...living]
  if (there.length === 0) return back.flatMap((result) => stepOf('CREATE', [], [result], []))
  return stepOf(there.length === 1 && results.length > 1 ? 'SPLIT' : 'MERGE', there, results, lines)
}

/** An old unit as one that begins, by its id as its key: where it was, else where what it went into is. */
function anew(unit: LastUnit, successorId: string | undefined, { units, gone }: Known): DraftResult {
  const { id, code, name, committeeName, placeName, kind, parentId } = unit
  const isAbove = parentId !== null && units.get(parentId)?.isThere === true
  const fallback = successorId === undefined ? null : (units.get(successorId)?.parentId ?? null)
  return {
    ...{ key: id, unitId: null, code, kind, placeName, name, committeeName },
    ...(parentId !== null && gone.has(parentId)
      ? { parentUnitId: null, parentKey: parentId }
      : { parentUnitId: isAbove ? parentId : fallback, parentKey: null }),
  }
}

const NOTHING = {
  code: null,
  kind: null,
  placeName: null,
  name: null,
  committeeName: null,
  parentUnitId: null,
  parentKey: null,
}

function stepOf(
  kind: DraftOperation['kind'],
  unitIds: readonly string[],
  results: readonly DraftResult[],
  lines: DraftOperation['lines'],
): DraftOperation[] {
  if (unitIds.length + results.length === 0) return []
  return [{ kind, unitIds, results, lines, grantsFollow: false, discipline: false }]
}
