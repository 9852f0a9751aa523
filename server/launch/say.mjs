/** Tells the person at the terminal what is going on: on standard error, so that a command's own output stays clean. */
export function say(line) {
  process.stderr.write(`chibo: ${line}\n`)
}

/** Ends with one sentence. */
export function fail(sentence) {
  say(sentence)
  process.exit(1)
}
