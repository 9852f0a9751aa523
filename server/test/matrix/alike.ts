import { isGranted } from '../naive/granted.ts'
import { typeId } from '../naive/ids.ts'
import type { Organization } from '../naive/organization.ts'
import type { Cell } from './cells.ts'
import { cardNumber, codeOf, idOf, NOBODY, PLACES } from './places.ts'
import { RECIPES } from './recipes.ts'
import type { MatrixViewer } from './viewers.ts'
import type { Write } from './writes.ts'

type Variables = Readonly<Record<string, unknown>>

/** The same question, asked of something hidden and of what nothing is. */
export interface Pair {
  readonly field: string
  readonly text: string
  readonly hidden: Variables
  readonly nonexistent: Variables
}

interface Question extends Omit<Pair, 'hidden' | 'nonexistent'> {
  readonly key: string
  readonly relation: string | null
  readonly variables: Variables
  /** the id of what it is about, where that cannot be told from the variables */
  readonly target?: string
}

/** Reads by id, code or number whose target somebody may not see, each beside the one for what does not exist. */
export function hiddenReads(
  cells: readonly Cell[],
  organization: Organization,
  viewer: MatrixViewer,
): Pair[] {
  const asked = cells.map(({ field, relation, text, variables }) => ({
    key: `${field} ${text} ${shapeOf(variables)}`,
    ...{ field, relation, text, variables },
  }))
  return pairsOf(asked, organization, viewer)
}

/** The same for writes. */
export function hiddenWrites(
  writes: readonly Write[],
  organization: Organization,
  viewer: MatrixViewer,
): Pair[] {
  // Whoever names the same thing twice is told that, whether there is such a thing or not.
  const once = writes.filter(({ ids }) => {
    const named = Object.values(ids).filter((id) => id !== undefined && id !== NOBODY)
    return new Set(named).size === named.length
  })
  const hiding = once.filter(({ field, slot }) => RECIPES[field]?.slots[slot]?.isNamedByAll !== true)
  const asked = hiding.map(({ field, slot, variant, relation, text, input, ids }) => ({
    key: `${field} ${slot} ${variant}`,
    ...{ field, relation, text },
    variables: { input },
    target: typeId(RECIPES[field]?.slots[slot]?.kind ?? '', ids[slot] ?? ''),
  }))
  return pairsOf(asked, organization, viewer)
}

function pairsOf(asked: readonly Question[], organization: Organization, viewer: MatrixViewer): Pair[] {
  const nothing = new Map(
    asked.flatMap((one) => (one.relation === 'nonexistent' ? [[one.key, one.variables]] : [])),
  )
  // The same few things are asked about in thousands of questions.
  const known = new Map<string, boolean>()
  const isHidden = (value: string): boolean => {
    const told = known.get(value) ?? isHiddenFrom(value, organization, viewer)
    known.set(value, told)
    return told
  }
  return asked.flatMap(({ key, relation, field, text, variables, target }) => {
    const nonexistent = nothing.get(key)
    if (relation === 'nonexistent' || !nonexistent) return []
    // A way to ask that does not name it asks the same twice.
    const named = differing(variables, nonexistent).map(([one]) => one)
    const about = target === undefined ? named : [target]
    return named.length > 0 && about.every(isHidden) ? [{ field, text, hidden: variables, nonexistent }] : []
  })
}

/** Whether a value names something that somebody may not see. Parts of names name nothing. */
function isHiddenFrom(value: string, organization: Organization, { policy, asker }: MatrixViewer): boolean {
  const own = asker?.accountId ?? asker?.tokenId ?? ''
  if (/^[a-z]+_[0-9a-z]{26}$/.test(value)) return !isGranted(organization, policy, value, own)
  const coded = PLACES.find((place) => codeOf(place) === value)
  if (coded) return !policy.unit(idOf('unit', coded))
  const numbered = PLACES.find((place) => cardNumber(place) === value)
  const member = organization.members.find(({ id }) => numbered && id === idOf('member', numbered))
  return member !== undefined && !policy.memberPrivate(member)
}

/** What differs between two values of the same shape. */
export function differing(one: unknown, other: unknown): [string, string][] {
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null)
    return Object.keys(one).flatMap((key) => differing(Reflect.get(one, key), Reflect.get(other, key)))
  return one === other ? [] : [[String(one), String(other)]]
}

/** A value without its leaves. */
function shapeOf(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'object' ? one : '…'))
}

/** The middle of some numbers, and of the lower and the upper half of them. */
export function quartiles(numbers: readonly number[]): { low: number; median: number; high: number } {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
