import { parse, validate, type DocumentNode, type ExecutionResult } from 'graphql'
import type { Random } from '../kit/random.ts'
import { differences, type Difference } from './compare.ts'
import { Coordinates } from './coordinates.ts'
import { COST, schema, type Asker, type Duel, type Variables } from './duel.ts'
import { isGranted } from './granted.ts'
import { idsIn } from './ids.ts'
import type { Operation } from './operations.ts'
import type { Organization } from './organization.ts'
import { Policy } from './policy.ts'
import { shrink } from './shrink.ts'
import type { CursorPair, Values } from './values.ts'

/** One operation put to both readers by somebody. */
export interface Attempt {
  readonly text: string
  readonly document: DocumentNode
  readonly asker: Asker
  readonly variables: Variables
}

/** How often something was compared. */
export interface Tally {
  operations: number
  answers: number
  everywhere: number
  /** of them answered past the executor as well */
  direct: number
}

/** Compares the server's reader with the naive one over an organization. */
export class Trial {
  private readonly duel: Duel
  private readonly organization: Organization
  private readonly values: Values
  private readonly random: Random
  private readonly tally: Tally

  constructor(parts: {
    duel: Duel
    organization: Organization
    values: Values
    random: Random
    tally: Tally
  }) {
    this.duel = parts.duel
    this.organization = parts.organization
    this.values = parts.values
    this.random = parts.random
    this.tally = parts.tally
  }

  /** Checks an operation several times, so that plans kept by its document serve other variables and viewers. */
  async operation(operation: Operation, askers: readonly Asker[]): Promise<void> {
    const { text } = operation
    const document = parse(text)
    const [problem] = validate(schema, document)
    if (problem) throw new Error(`${problem.message}\n${text}`)
    this.tally.operations += 1
    for (const asker of [...askers, ...askers.slice(0, 1)]) {
      await this.attempt({ text, document, asker, variables: operation.variables() })
    }
  }

  private async attempt(attempt: Attempt): Promise<void> {
    this.tally.answers += 1
    const kept: [string, CursorPair][] = []
    const keep = (list: string, pair: CursorPair): void => void kept.push([list, pair])
    const problem = await this.problemOf(attempt, keep)
    if (problem !== undefined) throw new Error(await this.report(attempt, problem))
    // Cursors are good for the caller who got them.
    for (const [list, pair] of kept) this.values.keepCursor(`${callerOf(attempt.asker)}${list}`, pair)
  }

  /** What is wrong with the server's answer, in one line; undefined if nothing. */
  private async problemOf(
    { document, asker, variables }: Attempt,
    found: (list: string, pair: CursorPair) => void = () => undefined,
  ): Promise<string | undefined> {
    const { duel, organization } = this
    const naive = await duel.naive(organization, asker, document, variables)
    const server = await duel.server(organization, asker, document, variables)
    const fields = new Coordinates(schema, document)
    // Cursors are good for the field and the order that they were written for.
    const different = compared(server.result, naive.result, (list, pair, path) =>
      found(`${fields.listAt(path)} ${list.split('.')[1] ?? ''}`, pair),
    )
    if (different !== undefined) return different
    const leaked = this.leak(server.result.data, asker)
    if (leaked !== undefined) return `the policy does not grant ${leaked}`
    if (server.result.errors === undefined) {
      const direct = await duel.direct(organization, asker, document, variables)
      if (direct !== undefined) this.tally.direct += 1
      const expected = JSON.stringify({ data: server.result.data, extensions: { cost: COST } })
      if (direct !== undefined && direct !== expected)
        return `past the executor the answer differs, or its order: ${difference(direct, expected)}`
    }
    if (naive.result.errors === undefined) {
      if (server.counted !== naive.statements || server.texts.length !== naive.statements)
        return `${String(server.texts.length)} statements, ${String(server.counted)} counted, for ${String(naive.statements)}`
    }
    if (!this.random.chance(25)) return undefined
    this.tally.everywhere += 1
    const everywhere = await duel.server(organization, asker, document, variables, true)
    const implied = compared(everywhere.result, naive.result, () => undefined)
    return implied === undefined ? undefined : `with the gate on every row: ${implied}`
  }

  /** An id in an answer that the written rules do not grant. */
  private leak(data: unknown, asker: Asker): string | undefined {
    const policy = new Policy(this.organization, asker.grants)
    return idsIn(data).find(
      (id) => !isGranted(this.organization, policy, id, asker.accountId ?? asker.tokenId ?? ''),
    )
  }

  /** The smallest operation found that shows the same problem, with everything needed to see it again. */
  private async report(attempt: Attempt, problem: string): Promise<string> {
    const small = await shrink(attempt.text, async (text) => {
      const document = parse(text)
      if (validate(schema, document).length > 0) return false
      return (await this.problemOf({ ...attempt, text, document })) !== undefined
    })
    const { asker, variables } = attempt
    const document = parse(small)
    const naive = await this.duel.naive(this.organization, asker, document, variables)
    const server = await this.duel.server(this.organization, asker, document, variables)
    const again = await this.problemOf({ ...attempt, document })
    const pathOf = (id: string): string | undefined =>
      this.organization.units.find((unit) => unit.id === id)?.path
    return [
      problem,
      ...(again === undefined
        ? ['only by a plan kept from an earlier run of the same document:', attempt.text]
        : [small]),
      `variables ${JSON.stringify(variables)}`,
      `grants ${asker.grants.map((grant) => `${grant.role} on ${pathOf(grant.unitId) ?? ''}`).join(', ')}`,
      `server ${JSON.stringify(server.result)}`,
      `naive  ${JSON.stringify(naive.result)}`,
      ...(server.result.errors ?? []).map((error) => error.originalError?.stack ?? error.stack ?? ''),
    ].join('\n')
  }
}

/** The prefix of a caller's cursors. */
export function callerOf(asker: Asker): string {
  return `${asker.accountId ?? asker.tokenId ?? ''} `
}

function compared(
  server: ExecutionResult,
  naive: ExecutionResult,
  found: (list: string, pair: CursorPair, path: string) => void,
): string | undefined {
  const failed = server.errors?.[0] ?? naive.errors?.[0]
  if (failed) return `error ${failed.message}`
  const [first] = differences(server.data, naive.data, found)
  return first && describe(first)
}

function describe({ path, server, naive }: Difference): string {
  return `${path}: ${JSON.stringify(server) ?? 'nothing'} instead of ${JSON.stringify(naive) ?? 'nothing'}`
}

/** Where two texts part, with what stands around it. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((character, i) => character !== other[i])
  return `${one.slice(Math.max(0, at - 60), at + 20)} | ${other.slice(Math.max(0, at - 60), at + 20)}`
}
