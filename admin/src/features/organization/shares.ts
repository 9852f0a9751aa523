import type { ShareFragment, UnitSharesQuery } from '../../gql/graphql.ts'

/** The shares of a unit in their order, each with the code under which sources' figures name it. */
const FIGURES = [
  ['cellMembers', 'MEMBER_SHARE:cell'],
  ['villageHeads', 'OFFICE_OVERLAP:secretary:village-head'],
  ['frontHeads', 'OFFICE_OVERLAP:secretary:front-committee-head'],
] as const

/** A share as it is shown. */
export interface ShownShare {
  readonly name: (typeof FIGURES)[number][0]
  readonly share: ShareFragment & { readonly percent: number }
  /** Where the stated figure was printed. */
  readonly source: string | undefined
  /** Whether the stated figure is another than the computed one, rounded as it was printed. */
  readonly differs: boolean
}

/** Whether a printed figure is not what was computed; digits that were not printed do not count. */
export function differs(percent: number, stated: number | null): boolean {
  if (stated === null) return false
  const digits = String(stated).split('.')[1]?.length ?? 0
  return Math.abs(percent - stated) > 0.5 * 10 ** -digits + 1e-9
}

/**
 * The shares that say something: those of which a source printed a figure, and offices of which some are held together.
 * That nearly all members belong to cells goes without saying.
 */
export function shownShares(unit: UnitSharesQuery['unit'] | undefined): ShownShare[] {
  if (!unit) return []
  return FIGURES.flatMap(([name, figure]) => {
    const share = unit[name]
    const { percent, stated, numerator } = share
    if (percent === null || (stated === null && (name === 'cellMembers' || numerator === 0))) return []
    const source = unit.statedFigures.find((one) => one.figure === figure)?.source
    return [{ name, share: { ...share, percent }, source, differs: differs(percent, stated) }]
  })
}
