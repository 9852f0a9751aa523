import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from './schema.ts'

/** The contract as text, in a stable order. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`
}

if (import.meta.main) writeFileSync(process.argv[2] ?? 'server/schema.graphql', printedSchema())
