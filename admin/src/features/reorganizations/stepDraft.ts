import type { ReorganizationOperationKind } from '@chibo/shared'
import type { ReorganizationOperationInput, ReorganizationResultInput } from '../../gql/graphql.ts'

/** A unit by its name. */
export interface UnitName {
  readonly id: string
  readonly name: string
}

/** What a step says of a unit after it: of a new one everything, of one that is there what changes. */
export interface ResultDraft {
  /** By which the draft names it. */
  readonly key: string
  readonly code: string
  readonly kind: string | undefined
  readonly placeName: string
  /** Whether its names are typed, not made from its place's. */
  readonly isNamed: boolean
  readonly name: string
  readonly committeeName: string
  /** The unit above: one that is there, or one of the decision by its key. */
  readonly parentId: string | undefined
  readonly parentKey: string | undefined
}

/** What a unit was called before it is renamed. */
export interface NamesBefore {
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string | null
}

/** A step while it is being written down. */
export interface StepDraft {
  readonly kind: ReorganizationOperationKind
  /** Old units; of MOVE, RENAME and CHANGE_KIND the one that changes. */
  readonly units: readonly UnitName[]
  /** Of MERGE: whether the units go into one that is there; of SPLIT: whether the old unit lives on. */
  readonly isIntoOld: boolean
  /** The unit that is there and takes over: of MERGE with `isIntoOld`, of END where there is one. */
  readonly successorId: string | undefined
  /** The key of a unit that is there. */
  readonly oldKey: string
  readonly results: readonly ResultDraft[]
  readonly before: NamesBefore | undefined
  readonly grantsFollow: boolean
  readonly discipline: boolean
}

/** A key that no other unit of any draft has. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return `u${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Nothing said of a unit yet. */
export const emptyResult = (key: string): ResultDraft => ({
  key,
  code: '',
  kind: undefined,
  placeName: '',
  isNamed: false,
  name: '',
  committeeName: '',
  parentId: undefined,
  parentKey: undefined,
})

/** A step of a kind of which nothing else is known. */
export function emptyStep(kind: ReorganizationOperationKind, makeKey: () => string = newKey): StepDraft {
  const count = kind === 'SPLIT' ? 2 : kind === 'END' ? 0 : 1
  return {
    kind,
    units: [],
    isIntoOld: false,
    successorId: undefined,
    oldKey: makeKey(),
    results: Array.from({ length: count }, () => emptyResult(makeKey())),
    before: undefined,
    grantsFollow: false,
    discipline: false,
  }
}

const text = (value: string): string | null => value.trim() || null

const parentOf = ({ parentId, parentKey }: ResultDraft) =>
  parentKey === undefined ? { parentId: parentId ?? null } : { parentKey }

/** A new unit as the server takes it. */
function created(result: ResultDraft): ReorganizationResultInput {
  const { key, code, kind, placeName, isNamed, name, committeeName } = result
  return {
    key,
    code: text(code),
    kind: kind ?? null,
    placeName: text(placeName),
    ...(isNamed ? { name: text(name), committeeName: text(committeeName) } : {}),
    ...parentOf(result),
  }
}

/** What of the names is another than before. */
function renamed(
  { key, code, placeName, isNamed, name, committeeName }: ResultDraft,
  unitId: string | null,
  before: NamesBefore | undefined,
): ReorganizationResultInput {
  const differs = (typed: string, was: string | null | undefined) =>
    text(typed) !== null && text(typed) !== was
  return {
    key,
    unitId,
    ...(differs(code, before?.code) ? { code: text(code) } : {}),
    ...(differs(placeName, before?.placeName) ? { placeName: text(placeName) } : {}),
    ...(isNamed ? { name: text(name), committeeName: text(committeeName) } : {}),
  }
}

/** A step as the server takes it. */
export function operationOf(step: StepDraft): ReorganizationOperationInput {
  const { kind, units, results, isIntoOld, successorId, oldKey, grantsFollow, discipline } = step
  const unitIds = units.map(({ id }) => id)
  const [unitId = null] = unitIds
  const [first = emptyResult(oldKey)] = results
  switch (kind) {
    case 'CREATE':
      return { kind, results: [created(first)] }
    case 'MERGE':
      return {
        kind,
        unitIds,
        results: isIntoOld
          ? successorId === undefined
            ? []
            : [{ key: oldKey, unitId: successorId }]
          : [created(first)],
        grantsFollow,
      }
    case 'SPLIT':
      return {
        kind,
        unitIds,
        results: [...results.map(created), ...(isIntoOld ? [{ key: oldKey, unitId }] : [])],
        grantsFollow,
      }
    case 'MOVE':
      return { kind, results: [{ key: first.key, unitId, ...parentOf(first) }] }
    case 'RENAME':
      return { kind, results: [renamed(first, unitId, step.before)] }
    case 'CHANGE_KIND':
      return { kind, results: [{ key: first.key, unitId, kind: first.kind ?? null }] }
    case 'END':
      return {
        kind,
        unitIds,
        results: successorId === undefined ? [] : [{ key: oldKey, unitId: successorId }],
        grantsFollow: grantsFollow && successorId !== undefined,
        discipline,
      }
  }
}
