import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { filesDirectory, readConfig } from './config.ts'

const directory = mkdtempSync(join(tmpdir(), 'chibo-config-'))
afterAll(() => rmSync(directory, { recursive: true }))

const SECRET = 'an invented secret of enough length'
const base = { CHIBO_DATA_DIR: directory }
const production = {
  ...base,
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://a:b@db/c',
  CHIBO_SECRET: SECRET,
}

describe('readConfig', () => {
  test('has a default for everything outside production', () => {
    expect(readConfig(base)).toMatchObject({
      environment: 'development',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://127.0.0.1:4000',
      databaseUrl: undefined,
      migrateUrl: undefined,
      dataDirectory: directory,
      filesKeptIn: 'DATABASE',
      trustedProxies: [],
      today: undefined,
      eventsKeptDays: 90,
      notificationsKeptDays: 180,
      logLevel: 'info',
    })
    expect(readConfig({ ...base, CHIBO_EVENTS_KEPT_DAYS: '0' }).eventsKeptDays).toBe(0)
    expect(() => readConfig({ ...base, CHIBO_EVENTS_KEPT_DAYS: '-1' })).toThrow('a whole number of days')
  })

  test('takes an empty variable for an unset one', () => {
    expect(readConfig({ ...base, PORT: '', DATABASE_URL: '', CHIBO_TODAY: '' }).port).toBe(4000)
  })

  test('makes the secret once, for its owner alone', () => {
    const { secret } = readConfig(base)
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(readConfig(base).secret).toBe(secret)
    expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600)
    expect(readConfig({ ...base, CHIBO_SECRET: SECRET }).secret).toBe(SECRET)
  })

  test('migrates as DATABASE_MIGRATE_URL where it is set', () => {
    expect(readConfig(production).migrateUrl).toBe('postgresql://a:b@db/c')
    const owner = 'postgresql://owner:b@db/c'
    expect(readConfig({ ...production, DATABASE_MIGRATE_URL: owner }).migrateUrl).toBe(owner)
  })

  test('cuts the public address down to its origin', () => {
    const config = readConfig({ ...base, CHIBO_PUBLIC_URL: 'https://chibo.example.org/' })
    expect(config.publicUrl).toBe('https://chibo.example.org')
  })

  test('keeps files where CHIBO_FILES says', () => {
    expect(readConfig({ ...base, CHIBO_FILES: 'disk' }).filesKeptIn).toBe('DISK')
    expect(() => readConfig({ ...base, CHIBO_FILES: 'Disk' })).toThrow('CHIBO_FILES must be database or disk')
    expect(filesDirectory(readConfig(base))).toBe(join(directory, 'files'))
  })

  test('reads proxies as a list', () => {
    const config = readConfig({ ...base, CHIBO_TRUSTED_PROXIES: '10.0.0.0/8, ::1' })
    expect(config.trustedProxies).toEqual(['10.0.0.0/8', '::1'])
  })

  test('reads how mails are handed over', () => {
    expect(readConfig(base).smtp).toBeUndefined()
    const smtp = (url: string, more = {}) => readConfig({ ...base, SMTP_URL: url, ...more }).smtp
    expect(
      smtp('smtp://chibo%40x:m%E1%BA%ADt@mail.example.org', {
        CHIBO_PUBLIC_URL: 'https://chibo.example.org',
      }),
    ).toEqual({
      host: 'mail.example.org',
      port: 587,
      isSecure: false,
      credentials: { user: 'chibo@x', password: 'mật' },
      from: 'chibo@chibo.example.org',
    })
    expect(smtp('smtps://[::1]:2465', { CHIBO_MAIL_FROM: 'Văn phòng <vp@example.org>' })).toEqual({
      host: '::1',
      port: 2465,
      isSecure: true,
      credentials: undefined,
      from: 'Văn phòng <vp@example.org>',
    })
    expect(smtp('smtps://mail')).toMatchObject({ port: 465, from: 'chibo@[127.0.0.1]' })
  })

  test('writes an IPv6 address into its default public address', () => {
    expect(readConfig({ ...base, HOST: '::1' }).publicUrl).toBe('http://[::1]:4000')
  })

  test.each([
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['DATABASE_URL', 'localhost'],
    ['DATABASE_MIGRATE_URL', 'postgresql://a:b@db/c'],
    ['CHIBO_SECRET', 'short'],
    ['CHIBO_TODAY', '2026-02-30'],
    ['CHIBO_TODAY', 'today'],
    ['CHIBO_DEMO_PLACES', 'loc-binh,ha-noi'],
    ['CHIBO_PUBLIC_URL', 'http://chibo.example.org'],
    ['CHIBO_PUBLIC_URL', 'https://chibo.example.org/app'],
    ['CHIBO_PUBLIC_URL', 'ftp://chibo.example.org'],
    ['SMTP_URL', 'http://mail.example.org'],
    ['SMTP_URL', 'smtp://mail.example.org/inbox?tls=none'],
    ['SMTP_URL', 'smtp://%zz:x@mail.example.org'],
    ['CHIBO_MAIL_FROM', 'chibo'],
    ['CHIBO_MAIL_FROM', 'a@b.org\r\nBcc: c@d.org'],
    ['CHIBO_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['CHIBO_TRUSTED_PROXIES', 'proxy.local'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => readConfig({ ...base, [name]: value })).toThrow(name)
  })

  test('accepts plain http on loopback addresses', () => {
    for (const url of ['http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:4000'])
      expect(readConfig({ ...base, CHIBO_PUBLIC_URL: url }).publicUrl).toBe(url)
  })

  test('names everything production lacks at once', () => {
    expect(() => readConfig({ ...base, NODE_ENV: 'production' })).toThrow(
      'Settings: DATABASE_URL is required in production; CHIBO_SECRET is required in production.',
    )
  })

  test('refuses an invented today in production', () => {
    expect(readConfig({ ...base, CHIBO_TODAY: '2022-05-18' }).today).toBe('2022-05-18')
    expect(() => readConfig({ ...production, CHIBO_TODAY: '2022-05-18' })).toThrow('CHIBO_TODAY is refused')
  })
})
