export { rowClassifier, type ClassifierState, type RowClassifier } from './layout/classify.rules.ts'
export { findLayout, LAYOUT_ROWS, titleCell } from './layout/layout.rules.ts'
export {
  CANDIDATE_REASONS,
  indexUnits,
  unitCandidates,
  type Candidate,
  type CandidateReason,
  type KnownUnit,
  type UnitIndex,
  type UnitMatch,
} from './unit-names/candidates.rules.ts'
export { decidedTexts } from './values/fields.rules.ts'
export {
  MAPPED_FIELDS,
  rowReader,
  type ReadingContext,
  type ReadRow,
  type RowReader,
} from './values/reader.rules.ts'
