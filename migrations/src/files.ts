import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MigrationError } from './errors.ts'

/** One file of `migrations/sql`. */
export interface MigrationFile {
  /** the four digits before the name, as a number */
  version: number
  /** the file name without digits and ending: `0001_units.sql` → `units` */
  name: string
  /** SHA-256 of the text with LF line ends, in hex */
  checksum: string
  sql: string
}

/** The folder that ships with this package. */
export const sqlDirectory = fileURLToPath(new URL('../sql/', import.meta.url))

const pattern = /^(\d{4})_([a-z0-9]+(?:_[a-z0-9]+)*)\.sql$/

/**
 * Reads the migrations of a folder in their order.
 *
 * @param directory absolute path, by default the folder of this package
 * @returns the files by ascending version
 * @throws MigrationError `BAD_FILES` for a name that is not `NNNN_name.sql`, a version twice, or a version left out
 */
export function readMigrations(directory: string = sqlDirectory): MigrationFile[] {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readMigration(directory, file))
  files.forEach((file, index) => {
    if (file.version !== index + 1)
      throw new MigrationError(
        'BAD_FILES',
        `Migrations count up from 0001 without gaps: expected ${label(index + 1)}, found ${label(file.version)}_${file.name}.sql in ${directory}.`,
      )
  })
  return files
}

function readMigration(directory: string, file: string): MigrationFile {
  const match = pattern.exec(file)
  if (match?.[1] === undefined || match[2] === undefined)
    throw new MigrationError('BAD_FILES', `A migration is named NNNN_name.sql, not ${file}.`)
  const sql = readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n')
  const checksum = createHash('sha256').update(sql).digest('hex')
  return { version: Number(match[1]), name: match[2], checksum, sql }
}

/**
 * A version as it stands in file names.
 *
 * @param version 1 → `0001`
 */
export function label(version: number): string {
  return String(version).padStart(4, '0')
}
