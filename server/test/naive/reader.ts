import { readFileSync } from 'node:fs'
import { buildSchema, execute, type DocumentNode, type ExecutionResult } from 'graphql'
import { Query } from './query.ts'
import type { Question } from './world.ts'

/** The contract as it is printed: nothing of the server's own schema. */
export const contract = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

/** An answer, and how many statements the contract allows for it. */
export interface NaiveAnswer {
  readonly result: ExecutionResult
  readonly statements: number
}

/**
 * Answers an operation in memory, from whole tables, by the contract's descriptions and the written rules of policy:
 * an independent opinion of what the server ought to answer.
 */
export async function answerNaively(
  question: Question,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<NaiveAnswer> {
  const query = new Query(question)
  const result = await execute({ schema: contract, document, rootValue: query, variableValues })
  return { result, statements: query.statements }
}
