export { enterAct, enterActDecision, reachToo, refreshMembers, type NewAct } from './acts.repo.ts'
export { memberActHoldings } from './member-acts.holdings.ts'
