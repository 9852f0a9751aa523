export { endedUnits, endingWithUnit, type EndingRows } from './ending.ts'
export type { Consequence, Effect, Holding } from './holding.ts'
export { unitsOnDay } from './units-on-day.ts'
export type { CreatedUnit, PlannedLineage, PlannedNames, TreePlan } from './tree-plan.ts'
