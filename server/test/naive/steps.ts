import {
  ALLOTMENT_RULE_LABELS,
  CONSEQUENCE_CHANGE_LABELS,
  CONSEQUENCE_CHANGES,
  CONSEQUENCE_SUBJECT_LABELS,
  CONSEQUENCE_SUBJECTS,
  REORGANIZATION_OPERATION_LABELS,
} from '@chibo/shared'
import { unitKindOf } from './kinds.ts'
import { memberOf } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { labelIn, objectIdOf, problemOf } from './reorganizations.ts'
import { unitOf, type UnitNode } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of consequences. */
export interface ConsequenceListArgs extends PageArgs {
  readonly where?: {
    readonly subject?: Operators<string> | null
    readonly change?: Operators<string> | null
  } | null
}

/** The steps of a reorganization. */
export function stepList(world: World, args: PageArgs, reorganizationId: string): Connection {
  const rows = world.organization.steps.filter((one) => one.reorganization_id === reorganizationId)
  return paged(
    'ReorganizationOperation.POSITION',
    rows.map((row) => ({ keys: [row.position], id: row.id, node: stepOf(world, row) })),
    args,
  )
}

function stepOf(world: World, step: Stored<'reorganization_operation'>): object {
  const { results } = world.organization
  return {
    position: step.position,
    kind: step.kind,
    kindLabel: labelIn(world, REORGANIZATION_OPERATION_LABELS, step.kind),
    units: () => oldUnitsOf(world, step.id),
    results: () =>
      results
        .filter((one) => one.operation_id === step.id)
        .sort((a, b) => a.position - b.position)
        .map((one) => resultOf(world, one.id)),
    lines: () => linesOf(world, step.id),
    grantsFollow: step.grants_follow,
    discipline: step.discipline,
  }
}

function oldUnitsOf(world: World, stepId: string): UnitNode[] {
  return world.organization.oldUnits
    .filter((one) => one.operation_id === stepId)
    .flatMap((one) => unitOf(world, one.unit_id) ?? [])
    .sort((a, b) => ([a.code, a.id] < [b.code, b.id] ? -1 : 1))
}

function linesOf(world: World, stepId: string): object[] {
  const { lines, results, steps, units } = world.organization
  const key = (line: Stored<'reorganization_line'>): [string, string, number, number] => {
    const result = results.find((one) => one.id === line.result_id)
    const step = steps.find((one) => one.id === result?.operation_id)
    const code = units.find((one) => one.id === line.unit_id)?.code ?? ''
    return [code, line.unit_id, step?.position ?? 0, result?.position ?? 0]
  }
  return lines
    .filter((one) => one.operation_id === stepId)
    .map((line) => ({ line, key: key(line) }))
    .sort((a, b) => compared(a.key, b.key))
    .map(({ line }) => ({
      unit: () => unitOf(world, line.unit_id),
      result: () => resultOf(world, line.result_id),
    }))
}

function compared(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((one, i) => one !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}

function resultOf(world: World, id: string | null): object | null {
  const { results } = world.organization
  const result = results.find((one) => one.id === id)
  if (!result) return null
  return {
    key: result.key,
    isNew: result.is_new,
    unit: () => anyUnit(world, result.unit_id),
    code: result.code,
    kind: () => (result.kind_code === null ? null : unitKindOf(world, result.kind_code)),
    name: result.name,
    committeeName: result.committee_name,
    placeName: result.place_name,
    parentUnit: () => anyUnit(world, result.parent_unit_id),
    parentResult: () => resultOf(world, result.parent_result_id),
  }
}

function anyUnit(world: World, id: string | null): UnitNode | null {
  return id === null ? null : unitOf(world, id)
}

/** Where members and units of divided ones go, in the order of entry. */
export function allotmentList(world: World, args: PageArgs, reorganizationId: string): Connection {
  const rows = world.organization.allotments.filter((one) => one.reorganization_id === reorganizationId)
  return paged(
    'ReorganizationAllotment.POSITION',
    rows.map((row) => ({
      keys: [Number(row.id)],
      id: String(row.id),
      node: {
        member: () => memberOf(world, row.member_id),
        unit: () => anyUnit(world, row.unit_id),
        result: () => resultOf(world, row.result_id),
        rule: row.rule,
        ruleLabel: labelIn(world, ALLOTMENT_RULE_LABELS, row.rule),
      },
    })),
    args,
  )
}

/** What follows, as the last preview found. */
export function consequenceList(
  world: World,
  args: ConsequenceListArgs,
  reorganizationId: string,
): Connection {
  const { where } = args
  const rows = consequencesOf(world, reorganizationId).filter(
    (one) => meets(one.subject, where?.subject) && meets(one.change, where?.change),
  )
  return paged(
    'ReorganizationConsequence.POSITION',
    rows.map((row) => ({
      keys: [row.position],
      id: row.id,
      node: {
        ...named(world, row),
        label: row.label,
        objectId: objectIdOf(row),
        fromUnit: () => anyUnit(world, row.from_unit_id),
        toUnit: () => anyUnit(world, row.to_unit_id),
        toResult: () => resultOf(world, row.to_result_id),
        problem: problemOf(world, row.problem),
      },
    })),
    args,
  )
}

/** How many of each follow, in the order of both enumerations. */
export function consequenceCounts(world: World, reorganizationId: string): object[] {
  const all = consequencesOf(world, reorganizationId)
  return CONSEQUENCE_SUBJECTS.flatMap((subject) =>
    CONSEQUENCE_CHANGES.flatMap((change) => {
      const same = all.filter((one) => one.subject === subject && one.change === change)
      return same.length === 0 ? [] : [{ ...named(world, { subject, change }), count: same.length }]
    }),
  )
}

function consequencesOf(world: World, id: string): Stored<'reorganization_consequence'>[] {
  return world.organization.consequences.filter((one) => one.reorganization_id === id)
}

function named(world: World, { subject, change }: { readonly subject: string; readonly change: string }) {
  return {
    subject,
    subjectLabel: labelIn(world, CONSEQUENCE_SUBJECT_LABELS, subject),
    change,
    changeLabel: labelIn(world, CONSEQUENCE_CHANGE_LABELS, change),
  }
}
