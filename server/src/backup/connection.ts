import { DatabaseError, type ClientBase } from 'pg'
import { connectAsOwner } from '../database/open.ts'
import { StartError } from '../start-error.ts'

/**
 * Runs work on one connection of the user that owns the tables.
 *
 * @param url of the user of the migrations
 * @throws what the work throws; of what the database refuses, a StartError where it says what to do
 */
export async function asOwner<T>(url: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const owner = connectAsOwner(url)
  try {
    const client = await owner.pool.connect()
    // A connection that breaks shows in the statement as well; unheard, the event would end the process.
    client.on('error', () => undefined)
    try {
      return await work(client)
    } finally {
      // A copy that was broken off ends with its connection, and with that its transaction.
      client.release(true)
    }
  } catch (error) {
    throw reasonOf(error)
  } finally {
    await owner.close()
  }
}

function reasonOf(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error
  if (error.code?.startsWith('57P') === true)
    return new StartError(`The database ended the connection: ${error.message}.`, { cause: error })
  if (error.code === '42501')
    return new StartError(
      `The database user may not read and write every row (${error.message}): DATABASE_MIGRATE_URL must be the user that owns the tables.`,
      { cause: error },
    )
  if (error.code === '55P03')
    return new StartError(
      'Somebody holds a lock on the tables, as migrations do for a moment: stop what works on this database, or try again.',
      { cause: error },
    )
  return error
}
