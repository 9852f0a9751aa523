import fc from 'fast-check'

/** The choices of one case; fast-check draws them, and makes them plainer when a case fails. */
export class Choices {
  private readonly draw: fc.GeneratorValue

  constructor(draw: fc.GeneratorValue) {
    this.draw = draw
  }

  /** A whole number from `low` to `high`, both included; `low` is the plainest. */
  between(low: number, high: number): number {
    return this.draw(fc.integer, { min: low, max: Math.max(low, high) })
  }

  /** True in so many of a hundred cases; false is plainer. */
  chance(percent: number): boolean {
    return this.between(0, 99) >= 100 - percent
  }

  /** One item of a list that is not empty; the first is the plainest. */
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const item = this.maybe(list)
    if (item === undefined) throw new RangeError('Nothing to pick from.')
    return item
  }

  /** One item, or undefined from an empty list. */
  maybe<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.between(0, list.length - 1)]
  }

  /** One of several ways, each as often as its weight says. */
  way<T>(ways: readonly (readonly [weight: number, way: () => T])[]): T {
    let left = this.between(0, ways.reduce((sum, [weight]) => sum + weight, 0) - 1)
    for (const [weight, way] of ways) {
      if (left < weight) return way()
      left -= weight
    }
    throw new RangeError('No way to go.')
  }

  /** Each item in so many of a hundred cases, in order. */
  some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.chance(percent))
  }

  /** A list of `low` to `high` made items. */
  list<T>(low: number, high: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.between(low, high) }, (_, i) => make(i))
  }

  /** Any text: code points of all planes. */
  text(): string {
    return this.draw(fc.string, { unit: 'binary', maxLength: 30 })
  }
}
