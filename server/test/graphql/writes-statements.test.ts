import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { DemoReorganizations, examplesToRun } from '../kit/demo-reorganizations.ts'
import { Wire, type Trip } from '../kit/wire.ts'

let app: TestApp
let wire: Wire
let board: string
let examples: Awaited<ReturnType<typeof examplesToRun>>
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
  examples = await examplesToRun(app, board)
  wire = new Wire(app.database.pool)
})
afterAll(() => app.close())

/** Statements of all mutations that were sent. */
const sent = new Set<string>()

/**
 * Statements of each round trip, without the read of the payload. The first trip holds what begins the transaction and
 * binds it to the caller's ranges; the last one holds the audit record and the commit.
 */
test.each([
  ['acknowledgeDissemination', [3, 1, 3]],
  ['adoptResolution', [3, 1, 1, 1, 1, 1, 5]],
  ['createResolution', [3, 4]],
  ['disseminateResolution', [3, 2, 5]],
  ['reviewResolution', [3, 4]],
  ['supersedeResolution', [3, 4]],
  ['supplementResolution', [3, 1, 1, 1, 1, 1, 6]],
  ['updateResolution', [3, 1, 4]],
  ['actOnMembers', [3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2]],
  ['addMeetingGuests', [3, 3]],
  ['admitMember', [3, 1, 1, 1, 1, 1, 1, 1, 5, 2]],
  ['approveMinutes', [3, 2, 1, 3]],
  ['approvePlanSlots', [3, 1, 1, 5]],
  ['assignWorkGroup', [3, 2, 4]],
  ['cancelPlanSlot', [3, 3]],
  ['composeInterimReview', [3, 1, 2, 3]],
  ['composeMinutes', [3, 3, 3]],
  ['correctMember', [3, 1, 1, 1, 1, 1, 2]],
  ['correctMinutes', [3, 2, 3]],
  ['correctVote', [3, 2, 1, 5]],
  ['createAccount', [4, 5]],
  ['createApiToken', [3, 4]],
  ['createCalendarFeed', [3, 1, 3]],
  ['createMeeting', [3, 3]],
  ['createPlanSlots', [3, 1, 3]],
  ['createWorkGroup', [4, 2, 5]],
  ['disableAccount', [4, 4]],
  ['dismissDuplicate', [3, 1, 3]],
  ['dropMinutesCorrection', [3, 2, 3]],
  ['enableAccount', [4, 3]],
  ['endGrant', [3, 3]],
  ['endWorkGroupAssignment', [3, 1, 3]],
  ['enterMember', [3, 1, 1, 1, 1, 1, 5, 2]],
  ['finishInterimReview', [3, 2, 3]],
  ['forgetImportMapping', [3, 3]],
  ['giveMeetingNotice', [3, 4]],
  ['grantRole', [5, 4]],
  ['issueMeetingTemplate', [3, 5]],
  ['markNotificationsRead', [4, 3]],
  ['mergePlanSlot', [3, 3]],
  ['readBackMinutes', [3, 2, 3]],
  // The second trip: one of them had spoken and is marked otherwise.
  ['recordAttendance', [4, 1, 3]],
  ['recordMeetingStep', [3, 1, 4]],
  ['recordProfessionalMeeting', [3, 3]],
  ['recordSpeech', [3, 3]],
  ['recordVisit', [8, 7]],
  ['recordVote', [3, 1, 4]],
  ['registerPlanSlots', [3, 1, 1, 1, 3]],
  ['removeMeetingGuest', [3, 3]],
  ['removeProfessionalMeeting', [3, 3]],
  ['removeSpeech', [3, 2, 2, 4]],
  ['removeVote', [3, 2, 5]],
  ['resetAccount', [4, 3]],
  ['returnPlanSlots', [3, 1, 4]],
  ['revokeApiToken', [4, 3]],
  ['revokeCalendarFeed', [3, 3]],
  ['sealMinutes', [3, 2, 4]],
  ['sendDocument', [3, 1, 4]],
  ['setAgenda', [6, 1, 7]],
  ['submitScorecard', [5, 4]],
  ['takeBackDismissal', [3, 1, 3]],
  ['takeBackMeetingStep', [3, 1, 4]],
  ['transferWorkGroupAssignment', [3, 1, 2, 4]],
  ['undoMemberAct', [3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]],
  ['updateAccount', [4, 3]],
  ['updateAgendaItem', [3, 2, 3]],
  ['updateInterimReview', [3, 3]],
  ['updateMinutes', [3, 2, 3]],
  ['updateMeeting', [3, 1, 3]],
  ['updateMeetingGuest', [3, 3]],
  ['updatePlanSlot', [3, 3]],
  ['updateSpeech', [3, 2, 3]],
  ['updateWorkGroup', [3, 1, 4]],
  ['withdrawDocument', [3, 3]],
  ['withdrawResolution', [3, 5]],
])('%s takes %j', async (field, expected) => {
  const trips = await tripsOf(field)
  expect(
    trips.map((trip) => trip.length),
    JSON.stringify(trips, null, 1),
  ).toEqual(expected)
})

test('a key takes one statement that looks for what was done under it, and one that keeps what is', async () => {
  // By now the names of prepared statements may run out: the connection that holds them is replaced, and the next one begins by itself.
  await tripsOf('createMeeting', { 'idempotency-key': 'a first key' })
  const trips = await tripsOf('createMeeting', { 'idempotency-key': 'a key' })
  expect(trips.map((trip) => trip.length)).toEqual([3, 1, 4])
  expect(await tripsOf('createMeeting', { 'idempotency-key': 'a key' })).toMatchObject([
    ['begin', expect.anything(), expect.stringContaining('from "idempotency"')],
    ['commit'],
  ])
})

test('one that is refused ends with a rollback, and nothing behind it', async () => {
  const input = { meetingId: 'meeting_01fqm3rdm0fr9rhdgv7ypetg58', entries: [] }
  const entries = [{ memberId: 'member_7zzzzzzzzzzzzzzzzzzzzzzzzz', status: 'PRESENT' }]
  wire.take()
  await app.graphql(board, examples.get('recordAttendance')?.query ?? '', { input: { ...input, entries } })
  const texts = wire.take().flat()
  expect(texts[0]).toBe('begin')
  expect(texts.at(-1)).toBe('rollback')
  expect(texts.filter((text) => /^(insert into "?audit|commit)/.test(text))).toEqual([])
})

test('every look-up in a large table has an index', async () => {
  const client = await app.database.pool.connect()
  try {
    // On the demo's small tables reading everything would be the better plan.
    await client.query(
      'begin; set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off',
    )
    const statements = [...sent].filter((text) => !/^(begin|commit|rollback)/.test(text))
    expect(statements.length).toBeGreaterThan(30)
    for (const statement of statements) {
      const { rows } = await client.query(`explain (generic_plan, format json) ${statement}`)
      expect(walked(Object.values(rows[0] ?? {})), statement).toEqual([])
    }
  } finally {
    await client.query('rollback')
    client.release()
  }
})

const LARGE =
  /^(unit|unit_placement|member|membership|member_hindrance|meeting|meeting_guest|plan_slot|notification|mail|professional_meeting|meeting_step|meeting_notice|agenda_item|agenda_paper|speech|meeting_task|task|task_helper|task_act|task_evidence|interim_review|change_event|meeting_vote|vote_ballot|reserved_opinion|minutes|minutes_version|document|document_recipient|document_run|resolution|resolution_act|resolution_supplement|resolution_attachment|dissemination|stored_file|stored_file_piece|attendance|visit|visit_visitor|visit_remark|scorecard|scorecard_item|work_group\w*|office|audit_record|idempotency)$/

/** Large tables that a plan reads without looking anything up in an index. */
function walked(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(walked)
  if (typeof plan !== 'object' || plan === null) return []
  const node = new Map(Object.entries(plan))
  const [type, table] = [String(node.get('Node Type')), String(node.get('Relation Name'))]
  const isWalk = type === 'Seq Scan' || (/^Index (Only )?Scan$/.test(type) && !node.has('Index Cond'))
  return [...(isWalk && LARGE.test(table) ? [`${type} of ${table}`] : []), ...walked([...node.values()])]
}

/** The round trips of a mutation's transaction, as its example runs it. */
/** From its second use on a statement is prepared, and so is what begins a transaction, until names for statements run out. */
async function prepareBeginning(): Promise<void> {
  for (const text of ['1', '2']) await inTransaction(app.database.db, (tx) => sql`select ${text}`.execute(tx))
}

async function tripsOf(field: string, headers: Readonly<Record<string, string>> = {}): Promise<Trip[]> {
  await prepareBeginning()
  const example = examples.get(field)
  wire.take()
  const answer = await app.graphql(board, example?.query ?? '', example?.variables, headers)
  expect(answer.data).toMatchObject({ [field]: { userErrors: [] } })
  const own = ownTrips()
  own.flat().forEach((text) => sent.add(text))
  return own
}

/** The trips of the transaction that was sent last. */
function ownTrips(): Trip[] {
  const trips = wire.take()
  // Before it the caller may have been looked up.
  const begin = trips.findIndex((trip) => trip.includes('begin'))
  const end = trips.findIndex((trip) => trip.includes('commit'))
  return trips.slice(begin, end + 1)
}

/** The id of a new body of a unit. */
async function bodyOf(unitId: string): Promise<string> {
  const text = 'mutation ($input: CreateBodyInput!) { createBody(input: $input) { body { id } } }'
  const input = { unitId, kind: 'party-group', name: 'Tổ đảng số 1', validFrom: '2026-01-01' }
  return String(Object((await app.graphql(board, text, { input })).data).createBody.body.id)
}

/** Acts on the tree and on lists of members read and write whole sets, one statement after the other: what counts is how many. */
describe('reorganizations', () => {
  test.each([
    ['allotReorganization', 26],
    ['approveReorganization', 81],
    ['cancelTransfers', 11],
    ['appointOfficers', 13],
    ['endOffices', 9],
    ['endSeats', 11],
    ['seatMembers', 15],
    ['createBody', 7],
    ['createTerm', 7],
    ['endBody', 7],
    ['createReorganization', 19],
    ['endStays', 12],
    ['issueTransferPapers', 13],
    ['previewReorganization', 45],
    ['receiveTransfers', 18],
    ['returnTransfers', 11],
    ['reverseReorganization', 96],
    ['transferMembers', 15],
    ['updateReorganization', 20],
    ['mergeMembers', 50],
    ['withdrawReorganization', 11],
  ])('%s takes %i', async (field, expected) => {
    const example = examples.get(field)
    wire.take()
    const answer = await app.graphql(board, example?.query ?? '', example?.variables)
    expect(answer.data).toMatchObject({ [field]: { userErrors: [] } })
    const texts = ownTrips().flat()
    expect(texts.length, JSON.stringify(texts, null, 1)).toBe(expected)
  })

  test('on offices and seats take as many for six as for one', async () => {
    const read = '{ units(where: { kind: { eq: "cell" } }, first: 6) { nodes { id } } }'
    const units: readonly { readonly id: string }[] = Object((await app.graphql(board, read)).data).units
      .nodes
    const body = await bodyOf(units[0]?.id ?? '')
    const counted = async (field: string, list: 'offices' | 'seats', input: object) => {
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
      const text = `mutation ($input: ${type}!) { ${field}(input: $input) { ${list} { id } userErrors { code path } } }`
      wire.take()
      const answer = await app.graphql(board, text, { input })
      const { userErrors, ...written } = Object(answer.data)[field]
      expect(userErrors).toEqual([])
      const rows: readonly { readonly id: string }[] = written[list]
      return { statements: ownTrips().flat().length, ids: rows.map(({ id }) => id) }
    }
    const rounds: number[][] = []
    for (const count of [1, 6]) {
      const people = Array.from({ length: count }, (_, at) => ({
        personName: `Trần Văn ${String(count)} ${String(at)}`,
      }))
      // Each by a decision of its own, which is new.
      const by = (number: string) => ({
        effectiveOn: '2026-01-05',
        decision: { number: `${String(count)}-${number}`, signedOn: '2026-01-02' },
      })
      const appointed = await counted('appointOfficers', 'offices', {
        ...by('QĐ/HU'),
        offices: people.map((one, at) => ({ ...one, kind: 'deputy-secretary', unitId: units[at]?.id })),
      })
      const seated = await counted('seatMembers', 'seats', {
        ...by('QĐ/CB'),
        bodyId: body,
        seats: people,
      })
      const on = { effectiveOn: '2026-01-06' }
      const noLonger = await counted('endOffices', 'offices', {
        ...on,
        offices: appointed.ids.map((officeId) => ({ officeId, expectedVersion: 1 })),
      })
      const left = await counted('endSeats', 'seats', {
        ...on,
        seats: seated.ids.map((seatId) => ({ seatId, expectedVersion: 1 })),
      })
      expect(left.ids).toHaveLength(count)
      rounds.push([appointed, seated, noLonger, left].map(({ statements }) => statements))
    }
    expect(rounds[1]).toEqual(rounds[0])
  })

  test('take as many for six cells, with all that hangs on them, as for two', async () => {
    const kit = new DemoReorganizations(app, board)
    const counted = async (code: string, cells: readonly string[]) => {
      const counts: number[] = []
      const count = async (field: string, input: object) => {
        wire.take()
        const { id, version } = await kit.done(field, input)
        counts.push(ownTrips().flat().length)
        return { id, expectedVersion: version }
      }
      const drafted = await count('createReorganization', await kit.merger(code, cells))
      const previewed = await count('previewReorganization', drafted)
      await count('reverseReorganization', await count('approveReorganization', previewed))
      return counts
    }
    const two = await counted('M2', ['188-10', '188-13'])
    expect(await counted('M6', ['188-14', '188-21', '188-23', '188-25', '188-26', '188-27'])).toEqual(two)
  })
})
