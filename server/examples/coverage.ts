import type { TypedDocumentString } from './gql/graphql.ts'
import { CoverageDocument } from './gql/graphql.ts'

/*
 * The same as coverage.sh, typed: variables and answer are checked against the contract when this file is compiled.
 *
 *   CHIBO_TOKEN=… node server/examples/coverage.ts
 */
const url = process.env['CHIBO_URL'] ?? 'http://127.0.0.1:4000'
const token = process.env['CHIBO_TOKEN']
if (token === undefined) throw new Error('Set CHIBO_TOKEN to a token that may read.')

/** Sends one operation; answers its data, or throws the first error's sentence. */
async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${String(token)}` },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const answer: { data?: Result; errors?: { message: string }[] } = await response.json()
  if (answer.data === undefined || answer.errors)
    throw new Error(answer.errors?.[0]?.message ?? response.statusText)
  return answer.data
}

const { unit } = await ask(CoverageDocument, { code: '188', day: '2022-05-18' })
if (unit) {
  const { cells, covered, uncovered } = unit.coverage
  process.stdout.write(`${unit.name}\ncovered: ${String(covered)}/${String(cells)}\nnot covered:\n`)
  for (const cell of uncovered.nodes) process.stdout.write(`  ${cell.name}\n`)
}
