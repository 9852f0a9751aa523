import { afterAll, beforeAll, expect, it } from 'vitest'
import { sizeOf, tellFigure } from '../kit/security.ts'
import { differing, hiddenReads, hiddenWrites, quartiles, type Pair } from './alike.ts'
import { readCells } from './cells.ts'
import { startMatrix, type MatrixProgram } from './program.ts'
import { viewersOf, type MatrixViewer } from './viewers.ts'
import { writeCells } from './writes.ts'

/*
 * What may not be seen is answered like what does not exist: the same bytes but for the id asked, under the same headers.
 * How long it takes is told, and not judged: on a busy machine chance differs more than the two.
 */

const STRIDE = sizeOf(60, 1)
/** pairs whose times are measured, of reads and of writes */
const TIMED = sizeOf(200, 10_000)

let program: MatrixProgram
let viewers: readonly MatrixViewer[]
beforeAll(async () => {
  program = await startMatrix()
  viewers = viewersOf(program.organization).filter(({ asker }) => asker !== null)
})
afterAll(() => program.app.close())

it(
  'answers what is hidden like what does not exist, whoever asks for whatever by whatever names it',
  async () => {
    const cells = readCells(program.schema)
    const writes = writeCells(program.schema)
    const fields = new Set<string>()
    let compared = 0
    for (const [turn, viewer] of viewers.entries()) {
      const pairs = [
        ...hiddenReads(cells, program.organization, viewer),
        ...hiddenWrites(writes, program.organization, viewer),
      ]
      for (const pair of pairs.filter((_pair, index) => index % STRIDE === turn % STRIDE)) {
        compared += 1
        fields.add(pair.field)
        await expectAlike(pair, viewer)
      }
    }
    tellFigure(
      `alike: ${String(compared)} pairs of hidden and nonexistent through ${String(fields.size)} fields and mutations, all alike`,
    )
    expect([...fields]).toEqual(
      expect.arrayContaining(['Query.member', 'Query.node', 'Unit.members', 'updateMeeting']),
    )
  },
  sizeOf(300_000, 7_200_000),
)

it(
  'tells how long both take',
  async () => {
    const board = viewers.find(({ name }) => name === 'ORGANIZATION_BOARD')
    if (!board) throw new Error('nobody asks')
    const { organization, schema } = program
    const reads = hiddenReads(readCells(schema), organization, board).filter(({ field }) =>
      field.startsWith('Query.'),
    )
    await tellTimes('reads by id', reads, board)
    await tellTimes('writes', hiddenWrites(writeCells(schema), organization, board), board)
  },
  sizeOf(300_000, 7_200_000),
)

async function expectAlike(pair: Pair, viewer: MatrixViewer): Promise<void> {
  const [hidden, nonexistent] = [
    await answerTo(pair, 'hidden', viewer),
    await answerTo(pair, 'nonexistent', viewer),
  ]
  expect(hidden, `${pair.field} as ${viewer.name}: ${JSON.stringify(pair.hidden)}\n${pair.text}`).toEqual(
    nonexistent,
  )
}

/** Status, headers and body; what was asked is written as `asked`, what is of the request alone is left out. */
async function answerTo(pair: Pair, which: 'hidden' | 'nonexistent', viewer: MatrixViewer): Promise<unknown> {
  const answer = await program.app.post(viewer.credential, { query: pair.text, variables: pair[which] })
  const { date: _date, 'x-request-id': _id, ...headers } = answer.headers
  let { body } = answer
  for (const [hidden, nonexistent] of differing(pair.hidden, pair.nonexistent))
    body = body.replaceAll(which === 'hidden' ? hidden : nonexistent, 'asked')
  return { status: answer.statusCode, headers, body }
}

/** Asks each pair again and again, now one of it first, now the other. */
async function tellTimes(what: string, all: readonly Pair[], viewer: MatrixViewer): Promise<void> {
  const pairs = spread(all, TIMED)
  const times = { hidden: [] as number[], nonexistent: [] as number[] }
  for (let i = -pairs.length; i < TIMED; i += 1) {
    const pair = pairs[(i + pairs.length) % pairs.length]
    if (!pair) throw new Error(`no ${what} of what is hidden`)
    const order = i % 2 === 0 ? (['hidden', 'nonexistent'] as const) : (['nonexistent', 'hidden'] as const)
    for (const which of order) {
      const began = performance.now()
      await program.app.post(viewer.credential, { query: pair.text, variables: pair[which] })
      // The first round makes the plans.
      if (i >= 0) times[which].push(performance.now() - began)
    }
  }
  const [hidden, nonexistent] = [quartiles(times.hidden), quartiles(times.nonexistent)]
  const ms = (time: number): string => `${time.toFixed(3)} ms`
  tellFigure(
    `alike, ${what}: medians over ${String(TIMED)} pairs ${ms(hidden.median)} hidden, ${ms(nonexistent.median)} nonexistent, ` +
      `difference ${ms(hidden.median - nonexistent.median)} (half of the times between ${ms(hidden.low)} and ${ms(hidden.high)})`,
  )
}

/** At most so many of a list, evenly out of all of it. */
function spread<T>(all: readonly T[], most: number): T[] {
  const stride = Math.max(1, Math.ceil(all.length / most))
  return all.filter((_one, index) => index % stride === 0)
}
