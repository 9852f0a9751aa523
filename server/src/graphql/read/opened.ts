/**
 * Whose sensitive values the answers to one request show unmasked, and which: noted where a value is really opened, not
 * where it is asked for. The request's audit record is made of it.
 */
export class Opened {
  private readonly ids = new Set<string>()
  private readonly names = new Set<string>()

  /** Whether nothing was opened. */
  get isEmpty(): boolean {
    return this.ids.size === 0
  }

  /** uuids of the rows, sorted */
  get rows(): readonly string[] {
    return [...this.ids].sort()
  }

  /** names of the fields, sorted */
  get fields(): readonly string[] {
    return [...this.names].sort()
  }

  /** @param id uuid of the row, as the database wrote it */
  note(id: string, field: string): void {
    this.ids.add(id)
    this.names.add(field)
  }
}
