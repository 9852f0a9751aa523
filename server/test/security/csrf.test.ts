import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readExamples } from '../../src/docs/examples.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { tellFigure } from '../kit/security.ts'

/** What a page of another site can make a browser send, with the cookie of someone who may write: nothing is written. */
let app: TestApp
let url: string
let cookie: string
beforeAll(async () => {
  app = await createTestApp()
  url = `${await app.listen()}/graphql`
  cookie = await app.signIn('demo')
})
afterAll(() => app.close())

const written = async () =>
  (
    await sql<{ groups: number }>`select count(*)::int as groups from work_group`.execute(
      app.database.owner.db,
    )
  ).rows[0]?.groups

const example = readExamples().get('createWorkGroup')
const JSON_BODY = JSON.stringify({ query: example?.query, variables: example?.variables })
const IN_ADDRESS = new URLSearchParams({
  query: example?.query ?? '',
  variables: JSON.stringify(example?.variables),
}).toString()
const OWN = { 'content-type': 'application/json', 'x-chibo-request': '1' }

const multipart = new FormData()
multipart.set('operations', JSON_BODY)
multipart.set('map', '{}')

interface Form {
  readonly method?: string
  readonly address?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData | null
}

const typed = (type: string, body = JSON_BODY): Form => ({ headers: { 'content-type': type }, body })

const forms: [string, Form][] = [
  ['a url-encoded form', typed('application/x-www-form-urlencoded', IN_ADDRESS)],
  ['a text form whose text is JSON', typed('text/plain')],
  ['a multipart form', { body: multipart }],
  ['no content type', { body: new TextEncoder().encode(JSON_BODY) }],
  ['JSON without our header', typed('application/json')],
  ['a simple type that mentions JSON', typed('text/plain; x=application/json')],
  ['a document as it is', typed('application/graphql', example?.query)],
  ['an opaque origin', { headers: { ...OWN, origin: 'null' } }],
  ['a foreign origin', { headers: { ...OWN, origin: 'https://evil.example' } }],
  ['another port of this machine', { headers: { ...OWN, origin: 'http://127.0.0.1:1' } }],
  ['cross-site by fetch metadata', { headers: { ...OWN, 'sec-fetch-site': 'cross-site' } }],
  ['same-site by fetch metadata', { headers: { ...OWN, 'sec-fetch-site': 'same-site' } }],
  ['GET', { method: 'GET', address: `?${IN_ADDRESS}`, headers: OWN, body: null }],
  [
    'GET that asks to be taken for POST',
    {
      method: 'GET',
      address: `?_method=POST&${IN_ADDRESS}`,
      headers: { ...OWN, 'x-http-method-override': 'POST', 'x-method-override': 'POST' },
      body: null,
    },
  ],
  ['POST with everything in the address', { address: `?${IN_ADDRESS}`, headers: OWN, body: '{}' }],
  ['PUT', { method: 'PUT', headers: OWN }],
]

const send = ({ method = 'POST', address = '', headers = {}, body = JSON_BODY }: Form) =>
  fetch(`${url}${address}`, { method, headers: { ...headers, cookie }, body })

test('no form has an effect; the same request of our own page has one', async () => {
  const before = await written()
  const effects: string[] = []
  for (const [name, form] of forms) {
    const answer = await send(form)
    if (answer.status < 400 || (await written()) !== before)
      effects.push(`${name}: ${answer.status.toString()}`)
    await answer.body?.cancel()
  }
  tellFigure(`forms of foreign pages: ${effects.length.toString()} effects of ${forms.length.toString()}`)
  expect(effects).toEqual([])
  const own = await send({ headers: OWN })
  expect([own.status, await own.text()]).toEqual([200, expect.stringContaining('"userErrors":[]')])
  expect(await written()).toBe((before ?? 0) + 1)
})

test('a foreign page reads nothing by GET', async () => {
  const answer = await send({ method: 'GET', address: '?query={viewer{name}}', body: null })
  expect([answer.status, await answer.text()]).toEqual([403, expect.not.stringContaining('"data"')])
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})
