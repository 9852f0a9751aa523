import { parse } from 'graphql'
import { z } from 'zod'
import { directOperation } from '../../src/graphql/lane.ts'
import { buildSchema } from '../../src/schema.ts'
import type { TestApp } from '../kit/app.ts'
import { differences } from '../naive/compare.ts'
import { isGranted } from '../naive/granted.ts'
import { idsIn } from '../naive/ids.ts'
import type { Organization } from '../naive/organization.ts'
import type { CursorPair } from '../naive/values.ts'
import type { Cell } from './cells.ts'
import { expectedAnswer } from './oracle.ts'
import type { MatrixViewer } from './viewers.ts'

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
})

/** How many probes went which way, and what was found. */
export interface Tally {
  probes: number
  /** of them answered past the executor */
  lane: number
  readonly problems: string[]
}

/** Puts the questions of the matrix to the program, and compares each answer with the written rules. */
export class Prober {
  readonly tally: Tally = { probes: 0, lane: 0, problems: [] }
  private readonly app: TestApp
  private readonly schema = buildSchema()
  private readonly organization: Organization
  private readonly texts = new Map<string, boolean>()

  constructor(app: TestApp, organization: Organization) {
    this.app = app
    this.organization = organization
  }

  /** Asks a question in somebody's name; pages are followed to the end. */
  async ask(cell: Cell, viewer: MatrixViewer, stranger: MatrixViewer): Promise<void> {
    if (cell.access !== 'cursor') return void (await this.compare(cell, viewer, {}))
    let pair: CursorPair | undefined
    for (let page = 0; page < 30; page += 1) {
      const next = await this.compare(cell, viewer, pair ? { cursor: pair } : { cursor: null })
      if (!next || next.naive === pair?.naive) break
      pair = next
    }
    await this.askWithForeignCursor(cell, viewer, stranger)
  }

  /** A cursor of somebody who sees more is worth as little as one that was made up. */
  private async askWithForeignCursor(
    cell: Cell,
    viewer: MatrixViewer,
    stranger: MatrixViewer,
  ): Promise<void> {
    const theirs = await this.send(cell.text, { ...cell.variables, cursor: null }, stranger)
    const [cursor] = cursorsIn(theirs)
    if (cursor === undefined || viewer.asker === null) return
    const answers = await Promise.all(
      [cursor, 'WyIiLCIiXQ.made-up'].map((one) =>
        this.send(cell.text, { ...cell.variables, cursor: one }, viewer),
      ),
    )
    const [foreign, madeUp] = answers.map((body) => body)
    if (foreign !== madeUp)
      this.note(cell, viewer, `a foreign cursor is answered ${foreign ?? ''}, a made-up one ${madeUp ?? ''}`)
  }

  /** Compares one answer; gives the last cursor in it. */
  private async compare(
    cell: Cell,
    viewer: MatrixViewer,
    cursors: Readonly<Record<string, CursorPair | null>>,
  ): Promise<CursorPair | undefined> {
    const side = (which: 'server' | 'naive') => ({
      ...cell.variables,
      ...Object.fromEntries(Object.entries(cursors).map(([name, pair]) => [name, pair?.[which] ?? null])),
    })
    // Every fourth time the executor answers: the lane takes no document that asks for the root's own type.
    const text = this.tally.probes % 4 > 0 ? cell.text : cell.text.replace(/\}$/, '__typename }')
    const body = await this.send(text, side('server'), viewer)
    const answer = Answer.parse(JSON.parse(body))
    if (viewer.asker === null) {
      const codes = answer.errors?.map(({ extensions }) => extensions.code).join()
      if (answer.data != null || codes !== 'UNAUTHENTICATED') this.note(cell, viewer, body)
      return undefined
    }
    if (cell.isRowless === true) {
      if (answer.errors || idsIn(answer.data).length > 0) this.note(cell, viewer, body)
      return undefined
    }
    const expected = await expectedAnswer(this.organization, viewer, text, side('naive'))
    let last: CursorPair | undefined
    const found = differences(answer.data, expected, (_list, pair) => {
      last = pair
    })
    const [first] = found
    if (answer.errors) this.note(cell, viewer, `errors ${JSON.stringify(answer.errors)}`)
    else if (first)
      this.note(
        cell,
        viewer,
        `${first.path}: ${JSON.stringify(first.server) ?? 'nothing'} instead of ${JSON.stringify(first.naive) ?? 'nothing'}`,
      )
    const own = viewer.asker.accountId ?? viewer.asker.tokenId ?? ''
    const leaked = idsIn(answer.data).find((id) => !isGranted(this.organization, viewer.policy, id, own))
    if (leaked !== undefined) this.note(cell, viewer, `the policy does not grant ${leaked}`)
    return last
  }

  private async send(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    viewer: MatrixViewer,
  ): Promise<string> {
    this.tally.probes += 1
    const known = this.texts.get(query)
    if (known === true && viewer.asker !== null) this.tally.lane += 1
    if (known === undefined && viewer.asker !== null)
      this.texts.set(query, directOperation(this.schema, parse(query)) !== undefined)
    const answer = await this.app.post(viewer.credential, { query, variables })
    return answer.body
  }

  private note(cell: Cell, viewer: MatrixViewer, problem: string): void {
    this.tally.problems.push(
      `${cell.field} (${cell.access}, ${cell.relation ?? 'all'}) as ${viewer.name}: ${problem}\n  ${cell.text}\n  ${JSON.stringify(cell.variables)}`,
    )
  }
}

function cursorsIn(body: string): string[] {
  return [...body.matchAll(/"cursor":"([^"]+)"/g)].flatMap(([, cursor]) => cursor ?? [])
}
