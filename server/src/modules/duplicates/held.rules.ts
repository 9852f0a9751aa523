/** From one day to another, the end excluded, ISO; null: open. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** Something that somebody holds from one day to another. */
export interface Held extends Span {
  readonly id: string
  /** what it is: nobody holds the same thing twice on a day */
  readonly what: string
  /** whether the one who is merged holds it */
  readonly isMerged: boolean
  /** whether it is the stronger form of it */
  readonly isStronger: boolean
}

/** What becomes of something held when two become one. */
export interface Laid {
  readonly id: string
  /** the days that are left of it; none: the other one holds it on all of them */
  readonly spans: readonly Span[]
  /** whether these are not the days it had */
  readonly isCut: boolean
}

/**
 * Lays what two hold beside each other so that nothing is held twice on a day: the stronger form cuts the weaker one, and
 * otherwise what the one who stays holds cuts what the merged one does. No day is lost.
 */
export function laidBeside(held: readonly Held[]): Laid[] {
  const taken: Held[] = []
  return [...held].sort(before).map((one) => {
    const others = taken.filter(({ what }) => what === one.what)
    const spans = others.reduce<Span[]>(
      (left, other) => left.flatMap((span) => without(span, other)),
      [{ from: one.from, to: one.to }],
    )
    taken.push(one)
    const isCut = spans.length !== 1 || spans[0]?.from !== one.from || spans[0].to !== one.to
    return { id: one.id, spans, isCut }
  })
}

function before(a: Held, b: Held): number {
  return (
    Number(b.isStronger) - Number(a.isStronger) ||
    Number(a.isMerged) - Number(b.isMerged) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** What is left of a span without another one. */
function without(span: Span, other: Span): Span[] {
  const parts: Span[] = [
    { from: span.from, to: earlier(span.to, other.from ?? FIRST) },
    { from: later(span.from, other.to ?? LAST), to: span.to },
  ]
  const isApart =
    !precedes(span.from ?? FIRST, other.to ?? LAST) || !precedes(other.from ?? FIRST, span.to ?? LAST)
  return isApart ? [span] : parts.filter(({ from, to }) => precedes(from ?? FIRST, to ?? LAST))
}

/** Before and behind all days, as text is compared. */
const FIRST = ''
const LAST = '~'

const precedes = (a: string, b: string): boolean => a < b

const earlier = (a: string | null, b: string): string | null => ((a ?? LAST) < b ? a : b)

const later = (a: string | null, b: string): string | null => ((a ?? FIRST) > b ? a : b)
