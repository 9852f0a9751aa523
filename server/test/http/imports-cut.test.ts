import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describedFetch } from '../kit/openapi.ts'
import { ImportDoors } from './import-doors.ts'

/** Uploads that come to nothing: cut off, too large, or met by a database that fails. Nothing is left, and the next one works. */
const MIB = 1024 * 1024
let doors: ImportDoors
let token: string
beforeAll(async () => {
  doors = await ImportDoors.open({ importFileMax: 3 * MIB })
  token = await doors.app.token('IMPORTER', '188')
}, 60_000)
afterAll(() => doors.close())

const NOTHING = { batches: 0, pieces: 0, decisions: 0 }

async function left(): Promise<unknown> {
  const [row] =
    await doors.rows(`select (select count(*)::int from import_batch where kind = 'MEMBERS') as batches,
    (select count(*)::int from import_piece) as pieces, (select count(*)::int from decision where number = 'cut off') as decisions`)
  return row
}

/** The next upload works, and is taken away again. */
async function worksAgain(): Promise<void> {
  const { state } = await doors.previewed('Họ tên,Ngày sinh\nTrần Mẫu Một,1980\n')
  expect(state).toBe('PREVIEWED')
  await doors.rows('truncate import_batch cascade')
}

const BOUNDARY = 'a-boundary-of-a-form'
const FORM_HEAD = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\ncontent-type: text/csv\r\n\r\n`
const FORM_END = `\r\n--${BOUNDARY}--\r\n`

const BODIES = {
  'a body': { type: 'application/octet-stream', head: '' },
  'a form': { type: `multipart/form-data; boundary=${BOUNDARY}`, head: FORM_HEAD },
} as const
type BodyKind = keyof typeof BODIES

/** A request whose body is still to be written; without a length it goes in chunks. */
function begin(kind: BodyKind, length: number | null): ClientRequest {
  const upload = request(`${doors.url}/imports?kind=members&unit=188&dryRun=true&decision=cut+off`, {
    method: 'POST',
    headers: {
      ...doors.headers(token),
      'content-type': BODIES[kind].type,
      ...(length === null ? {} : { 'content-length': length }),
    },
  })
  upload.write(BODIES[kind].head)
  return upload
}

/** What came back; null: the connection was closed without an answer. */
async function answerTo(
  upload: ClientRequest,
): Promise<{ readonly status: number; readonly body: unknown } | null> {
  const answer = await new Promise<IncomingMessage | null>((resolve) => {
    upload.once('response', resolve)
    upload.once('error', () => resolve(null))
  })
  if (!answer) return null
  const body: unknown = JSON.parse(await text(answer))
  return { status: answer.statusCode ?? 0, body }
}

/** One sentence, which tells of no program. */
const REFUSAL = {
  code: expect.stringMatching(/^[A-Z_]+$/),
  message: expect.stringMatching(/^[^\n]{10,200}\.$/),
  requestId: expect.any(String),
}

describe.each(['a body', 'a form'] as const)('an upload as %s', (kind) => {
  test.each([
    { how: 'with its length told', length: 2 * MIB },
    { how: 'in chunks', length: null },
  ])('that is cut off, $how, leaves nothing', async ({ length }) => {
    const upload = begin(kind, length)
    const broken = answerTo(upload)
    upload.write(Buffer.alloc(MIB, 'a'))
    await expect.poll(left).toMatchObject({ batches: 1, pieces: expect.toSatisfy((n: number) => n > 1) })
    upload.destroy()
    expect(await broken).toBeNull()
    await expect.poll(left).toEqual(NOTHING)
    await worksAgain()
  })

  test('that is larger than a file may be is refused in a sentence, and leaves nothing', async () => {
    const told = begin(kind, 100 * MIB)
    expect(await answerTo(told)).toEqual({ status: 413, body: REFUSAL })
    told.destroy()
    const upload = begin(kind, null)
    const answer = answerTo(upload)
    const size = 3 * MIB + 1
    for (let sent = 0; sent < size; sent += MIB) upload.write(Buffer.alloc(Math.min(MIB, size - sent), 'a'))
    upload.end(kind === 'a form' ? FORM_END : '')
    expect(await answer).toEqual({ status: 413, body: REFUSAL })
    await expect.poll(left).toEqual(NOTHING)
    await worksAgain()
  })

  test.each([
    ['its first piece', 'position >= 0'],
    ['a piece in its middle', 'position >= 3'],
  ])(
    'of which the database does not take %s is an error with an id, and leaves nothing',
    async (_which, when) => {
      await doors.rows(`create function refuse_piece() returns trigger language plpgsql as $$
      begin raise exception using errcode = '53100', message = 'could not extend file: No space left on device'; end $$`)
      await doors.rows(
        `create trigger refuse_piece before insert on import_piece for each row when (new.${when}) execute function refuse_piece()`,
      )
      const upload = begin(kind, null)
      const answer = answerTo(upload)
      upload.write(Buffer.alloc(2 * MIB, 'a'))
      upload.end(kind === 'a form' ? FORM_END : '')
      expect(await answer).toEqual({ status: 500, body: { ...REFUSAL, code: 'INTERNAL' } })
      await doors.rows('drop trigger refuse_piece on import_piece')
      await doors.rows('drop function refuse_piece')
      expect(await left()).toEqual(NOTHING)
      await worksAgain()
    },
  )
})

describe('a form', () => {
  test.each([
    ['without its last line', `${FORM_HEAD}Họ tên,Ngày sinh\nTrần Mẫu Một,1980`],
    ['that ends within its head', `--${BOUNDARY}\r\ncontent-disposition: form-data; name="fi`],
    ['without a file', `--${BOUNDARY}\r\ncontent-disposition: form-data; name="note"\r\n\r\nx${FORM_END}`],
    ['whose file has another name', `${FORM_HEAD.replace('"file"', '"roster"')}Họ tên${FORM_END}`],
    ['with an empty file', `${FORM_HEAD}${FORM_END}`],
    ['of nothing', ''],
  ])('%s is refused in a sentence, and leaves nothing', async (_name, body) => {
    const answer = await describedFetch(`${doors.url}/imports?kind=members&unit=188`, {
      method: 'POST',
      headers: { ...doors.headers(token), 'content-type': BODIES['a form'].type },
      body,
    })
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 400, body: REFUSAL })
    expect(await left()).toEqual(NOTHING)
  })

  test('with other fields before and behind its file is taken in', async () => {
    const form = new FormData()
    form.set('note', 'x')
    form.set('file', new Blob(['Họ tên,Ngày sinh\nTrần Mẫu Một,1980\n']), 'danh sách.csv')
    form.set('more', 'y')
    const answer = await describedFetch(`${doors.url}/imports?kind=members&unit=188&dryRun=true`, {
      method: 'POST',
      headers: doors.headers(token),
      body: form,
    })
    expect(answer.status).toBe(202)
    expect(await doors.rows('select file_name from import_batch')).toEqual([{ file_name: 'danh sách.csv' }])
  })
})
