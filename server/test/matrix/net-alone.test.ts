import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { sizeOf, tellFigure } from '../kit/security.ts'
import { isGranted } from '../naive/granted.ts'
import { fromTypeId, idsIn, typeId } from '../naive/ids.ts'
import { Policy } from '../naive/policy.ts'
import { readCells } from './cells.ts'
import { coverOf } from './cover.ts'
import { idOf, PLACES, SITUATIONS, type Place } from './places.ts'
import { startMatrix, type MatrixProgram } from './program.ts'
import { viewersOf, type MatrixViewer } from './viewers.ts'

/*
 * The second net alone: in this file the gate lets everything pass. Rows about people must not come through all the same,
 * for they lie outside the ranges that the database was told.
 */
vi.mock(import('../../src/graphql/read/scope.ts'), async (original) => ({
  ...(await original()),
  scopePredicate: () => sql`true`,
}))

/** Ids of rows that the net keeps: of people, of what they said, and documents. */
const NETTED = ['doc', 'item', 'member', 'minutes', 'scorecard', 'speech', 'vote']
const STRIDE = sizeOf(60, 1)
/** one of so many callers in an ordinary run */
const ASKERS = sizeOf(4, 1)

let program: MatrixProgram
let viewers: readonly MatrixViewer[]
beforeAll(async () => {
  program = await startMatrix()
  viewers = viewersOf(program.organization).filter(({ asker }) => asker !== null)
})
afterAll(() => program.app.close())

it(
  'keeps every row about people from those whose grants do not reach it, through every field',
  async () => {
    const { app, organization, schema } = program
    const cells = readCells(schema)
    const found = { probes: 0, past: 0 }
    const leaks: string[] = []
    for (const [turn, viewer] of viewers.filter((_viewer, index) => index % ASKERS === 0).entries()) {
      const { policy, secrets } = netOf(viewer)
      const own = viewer.asker?.accountId ?? viewer.asker?.tokenId ?? ''
      for (const cell of coverOf(cells, STRIDE, turn)) {
        found.probes += 1
        const { body } = await app.post(viewer.credential, { query: cell.text, variables: cell.variables })
        const ids = idsIn(JSON.parse(body))
        found.past += ids.filter((id) => !isGranted(organization, viewer.policy, id, own)).length
        const netted = ids.filter((id) => NETTED.includes(fromTypeId(id).prefix))
        const leaked = netted.find((id) => !isGranted(organization, policy, id, own))
        const told = secrets.find((text) => body.includes(text))
        if (leaked ?? told)
          leaks.push(`${cell.field} as ${viewer.name}: ${leaked ?? told ?? ''}\n  ${cell.text}`)
      }
    }
    tellFigure(
      `net alone: ${String(found.probes)} reads with the gate switched off, ${String(found.past)} ids past the gate, ${String(leaks.length)} rows about people`,
    )
    expect(leaks.slice(0, 5).join('\n')).toBe('')
    // The gate was off: what no net protects came through.
    expect(found.past).toBeGreaterThan(found.probes / 10)
  },
  sizeOf(300_000, 7_200_000),
)

const Hidden = z.object({
  data: z.object({
    unit: z.object({
      code: z.string(),
      memberCount: z.literal(0),
      cellCount: z.number(),
      members: z.object({ totalCount: z.literal(0) }),
      scorecards: z.object({ totalCount: z.literal(0) }),
    }),
    member: z.null(),
    scorecard: z.null(),
    meeting: z.object({
      title: z.string(),
      attendance: z.object({ totalCount: z.literal(0), nodes: z.array(z.unknown()).length(0) }),
      attendanceSummary: z.object({ expected: z.literal(0), present: z.literal(0) }),
      chair: z.object({ name: z.string(), member: z.null() }),
    }),
    visit: z.object({ advice: z.string(), remarks: z.array(z.unknown()).length(0) }),
    byCard: z.null(),
  }),
})

// Not of `elsewhere`: a member of it stays in `own`.
it.each(['sibling', 'parent', 'other'] as const)(
  'shows of %s its records, and no member, mark, remark or score in them',
  async (place) => {
    const query = `query ($unit: ID!, $member: ID!, $scorecard: ID!, $meeting: ID!, $visit: ID!, $card: String!) {
      unit(id: $unit) { code memberCount(scope: UNIT) cellCount
        members(scope: UNIT) { totalCount } scorecards(scope: UNIT) { totalCount } }
      member(id: $member) { id }
      scorecard(id: $scorecard) { id }
      meeting(id: $meeting) { title attendance { totalCount nodes { status } } attendanceSummary { expected present } chair { name member { id } } }
      visit(id: $visit) { advice remarks { text } }
      byCard: member(cardNumber: $card) { id }
    }`
    for (const viewer of viewers) {
      const answer = await program.app.graphql(viewer.credential, query, variablesOf(place))
      expect(Hidden.safeParse(answer).error?.message, viewer.name).toBeUndefined()
    }
  },
)

function variablesOf(place: Place): Record<string, string> {
  const ids = (['unit', 'member', 'scorecard', 'meeting', 'visit'] as const).map((kind) => [
    kind,
    typeId(kind, idOf(kind, place)),
  ])
  return { ...Object.fromEntries(ids), card: String(PLACES.indexOf(place) + 1).padStart(12, '7') }
}

/** What the net shows somebody: everything in their ranges, whatever their roles permit; and what it must keep. */
function netOf({ asker }: MatrixViewer): { policy: Policy; secrets: string[] } {
  const { organization } = program
  const board = (asker?.grants ?? []).map((grant) => ({ ...grant, role: 'ORGANIZATION_BOARD' as const }))
  const policy = new Policy(organization, board)
  const kept = PLACES.filter((place) => !policy.may('visit.read', idOf('unit', place)))
  const remarks = kept.map((place) => `Nhận xét cho ${SITUATIONS[place].word}"`)
  const strangers = organization.members.filter((member) => !policy.member(member))
  const personal = strangers.flatMap(({ id }) => {
    const last = id.slice(-4) + id.slice(9, 13)
    return [`citizen ${last}`, `phone ${last}`, `address ${last}`]
  })
  return { policy, secrets: [...remarks, ...personal] }
}
