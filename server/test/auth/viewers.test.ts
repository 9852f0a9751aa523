import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createToken } from '../../src/auth/accounts/tokens.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { addAccount, addUnit, createAuthApp, signedIn, until, type AuthApp } from './kit.ts'

let database: TestDatabase
let auth: AuthApp
let member: string

beforeAll(async () => {
  database = await createTestDatabase()
  await addUnit(database, 'A', '00000001')
  await addUnit(database, 'A1', '000000010001')
  await addUnit(database, 'B', '00000002')
  member = newUuid()
  await database.owner.db
    .insertInto('member')
    .values({
      id: member,
      full_name: 'Người Giả Định',
      sort_name: 'Định',
      name_folded: 'nguoi gia dinh',
      invented: true,
    })
    .execute()
  auth = await createAuthApp(database)
})
afterAll(async () => {
  await auth.close()
  await database.drop()
})

const run = (text: string, values: unknown[] = []) => database.owner.pool.query(text, values)

async function newToken(unitCode: string, expires: Date | null = null) {
  const made = await createToken(database.db, {
    name: 'Kết nối thử',
    role: 'INTEGRATOR_READ',
    unitCode,
    expires,
  })
  if (!made.ok) throw new Error(made.problem.code)
  return made
}

async function ask(headers: Record<string, string>) {
  return (await auth.app.inject({ url: '/graphql', headers })).json()
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

describe('tokens', () => {
  test('carry their role on their unit', async () => {
    const { token, tokenId } = await newToken('A')
    expect(token).toMatch(/^chibo_[\w-]{43}$/)
    expect(await ask(bearer(token))).toMatchObject({
      viewer: {
        kind: 'TOKEN',
        tokenId,
        accountId: null,
        sessionId: null,
        name: 'Kết nối thử',
        grants: [{ role: 'INTEGRATOR_READ', path: '00000001', source: 'GRANT', from: null, to: null }],
        allRanges: [{ lower: '00000001', upper: '00000001~' }],
        ancestorPaths: ['0000'],
      },
      ranges: [{ lower: '00000001', upper: '00000001~' }],
    })
    const stored = await run('select t::text as row from api_token t')
    expect(JSON.stringify(stored.rows)).not.toContain(token.slice(12))
  })

  test('that are unknown, malformed, expired or revoked belong to nobody', async () => {
    const revoked = await newToken('A')
    await run('update api_token set revoked_at = now() where id = $1', [revoked.tokenId])
    const expired = await newToken('A', new Date(Date.now() - 1_000))
    const { token } = await newToken('A')
    for (const shown of [
      revoked.token,
      expired.token,
      `chibo_${'A'.repeat(43)}`,
      'chibo_',
      '',
      `${token}x`,
      token.slice(6),
      '\u00e9',
    ])
      expect(await ask(bearer(shown))).toEqual({ viewer: null })
    expect(await ask({ authorization: `Basic ${token}` })).toEqual({ viewer: null })
    expect((await auth.app.inject({ url: `/graphql?token=${token}` })).json()).toEqual({ viewer: null })
  })

  test('go before a cookie, even when they are worth nothing', async () => {
    await addAccount(database, 'ca-hai')
    const cookie = await signedIn(auth.app, 'ca-hai')
    expect(await ask({ cookie })).toMatchObject({ viewer: { kind: 'ACCOUNT' } })
    expect(await ask({ cookie, ...bearer('chibo_x') })).toEqual({ viewer: null })
    expect(await ask({ cookie, authorization: 'Basic eDp5' })).toMatchObject({ viewer: { kind: 'ACCOUNT' } })
  })

  test('need no header of our pages', async () => {
    const { token } = await newToken('A')
    const response = await auth.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: bearer(token),
      payload: {},
    })
    expect(response.json()).toMatchObject({ viewer: { kind: 'TOKEN' } })
  })

  test('are refused for an unknown unit or an empty name', async () => {
    const request = { name: 'x', role: 'AUDITOR', unitCode: 'KHONG-CO', expires: null } as const
    expect(await createToken(database.db, request)).toEqual({
      ok: false,
      problem: { code: 'NOT_FOUND', path: ['unit'] },
    })
    expect(await createToken(database.db, { ...request, name: ' ' })).toMatchObject({ ok: false })
  })

  test('tell when they were last used', async () => {
    const { token, tokenId } = await newToken('A')
    await ask(bearer(token))
    await until(async () => {
      const { rows } = await run('select last_used_at from api_token where id = $1', [tokenId])
      return rows[0]?.last_used_at !== null
    })
  })
})

describe('a change holds at once', () => {
  const changes = {
    'the token is revoked': 'update api_token set revoked_at = now()',
    'the token expires': 'update api_token set expires_at = now()',
    'the grant is taken away': 'delete from access_grant',
    'the grant ended': `update access_grant set during = '(,2022-05-18)'`,
  }
  test.each(Object.entries(changes))('%s', async (_what, statement) => {
    const { token } = await newToken('A')
    const before = await ask(bearer(token))
    expect(before.ranges).toHaveLength(1)
    await run(statement)
    // Far below the two seconds for which a viewer is kept.
    const began = performance.now()
    await until(async () => ((await ask(bearer(token))).ranges ?? []).length === 0)
    expect(performance.now() - began).toBeLessThan(500)
  })

  test('a unit that moves takes its grants along', async () => {
    const { token } = await newToken('A1')
    expect((await ask(bearer(token))).ranges).toMatchObject([{ lower: '000000010001' }])
    await run(`update unit set path = '000000020001' where code = 'A1'`)
    await until(async () => (await ask(bearer(token))).ranges[0].lower === '000000020001')
    await run(`update unit set path = '000000010001' where code = 'A1'`)
  })
})

describe('derived grants', () => {
  const office = `insert into office (id, kind_code, unit_id, member_id, person_name, during)
    select gen_random_uuid(), 'secretary', id, $1, 'Người Giả Định', $2 from unit where code = 'A1'`
  const charge = `insert into unit_charge (id, unit_id, member_id, person_name, during)
    select gen_random_uuid(), id, $1, 'Người Giả Định', $2 from unit where code = 'B'`
  let cookie: string

  beforeAll(async () => {
    const account = await addAccount(database, 'phai-sinh', { memberId: member })
    await run('delete from access_grant where account_id = $1', [account])
    cookie = await signedIn(auth.app, 'phai-sinh')
  })

  const lowers = async () => {
    const { viewer, ranges } = await ask({ cookie })
    return [
      viewer.grants.map((grant: { source: string }) => grant.source),
      ranges.map((range: { lower: string }) => range.lower),
    ]
  }

  test('follow from an office while it lasts', async () => {
    expect(await lowers()).toEqual([[], []])
    await run(office, [member, '[2022-01-01,2022-05-19)'])
    await until(async () => (await lowers())[0].length === 1)
    expect(await lowers()).toEqual([['OFFICE'], ['000000010001']])
    await run(`update office set during = '[2022-01-01,2022-05-18)'`)
    await until(async () => (await lowers())[0].length === 0)
  })

  test('follow from the charge of a unit', async () => {
    await run(charge, [member, '[2022-05-18,)'])
    await until(async () => (await lowers())[0].length === 1)
    expect(await lowers()).toEqual([['CHARGE'], ['00000002']])
    await run('delete from unit_charge')
    await until(async () => (await lowers())[0].length === 0)
  })

  test('follow from a group and its assignments, where both hold and the group does', async () => {
    const [group, decision] = [newUuid(), newUuid()]
    await run(
      `insert into decision (id, number, signed_on, effective_on) values ($1, 'QĐ giả định', '2021-12-24', '2021-12-24')`,
      [decision],
    )
    await run(
      `insert into work_group (id, unit_id, ordinal, name, decision_id, during)
       select $1, id, 1, 'Tổ giả định', $2, '[2021-12-24,)' from unit where code = 'A'`,
      [group, decision],
    )
    await run(
      `insert into work_group_member (id, work_group_id, member_id, person_name, during)
       values (gen_random_uuid(), $1, $2, 'Người Giả Định', '[2021-12-24,)')`,
      [group, member],
    )
    await run(
      `insert into work_group_assignment (id, work_group_id, unit_id, during)
       select gen_random_uuid(), $1, id, case code when 'A1' then daterange '[2022-01-01,)' else daterange '[2023-01-01,)' end
       from unit where code in ('A1', 'B')`,
      [group],
    )
    await until(async () => (await lowers())[0].length === 1)
    expect(await lowers()).toEqual([['WORK_GROUP'], ['000000010001']])
    expect((await ask({ cookie })).viewer.ancestorPaths).toEqual(['0000', '00000001'])
    await run(`update work_group set during = '[2021-12-24,2022-05-18)'`)
    await until(async () => (await lowers())[0].length === 0)
  })
})
