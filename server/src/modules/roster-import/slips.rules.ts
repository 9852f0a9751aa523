/** Texts that differ by one letter, found without holding each against each. */

/** A text, and all texts that one letter less makes of it: two texts that differ by one letter share one of these. */
export function* shortened(text: string): Generator<string> {
  yield text
  for (let at = 0; at < text.length; at += 1) yield text.slice(0, at) + text.slice(at + 1)
}

/** Whether two texts differ by one letter, or by two neighbours that changed places. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  )
}
