import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { into } from '../kit/opening.ts'
import { DocumentDoors, PDF, type Kept } from './documents.kit.ts'

/** Documents over HTTP and GraphQL: their numbers, who reads them, what becomes of them. */
let doors: DocumentDoors
let [district, cell, other] = ['', '', '']
beforeAll(async () => {
  doors = await DocumentDoors.open()
  district = await doors.unit('188')
  cell = await doors.unit('188-05')
  other = await doors.unit('188-06')
}, 60_000)
afterAll(() => doors.app.close())

const NOTHING = 'doc_01fqm3rdm0e1ebnypa0nf90tcp'
const versioned = (id: string, expectedVersion = 1) => ({ id, expectedVersion })

describe('a number', () => {
  test('is the next one of its type, through a year where no term is known', async () => {
    const signs = async (query: Record<string, string>) => (await doors.keep({ unit: cell, ...query })).sign
    expect(await signs({ type: 'NQ' })).toBe('01-NQ/CB')
    expect(await signs({ type: 'NQ', datedOn: '2026-01-02' })).toBe('02-NQ/CB')
    expect(await signs({ type: 'BC' })).toBe('01-BC/CB')
    expect(await signs({ type: 'NQ', datedOn: '2025-12-31' })).toBe('01-NQ/CB')
    expect(await signs({ type: 'NQ' })).toBe('03-NQ/CB')
    expect(await signs({ type: 'NQ', numbered: 'false' })).toBeNull()
    expect(await signs({})).toBeNull()
    const { rows } = await runs('188-05')
    expect(rows).toEqual([
      { type: 'BC', term: null, year: 2026, last: 1 },
      { type: 'NQ', term: null, year: 2026, last: 3 },
      { type: 'NQ', term: null, year: 2025, last: 1 },
    ])
  })

  test('runs through the term of the committee, over years', async () => {
    await doors.send.rows(
      `update committee_term set during = '[2025-06-01,2030-06-01)' where unit_id = (select id from unit where code = '188')`,
    )
    const signs: (string | null)[] = []
    for (const datedOn of ['2025-06-01', '2025-12-31', '2026-01-01', '2026-01-15', '2025-05-31'])
      signs.push((await doors.keep({ unit: district, type: 'CTr', datedOn })).sign)
    expect(signs).toEqual(['01-CTr/HU', '02-CTr/HU', '03-CTr/HU', '04-CTr/HU', '01-CTr/HU'])
    expect((await runs('188')).rows).toEqual([
      { type: 'CTr', term: true, year: null, last: 4 },
      { type: 'CTr', term: null, year: 2025, last: 1 },
    ])
  })

  test('is told of in the document as in the answer, with day and type', async () => {
    const kept = await doors.keep({ unit: other, type: 'TTr', datedOn: '2026-01-03', title: ' Tờ trình ' })
    expect(await doors.read(kept.id)).toMatchObject({
      number: 1,
      sign: kept.sign,
      datedOn: '2026-01-03',
      title: 'Tờ trình',
      type: { code: 'TTr' },
    })
    expect(await doors.send.audited()).toMatchObject({
      action: 'DOCUMENT_ADD',
      object_type: 'document',
      by_somebody: true,
    })
  })

  test('of fifty that are taken at once is each of 1 to 50, without a gap', async () => {
    const unit = await doors.unit('188-07')
    const kept: Kept[] = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        doors.keep({ unit, type: 'KH', title: `Kế hoạch ${String(at)}` }, Buffer.from(`%PDF-${String(at)}`)),
      ),
    )
    expect(kept.map(({ sign }) => sign).sort()).toEqual(
      Array.from({ length: 50 }, (_, at) => `${String(at + 1).padStart(2, '0')}-KH/CB`),
    )
  })

  test('is not taken by what is refused, and once under one key', async () => {
    const unit = await doors.unit('188-08')
    const key = { headers: { 'idempotency-key': 'a report of 188-08' } }
    expect((await doors.keep({ unit, type: 'BC' }, Buffer.from('x'))).status).toBe(415)
    const [first, second] = [
      await doors.keep({ unit, type: 'BC' }, PDF, key),
      await doors.keep({ unit, type: 'BC' }, PDF, key),
    ]
    expect(first).toMatchObject({ status: 201, sign: '01-BC/CB' })
    expect(second).toEqual(first)
    const reused = await doors.keep({ unit, type: 'BC' }, Buffer.concat([PDF, PDF]), key)
    expect(reused).toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' })
    expect((await doors.keep({ unit, type: 'BC' })).sign).toBe('02-BC/CB')
  })

  test('stays with a document that is withdrawn', async () => {
    const unit = await doors.unit('188-09')
    const { id } = await doors.keep({ unit, type: 'NQ' })
    const { payload } = await doors.send.done('withdrawDocument', versioned(id), doors.board)
    expect(payload['document']).toMatchObject({ state: 'WITHDRAWN', sign: '01-NQ/CB', version: 2 })
    expect(await doors.send.audited()).toMatchObject({ action: 'DOCUMENT_WITHDRAW' })
    expect((await doors.keep({ unit, type: 'NQ' })).sign).toBe('02-NQ/CB')
    expect((await doors.give(id)).status).toBe(200)
    const again = await doors.send.send('withdrawDocument', versioned(id, 2), doors.board)
    expect(again.problems).toEqual(['DOCUMENT_WITHDRAWN id'])
    const sent = { ...versioned(id, 2), recipientUnitIds: [cell] }
    expect((await doors.send.send('sendDocument', sent, doors.board)).problems).toEqual([
      'DOCUMENT_WITHDRAWN id',
    ])
    const stale = await doors.send.send('withdrawDocument', versioned(id, 1), doors.board)
    expect(stale.problems).toEqual(['CONFLICT expectedVersion'])
  })

  const runs = (code: string) =>
    doors.app.database.owner.pool.query(
      `select r.type_code as type, (r.term_id is not null) or null as term, r.run_year as year, r.last_number as last
       from document_run r join unit u on u.id = r.unit_id where u.code = $1 order by 1, 3 desc nulls first, 2`,
      [code],
    )
})

test('what cannot be kept is refused, with where it is wrong', async () => {
  const cases: [Record<string, string>, number, string][] = [
    [{}, 400, 'unit: '],
    [{ unit: cell, type: 'XY' }, 400, 'type: Không có thể loại văn bản “XY” vào ngày 15/01/2026.'],
    [{ unit: cell, numbered: 'true' }, 400, 'type: '],
    [{ unit: cell, type: 'NQ', datedOn: '2026-01-16' }, 400, 'datedOn: '],
    [{ unit: cell, type: 'NQ', datedOn: '2026-02-30' }, 400, 'datedOn: '],
    [{ unit: cell, more: 'x' }, 400, ''],
    [{ unit: cell, fileName: 'x'.repeat(1_001) }, 400, 'fileName: '],
    [{ unit: cell, title: 'x'.repeat(501) }, 400, 'title: '],
    [{ unit: NOTHING }, 404, 'unit: '],
    [{ unit: cell, meeting: NOTHING.replace('doc', 'meeting') }, 404, 'meeting: '],
  ]
  for (const [query, status, begins] of cases) {
    const refused = await doors.keep(query)
    expect(refused, JSON.stringify(query)).toMatchObject({ status, message: expect.stringContaining(begins) })
  }
  for (const type of ['application/json', 'text/html', 'text/plain', 'multipart/form-data; boundary=x'])
    expect((await doors.keep({ unit: cell }, PDF, { type })).status, type).toBe(415)
})

test('a form of a foreign page keeps nothing with somebody’s cookie', async () => {
  const cookie = await doors.app.signIn('demo')
  for (const [type, headers] of [
    ['text/plain', {}],
    ['multipart/form-data; boundary=x', {}],
    ['application/pdf', { 'x-chibo-request': '' }],
    ['application/pdf', { origin: 'https://evil.example' }],
  ] as const)
    expect((await doors.keep({ unit: cell }, PDF, { credential: cookie, type, headers })).status).toBe(403)
  expect((await doors.keep({ unit: cell }, PDF, { credential: cookie })).status).toBe(201)
})

describe('a paper of a meeting', () => {
  test('is of the meeting’s unit, and can be withdrawn until the meeting begins', async () => {
    const meeting = await doors.meeting(cell)
    const paper = await doors.keep({ meeting: meeting.id, fileName: 'Dự thảo.docx' })
    expect(await doors.read(paper.id)).toMatchObject({
      unit: { code: '188-05' },
      meeting: { id: meeting.id },
    })
    const withdrawn = await doors.keep({ meeting: meeting.id, unit: cell })
    await doors.send.done('withdrawDocument', versioned(withdrawn.id), doors.board)
    expect(await doors.keep({ meeting: meeting.id, unit: other })).toMatchObject({ status: 404 })
    const moved = await doors.send.send(
      'updateMeeting',
      { id: meeting.id, expectedVersion: meeting.version, unitId: other },
      doors.board,
    )
    expect(moved.problems).toEqual(['MEETING_HAS_RECORDS unitId'])
    const { payload } = await doors.send.done(
      'updateMeeting',
      {
        id: meeting.id,
        expectedVersion: meeting.version,
        ...(await into('OPEN', meeting.id, doors.app, doors.board)),
      },
      doors.board,
    )
    expect(payload['meeting']).toMatchObject({ state: 'OPEN' })
    const kept = await doors.send.send('withdrawDocument', versioned(paper.id), doors.board)
    expect(kept.problems).toEqual(['DOCUMENT_KEPT id'])
    // Papers still come within two days after it.
    expect((await doors.keep({ meeting: meeting.id, type: 'TB' })).status).toBe(201)
    const { data } = await doors.app.graphql(
      doors.board,
      'query ($meeting: ID!) { documents(where: { meeting: { eq: $meeting }, state: { eq: CURRENT } }) { totalCount } }',
      { meeting: meeting.id },
    )
    expect(data).toEqual({ documents: { totalCount: 2 } })
  })

  test('may belong to an item of its agenda: whoever sets that next has to have seen it', async () => {
    const meeting = await doors.meeting(cell, '2026-02-12T01:00:00Z')
    const agenda = { meetingId: meeting.id, items: [{ depth: 1, title: 'Kinh tế', purpose: 'DISCUSS' }] }
    const set = (expectedAgendaVersion: number) =>
      doors.send.send('setAgenda', { ...agenda, expectedAgendaVersion }, doors.board)
    const { payload } = await set(1)
    const [item] = z
      .object({ agenda: z.array(z.object({ id: z.string() })) })
      .parse(payload?.['meeting']).agenda
    const query = { item: item?.id ?? '', fileName: 'Dự thảo.docx' }
    // Several at once wait for each other.
    const kept = await Promise.all([1, 2, 3].map(() => doors.keep(query)))
    expect(kept.map(({ status }) => status)).toEqual([201, 201, 201])
    expect((await doors.read(kept[0]?.id ?? ''))?.['meeting']).toEqual({ id: meeting.id })
    const { data } = await doors.app.graphql(
      doors.board,
      'query ($id: ID!) { meeting(id: $id) { agendaVersion agenda { papers { id } } } }',
      meeting,
    )
    const papers = kept.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(data).toMatchObject({
      meeting: { agendaVersion: 5, agenda: [{ papers: expect.arrayContaining(papers) }] },
    })
    expect((await set(2)).problems).toEqual(['CONFLICT expectedAgendaVersion'])
    expect(await doors.keep({ ...query, meeting: meeting.id })).toMatchObject({ status: 400 })
    const stranger = await doors.app.token('CELL_SECRETARY', '188-06')
    for (const [more, credential] of [
      [{ item: NOTHING.replace('doc', 'item') }, doors.board],
      [{}, stranger],
      [{ unit: other }, doors.board],
    ] as const)
      expect(await doors.keep({ ...query, ...more }, PDF, { credential })).toMatchObject({
        status: 404,
        message: expect.stringContaining('item: '),
      })
  })

  test('is not kept once the meeting is cancelled', async () => {
    const meeting = await doors.meeting(other, '2026-02-10T01:00:00Z')
    await doors.send.done(
      'updateMeeting',
      { id: meeting.id, expectedVersion: meeting.version, state: 'CANCELLED' },
      doors.board,
    )
    expect(await doors.keep({ meeting: meeting.id })).toMatchObject({ status: 409, code: 'CONFLICT' })
  })
})

describe('who reads and writes a document', () => {
  test('whoever reads the meetings of its unit; to others it is not there', async () => {
    const { id } = await doors.keep({ unit: cell, type: 'KL' })
    const [secretary, inspection, stranger, importer] = [
      await doors.app.token('CELL_SECRETARY', '188-05'),
      await doors.app.token('INSPECTION', '188'),
      await doors.app.token('ORGANIZATION_BOARD', '188-06'),
      await doors.app.token('IMPORTER', '188'),
    ]
    expect((await doors.keep({ unit: cell }, PDF, { credential: secretary })).status).toBe(201)
    expect(await doors.keep({ unit: cell }, PDF, { credential: inspection })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    })
    // The names of what lies above are known, and no more.
    expect((await doors.keep({ unit: district }, PDF, { credential: secretary })).status).toBe(403)
    expect((await doors.keep({ unit: cell }, PDF, { credential: stranger })).status).toBe(404)
    expect((await doors.give(id, inspection)).status).toBe(200)
    const forbidden = await doors.send.send('withdrawDocument', versioned(id), inspection)
    expect(forbidden.problems).toEqual(['FORBIDDEN id'])
    for (const credential of [stranger, importer]) {
      expect((await doors.give(id, credential)).status).toBe(404)
      expect(await doors.read(id, credential)).toBeNull()
      const hidden = await doors.send.send('withdrawDocument', versioned(id), credential)
      expect(hidden.problems).toEqual(['NOT_FOUND id'])
    }
    for (const nothing of [NOTHING, 'doc_1', cell]) expect((await doors.give(nothing)).status).toBe(404)
    expect((await doors.give(id, '')).status).toBe(401)
    expect((await doors.keep({ unit: cell }, PDF, { credential: '' })).status).toBe(401)
  })

  test('and the units that it was sent to, with its file and without its unit’s other documents', async () => {
    const { id } = await doors.keep({ unit: cell, type: 'TB' })
    const secret = await doors.keep({ unit: cell })
    const reader = await doors.app.token('CELL_SECRETARY', '188-06')
    expect((await doors.give(id, reader)).status).toBe(404)
    const sent = await doors.send.done(
      'sendDocument',
      { ...versioned(id), recipientUnitIds: [other, district] },
      doors.board,
    )
    expect(sent.payload['document']).toMatchObject({
      version: 2,
      recipients: expect.arrayContaining([{ unit: { code: '188' } }, { unit: { code: '188-06' } }]),
    })
    expect(await doors.send.audited()).toMatchObject({ action: 'DOCUMENT_SEND' })
    expect(Buffer.from(await (await doors.give(id, reader)).arrayBuffer())).toEqual(PDF)
    expect(await doors.read(id, reader)).toMatchObject({ unit: null, type: { code: 'TB' } })
    expect((await doors.give(secret.id, reader)).status).toBe(404)
    const { data } = await doors.app.graphql(
      reader,
      'query ($unit: ID!) { documents(where: { sentTo: { eq: $unit } }) { nodes { id } } }',
      { unit: other },
    )
    expect(data).toEqual({ documents: { nodes: [{ id }] } })
    const refused = await doors.send.send('withdrawDocument', versioned(id, 2), reader)
    expect(refused.problems).toEqual(['FORBIDDEN id'])
    // Sent once more it is sent once.
    const again = await doors.send.done(
      'sendDocument',
      { ...versioned(id, 2), recipientUnitIds: [other] },
      doors.board,
    )
    expect(Object(again.payload['document']).recipients).toHaveLength(2)
  })

  test('it is sent to units that the caller knows and that are there', async () => {
    const secretary = await doors.app.token('CELL_SECRETARY', '188-05')
    const { id } = await doors.keep({ unit: cell })
    const send = (recipientUnitIds: string[], credential = secretary) =>
      doors.send.send('sendDocument', { ...versioned(id), recipientUnitIds }, credential)
    expect((await send([district, other])).problems).toEqual(['NOT_FOUND recipientUnitIds.1'])
    expect((await send([])).problems).toEqual(['REQUIRED recipientUnitIds'])
    expect((await send([district, district])).problems).toEqual(['DUPLICATE recipientUnitIds.1'])
    expect((await send([district])).problems).toEqual([])
  })
})

test('types of documents are those of the catalogue, in order', async () => {
  const { data } = await doors.app.graphql(doors.board, '{ documentTypes { code label } }')
  expect(
    Object(data)
      .documentTypes.map(({ code }: { code: string }) => code)
      .join(' '),
  ).toBe('NQ QĐ KL QC TB BC KH CTr TTr CV BB ĐA PA')
})
