import { typeId } from '../naive/ids.ts'
import { idOf, PLACES, targetOf, type Place, type Relation } from './places.ts'
import { of, type Ids, type Recipe, type Slot } from './recipe.ts'
import type { Rules, Verdict } from './rules.ts'
import { DRAFT_DAY, kindBelow } from './world.drafts.ts'

const DRAFT = of('reorg', 'draft')
const STEP = 'operations'

const SLOTS = {
  // Of the step's own unit a line may say where it goes: what is not its own looks the same, whatever it is.
  'operations.lines.unitId': {
    kind: 'unit',
    target: (relation: Relation) => targetOf('unit', relation === 'own' ? 'child' : relation),
  } satisfies Slot,
  'operations.results.parentId': of('unit'),
  'operations.results.unitId': of('unit'),
  'operations.unitIds': of('unit'),
}

const STEP_PLAIN = [
  'discipline',
  'grantsFollow',
  'kind',
  'lines.key',
  ...['code', 'committeeName', 'key', 'kind', 'name', 'parentKey', 'placeName'].map(
    (one) => `results.${one}`,
  ),
].map((one) => `${STEP}.${one}`)

const HEAD_PLAIN = ['effectiveOn', 'notes', 'number', 'signedOn', 'title']

/** A reorganization that is taken on by nothing else than its id and version. */
const STEP_ALONE: Omit<Recipe, 'verdict'> = {
  slots: { id: DRAFT },
  plain: ['expectedVersion'],
  payload: 'reorganization { id }',
  variants: [''],
  ids: (place) => ({ id: idOf('draft', place) }),
  input: (id) => ({ id: id('id'), expectedVersion: 1 }),
}

/** Recipes of what is done with reorganizations. */
export const REORGANIZATION_RECIPES: Readonly<Record<string, Recipe>> = {
  createReorganization: {
    slots: { unitId: of('unit'), ...SLOTS },
    plain: [...HEAD_PLAIN, ...STEP_PLAIN],
    payload: 'reorganization { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place), ...dividing(place) }),
    input: (id) => ({
      unitId: id('unitId'),
      title: 'Chia tách',
      number: '21-QĐ/TU',
      signedOn: '2026-01-06',
      effectiveOn: DRAFT_DAY,
      operations: stepsOf(id),
    }),
    verdict: (rules, ids) =>
      onLines(ids) ??
      rules.onUnit('reorganization.write', ids['unitId'], 'unitId') ??
      rules.onUnits('reorganization.write', unitsOf(ids)),
  },
  updateReorganization: {
    slots: { id: DRAFT, ...SLOTS },
    plain: ['expectedVersion', ...HEAD_PLAIN, ...STEP_PLAIN],
    payload: 'reorganization { id }',
    variants: ['other steps', 'another title'],
    ids: (place) => ({ id: idOf('draft', place), ...dividing(place) }),
    input: (id, variant) => ({
      id: id('id'),
      expectedVersion: 1,
      title: 'Tên khác',
      operations: variant === 'other steps' ? stepsOf(id) : undefined,
    }),
    verdict: (rules, ids, variant) => {
      const isRewritten = variant === 'other steps'
      return (
        (isRewritten ? onLines(ids) : undefined) ??
        rules.onReorganization('reorganization.write', ids['id'], 'id') ??
        rules.onUnits('reorganization.write', isRewritten ? unitsOf(ids) : rules.touchedBy(ids['id']))
      )
    },
  },
  allotReorganization: {
    slots: {
      id: DRAFT,
      'allotments.memberId': of('member'),
      'allotments.unitId': of('unit'),
      'residences.unitId': of('unit'),
    },
    plain: ['allotments.key', 'expectedVersion', 'residences.contains', 'residences.key'],
    payload: 'reorganization { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('draft', place), 'allotments.memberId': idOf('member', place) }),
    input: (id) => ({
      id: id('id'),
      expectedVersion: 1,
      allotments: [
        { memberId: id('allotments.memberId'), key: 'new' },
        ...(id('allotments.unitId') ? [{ unitId: id('allotments.unitId'), key: 'new' }] : []),
      ],
      residences: id('residences.unitId')
        ? [{ unitId: id('residences.unitId'), contains: 'address', key: 'new' }]
        : [],
    }),
    verdict: (rules, ids) => {
      const { id, 'allotments.memberId': member, 'allotments.unitId': unit, 'residences.unitId': home } = ids
      return (
        rules.onReorganization('reorganization.write', id, 'id') ??
        (home === undefined ? undefined : rules.onResidence(id, home, 'residences.0.unitId')) ??
        rules.onUnits('reorganization.write', rules.touchedBy(id)) ??
        (unit !== undefined && rules.isBelowDivided(id, unit) ? rules.onTaken(id, unit) : undefined) ??
        (rules.isInDivided(id, member) ? undefined : 'NOT_FOUND allotments.0.memberId') ??
        (unit === undefined || rules.isBelowDivided(id, unit) ? undefined : 'NOT_FOUND allotments.1.unitId')
      )
    },
  },
  previewReorganization: {
    ...STEP_ALONE,
    verdict: (rules, { id }) => rules.onReorganization('reorganization.write', id, 'id'),
  },
  approveReorganization: {
    ...STEP_ALONE,
    verdict: (rules, { id }) =>
      rules.onReorganization('reorganization.approve', id, 'id') ??
      rules.onUnits('reorganization.approve', rules.touchedBy(id)),
  },
  withdrawReorganization: {
    ...STEP_ALONE,
    verdict: (rules, { id }) => rules.onReorganization('reorganization.write', id, 'id'),
  },
  reverseReorganization: {
    ...STEP_ALONE,
    slots: { id: of('reorg', 'effect') },
    plain: ['decision.number', 'decision.signedOn', 'expectedVersion'],
    ids: (place) => ({ id: idOf('effect', place) }),
    verdict: (rules, { id }) =>
      rules.onReorganization('reorganization.approve', id, 'id') ??
      (rules.isInEffect(id) ? undefined : 'REORGANIZATION_STATE id'),
  },
}

/** Ids of a step that divides a place. */
function dividing(place: Place): Ids {
  return { 'operations.unitIds': idOf('unit', place), 'operations.results.parentId': idOf('unit', place) }
}

/** A step by which what it names lives on, and a new unit begins. */
function stepsOf(id: (slot: string) => string | undefined): object[] {
  const old = id('operations.unitIds')
  const parentId = id('operations.results.parentId')
  const living = [...new Set([old, id('operations.results.unitId')])].filter((one) => one !== undefined)
  const place = PLACES.find((one) => typeId('unit', idOf('unit', one)) === parentId)
  return [
    {
      kind: 'MERGE',
      unitIds: [old],
      results: [
        ...living.map((unitId, index) => ({ key: `living ${String(index)}`, unitId })),
        { key: 'new', code: 'NEW', kind: kindBelow(place ?? 'own'), name: 'Tổ chức mới', parentId },
      ],
      lines: [{ unitId: id('operations.lines.unitId') ?? old, key: 'new' }],
    },
  ]
}

/** Lines are of the old units of their step: what else they name is not looked for. */
function onLines(ids: Ids): Verdict {
  const line = ids['operations.lines.unitId']
  if (line === undefined || line === ids['operations.unitIds']) return undefined
  return 'NOT_FOUND operations.0.lines.0.unitId'
}

/** The units that such a step names, and where it names them first. */
function unitsOf(ids: Ids): Parameters<Rules['onUnits']>[1] {
  const {
    'operations.unitIds': old,
    'operations.results.unitId': other,
    'operations.results.parentId': parent,
  } = ids
  const living = other === undefined || other === old ? [] : [other]
  return [
    { unitId: old, at: 'operations.0.unitIds.0' },
    ...living.map((unitId) => ({ unitId, at: 'operations.0.results.1.unitId' })),
    { unitId: parent, at: `operations.0.results.${String(living.length + 1)}.parentId` },
  ]
}
