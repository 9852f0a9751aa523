export { auditedChanges } from './audit.changes.ts'
export { recordAudit, type AuditEntry } from './audit.repo.ts'
export { createReadingRecorder } from './audit.readings.ts'
export { createAuditor } from './audit.service.ts'
