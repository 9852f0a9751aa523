import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AUDIT_ACTIONS } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** The audit as its readers see it: by unit, by what it is about, by who acted. */
let app: TestApp
let board: string
let auditor: string
let root: string
let member: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
  auditor = await app.token('AUDITOR', '188')
  root = await app.token('AUDITOR', 'ROOT')
  const { rows } = await app.database.owner.pool.query<{ id: string }>(
    `select m.id from member m join unit u on u.id = m.home_unit_id join member_private p on p.member_id = m.id
     where u.code = '188-05' and p.phone is not null and m.ended_on is null order by m.id limit 1`,
  )
  member = encodeId('member', rows[0]?.id ?? '')
  await app.graphql(board, 'query ($id: ID!) { member(id: $id) { phone } }', { id: member })
  await app.graphql(board, '{ members(first: 3) { nodes { birthDate } } }')
})
afterAll(() => app.close())

const ask = async (credential: string, where: object, fields: string) => {
  const answer = await app.graphql(
    credential,
    `query ($where: AuditEventFilter) { auditEvents(where: $where) { totalCount nodes { ${fields} } } }`,
    { where },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.['auditEvents']
}

test('every act that the program records is in the catalogue, and every name in it is one of an act', () => {
  const sources = join(import.meta.dirname, '../../src')
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  const text = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.gen.ts'))
    .map((file) => readFileSync(join(sources, file), 'utf8'))
    .join('\n')
  const written = [...text.matchAll(/\baction: (?:\w+ \? )?'([A-Z_]+)'(?: : '([A-Z_]+)')?/g)].flatMap(
    ([, one = '', other]) => (other === undefined ? [one] : [one, other]),
  )
  expect(written.length).toBeGreaterThan(15)
  expect(written.filter((name) => !AUDIT_ACTIONS.some((action) => action === name))).toEqual([])
  const unused = AUDIT_ACTIONS.filter((action) => !text.includes(`'${action}'`))
  expect(unused).toEqual([])
})

test('who saw a member: whoever read one alone, and whoever read them among others', async () => {
  const found = await ask(
    auditor,
    { object: { eq: member } },
    'action actionLabel actor { name } unit { code } objectType objectId readFields changedFields requestId sealed objects { id type member { fullName } }',
  )
  expect(found).toEqual({
    totalCount: 1,
    nodes: [
      {
        action: 'MEMBER_PRIVATE_READ',
        actionLabel: 'Xem thông tin nhạy cảm của đảng viên',
        actor: { name: expect.any(String) },
        unit: { code: '188-05' },
        objectType: 'Member',
        objectId: member,
        readFields: ['PHONE'],
        changedFields: [],
        requestId: expect.any(String),
        sealed: false,
        // Auditors read no members.
        objects: [{ id: member, type: 'Member', member: null }],
      },
    ],
  })
  const several = await ask(root, { action: { eq: 'MEMBER_PRIVATE_READ' } }, 'objectId objects { id }')
  expect(several).toMatchObject({ nodes: [{ objectId: null, objects: { length: 3 } }, { objectId: member }] })
})

test('a sign-in stands under the unit that its account is kept under', async () => {
  const found = await ask(
    auditor,
    { action: { in: ['SIGN_IN'] } },
    'unit { code } objectType objectId actorId',
  )
  expect(found).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        unit: { code: '188' },
        objectType: 'Session',
        objectId: null,
        actorId: expect.stringMatching(/^account_/),
      },
    ],
  })
  const other = await app.token('AUDITOR', '188-06')
  expect(await ask(other, {}, 'id')).toMatchObject({
    nodes: expect.not.arrayContaining([expect.objectContaining({ action: 'SIGN_IN' })]),
  })
})

test('what the command line did has no actor but the command line', async () => {
  const found = await ask(root, { action: { eq: 'TOKEN_CREATE' } }, 'actor { name } actorId requestId')
  expect(found).toMatchObject({
    nodes: expect.arrayContaining([{ actor: { name: 'Dòng lệnh' }, actorId: null, requestId: null }]),
  })
})

test('by actor, by day, oldest first; sealed once it is', async () => {
  await app.database.owner.pool.query('select seal_audit(1000)')
  const account = await app.graphql(board, '{ viewer { id } }')
  const id = Object(account.data?.['viewer'])['id']
  const own = await ask(root, { account: { eq: id } }, 'action sealed')
  expect(own).toMatchObject({
    totalCount: 3,
    nodes: [{ sealed: true }, { sealed: true }, { action: 'SIGN_IN' }],
  })
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  expect(
    await ask(root, { account: { eq: id }, recordedOn: { gte: today, lte: today } }, 'id'),
  ).toMatchObject({ totalCount: 3 })
  expect(await ask(root, { recordedOn: { lt: today } }, 'id')).toMatchObject({ totalCount: 0 })
  const first = await app.graphql(
    root,
    '{ auditEvents(orderBy: AT, first: 1) { nodes { id action } pageInfo { hasNextPage endCursor } } }',
  )
  const second = await app.graphql(
    root,
    'query ($after: String) { auditEvents(orderBy: AT, first: 1, after: $after) { nodes { id } } }',
    {
      after: Object(Object(first.data?.['auditEvents'])['pageInfo'])['endCursor'],
    },
  )
  expect(second.errors).toBeUndefined()
  expect(second.data).not.toEqual(first.data)
})

test('nobody reads it without the permission', async () => {
  const secretary = await app.signIn('bithu')
  const office = await app.token('COMMITTEE_OFFICE', '188')
  for (const who of [secretary, office])
    expect(await ask(who, {}, 'id')).toEqual({ totalCount: 0, nodes: [] })
})
