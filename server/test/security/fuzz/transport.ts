import type { OutgoingHttpHeaders } from 'node:http'
import type { Choices } from './choices.ts'
import type { Operation } from './document.ts'
import type { Sent } from '../send.ts'
import { writeJson } from './values.ts'

const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json;charset=nope',
  'APPLICATION/JSON',
  'application/graphql-response+json',
  'application/graphql',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  ';',
  '',
]
const ACCEPTS = [
  'application/json',
  'application/graphql-response+json',
  '*/*',
  'text/html',
  'application/json;q=0',
  'application/json;q=nope, */*;q=2',
  ',,,;;',
  'x'.repeat(2_000),
]
const STRAY_HEADERS: OutgoingHttpHeaders = {
  'x-forwarded-for': '1.2.3.4, ::1, nope',
  'x-forwarded-proto': 'gopher',
  'x-forwarded-host': 'evil.example',
  forwarded: 'for=1.2.3.4;proto=https',
  'x-request-id': 'drawn-by-me',
  'x-http-method-override': 'DELETE',
  'accept-language': 'en;q=nope,vi;;,' + 'x'.repeat(600),
  'accept-encoding': 'gzip, br, nope',
  'content-encoding': 'gzip',
  origin: 'null',
  'sec-fetch-site': 'cross-site',
  traceparent: '00-nope',
  range: 'bytes=0-1',
  'if-none-match': '*',
  expect: '100-continue',
}

/** Puts an operation on the wire: most as a program of good manners would, some in another way. */
export function wrap(operation: Operation, credential: OutgoingHttpHeaders, choices: Choices): Sent {
  const headers: OutgoingHttpHeaders = {
    'content-type': 'application/json',
    'x-chibo-request': '1',
    ...credential,
  }
  if (choices.chance(8))
    headers['idempotency-key'] = choices.pick([
      ...Array.from({ length: 20 }, String),
      'k'.repeat(200),
      'k'.repeat(201),
      '',
    ])
  if (choices.chance(10)) headers['accept'] = choices.pick(ACCEPTS)
  if (choices.chance(5)) headers['accept-language'] = choices.pick(['en', 'vi', 'fr', '*', ''])
  const json = writeJson(operation)
  const plain = { method: 'POST', path: '/graphql', headers, body: Buffer.from(json) }
  if (!choices.chance(8)) return plain
  return choices.way<Sent>([
    [3, () => byGet(operation, headers, choices)],
    [2, () => ({ ...plain, headers: { ...headers, 'content-type': choices.pick(TYPES) } })],
    [3, () => ({ ...plain, headers: { ...headers, ...stray(choices) } })],
    [3, () => ({ ...plain, body: mangled(json, choices) })],
    [2, () => ({ ...plain, body: Buffer.from(writeJson(otherShape(operation, choices))) })],
    [1, () => ({ ...plain, method: choices.pick(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE']) })],
    [
      1,
      () => ({
        ...plain,
        path: choices.pick([
          '/graphql/',
          '/graphql?',
          '/graphql?query=%ff',
          '//graphql',
          '/GraphQL',
          '/graphql/%00',
          '/graphql;x',
        ]),
      }),
    ],
  ])
}

function byGet(operation: Operation, headers: OutgoingHttpHeaders, choices: Choices): Sent {
  const parameters = new URLSearchParams({ query: operation.query.toWellFormed() })
  if (choices.chance(80)) parameters.set('variables', writeJson(operation.variables).toWellFormed())
  if (operation.operationName !== null) parameters.set('operationName', operation.operationName)
  const text = parameters.toString()
  const doubled = choices.chance(10) ? `${text}&${text}` : text
  // What is longer than a head may be is for another test to send.
  return { method: 'GET', path: `/graphql?${doubled.slice(0, 8_000)}`, headers, body: null }
}

function stray(choices: Choices): OutgoingHttpHeaders {
  return Object.fromEntries(
    choices
      .some(Object.entries(STRAY_HEADERS), 20)
      .filter(([name]) => name !== 'expect' || choices.chance(10)),
  )
}

function mangled(json: string, choices: Choices): Buffer {
  const bytes = Buffer.from(json)
  const at = choices.between(0, bytes.length)
  return choices.way([
    [2, () => bytes.subarray(0, at)],
    [
      2,
      () =>
        Buffer.concat([bytes.subarray(0, at), Buffer.of(choices.between(0, 255)), bytes.subarray(at + 1)]),
    ],
    [1, () => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes])],
    [1, () => Buffer.from(json, 'utf16le')],
    [1, () => Buffer.concat([bytes, bytes])],
    [1, () => Buffer.from('['.repeat(choices.pick([10, 1_000, 100_000])))],
    [1, () => Buffer.from(json.replace('{', '{"__proto__":{"a":1},'))],
    [1, () => Buffer.from(json.replace('{', '{"query":"{ __typename }",'))],
    [1, () => Buffer.alloc(0)],
  ])
}

function otherShape(operation: Operation, choices: Choices): unknown {
  return choices.pick<unknown>([
    [operation],
    [operation, operation],
    { ...operation, query: null },
    { ...operation, query: [operation.query] },
    { ...operation, query: { kind: 'Document', definitions: [] } },
    { ...operation, operationName: 1 },
    { ...operation, extensions: 'x' },
    { ...operation, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    { ...operation, variables: '{}' },
    { ...operation, id: 'x', documentId: 'x' },
    { variables: operation.variables },
    operation.query,
    null,
    1,
  ])
}
