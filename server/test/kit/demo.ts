import { connect } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { loadDemo } from '../../src/demo/index.ts'
import type { PlaceName } from '../../src/demo/places.ts'
import { templateOf } from './database.ts'

/**
 * The template with places of the demo, loaded once a run.
 *
 * @param places in the order of their loading
 * @param today the day that today's copies of dated data are of
 * @param secret of the program that reads it
 */
export function demoTemplate(places: readonly PlaceName[], today: string, secret: string): Promise<string> {
  return templateOf(JSON.stringify(['demo', places, today, secret]), async (url) => {
    const owner = connect(url, { name: 'chibo test owner', asOwner: true })
    try {
      await loadDemo(owner.db, { today, sealer: createSealer(secret), places })
    } finally {
      await owner.close()
    }
  })
}
