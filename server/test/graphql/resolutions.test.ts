import { resolutionLayout, resolutionPaper } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeId } from '../../src/graphql/ids.ts'
import { docx } from '../../src/ooxml/docx.ts'
import { describedFetch } from '../kit/openapi.ts'
import { Told } from '../kit/told.ts'
import { Resolutions, versioned } from './resolutions.kit.ts'

/** Resolutions from their draft to their end: numbers, states, supplements, receipts, and what carries them out. */
let kit: Resolutions
beforeAll(async () => {
  kit = await Resolutions.start()
})
afterAll(() => kit.app.close())

/** What stands in the tables of resolutions and their numbers. */
const stored = () =>
  kit.send.text(
    `select md5(string_agg(row, '|' order by row)) from (
       select to_jsonb(r)::text as row from resolution r union all select to_jsonb(a)::text from resolution_act a
       union all select to_jsonb(s)::text from resolution_supplement s union all select to_jsonb(d)::text from document d
       union all select to_jsonb(n)::text from document_run n union all select to_jsonb(d)::text from dissemination d) rows`,
  )

describe('adoptResolution', () => {
  test('ten clients at once take ten numbers without a gap', async () => {
    const drafts = await Promise.all(Array.from({ length: 10 }, () => kit.draft({ type: 'KL' }, '188-07')))
    const adopted = await Promise.all(
      drafts.map((draft) => kit.done('adopt', { ...versioned(draft), noVoteReason: 'Kết luận của chủ tọa' })),
    )
    expect(adopted.map(({ number }) => number).sort((a, b) => Number(a) - Number(b))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect(adopted[0]?.sign).toMatch(/^(0\d|10)-KL\/CB$/)
  })

  test('rests on a vote that was adopted, and that vote stays adopted', async () => {
    const draft = await kit.draft()
    const { voteId, meetingId } = await kit.vote()
    const adopted = await kit.done('adopt', { ...versioned(draft), voteId })
    expect(adopted).toMatchObject({
      state: 'ADOPTED',
      adoptedOn: '2025-12-03',
      inForceOn: '2025-12-03',
      vote: { id: voteId },
      meeting: { id: meetingId },
      document: { state: 'CURRENT', sign: adopted.sign, url: null, resolution: { id: adopted.id } },
    })
    const vote = { id: voteId, expectedVersion: 1 }
    expect((await kit.send.send('removeVote', vote, kit.office)).problems).toEqual(['VOTE_OF_RESOLUTION id'])
    const corrected = kit.send.rows('update meeting_vote set yes = 1 where id = $1', [
      decodeId(['vote'], voteId, []),
    ])
    await expect(corrected).rejects.toThrow('resolution_vote_fkey')
  })

  test.each<[string, object, string, string[]]>([
    ['without a vote', {}, 'NQ', ['VOTE_REQUIRED voteId']],
    ['with a reason in its place', { noVoteReason: 'x' }, 'NQ', ['VOTE_REQUIRED voteId']],
    ['with neither', {}, 'TB', ['VOTE_OR_REASON noVoteReason']],
    ['ahead', { noVoteReason: 'x', adoptedOn: '2026-01-16' }, 'TB', ['TOO_FAR_AHEAD adoptedOn']],
    [
      'with effect before it',
      { noVoteReason: 'x', inForceOn: '2026-01-14' },
      'TB',
      ['BEFORE_ADOPTION inForceOn'],
    ],
  ])('%s is refused', async (_, input, type, problems) => {
    const draft = await kit.draft({ type })
    const before = await stored()
    expect(await kit.problemsOf('adopt', { ...versioned(draft), ...input })).toEqual(problems)
    expect(await stored()).toBe(before)
  })

  test('by a vote that failed, or of another unit, is refused', async () => {
    const draft = await kit.draft()
    const [failed, elsewhere] = [await kit.vote('188-05', 2), await kit.vote('188-06')]
    const adopt = (voteId: string) => kit.problemsOf('adopt', { ...versioned(draft), voteId })
    expect(await adopt(failed.voteId)).toEqual(['VOTE_NOT_ADOPTED voteId'])
    expect(await adopt(elsewhere.voteId)).toEqual(['NOT_FOUND voteId'])
  })
})

test('a withdrawn resolution keeps its number, and so does its document, which has no file to give', async () => {
  const adopted = await kit.adopted()
  const documentId = String(Object(adopted['document']).id)
  const withdraw = { id: documentId, expectedVersion: 1 }
  expect((await kit.send.send('withdrawDocument', withdraw, kit.office)).problems).toEqual([
    'DOCUMENT_OF_RESOLUTION id',
  ])
  const file = await kit.app.get(`/documents/${documentId}`, { authorization: `Bearer ${kit.office}` })
  expect(file.statusCode).toBe(404)
  const withdrawn = await kit.done('withdraw', { ...versioned(adopted), reason: 'Không còn phù hợp' })
  expect(withdrawn).toMatchObject({
    state: 'WITHDRAWN',
    number: adopted.number,
    document: { state: 'WITHDRAWN', sign: adopted.sign },
  })
  expect((await kit.adopted()).number).toBe((adopted.number ?? 0) + 1)
})

test('goes from act to act, each with its day', async () => {
  const draft = await kit.draft({ inForceOn: '2026-01-10' })
  const discussed = await kit.done('discuss', {
    ...versioned(draft),
    actedOn: '2025-12-01',
    reason: 'Chi ủy',
  })
  const { voteId } = await kit.vote()
  const adopted = await kit.done('adopt', { ...versioned(discussed), voteId })
  const take = (actedOn: string) => ({ ...versioned(adopted), actedOn })
  expect(await kit.problemsOf('takeEffect', take('2026-01-09'))).toEqual(['NOT_IN_FORCE_YET actedOn'])
  expect(await kit.problemsOf('review', versioned(adopted))).toEqual(['RESOLUTION_STATE id'])
  const inForce = await kit.done('takeEffect', take('2026-01-10'))
  const reviewed = await kit.done('review', versioned(inForce))
  const again = await kit.done('review', versioned(reviewed))
  const anew = await kit.done('takeEffect', versioned(again))
  const completed = await kit.done('complete', versioned(anew))
  expect(completed).toMatchObject({
    state: 'COMPLETED',
    acts: [
      { kind: 'DRAFT', actedOn: '2026-01-15' },
      { kind: 'DISCUSS', actedOn: '2025-12-01', reason: 'Chi ủy' },
      { kind: 'ADOPT', actedOn: '2025-12-03' },
      { kind: 'TAKE_EFFECT', actedOn: '2026-01-10' },
      { kind: 'REVIEW', actedOn: '2026-01-15' },
      { kind: 'REVIEW' },
      { kind: 'TAKE_EFFECT' },
      { kind: 'COMPLETE' },
    ],
  })
  expect(await kit.problemsOf('withdraw', { ...versioned(completed), reason: 'x' })).toEqual([
    'RESOLUTION_STATE id',
  ])
})

test('changes as a draft; once adopted only whether it is a key one, and what is attached', async () => {
  const draft = await kit.draft({ month: '2025-12-01', key: true })
  expect(draft).toMatchObject({ key: true, period: { from: '2025-12-01', until: '2026-01-01' } })
  expect(
    await kit.problemsOf('create', {
      ...{ unitId: await kit.send.unit('188-05'), type: 'NQ', title: 'Hai', text: 'x' },
      month: '2025-12-01',
    }),
  ).toEqual(['RESOLUTION_OF_MONTH_EXISTS month'])
  const changed = await kit.done('update', { ...versioned(draft), text: 'Toàn văn mới', month: null })
  expect(changed).toMatchObject({ text: 'Toàn văn mới', period: null, title: 'Nghị quyết tháng 12' })
  const { voteId } = await kit.vote()
  const adopted = await kit.done('adopt', { ...versioned(changed), voteId })
  expect(await kit.problemsOf('update', { ...versioned(adopted), text: 'x', title: 'y' })).toEqual([
    'RESOLUTION_STATE title',
    'RESOLUTION_STATE text',
  ])
  const attachmentIds = [String(Object(adopted['document']).id)]
  const attached = await kit.done('update', { ...versioned(adopted), key: false, attachmentIds })
  expect(attached).toMatchObject({ key: false, attachments: [{ id: attachmentIds[0] }] })
})

test.each<[string, object, string[]]>([
  ['of a type that nothing is resolved as', { type: 'PA' }, ['RESOLUTION_TYPE_NOT_VALID type']],
  ['that cells do not issue', { type: 'ĐA' }, ['RESOLUTION_NOT_OF_CELL type']],
  [
    'that ends before it begins',
    { inForceOn: '2026-02-01', endsOn: '2026-01-31' },
    ['ENDS_BEFORE_START endsOn'],
  ],
  ['for what is no month', { month: '2026-02-02' }, ['INVALID_DATE month']],
])('a draft %s is refused', async (_, more, problems) => {
  const draft = { unitId: await kit.send.unit('188-05'), type: 'NQ', title: 'Một', text: 'x', ...more }
  expect(await kit.problemsOf('create', draft)).toEqual(problems)
})

test('is supplemented with all of its text under a number of its own; once superseded no more, and nothing is stored', async () => {
  const [adopted, later] = [await kit.adopted(), await kit.adopted()]
  const { voteId } = await kit.vote()
  const supplement = { title: 'Bổ sung', text: 'Toàn văn sau bổ sung', reason: 'Dư luận nhân dân', voteId }
  const changed = await kit.done('supplement', { ...versioned(adopted), ...supplement })
  const [first] = [Object(changed['supplements'])[0]]
  expect(changed).toMatchObject({ state: 'ADOPTED', text: 'Toàn văn', currentText: supplement.text })
  expect(first).toMatchObject({ ordinal: 1, text: supplement.text, reason: supplement.reason })
  expect(Number(String(first.sign).slice(0, 2))).toBe((later.number ?? 0) + 1)
  const superseded = await kit.done('supersede', { ...versioned(changed), supersededById: later.id })
  expect(superseded).toMatchObject({ state: 'SUPERSEDED', supersededBy: { id: later.id } })
  const before = await stored()
  expect(await kit.problemsOf('supplement', { ...versioned(superseded), ...supplement })).toEqual([
    'SUPPLEMENT_OF_SUPERSEDED id',
  ])
  expect(await kit.problemsOf('supersede', { ...versioned(later), supersededById: superseded.id })).toEqual([
    'RESOLUTION_STATE supersededById',
  ])
  expect(await stored()).toBe(before)
})

test('reaches units and members: they alone read it, and acknowledge it once', async () => {
  const adopted = await kit.adopted({ type: 'NQ' }, '188')
  const [unit, second, district] = await Promise.all(
    ['188-05', '188-06', '188'].map((code) => kit.send.unit(code)),
  )
  const [memberId] = await kit.send.members('188-07')
  expect(await kit.read(adopted.id, kit.cell)).toBeNull()
  const send = {
    unitIds: [unit, second],
    memberIds: [memberId],
    dueOn: '2026-01-31',
    programmeDueOn: '2026-02-28',
  }
  const sent = await kit.done('disseminate', { ...versioned(adopted), ...send })
  expect(sent).toMatchObject({
    state: 'DISSEMINATED',
    disseminationRate: { numerator: 0, denominator: 3, percent: 0 },
    coverage: { numerator: 0, denominator: 2 },
  })
  expect(
    await kit.problemsOf('disseminate', {
      ...versioned(sent),
      unitIds: [unit, district],
      memberIds: [memberId],
    }),
  ).toEqual(['SENT_TO_ITSELF unitIds.1', 'ALREADY_SENT unitIds.0', 'ALREADY_SENT memberIds.0'])

  expect(await kit.read(adopted.id, kit.cell)).toMatchObject({
    sign: adopted.sign,
    document: { sign: adopted.sign },
  })
  const stranger = await kit.app.token('CELL_SECRETARY', '188-08')
  expect(await kit.read(adopted.id, stranger)).toBeNull()
  const receive = (credential: string, unitId = unit) =>
    kit.problemsOf('acknowledgeDissemination', { resolutionId: adopted.id, unitId }, credential)
  expect(await receive(stranger)).toEqual(['NOT_FOUND resolutionId'])
  expect(await receive(kit.other)).toEqual(['NOT_A_RECIPIENT unitId'])
  expect(await receive(kit.office)).toEqual(['NOT_A_RECIPIENT unitId'])
  expect(await receive(kit.cell, district)).toEqual(['NOT_A_RECIPIENT unitId'])
  expect(await receive(kit.cell)).toEqual([])
  expect(await receive(kit.cell)).toEqual(['ALREADY_RECEIVED unitId'])
  const home = await kit.app.token('CELL_SECRETARY', '188-07')
  const told = await kit.done('acknowledgeDissemination', { resolutionId: adopted.id, memberId }, home)
  expect(told).toMatchObject({ disseminationRate: { numerator: 2, denominator: 3, percent: 66.67 } })

  // What carries it out: a programme of one of the two obliged.
  const draft = await kit.draft({ type: 'CTr', carriesOutId: adopted.id }, '188-05', kit.cell)
  const { voteId } = await kit.vote()
  const programme = await kit.done('adopt', { ...versioned(draft), voteId }, kit.cell)
  expect(programme).toMatchObject({ carriesOut: { id: adopted.id } })
  expect(await kit.read(adopted.id, kit.other)).toMatchObject({
    coverage: { numerator: 1, denominator: 2, percent: 50 },
    disseminations: expect.arrayContaining([
      expect.objectContaining({ unit: null, programme: null, programmeDueOn: '2026-02-28' }),
    ]),
  })
  expect(await kit.problemsOf('update', { ...versioned(sent), key: true }, kit.cell)).toEqual([
    'FORBIDDEN id',
  ])
})

test('what was sent to a member is found by the member, who acknowledges it by their own account', async () => {
  const adopted = await kit.adopted({ type: 'NQ' }, '188')
  const [, , memberId = '', other = ''] = await kit.send.members('188-07')
  await kit.done('disseminate', { ...versioned(adopted), memberIds: [memberId, other] })
  const told = new Told(kit.app)
  const [own, reader] = await Promise.all(
    ['la.dang.vien', 'la.nguoi.khac'].map((name) => told.person(name, 'INSPECTION', '188-07')),
  )
  const member = decodeId(['member'], memberId, [])
  await kit.send.rows(`update account set member_id = $1 where username = 'la.dang.vien'`, [member])
  const mine = async (credential = '') => {
    const { data } = await kit.app.graphql(
      credential,
      'query ($id: ID!) { viewer { memberId } resolution(id: $id) { disseminations { mine receivedAt } } }',
      { id: adopted.id },
    )
    const { viewer, resolution } = Object(data)
    return [viewer.memberId, resolution.disseminations.map((sent: { mine: boolean }) => sent.mine)]
  }
  expect(await mine(own)).toEqual([memberId, expect.arrayContaining([true, false])])
  expect(await mine(reader)).toEqual([null, [false, false]])
  const receive = (credential = '', of = memberId) =>
    kit.problemsOf('acknowledgeDissemination', { resolutionId: adopted.id, memberId: of }, credential)
  expect(await receive(reader)).toEqual(['NOT_A_RECIPIENT memberId'])
  expect(await receive(own, other)).toEqual(['NOT_A_RECIPIENT memberId'])
  expect(await receive(own)).toEqual([])
  expect(await receive(own)).toEqual(['ALREADY_RECEIVED memberId'])

  const sentTo = async (id: string, credential = kit.office) => {
    const { data, errors } = await kit.app.graphql(
      credential,
      'query ($id: ID!) { resolutions(where: { sentTo: { eq: $id } }) { totalCount nodes { id } } }',
      { id },
    )
    return errors ? errors.map(({ extensions }) => extensions['problem']) : Object(data).resolutions
  }
  expect(await sentTo(memberId)).toEqual({ totalCount: 1, nodes: [{ id: adopted.id }] })
  // A member whom the caller may not read is like one that does not exist.
  expect(await sentTo(memberId, kit.cell)).toEqual({ totalCount: 0, nodes: [] })
  expect(await sentTo(adopted.id)).toEqual(['INVALID_ID'])
})

describe('on paper', () => {
  /** What a text document says, paragraph by paragraph: its parts are not packed. */
  const linesOf = (bytes: Buffer): string[] =>
    [...bytes.toString('utf8').matchAll(/<w:p>.*?<\/w:p>/gs)]
      .map(([paragraph]) =>
        [...paragraph.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
      )
      .filter((line) => line !== '')
  const file = async (id: string, credential: string, query = '') => {
    const answer = await kit.app.get(`/documents/resolutions/${id}.docx${query}`, {
      authorization: `Bearer ${credential}`,
    })
    return {
      status: answer.statusCode,
      name: answer.headers['content-disposition'],
      lines: linesOf(answer.rawPayload),
    }
  }

  test('a monthly one has the tasks of last month with what the meeting said of them, its own tasks, and the vote', async () => {
    const draft = await kit.draft({ month: '2025-11-01', type: 'CTr' })
    const { voteId, meetingId } = await kit.vote()
    const adopted = await kit.done('adopt', { ...versioned(draft), voteId })
    const cell = decodeId(['unit'], await kit.send.unit('188-05'), [])
    const meeting = decodeId(['meeting'], meetingId, [])
    const given = `insert into task (id, unit_id, owner_unit_id, title, measure, target, starts_on, due_on, first_due_on, resolution_id)
      values (gen_random_uuid(), $1, $1, $2, 'hộ', 12, '2025-11-01', '2025-12-31', '2025-12-31', $3) returning id`
    await kit.send.rows(given, [cell, 'Vận động hiến đất', decodeId(['resolution'], adopted.id, [])])
    const [before] = await kit.send.rows(given, [cell, 'Đào rãnh', null])
    await kit.send.rows(
      `insert into meeting_task (meeting_id, task_id, due_on, state, progress, verdict, cause)
       values ($1, $2, '2025-11-30', 'IN_PROGRESS', 40, 'NOT_DONE', 'mưa rét')`,
      [meeting, before?.['id']],
    )
    const { status, name, lines } = await file(adopted.id, kit.cell)
    expect(status).toBe(200)
    expect(decodeURIComponent(String(name))).toContain(
      `Chương trình ${String(adopted.sign).replace('/', '-')} - Chi bộ Văn hóa, Thể thao và Truyền thông - 2025-12-03.docx`,
    )
    const after = (line: string, count: number) => lines.slice(lines.indexOf(line) + 1).slice(0, count)
    expect(lines.slice(0, 4)).toEqual([
      'ĐẢNG BỘ HUYỆN LỘC BÌNH',
      'CHI BỘ VĂN HÓA, THỂ THAO VÀ TRUYỀN THÔNG',
      '*',
      `Số ${String(adopted.sign)}`,
    ])
    expect(after('Kết quả', 6)).toEqual([
      ...['1', 'Đào rãnh', 'Chi bộ Văn hóa, Thể thao và Truyền thông', '30/11/2025'],
      ...['Không hoàn thành', 'Nguyên nhân: mưa rét'],
    ])
    expect(after('Phối hợp', 6)).toEqual([
      ...['Thời hạn', '1', 'Vận động hiến đất', 'Chỉ tiêu: 12 hộ'],
      ...['Chi bộ Văn hóa, Thể thao và Truyền thông', '31/12/2025'],
    ])
    expect(lines).toContain('IV. BIỂU QUYẾT')
    const told = await describedFetch(`${await kit.app.listen()}/documents/resolutions/${adopted.id}.json`, {
      headers: { authorization: `Bearer ${kit.cell}` },
    })
    expect(linesOf(await docx(resolutionLayout(resolutionPaper.parse(await told.json()))))).toEqual(lines)
    expect(await kit.send.audited()).toMatchObject({ action: 'RESOLUTION_EXPORT', by_somebody: true })
  })

  test('a supplement is a paper of its own; whom it was sent to gets it without what they may not read; others get none', async () => {
    const adopted = await kit.adopted()
    const { voteId } = await kit.vote()
    const changed = await kit.done('supplement', {
      ...{ ...versioned(adopted), voteId, title: 'Bổ sung', text: 'Toàn văn sau bổ sung', reason: 'Dư luận' },
    })
    const sent = { ...versioned(changed), unitIds: [await kit.send.unit('188-06')] }
    await kit.done('disseminate', sent)
    const supplement = await file(adopted.id, kit.office, '?supplement=1')
    expect(supplement.lines).toContain('Toàn văn sau bổ sung')
    expect(supplement.lines.find((line) => line.startsWith('('))).toBe(
      `(Bổ sung lần 1 Nghị quyết số ${String(adopted.sign)} ngày 03 tháng 12 năm 2025. Lý do: Dư luận)`,
    )
    const [own, other] = [await file(adopted.id, kit.cell), await file(adopted.id, kit.other)]
    expect(own.lines).toContain('Toàn văn')
    expect(other.lines).toContain('Toàn văn')
    for (const words of ['Căn cứ kết quả', '- Chi bộ']) {
      expect(own.lines.some((line) => line.startsWith(words))).toBe(true)
      expect(other.lines.some((line) => line.startsWith(words))).toBe(false)
    }
    const stranger = await kit.app.token('CELL_SECRETARY', '188-08')
    expect((await file(adopted.id, stranger)).status).toBe(404)
    expect((await file(adopted.id, kit.office, '?supplement=2')).status).toBe(404)
    expect((await file(adopted.id, kit.office, '?supplement=0')).status).toBe(400)
  })
})
