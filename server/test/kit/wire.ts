import { Client, type Pool } from 'pg'
import { vi } from 'vitest'

/** One round trip to the database: the statements that were sent in it, as texts. */
export type Trip = readonly string[]

/** Notes what goes over the connections of a pool from now on. */
export class Wire {
  private trips: string[][] = [[]]
  private readonly known = new WeakSet()

  constructor(pool: Pool) {
    pool.on('acquire', (client) => {
      if (!(client instanceof Client) || this.known.has(client)) return
      this.known.add(client)
      const send = client.query.bind(client)
      vi.spyOn(client, 'query').mockImplementation((...given: unknown[]) => {
        this.trips.at(-1)?.push(textOf(given[0]))
        return Reflect.apply(send, client, given)
      })
      const { stream } = client.connection
      for (const name of ['_write', '_writev'] as const) {
        const write: unknown = Reflect.get(stream, name)
        Reflect.set(stream, name, (...given: unknown[]) => {
          this.trips.push([])
          return typeof write === 'function' ? Reflect.apply(write, stream, given) : undefined
        })
      }
    })
  }

  /** Takes what was noted so far. */
  take(): Trip[] {
    const taken = this.trips.filter((trip) => trip.length > 0)
    this.trips = [[]]
    return taken
  }
}

function textOf(query: unknown): string {
  const text = typeof query === 'object' && query !== null ? Reflect.get(query, 'text') : query
  return String(text).trim().replace(/\s+/g, ' ')
}
