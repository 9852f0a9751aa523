import type {
  ReorganizationOperationInput,
  ReorganizationStepFragment,
  StepResultFragment,
} from '../../gql/graphql.ts'
import { emptyResult } from './stepDraft.ts'
import type { ResultDraft, StepDraft } from './stepDraft.ts'

/** A stored step as the server takes it again, beside one that was changed. */
export function asInput(step: ReorganizationStepFragment): ReorganizationOperationInput {
  return {
    kind: step.kind,
    unitIds: step.units.map(({ id }) => id),
    results: step.results.map((result) => ({
      key: result.key,
      unitId: result.isNew ? null : (result.unit?.id ?? null),
      code: result.code,
      kind: result.kind?.code ?? null,
      placeName: result.placeName,
      name: result.name,
      committeeName: result.committeeName,
      parentId: result.parentUnit?.id ?? null,
      parentKey: result.parentResult?.key ?? null,
    })),
    lines: step.lines.flatMap(({ unit, result }) => (unit ? [{ unitId: unit.id, key: result.key }] : [])),
    grantsFollow: step.grantsFollow,
    discipline: step.discipline,
  }
}

/** Whether everything of a step is told to this reader: only then can it be sent again. */
export const isWhole = ({ results, lines }: ReorganizationStepFragment): boolean =>
  results.every(({ isNew, unit }) => isNew || unit !== null) && lines.every(({ unit }) => unit !== null)

function resultOf(result: StepResultFragment): ResultDraft {
  return {
    key: result.key,
    code: result.code ?? '',
    kind: result.kind?.code,
    placeName: result.placeName ?? '',
    isNamed: result.name !== null || result.committeeName !== null,
    name: result.name ?? '',
    committeeName: result.committeeName ?? '',
    parentId: result.parentUnit?.id,
    parentKey: result.parentResult?.key,
  }
}

/**
 * A stored step, to be changed in a form. Undefined for what forms do not write: many units into many, with lines of their
 * own, as files do.
 */
export function draftOf(step: ReorganizationStepFragment): StepDraft | undefined {
  const { kind, grantsFollow, discipline } = step
  const fresh = step.results.filter(({ isNew }) => isNew)
  const old = step.results.filter(({ isNew }) => !isNew)
  const [only] = old
  const common = {
    kind,
    isIntoOld: false,
    successorId: undefined,
    oldKey: only?.key ?? 'old',
    before: undefined,
    grantsFollow,
    discipline,
  }
  const isEverywhere = step.lines.length === step.units.length * step.results.length
  switch (kind) {
    case 'CREATE':
      return { ...common, units: [], results: fresh.map(resultOf) }
    case 'MOVE':
    case 'RENAME':
    case 'CHANGE_KIND':
      if (!only?.unit) return undefined
      return { ...common, units: [only.unit], results: [resultOf(only)] }
    case 'SPLIT': {
      const livesOn = only?.unit?.id === step.units[0]?.id
      if (!isEverywhere || old.length > 1 || (only && !livesOn)) return undefined
      return { ...common, units: step.units, isIntoOld: old.length === 1, results: fresh.map(resultOf) }
    }
    case 'MERGE': {
      if (!isEverywhere || step.results.length !== 1) return undefined
      const results = fresh.length > 0 ? fresh.map(resultOf) : [emptyResult(`${common.oldKey}-new`)]
      const into = only?.unit && step.units.every(({ id }) => id !== only.unit?.id) ? [only.unit] : []
      return {
        ...common,
        units: [...step.units, ...into],
        isIntoOld: old.length === 1,
        successorId: only?.unit?.id,
        results,
      }
    }
    case 'END':
      if (!isEverywhere || fresh.length > 0 || old.length > 1) return undefined
      return { ...common, units: step.units, successorId: only?.unit?.id, results: [] }
  }
}
