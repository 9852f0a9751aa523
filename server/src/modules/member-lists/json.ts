import type { Line } from './layout.rules.ts'

/** Lines as one JSON array, each with its kind and cells: what a page shows of a list. */
export async function* json(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  let before = '['
  for await (const line of lines) {
    yield `${before}${JSON.stringify(line)}`
    before = ',\n'
  }
  yield before === '[' ? '[]' : ']'
}
