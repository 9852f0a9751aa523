/**
 * Whose sensitive values the answers to one request show unmasked, or tell by having found them by such a value, and which:
 * noted where a value is really opened, not where it is asked for. The request's audit record is made of it.
 */
export class Opened {
  private readonly ids = new Set<string>()
  private readonly names = new Set<string>()

  /** Whether nothing was opened. */
  get isEmpty(): boolean {
    return this.names.size === 0
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

  /** Notes that rows were found by a sensitive value and only counted: whose they are is not told. */
  noteCounted(field: string): void {
    this.names.add(field)
  }
}
