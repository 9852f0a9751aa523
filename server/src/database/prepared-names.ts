import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'

/** Statements prepared on one connection at most, of reads and of writes each: each costs the database some 180 kB that the driver never frees. */
const MAX = 100

/**
 * Names for prepared statements. A text gets one at its second use; when all names are taken, everybody starts
 * again and connections that hold the old statements are closed when they come back.
 */
export class PreparedNames {
  private seen = new Set<string>()
  private names = new Map<string, string>()
  private generation = 0
  private readonly generations = new WeakMap<PoolClient, number>()

  /** The name to prepare a text under on a connection, or undefined to run it unprepared. */
  nameOf(client: PoolClient, text: string): string | undefined {
    const known = this.names.get(text)
    if (known === undefined && !this.seen.has(text)) {
      if (this.seen.size >= MAX * 10) this.seen.clear()
      this.seen.add(text)
      return undefined
    }
    if (known === undefined && this.names.size >= MAX) this.startAgain()
    if (!this.generations.has(client)) this.generations.set(client, this.generation)
    if (this.isStale(client)) return undefined
    const name = known ?? `read_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
    this.names.set(text, name)
    return name
  }

  /** Whether a connection holds statements of an earlier round. */
  isStale(client: PoolClient): boolean {
    return (this.generations.get(client) ?? this.generation) !== this.generation
  }

  private startAgain(): void {
    this.generation += 1
    this.names = new Map()
    this.seen = new Set()
  }
}
