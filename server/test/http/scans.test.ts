import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { DemoReorganizations } from '../kit/demo-reorganizations.ts'

/** The signed paper of a reorganization, kept and given over HTTP. */
let app: TestApp
let url: string
let board: string
let kit: DemoReorganizations
beforeAll(async () => {
  app = await createTestApp()
  url = await app.listen()
  board = await app.signIn('demo')
  kit = new DemoReorganizations(app, board)
})
afterAll(() => app.close())

const PDF = Buffer.from('%PDF-1.7\nQuyết định\n')
const PNG = Buffer.from('\x89PNG\r\n\x1a\n\x00\x00', 'latin1')
const JPEG = Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF', 'latin1')
const MAX = 20 * 1024 * 1024

const as = (credential: string): Record<string, string> =>
  credential.startsWith('chibo_')
    ? { authorization: `Bearer ${credential}` }
    : { cookie: credential, 'x-chibo-request': '1' }

async function keep(
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  { credential = board, name = 'Quyết định 12.pdf', type = 'application/pdf', headers = {} } = {},
) {
  const answer = await fetch(`${url}/reorganizations/${id}/scan?fileName=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { ...as(credential), 'content-type': type, ...headers },
    body: bytes,
  })
  const body: unknown = await answer.json()
  return { status: answer.status, body }
}

const give = (id: string, credential = board) =>
  fetch(`${url}/reorganizations/${id}/scan`, { headers: as(credential) })

const drafted = async (code: string, cells: readonly string[], ...steps: ('preview' | 'approve')[]) =>
  (await kit.taken(await kit.merger(code, cells), steps)).id

describe('a scan', () => {
  test('is kept, told of, audited, and given back as it was, as a download that nobody keeps', async () => {
    const id = await drafted('S1', ['188-01', '188-02'])
    expect(await keep(id, PDF)).toEqual({
      status: 200,
      body: { fileName: 'Quyết định 12.pdf', mediaType: 'application/pdf', size: PDF.length },
    })
    expect(await kit.send.audited()).toMatchObject({
      action: 'REORGANIZATION_SCAN',
      object_type: 'reorganization',
      by_somebody: true,
    })
    const answer = await give(id)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Quyet_dinh_12.pdf"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2012.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF)
    const { data } = await app.graphql(
      board,
      'query ($id: ID!) { reorganization(id: $id) { hasScan scan { fileName mediaType size } } }',
      { id },
    )
    expect(data?.['reorganization']).toEqual({
      hasScan: true,
      scan: { fileName: 'Quyết định 12.pdf', mediaType: 'application/pdf', size: PDF.length },
    })
  })

  test('is replaced until the reorganization is approved; afterwards only where there is none', async () => {
    const id = await drafted('S2', ['188-03', '188-04'])
    expect(await keep(id, PDF)).toMatchObject({ status: 200 })
    expect(await keep(id, JPEG, { name: 'b.JPG', type: 'image/jpeg' })).toMatchObject({
      body: { fileName: 'b.jpg', mediaType: 'image/jpeg' },
    })
    const previewed = await kit.done('previewReorganization', { id, expectedVersion: 1 })
    await kit.done('approveReorganization', { id, expectedVersion: previewed.version })
    const refused = await keep(id, PDF, { headers: { 'accept-language': 'en' } })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'CONFLICT', message: expect.stringContaining('cannot be replaced') },
    })
    expect((await give(id)).headers.get('content-type')).toBe('image/jpeg')
    const late = await drafted('S3', ['188-05', '188-06'], 'preview', 'approve')
    expect(await keep(late, PNG, { name: 'c', type: 'image/png' })).toMatchObject({
      body: { fileName: 'c.png' },
    })
    expect(await keep(late, PNG)).toMatchObject({ status: 409 })
  })
})

test('what a file is, its bytes say', async () => {
  const id = await drafted('S4', ['188-07', '188-08'])
  expect(await keep(id, PNG, { type: 'application/octet-stream', name: 'x.pdf' })).toMatchObject({
    body: { fileName: 'x.pdf.png', mediaType: 'image/png' },
  })
  const lies = ['<script>alert(1)</script>', '%PDF', 'GIF89a', 'PK\x03\x04']
  for (const text of lies)
    expect(await keep(id, Buffer.from(text), { headers: { 'accept-language': 'vi' } })).toMatchObject({
      status: 415,
      body: { code: 'BAD_USER_INPUT', message: 'Bản quét phải là tệp PDF, JPEG hoặc PNG.' },
    })
  for (const type of ['application/json', 'text/html', 'text/plain'])
    expect(
      (await keep(id, PDF, { type, credential: await app.token('ORGANIZATION_BOARD', '188') })).status,
    ).toBe(415)
  expect(await keep(id, Buffer.alloc(0))).toMatchObject({ body: { code: 'BAD_USER_INPUT' } })
  expect(await keep(id, PDF, { name: 'x'.repeat(1_001) })).toMatchObject({ status: 400 })
  expect((await give(id)).headers.get('content-type')).toBe('image/png')
})

test('20 MB are taken, one byte more is not', async () => {
  const id = await drafted('S5', ['188-09', '188-10'])
  const whole = Buffer.alloc(MAX)
  PDF.copy(whole)
  expect(await keep(id, whole)).toMatchObject({ status: 200, body: { size: MAX } })
  expect(await keep(id, Buffer.concat([whole, Buffer.from(' ')]))).toMatchObject({
    status: 413,
    body: { code: 'BAD_USER_INPUT' },
  })
})

test('it is for those who may write and read the reorganization; to others it is not there', async () => {
  const id = await drafted('S6', ['188-11', '188-12'])
  const nothing = 'reorg_01fqm3rdm0e1ebnypa0nf90tcp'
  const token = app.token
  const [writer, reader, cell, secretary] = [
    await token('INTEGRATOR_WRITE', '188'),
    await token('INSPECTION', '188'),
    await token('ORGANIZATION_BOARD', '188-11'),
    await token('CELL_SECRETARY', '188'),
  ]
  expect((await keep(id, PDF, { credential: writer })).status).toBe(200)
  expect(await keep(id, PDF, { credential: reader })).toMatchObject({
    status: 403,
    body: { code: 'FORBIDDEN' },
  })
  expect((await give(id, reader)).status).toBe(200)
  for (const credential of [cell, secretary]) {
    const [hidden, absent] = [await keep(id, PDF, { credential }), await keep(nothing, PDF, { credential })]
    expect(hidden).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect(absent).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect((await give(id, credential)).status).toBe(404)
  }
  for (const other of [nothing, 'reorg_1', 'unit_01fqm3rdm0e1ebnypa0nf90tcp']) {
    expect((await give(other)).status).toBe(404)
    expect((await keep(other, PDF)).status).toBe(404)
  }
  expect((await give(await drafted('S7', ['188-13', '188-14']))).status).toBe(404)
  expect((await give(id, '')).status).toBe(401)
  expect((await keep(id, PDF, { credential: '' })).status).toBe(401)
})

test('no foreign page keeps one with somebody’s cookie', async () => {
  const id = await drafted('S8', ['188-15', '188-16'])
  const forms: [string, string, Record<string, string>][] = [
    ['without our header', 'application/pdf', { 'x-chibo-request': '' }],
    ['a foreign origin', 'application/pdf', { origin: 'https://evil.example' }],
    ['cross-site', 'application/pdf', { 'sec-fetch-site': 'cross-site' }],
    ['text', 'text/plain', {}],
    ['a form', 'multipart/form-data; boundary=x', {}],
    ['a url-encoded form', 'application/x-www-form-urlencoded', {}],
  ]
  const effects: string[] = []
  for (const [name, type, headers] of forms)
    if ((await keep(id, PDF, { type, headers })).status !== 403) effects.push(name)
  expect(effects).toEqual([])
  expect((await give(id)).status).toBe(404)
})
