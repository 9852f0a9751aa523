export { planDraft, type DraftHead, type PlannedDraft } from './draft.service.ts'
export { readFiles, type GivenFile, type GivenFiles, type ReadFiles } from './files.ts'
