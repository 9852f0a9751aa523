import { execFileSync } from 'node:child_process'
import { minutesLayout } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { docx } from '../../src/ooxml/docx.ts'
import { describedFetch } from '../kit/openapi.ts'
import { bodyOf, Desk, of, type Minutes } from './minutes.kit.ts'

/** Minutes as they are sealed, given out and corrected. */
let desk: Desk
let url: string
beforeAll(async () => {
  desk = await Desk.open()
  url = await desk.app.listen()
})
afterAll(() => desk.app.close())

/** What checks a chain of versions, and knows nothing of the program: hashes in hexadecimal digits, `wrong` where they do not hold. */
const CHECK = `
  const { createHash } = require('node:crypto')
  const versions = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))
  let before = ''
  for (const { body, hash, previousHash } of versions) {
    const own = createHash('sha256').update(Buffer.from(before, 'hex')).update(body, 'utf8').digest('hex')
    console.log(own === hash && (previousHash ?? '') === before ? own : 'wrong')
    before = own
  }`

function checked(versions: Minutes['versions']): string[] {
  const said = execFileSync(process.execPath, ['-e', CHECK], {
    input: JSON.stringify(versions),
    encoding: 'utf8',
  })
  return said.trim().split('\n')
}

test('sealing keeps a version whose hash another program finds, takes the next number and seals the meeting', async () => {
  const meeting = await desk.meet()
  const approved = await desk.approved(await desk.readBack(meeting))
  await desk.send.rows(
    `insert into document_run (unit_id, type_code, run_year, last_number) select id, 'BB', 2026, 2 from unit where code = '188-05'
     on conflict on constraint document_run_once do update set last_number = 2`,
  )
  const sealed = await desk.done('seal', of(approved))
  expect(sealed).toMatchObject({
    state: 'SEALED',
    stale: false,
    meeting: { state: 'SEALED' },
    document: {
      sign: '03-BB/CB',
      datedOn: '2026-02-05',
      title: 'Biên bản sinh hoạt thường kỳ tháng 02 năm 2026',
      url: null,
    },
    versions: [
      {
        ordinal: 1,
        previousHash: null,
        correctionReason: null,
        approvedBy: 'TWO_ACCOUNTS',
        body: sealed.body,
      },
    ],
  })
  const { facts, texts, sign } = bodyOf(sealed)
  expect({ facts, texts }).toEqual({ facts: bodyOf(approved).facts, texts: bodyOf(approved).texts })
  expect(sign).toEqual({ number: 3, suffix: 'CB', datedOn: '2026-02-05', place: 'Đồi Mơ' })
  expect(checked(sealed.versions)).toEqual([sealed.versions[0]?.hash])
  expect(checked(sealed.versions.map((one) => ({ ...one, body: one.body.replace('Mơ', 'Mo') })))).toEqual([
    'wrong',
  ])
  expect(await desk.send.audited()).toMatchObject({ action: 'MINUTES_SEAL', by_somebody: true })
})

describe('sealed minutes', () => {
  let meeting: string
  let minutes: Minutes
  beforeAll(async () => {
    meeting = await desk.meet()
    minutes = await desk.sealed(meeting)
  })

  test('close every record of the meeting', async () => {
    const row = (prefix: string, table: string) =>
      desk.send.id(prefix, `select id from ${table} where meeting_id = $1 limit 1`, meeting)
    const [guest, item, speech, vote] = [
      await row('guest', 'meeting_guest'),
      await row('item', 'agenda_item'),
      await row('speech', 'speech'),
      await row('vote', 'meeting_vote'),
    ]
    const meetingId = encodeId('meeting', meeting)
    const memberId = encodeId('member', desk.people[3] ?? '')
    const first = (id: string, more: object = {}) => ({ id, expectedVersion: 1, ...more })
    const template = await desk.send.id('template', 'select id from scorecard_template limit 1')
    const question = { kind: 'ordinary', question: 'Nữa?', secret: false, yes: 1, no: 0 }
    const writers: [string, object, string][] = [
      ['updateMeeting', { id: meetingId, expectedVersion: 2, title: 'Khác' }, 'MEETING_FINAL id'],
      [
        'recordAttendance',
        { meetingId, entries: [{ memberId, status: 'PRESENT' }] },
        'MEETING_FINAL meetingId',
      ],
      [
        'addMeetingGuests',
        { meetingId, guests: [{ kind: 'GUEST', name: 'Ông A' }] },
        'MEETING_FINAL meetingId',
      ],
      ['updateMeetingGuest', { id: guest, arrivedAt: '2026-02-05T13:00:00Z' }, 'MEETING_FINAL id'],
      ['removeMeetingGuest', { id: guest }, 'MEETING_FINAL id'],
      ['setAgenda', { meetingId, expectedAgendaVersion: 1, items: [] }, 'MEETING_FINAL meetingId'],
      ['updateAgendaItem', first(item, { conclusion: 'Khác' }), 'MEETING_FINAL id'],
      ['recordSpeech', { meetingId, name: 'Ông A' }, 'MEETING_FINAL meetingId'],
      ['updateSpeech', first(speech, { opinion: 'Khác' }), 'MEETING_FINAL id'],
      ['removeSpeech', first(speech), 'MEETING_FINAL id'],
      ['recordVote', { meetingId, ...question }, 'MEETING_FINAL meetingId'],
      ['correctVote', first(vote, { no: 1 }), 'MEETING_FINAL id'],
      ['removeVote', first(vote), 'MEETING_FINAL id'],
      [
        'submitScorecard',
        {
          meetingId,
          kind: 'SELF',
          templateId: template,
          expectedVersion: 1,
          items: [{ code: '1', points: 1 }],
        },
        'MINUTES_SEALED meetingId',
      ],
      ['composeMinutes', { meetingId }, 'MINUTES_SEALED meetingId'],
      ['updateMinutes', { ...of(minutes), texts: [{ code: 'review', text: 'Khác' }] }, 'MINUTES_SEALED id'],
      ['readBackMinutes', of(minutes), 'MINUTES_SEALED id'],
      ['sealMinutes', of(minutes), 'MINUTES_SEALED id'],
    ]
    const before = await desk.send.stored()
    for (const [field, input, problem] of writers)
      expect([field, ...(await desk.problems(field, input))]).toEqual([field, problem])
    expect(await desk.problems('approveMinutes', { ...of(minutes), as: 'CHAIR' }, desk.chair)).toEqual([
      'MINUTES_STATE as',
    ])
    const kept = await fetch(`${url}/documents?meeting=${meetingId}&title=x`, {
      method: 'POST',
      headers: { ...headers(desk.board), 'content-type': 'application/pdf' },
      body: '%PDF-1.7',
    })
    expect([kept.status, await kept.json()]).toMatchObject([409, { code: 'CONFLICT' }])
    expect(await desk.send.stored()).toBe(before)
  })

  test('are not changed and not deleted by the program', async () => {
    const { pool } = desk.app.database
    for (const statement of [
      `update minutes_version set body = ''`,
      'delete from minutes_version',
      'delete from minutes',
    ])
      await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' })
    await expect(
      desk.send.rows(
        `insert into minutes_version (minutes_id, ordinal, body, previous_hash, hash, correction_reason, approved_by, sealed_at)
         select minutes_id, 2, '{}', sha256('x'), sha256(sha256('x') || '{}'), 'x', 'SIGNED_PAGE', now() from minutes_version where ordinal = 1 limit 1`,
      ),
    ).rejects.toMatchObject({ code: '23503' })
  })

  test('keep the names that they were sealed with', async () => {
    await desk.send.rows(`update member set full_name = 'Đã xóa', sort_name = 'xóa Đã' where id = $1`, [
      desk.people[35],
    ])
    const read = await desk.read(meeting)
    expect(read.versions).toEqual(minutes.versions)
    expect(bodyOf(read).facts.absences.map(({ name }) => name)).toContain('Lò Thị Mận')
    expect(checked(read.versions)).toEqual([minutes.versions[0]?.hash])
    await desk.send.rows(
      `update member set full_name = 'Lò Thị Mận', sort_name = 'Mận Lò Thị' where id = $1`,
      [desk.people[35]],
    )
  })

  test('are given out as a text document, the same bytes every time, to whoever may read the meeting, with a record of it', async () => {
    const path = `/documents/minutes/${encodeId('meeting', meeting)}.docx`
    expect([minutes['url'], minutes.versions[0]?.url]).toEqual([path, `${path}?version=1`])
    const file = async (query: string, credential = desk.board) => {
      const answer = await describedFetch(`${url}${path}${query}`, { headers: headers(credential) })
      return { status: answer.status, answer, bytes: Buffer.from(await answer.arrayBuffer()) }
    }
    const given = await file('?version=1')
    expect(given.bytes.equals(await docx(minutesLayout(bodyOf(minutes))))).toBe(true)
    expect((await file('')).bytes.equals(given.bytes)).toBe(true)
    expect(decodeURIComponent(given.answer.headers.get('content-disposition') ?? '')).toContain(
      'Biên bản - Chi bộ thôn Suối Mận - 2026-02-05 - 1.docx',
    )
    expect(await desk.send.audited()).toMatchObject({ action: 'MINUTES_EXPORT', by_somebody: true })
    const other = await desk.app.token('CELL_SECRETARY', '188-06')
    const before = await desk.send.stored()
    expect((await file('', other)).status).toBe(404)
    expect((await file('?version=2')).status).toBe(404)
    expect((await file('?version=0')).status).toBe(400)
    expect(await desk.send.stored()).toBe(before)
  })
})

test('a correction is another version that says why, with the facts and the number of the first', async () => {
  const meeting = await desk.meet()
  const first = await desk.sealed(meeting)
  const draft = await desk.compose(await desk.meet())
  expect(await desk.problems('correctMinutes', { ...of(draft), reason: 'Sai' })).toEqual([
    'MINUTES_NOT_SEALED id',
  ])
  expect(await desk.problems('correctMinutes', { ...of(first), reason: ' ' })).toEqual(['REQUIRED reason'])
  const begun = await desk.done('correct', { ...of(first), reason: 'Ghi thiếu kết luận.' })
  expect(begun).toMatchObject({ state: 'DRAFT', stale: false, approvals: [], readBackAt: null })
  expect(bodyOf(begun).correction).toEqual({ version: 2, reason: 'Ghi thiếu kết luận.' })
  await desk.send.rows(
    `update attendance set status = 'UNEXCUSED', arrived_at = null where meeting_id = $1`,
    [meeting],
  )
  const input = { meetingId: encodeId('meeting', meeting) }
  expect(await desk.problems('composeMinutes', input)).toEqual(['MINUTES_STATE meetingId'])
  const texts = [{ code: 'conclusion', text: 'Ba là điện.' }]
  const written = await desk.done('update', { ...of(begun), texts })
  const sealed = await desk.done('seal', of(await desk.approved(await desk.done('readBack', of(written)))))
  const { sign, facts, correction } = bodyOf(sealed)
  expect({ sign, facts }).toEqual({ sign: bodyOf(first).sign, facts: bodyOf(first).facts })
  expect(correction).toEqual({ version: 2, reason: 'Ghi thiếu kết luận.' })
  expect(sealed).toMatchObject({
    state: 'SEALED',
    document: first['document'],
    versions: [first.versions[0], { ordinal: 2, previousHash: first.versions[0]?.hash, body: sealed.body }],
  })
  expect(checked(sealed.versions)).toEqual(sealed.versions.map(({ hash }) => hash))
  const [v1, v2] = sealed.versions
  expect(v1 && v2 && checked([v2, v1])).toEqual(['wrong', 'wrong'])
})

test('the draft of a correction is dropped, and the minutes stand as they were sealed; nothing of that is news', async () => {
  const meeting = await desk.meet()
  const first = await desk.sealed(meeting)
  const drop = (minutes: Minutes, credential = desk.board) =>
    desk.send.send('dropMinutesCorrection', of(minutes), credential)
  expect((await drop(first)).problems).toEqual(['MINUTES_SEALED id'])
  const uncorrected = await desk.compose(await desk.meet())
  expect((await drop(uncorrected)).problems).toEqual(['MINUTES_STATE id'])
  const begun = await desk.done('correct', { ...of(first), reason: 'Nhầm biên bản khác.' })
  const texts = [{ code: 'conclusion', text: 'Không phải ở đây.' }]
  const heard = await desk.done('readBack', of(await desk.done('update', { ...of(begun), texts })))
  expect((await drop(heard)).problems).toEqual(['MINUTES_STATE id'])
  const again = [{ code: 'conclusion', text: 'Vẫn không phải.' }]
  const draft = await desk.done('update', { ...of(heard), texts: again })
  expect((await drop(draft, desk.chair)).problems).toEqual(['FORBIDDEN id'])
  const told = async () =>
    (await desk.send.rows(`select count(*) from change_event where kind = 'MINUTES_SEALED'`))[0]
  const before = await told()
  expect((await drop(draft)).problems).toEqual([])
  const { version, ...left } = await desk.read(meeting)
  expect(left).toEqual({ ...first, version: undefined })
  expect(version).toBe(draft.version + 1)
  expect(await told()).toEqual(before)
  expect(await desk.send.audited()).toMatchObject({ action: 'MINUTES_CORRECTION_DROP', by_somebody: true })

  // One more is begun anew, and sealed behind the first version.
  const next = await desk.done('correct', { ...of(await desk.read(meeting)), reason: 'Ghi thiếu.' })
  const sealed = await desk.done('seal', of(await desk.approved(await desk.done('readBack', of(next)))))
  expect(sealed.versions.map(({ ordinal }) => ordinal)).toEqual([1, 2])
  expect((await told())?.['count']).toBe(Number(before?.['count']) + 1)
})

test('sealing waits for steps of the meeting, or takes a reason; what was passed over before is in the minutes', async () => {
  const meeting = await desk.meet()
  await desk.send.rows('delete from scorecard where meeting_id = $1', [meeting])
  await desk.send.rows(
    `insert into meeting_step (meeting_id, code, state, reason) values ($1, 'NOTICE_MEMBERS', 'PASSED', 'Họp đột xuất')`,
    [meeting],
  )
  const stepsOf = async () => {
    const { data } = await desk.app.graphql(
      desk.board,
      'query ($id: ID!) { meeting(id: $id) { steps { code state reason } } }',
      { id: encodeId('meeting', meeting) },
    )
    return z
      .object({
        meeting: z.object({ steps: z.array(z.object({ code: z.string(), state: z.string() }).loose()) }),
      })
      .parse(data).meeting.steps
  }
  const stateOf = async (code: string) => (await stepsOf()).find((step) => step.code === code)?.state
  expect([await stateOf('READ_BACK'), await stateOf('APPROVED')]).toEqual(['OPEN', 'OPEN'])
  const heard = await desk.readBack(meeting)
  expect([await stateOf('READ_BACK'), await stateOf('APPROVED')]).toEqual(['DONE', 'OPEN'])
  const approved = await desk.approved(heard)
  expect(await stateOf('APPROVED')).toBe('DONE')
  const passing = (code: string) => ({ ...of(approved), passGates: [{ code, reason: 'Chấm ở kỳ sau' }] })
  const before = await desk.send.stored()
  expect(await desk.problems('sealMinutes', of(approved))).toEqual(['GATE_NOT_MET passGates'])
  expect(await desk.problems('sealMinutes', passing('APPROVED'))).toEqual([
    'GATE_NOT_HERE passGates.0.code',
    'GATE_NOT_MET passGates',
  ])
  expect(await desk.send.stored()).toBe(before)
  const sealed = await desk.done('seal', passing('SELF_SCORED'))
  expect(await stepsOf()).toContainEqual({ code: 'SELF_SCORED', state: 'PASSED', reason: 'Chấm ở kỳ sau' })
  expect(bodyOf(sealed).facts.passedGates).toEqual([
    { label: 'Thông báo cho người dự', reason: 'Họp đột xuất' },
  ])
  expect(await stateOf('PAPERS_AHEAD')).toBe('DONE')
  await desk.done('correct', { ...of(sealed), reason: 'Sai' })
  expect([await stateOf('READ_BACK'), await stateOf('APPROVED')]).toEqual(['DONE', 'DONE'])
})

test('no record slips in between: who seals waits for those who write, and they for who seals', async () => {
  const meeting = await desk.meet()
  const approved = await desk.approved(await desk.readBack(meeting))
  const writer = await desk.app.database.owner.pool.connect()
  try {
    await writer.query('begin')
    await writer.query('select from meeting where id = $1 for share', [meeting])
    const sealing = desk.problems('sealMinutes', of(approved))
    await waits(1)
    await writer.query(`insert into speech (id, meeting_id, person_name) values ($1, $2, 'Ông A')`, [
      newUuid(),
      meeting,
    ])
    await writer.query('commit')
    expect(await sealing).toEqual(['MINUTES_OUT_OF_DATE id'])
    const anew = await desk.approved(await desk.readBack(meeting))
    await writer.query('begin')
    await writer.query('select from meeting where id = $1 for no key update', [meeting])
    const meetingId = encodeId('meeting', meeting)
    const sealed = desk.done('seal', of(anew))
    await waits(1)
    const speaking = desk.problems('recordSpeech', { meetingId, name: 'Bà B' })
    await waits(2)
    await writer.query('commit')
    expect(await sealed).toMatchObject({ state: 'SEALED' })
    expect(await speaking).toEqual(['MEETING_FINAL meetingId'])
  } finally {
    writer.release()
  }
})

/** Until so many sessions wait for a lock. */
async function waits(many: number): Promise<void> {
  const count = () =>
    desk.send.text(
      `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  await expect.poll(async () => Number(await count()), { timeout: 5_000 }).toBe(many)
}

function headers(credential: string): Record<string, string> {
  return z
    .record(z.string(), z.string())
    .parse(
      credential.startsWith('chibo_')
        ? { authorization: `Bearer ${credential}` }
        : { cookie: credential, 'x-chibo-request': '1' },
    )
}
