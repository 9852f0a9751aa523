import {
  ALLOTMENT_RULES,
  CONSEQUENCE_CHANGES,
  CONSEQUENCE_SUBJECTS,
  REORGANIZATION_OPERATIONS,
  REORGANIZATION_STATES,
  REVERSALS,
} from '@chibo/shared'
import { trace } from './lineage.ts'
import { decide, FUTURE, PAST, PLACES, type Person, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

const INSTANT = new Date('2024-05-01T02:03:04.567Z')

/**
 * Makes up reorganizations in every state, with steps that name any units, what follows from them about anything, and
 * which unit came out of which. They say what was decided; the tree is not as they say.
 */
export function reorganize(plan: Plan, units: readonly TreeUnit[], people: readonly Person[]): void {
  const { random } = plan
  const ids = random.list(0, 6, () => draft(plan, units))
  for (const id of ids) {
    const results = random.list(0, 4, (position) => step(plan, units, id, position)).flat()
    if (results.length > 0) allot(plan, units, people, id, results)
    foresee(plan, units, id, results)
    if (random.chance(30)) scan(plan, id)
  }
  trace(plan, units, ids)
}

function draft(plan: Plan, units: readonly TreeUnit[]): string {
  const { random, rows } = plan
  const id = random.uuid()
  const unit_id = random.pick(units).id
  const state = random.pick(REORGANIZATION_STATES)
  const reversal = state === 'REVERSED' ? random.pick(REVERSALS) : null
  const annulled = reversal === 'DECISION'
  const account = (): string | null => random.maybe(rows.account)?.id ?? null
  rows.reorganization.push({
    id,
    unit_id,
    title: `Sắp xếp ${random.pick(PLACES)}`,
    number: `${String(random.between(1, 1999))}-QĐ/HU`,
    signed_on: random.day(PAST, FUTURE),
    effective_on: random.day(PAST, FUTURE),
    notes: random.chance(50) ? 'Dự kiến' : null,
    state,
    decision_id: state === 'EFFECTIVE' ? decide(plan, unit_id) : null,
    corrects_id: random.chance(30) ? (random.maybe(rows.reorganization)?.id ?? null) : null,
    failure: random.chance(30)
      ? [
          { code: 'UNIT_NOT_IN_FORCE', path: ['operations', '0'], values: { date: '2025-07-01' } },
          { code: 'NOT_FOUND', path: [] },
        ]
      : null,
    created_by: account(),
    approved_by: state === 'APPROVED' ? account() : null,
    created_at: INSTANT,
    approved_at: state === 'APPROVED' ? INSTANT : null,
    applied_at: state === 'EFFECTIVE' ? INSTANT : null,
    withdrawn_at: state === 'WITHDRAWN' ? INSTANT : null,
    reversed_at: reversal === null ? null : INSTANT,
    reversal,
    reversal_number: annulled ? '12-QĐ/HU' : null,
    reversal_signed_on: annulled ? random.day(PAST, FUTURE) : null,
    version: random.between(1, 5),
  })
  return id
}

/** A step with old units, units after it, and lines between; answers the ids of the latter. */
function step(plan: Plan, units: readonly TreeUnit[], reorganization_id: string, position: number): string[] {
  const { random, rows } = plan
  const operation_id = random.uuid()
  rows.reorganization_operation.push({
    id: operation_id,
    reorganization_id,
    position,
    kind: random.pick(REORGANIZATION_OPERATIONS),
    grants_follow: random.chance(50),
    discipline: random.chance(20),
  })
  const old = random.sample(units, random.between(0, 3))
  for (const { id } of old) rows.reorganization_source.push({ operation_id, reorganization_id, unit_id: id })
  const results = random.list(0, 3, (at) => {
    const id = random.uuid()
    const above = random.between(0, 2)
    const is_new = random.chance(50)
    rows.reorganization_result.push({
      id,
      operation_id,
      reorganization_id,
      position: at,
      key: `${String(position)}.${String(at)}`,
      is_new,
      unit_id: is_new && random.chance(50) ? null : random.pick(units).id,
      code: random.chance(50) ? `N${String(at)}` : null,
      kind_code: random.chance(50) ? random.pick(['cell', 'commune', 'agency']) : null,
      name: random.chance(50) ? `Chi bộ ${random.pick(PLACES)}` : null,
      committee_name: random.chance(30) ? 'Chi ủy mới' : null,
      place_name: random.chance(50) ? random.pick(PLACES) : null,
      parent_unit_id: above === 1 ? random.pick(units).id : null,
      parent_result_id: above === 2 ? (random.maybe(ofSame(plan, reorganization_id)) ?? null) : null,
    })
    return id
  })
  for (const { id } of old)
    for (const result_id of random.some(ofSame(plan, reorganization_id), 50))
      rows.reorganization_line.push({ operation_id, unit_id: id, result_id })
  return results
}

function ofSame({ rows }: Plan, reorganizationId: string): string[] {
  return rows.reorganization_result
    .filter((one) => one.reorganization_id === reorganizationId)
    .map(({ id }) => id)
}

function allot(
  { random, rows }: Plan,
  units: readonly TreeUnit[],
  people: readonly Person[],
  reorganization_id: string,
  results: readonly string[],
): void {
  const members = people.flatMap(({ member }) => member ?? [])
  const goes = [
    ...random.sample(members, random.between(0, 5)).map((member_id) => ({ member_id, unit_id: null })),
    ...random.sample(units, random.between(0, 2)).map(({ id }) => ({ member_id: null, unit_id: id })),
  ]
  for (const who of goes)
    rows.reorganization_allotment.push({
      reorganization_id,
      ...who,
      result_id: random.pick(results),
      rule: random.pick(ALLOTMENT_RULES),
    })
}

function foresee(
  { random, rows }: Plan,
  units: readonly TreeUnit[],
  reorganization_id: string,
  results: readonly string[],
): void {
  const known: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    UNIT: rows.unit,
    MEMBER: rows.member,
    OFFICE: rows.office,
    BODY: rows.body,
    MEETING: rows.meeting,
    GRANT: rows.access_grant,
    REORGANIZATION: rows.reorganization,
  }
  const subjects = [...Object.keys(known), ...CONSEQUENCE_SUBJECTS]
  random.list(0, 12, (position) => {
    const subject = random.pick(subjects)
    rows.reorganization_consequence.push({
      id: random.uuid(),
      reorganization_id,
      position,
      subject,
      change: random.pick(CONSEQUENCE_CHANGES),
      object_id: random.chance(80) ? (random.maybe(known[subject] ?? [])?.id ?? null) : null,
      label: `"${random.pick(PLACES)}"`,
      from_unit_id: random.chance(50) ? random.pick(units).id : null,
      to_unit_id: random.chance(50) ? random.pick(units).id : null,
      to_result_id: random.chance(30) ? (random.maybe(results) ?? null) : null,
      problem: random.chance(30)
        ? { code: 'TOO_LONG', path: [], values: { max: random.between(1, 99) } }
        : null,
    })
  })
}

function scan({ random, rows }: Plan, reorganization_id: string): void {
  rows.reorganization_scan.push({
    reorganization_id,
    file_name: 'quyết định "12".pdf',
    media_type: 'application/pdf',
    bytes: Buffer.alloc(random.between(1, 40), 37),
    digest: Buffer.alloc(32),
    added_at: INSTANT,
  })
}
