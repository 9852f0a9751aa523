import type { Request } from 'autocannon'
import type { Contender } from './contenders/index.ts'
import { isWrite, type OperationName, type WriteName } from './operations.ts'
import type { ParameterSet } from './parameters.ts'
import type { Target } from './targets.ts'

/** What is sent: sets of parameters to be read with, in turn, or targets to be written to. */
export type Work =
  | { readonly kind: 'READ'; readonly sets: readonly ParameterSet[] }
  | {
      readonly kind: 'WRITE'
      readonly operation: WriteName
      readonly targets: readonly Target[]
      /** versions of the targets, in their order, as they stand now */
      readonly versions: () => Promise<readonly number[]>
    }

/** The requests of each of so many connections. */
export async function requestsOf(
  contender: Contender,
  operation: OperationName,
  work: Work,
  connections: number,
  refused: (answer: string) => void,
): Promise<Request[][]> {
  if (work.kind === 'READ') {
    const requests = work.sets.map((set) => contender.request(operation, set))
    // Each connection begins elsewhere, lest all ask for the same at once.
    return Array.from({ length: connections }, (_, i) => {
      const at = (i * 7) % requests.length
      return [...requests.slice(at), ...requests.slice(0, at)]
    })
  }
  const { targets } = work
  const versions = await work.versions()
  // A target belongs to one connection alone, which knows its version by counting its own writes.
  return Array.from({ length: Math.min(connections, targets.length) }, (_, i) =>
    targets.flatMap((target, t) =>
      t % connections === i ? [writing(contender, operation, target, versions[t] ?? 1, refused)] : [],
    ),
  )
}

function writing(
  contender: Contender,
  operation: OperationName,
  target: Target,
  version: number,
  refused: (answer: string) => void,
): Request {
  let turn = version
  const next = (): Request => contender.request(operation, target.write(turn, turn))
  return {
    ...next(),
    setupRequest: (request) => ({ ...request, body: next().body }),
    onResponse: (status, body) => {
      if (status === 200 && isStored(body)) turn += 1
      else refused(body)
    },
  }
}

/** Whether an answer tells of no error: neither of GraphQL's nor of the domain's. */
function isStored(body: string): boolean {
  return !body.includes('"errors"') && !body.includes('"code"')
}

/** Tables that a write leaves dead rows in. */
export function tablesOf(operation: OperationName): readonly string[] {
  if (!isWrite(operation)) return []
  return operation === 'attendance' ? ['attendance'] : ['scorecard', 'scorecard_item']
}
