export {
  EVERYWHERE,
  enterAct,
  enterActDecision,
  enterActs,
  raiseVersions,
  reachToo,
  refreshMembers,
  type NewAct,
} from './acts.repo.ts'
export { CorrectingService } from './correcting.service.ts'
export { EnteringService } from './entering.service.ts'
export { judgeLeaving, type Leaving } from './leaving.ts'
export { findCommonUnit } from './state-acts.repo.ts'
export type { StateVerdict } from './state-acts.rules.ts'
export { writeStates } from './state-writes.repo.ts'
export { findMemberRules } from './member-rules.repo.ts'
export { addMonths, spanFrom, type MemberRule, type MemberRules } from './spans.rules.ts'
export { StateActsService, type RegisterParts } from './state-acts.service.ts'
export { UndoService } from './undo.service.ts'
export { memberActHoldings } from './member-acts.holdings.ts'
