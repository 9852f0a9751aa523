import { days } from './days.ts'
import type { Stored } from './organization.ts'
import { memberList } from './members.ts'
import { officeKindOf } from './offices.ts'
import { kindOf, unitList } from './units.ts'
import type { UnitState, World } from './world.ts'

/** Kinds in the order of their ranks. */
export function inOrderOfRank<Kind extends { rank: number; code: string }>(kinds: readonly Kind[]): Kind[] {
  return [...kinds].sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
}

/** A kind of units with what is declared of it on the day. */
export function unitKindOf(world: World, code: string): object {
  const { unitKinds, unitKindParents, unitKindOffices, unitKindBodies, officeKinds, bodyKinds, sizeRules } =
    world.organization
  const ours = <Row extends { kind_code: string; during: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.kind_code === code && world.holds(row.during))
  return {
    ...kindOf(world, unitKinds, code),
    mayHangUnder: () => {
      const above = ours(unitKindParents).map((row) => row.parent_kind_code)
      return inOrderOfRank(unitKinds.filter((kind) => above.includes(kind.code))).map((kind) =>
        unitKindOf(world, kind.code),
      )
    },
    offices: () => {
      const held = ours(unitKindOffices).map((row) => row.office_kind_code)
      return inOrderOfRank(officeKinds.filter((kind) => held.includes(kind.code))).map((kind) =>
        officeKindOf(world, kind.code),
      )
    },
    bodies: () =>
      ours(unitKindBodies)
        .map((row) => row.body_kind_code)
        .sort()
        .map((body) => kindOf(world, bodyKinds, body)),
    sizeRules: () =>
      ours(sizeRules)
        .map((rule) => ({ key: `${rule.code} ${rule.under_kind_code ?? ''}`, rule }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ rule }) => sizeRule(world, rule)),
  }
}

export function sizeRule(world: World, rule: Stored<'unit_size_rule'>): object {
  const { from, to } = days(rule.during)
  return {
    code: rule.code,
    label: world.question.locale === 'vi' ? rule.label_vi : rule.label_en,
    source: rule.source,
    severity: rule.severity,
    measure: rule.measure,
    min: rule.min_count,
    max: rule.max_count,
    onlyUnder: rule.under_kind_code,
    given: rule.given_measure,
    givenMin: rule.given_min,
    givenMax: rule.given_max,
    validFrom: from,
    validTo: to,
  }
}

/** What is found of a unit that the caller may read: offices, bodies, and sizes for whoever may read its members. */
export function findingsOf(world: World, unit: UnitState): object[] {
  const { offices, officeKinds, unitKindOffices, bodies, bodyKinds, unitKindBodies } = world.organization
  const on = (row: { unit_id: string; during: string }): boolean =>
    row.unit_id === unit.id && world.holds(row.during)
  const strange = (
    held: readonly string[],
    declared: readonly { of: string; kind: string; during: string }[],
  ) =>
    [...new Set(held)]
      .filter(
        (code) =>
          !declared.some((one) => one.of === code && one.kind === unit.kind && world.holds(one.during)),
      )
      .sort()
  const strangeOffices = strange(
    offices.filter(on).map((office) => office.kind_code),
    unitKindOffices.map((one) => ({ of: one.office_kind_code, kind: one.kind_code, during: one.during })),
  )
  const strangeBodies = strange(
    bodies.filter(on).map((body) => body.kind_code),
    unitKindBodies.map((one) => ({ of: one.body_kind_code, kind: one.kind_code, during: one.during })),
  )
  const isVietnamese = world.question.locale === 'vi'
  return [
    ...strangeOffices.map((code) => {
      const { label } = kindOf(world, officeKinds, code)
      return refused(
        'OFFICE_NOT_OF_KIND',
        isVietnamese
          ? `${unit.name} có chức vụ ${String(label)}, loại tổ chức này không có chức vụ đó.`
          : `${unit.name} has the office ${String(label)}, which a unit of its kind does not have.`,
      )
    }),
    ...strangeBodies.map((code) => {
      const { label } = kindOf(world, bodyKinds, code)
      return refused(
        'BODY_NOT_OF_KIND',
        isVietnamese
          ? `${unit.name} có ${String(label)}, loại tổ chức này không có cơ quan đó.`
          : `${unit.name} has the body ${String(label)}, which a unit of its kind does not have.`,
      )
    }),
    ...sizes(world, unit),
  ]
}

function refused(code: string, message: string): object {
  return { code, message, severity: 'REFUSE', rule: null, count: null }
}

function sizes(world: World, unit: UnitState): object[] {
  return brokenRules(world, unit).map(({ rule, counts, count }) => {
    const few = count < (rule.min_count ?? 0)
    return {
      code: `${rule.measure}_${few ? 'TOO_FEW' : 'TOO_MANY'}`,
      message: sentence(world, unit, rule, { ...counts, count, few }),
      severity: rule.severity,
      rule: sizeRule(world, rule),
      count,
    }
  })
}

/** A rule on sizes that a unit breaks, and what it has of what the rule counts. */
interface BrokenRule {
  readonly rule: Stored<'unit_size_rule'>
  readonly counts: Counts
  readonly count: number
}

/** Rules on sizes that a unit breaks, for whoever may read its members. */
export function brokenRules(world: World, unit: UnitState): BrokenRule[] {
  const counts = world.policy.may('member.read', unit.id) ? countsOf(world, unit) : undefined
  if (!counts || counts.members === 0) return []
  const count = (measure: string): number => {
    if (measure === 'MEMBERS') return counts.members
    if (measure === 'OFFICIAL_MEMBERS') return counts.official
    return measure === 'COMMITTEE_SEATS' ? counts.seats : counts.groups
  }
  const within = (number: number, min: number | null, max: number | null): boolean =>
    number >= (min ?? 0) && number <= (max ?? Infinity)
  const parent = unit.parentId === null ? undefined : world.units.get(unit.parentId)?.kind
  return world.organization.sizeRules
    .filter((rule) => rule.kind_code === unit.kind && world.holds(rule.during))
    .filter((rule) => rule.under_kind_code === null || rule.under_kind_code === parent)
    .filter(
      (rule) =>
        rule.given_measure === null || within(count(rule.given_measure), rule.given_min, rule.given_max),
    )
    .filter((rule) => !within(count(rule.measure), rule.min_count, rule.max_count))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((rule) => ({ rule, counts, count: count(rule.measure) }))
}

interface Counts {
  readonly members: number
  readonly official: number
  readonly seats: number
  readonly groups: number
}

function countsOf(world: World, unit: UnitState): Counts {
  const { bodies, seats, unitKindBodies } = world.organization
  const within = world.reach(unit.id, unit.path, 'SUBTREE')
  const members = (standing: string | null): number =>
    memberList(world, { where: standing === null ? null : { standing: { eq: standing } } }, within).totalCount
  const own = bodies.filter((body) => body.unit_id === unit.id && world.holds(body.during))
  const committees = own.filter((body) =>
    unitKindBodies.some(
      (one) =>
        one.is_committee &&
        one.kind_code === unit.kind &&
        one.body_kind_code === body.kind_code &&
        world.holds(one.during),
    ),
  )
  const groupUnits = unitList(world, {}, (one) => one.parentId === unit.id && one.kind === 'group').totalCount
  return {
    members: members(null),
    official: members('OFFICIAL'),
    seats: seats.filter(
      (seat) => world.holds(seat.during) && committees.some((body) => body.id === seat.body_id),
    ).length,
    groups: own.filter((body) => body.kind_code === 'party-group').length + groupUnits,
  }
}

function sentence(
  world: World,
  { name }: UnitState,
  { measure, min_count: min, max_count: max }: Stored<'unit_size_rule'>,
  { members, official, count, few }: Counts & { count: number; few: boolean },
): string {
  const isVietnamese = world.question.locale === 'vi'
  const bound = String(few ? min : max)
  const [had, vi, en] = wording(measure, members, official)
  if (isVietnamese) return `${name} có ${vi(count)}, ${few ? 'cần ít nhất' : 'nhiều nhất'} ${bound}.`
  const allowed = few ? `needs at least ${bound}` : `may have ${bound}`
  return `${had}${name} ${allowed} ${en}${few ? '' : ' at most'} and has ${String(count)}.`
}

/** What stands before the unit in English, and what is counted in both languages. */
function wording(
  measure: string,
  members: number,
  official: number,
): [had: string, vi: (count: number) => string, en: string] {
  switch (measure) {
    case 'MEMBERS':
      return ['', (count) => `${String(count)} đảng viên`, 'members']
    case 'OFFICIAL_MEMBERS':
      return ['', (count) => `${String(count)} đảng viên chính thức`, 'official members']
    case 'COMMITTEE_SEATS':
      return [
        `With ${String(official)} official members `,
        (count) => `${String(official)} đảng viên chính thức mà cấp ủy có ${String(count)} người`,
        'in its committee',
      ]
    default:
      return [
        `With ${String(members)} members `,
        (count) => `${String(members)} đảng viên mà chia thành ${String(count)} tổ đảng`,
        'Party groups',
      ]
  }
}
