import {
  SIZE_MEASURES,
  type ErrorCode,
  type Label,
  type Problem,
  type RuleSeverity,
  type SizeMeasure,
} from '@chibo/shared'

/** Bounds of a number; null: none. */
export interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

/** How much of something a unit of a kind has. */
export interface SizeRule extends Bounds {
  readonly code: string
  readonly kind: string
  /** only for a unit directly under one of this kind */
  readonly underKind: string | null
  /** only for a unit that has so many */
  readonly given: (Bounds & { readonly measure: SizeMeasure }) | null
  readonly measure: SizeMeasure
  readonly severity: RuleSeverity
}

/** An office or a body: what it is called, and in which kinds of units it may be. */
export interface DeclaredKind {
  readonly label: Label
  readonly kinds: ReadonlySet<string>
}

/** What kinds of units are declared to be on a day. */
export interface KindRules {
  readonly offices: ReadonlyMap<string, DeclaredKind>
  readonly bodies: ReadonlyMap<string, DeclaredKind & { readonly committeeOf: ReadonlySet<string> }>
  readonly sizes: readonly SizeRule[]
}

/** A unit as far as its kind says something of it; it need not be there yet. */
export interface UnitShape {
  readonly name: string
  readonly kind: string
  /** of the unit directly above; null at the top */
  readonly parentKind: string | null
  /** members at home in it or below it; null where nobody is registered, which says nothing of its size */
  readonly headcount: { readonly members: number; readonly official: number } | null
  /** codes of the offices held in it */
  readonly offices: readonly string[]
  /** its bodies, with the seats that are held in each */
  readonly bodies: readonly { readonly kind: string; readonly seats: number }[]
  /** units directly below it that are Party groups */
  readonly groupsBelow: number
}

/** Where a unit is not what its kind is declared to be. */
export interface Finding {
  readonly severity: RuleSeverity
  /** code of the rule on sizes; null for an office or body */
  readonly rule: string | null
  readonly problem: Problem
}

const PARTY_GROUP = 'party-group'

/** Every code that a finding can have. */
export const FINDING_CODES: readonly ErrorCode[] = [
  'OFFICE_NOT_OF_KIND',
  'BODY_NOT_OF_KIND',
  ...SIZE_MEASURES.flatMap((measure): ErrorCode[] => [`${measure}_TOO_FEW`, `${measure}_TOO_MANY`]),
]

/**
 * What is wrong with a unit by what its kind is declared to be: offices, bodies, sizes, in this order.
 *
 * @param rules those that hold on the day
 */
export function findingsOf(unit: UnitShape, rules: KindRules): Finding[] {
  return [
    ...inOrder(unit.offices).flatMap((code): Finding[] => {
      const office = rules.offices.get(code)
      if (office?.kinds.has(unit.kind)) return []
      const values = {
        unit: unit.name,
        officeVi: office?.label.vi ?? code,
        officeEn: office?.label.en ?? code,
      }
      return [refused({ code: 'OFFICE_NOT_OF_KIND', path: [], values })]
    }),
    ...inOrder(unit.bodies.map(({ kind }) => kind)).flatMap((code): Finding[] => {
      const body = rules.bodies.get(code)
      if (body?.kinds.has(unit.kind)) return []
      const values = { unit: unit.name, bodyVi: body?.label.vi ?? code, bodyEn: body?.label.en ?? code }
      return [refused({ code: 'BODY_NOT_OF_KIND', path: [], values })]
    }),
    ...sizeFindings(unit, rules),
  ]
}

function sizeFindings(unit: UnitShape, rules: KindRules): Finding[] {
  const { headcount } = unit
  if (!headcount) return []
  const counts: Readonly<Record<SizeMeasure, number>> = {
    MEMBERS: headcount.members,
    OFFICIAL_MEMBERS: headcount.official,
    COMMITTEE_SEATS: sum(
      unit.bodies
        .filter(({ kind }) => rules.bodies.get(kind)?.committeeOf.has(unit.kind))
        .map(({ seats }) => seats),
    ),
    PARTY_GROUPS: unit.bodies.filter(({ kind }) => kind === PARTY_GROUP).length + unit.groupsBelow,
  }
  return rules.sizes
    .filter(
      ({ kind, underKind, given }) =>
        kind === unit.kind &&
        (underKind === null || underKind === unit.parentKind) &&
        (given === null || sideOf(counts[given.measure], given) === null),
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code: rule, measure, severity, ...bounds }): Finding[] => {
      const count = counts[measure]
      const side = sideOf(count, bounds)
      if (!side) return []
      const bound = side === 'TOO_FEW' ? { min: bounds.min ?? 0 } : { max: bounds.max ?? 0 }
      const values = { unit: unit.name, count, ...headcount, ...bound }
      return [{ severity, rule, problem: { code: `${measure}_${side}`, path: [], values } }]
    })
}

/** On which side of its bounds a number lies; null within them. */
function sideOf(count: number, { min, max }: Bounds): 'TOO_FEW' | 'TOO_MANY' | null {
  if (min !== null && count < min) return 'TOO_FEW'
  return max !== null && count > max ? 'TOO_MANY' : null
}

function refused(problem: Problem): Finding {
  return { severity: 'REFUSE', rule: null, problem }
}

function inOrder(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort()
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
