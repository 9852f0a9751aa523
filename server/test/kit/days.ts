import { connect } from '../../src/database/pool.ts'
import type { PlaceName } from '../../src/demo/places.ts'
import { createTestApp, type TestApp } from './app.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

/** The same organization on days that go by: a program for each of them, on one database. */
export class Days {
  private readonly database: TestDatabase
  private readonly apps = new Map<string, TestApp>()

  private constructor(database: TestDatabase) {
    this.database = database
  }

  /** @param day the first one, ISO, on which the places are loaded */
  static async begin(day: string, places: readonly PlaceName[]): Promise<Days> {
    const days = new Days(await createTestDatabase())
    await days.on(day, places)
    return days
  }

  /** The program as it stands on a day. */
  async on(day: string, places: readonly PlaceName[] = []): Promise<TestApp> {
    const known = this.apps.get(day)
    if (known) return known
    // Connections of its own: what is prepared on them is known to one program.
    const { db, pool, close } = connect(this.database.url, { name: `chibo test ${day}`, size: 3 })
    const database = { ...this.database, db, pool, drop: close }
    const app = await createTestApp({ CHIBO_TODAY: day }, places, { database })
    this.apps.set(day, app)
    return app
  }

  async end(): Promise<void> {
    for (const app of this.apps.values()) await app.close()
    await this.database.drop()
  }
}
