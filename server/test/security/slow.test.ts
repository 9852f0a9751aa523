import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { sendRaw, type Step } from './raw.ts'

/** Whoever sends slowly holds a connection no longer than the server has time for; its times are shortened here. */
let app: TestApp
let url: string
const HEAD =
  'POST /auth/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-chibo-request: 1\r\n'
const configured: Record<string, number> = {}
beforeAll(async () => {
  app = await createTestApp()
  const { requestTimeout, headersTimeout, keepAliveTimeout, timeout } = app.server
  Object.assign(configured, { requestTimeout, headersTimeout, keepAliveTimeout, timeout })
  app.server.requestTimeout = 800
  app.server.headersTimeout = 400
  url = await app.listen()
})
afterAll(() => app.close())

/** One piece after another, with pauses between them, for 20 seconds. */
const trickle = (piece: string): Step[] =>
  Array.from({ length: 100 }, () => [piece, { wait: 200 }] satisfies Step[]).flat()

test('the program as it is served has a time for everything', () => {
  expect(configured).toEqual({
    requestTimeout: 300_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
    timeout: 120_000,
  })
})

// The server looks around every five seconds.
test.concurrent.each([
  ['a body that trickles in', [`${HEAD}content-length: 1000\r\n\r\n`, ...trickle('{')]],
  ['chunks that trickle in', [`${HEAD}transfer-encoding: chunked\r\n\r\n`, ...trickle('1\r\n{\r\n')]],
  ['a body that never comes', [`${HEAD}content-length: 1000\r\n\r\n`]],
  ['headers that trickle in', [HEAD, ...trickle('x: y\r\n')]],
  ['a first line that never ends', ['GET /', ...trickle('x')]],
])('%s: the connection is closed, and the log knows', async (_name, steps) => {
  const answer = await sendRaw(url, steps)
  expect(answer.status).toBe(408)
  expect(answer.ms).toBeLessThan(10_000)
  expect(JSON.parse(answer.text)).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'Yêu cầu không hợp lệ.',
    requestId: answer.headers['x-request-id'],
  })
  const line = app.log().find((one) => one.includes(String(answer.headers['x-request-id'])))
  expect(line).toContain('"reason":"ERR_HTTP_REQUEST_TIMEOUT"')
})
