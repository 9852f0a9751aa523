export type { Draft, DraftAllotment, DraftOperation, DraftResult } from './draft.rules.ts'
export type { CreatedUnit, PlannedLineage, PlannedNames, TreePlan } from './tree-plan.rules.ts'
export { reorganizationHoldings } from './reorganizations.holdings.ts'
