/** Why the runner refused or failed. */
export type MigrationErrorCode =
  /** a file name or a set of files that the runner does not accept */
  | 'BAD_FILES'
  /** a file that was already applied reads differently now */
  | 'CHECKSUM_CHANGED'
  /** the database has migrations that this program does not know */
  | 'DATABASE_NEWER'
  /** a file that was never applied comes before one that was */
  | 'OUT_OF_ORDER'
  /** the working role is missing and may not be made by the connecting user */
  | 'ROLE_REFUSED'
  /** the SQL of a file failed; `cause` holds the database's error */
  | 'STATEMENT_FAILED'

/** The one error of the runner: `message` is a sentence for the person at the terminal, `code` is for the program. */
export class MigrationError extends Error {
  readonly code: MigrationErrorCode

  /**
   * @param code what went wrong
   * @param message one sentence that says what and where
   * @param options `cause`: the error below, if any
   */
  constructor(code: MigrationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MigrationError'
    this.code = code
  }
}
