import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { ImportsOverHttp } from '../imports/over-http.ts'

/** What was decided of a file, over HTTP: remembered by its sender, told with the next one, seen and forgotten by GraphQL. */

let app: TestApp
let credential: string
let board: ImportsOverHttp
let cell: { readonly id: string; readonly name: string }
beforeAll(async () => {
  app = await createTestApp()
  credential = await app.signIn('demo')
  board = await ImportsOverHttp.on(app, credential)
  const read = '{ units(where: { kind: { eq: "cell" } }, first: 1) { nodes { id name } } }'
  cell = Object((await app.graphql(credential, read)).data).units.nodes[0]
}, 60_000)
afterAll(() => app.close())

const SENDER = '  Văn phòng   Huyện ủy '
const MAPPINGS =
  '{ importMappings { nodes { id unit { code } sender headings decisionCount usedAt version } } }'
const FORGET = `mutation ($input: ForgetImportMappingInput!) {
  forgetImportMapping(input: $input) { unit { code } userErrors { code path } } }`

let born = 1950
const file = (): string =>
  `Họ và tên,Sinh,Thuộc\nNguyễn Thị Mẫu,0${String((born += 1) % 9)}/05/${String(born)},Nơi lạ số 1`

test('what was decided is told with the next file of the sender until it is forgotten', async () => {
  const first = await board.preview(file(), '188', { sender: SENDER })
  expect(first).toMatchObject({ sender: SENDER.trim(), mapping: null })
  const decisions = {
    columns: [
      { column: 1, heading: 'Sinh', field: 'BIRTH_DATE' as const },
      { column: 2, heading: 'Thuộc', field: 'UNIT' as const },
    ],
    units: [{ text: 'Nơi lạ số 1', value: cell.id }],
  }
  expect(await board.decide(first.batchId, decisions)).toMatchObject({ new: 1, undecided: 0 })
  expect(await board.commit(first.batchId)).toMatchObject({ state: 'COMMITTED' })

  const listed = Object((await app.graphql(credential, MAPPINGS)).data).importMappings.nodes
  expect(listed).toEqual([
    {
      id: expect.stringMatching(/^mapping_/),
      unit: { code: '188' },
      sender: SENDER.trim(),
      headings: ['Họ và tên', 'Sinh', 'Thuộc'],
      decisionCount: 3,
      usedAt: expect.any(String),
      version: 1,
    },
  ])
  const [{ id, usedAt, sender }] = listed
  const next = await board.preview(file(), '188', { sender: 'VĂN PHÒNG HUYỆN UỶ' })
  expect(next).toMatchObject({ new: 1, mapping: { id, sender, usedAt } })
  expect(JSON.stringify(next['alarms'])).toContain('Đã dùng lại 3 quyết định của lần nhập trước')
  const view = await board.layout(next.batchId)
  expect(view).toMatchObject({ mapping: { id, sender, usedAt }, decisions })

  const stale = await app.graphql(credential, FORGET, { input: { id, expectedVersion: 7 } })
  expect(Object(stale.data).forgetImportMapping.userErrors).toMatchObject([{ path: ['expectedVersion'] }])
  const forgotten = await app.graphql(credential, FORGET, { input: { id, expectedVersion: 1 } })
  expect(forgotten.data).toEqual({ forgetImportMapping: { unit: { code: '188' }, userErrors: [] } })
  const { rows } = await app.database.owner.pool.query(
    `select object_type, account_id is not null as by_account from audit_record where action = 'IMPORT_MAPPING_FORGET'`,
  )
  expect(rows).toEqual([{ object_type: 'import_mapping', by_account: true }])
  // The file that began with it keeps what it began with.
  expect(await board.layout(next.batchId)).toMatchObject({ mapping: null, decisions })
  expect(await board.preview(file(), '188', { sender: SENDER })).toMatchObject({ mapping: null })
})

test('a sender is a name of at most 200 characters; a blank one is none', async () => {
  const query = (sender: string): string =>
    `/imports?${String(new URLSearchParams({ kind: 'members', unit: '188', dryRun: 'true', sender }))}`
  expect(await board.status(query('x'.repeat(201)), file())).toBe(400)
  expect(await board.status(query('a\u0000b'), file())).toBe(400)
  expect(await board.preview(file(), '188', { sender: ' ' })).toMatchObject({ sender: null })
})
