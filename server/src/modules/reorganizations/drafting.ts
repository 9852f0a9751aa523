import type {
  AllotReorganization,
  CreateReorganization,
  ReorganizationOperation,
  ReorganizationResult,
} from '@chibo/shared'
import type { DecodeId } from '../../use-cases/use-case.ts'
import type { DraftAllotment, DraftOperation, DraftResult } from './draft.rules.ts'

type Path = readonly string[]

/** The steps of an input, as a draft keeps them: ids turned to uuids, lines that were left out put in. */
export function operationsOf(
  given: readonly ReorganizationOperation[],
  decodeId: DecodeId,
): readonly DraftOperation[] {
  return given.map((operation, index) => operationOf(operation, decodeId, ['operations', String(index)]))
}

function operationOf(operation: ReorganizationOperation, decodeId: DecodeId, path: Path): DraftOperation {
  const unitIds = (operation.unitIds ?? []).map((id, at) =>
    decodeId('unit', id, [...path, 'unitIds', String(at)]),
  )
  const results = (operation.results ?? []).map((result, at) =>
    resultOf(result, decodeId, [...path, 'results', String(at)]),
  )
  const lines = operation.lines?.map(({ unitId, key }, at) => ({
    unitId: decodeId('unit', unitId, [...path, 'lines', String(at), 'unitId']),
    key,
  }))
  return {
    kind: operation.kind,
    unitIds,
    results,
    lines: lines ?? unitIds.flatMap((unitId) => results.map(({ key }) => ({ unitId, key }))),
    grantsFollow: operation.grantsFollow ?? false,
    discipline: operation.discipline ?? false,
  }
}

function resultOf(result: ReorganizationResult, decodeId: DecodeId, path: Path): DraftResult {
  const unit = (name: 'unitId' | 'parentId'): string | null => {
    const id = result[name]
    return id == null ? null : decodeId('unit', id, [...path, name])
  }
  return {
    key: result.key,
    unitId: unit('unitId'),
    code: result.code ?? null,
    kind: result.kind ?? null,
    placeName: result.placeName ?? null,
    name: result.name ?? null,
    committeeName: result.committeeName ?? null,
    parentUnitId: unit('parentId'),
    parentKey: result.parentKey ?? null,
  }
}

/** The head of a draft as an input gives it. */
export function headOf(input: Omit<CreateReorganization, 'unitId' | 'operations'>) {
  const { title, number, signedOn, effectiveOn, notes } = input
  return { title, number, signedOn, effectiveOn, notes: notes ?? null }
}

/** Allotments as an input lists them: what is to be noted, and the subjects of what is taken back. */
export function allotmentsOf({ allotments }: AllotReorganization, decodeId: DecodeId) {
  const all = (allotments ?? []).map(({ memberId, unitId, key }, at) => {
    const path = ['allotments', String(at)]
    return {
      memberId: memberId == null ? null : decodeId('member', memberId, [...path, 'memberId']),
      unitId: unitId == null ? null : decodeId('unit', unitId, [...path, 'unitId']),
      key: key ?? null,
      path,
    }
  })
  return {
    given: all.flatMap(({ key, path, ...subject }): (DraftAllotment & { path: Path })[] =>
      key === null ? [] : [{ ...subject, key, rule: 'LIST', path }],
    ),
    takenBack: all.flatMap(({ memberId, unitId, key }) => (key === null ? (memberId ?? unitId ?? []) : [])),
  }
}
