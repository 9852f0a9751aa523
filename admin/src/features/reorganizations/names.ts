import { unitNamesOf } from '@chibo/shared'
import type { NamingPattern, UnitNames } from '@chibo/shared'

/** A unit of a decision, as far as its name follows from what is said of it. */
export interface NamedResult {
  readonly unit?: {
    readonly id: string
    readonly name: string
    readonly kind?: { readonly code: string } | null
  } | null
  readonly kind?: { readonly code: string } | null
  readonly name?: string | null
  readonly placeName?: string | null
  readonly committeeName?: string | null
}

/** What documents will print of a unit: the names given, else those made from its place's; undefined while neither is known. */
export function printedNames(
  { kind, name, placeName, committeeName }: Omit<NamedResult, 'unit'>,
  patterns: readonly NamingPattern[],
): UnitNames | undefined {
  if (name) return { name, committeeName: committeeName ?? null }
  const place = placeName?.trim()
  if (!kind || !place) return undefined
  const made = unitNamesOf(kind.code, place, patterns)
  return { name: made.name, committeeName: committeeName ?? made.committeeName }
}

/** What a unit after a step is called: one that stays as it is by its own name. */
export const nameOfResult = (result: NamedResult, patterns: readonly NamingPattern[]): string =>
  printedNames({ ...result, kind: result.kind ?? result.unit?.kind ?? null }, patterns)?.name ??
  result.unit?.name ??
  ''
