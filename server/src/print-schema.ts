import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchema } from './schema.ts'

/** The contract as text, in a stable order. */
export function printedSchema(schema: GraphQLSchema = buildSchema()): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

if (import.meta.main) writeFileSync(process.argv[2] ?? 'server/schema.graphql', printedSchema())
