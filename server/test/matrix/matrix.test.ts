import { PERMISSIONS, ROLE_PERMISSIONS, ROLES } from '@chibo/shared'
import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../kit/app.ts'
import { sizeOf, tellFigure } from '../kit/security.ts'
import type { Organization } from '../naive/organization.ts'
import { permits } from '../naive/roles.ts'
import { readCells } from './cells.ts'
import { coverOf } from './cover.ts'
import { Keeper } from './keeper.ts'
import { READ_RELATIONS } from './places.ts'
import { startMatrix } from './program.ts'
import { Prober } from './prober.ts'
import { ABSENT } from './register.ts'
import { unknownOf, unknownRoutes } from './unknown.ts'
import { boardOf, viewersOf } from './viewers.ts'
import { Writer } from './writer.ts'
import { writeCells } from './writes.ts'

/*
 * The gate, proven cell by cell: every root field, everything that leads from one row to others, and every mutation ×
 * everybody who may ask × how what is asked about stands to the granted unit × the kind of access.
 */

/** one of so many questions in an ordinary run */
const STRIDE = sizeOf(60, 1)
const WRITE_STRIDE = sizeOf(30, 1)
const PATIENCE = sizeOf(600_000, 7_200_000)

let app: TestApp
let organization: Organization
let schema: GraphQLSchema
beforeAll(async () => {
  ;({ app, organization, schema } = await startMatrix())
})
afterAll(() => app.close())

it('knows every field, argument and mutation of the schema', () => {
  expect(unknownOf(schema)).toEqual([])
})

it('knows every route', () => {
  expect(app.routes()).toContain('POST /graphql')
  expect(unknownRoutes(app.routes())).toEqual([])
})

it('has the permissions of each role written down a second time, and both say the same', () => {
  const differing = ROLES.flatMap((role) =>
    PERMISSIONS.filter(
      (permission) => permits(role, permission) !== ROLE_PERMISSIONS[role].includes(permission),
    ).map((permission) => `${role} ${permission}`),
  )
  expect(differing).toEqual([])
})

describe('the matrix', () => {
  const asked = { probes: 0, lane: 0, writes: 0, done: 0, fields: 0, mutations: 0, roles: 0, differences: 0 }
  afterAll(() => {
    const { probes, lane, writes, done, fields, mutations, roles, differences } = asked
    tellFigure(
      `matrix: ${String(probes + writes)} probes, ${String(fields)} fields and ${String(mutations)} mutations × ` +
        `${String(roles)} roles × ${String(READ_RELATIONS.length)} relations, ${String(lane)} answered past the executor, ` +
        `${String(writes)} writes of which ${String(done)} stored, ${String(differences)} differences ` +
        `(not asked: ${Object.entries(ABSENT)
          .map(([access, why]) => `${access}: ${why}`)
          .join(' ')})`,
    )
  })

  it(
    'answers every reader as the written rules do, whatever is asked of whatever stands anywhere',
    async () => {
      const cells = readCells(schema)
      const prober = new Prober(app, organization)
      const viewers = viewersOf(organization)
      for (const [turn, viewer] of viewers.entries())
        await inTurns(coverOf(cells, STRIDE, turn), (cell) => prober.ask(cell, viewer, boardOf(organization)))
      const { probes, lane, problems } = prober.tally
      asked.probes = probes
      asked.lane = lane
      asked.fields = new Set(cells.map(({ field }) => field)).size
      asked.roles = viewers.length
      asked.differences += problems.length
      expect(problems.slice(0, 10).join('\n')).toBe('')
      expect(lane).toBeGreaterThan(probes / 10)
    },
    PATIENCE,
  )

  it(
    'stores what may be written, once, with one audit record, and nothing else, saying as much of it as the rules allow',
    async () => {
      const cells = writeCells(schema)
      await Writer.useForeignKey(app, cells)
      const writer = new Writer(app, organization, await Keeper.of(app))
      for (const [turn, viewer] of viewersOf(organization).entries())
        for (const cell of coverOf(cells, WRITE_STRIDE, turn)) await writer.ask(cell, viewer)
      asked.writes = writer.probes
      asked.done = writer.done
      asked.mutations = new Set(cells.map(({ field }) => field)).size
      asked.differences += writer.problems.length
      expect(writer.problems.slice(0, 10).join('\n')).toBe('')
      expect(writer.done).toBeGreaterThan(0)
    },
    PATIENCE,
  )
})

/** Works through a list, several at a time: while one waits for the database another is compared. */
async function inTurns<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = list.values()
  const worker = async (): Promise<void> => {
    for (const one of rest) await work(one)
  }
  await Promise.all([worker(), worker(), worker(), worker()])
}
