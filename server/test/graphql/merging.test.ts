import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createSealer } from '../../src/database/sealed.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { SECRET } from '../kit/app.ts'
import { DuplicatesKit } from '../kit/duplicates.ts'

/** Two entries of one person become one, and two again. */

let kit: DuplicatesKit
let cells: string[]
beforeAll(async () => {
  kit = await DuplicatesKit.create()
  cells = await kit.cells()
})
afterAll(() => kit.app.close())

/** who stays, and who is merged */
let a: string
let b: string
let people = 0
beforeEach(async () => {
  people += 1
  const name = `Phùng Văn Số ${String(people)}`
  const digits = String(people).padStart(3, '0')
  a = await kit.enter({ name, cell: cells[0] ?? '', birthDate: '1970', oldCard: `20000${digits}` })
  b = await kit.enter({
    name: name.toUpperCase(),
    cell: cells[1] ?? '',
    birthDate: '1970-02-03',
    citizenId: `000170000${digits}`,
    phone: '0000123456',
    fileNumber: `000${digits} LS`,
    joinedOn: '2008-05-19',
  })
})

const merge = async (change: object = {}, credential = kit.board) =>
  kit.send.send('mergeMembers', await kit.merging(a, b, change), credential)

/** Merges; answers the act. */
async function merged(change: object = {}) {
  const { payload } = await kit.send.done('mergeMembers', await kit.merging(a, b, change), kit.board)
  return payload
}

async function undo(id: string, credential = kit.board) {
  const expectedVersion = Number(
    await kit.send.text(`select version from member_act where kind = 'MERGE' order by made_at desc limit 1`),
  )
  return kit.send.send('undoMemberAct', { id, expectedVersion, reason: 'Nhầm' }, credential)
}

const actOf = (payload: Readonly<Record<string, unknown>>): string => {
  const { act } = payload
  return typeof act === 'object' && act !== null ? String(Reflect.get(act, 'id')) : ''
}

/** Gives both, or one, whatever refers to a member. */
async function endow(): Promise<void> {
  const cell = `(select id from unit where code = '${cells[0] ?? ''}')`
  const other = `(select id from unit where code = '${cells[1] ?? ''}')`
  const statements = [
    `insert into office (id, kind_code, unit_id, member_id, person_name, during) values
       (gen_random_uuid(), 'secretary', ${cell}, '${a}', 'A', '[2012-01-01,2015-01-01)'),
       (gen_random_uuid(), 'secretary', ${cell}, '${b}', 'B', '[2010-01-01,2016-01-01)'),
       (gen_random_uuid(), 'secretary', ${other}, '${b}', 'B', '[2020-01-01,)')`,
    `insert into body (id, unit_id, kind_code, name, during) values ('0190f00d-0000-7000-8000-0000000${String(people).padStart(5, '0')}', ${cell}, 'executive-committee', 'BCH', '[2000-01-01,)')`,
    `insert into body_seat (id, body_id, member_id, person_name, person_office, during) values
       (gen_random_uuid(), '0190f00d-0000-7000-8000-0000000${String(people).padStart(5, '0')}', '${a}', 'A', 'Ủy viên', '[2012-01-01,)'),
       (gen_random_uuid(), '0190f00d-0000-7000-8000-0000000${String(people).padStart(5, '0')}', '${b}', 'B', 'Ủy viên', '[2013-01-01,)')`,
    `insert into unit_charge (id, unit_id, member_id, person_name, during) values (gen_random_uuid(), ${other}, '${b}', 'B', '[2021-01-01,)')`,
    `insert into work_group (id, unit_id, ordinal, name, decision_id, during)
       select md5('group ${b}')::uuid, unit_id, 500 + ${String(people)}, 'Tổ', decision_id, '[2019-01-01,)' from work_group limit 1`,
    `insert into work_group_member (id, work_group_id, member_id, person_name, leader, during) values
       (gen_random_uuid(), md5('group ${b}')::uuid, '${a}', 'A', false, '[2019-01-01,)'),
       (gen_random_uuid(), md5('group ${b}')::uuid, '${b}', 'B', true, '[2020-01-01,2021-01-01)')`,
    `insert into meeting (id, unit_id, kind_code, starts_at, state, chair_member_id, chair_name, secretary_member_id, secretary_name) values
       (md5('one ${b}')::uuid, ${other}, 'regular', '2025-10-03T01:00:00Z', 'SEALED', '${b}', 'B', '${b}', 'B'),
       (md5('both ${b}')::uuid, ${cell}, 'regular', '2025-11-03T01:00:00Z', 'CLOSED', '${a}', 'A', '${b}', 'B'),
       (md5('sealed ${b}')::uuid, ${cell}, 'regular', '2025-12-03T01:00:00Z', 'SEALED', null, null, null, null)`,
    `insert into attendance (meeting_id, member_id, expected, standing, activity, membership_kind, voting, status, reason, spoke) values
       (md5('one ${b}')::uuid, '${b}', true, 'OFFICIAL', 'ACTIVE', 'HOME', true, 'PRESENT', null, true),
       (md5('both ${b}')::uuid, '${a}', true, 'OFFICIAL', 'ACTIVE', 'HOME', true, 'EXCUSED', 'Ốm', false),
       (md5('both ${b}')::uuid, '${b}', true, 'OFFICIAL', 'ACTIVE', 'HOME', true, 'LATE', null, true),
       (md5('sealed ${b}')::uuid, '${a}', true, 'OFFICIAL', 'ACTIVE', 'HOME', true, 'EXCUSED', 'Ốm', false),
       (md5('sealed ${b}')::uuid, '${b}', true, 'OFFICIAL', 'ACTIVE', 'HOME', true, 'PRESENT', null, false)`,
    `insert into meeting_guest (id, meeting_id, kind, member_id, person_name) values (gen_random_uuid(), md5('both ${b}')::uuid, 'GUEST', '${b}', 'B')`,
    `insert into meeting_vote (id, meeting_id, position, kind_code, question, subject_member_id, subject_name, secret, base, base_parts,
         numerator, denominator, strict, yes, no, abstained, invalid, taken_at)
       select md5(n || 'vote ${b}')::uuid, md5('both ${b}')::uuid, n, 'ordinary', 'Hỏi', '${b}', 'B', false, 2, '{}', 1, 2, true, 2 - n, 0, 0, 0, '2025-11-03T02:00:00Z'
       from generate_series(0, 1) n`,
    `insert into vote_ballot (vote_id, position, member_id, choice) values
       (md5('0vote ${b}')::uuid, 0, '${a}', 'YES'), (md5('0vote ${b}')::uuid, 1, '${b}', 'YES'), (md5('1vote ${b}')::uuid, 0, '${b}', 'YES')`,
    `insert into reserved_opinion (vote_id, position, member_id, person_name, text) values (md5('1vote ${b}')::uuid, 0, '${b}', 'B', 'Bảo lưu')`,
    `insert into visit (id, work_group_id, meeting_id, unit_id, visited_on) values (md5('visit ${b}')::uuid, md5('group ${b}')::uuid, md5('both ${b}')::uuid, ${cell}, '2025-11-03')`,
    `insert into visit_visitor (visit_id, position, member_id, person_name) values (md5('visit ${b}')::uuid, 0, '${a}', 'A'), (md5('visit ${b}')::uuid, 1, '${b}', 'B')`,
    `insert into visit_remark (visit_id, position, author_member_id, author_name, text) values (md5('visit ${b}')::uuid, 0, '${b}', 'B', 'Tốt')`,
    `insert into scorecard (id, meeting_id, unit_id, template_id, kind, scored_on, author_member_id, author_name, total, max_points, band)
       select gen_random_uuid(), meeting.id, meeting.unit_id, form.id, 'OBSERVER', '2025-11-03', author.id::uuid, 'B', 0, 100, 'POOR'
       from (select id from scorecard_template limit 1) form, meeting, (values ('${a}'), ('${b}')) author (id)
       where meeting.id in (md5('one ${b}')::uuid, md5('both ${b}')::uuid) and (author.id = '${b}' or meeting.state = 'CLOSED')`,
    `insert into account (id, unit_id, username, display_name, member_id, password_hash) values (gen_random_uuid(), ${other}, 'phung${String(people)}', 'B', '${b}', 'x')`,
    `insert into access_grant (id, account_id, role, unit_id, during) select gen_random_uuid(), account.id, 'CELL_SECRETARY', ${other}, '[2025-01-01,)' from account where member_id = '${b}'`,
    `insert into transfer (id, member_id, person_name, kind, from_unit_id, from_name, to_name, decided_on, paper_due_on, state, closed_on)
       values (gen_random_uuid(), '${b}', 'B', 'HOME', ${other}, 'Chi bộ', 'Đảng bộ khác', '2024-01-01', '2024-03-01', 'CANCELLED', '2024-02-01')`,
    `insert into duplicate_dismissal (id, first_member_id, second_member_id, reason)
       select gen_random_uuid(), least(m.id, '${b}'::uuid), greatest(m.id, '${b}'::uuid), 'Hai người' from member m where m.id not in ('${a}', '${b}') order by m.id limit 1`,
    `insert into duplicate_dismissal (id, first_member_id, second_member_id, reason) values (gen_random_uuid(), least('${a}'::uuid, '${b}'::uuid), greatest('${a}'::uuid, '${b}'::uuid), 'Hai người')`,
  ]
  for (const statement of statements) await kit.rows(statement)
}

describe('mergeMembers', () => {
  test('takes values field by field; what is known never gives way to nothing', async () => {
    const payload = await merged({ take: ['FULL_NAME', 'BIRTH_DATE', 'JOINED_ON'] })
    expect(payload['member']).toMatchObject({
      id: encodeId('member', a),
      version: 2,
      fullName: `PHÙNG VĂN SỐ ${String(people)}`,
      birthDate: '1970-02-03',
      phone: '0000123456',
      citizenId: `000170000${String(people).padStart(3, '0')}`,
      fileNumber: `000${String(people).padStart(3, '0')} LS`,
      unit: { code: cells[0] },
    })
    expect(payload['merged']).toEqual({
      id: encodeId('member', b),
      endedOn: '2026-01-15',
      mergedInto: { id: encodeId('member', a) },
    })
    expect(payload['act']).toMatchObject({ kind: 'MERGE', reason: 'Nhập hai lần' })
    const told = await kit.rows(
      `select count(*)::int as n from audit_record where action = 'MEMBERS_MERGE' and object_type = 'member'`,
    )
    expect(told).toEqual([{ n: 1 }])
    await kit.keepPairs()
    const [row] = await kit.rows(
      `select joined_on::text, birth_year, (select count(*)::int from member_likeness where member_id = $2) as left from member join member_private on member_id = id where id = $1`,
      a,
      b,
    )
    expect(row).toEqual({ joined_on: '2008-05-19', birth_year: 1970, left: 0 })
  })

  test('takes what the national sheet asks for, too, with what it is found by', async () => {
    const { seal, digest, open } = createSealer(SECRET)
    await kit.rows(
      'update member_private set ethnicity = $2, card_issued_by = $3 where member_id = $1',
      a,
      seal('Kinh'),
      seal('Huyện ủy'),
    )
    await kit.rows(
      `update member_private set ethnicity = $2, card_issued_by = $3, card_issued_on = $4, other_name = $5, religion = $6, hometown = $7,
         old_identity_number = $8, old_identity_number_digest = $9 where member_id = $1`,
      b,
      seal('Tày'),
      seal('Tỉnh ủy'),
      seal('2009-02'),
      seal('Hai'),
      seal('Tin lành'),
      seal('Thôn 1'),
      seal('080123456'),
      digest('080123456'),
    )
    await merged({ take: ['ETHNICITY'] })
    const [row] = await kit.rows('select * from member_private where member_id = $1', a)
    const opened = (name: string) => {
      const value = row?.[name]
      return value instanceof Buffer ? open(value) : value
    }
    expect(
      [
        'ethnicity',
        'card_issued_by',
        'card_issued_on',
        'other_name',
        'religion',
        'hometown',
        'old_identity_number',
      ].map(opened),
    ).toEqual(['Tày', 'Huyện ủy', '2009-02', 'Hai', 'Tin lành', 'Thôn 1', '080123456'])
    expect(row?.['old_identity_number_digest']).toEqual(digest('080123456'))
  })

  test('takes the history whole', async () => {
    const payload = await merged({ take: ['HISTORY'] })
    expect(payload['member']).toMatchObject({ unit: { code: cells[1] } })
    const rows = await kit.rows(
      `select member_id, lower(during)::text as since from membership where member_id in ($1, $2)`,
      a,
      b,
    )
    expect(rows).toEqual([{ member_id: a, since: '2008-05-19' }])
  })

  test('leaves the merged one out of lists, counts, searches and other days, and leads on from old links', async () => {
    const ask = async () => {
      const answer = await kit.app.graphql(
        kit.board,
        `query ($id: ID!, $name: String!) {
           members(where: { name: { contains: $name } }) { totalCount }
           then: members(asOf: "2025-06-01", where: { name: { contains: $name } }) { totalCount }
           unit(code: "${cells[1] ?? ''}") { memberCount }
           member(id: $id) { fullName endedOn mergedInto { id } }
           node(id: $id) { ... on Member { mergedInto { id } } } }`,
        { id: encodeId('member', b), name: `phung van so ${String(people)}` },
      )
      expect(answer.errors).toBeUndefined()
      return answer.data
    }
    const before = await ask()
    expect(before).toMatchObject({
      members: { totalCount: 2 },
      then: { totalCount: 2 },
      member: { mergedInto: null },
    })
    await merged()
    const mergedInto = { id: encodeId('member', a) }
    expect(await ask()).toMatchObject({
      members: { totalCount: 1 },
      then: { totalCount: 1 },
      member: { fullName: `PHÙNG VĂN SỐ ${String(people)}`, mergedInto },
      node: { mergedInto },
    })
    // The entry is found where the one they are is at home, wherever they go.
    await kit.rows(
      `update membership set unit_id = (select id from unit where code = $1) where member_id = $2`,
      cells[2],
      a,
    )
    await kit.rows(`select refresh_member('2026-01-15', array[$1::uuid])`, a)
    const [row] = await kit.rows(
      `select u.code from member m join unit u on u.id = m.home_unit_id where m.id = $1`,
      b,
    )
    expect(row).toEqual({ code: cells[2] })
  })

  test('moves every link, and nothing is held twice on a day', async () => {
    await endow()
    await merged()
    const held = async (table: string, columns: string) =>
      (
        await kit.rows(
          `select ${columns} as held, lower(during)::text || ' ' || coalesce(upper(during)::text, '') as days from ${table} where member_id = $1 order by 2, 1`,
          a,
        )
      ).map(({ held: what, days }) => `${String(what)} ${String(days)}`)
    expect(await held('office', 'person_name')).toEqual([
      'B 2010-01-01 2012-01-01',
      'A 2012-01-01 2015-01-01',
      'B 2015-01-01 2016-01-01',
      'B 2020-01-01 ',
    ])
    expect(await held('body_seat', 'person_name')).toEqual(['A 2012-01-01 '])
    expect(await held('unit_charge', 'person_name')).toEqual(['B 2021-01-01 '])
    expect(await held('work_group_member', `person_name || case when leader then '*' else '' end`)).toEqual([
      'A 2019-01-01 2020-01-01',
      'B* 2020-01-01 2021-01-01',
      'A 2021-01-01 ',
    ])
    const rolls = await kit.rows(
      `select m.held_on::text, t.member_id = $1 as stays, t.status, t.reason, t.spoke from attendance t join meeting m on m.id = t.meeting_id where t.member_id in ($1, $2) order by 1, 2`,
      a,
      b,
    )
    expect(rolls).toEqual([
      { held_on: '2025-10-03', stays: true, status: 'PRESENT', reason: null, spoke: true },
      { held_on: '2025-11-03', stays: true, status: 'LATE', reason: null, spoke: true },
      { held_on: '2025-12-03', stays: false, status: 'PRESENT', reason: null, spoke: false },
      { held_on: '2025-12-03', stays: true, status: 'EXCUSED', reason: 'Ốm', spoke: false },
    ])
    const named = await kit.rows(
      `select (select count(*)::int from meeting where chair_member_id = $1) as chaired, (select count(*)::int from meeting where secretary_member_id = $1) as noted,
         (select count(*)::int from meeting_guest where member_id = $1) as guests, (select count(*)::int from meeting_vote where subject_member_id = $1) as votes,
         (select count(*)::int from vote_ballot where member_id = $1) as ballots, (select count(*)::int from vote_ballot where member_id = $2) as seconds,
         (select count(*)::int from reserved_opinion where member_id = $1) as opinions, (select string_agg(person_name, ' ' order by position) from visit_visitor where member_id = $1) as visits,
         (select author_name from visit_remark where author_member_id = $1) as remarks, (select count(*)::int from scorecard where author_member_id = $1) as scores,
         (select count(*)::int from scorecard where author_member_id = $2) as kept, (select count(*)::int from account where member_id = $1) as accounts,
         (select count(*)::int from transfer where member_id = $1) as transfers,
         (select count(*)::int from duplicate_dismissal where $1 in (first_member_id, second_member_id)) as dismissals`,
      a,
      b,
    )
    expect(named).toEqual([
      {
        chaired: 2,
        noted: 2,
        guests: 1,
        votes: 2,
        ballots: 2,
        seconds: 1,
        opinions: 1,
        visits: 'A B',
        remarks: 'B',
        scores: 2,
        kept: 1,
        accounts: 1,
        transfers: 1,
        dismissals: 1,
      },
    ])
  })
})

describe('undone', () => {
  test.each([[[]], [['HISTORY', 'FULL_NAME', 'BIRTH_DATE', 'FILE_NUMBER']]])(
    'everything is as it was, taking %j',
    async (take) => {
      await endow()
      // Who was merged before goes on with them.
      const third = await kit.enter({ name: 'Phùng Văn Số', cell: cells[1] ?? '' })
      const earlier = await kit.merging(b, third)
      await kit.send.done('mergeMembers', earlier, kit.board)
      const before = await kit.dump()
      const act = actOf(await merged({ take }))
      const [row] = await kit.rows('select merged_into_id from member where id = $1', third)
      expect(row).toEqual({ merged_into_id: a })
      expect(await kit.dump()).not.toEqual(before)
      expect((await undo(act)).problems).toEqual([])
      expect(await kit.dump()).toEqual(before)
      expect((await undo(act)).problems).toEqual(['ACT_UNDONE id'])
      // And it can be done again.
      expect((await merge()).problems).toEqual([])
    },
  )

  test('what was not written may change meanwhile; what was, may not', async () => {
    await endow()
    const act = actOf(await merged())
    await kit.rows(
      `update account set display_name = 'Tên khác', password_hash = 'y' where member_id = $1`,
      a,
    )
    await kit.rows(`update meeting set place = 'Nhà văn hóa' where chair_member_id = $1`, a)
    await kit.rows(
      `update attendance set spoke = false where member_id = $1 and meeting_id = md5('one ' || $2)::uuid`,
      a,
      b,
    )
    expect((await undo(act)).problems).toEqual(['CHANGED_SINCE id'])
    await kit.rows(
      `update attendance set spoke = true where member_id = $1 and meeting_id = md5('one ' || $2)::uuid`,
      a,
      b,
    )
    expect((await undo(act)).problems).toEqual([])
    const [row] = await kit.rows('select display_name, password_hash from account where member_id = $1', b)
    expect(row).toEqual({ display_name: 'Tên khác', password_hash: 'y' })
  })
})

describe('refused', () => {
  test('two people with different citizen IDs, whoever may see them', async () => {
    await kit.rows(
      `update member_private set citizen_id_digest = '\\x01', citizen_id = '\\x00' where member_id = $1`,
      a,
    )
    const writer = await kit.app.token('INTEGRATOR_WRITE', '188')
    for (const credential of [kit.board, writer]) {
      const answer = await merge({}, credential)
      expect(answer.problems).toEqual(['DIFFERENT_PEOPLE mergedMemberId'])
      expect(answer.payload?.userErrors[0]?.message).toContain('Luật Căn cước 2023, Điều 12')
    }
  })

  test('what somebody changed meanwhile, what is merged already, and somebody with themselves', async () => {
    expect((await merge({ expectedVersion: 9 })).problems).toEqual(['CONFLICT expectedVersion'])
    expect((await merge({ mergedExpectedVersion: 9 })).problems).toEqual(['CONFLICT mergedExpectedVersion'])
    expect((await merge({ reason: ' ' })).problems).toEqual(['REQUIRED reason'])
    expect((await merge({ mergedMemberId: encodeId('member', a) })).problems).toEqual([
      'DUPLICATE mergedMemberId',
    ])
    await merged()
    expect((await merge()).problems).toEqual(['ALREADY_MERGED mergedMemberId'])
    const back = await kit.send.send('mergeMembers', await kit.merging(b, a), kit.board)
    expect(back.problems).toEqual(['ALREADY_MERGED memberId'])
  })

  test('two accounts, and a transfer under way', async () => {
    await kit.rows(
      `insert into account (id, unit_id, username, display_name, member_id)
         select gen_random_uuid(), m.home_unit_id, 'account-' || m.id, 'A', m.id from member m where m.id in ($1, $2)`,
      a,
      b,
    )
    await kit.rows(
      `insert into transfer (id, member_id, person_name, kind, from_unit_id, from_name, to_name, decided_on, paper_due_on, state)
       select gen_random_uuid(), id, 'B', 'HOME', home_unit_id, 'Chi bộ', 'Đảng bộ khác', '2026-01-01', '2026-03-01', 'DECIDED' from member where id = $1`,
      b,
    )
    expect((await merge()).problems).toEqual([
      'TWO_ACCOUNTS mergedMemberId',
      'TRANSFER_UNDER_WAY mergedMemberId',
    ])
  })

  test('whoever may not write both; somebody outside is not there', async () => {
    const reader = await kit.app.token('INTEGRATOR_READ', '188')
    expect((await merge({}, reader)).problems).toEqual(['FORBIDDEN memberId'])
    const half = await kit.app.token('ORGANIZATION_BOARD', cells[0] ?? '')
    expect((await merge({}, half)).problems).toEqual(['NOT_FOUND mergedMemberId'])
    const act = actOf(await merged())
    expect((await undo(act, reader)).problems).toEqual(['FORBIDDEN id'])
  })
})
