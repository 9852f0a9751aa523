import { readFileSync } from 'node:fs'
import { IMPORT_STATES, importDecisions, ROSTER_FIELDS } from '@chibo/shared'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { printedOpenApi } from '../../src/print-openapi.ts'
import { describedFetch, describedRoutes } from '../kit/openapi.ts'
import { ImportDoors } from './import-doors.ts'

/** The description of the doors that are not GraphQL: by the rules of OpenAPI 3.1, whole for imports, and true. */
let doors: ImportDoors
let token: string
beforeAll(async () => {
  doors = await ImportDoors.open()
  token = await doors.app.token('IMPORTER', '188')
}, 60_000)
afterAll(() => doors.close())

const Document = z.record(z.string(), z.unknown())

test('is one by the metaschema of OpenAPI 3.1', async () => {
  const validator = new Validator()
  const result = await validator.validate(Document.parse(JSON.parse(printedOpenApi())))
  expect(result).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
})

test('is given to whoever is signed in', async () => {
  const { statusCode } = await doors.app.get('/openapi.json')
  expect(statusCode).toBe(401)
  const answer = await doors.app.get('/openapi.json', { authorization: `Bearer ${token}` })
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.body).toBe(printedOpenApi())
})

test('tells of every route of imports, and of none that is not there', () => {
  const served = doors.app
    .routes()
    .filter((route) => !route.startsWith('HEAD '))
    .map((route) => route.replace(/:(\w+)/g, '{$1}'))
  const imports = served.filter((route) => / \/imports(\/|$)/.test(route))
  expect(imports.length).toBeGreaterThan(7)
  expect(imports.filter((route) => !describedRoutes.includes(route))).toEqual([])
  expect(describedRoutes.filter((route) => !served.includes(route))).toEqual([])
})

test('and the page on imports tells of each, and of every field and state', () => {
  const page = readFileSync(new URL('../../docs/imports.md', import.meta.url), 'utf8')
  const names = [
    ...describedRoutes.filter((route) => route.includes(' /imports')),
    ...ROSTER_FIELDS,
    ...IMPORT_STATES,
  ]
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test('and the decisions that the page shows can be sent', () => {
  const page = readFileSync(new URL('../../docs/imports.md', import.meta.url), 'utf8')
  const [, shown = ''] = /```json\n(.*?)```/s.exec(page) ?? []
  expect(importDecisions.safeParse(JSON.parse(shown)).error).toBeUndefined()
})

describe('what it says of answers is so', () => {
  const ROSTER = 'Họ tên,Ngày sinh,Giới tính,Chi bộ\nTrần Mẫu Một,31/02/1980,nữ giới,Chi bộ Không Có\n'

  test('of an import, from the file to the undo', async () => {
    const { batchId } = await doors.previewed(ROSTER)
    const get = (what: string) =>
      describedFetch(`${doors.url}/imports/${batchId}${what}`, { headers: doors.headers(token) })
    expect((await get('/layout')).status).toBe(200)
    expect(await (await get('/rejected.csv')).text()).toContain('Trần Mẫu Một')
    await doors.act(batchId, 'decisions', { encoding: 'utf-8' })
    await doors.settled(batchId)
    expect(await doors.act(batchId, 'commit')).toMatchObject({ status: 409 })
    await doors.act(batchId, 'commit', { errorPolicy: 'skip-bad-rows' })
    await doors.settled(batchId)
    await doors.act(batchId, 'undo', { reason: 'Nhầm' })
    expect(await doors.settled(batchId)).toMatchObject({ state: 'UNDONE' })
    expect(await doors.act(batchId, 'cancel')).toMatchObject({ status: 409 })
  })

  test('of a workbook’s layout, and of a file that cannot be read', async () => {
    const { report } = await doors.send(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    const { batchId } = await doors.settled(report?.batchId ?? '')
    const layout = await describedFetch(`${doors.url}/imports/${batchId}/layout`, {
      headers: doors.headers(),
    })
    expect(layout.status).toBe(200)
  })

  test('of refusals', async () => {
    expect(await doors.send('', {})).toMatchObject({ status: 400 })
    expect(await doors.send('a', { kind: 'cows' })).toMatchObject({ status: 400 })
    for (const unit of ['NOWHERE', 'unit_none', 'unit_01h455vb4pex5vsknk084sn02q'])
      expect(await doors.send('a', { unit })).toMatchObject({ status: 404 })
    expect(await doors.send('a', {}, {}, await doors.app.token('INTEGRATOR_READ', '188'))).toMatchObject({
      status: 403,
    })
    for (const what of ['', '/layout', '/rejected.csv'])
      expect((await describedFetch(`${doors.url}/imports/import_none${what}`)).status).toBe(401)
    for (const what of ['commit', 'decisions', 'cancel', 'undo'])
      expect(await doors.act('import_none', what)).toMatchObject({ status: 404 })
    const { batchId } = await doors.previewed(ROSTER)
    expect(await doors.act(batchId, 'commit', { errorPolicy: 'whatever' })).toMatchObject({ status: 400 })
    expect(await doors.act(batchId, 'undo', { reason: 7 })).toMatchObject({ status: 400 })
    expect(await doors.act(batchId, 'decisions', { people: 'all' })).toMatchObject({ status: 400 })
  })

  test.each([
    '/healthz',
    '/readyz',
    '/auth/session',
    '/exports/members?unit=188&format=csv',
    '/exports/members?unit=188&format=json',
    '/exports/members?unit=188&cows=1',
    '/exports/members?unit=NOWHERE',
    '/calendar/unknown.ics',
    '/reorganizations/reorg_none/scan',
  ])('of %s', async (path) => {
    await describedFetch(`${doors.url}${path}`, { headers: doors.headers() })
  })

  test('of signing in', async () => {
    const headers = { ...doors.headers(), 'content-type': 'application/json' }
    const post = (path: string, body: object) =>
      describedFetch(`${doors.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect((await post('/auth/sign-in', { username: 'demo', password: 'wrong' })).status).toBe(401)
    expect((await post('/auth/sign-in', {})).status).toBe(400)
    expect((await post('/auth/second-factor', { code: '1' })).status).toBe(401)
    expect((await post('/auth/sign-out', {})).status).toBe(200)
  })
})
