export { MigrationError, type MigrationErrorCode } from './errors.ts'
export { readMigrations, sqlDirectory, type MigrationFile } from './files.ts'
export { migrate, type MigrateOptions, type MigrationReport } from './migrate.ts'
export { WORKING_ROLE } from './working-role.ts'
