import { randomUUID } from 'node:crypto'
import { PERMISSIONS, permissionName } from '@chibo/shared'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

/** Who may give whom which access, and what everybody may see of it. */
let app: TestApp
let send: Mutations
let board: string
let district: string
let cell: string
beforeAll(async () => {
  app = await createTestApp({}, ['loc-binh', 'kien-thuy'])
  const account = 'account { id version username state member { fullName } unit { code } }'
  const grant = 'grant { id version role holder validFrom validTo revokedAt unit { code } }'
  send = new Mutations(app, {
    createAccount: `${account} link`,
    updateAccount: account,
    disableAccount: account,
    enableAccount: account,
    resetAccount: `${account} link`,
    grantRole: grant,
    endGrant: grant,
    createApiToken: 'apiToken { id version name prefix state costPerMinute } token',
    revokeApiToken: 'apiToken { id version state revokedAt }',
  })
  board = await app.signIn('demo')
  district = await send.unit('188')
  cell = await send.unit('188-07')
})
afterAll(() => app.close())

/** Input types that several mutations share. */
const TYPES: Readonly<Record<string, string>> = {
  disableAccount: 'AccountInput',
  enableAccount: 'AccountInput',
}

const Thing = z.looseObject({ id: z.string(), version: z.number() })

async function write(field: string, input: object, credential = board, headers = {}) {
  return send.send(field, input, credential, headers, TYPES[field])
}

/** What a mutation wrote, that must succeed. */
async function written(field: string, input: object, credential = board): Promise<Record<string, unknown>> {
  const answer = await write(field, input, credential)
  expect(answer.errors).toBeUndefined()
  expect(answer.problems).toEqual([])
  return answer.payload ?? {}
}

function accountInput(change: object = {}) {
  return {
    username: `thu-${randomUUID()}`,
    displayName: 'Người thử (giả định)',
    unitId: district,
    role: 'COMMITTEE_OFFICE',
    ...change,
  }
}

async function newAccount(change: object = {}) {
  const { account, link } = z
    .looseObject({ account: Thing, link: z.string() })
    .parse(await written('createAccount', accountInput(change)))
  return { ...account, link }
}

async function newToken(change: object = {}, credential = board) {
  const input = { name: 'Kết nối thử (giả định)', role: 'INTEGRATOR_READ', unitId: cell, ...change }
  const { apiToken, token } = z
    .looseObject({ apiToken: Thing, token: z.string() })
    .parse(await written('createApiToken', input, credential))
  return { ...apiToken, token }
}

const seesCell = async (token: string): Promise<unknown> =>
  (await app.graphql(token, 'query ($id: ID!) { unit(id: $id) { name } }', { id: cell })).data?.['unit']

describe('accounts', () => {
  test('are made without a password, with a link that is shown once and stored nowhere', async () => {
    const { link, ...account } = await newAccount()
    expect(account).toMatchObject({ version: 1, state: 'INVITED', unit: { code: '188' } })
    expect(link).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const stored = await send.rows('select l::text as row from account_link l')
    expect(JSON.stringify(stored)).not.toContain(link)
    expect(await send.audited()).toMatchObject({ action: 'ACCOUNT_CREATE', by_somebody: true })
  })

  test('show no link to a request repeated under its key', async () => {
    const input = accountInput()
    const headers = { 'idempotency-key': randomUUID() }
    const first = await write('createAccount', input, board, headers)
    const again = await write('createAccount', input, board, headers)
    expect(first.payload?.['link']).toEqual(expect.any(String))
    expect(again.payload).toMatchObject({ link: null, account: first.payload?.['account'] })
    const kept = await send.rows('select result::text as kept from idempotency')
    expect(JSON.stringify(kept)).not.toContain(String(first.payload?.['link']))
  })

  test.each([
    [{ username: 'demo' }, 'USERNAME_TAKEN username'],
    [{ username: 'Có dấu' }, 'INVALID_VALUE username'],
    [{ displayName: ' ' }, 'REQUIRED displayName'],
    [{ role: 'SYSTEM_ADMIN' }, 'ROLE_NOT_GRANTABLE role'],
    [{ role: 'AUDITOR' }, 'ROLE_NOT_GRANTABLE role'],
    [{ unitId: 'unit_01fqm3rdm0enhtyaa696pqm6z9' }, 'NOT_FOUND unitId'],
    [{ unitId: 'member_01fqm3rdm0enhtyaa696pqm6z1' }, 'INVALID_ID unitId'],
    [{ memberId: 'member_01fqm3rdm0enhtyaa696pqm6z9' }, 'NOT_FOUND memberId'],
  ])('are refused: %j', async (change, problem) => {
    const before = await send.stored()
    expect((await write('createAccount', accountInput(change))).problems).toEqual([problem])
    expect(await send.stored()).toBe(before)
  })

  test('are not made above one’s own unit, nor by those who may not give access', async () => {
    const root = await send.unit('ROOT')
    expect((await write('createAccount', accountInput({ unitId: root }))).problems).toEqual([
      'FORBIDDEN unitId',
    ])
    const other = await send.unit('314')
    const elsewhere = await write('createAccount', accountInput({ unitId: other }))
    expect(elsewhere.problems).toEqual(['NOT_FOUND unitId'])
    const office = await app.token('COMMITTEE_OFFICE', '188')
    expect((await write('createAccount', accountInput(), office)).problems).toEqual(['FORBIDDEN unitId'])
  })

  test('bring the rights of their member only where the caller could give them', async () => {
    const secretary = await send.id(
      'member',
      `select m.id from office o join member m on m.id = o.member_id join unit u on u.id = o.unit_id
       where u.code = '188-07' and o.kind_code = 'secretary' and upper_inf(o.during) and m.ended_on is null limit 1`,
    )
    const account = await newAccount({ memberId: secretary, role: null })
    const { data } = await app.graphql(
      board,
      'query ($id: ID!) { account(id: $id) { member { id } effectiveGrants { role source unit { code } } } }',
      { id: account.id },
    )
    expect(data?.['account']).toMatchObject({ member: { id: secretary } })
    expect(JSON.stringify(data)).toContain('"CELL_SECRETARY","source":"OFFICE","unit":{"code":"188-07"}')
  })

  test('that get a member have no reset links any more, and warn where the invitation is still open', async () => {
    const { id } = await newAccount()
    await written('resetAccount', { id, expectedVersion: 1 })
    const uuid = await send.text('select id from account order by created_at desc, id desc limit 1')
    const open = `select string_agg(purpose, ' ') from account_link where account_id = $1 and used_at is null`
    const someone = await send.id(
      'member',
      `select m.id from member m join unit u on u.id = m.home_unit_id where u.code = '188-07' and m.ended_on is null
       and not exists (select from account a where a.member_id = m.id) limit 1`,
    )
    const update = { id, memberId: someone }
    const joined = await write('updateAccount', { ...update, expectedVersion: 1 })
    expect([joined.problems, joined.warnings]).toEqual([[], ['NOT_YET_TAKEN_OVER memberId']])
    expect(await send.text(open, [uuid])).toBe('INVITATION')
    expect((await write('updateAccount', { ...update, expectedVersion: 2 })).warnings).toEqual([])
  })

  test('bring no rights along that the caller could not give', async () => {
    const someone = await send.text(
      `select m.id from member m join unit u on u.id = m.home_unit_id where u.code = '188-07' and m.ended_on is null
       and not exists (select from office o where o.member_id = m.id) limit 1`,
    )
    const member = encodeId('member', someone)
    await send.rows(
      `insert into office (id, kind_code, unit_id, member_id, person_name, during)
       select gen_random_uuid(), 'secretary', u.id, $1, 'Người thử (giả định)', '(,)' from unit u where u.code = '314'`,
      [someone],
    )
    const before = await send.stored()
    const refused = await write('createAccount', accountInput({ memberId: member, role: null }))
    expect(refused.problems).toEqual(['HOLDER_REACHES_FURTHER memberId'])
    expect(await send.stored()).toBe(before)
    await send.rows(`delete from office where person_name = 'Người thử (giả định)'`)
  })

  test('end with their sessions, at once, and come back without them', async () => {
    const cookie = await app.signIn('to1')
    const id = await send.id('account', `select id from account where username = 'to1'`)
    const version = Number(await send.text(`select version from account where username = 'to1'`))
    expect((await app.graphql(cookie, '{ viewer { name } }')).status).toBe(200)
    const { account } = await written('disableAccount', { id, expectedVersion: version })
    expect(account).toMatchObject({ state: 'DISABLED', version: version + 1 })
    expect((await app.graphql(cookie, '{ viewer { name } }')).status).toBe(401)
    await written('enableAccount', { id, expectedVersion: version + 1 })
    expect((await app.graphql(cookie, '{ viewer { name } }')).status).toBe(401)
    expect((await app.graphql(await app.signIn('to1'), '{ viewer { name } }')).status).toBe(200)
  })

  test('are not changed from an old version, by their holder, or by whoever reaches less far', async () => {
    const { id } = await newAccount()
    expect((await write('updateAccount', { id, expectedVersion: 3, displayName: 'x' })).problems).toEqual([
      'CONFLICT expectedVersion',
    ])
    const self = await send.id('account', `select id from account where username = 'demo'`)
    for (const field of ['updateAccount', 'disableAccount', 'resetAccount'])
      expect((await write(field, { id: self, expectedVersion: 1 })).problems).toEqual(['OWN_ACCESS id'])
    await send.rows(
      `insert into access_grant (id, account_id, role, unit_id, during)
       select gen_random_uuid(), a.id, 'INSPECTION', u.id, '(,)' from account a, unit u
       where a.id = (select id from account order by created_at desc, id desc limit 1) and u.code = 'ROOT'`,
    )
    const further = await send.id(
      'account',
      'select id from account order by created_at desc, id desc limit 1',
    )
    for (const field of ['updateAccount', 'disableAccount', 'resetAccount'])
      expect((await write(field, { id: further, expectedVersion: 1 })).problems).toEqual([
        'HOLDER_REACHES_FURTHER id',
      ])
  })

  test('are given back by a link; with the second factor every session ends', async () => {
    const { id } = await newAccount()
    const { link } = await written('resetAccount', { id, expectedVersion: 1, withSecondFactor: true })
    expect(link).toMatch(/^[A-Za-z0-9_-]{43}$/)
    // As the command line calls the same acts.
    expect(await send.audited()).toMatchObject({ action: 'SECOND_FACTOR_RESET' })
    await written('resetAccount', { id, expectedVersion: 1 })
    expect(await send.audited()).toMatchObject({ action: 'PASSWORD_RESET' })
  })
})

describe('grants', () => {
  let account: z.output<typeof Thing>
  beforeEach(async () => {
    account = await newAccount()
  })

  const Grant = z.looseObject({ grant: Thing })
  const given = async (change: object = {}) =>
    Grant.parse(
      await written('grantRole', { accountId: account.id, role: 'INSPECTION', unitId: cell, ...change }),
    ).grant

  test('begin today unless told otherwise, and end by a day or at once', async () => {
    const grant = await given()
    expect(grant).toMatchObject({ version: 1, role: 'INSPECTION', validFrom: '2026-01-15', validTo: null })
    const ended = await written('endGrant', { id: grant.id, expectedVersion: 1, validTo: '2026-02-01' })
    expect(ended['grant']).toMatchObject({ version: 2, validTo: '2026-02-01', revokedAt: null })
    for (const validTo of ['2026-01-14', '2026-02-02'])
      expect((await write('endGrant', { id: grant.id, expectedVersion: 2, validTo })).problems).toEqual([
        validTo < '2026-01-15' ? 'ENDS_BEFORE_START validTo' : 'ONLY_CUT_SHORT validTo',
      ])
    const revoked = await written('endGrant', { id: grant.id, expectedVersion: 2 })
    expect(revoked['grant']).toMatchObject({ version: 3, revokedAt: expect.any(String) })
    const again = await write('endGrant', { id: grant.id, expectedVersion: 3 })
    expect(again.problems).toEqual(['ALREADY_ENDED id'])
  })

  test.each([
    [{ role: 'SYSTEM_ADMIN' }, ['ROLE_NOT_GRANTABLE role']],
    [{ validFrom: '2026-03-01', validTo: '2026-03-01' }, ['ENDS_BEFORE_START validTo']],
    [{ validTo: '2026-01-15' }, ['ENDS_BEFORE_START validTo']],
    [{ validTo: '2026-02-30' }, ['INVALID_DATE validTo']],
    [{ tokenId: 'token_01fqm3rdm0fdgtp2527c7dxcsn' }, ['ONE_KEY accountId']],
    [{ accountId: 'account_01fqm3rdm0fy4aybtm6yfavmd9' }, ['NOT_FOUND accountId']],
  ])('are refused: %j', async (change, problems) => {
    const before = await send.stored()
    const input = { accountId: account.id, role: 'INSPECTION', unitId: cell, ...change }
    expect((await write('grantRole', input)).problems).toEqual(problems)
    expect(await send.stored()).toBe(before)
  })

  test('are not given to oneself, nor outside one’s own units', async () => {
    const self = await send.id('account', `select id from account where username = 'demo'`)
    const input = { accountId: self, role: 'INSPECTION', unitId: cell }
    expect((await write('grantRole', input)).problems).toEqual(['OWN_ACCESS accountId'])
    const outside = { ...input, accountId: account.id, unitId: await send.unit('ROOT') }
    expect((await write('grantRole', outside)).problems).toEqual(['FORBIDDEN unitId'])
    const hidden = { ...outside, unitId: await send.unit('20') }
    expect((await write('grantRole', hidden)).problems).toEqual(['FORBIDDEN unitId'])
    const own = await send.id(
      'grant',
      `select g.id from access_grant g join account a on a.id = g.account_id where a.username = 'demo'`,
    )
    expect((await write('endGrant', { id: own, expectedVersion: 1 })).problems).toEqual(['OWN_ACCESS id'])
  })

  test('use up links to set the password anew, and warn where the invitation is still open', async () => {
    const open = `select count(*) from account_link where account_id = $1 and used_at is null`
    const { id, version } = account
    await written('resetAccount', { id, expectedVersion: version })
    const uuid = await send.text('select id from account order by created_at desc, id desc limit 1')
    expect(await send.text(open, [uuid])).toBe('2')
    const answer = await write('grantRole', { accountId: id, role: 'INSPECTION', unitId: cell })
    expect(answer.warnings).toEqual(['NOT_YET_TAKEN_OVER accountId'])
    expect(await send.text(open, [uuid])).toBe('1')
  })

  test('that are just being given count for whoever waits for the account', async () => {
    const { id, version } = account
    const uuid = await send.text('select id from account order by created_at desc, id desc limit 1')
    const client = await app.database.owner.pool.connect()
    try {
      await client.query('begin')
      await client.query('select from account where id = $1 for no key update', [uuid])
      const reset = write('resetAccount', { id, expectedVersion: version })
      await expect
        .poll(() =>
          send.text(
            `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          ),
        )
        .toBe('1')
      await client.query(
        `insert into access_grant (id, account_id, role, unit_id, during)
         select gen_random_uuid(), $1, 'AUDITOR', u.id, '(,)' from unit u where u.code = '188'`,
        [uuid],
      )
      await client.query('commit')
      expect((await reset).problems).toEqual(['HOLDER_REACHES_FURTHER id'])
    } finally {
      await client.query('rollback')
      client.release()
      await send.rows(`delete from access_grant where role = 'AUDITOR'`)
    }
  })

  test('of a role that one may not give are not ended either', async () => {
    await send.rows(
      `insert into access_grant (id, account_id, role, unit_id, during)
       select gen_random_uuid(), a.id, 'AUDITOR', u.id, '(,)' from account a, unit u
       where a.username = 'bithu' and u.code = '188-07'`,
    )
    const id = await send.id('grant', `select id from access_grant where role = 'AUDITOR'`)
    expect((await write('endGrant', { id, expectedVersion: 1 })).problems).toEqual([
      'HOLDER_REACHES_FURTHER id',
    ])
    await send.rows(`delete from access_grant where role = 'AUDITOR'`)
  })

  test('hold, and end, at once on the server that made them', async () => {
    const { id, token } = await newToken()
    expect(await seesCell(token)).toBeTruthy()
    const grantId = await send.id('grant', 'select id from access_grant order by created_at desc limit 1')
    await written('endGrant', { id: grantId, expectedVersion: 1 })
    expect(await seesCell(token)).toBeNull()
    await written('grantRole', { tokenId: id, role: 'INTEGRATOR_READ', unitId: cell })
    expect(await seesCell(token)).toBeTruthy()
  })
})

describe('API tokens', () => {
  test('are shown once, stored as digests, recognizable by their first characters', async () => {
    const made = await newToken({ costPerMinute: 500 })
    expect(made).toMatchObject({ state: 'ACTIVE', costPerMinute: 500, prefix: made.token.slice(0, 10) })
    expect(made.token).toMatch(/^chibo_[A-Za-z0-9_-]{43}$/)
    expect(JSON.stringify(await send.rows('select t::text as row from api_token t'))).not.toContain(
      made.token.slice(12),
    )
    expect(await seesCell(made.token)).toBeTruthy()
  })

  test('are dead at once when revoked', async () => {
    const { id, token } = await newToken()
    expect(await seesCell(token)).toBeTruthy()
    const { apiToken } = await written('revokeApiToken', { id, expectedVersion: 1 })
    expect(apiToken).toMatchObject({ state: 'REVOKED', version: 2 })
    expect((await app.graphql(token, '{ viewer { name } }')).status).toBe(401)
    const again = await written('revokeApiToken', { id, expectedVersion: 2 })
    expect(again['apiToken']).toMatchObject({ revokedAt: Reflect.get(Object(apiToken), 'revokedAt') })
  })

  test.each([
    [{ expiresAt: '2020-01-01T00:00:00Z' }, ['EXPIRES_IN_PAST expiresAt']],
    [{ expiresAt: 'tomorrow' }, ['INVALID_DATETIME expiresAt']],
    [{ costPerMinute: 0 }, ['OUT_OF_RANGE costPerMinute']],
    [{ name: '' }, ['REQUIRED name']],
    [{ role: 'AUDITOR' }, ['ROLE_NOT_GRANTABLE role']],
  ])('are refused: %j', async (change, problems) => {
    const input = { name: 'Thử', role: 'INTEGRATOR_READ', unitId: cell, ...change }
    expect((await write('createApiToken', input)).problems).toEqual(problems)
  })
})

describe('what is told of access', () => {
  const ACCESS = `query ($of: ID!, $account: ID, $token: ID) { access(of: $of, account: $account, token: $token) {
    unit { code } rules { permission isAllowed unit { code } grants { role source unit { code } } } } }`
  const Rule = z.object({
    permission: z.string(),
    isAllowed: z.boolean(),
    unit: z.object({ code: z.string() }).nullable(),
    grants: z.array(z.object({ role: z.string(), source: z.string(), unit: z.unknown() })),
  })
  const Access = z.object({
    access: z.object({ unit: z.object({ code: z.string() }).nullable(), rules: z.array(Rule) }),
  })

  test('one’s own on a unit: every permission, with the grants that allow it', async () => {
    const { data } = await app.graphql(board, ACCESS, { of: cell })
    const { access } = Access.parse(data)
    expect(access.unit?.code).toBe('188-07')
    expect(access.rules.map((rule) => rule.permission).sort()).toEqual(PERMISSIONS.map(permissionName).sort())
    for (const rule of access.rules)
      expect(rule).toMatchObject({
        isAllowed: true,
        grants: [{ role: 'ORGANIZATION_BOARD', source: 'GRANT', unit: { code: '188' } }],
      })
  })

  test('somebody else’s on a record: what is missing, too, and where a right comes from', async () => {
    const account = await send.id('account', `select id from account where username = 'to1'`)
    const of = await send.id(
      'member',
      `select m.id from member m join unit u on u.id = m.home_unit_id where u.code = '188-05' and m.ended_on is null limit 1`,
    )
    const { access } = Access.parse((await app.graphql(board, ACCESS, { of, account })).data)
    const rule = (name: string) => access.rules.find((one) => one.permission === name)
    expect(access.rules[0]?.permission).toBe('MEMBER_READ')
    expect(rule('MEMBER_READ')).toMatchObject({
      isAllowed: true,
      grants: [{ role: 'WORK_GROUP_MEMBER', source: 'WORK_GROUP' }],
    })
    expect(rule('MEMBER_READ_PRIVATE')).toMatchObject({ isAllowed: false, grants: [] })
  })

  test('nothing to those who may not see the record, or the account', async () => {
    const office = await app.token('COMMITTEE_OFFICE', '188-07')
    const account = await send.id('account', `select id from account where username = 'to1'`)
    expect((await app.graphql(office, ACCESS, { of: cell, account })).data).toEqual({ access: null })
    const other = await send.unit('188-05')
    expect((await app.graphql(office, ACCESS, { of: other })).data).toEqual({ access: null })
    expect((await app.graphql(office, ACCESS, { of: cell })).data?.['access']).toBeTruthy()
    const list =
      '{ accounts { totalCount } apiTokens { totalCount } unit(code: "188-07") { accessHolders { holder } } }'
    expect((await app.graphql(office, list)).data).toEqual({
      accounts: { totalCount: 0 },
      apiTokens: { totalCount: 0 },
      unit: { accessHolders: [] },
    })
  })

  test('who can see a unit: from it and from above, nobody who is shut out', async () => {
    const { id } = await newToken({ name: 'Chỉ chi bộ này (giả định)' })
    const query = '{ unit(code: "188-07") { accessHolders { holder role unit { code } } } }'
    const holders = async () => JSON.stringify((await app.graphql(board, query)).data)
    expect(await holders()).toContain('Chỉ chi bộ này (giả định)')
    expect(await holders()).toContain('Ban Tổ chức Huyện ủy Lộc Bình')
    await written('revokeApiToken', { id, expectedVersion: 1 })
    expect(await holders()).not.toContain('Chỉ chi bộ này (giả định)')
  })

  test('accounts are found by parts of their names without diacritics', async () => {
    await newAccount({ displayName: 'Đặng Thị Hoà (giả định)' })
    const query = '{ accounts(where: { name: { contains: "dang thi HÒA" } }) { nodes { displayName } } }'
    expect((await app.graphql(board, query)).data).toEqual({
      accounts: { nodes: [{ displayName: 'Đặng Thị Hoà (giả định)' }] },
    })
  })
})
