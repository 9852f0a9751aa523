export { endedUnits, endingWithUnit, type EndingRows } from './ending.ts'
export { recorded, type Consequence, type Effect, type Holding, type RecordedTable } from './holding.ts'
export { unitsOnDay } from './units-on-day.ts'
export type { CreatedUnit, PlannedLineage, PlannedNames, TreePlan } from './tree-plan.ts'
