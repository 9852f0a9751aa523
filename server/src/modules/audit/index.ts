export { auditedChanges, type AuditedChange, type AuditedFields } from './audit.changes.ts'
export { recordAudit, type AuditEntry } from './audit.repo.ts'
