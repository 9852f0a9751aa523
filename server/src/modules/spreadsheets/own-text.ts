/** Strings from this length on are views of the text that they were cut from, and keep all of it in memory. */
const VIEW_MIN = 13

/** The same text, which does not keep alive what it was cut from: at most a view of a text of its own. */
export function ownText(text: string): string {
  return text.length < VIEW_MIN ? text : ` ${text}`.slice(1)
}
