export { namesOf, type NamingPattern, type UnitNames } from './naming.rules.ts'
export { segment } from './segments.ts'
export { unitHoldings } from './units.holdings.ts'
export { findNamings, lockTree } from './units.repo.ts'
