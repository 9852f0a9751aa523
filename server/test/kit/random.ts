/** A stream of choices that a number decides: the same seed gives the same choices. */
export class Random {
  private state: number

  /** @param seed any whole number */
  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** 32 random bits (splitmix32). */
  bits(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0
    let z = this.state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + (this.bits() % Math.max(1, high - low + 1))
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.bits() % 100 < percent
  }

  /** One item of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const item = this.maybe(list)
    if (item === undefined) throw new RangeError('Nothing to pick from.')
    return item
  }

  /** One item, or undefined from an empty list. */
  maybe<T>(list: readonly T[]): T | undefined {
    return list[this.between(0, list.length - 1)]
  }

  /** Each item in so many of a hundred cases, in order. */
  some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.chance(percent))
  }

  /** At most so many items, each once, in any order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list]
    const taken: T[] = []
    while (taken.length < count && rest.length > 0)
      taken.push(...rest.splice(this.between(0, rest.length - 1), 1))
    return taken
  }

  /** A list of `low` to `high` made items. */
  list<T>(low: number, high: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.between(low, high) }, (_, i) => make(i))
  }

  /** A UUID of version 7 whose place among others is chance. */
  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.bits().toString(16).padStart(8, '0')).join('')
    const variant = this.pick(['8', '9', 'a', 'b'])
    return `0190${hex.slice(0, 4)}-${hex.slice(4, 8)}-7${hex.slice(8, 11)}-${variant}${hex.slice(11, 14)}-${hex.slice(14, 26)}`
  }

  /** A day from `from` to `until`, both included, `YYYY-MM-DD`. */
  day(from: string, until: string): string {
    const [first, last] = [Date.parse(from), Date.parse(until)].map((ms) => ms / 86_400_000)
    return new Date(this.between(first ?? 0, last ?? 0) * 86_400_000).toISOString().slice(0, 10)
  }

  /** Distinct days in order. */
  days(count: number, from: string, until: string): string[] {
    return [...new Set(Array.from({ length: count }, () => this.day(from, until)))].sort()
  }
}
