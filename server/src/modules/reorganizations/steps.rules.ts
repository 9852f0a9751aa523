import { vietnameseDate, type Problem } from '@chibo/shared'
import type { PlannedNames } from '../holdings/index.ts'
import type { Draft, DraftOperation, DraftResult } from './draft.rules.ts'
import type { Ground, GroundUnit } from './ground.rules.ts'

/** The steps of a draft, read one by one: what each says of the units that it names. */
export interface Steps {
  readonly problems: Problem[]
  /** units that end, each with the step by which it does */
  readonly ended: Map<string, DraftOperation>
  /** the unit that each key stands for */
  readonly unitOfKey: Map<string, string>
  /** units that begin, by id */
  readonly created: Map<string, Begun>
  /** the parents that steps give, to units that begin and to living ones: where it stands in the draft, and the parent */
  readonly parents: Map<string, { readonly parentId: string; readonly at: readonly string[] }>
  readonly renamed: Map<string, PlannedNames>
  readonly kinds: Map<string, string>
  /** old units by what they go into, themselves left out */
  readonly successors: Map<string, string[]>
}

/** A unit that begins, its parent not looked at yet. */
export interface Begun extends PlannedNames {
  readonly key: string
  readonly kind: string
}

/**
 * Reads the steps of a draft.
 *
 * @param newId gives a unit that begins its id
 */
export function readSteps(draft: Draft, ground: Ground, newId: () => string): Steps {
  const steps: Steps = {
    problems: [],
    ended: new Map(),
    unitOfKey: new Map(),
    created: new Map(),
    parents: new Map(),
    renamed: new Map(),
    kinds: new Map(),
    successors: new Map(),
  }
  for (const { results } of draft.operations)
    for (const { key, unitId } of results) steps.unitOfKey.set(key, unitId ?? newId())
  draft.operations.forEach((operation, index) => {
    readOld(operation, ['operations', String(index)], draft, ground, steps)
  })
  draft.operations.forEach((operation, index) => {
    operation.results.forEach((result, at) => {
      readResult(result, ['operations', String(index), 'results', String(at)], draft, ground, steps)
    })
    for (const { unitId, key } of operation.lines) {
      const into = steps.unitOfKey.get(key)
      if (into === undefined || into === unitId) continue
      const known = steps.successors.get(unitId)
      if (!known) steps.successors.set(unitId, [into])
      else if (!known.includes(into)) known.push(into)
    }
  })
  return steps
}

/** A unit named by a draft, if it is there on the day and nothing of it is settled for later. */
function present(
  unitId: string,
  path: readonly string[],
  { effectiveOn }: Draft,
  ground: Ground,
  problems: Problem[],
): GroundUnit | undefined {
  const date = vietnameseDate(effectiveOn)
  const unit = ground.units.get(unitId)
  if (!unit) {
    const name = ground.absent.get(unitId)?.name
    problems.push(
      name === undefined
        ? { code: 'NOT_FOUND', path }
        : { code: 'UNIT_NOT_BEGUN', path, values: { unit: name, date } },
    )
    return undefined
  }
  if (unit.from !== null && unit.from >= effectiveOn) {
    problems.push({ code: 'UNIT_NOT_BEGUN', path, values: { unit: unit.name, date } })
    return undefined
  }
  if (unit.changesOn !== null) {
    problems.push({ code: 'UNIT_CHANGED_LATER', path, values: { unit: unit.name, date } })
    return undefined
  }
  return unit
}

function readOld(
  operation: DraftOperation,
  path: readonly string[],
  draft: Draft,
  ground: Ground,
  steps: Steps,
): void {
  const livesOn = new Set(operation.results.map(({ unitId }) => unitId))
  operation.unitIds.forEach((unitId, at) => {
    const where = [...path, 'unitIds', String(at)]
    const unit = present(unitId, where, draft, ground, steps.problems)
    if (!unit || livesOn.has(unitId)) return
    const date = vietnameseDate(draft.effectiveOn)
    if (unit.joinedOn !== null)
      steps.problems.push({ code: 'UNIT_CHANGED_LATER', path: where, values: { unit: unit.name, date } })
    else if (unit.parentId === null) steps.problems.push({ code: 'FORBIDDEN', path: where })
    else if (steps.ended.has(unitId))
      steps.problems.push({ code: 'UNIT_TAKEN_TWICE', path: where, values: { unit: unit.name } })
    else steps.ended.set(unitId, operation)
  })
}

function readResult(
  result: DraftResult,
  path: readonly string[],
  draft: Draft,
  ground: Ground,
  steps: Steps,
): void {
  const id = steps.unitOfKey.get(result.key) ?? ''
  const { problems } = steps
  if (result.kind !== null && !ground.kinds.has(result.kind))
    problems.push({ code: 'KIND_UNKNOWN', path: [...path, 'kind'] })
  if (result.unitId === null) {
    const kind = result.kind ?? ''
    steps.created.set(id, { key: result.key, kind, ...namesOf(result, undefined, kind, ground) })
  } else {
    const unit = present(result.unitId, [...path, 'unitId'], draft, ground, problems)
    if (!unit) return
    if (steps.ended.has(unit.id)) {
      problems.push({ code: 'UNIT_ENDS', path: [...path, 'unitId'], values: { unit: unit.name } })
      return
    }
    const kind = result.kind ?? steps.kinds.get(unit.id) ?? unit.kind
    if (kind !== unit.kind) steps.kinds.set(unit.id, kind)
    const before = steps.renamed.get(unit.id) ?? unit
    const names = namesOf(result, before, kind, ground, kind !== unit.kind)
    if (differ(names, before)) steps.renamed.set(unit.id, names)
  }
  const parentId =
    result.parentUnitId ?? (result.parentKey === null ? undefined : steps.unitOfKey.get(result.parentKey))
  if (parentId !== undefined) {
    const at = [...path, result.parentUnitId === null ? 'parentKey' : 'parentId']
    steps.parents.set(id, { parentId, at })
  }
}

/** What a unit is called after a step: as it says, else after its place, else as before. */
function namesOf(
  { code, name, committeeName, placeName }: DraftResult,
  before: PlannedNames | undefined,
  kind: string,
  { naming }: Ground,
  kindChanges = false,
): PlannedNames {
  const place = placeName ?? before?.placeName ?? null
  const isNamedAnew = name === null && place !== null && (!before || placeName !== null || kindChanges)
  const made = isNamedAnew ? naming(kind, place) : undefined
  return {
    code: code ?? before?.code ?? '',
    name: name ?? made?.name ?? before?.name ?? '',
    committeeName:
      committeeName ?? (made ? made.committeeName : name === null ? (before?.committeeName ?? null) : null),
    placeName: place,
  }
}

function differ(a: PlannedNames, b: PlannedNames): boolean {
  return (
    a.code !== b.code ||
    a.name !== b.name ||
    a.committeeName !== b.committeeName ||
    a.placeName !== b.placeName
  )
}
