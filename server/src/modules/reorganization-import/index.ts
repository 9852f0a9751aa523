export { planDraft, type DraftHead, type PlannedDraft } from './draft.service.ts'
export { readFiles, type GivenFile, type GivenFiles, type ReadFiles } from './files.ts'
export {
  importReorganization,
  type Approver,
  type ReorganizationImport,
  type ReorganizationImportParts,
} from './reorganization-import.service.ts'
export type { ReorganizationReport } from './report.ts'
