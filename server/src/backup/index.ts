export { backUp, type BackupReport } from './backup.ts'
export { checkBackup, type CheckedBackup } from './check.ts'
export { asOwner } from './connection.ts'
export { restore } from './restore.ts'
