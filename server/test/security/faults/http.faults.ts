import { faults } from './fault.ts'
import type { Program } from './program.ts'

const QUERY = { query: '{ viewer { id } }' }
const JSON_TYPE = 'content-type: application/json\r\n'

const head = (p: Program, more = '', method = 'POST', path = '/graphql') =>
  `${method} ${path} HTTP/1.1\r\nhost: ${new URL(p.url).host}\r\nauthorization: Bearer ${p.token}\r\n${more}\r\n`

/** Of requests: what is no HTTP, no JSON, no request of ours. */
export const httpFaults = faults([
  ['no HTTP at all', '400 BAD_USER_INPUT', (p) => p.raw('NONSENSE\r\n\r\n')],
  [
    'TLS to a port without it',
    '400 BAD_USER_INPUT',
    (p) => p.raw(Buffer.from('16030100a5010000a10303', 'hex')),
  ],
  ['a method that does not exist', '400 BAD_USER_INPUT', (p) => p.raw(head(p, '', 'BREW'))],
  ['a version that does not exist', '400 BAD_USER_INPUT', (p) => p.raw('GET / HTTP/3.7\r\nhost: x\r\n\r\n')],
  ['no host', '400 BAD_USER_INPUT', (p) => p.raw('GET /graphql HTTP/1.1\r\nconnection: close\r\n\r\n')],
  ['a header without a colon', '400 BAD_USER_INPUT', (p) => p.raw(head(p, 'telltale\r\n'))],
  ['a header with NUL', '400 BAD_USER_INPUT', (p) => p.raw(head(p, 'x-telltale: a\0b\r\n'))],
  ['a header name with blanks', '400 BAD_USER_INPUT', (p) => p.raw(head(p, 'x telltale : a\r\n'))],
  ['a folded header', '400 BAD_USER_INPUT', (p) => p.raw(head(p, 'x-telltale: a\r\n b\r\n\r\n'))],
  ['headers too large', '431 BAD_USER_INPUT', (p) => p.raw(head(p, `x-telltale: ${'x'.repeat(20_000)}\r\n`))],
  ['an address too long', '431 BAD_USER_INPUT', (p) => p.raw(head(p, '', 'GET', `/${'x'.repeat(20_000)}`))],
  [
    'two lengths',
    '400 BAD_USER_INPUT',
    (p) => p.raw(head(p, 'content-length: 2\r\ncontent-length: 3\r\n'), '{}'),
  ],
  [
    'length and chunks',
    '400 BAD_USER_INPUT',
    (p) => p.raw(head(p, 'content-length: 2\r\ntransfer-encoding: chunked\r\n'), '{}'),
  ],
  ['a length below zero', '400 BAD_USER_INPUT', (p) => p.raw(head(p, 'content-length: -1\r\n'))],
  [
    'a chunk of no size',
    '400 BAD_USER_INPUT',
    (p) => p.raw(head(p, `${JSON_TYPE}transfer-encoding: chunked\r\n`), 'zz\r\n{}\r\n'),
  ],
  [
    'an expectation that nobody knows',
    '400 BAD_USER_INPUT',
    (p) => p.raw(head(p, `expect: telltale\r\n${JSON_TYPE}content-length: 2\r\n`), '{}'),
  ],
  [
    'an upgrade to what is not there',
    '404 NOT_FOUND',
    (p) => p.raw(head(p, 'connection: upgrade\r\nupgrade: telltale\r\n', 'GET', '/nowhere')),
  ],
  ['a body that ends too early', '0', (p) => aborted(p, 'END')],
  ['a client that goes away in the middle', '0', (p) => aborted(p, 'RESET')],
  ['JSON that does not parse', '400 BAD_USER_INPUT', (p) => p.post('{"query": "telltale')],
  ['an empty body', '400 BAD_USER_INPUT', (p) => p.post('')],
  ['a body that is null', '400 BAD_USER_INPUT', (p) => p.post('null')],
  ['a list of requests', '400 BAD_USER_INPUT', (p) => p.post([QUERY, QUERY])],
  [
    'a body that poisons prototypes',
    '400 BAD_USER_INPUT',
    (p) => p.post('{"__proto__": {"x": 1}, "query": "{ viewer { id } }"}'),
  ],
  [
    'a body that poisons constructors',
    '400 BAD_USER_INPUT',
    (p) => p.post('{"constructor": {"prototype": {"x": 1}}}'),
  ],
  ['brackets without an end', '400 BAD_USER_INPUT', (p) => p.post('['.repeat(500_000))],
  [
    'objects in objects',
    '400 BAD_USER_INPUT',
    (p) => p.post(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  ],
  [
    'bytes that are no UTF-8',
    '400 GRAPHQL_VALIDATION_FAILED',
    (p) => p.post(Buffer.from('{"query":"{ viewer { i\xff } }"}', 'latin1')),
  ],
  ['UTF-16', '400 BAD_USER_INPUT', (p) => p.post(Buffer.from(JSON.stringify(QUERY), 'utf16le'))],
  ['a body too large', '413 BAD_USER_INPUT', (p) => p.post(JSON.stringify({ query: 'x'.repeat(2 ** 20) }))],
  [
    'a content type that is not ours',
    '415 BAD_USER_INPUT',
    (p) => p.post(QUERY, { 'content-type': 'text/telltale' }),
  ],
  [
    'a content type that is none',
    '415 BAD_USER_INPUT',
    (p) => p.post(QUERY, { 'content-type': ';;telltale' }),
  ],
  [
    'a form',
    '415 BAD_USER_INPUT',
    (p) => p.post('query=telltale', { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  [
    'a body said to be packed',
    '400 BAD_USER_INPUT',
    (p) => p.post(Buffer.from('1f8b0800telltale'), { 'content-encoding': 'gzip' }),
  ],
  [
    'a key that is too long',
    '400 BAD_USER_INPUT',
    (p) => p.post(QUERY, { 'idempotency-key': 'telltale'.repeat(30) }),
  ],
  [
    'a document that is too long',
    '400 COST_LIMIT',
    (p) => p.post({ query: `{ viewer { id } } #${'x'.repeat(2 ** 17)}` }),
  ],
  [
    'a token that is none',
    '401 UNAUTHENTICATED',
    (p) => p.post(QUERY, { authorization: 'Bearer chibo_telltale' }),
  ],
  [
    'a cookie that is none',
    '401 UNAUTHENTICATED',
    (p) => p.post(QUERY, { authorization: '', cookie: 'chibo=telltale', 'x-chibo-request': '1' }),
  ],
  ['a page of another site', '403 FORBIDDEN', (p) => p.post(QUERY, { authorization: '', cookie: p.cookie })],
  ['percent signs that mean nothing, in the path', '400 BAD_USER_INPUT', (p) => p.send('/%ff%telltale')],
  [
    'percent signs that mean nothing, in the query',
    '400 GRAPHQL_VALIDATION_FAILED',
    (p) => p.send('/graphql?query=%ff%zz', bearer(p)),
  ],
  ['NUL in the path', '403 BAD_USER_INPUT', (p) => p.send('/assets/%00telltale')],
  ['a path with dots', '403 BAD_USER_INPUT', (p) => p.raw(head(p, '', 'GET', '/assets/../../package.json'))],
  [
    'a path with dots in disguise',
    '403 BAD_USER_INPUT',
    (p) => p.raw(head(p, '', 'GET', '/assets/%2e%2e/%2e%2e/server/src/config.ts')),
  ],
  [
    'a path with slashes in disguise',
    '404 NOT_FOUND',
    (p) => p.raw(head(p, '', 'GET', '/..%2f..%2f..%2fetc%2fpasswd')),
  ],
  [
    'a path of another system',
    '403 BAD_USER_INPUT',
    (p) => p.raw(head(p, '', 'GET', '/assets/..%5c..%5cpackage.json')),
  ],
  ['a file that is nobody’s business', '403 BAD_USER_INPUT', (p) => p.send('/assets/.env')],
  [
    'a part of a path that is too long',
    '404 NOT_FOUND',
    (p) => p.send(`/docs/${'x'.repeat(500)}`, bearer(p)),
  ],
  [
    'an address with its host',
    '404 NOT_FOUND',
    (p) => p.raw(head(p, '', 'GET', 'http://telltale.example/nowhere')),
  ],
  [
    'a method that the endpoint does not take',
    '404 NOT_FOUND',
    (p) => p.send('/graphql', { method: 'DELETE', ...bearer(p) }),
  ],
  ['a path that leads nowhere', '404 NOT_FOUND', (p) => p.post(QUERY, {}, '/telltale')],
  ['metrics without a token', '401 UNAUTHENTICATED', (p) => p.send('/metrics')],
  ['the contract for nobody', '401 UNAUTHENTICATED', (p) => p.send('/schema.graphql')],
  ['a sign-in with lists', '400 BAD_USER_INPUT', (p) => p.signIn({ username: ['telltale'], password: {} })],
  ['a sign-in with NUL', '401 UNAUTHENTICATED', (p) => p.signIn({ username: 'tell\0tale', password: 'x\0' })],
])

const bearer = (p: Program) => ({ headers: { authorization: `Bearer ${p.token}` } })

/** No answer comes; the log tells that the client was gone, and under which id. */
async function aborted(p: Program, how: 'END' | 'RESET') {
  const before = p.app.log().length
  await p.raw(head(p, `${JSON_TYPE}content-length: 100\r\n`), '{"query": "telltale', { wait: 100 }, how)
  const line = await p.logged((one) => one.includes('"aborted"'), before)
  return { status: 0, headers: { 'x-request-id': line['requestId'] }, text: '', ms: 0 }
}
