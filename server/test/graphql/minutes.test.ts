import { minutesLayout } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { INVENTED, linesOf } from '../minutes/invented.ts'
import { bodyOf, Desk, of, type Minutes } from './minutes.kit.ts'

/** Minutes as they are composed, written, read back and approved. */
let desk: Desk
beforeAll(async () => {
  desk = await Desk.open()
})
afterAll(() => desk.app.close())

test('are composed out of the records of a meeting, word by word', async () => {
  const meeting = await desk.meet()
  const minutes = await desk.compose(meeting)
  const { facts, sign, texts, correction } = bodyOf(minutes)
  const { facts: invented } = INVENTED
  const label = { code: 'ordinary', label: 'Biểu quyết thường' }
  expect(facts).toEqual({
    ...invented,
    absences: [
      { name: 'Vi Văn Đào', excused: false, reason: null },
      { name: 'Nông Văn Lê', excused: false, reason: null },
      { name: 'Lò Thị Mận', excused: true, reason: 'ốm' },
      { name: 'Hoàng Văn Mơ', excused: true, reason: 'việc gia đình' },
    ],
    votes: invented.votes.map((vote, at) => (at === 0 ? { ...vote, kind: label } : vote)),
    passedGates: [],
  })
  expect({ expected: facts.expected, attended: facts.attended, rate: facts.rate }).toEqual({
    expected: 31,
    attended: 27,
    rate: 87.1,
  })
  expect(texts).toEqual(INVENTED.texts.map((text) => ({ ...text, text: '' })))
  expect(sign).toEqual({ ...INVENTED.sign, number: null })
  expect(correction).toBeNull()
  expect(minutes).toMatchObject({ state: 'DRAFT', stale: false, version: 1, versions: [], approvals: [] })
  expect(await desk.send.audited()).toMatchObject({ action: 'MINUTES_COMPOSE', object_type: 'meeting' })
  const printed = linesOf(minutesLayout(bodyOf(minutes)))
  const words = linesOf(minutesLayout(INVENTED)).filter((line) => !printed.includes(line))
  // What was not recorded: the number, a vote kind of another name, texts, a step that was passed over.
  expect(words).toEqual([
    'Số 03-BB/CB',
    'Hình thức: Biểu quyết thông thường; công khai.',
    'V. KIỂM ĐIỂM VIỆC THỰC HIỆN NHIỆM VỤ THÁNG TRƯỚC',
    'Ba việc xong cả ba.',
    'VI. KẾT LUẬN CỦA CHỦ TRÌ',
    'Một là nước.',
    'Hai là đường.',
    'VII. CHẤM ĐIỂM, XẾP LOẠI',
    'VIII. CÁC BƯỚC KHÔNG THỰC HIỆN',
    'Họp chi ủy trước buổi sinh hoạt: chi ủy bận chống rét cho trâu bò',
  ])
})

test('name who spoke about no item, the month of the plan, a body of the unit, and whoever has left since', async () => {
  const meeting = await desk.meet()
  await desk.send.rows(
    `insert into speech (id, meeting_id, person_name, opinion) values (gen_random_uuid(), $1, 'Mã Văn Bưởi', 'Cảm ơn chi bộ.')`,
    [meeting],
  )
  await desk.send.rows(
    `insert into plan_slot (id, unit_id, kind_code, period, meeting_id, state, approved_at, starts_at, place, registered_at)
     select gen_random_uuid(), unit_id, kind_code, '[2026-01-01,2026-02-01)', id, 'APPROVED', now(), starts_at, place, now() from meeting where id = $1`,
    [meeting],
  )
  await desk.send.rows(
    `with b as (insert into body (id, unit_id, kind_code, name, during)
       select gen_random_uuid(), unit_id, (select min(code) from body_kind), 'Chi ủy', '(,)' from meeting where id = $1 returning id)
     update meeting set body_id = b.id from b where meeting.id = $1`,
    [meeting],
  )
  await desk.send.rows(
    `update member set home_unit_id = (select id from unit where code = 'ROOT') where id = $1`,
    [desk.people[35]],
  )
  const board = await desk.app.token('CELL_SECRETARY', '188-05')
  const input = { meetingId: encodeId('meeting', meeting) }
  const { facts } = bodyOf(await desk.done('compose', input, board))
  expect(facts).toMatchObject({
    superior: 'Chi bộ thôn Suối Mận',
    unit: 'Chi ủy',
    month: '2026-01',
    speakers: [{ name: 'Mã Văn Bưởi', office: null, minutes: null, opinion: 'Cảm ơn chi bộ.' }],
  })
  expect(facts.absences.map(({ name }) => name)).toContain('Lò Thị Mận')
  await desk.send.rows(
    `update member set home_unit_id = (select id from unit where code = '188-05') where id = $1`,
    [desk.people[35]],
  )
})

describe('texts', () => {
  test('are written by people, apart from facts, and stay when these are composed anew', async () => {
    const meeting = await desk.meet({ state: 'OPEN' })
    const drafted = await desk.compose(meeting)
    const texts = [
      { code: 'conclusion', text: ' Một là nước.\nHai là đường. ' },
      { code: 'review', text: null },
    ]
    const minutes = await desk.done('update', { ...of(drafted), texts })
    expect(bodyOf(minutes).texts.map(({ code, text }) => [code, text])).toEqual([
      ['review', ''],
      ['criticism', ''],
      ['conclusion', 'Một là nước.\nHai là đường.'],
    ])
    expect(bodyOf(minutes).facts).toEqual(bodyOf(drafted).facts)
    await desk.send.rows(`update meeting set title = 'Bàn về đường' where id = $1`, [meeting])
    expect((await desk.read(meeting)).stale).toBe(true)
    const anew = await desk.compose(meeting)
    expect(bodyOf(anew).texts).toEqual(bodyOf(minutes).texts)
    expect(bodyOf(anew).facts.title).toBe('Bàn về đường')
    expect(anew).toMatchObject({ stale: false, version: 3 })
    const wrong = (one: object) => desk.problems('updateMinutes', { ...of(anew), texts: [one] })
    expect(await wrong({ code: 'facts', text: 'x' })).toEqual(['NOT_FOUND texts.0.code'])
    expect(await wrong({ code: 'review', text: 'x'.repeat(50_001) })).toEqual(['TOO_LONG texts.0.text'])
    const twice = [texts[0], texts[0]]
    expect(await desk.problems('updateMinutes', { ...of(anew), texts: twice })).toEqual([
      'DUPLICATE texts.1.code',
    ])
    expect(await desk.problems('updateMinutes', { ...of(drafted), texts })).toEqual([
      'CONFLICT expectedVersion',
    ])
  })

  test('that change after the minutes were read back or approved lead back to the draft', async () => {
    const approved = await desk.approved(await desk.readBack(await desk.meet()))
    expect(approved).toMatchObject({
      state: 'APPROVED',
      approvals: [
        { role: 'CHAIR', by: 'Tài khoản sung' },
        { role: 'SECRETARY', by: 'Tài khoản sau' },
      ],
    })
    const same = await desk.done('update', { ...of(approved), texts: [{ code: 'review', text: '' }] })
    expect(same).toMatchObject({ state: 'APPROVED', version: approved.version + 1 })
    const changed = await desk.done('update', { ...of(same), texts: [{ code: 'review', text: 'Xong.' }] })
    expect(changed).toMatchObject({ state: 'DRAFT', readBackAt: null, approvals: [] })
  })
})

test('a meeting without a template has one section to write in', async () => {
  const meeting = await desk.meet()
  await desk.send.rows('update meeting set template_id = null where id = $1', [meeting])
  expect(bodyOf(await desk.compose(meeting)).texts).toEqual([
    { code: 'conclusion', title: 'Kết luận của chủ trì', text: '' },
  ])
})

test('are composed while the meeting is open, and read back once it is closed', async () => {
  const begun = async (state: string) => encodeId('meeting', await desk.meet({ state }))
  expect(await desk.problems('composeMinutes', { meetingId: await begun('CANCELLED') })).toEqual([
    'MEETING_FINAL meetingId',
  ])
  expect(await desk.problems('composeMinutes', { meetingId: await begun('SEALED') })).toEqual([
    'MEETING_FINAL meetingId',
  ])
  const open = await desk.meet({ state: 'OPEN' })
  const minutes = await desk.compose(open)
  expect(await desk.problems('readBackMinutes', of(minutes))).toEqual(['MEETING_NOT_CLOSED id'])
  await desk.send.rows(`update meeting set state = 'CLOSED' where id = $1`, [open])
  const heard = await desk.done('readBack', of(minutes))
  expect(heard.state).toBe('READ_BACK')
  expect(await desk.problems('readBackMinutes', of(heard))).toEqual(['MINUTES_STATE id'])
})

describe('approval', () => {
  const approving = (minutes: Minutes, as: string, credential: string, more: object = {}) =>
    desk.problems('approveMinutes', { ...of(minutes), as, ...more }, credential)

  test('is that of chair and secretary, each by their own account, of what was read back', async () => {
    const meeting = await desk.meet()
    const draft = await desk.compose(meeting)
    expect(await approving(draft, 'CHAIR', desk.chair)).toEqual(['MINUTES_STATE id'])
    const minutes = await desk.done('readBack', of(draft))
    expect(await approving(minutes, 'SECRETARY', desk.chair)).toEqual(['NOT_CHAIR_NOR_SECRETARY as'])
    expect(await approving(minutes, 'CHAIR', desk.board)).toEqual(['NOT_CHAIR_NOR_SECRETARY as'])
    expect(await desk.problems('sealMinutes', of(minutes))).toEqual(['MINUTES_NOT_APPROVED id'])
    const half = await desk.done('approve', { ...of(minutes), as: 'CHAIR' }, desk.chair)
    expect(half).toMatchObject({ state: 'READ_BACK', approvals: [{ role: 'CHAIR' }] })
    expect(await desk.send.audited()).toMatchObject({ action: 'MINUTES_APPROVE', by_somebody: true })
    expect(await approving(half, 'CHAIR', desk.chair)).toEqual(['MINUTES_STATE as'])
    expect(
      await desk.problems('updateMinutes', { ...of(half), texts: [{ code: 'review' }] }, desk.chair),
    ).toEqual(['FORBIDDEN id'])
    expect(await desk.problems('sealMinutes', of(half))).toEqual(['MINUTES_NOT_APPROVED id'])
  })

  test('by one account in both roles is refused, by the table, too', async () => {
    const minutes = await desk.readBack(await desk.meet({ secretary: 0 }))
    const half = await desk.done('approve', { ...of(minutes), as: 'CHAIR' }, desk.chair)
    const before = await desk.send.stored()
    expect(await approving(half, 'SECRETARY', desk.chair)).toEqual(['MINUTES_SAME_APPROVER as'])
    expect(await desk.send.stored()).toBe(before)
    await expect(
      desk.send.rows(
        'update minutes set secretary_account_id = chair_account_id, secretary_approved_at = now() where chair_account_id is not null',
      ),
    ).rejects.toMatchObject({ constraint: 'minutes_two_approvers' })
  })

  test('by the page that both signed takes a scan among the papers of this meeting', async () => {
    const meeting = await desk.meet()
    const minutes = await desk.readBack(meeting)
    const signed = (scanDocumentId: string | null) => ({ ...of(minutes), as: 'SIGNED_PAGE', scanDocumentId })
    const refused = (id: string | null) => desk.problems('approveMinutes', signed(id))
    expect(await refused(null)).toEqual(['SCAN_REQUIRED scanDocumentId'])
    const paper = (of: string | null, mediaType = 'application/pdf') => keep(meeting, of, mediaType)
    expect(await refused(await paper(await desk.meet()))).toEqual(['SCAN_REQUIRED scanDocumentId'])
    expect(await refused(await paper(null))).toEqual(['SCAN_REQUIRED scanDocumentId'])
    expect(await refused(await paper(meeting, 'text/plain'))).toEqual(['SCAN_REQUIRED scanDocumentId'])
    expect(await refused('doc_01fqm3rdm0e1ebnypa0nf90tcp')).toEqual(['NOT_FOUND scanDocumentId'])
    const scan = await paper(meeting)
    expect(await approving(minutes, 'SIGNED_PAGE', desk.chair, { scanDocumentId: scan })).toEqual([
      'FORBIDDEN id',
    ])
    const approved = await desk.done('approve', signed(scan))
    expect(approved).toMatchObject({ state: 'APPROVED', scan: { id: scan }, approvals: [] })
    expect(await desk.done('seal', of(approved))).toMatchObject({
      state: 'SEALED',
      versions: [{ approvedBy: 'SIGNED_PAGE' }],
    })
  })

  /** A paper of the unit of a meeting. @param paperOf the meeting whose paper it is */
  async function keep(meeting: string, paperOf: string | null, mediaType: string): Promise<string> {
    return encodeId(
      'doc',
      await desk.send.text(
        `with file as (insert into stored_file (id, media_type, size, digest, kept_in)
           values (gen_random_uuid(), $3, 1, sha256('x'), 'DATABASE') returning id)
         insert into document (id, unit_id, meeting_id, title, file_id, file_name)
         select gen_random_uuid(), m.unit_id, $2, 'Trang đã ký', file.id, 'trang.pdf' from file, meeting m where m.id = $1 returning id`,
        [meeting, paperOf, mediaType],
      ),
    )
  }
})

test('whose facts no longer agree with the records are neither read back nor approved nor sealed', async () => {
  const meeting = await desk.meet()
  const mark = (status: string) =>
    desk.send.done(
      'recordAttendance',
      {
        meetingId: encodeId('meeting', meeting),
        entries: [{ memberId: encodeId('member', desk.people[37] ?? ''), status }],
      },
      desk.board,
    )
  const draft = await desk.compose(meeting)
  await mark('PRESENT')
  expect(await desk.problems('readBackMinutes', of(draft))).toEqual(['MINUTES_OUT_OF_DATE id'])
  const heard = await desk.readBack(meeting)
  await mark('UNEXCUSED')
  expect(await desk.problems('approveMinutes', { ...of(heard), as: 'CHAIR' }, desk.chair)).toEqual([
    'MINUTES_OUT_OF_DATE id',
  ])
  await mark('PRESENT')
  const approved = await desk.approved(heard)
  await mark('UNEXCUSED')
  const before = await desk.send.stored()
  expect(await desk.problems('sealMinutes', of(approved))).toEqual(['MINUTES_OUT_OF_DATE id'])
  expect(await desk.send.stored()).toBe(before)
  expect(await desk.read(meeting)).toMatchObject({ stale: true, state: 'APPROVED' })
  expect(await desk.compose(meeting)).toMatchObject({ stale: false, state: 'DRAFT', approvals: [] })
})
