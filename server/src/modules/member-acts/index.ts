export { enterAct, enterActDecision, reachToo, refreshMembers, type NewAct } from './acts.repo.ts'
export { UndoService } from './undo.service.ts'
export { memberActHoldings } from './member-acts.holdings.ts'
