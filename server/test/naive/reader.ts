import { readFileSync } from 'node:fs'
import { buildSchema, execute, type DocumentNode, type ExecutionResult } from 'graphql'
import { Query } from './query.ts'
import type { Question } from './world.ts'

/** The contract as it is printed: nothing of the server's own schema. */
export const contract = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

/**
 * Answers an operation in memory, from whole tables, by the contract's descriptions and the written rules of policy:
 * an independent opinion of what the server ought to answer.
 */
export async function answerNaively(
  question: Question,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return await execute({ schema: contract, document, rootValue: new Query(question), variableValues })
}
