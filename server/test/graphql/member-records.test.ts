import { MEMBER_PRIVATE_FIELDS } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createSealer } from '../../src/database/sealed.ts'
import { personKeys } from '../../src/modules/members/index.ts'
import { createTestApp, SECRET, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const WRITTEN =
  'member { id version fullName sortName standing activity joinedOn unit { code } } act { id kind version reason }'
const Written = z.object({
  member: z.looseObject({ id: z.string(), version: z.number() }),
  act: z.looseObject({ id: z.string(), version: z.number() }),
})

let app: TestApp
let send: Mutations
let board: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
  send = new Mutations(app, {
    enterMember: WRITTEN,
    admitMember: WRITTEN,
    correctMember: WRITTEN,
    undoMemberAct: 'act { id undoneAt member { id } }',
    actOnMembers: 'acts { id }',
  })
  cell = await send.unit('188-01')
})
afterAll(() => app.close())

const PERSON = {
  fullName: 'VI  VĂN THỬ',
  sex: 'MALE',
  effectiveOn: '2026-01-05',
  standing: 'OFFICIAL',
  joinedOn: '2010-02',
  officialOn: '2011-03-03',
}
const enter = (more: object = {}, credential = board) =>
  send.send('enterMember', { ...PERSON, unitId: cell, ...more }, credential)
const entered = async (more: object = {}) => Written.parse((await enter(more)).payload)
const undo = ({ act }: z.output<typeof Written>) =>
  send.send('undoMemberAct', { id: act.id, expectedVersion: act.version, reason: 'Ghi nhầm' }, board)
const correct = ({ member }: z.output<typeof Written>, more: object, credential = board) =>
  send.send(
    'correctMember',
    { memberId: member.id, expectedVersion: member.version, reason: 'Ghi nhầm', ...more },
    credential,
  )

/** What the national sheet asks for beyond what every list has. */
const SHEET = {
  otherName: 'Hai Thử',
  ethnicity: 'Tày',
  religion: 'Phật giáo',
  hometown: 'Xã Khuất Xá',
  oldIdentityNumber: '080.123.456',
  cardIssuedBy: 'Huyện ủy Lộc Bình',
  cardIssuedOn: '2011',
}

/** The fields of the national sheet of somebody, as whoever asks may read them. */
const read = async (id: string, credential = board) => {
  const query = `query ($id: ID!) { member(id: $id) { ${Object.keys(SHEET).join(' ')} masked } }`
  const { data } = await app.graphql(credential, query, { id })
  return z.object({ member: z.unknown() }).parse(data).member
}

const dump = () =>
  send.text(`select md5(string_agg(r, '|' order by r)) from (
    select to_jsonb(t)::text from member_standing t union all select to_jsonb(t)::text from member_activity t
    union all select to_jsonb(t)::text from membership t union all select to_jsonb(t)::text from member_private t
    union all select (to_jsonb(t) - 'version')::text from member t) as rows (r)`)

describe('enterMember', () => {
  test('puts somebody into the register from a day on, as they are known; undone, it is as if they had never been there', async () => {
    const before = await dump()
    const answer = await enter({ birthDate: '1985', citizenId: '001 085 000 001', phone: '0900' })
    expect([answer.problems, answer.warnings]).toEqual([[], []])
    const written = Written.parse(answer.payload)
    expect(written).toMatchObject({
      member: {
        version: 1,
        fullName: 'Vi Văn Thử',
        sortName: 'Thử Vi Văn',
        standing: 'OFFICIAL',
        activity: 'ACTIVE',
        joinedOn: '2010-02',
        unit: { code: '188-01' },
      },
      act: { kind: 'ENTER' },
    })
    const [row] = await send.rows(
      'select p.* from member_private p join member m on m.id = p.member_id where m.full_name = $1',
      ['Vi Văn Thử'],
    )
    const { digest } = createSealer(SECRET)
    const keys = personKeys('Vi Văn Thử', '1985', digest)
    expect(row).toMatchObject({
      birth_year: 1985,
      person_digest: keys.personDigest,
      citizen_id_digest: digest('001085000001'),
    })
    expect(await send.audited()).toMatchObject({ action: 'MEMBER_ENTER', object_type: 'member' })
    const answered = await undo(written)
    expect(answered.problems).toEqual([])
    expect(answered.payload?.['act']).toMatchObject({ member: null })
    expect(await dump()).toBe(before)
  })

  test('is undone after acts on them that were undone, and not once something else was built on it', async () => {
    const written = await entered()
    const { member } = written
    const acts = await send.done(
      'actOnMembers',
      { act: 'EXEMPT', effectiveOn: '2026-01-10', members: [{ memberId: member.id, expectedVersion: 1 }] },
      board,
    )
    expect((await undo(written)).problems).toEqual(['CHANGED_SINCE id'])
    const [act] = z.array(z.object({ id: z.string() })).parse(acts.payload['acts'])
    await send.done('undoMemberAct', { id: act?.id, expectedVersion: 1, reason: 'Ghi nhầm' }, board)
    await send.rows(
      `insert into office (id, kind_code, unit_id, member_id, person_name, during)
       select gen_random_uuid(), 'deputy-secretary', home_unit_id, id, full_name, '[2026-01-05,)' from member where full_name = 'Vi Văn Thử'`,
    )
    expect((await undo(written)).problems).toEqual(['ACT_FOLLOWED id'])
    await send.rows(`delete from office where person_name = 'Vi Văn Thử'`)
    expect((await undo(written)).problems).toEqual([])
  })

  test('numbers that somebody has are refused alike, whoever it is; the same name and birth date are warned of', async () => {
    const numbers = { citizenId: '001085000002', cardNumber: '001085000003', birthDate: '1985-01-02' }
    const written = await entered(numbers)
    const other = await app.token('ORGANIZATION_BOARD', '188-02')
    const there = { unitId: await send.unit('188-02') }
    for (const [credential, more] of [
      [board, {}],
      [other, there],
    ] as const) {
      const { citizenId, cardNumber } = numbers
      expect((await enter({ ...more, citizenId }, credential)).problems).toEqual([
        'CITIZEN_ID_TAKEN citizenId',
      ])
      expect((await enter({ ...more, cardNumber }, credential)).problems).toEqual(['CARD_TAKEN cardNumber'])
    }
    const alike = { fullName: 'Vi Van Thu', birthDate: '1985-01-02' }
    const seen = await enter(alike)
    expect(seen.warnings).toEqual(['POSSIBLE_DUPLICATE fullName'])
    const hidden = await enter({ ...alike, ...there }, other)
    expect([hidden.problems, hidden.warnings]).toEqual([[], []])
    for (const one of [hidden, seen]) await undo(Written.parse(one.payload))
    await undo(written)
  })

  const bad: [string, object, string[]][] = [
    [
      'a day before birth',
      { birthDate: '2027' },
      ['BEFORE_BIRTH effectiveOn', 'BEFORE_BIRTH joinedOn', 'BEFORE_BIRTH officialOn'],
    ],
    [
      'a day before admission',
      { joinedOn: '2026-02', officialOn: null },
      ['BEFORE_ADMISSION effectiveOn', 'TOO_FAR_AHEAD joinedOn'],
    ],
    [
      'an official who becomes so later',
      { officialOn: '2026-01-06' },
      ['STANDING_DIFFERS officialOn', 'TOO_FAR_AHEAD officialOn'],
    ],
    ['a probationary who is official', { standing: 'PROBATIONARY' }, ['STANDING_DIFFERS officialOn']],
    ['a citizen ID of eleven digits', { citizenId: '12345678901' }, ['DIGITS citizenId']],
    [
      'an old identity number of ten digits',
      { oldIdentityNumber: '0801234567' },
      ['DIGITS_EITHER oldIdentityNumber'],
    ],
    ['a card issued on no day', { cardIssuedOn: '2011-02-29' }, ['INVALID_DATE cardIssuedOn']],
    ['a month that is none', { birthDate: '1985-13' }, ['INVALID_DATE birthDate']],
    ['no name', { fullName: ' ' }, ['REQUIRED fullName']],
    ['a day too far ahead', { effectiveOn: '2027-02-01' }, ['TOO_FAR_AHEAD effectiveOn']],
  ]
  test.each(bad)('refuses %s', async (_, more, problems) => {
    expect((await enter(more)).problems).toEqual(problems)
  })

  const odd: [string, object, string[]][] = [
    ['official too soon', { officialOn: '2011-01-31' }, ['OFFICIAL_TOO_SOON officialOn']],
    ['official in the month in which it may be', { officialOn: '2011-02' }, []],
    ['dates swapped', { joinedOn: '2012', officialOn: '2011-12-31' }, ['JOIN_DATES_SWAPPED officialOn']],
    ['joined too young', { birthDate: '1992-03-01' }, ['JOINED_TOO_YOUNG joinedOn']],
    ['joined in the month of the birthday', { birthDate: '1992-02-28' }, []],
    ['joined in a year in which it may be', { birthDate: '1992' }, []],
  ]
  test.each(odd)('warns of %s', async (_, more, warnings) => {
    const answer = await enter(more)
    expect([answer.problems, answer.warnings]).toEqual([[], warnings])
    await undo(Written.parse(answer.payload))
  })

  test('what only few may read is written by these alone', async () => {
    const integrator = await app.token('INTEGRATOR_WRITE', '188')
    expect((await enter({ phone: '0900' }, integrator)).problems).toEqual(['FORBIDDEN phone'])
    expect((await enter({ ethnicity: 'Kinh', religion: null }, integrator)).problems).toEqual([
      'FORBIDDEN ethnicity',
    ])
    const answer = await enter({}, integrator)
    expect(answer.problems).toEqual([])
    const written = Written.parse(answer.payload)
    expect((await correct(written, { address: null }, integrator)).problems).toEqual(['FORBIDDEN address'])
    await undo(written)
  })
})

describe('admitMember', () => {
  test('begins probation on the day of the ceremony; Party age counts from the decision', async () => {
    const { payload } = await send.done(
      'admitMember',
      {
        unitId: cell,
        effectiveOn: '2026-01-10',
        fullName: 'Lò Thị Mẫu',
        decision: { number: '9-QĐ/HU', signedOn: '2025-12-30' },
      },
      board,
    )
    const written = Written.parse(payload)
    expect(written).toMatchObject({
      member: { standing: 'PROBATIONARY', joinedOn: '2026-01-10' },
      act: { kind: 'ADMIT' },
    })
    expect(await send.text(`select admission_decided_on from member where full_name = 'Lò Thị Mẫu'`)).toBe(
      '2025-12-30',
    )
    const acts = {
      act: 'CONFIRM',
      effectiveOn: '2027-01-09',
      members: [{ memberId: written.member.id, expectedVersion: 1 }],
    }
    const early = await send.send('actOnMembers', acts, board)
    expect(early.problems).toEqual(['PROBATION_NOT_OVER members.0'])
    expect(early.payload?.userErrors[0]?.message).toContain('10/01/2027')
    expect(early.payload?.userErrors[0]?.message).toContain('Điều lệ Đảng, Điều 5')
    await undo(written)
  })
})

describe('correctMember', () => {
  test('changes what is given, clears what is null, and keeps the rest; named references stay; it can be undone', async () => {
    const written = await entered({ birthDate: '1985-01-02', phone: '0900', address: 'Thôn 1' })
    await send.rows(
      `insert into office (id, kind_code, unit_id, member_id, person_name, during)
       select gen_random_uuid(), 'deputy-secretary', home_unit_id, id, full_name, '[2026-01-05,)' from member where full_name = 'Vi Văn Thử'`,
    )
    const before = await dump()
    const answer = await correct(written, { fullName: 'Vi Văn Thứ', joinedOn: '2010-02-03', phone: null })
    expect([answer.problems, answer.warnings]).toEqual([[], []])
    const corrected = Written.parse(answer.payload)
    expect(corrected).toMatchObject({
      member: { fullName: 'Vi Văn Thứ', sortName: 'Thứ Vi Văn', joinedOn: '2010-02-03', version: 2 },
      act: { kind: 'CORRECT', reason: 'Ghi nhầm' },
    })
    const { digest, open } = createSealer(SECRET)
    const [row] = await send.rows(
      `select p.*, m.name_folded from member_private p join member m on m.id = p.member_id where m.full_name = 'Vi Văn Thứ'`,
    )
    expect(row).toMatchObject({
      phone: null,
      name_folded: 'vi van thu',
      person_digest: personKeys('Vi Văn Thứ', '1985-01-02', digest).personDigest,
    })
    expect(row?.['address'] instanceof Buffer && open(row['address'])).toBe('Thôn 1')
    expect(await send.rows(`select 1 from office where person_name = 'Vi Văn Thử'`)).toHaveLength(1)
    expect((await correct(written, { sex: 'FEMALE' })).problems).toEqual(['CONFLICT expectedVersion'])
    expect((await correct(corrected, { phone: null })).problems).toEqual(['NOTHING_TO_CORRECT'])
    expect((await correct(corrected, { officialOn: '1984' })).problems).toEqual(['BEFORE_BIRTH officialOn'])
    expect((await undo(corrected)).problems).toEqual([])
    expect(await dump()).toBe(before)
    await send.rows(`delete from office where person_name = 'Vi Văn Thử'`)
    await undo(written)
  })

  test('puts right what the national sheet asks for; everybody else sees that it is masked', async () => {
    const written = await entered(SHEET)
    expect(await read(written.member.id)).toEqual({ ...SHEET, oldIdentityNumber: '080123456', masked: [] })
    const [row] = await send.rows(
      `select p.old_identity_number_digest from member_private p join member m on m.id = p.member_id where m.full_name = 'Vi Văn Thử'`,
    )
    const { digest } = createSealer(SECRET)
    expect(row).toEqual({ old_identity_number_digest: digest('080123456') })
    const answer = await correct(written, {
      religion: ' ',
      oldIdentityNumber: '080123456789',
      cardIssuedOn: '2011-03',
    })
    expect(answer.problems).toEqual([])
    const corrected = { ...SHEET, religion: null, oldIdentityNumber: '080123456789', cardIssuedOn: '2011-03' }
    expect(await read(written.member.id)).toEqual({ ...corrected, masked: [] })
    const { masked, ...hidden } = z
      .looseObject({ masked: z.array(z.string()) })
      .parse(await read(written.member.id, await app.token('INTEGRATOR_READ', '188')))
    expect(new Set(Object.values(hidden))).toEqual(new Set([null]))
    expect(masked).toEqual(MEMBER_PRIVATE_FIELDS)
    await undo(Written.parse(answer.payload))
    await undo(written)
  })

  test('gives sensitive fields to whom nothing was known of', async () => {
    const written = await entered()
    const answer = await correct(written, { birthDate: '1985' })
    expect(answer.problems).toEqual([])
    expect(
      await send.text(
        `select birth_year from member_private p join member m on m.id = p.member_id where m.full_name = 'Vi Văn Thử'`,
      ),
    ).toBe('1985')
    expect((await undo(Written.parse(answer.payload))).problems).toEqual([])
    expect((await undo(written)).problems).toEqual([])
  })
})

test('birth dates from before there were keys to them get theirs', async () => {
  const { fillPersonKeys } = await import('../../src/modules/members/index.ts')
  const keys = () =>
    send.text(
      'select md5(string_agg(person_digest::text || birth_year, $1 order by member_id)) from member_private',
      ['|'],
    )
  const before = await keys()
  await send.rows('update member_private set person_digest = null, birth_year = null')
  const count = Number(await send.text('select count(*) from member_private where birth_date is not null'))
  const sealer = createSealer(SECRET)
  expect(await fillPersonKeys(app.database.db, sealer, new AbortController().signal)).toBe(count)
  expect(await keys()).toBe(before)
  expect(await fillPersonKeys(app.database.db, sealer, new AbortController().signal)).toBe(0)
})
