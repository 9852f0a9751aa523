import { MigrationError } from './errors.ts'
import { label, type MigrationFile } from './files.ts'

/** A row of the table `schema_migration`. */
export type AppliedMigration = Pick<MigrationFile, 'version' | 'name' | 'checksum'>

/**
 * Compares the files of the program with what a database has.
 *
 * @param files ascending, without gaps
 * @param applied ascending
 * @returns the files still to apply, in order
 * @throws MigrationError `DATABASE_NEWER`, `CHECKSUM_CHANGED` or `OUT_OF_ORDER`
 */
export function planMigrations(files: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  const newest = applied.at(-1)
  const known = files.at(-1)?.version ?? 0
  if (newest !== undefined && newest.version > known)
    throw new MigrationError(
      'DATABASE_NEWER',
      `The database is newer than this program: it has migration ${label(newest.version)}_${newest.name}, the program knows up to ${label(known)}; start the newer program.`,
    )
  const byVersion = new Map(applied.map((row) => [row.version, row]))
  for (const file of files) {
    const row = byVersion.get(file.version)
    if (row !== undefined && row.checksum !== file.checksum)
      throw new MigrationError(
        'CHECKSUM_CHANGED',
        `Migration ${label(file.version)}_${file.name}.sql was changed after it was applied; put the file back and write a new migration.`,
      )
    if (row === undefined && newest !== undefined && file.version < newest.version)
      throw new MigrationError(
        'OUT_OF_ORDER',
        `Migration ${label(file.version)}_${file.name}.sql was never applied, although ${label(newest.version)}_${newest.name} was.`,
      )
  }
  return files.filter((file) => !byVersion.has(file.version))
}
