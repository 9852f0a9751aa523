import { MEMBER_PRIVATE_FIELDS } from '@chibo/shared'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** Sensitive values that leave are on record before they leave: whose, which, under which unit, by whom. */
let app: TestApp
let board: string
let secretary: string
/** members of two cells, by name, with everything known about them */
let people: { id: string; unit: string; card: string }[]
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
  secretary = await app.signIn('bithu')
  await run(`update member_private p set phone = null from member m where m.id = p.member_id and m.id in
    (select id from member where home_unit_id is not null order by id desc limit 1)`)
  people = (
    await rows(`select m.id, u.code as unit, convert_from(substr(p.card_number, 2), 'UTF8') as card
      from member m join unit u on u.id = m.home_unit_id join member_private p on p.member_id = m.id
      where m.ended_on is null and p.phone is not null and p.address is not null and p.card_number is not null and p.old_card_number is not null
        and u.code in ('188-05', '188-06') order by u.code, m.sort_key, m.id`)
  ).map(({ id, unit, card }) => ({ id: String(id), unit: String(unit), card: String(card) }))
})
afterAll(() => app.close())
beforeEach(() => run('truncate audit_record cascade'))

async function rows(statement: string): Promise<Record<string, unknown>[]> {
  const { rows: found } = await app.database.owner.pool.query<Record<string, unknown>>(statement)
  return found
}

async function run(statement: string): Promise<void> {
  await app.database.owner.pool.query(statement)
}

/** The records of readings, oldest first: who, under which unit, which members, which fields. */
function readings(): Promise<Record<string, unknown>[]> {
  return rows(`select r.account_id is not null and r.session_id is not null as by_account, r.request_id, u.code as unit, r.object_type,
      array(select x::text from unnest(r.object_ids || r.object_id) x where x is not null order by x) as members, r.read_fields as fields
    from audit_record r join unit u on u.id = r.unit_id where r.action = 'MEMBER_PRIVATE_READ' order by r.id`)
}

const one = (index: number) => people[index] ?? { id: '', unit: '', card: '' }
const idOf = (index: number) => encodeId('member', one(index).id)
const idsOf = (members: readonly { id: string }[]) => members.map(({ id }) => id).sort()

/** Asks twice: the executor answers first, then the lane. Both leave one record each. */
async function twice(query: string, variables: Record<string, unknown> = {}, credential = board) {
  const answers = []
  for (const way of ['executor', 'lane']) {
    const answer = await app.graphql(credential, query, variables)
    expect(answer.errors, way).toBeUndefined()
    answers.push(answer)
  }
  expect(answers[1]?.data).toEqual(answers[0]?.data)
  return answers
}

test('one member: who, which fields, under the home cell; the request is that of the log', async () => {
  const answers = await twice('query ($id: ID!) { member(id: $id) { phone citizenId fullName } }', {
    id: idOf(0),
  })
  expect(answers.map(({ statements }) => statements)).toEqual([2, 2])
  const found = await readings()
  expect(found).toHaveLength(2)
  for (const record of found)
    expect(record).toMatchObject({
      by_account: true,
      unit: one(0).unit,
      object_type: 'member',
      members: [one(0).id],
      fields: ['CITIZEN_ID', 'PHONE'],
    })
  const ids = app.log().map((line): unknown => JSON.parse(line))
  for (const { request_id } of found)
    expect(ids).toContainEqual(expect.objectContaining({ requestId: request_id }))
})

test('an alias, a fragment and a variable hide nothing', async () => {
  await twice(
    'query ($id: ID!, $with: Boolean!) { a: member(id: $id) { fullName: phone ...More @include(if: $with) } } fragment More on Member { x: address }',
    { id: idOf(0), with: true },
  )
  expect(await readings()).toMatchObject([{ fields: ['ADDRESS', 'PHONE'] }, { fields: ['ADDRESS', 'PHONE'] }])
})

test('what is left out, unknown or not asked for is no reading, and costs no statement', async () => {
  const query =
    'query ($id: ID!, $with: Boolean!) { member(id: $id) { fullName masked phone @include(if: $with) } }'
  const [, lane] = await twice(query, { id: idOf(0), with: false })
  expect(lane?.statements).toBe(1)
  const [unknown] = await rows('select member_id as id from member_private where phone is null limit 1')
  const answers = await twice(query, { id: encodeId('member', String(unknown?.['id'])), with: true })
  expect(answers[1]?.data).toMatchObject({ member: { phone: null, masked: [] } })
  expect(await readings()).toEqual([])
})

test('masks are no readings: of a list, those alone whom the caller may read unmasked', async () => {
  const inspection = await app.token('INSPECTION', '188')
  const query = '{ members(first: 100) { nodes { id masked birthDate } } }'
  const [answer] = await twice(query, {}, inspection)
  expect(answer?.data).toMatchObject({
    members: { nodes: expect.arrayContaining([expect.objectContaining({ birthDate: null })]) },
  })
  expect(await readings()).toEqual([])
  await twice('query ($id: ID!) { member(id: $id) { phone } }', { id: idOf(0) }, secretary)
  const own = await readings()
  expect(own.every(({ unit }) => unit === one(0).unit)).toBe(true)
})

test('a list: everybody on the page, under the deepest unit that holds them all', async () => {
  const cell = encodeId('unit', String((await rows("select id from unit where code = '188-05'"))[0]?.['id']))
  await twice('query ($under: ID) { members(under: $under, first: 100) { edges { node { citizenId } } } }', {
    under: cell,
  })
  const ofCell = people.filter(({ unit }) => unit === '188-05')
  expect(await readings()).toMatchObject([
    { unit: '188-05', members: expect.arrayContaining(idsOf(ofCell)), fields: ['CITIZEN_ID'] },
    { unit: '188-05' },
  ])
})

test('several root fields are one request, and one record', async () => {
  const last = people.length - 1
  await twice('query ($a: ID!, $b: ID!) { a: member(id: $a) { phone } b: member(id: $b) { address } }', {
    a: idOf(0),
    b: idOf(last),
  })
  expect(one(0).unit).not.toBe(one(last).unit)
  const expected = { unit: '188', members: idsOf([one(0), one(last)]), fields: ['ADDRESS', 'PHONE'] }
  expect(await readings()).toMatchObject([expected, expected])
  expect(
    await rows('select count(*)::int as n from audit_object o join audit_record r on r.id = o.record_id'),
  ).toEqual([{ n: 4 }])
})

test('nested: on the roll of a meeting, through a named reference, as of a day', async () => {
  await twice(
    '{ unit(code: "188-05", asOf: "2022-05-18") { members(first: 2) { nodes { birthDate } } meetings(first: 1) { nodes { chair { member { cardNumber } } attendance(first: 2) { nodes { member { phone } } } } } } }',
  )
  const [first, second] = await readings()
  expect(first).toMatchObject({ unit: '188-05', fields: ['BIRTH_DATE', 'CARD_NUMBER', 'PHONE'] })
  expect(second).toMatchObject({ members: first?.['members'] })
})

describe('found by age', () => {
  const query =
    'query ($under: ID, $where: MemberFilter) { members(under: $under, where: $where, first: 3) { nodes { fullName } } }'
  const where = { age: { gte: 0 } }
  const ofCell = async () =>
    encodeId('unit', String((await rows("select id from unit where code = '188-05'"))[0]?.['id']))

  test('those who are told, as if their birth dates had been read, whatever is asked of them', async () => {
    const under = await ofCell()
    const [answer] = await twice(query, { under, where })
    expect(Object(answer?.data).members.nodes).toHaveLength(3)
    const [first, second] = await readings()
    expect(first).toMatchObject({ unit: '188-05', fields: ['BIRTH_DATE'] })
    expect(first?.['members']).toHaveLength(3)
    expect(second).toMatchObject({ members: first?.['members'] })
  })

  test('through a unit, and by edges, without a trace in the answer', async () => {
    const under = await ofCell()
    const [answer] = await twice(
      'query ($id: ID!, $where: MemberFilter) { unit(id: $id) { members(where: $where, first: 2) { edges { node { fullName } cursor } } } }',
      { id: under, where },
    )
    const [edge] = Object(answer?.data).unit.members.edges
    expect(Object.keys(edge)).toEqual(['node', 'cursor'])
    expect((await readings()).map(({ members }) => Object(members).length)).toEqual([2, 2])
  })

  test('those who are only counted leave a record without their names', async () => {
    await twice('query ($where: MemberFilter) { members(where: $where) { totalCount } }', { where })
    await twice('query ($where: MemberFilter) { members(where: $where) { pageInfo { hasNextPage } } }', {
      where,
    })
    const told = { members: [], fields: ['BIRTH_DATE'] }
    expect(await readings()).toMatchObject([told, told, told, told])
  })

  test('nobody where nobody is found, or another condition is asked for, or birth dates are masked', async () => {
    await twice(query, { where: { age: { gt: 149 } } })
    await twice('query ($where: MemberFilter) { members(where: $where) { totalCount } }', {
      where: { age: { gt: 149 } },
    })
    await twice(query, { where: { partyAge: { gte: 1 } } })
    const inspection = await app.token('INSPECTION', '188')
    const [answer] = await twice(query, { where }, inspection)
    expect(answer?.data).toEqual({ members: { nodes: [] } })
    expect(await readings()).toEqual([])
  })
})

describe('by card number', () => {
  const query = 'query ($card: String) { member(cardNumber: $card) { fullName } }'
  test('a look-up that finds somebody confirms the number', async () => {
    const [long, short] = await twice(query, { card: one(0).card })
    expect(long?.data).toMatchObject({ member: { fullName: expect.any(String) } })
    expect(short?.statements).toBe(2)
    const expected = { members: [one(0).id], fields: ['CARD_NUMBER'], unit: one(0).unit }
    expect(await readings()).toMatchObject([expected, expected])
  })

  test('one that finds nobody tells nothing', async () => {
    await twice(query, { card: '000000000000' })
    const inspection = await app.token('INSPECTION', '188')
    await twice(query, { card: one(0).card }, inspection)
    expect(await readings()).toEqual([])
  })
})

test('node and nodes', async () => {
  await twice(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Member { phone } } }`, {
    ids: [idOf(0), idOf(1)],
  })
  await twice(`query ($id: ID!) { node(id: $id) { ... on Member { address } } }`, { id: idOf(2) })
  expect(await readings()).toMatchObject([
    { members: idsOf([one(0), one(1)]), fields: ['PHONE'] },
    { members: idsOf([one(0), one(1)]), fields: ['PHONE'] },
    { members: [one(2).id], fields: ['ADDRESS'] },
    { members: [one(2).id], fields: ['ADDRESS'] },
  ])
})

test('the payload of a mutation', async () => {
  const [meeting] = await rows(
    `select m.id, m.version from meeting m join unit u on u.id = m.unit_id where u.code = '188-05' and m.chair_member_id is not null order by m.starts_at limit 1`,
  )
  const answer = await app.graphql(
    board,
    `mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { meeting { chair { member { cardNumber } } } userErrors { code } } }`,
    {
      input: {
        id: encodeId('meeting', String(meeting?.['id'])),
        expectedVersion: meeting?.['version'],
        place: 'Nhà văn hóa',
      },
    },
  )
  expect(answer.errors).toBeUndefined()
  expect(await rows('select action from audit_record order by id')).toEqual([
    { action: 'MEETING_UPDATE' },
    { action: 'MEMBER_PRIVATE_READ' },
  ])
})

test('every sensitive field is noted under its own name', async () => {
  await run(
    `update member_private set other_name = address, ethnicity = address, religion = address, hometown = address,
       old_identity_number = citizen_id, card_issued_by = address, card_issued_on = birth_date`,
  )
  const fields = MEMBER_PRIVATE_FIELDS.map((name) =>
    name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  )
  await twice(`query ($id: ID!) { member(id: $id) { ${fields.join(' ')} } }`, { id: idOf(0) })
  const [record] = await readings()
  expect(record?.['fields']).toEqual([...MEMBER_PRIVATE_FIELDS].sort())
})

test('what cannot be put on record does not leave', async () => {
  const query = 'query ($id: ID!) { member(id: $id) { citizenId } }'
  await app.graphql(board, query, { id: idOf(0) })
  await run('revoke insert on audit_record from chibo_app')
  try {
    for (const text of [query, query.replace('member', 'other: member')]) {
      const answer = await app.graphql(board, text, { id: idOf(0) })
      expect(answer).toMatchObject({
        status: 500,
        errors: [{ extensions: { code: 'INTERNAL', requestId: expect.any(String) } }],
      })
      expect(answer.data ?? null).toBeNull()
      expect(JSON.stringify(answer)).not.toContain('citizenId')
    }
  } finally {
    await run('grant insert on audit_record to chibo_app')
  }
  expect(await readings()).toHaveLength(1)
})
