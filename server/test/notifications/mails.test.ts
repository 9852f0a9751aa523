import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SmtpSettings } from '../../src/config.ts'
import { createSend, Mailing } from '../../src/modules/notifications/index.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { CERTIFICATE, MailServer, mute, type MailServerOptions } from '../kit/mail-server.ts'
import { Told } from '../kit/told.ts'

/** Mails that wait, handed over to servers that speak SMTP. */

const PATIENCE = 250

let app: TestApp
let told: Told
const opened: (() => unknown)[] = []
beforeAll(async () => {
  app = await createTestApp({}, [])
  told = new Told(app)
  await told.person('bithu', 'CELL_SECRETARY', 'ROOT', { email: 'bithu@example.org' })
  await told.person('reader', 'CELL_SECRETARY', 'ROOT', { email: 'reader@example.org', locale: 'en' })
})
afterAll(() => app.close())
beforeEach(() => run(`delete from notification`))
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

async function run(statement: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const { rows } = await app.database.owner.pool.query<Record<string, unknown>>(statement, [...values])
  return rows
}

async function server(options?: MailServerOptions): Promise<{ mails: MailServer; settings: SmtpSettings }> {
  const mails = new MailServer(options)
  opened.push(() => mails.close())
  return { mails, settings: await mails.listen() }
}

/** A line for an account with a mail that waits. @returns the id of the mail */
async function waiting(username = 'bithu', kind = 'REGISTER_DUE'): Promise<string> {
  const [mail] = await run(
    `with line as (
       insert into notification (id, account_id, kind_code, unit_id, due_on, count)
       select gen_random_uuid(), a.id, $2, u.id, '2026-02-20', 2 from account a, unit u where a.username = $1 and u.code = 'ROOT' returning id)
     insert into mail (id, notification_id) select gen_random_uuid(), id from line returning id`,
    [username, kind],
  )
  return String(mail?.['id'])
}

/** A program that sends mails. */
function mailing(settings: SmtpSettings, ca: string | undefined = CERTIFICATE): Mailing {
  return new Mailing({
    db: app.database.db,
    log: { warn: () => undefined, error: (problem: object) => expect(problem).toBeUndefined() },
    send: createSend(settings, { patience: PATIENCE, ...(ca !== undefined && { ca }) }),
    publicUrl: 'https://chibo.example.org',
  })
}

/** Where a mail stands; seconds until it is tried again, to the minute. */
async function stateOf(id: string): Promise<object> {
  const [row] = await run(
    `select state, attempts, problem, case when state = 'WAITING' then round(extract(epoch from next_at - now()) / 60)::int end as minutes from mail where id = $1`,
    [id],
  )
  return { ...row }
}

test('a mail goes by STARTTLS and with a password, in Vietnamese, without the name of anybody', async () => {
  const { mails, settings } = await server({ password: 'mật khẩu' })
  const id = await waiting()
  await mailing(settings).run()
  expect(await stateOf(id)).toEqual({ state: 'SENT', attempts: 1, problem: null, minutes: null })
  const [mail, ...others] = mails.taken
  expect(others).toEqual([])
  expect(mail).toMatchObject({ to: 'bithu@example.org', isSecure: true, user: 'chibo' })
  const [root] = await run(`select id, name from unit where code = 'ROOT'`)
  expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
    from: 'Chi bộ <chibo@example.org>',
    to: 'bithu@example.org',
    subject: `Đến hạn đăng ký lịch sinh hoạt – ${String(root?.['name'])} – 20/02/2026`,
    'message-id': `<${id}@example.org>`,
    'auto-submitted': 'auto-generated',
  })
  expect(mail?.text).toMatch(/^Đến hạn đăng ký lịch sinh hoạt\n/)
  expect(mail?.text).toMatch(
    /\nNgày: 20\/02\/2026\nSố buổi: 2\n\nhttps:\/\/chibo\.example\.org\/plan\?unit=unit_\w{26}\n/,
  )
  expect(JSON.stringify(mail)).not.toContain('Tên Riêng')
})

test('everybody is written to in their language, once, by however many programs', async () => {
  const { mails, settings } = await server()
  const ids = await Promise.all([...Array.from({ length: 6 }, () => waiting()), waiting('reader', 'NOTICE')])
  await Promise.all([mailing(settings), mailing(settings), mailing(settings)].map((one) => one.run()))
  expect(mails.taken.map(({ headers }) => headers.get('message-id')).sort()).toEqual(
    ids.map((id) => `<${id}@example.org>`).sort(),
  )
  const english = mails.taken.find(({ to }) => to === 'reader@example.org')
  expect(english?.headers.get('subject')).toMatch(/^Notice of a meeting – .+ – 2026-02-20$/)
})

test('a server that is busy is asked again in a minute, for the same mail', async () => {
  const answers = [451, 250]
  const { mails, settings } = await server({ answer: () => answers.shift() ?? 250 })
  const id = await waiting()
  await mailing(settings).run()
  expect(await stateOf(id)).toEqual({ state: 'WAITING', attempts: 1, problem: 'EENVELOPE 451', minutes: 1 })
  await mailing(settings).run()
  expect(mails.taken).toEqual([])
  await run(`update mail set next_at = now()`)
  await mailing(settings).run()
  expect(await stateOf(id)).toEqual({ state: 'SENT', attempts: 2, problem: null, minutes: null })
  expect(mails.taken.map(({ headers }) => headers.get('message-id'))).toEqual([`<${id}@example.org>`])
})

test('a mailbox that there is none of ends it; the eighth attempt does as well', async () => {
  const { mails, settings } = await server({ answer: (to) => (to === 'bithu@example.org' ? 550 : 451) })
  const [none, busy] = [await waiting(), await waiting('reader')]
  await run(`update mail set attempts = 7 where id = $1`, [busy])
  await mailing(settings).run()
  expect(await stateOf(none)).toEqual({
    state: 'GIVEN_UP',
    attempts: 1,
    problem: 'EENVELOPE 550',
    minutes: null,
  })
  expect(await stateOf(busy)).toEqual({
    state: 'GIVEN_UP',
    attempts: 8,
    problem: 'EENVELOPE 451',
    minutes: null,
  })
  expect(mails.taken).toEqual([])
})

describe('settings that are wrong keep mails waiting', () => {
  test('a password', async () => {
    const { mails, settings } = await server({ password: 'right' })
    const id = await waiting()
    await mailing({ ...settings, credentials: { user: 'chibo', password: 'wrong' } }).run()
    expect(await stateOf(id)).toEqual({ state: 'WAITING', attempts: 1, problem: 'EAUTH 535', minutes: 1 })
    expect(mails.passwords).toEqual(['wrong'])
  })

  test('a server without TLS, or with somebody else’s certificate, which is told no password', async () => {
    const plain = await server({ password: 'right', isPlain: true })
    const other = await server({ password: 'right' })
    const id = await waiting()
    await mailing(plain.settings).run()
    await run(`update mail set next_at = now()`)
    // Nobody signed this certificate whom Node trusts by itself.
    await new Mailing({
      db: app.database.db,
      log: { warn: () => undefined, error: () => undefined },
      send: createSend(other.settings, { patience: PATIENCE }),
      publicUrl: 'https://chibo.example.org',
    }).run()
    expect(await stateOf(id)).toMatchObject({ state: 'WAITING', attempts: 2, minutes: 3 })
    expect([...plain.mails.passwords, ...other.mails.passwords]).toEqual([])
    expect([...plain.mails.taken, ...other.mails.taken]).toEqual([])
  })

  test('a port where nobody listens', async () => {
    const { mails, settings } = await server()
    await mails.close()
    const id = await waiting()
    await mailing(settings).run()
    expect(await stateOf(id)).toMatchObject({ state: 'WAITING', attempts: 1, minutes: 1 })
  })
})

test.each([
  ['says nothing', () => undefined],
  [
    'never comes to an end',
    (socket: { write: (text: string) => void; on: (name: 'close', done: () => void) => void }) => {
      const timer = setInterval(() => socket.write('220-wait\r\n'), PATIENCE / 5)
      socket.on('close', () => clearInterval(timer))
    },
  ],
])('a server that %s is waited for no longer than three times the patience', async (_what, greet) => {
  const { settings, close } = await mute(greet)
  opened.push(close)
  const id = await waiting()
  const began = performance.now()
  await mailing(settings).run()
  expect(performance.now() - began).toBeLessThan(3 * PATIENCE + 1_000)
  expect(await stateOf(id)).toEqual({ state: 'WAITING', attempts: 1, problem: 'ETIMEDOUT', minutes: 1 })
})

test('a name makes no second header, and an address is one', async () => {
  const { mails, settings } = await server()
  await run(`update unit set name = E'Đảng bộ\\r\\nBcc: all@example.org\\r\\n\\r\\nx' where code = 'ROOT'`)
  await waiting()
  await mailing(settings).run()
  const [mail] = mails.taken
  expect(mail?.to).toBe('bithu@example.org')
  expect(mail?.headers.get('bcc')).toBeUndefined()
  expect(mail?.headers.get('subject')).toContain('Đảng bộ Bcc: all@example.org x')
  await expect(
    run(`update account set email = E'a@example.org\\r\\nBcc: b@example.org' where username = 'bithu'`),
  ).rejects.toThrow('account_email_check')
})

test('nothing goes to whoever wants no mail any more, and nothing that is no news', async () => {
  const { mails, settings } = await server()
  const [unwanted, stale] = [await waiting('reader'), await waiting()]
  await run(`update account set wants_mail = false where username = 'reader'`)
  await run(
    `update notification set created_at = now() - interval '49 hours' where id = (select notification_id from mail where id = $1)`,
    [stale],
  )
  await mailing(settings).run()
  await run(`update account set wants_mail = true where username = 'reader'`)
  expect(await stateOf(unwanted)).toMatchObject({ state: 'GIVEN_UP', problem: 'UNWANTED' })
  expect(await stateOf(stale)).toMatchObject({ state: 'GIVEN_UP', problem: 'STALE' })
  expect(mails.taken).toEqual([])
})

test('a mail that somebody is sending is nobody else’s for a minute, and then again anybody’s', async () => {
  const { mails, settings } = await server()
  const id = await waiting()
  // What a program leaves behind that was killed while it sent.
  await run(`update mail set attempts = 1, next_at = now() + interval '60 seconds'`)
  await mailing(settings).run()
  expect(mails.taken).toEqual([])
  await run(`update mail set next_at = now() - interval '1 second'`)
  await mailing(settings).run()
  expect(await stateOf(id)).toMatchObject({ state: 'SENT', attempts: 2 })
})
