import { parse, type GraphQLSchema } from 'graphql'
import { answerOf, beginReads, directOperation } from './lane.ts'
import type { Variables } from './read/arguments.ts'
import type { ReadContext, Reader } from './read/reader.ts'

/** Asks what a document asks, on somebody's behalf; answers `data`. */
export type Ask = (cx: ReadContext, variables: Variables) => Promise<unknown>

/** Nobody counts what the program asks itself. */
const UNCOUNTED = { requested: 0, limit: null, remaining: null, resetAt: null }

/**
 * Reads for routes that give rows in another form than GraphQL's: through the same plans, and so through the gate.
 *
 * @param text a document of reads alone, valid
 * @throws Error for any other document
 */
export function createAsk(schema: GraphQLSchema, reader: Reader, text: string): Ask {
  const operation = directOperation(schema, parse(text))
  if (!operation) throw new Error('not a document of reads alone')
  return async (cx, variables) => {
    const begun = beginReads(operation, variables, reader, cx, () => UNCOUNTED)
    const answer = begun && (await answerOf(operation, begun))
    if (!answer) throw new Error('the variables do not fit the document')
    const { data }: { data: unknown } = JSON.parse(answer.toString())
    return data
  }
}
