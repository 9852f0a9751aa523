/** What the rules of reorganizations are held against: the tree on the day of effect, as far as a draft touches it. */

/** A unit as it is on the day. */
export interface GroundUnit {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string | null
  readonly kind: string
  readonly parentId: string | null
  /** its path on the day */
  readonly path: string
  /** its path today: rights are today's */
  readonly gatePath: string
  /** its version today */
  readonly version: number
  /** ISO: its first day; null: no known beginning */
  readonly from: string | null
  /** ISO: the first day from the day on, itself included, on which something of it begins or it ends; null: none */
  readonly changesOn: string | null
  /** ISO: the first such day on which its place in the tree changes, its own or that of a unit above; null: none */
  readonly placedAnewOn: string | null
  /** ISO: the first day after the day on which a unit comes to hang below it; null: none */
  readonly joinedOn: string | null
}

/** A unit that does not exist on the day. */
export interface AbsentUnit {
  readonly name: string
  /** its path today, or where it rests */
  readonly gatePath: string
}

/** A unit that bears a code on the day or later. */
export interface CodeBearer {
  readonly code: string
  readonly unitId: string
  /** ISO: from when; null: on the day */
  readonly from: string | null
}

/** The names that a kind makes of a place's. */
export type Naming = (
  kind: string,
  placeName: string,
) => { readonly name: string; readonly committeeName: string | null }

/** See the head of this file. */
export interface Ground {
  /** units that exist on the day: those that the draft names, those directly below them, and whatever is above */
  readonly units: ReadonlyMap<string, GroundUnit>
  /** units that the draft names and that do not exist on the day */
  readonly absent: ReadonlyMap<string, AbsentUnit>
  /** units directly below those that the draft names, by these */
  readonly children: ReadonlyMap<string, readonly string[]>
  /** members at home, or for a time, on the day or later in old units that do not go into exactly one unit */
  readonly members: ReadonlyMap<string, readonly string[]>
  readonly codes: readonly CodeBearer[]
  /** kinds that there are on the day, with their order of levels */
  readonly kinds: ReadonlyMap<string, number>
  /** which kinds may hang under which on the day: `commune province` */
  readonly mayHangUnder: ReadonlySet<string>
  readonly naming: Naming
}
