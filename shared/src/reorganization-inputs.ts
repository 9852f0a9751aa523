import { z } from 'zod'
import {
  code,
  day,
  id,
  MAX_LINE,
  MAX_TEXT,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
import { UNIT_CODE } from './naming.ts'
import { REORGANIZATION_OPERATIONS, type ReorganizationOperationKind } from './reorganizations.ts'

/** The most steps of one reorganization: the country's of 2025 has about 4,200. */
export const MAX_OPERATIONS = 20_000
/** The most units of one step, old or new. */
export const MAX_OPERATION_UNITS = 2_000
/** The most allotments given at once. */
export const MAX_ALLOTMENTS = 5_000

/** Used once in a draft. */
const key = code

const result = z
  .object({
    /** By which lines, parents and allotments name this unit within the draft. */
    key,
    /** One that is there; absent: a new one. */
    unitId: id.nullish(),
    code: code.regex(UNIT_CODE).nullish(),
    kind: code.nullish(),
    /** Of the place, after which organization and committee are called unless names are given. */
    placeName: optionalText(MAX_LINE),
    name: optionalText(MAX_LINE),
    committeeName: optionalText(MAX_LINE),
    /** The unit above: one that is there, or one of the draft by its key. */
    parentId: id.nullish(),
    parentKey: key.nullish(),
  })
  .superRefine(({ unitId, code, kind, placeName, name, parentId, parentKey }, context) => {
    if (parentId != null && parentKey != null) report(context, 'ONE_KEY', ['parentId'])
    if (unitId != null) return
    if (code == null) report(context, 'REQUIRED', ['code'])
    if (kind == null) report(context, 'REQUIRED', ['kind'])
    if (name === undefined && placeName === undefined) report(context, 'REQUIRED', ['name'])
    if (parentId == null && parentKey == null) report(context, 'REQUIRED', ['parentId'])
  })

const operation = z.object({
  kind: z.enum(REORGANIZATION_OPERATIONS),
  /** Old units. */
  unitIds: z.array(id).max(MAX_OPERATION_UNITS).nullish(),
  /** What there is after it. */
  results: z.array(result).max(MAX_OPERATION_UNITS).nullish(),
  /** Which old unit goes into which; absent: every one into every one. */
  lines: z
    .array(z.object({ unitId: id, key }))
    .max(MAX_OPERATION_UNITS)
    .nullish(),
  grantsFollow: z.boolean().nullish(),
  discipline: z.boolean().nullish(),
})

/** One step as a client sends it. */
export type ReorganizationOperationInput = z.input<typeof operation>
/** One step as it was understood. */
export type ReorganizationOperation = z.output<typeof operation>
/** A unit after a step, as it was understood. */
export type ReorganizationResult = z.output<typeof result>

const operations = z.array(operation).min(1).max(MAX_OPERATIONS)

interface Steps {
  readonly operations?: readonly ReorganizationOperation[] | null | undefined
}

/** How many old units, and how many after it, each kind of step has: least and most. */
const SHAPES: Readonly<
  Record<
    ReorganizationOperationKind,
    { readonly old: readonly [number, number]; readonly after: readonly [number, number] }
  >
> = {
  CREATE: { old: [0, 0], after: [1, 1] },
  SPLIT: { old: [1, 1], after: [2, MAX_OPERATION_UNITS] },
  MERGE: { old: [1, MAX_OPERATION_UNITS], after: [1, MAX_OPERATION_UNITS] },
  MOVE: { old: [0, 0], after: [1, 1] },
  RENAME: { old: [0, 0], after: [1, 1] },
  CHANGE_KIND: { old: [0, 0], after: [1, 1] },
  END: { old: [1, MAX_OPERATION_UNITS], after: [0, MAX_OPERATION_UNITS] },
}

/** What MOVE, RENAME and CHANGE_KIND say of the one unit that lives on. */
const SAYS: Partial<Record<ReorganizationOperationKind, (one: ReorganizationResult) => boolean>> = {
  MOVE: ({ parentId, parentKey }) => parentId != null || parentKey != null,
  RENAME: ({ code, name, placeName }) => code != null || name !== undefined || placeName !== undefined,
  CHANGE_KIND: ({ kind }) => kind != null,
}

function checkSteps({ operations }: Steps, context: z.RefinementCtx): void {
  const keys = (operations ?? []).flatMap((one) => (one.results ?? []).map(({ key }) => key))
  const known = new Set(keys)
  if (known.size < keys.length) report(context, 'DUPLICATE', ['operations'])
  ;(operations ?? []).forEach((step, index) => checkStep(step, ['operations', index], known, context))
}

function checkStep(
  step: ReorganizationOperation,
  path: readonly (string | number)[],
  known: ReadonlySet<string>,
  context: z.RefinementCtx,
): void {
  const [old, after] = [step.unitIds ?? [], step.results ?? []]
  const shape = SHAPES[step.kind]
  const lies = (count: number, [least, most]: readonly [number, number]) => count >= least && count <= most
  if (!lies(old.length, shape.old)) report(context, 'OPERATION_SHAPE', [...path, 'unitIds'])
  if (!lies(after.length, shape.after)) report(context, 'OPERATION_SHAPE', [...path, 'results'])
  for (const at of repeated(old)) report(context, 'DUPLICATE', [...path, 'unitIds', at])
  after.forEach((one, at) => {
    const says = SAYS[step.kind]
    if (says && (one.unitId == null || !says(one)))
      report(context, 'OPERATION_SHAPE', [...path, 'results', at])
    if (step.kind === 'CREATE' && one.unitId != null)
      report(context, 'OPERATION_SHAPE', [...path, 'results', at, 'unitId'])
    if (one.parentKey != null && !known.has(one.parentKey))
      report(context, 'NOT_FOUND', [...path, 'results', at, 'parentKey'])
  })
  ;(step.lines ?? []).forEach(({ unitId, key }, at) => {
    if (!old.includes(unitId)) report(context, 'NOT_FOUND', [...path, 'lines', at, 'unitId'])
    if (!known.has(key)) report(context, 'NOT_FOUND', [...path, 'lines', at, 'key'])
  })
}

const head = {
  title: requiredText(MAX_LINE),
  /** Number of the decision. */
  number: requiredText(MAX_LINE),
  signedOn: day,
  effectiveOn: day,
}

/** What `createReorganization` takes, with the rules that need no database. */
export const createReorganizationInput = z
  .object({
    /** Whose committee decides. */
    unitId: id,
    ...head,
    notes: optionalText(MAX_TEXT),
    operations,
  })
  .superRefine(checkSteps)
/** A draft as a client sends it. */
export type CreateReorganizationInput = z.input<typeof createReorganizationInput>
/** A draft as it was understood. */
export type CreateReorganization = z.output<typeof createReorganizationInput>

/** What `updateReorganization` takes: what is absent stays; `operations` replace all that were there. */
export const updateReorganizationInput = z
  .object({
    id,
    expectedVersion: version,
    title: head.title.nullish(),
    number: head.number.nullish(),
    signedOn: day.nullish(),
    effectiveOn: day.nullish(),
    notes: optionalText(MAX_TEXT),
    operations: operations.nullish(),
  })
  .superRefine(checkSteps)
/** A changed draft as it was understood. */
export type UpdateReorganization = z.output<typeof updateReorganizationInput>

const allotted = z
  .object({ memberId: id.nullish(), unitId: id.nullish(), key: key.nullish() })
  .superRefine(({ memberId, unitId }, context) => {
    if ((memberId == null) === (unitId == null)) report(context, 'ONE_KEY', ['memberId'])
  })

/** What `allotReorganization` takes: where members, and units directly below, of divided units go. */
export const allotReorganizationInput = z.object({
  id,
  expectedVersion: version,
  /** Each replaces what was said of the member or unit before; without a key it is taken back. */
  allotments: z.array(allotted).max(MAX_ALLOTMENTS).nullish(),
  /** Members of `unitId` not allotted yet whose address holds the text go to the unit with the key. */
  residences: z
    .array(z.object({ unitId: id, contains: requiredText(MAX_LINE), key }))
    .max(MAX_OPERATION_UNITS)
    .nullish(),
})
/** Allotments as they were understood. */
export type AllotReorganization = z.output<typeof allotReorganizationInput>

/** What `previewReorganization`, `approveReorganization` and `withdrawReorganization` take. */
export const reorganizationStepInput = z.object({ id, expectedVersion: version })
/** The next step of a reorganization. */
export type ReorganizationStep = z.output<typeof reorganizationStepInput>

/** What `reverseReorganization` takes: the decision that annuls it, or none where it was entered in error. */
export const reverseReorganizationInput = z.object({
  id,
  expectedVersion: version,
  decision: z.object({ number: head.number, signedOn: day }).nullish(),
})
/** A reversal as it was understood. */
export type ReverseReorganization = z.output<typeof reverseReorganizationInput>
