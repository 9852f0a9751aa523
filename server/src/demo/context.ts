import type { PlaceFiles } from './files.ts'
import type { Ids } from './ids.ts'
import type { Member } from './register.ts'

/** From so many official members on, a cell elects a committee. */
export const COMMITTEE_FROM = 9

/** Ids of units by code. */
export type UnitIds = (code: string) => string

/** What the rows of a place are made from. */
export interface PlaceContext {
  readonly files: PlaceFiles
  readonly ids: Ids
  readonly unitIds: UnitIds
  /** of all cells */
  readonly members: readonly Member[]
  /** the member of a key like `188-07/2` */
  readonly memberOf: (key: string) => Member
}
