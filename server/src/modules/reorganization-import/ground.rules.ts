import { vietnameseDate } from '@chibo/shared'

/** A unit as it is on the day before. */
export interface OldUnit {
  readonly id: string
  readonly code: string
  readonly kind: string
  /** of the organization */
  readonly name: string
  /** of the place; of units without one, of the organization */
  readonly placeName: string
  readonly parentId: string | null
  /** lies below the unit whose committee decides */
  readonly isBelow: boolean
}

/** What the files of a reorganization are held against. */
export interface ImportGround {
  /** the unit whose committee decides, as it is on the day before */
  readonly scope: OldUnit
  /** its path today: rights are today's */
  readonly scopePath: string
  /** ISO: the day before */
  readonly dayBefore: string
  /**
   * units of the day before, by code: those that the files name, those of kinds that end, and those directly below the
   * latter
   */
  readonly units: ReadonlyMap<string, OldUnit>
  /** codes of the files that somebody bears from a later day on */
  readonly later: ReadonlyMap<string, string>
  /** kinds that there are from the day on */
  readonly kinds: ReadonlySet<string>
  /** which kinds may hang under which from the day on: `commune province` */
  readonly mayHangUnder: ReadonlySet<string>
}

/** Whether the level of a unit ends: it is below the unit that decides, and of a kind that there is no more. */
export function levelEnds({ kind, isBelow }: OldUnit, { kinds }: ImportGround): boolean {
  return isBelow && !kinds.has(kind)
}

/** The day before, as people write it. */
export function dateBefore({ dayBefore }: ImportGround): string {
  return vietnameseDate(dayBefore)
}
