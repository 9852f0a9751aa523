import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImportDoors } from './import-doors.ts'

/** Requests on imports that are sent twice are done once, and each leaves its record. */
let doors: ImportDoors
beforeAll(async () => {
  doors = await ImportDoors.open()
}, 60_000)
afterAll(() => doors.close())

const roster = (name: string) => `Họ tên,Ngày sinh,Chi bộ\n${name},1980,Chi bộ Không Có\n`

const key = (name: string) => ({ 'idempotency-key': name })

async function batches(): Promise<unknown> {
  const [row] = await doors.rows(
    `select (select count(*)::int from import_batch) as batches, (select count(*)::int from import_piece) as pieces`,
  )
  return row
}

describe('a file under a key', () => {
  test('is stored once, and answered with its first id again', async () => {
    const first = await doors.send(roster('Trần Mẫu Một'), {}, key('file'))
    expect(first.status).toBe(202)
    await doors.settled(first.report?.batchId ?? '')
    const before = await batches()
    const again = await doors.send(roster('Trần Mẫu Một'), {}, key('file'))
    expect(again).toMatchObject({
      status: 202,
      report: { batchId: first.report?.batchId, state: 'PREVIEWED' },
    })
    expect(await batches()).toEqual(before)
  })

  test('is another one where its bytes or what is asked for differ, and nothing of that is stored', async () => {
    await doors.send(roster('Trần Mẫu Hai'), {}, key('other'))
    const before = await batches()
    for (const other of [
      await doors.send(roster('Trần Mẫu Ba'), {}, key('other')),
      await doors.send(roster('Trần Mẫu Hai'), { effective: '2025-12-01' }, key('other')),
    ])
      expect(other).toMatchObject({ status: 409, refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } })
    expect(await batches()).toEqual(before)
  })

  test('is a conflict while it is still arriving', async () => {
    const slow = request(`${doors.url}/imports?kind=members&unit=188`, {
      method: 'POST',
      headers: {
        ...doors.headers(),
        ...key('slow'),
        'content-type': 'application/octet-stream',
        'content-length': 1_000,
      },
    })
    const broken = new Promise((resolve) => slow.once('error', resolve))
    slow.write('Họ tên')
    await expect
      .poll(() => doors.rows(`select id from import_batch where state = 'RECEIVING'`))
      .toHaveLength(1)
    expect(await doors.send(roster('Trần Mẫu Tư'), {}, key('slow'))).toMatchObject({
      status: 409,
      refusal: { code: 'CONFLICT' },
    })
    slow.destroy()
    await broken
    await expect.poll(() => doors.rows(`select id from import_batch where state = 'RECEIVING'`)).toEqual([])
    expect(await doors.send(roster('Trần Mẫu Tư'), {}, key('slow'))).toMatchObject({ status: 202 })
  })

  test('belongs to whoever sent it', async () => {
    const mine = await doors.send(roster('Trần Mẫu Năm'), {}, key('shared'))
    const token = await doors.app.token('IMPORTER', '188')
    const theirs = await doors.send(roster('Trần Mẫu Năm'), {}, key('shared'), token)
    expect([mine.status, theirs.status]).toEqual([202, 202])
    expect(theirs.report?.batchId).not.toBe(mine.report?.batchId)
  })

  test('has a key of at most 200 characters', async () => {
    expect(await doors.send(roster('a'), {}, key('k'.repeat(201)))).toMatchObject({ status: 400 })
  })
})

describe('what is done with an import', () => {
  test('is done once under a key, from the decision to the undo, and leaves its record', async () => {
    const { batchId } = await doors.previewed(roster('Trần Mẫu Sáu'))
    const skipping = { errorPolicy: 'skip-bad-rows' }
    const turns = [
      { what: 'decisions', body: { encoding: 'utf-8' }, state: 'PREVIEWED' },
      { what: 'commit', body: skipping, state: 'COMMITTED' },
      { what: 'undo', body: { reason: 'Nhầm tệp' }, state: 'UNDONE' },
    ]
    for (const { what, body, state } of turns) {
      expect(await doors.act(batchId, what, body, key('turn'))).toMatchObject({ status: 202 })
      expect(await doors.settled(batchId)).toMatchObject({ state })
      const [before] = await doors.rows('select max(version) as version from import_batch')
      // Done anew it would be refused: the batch is in another state by now.
      expect(await doors.act(batchId, what, body, key('turn'))).toMatchObject({
        status: 202,
        report: { state },
      })
      expect(await doors.rows('select max(version) as version from import_batch')).toEqual([before])
      expect(await doors.act(batchId, what, body)).toMatchObject({
        status: what === 'decisions' ? 202 : 409,
      })
      await doors.settled(batchId)
    }
    expect(await doors.act(batchId, 'commit', {}, key('turn'))).toMatchObject({
      status: 409,
      refusal: { code: 'IDEMPOTENCY_KEY_REUSED' },
    })
    const [kept] = await doors.rows(`select undone_reason from import_batch where state = 'UNDONE'`)
    expect(kept).toEqual({ undone_reason: 'Nhầm tệp' })
  })

  test('decides upon what the clerk has seen: whoever decides otherwise meanwhile is not overwritten', async () => {
    const { batchId } = await doors.previewed(roster('Trần Mẫu Tám'))
    const [before] = await doors.rows('select version from import_batch order by imported_at desc limit 1')
    const mine = { encoding: 'utf-8', expectedVersion: before?.['version'] }
    expect(await doors.act(batchId, 'decisions', { separator: ',' })).toMatchObject({ status: 202 })
    await doors.settled(batchId)
    expect(await doors.act(batchId, 'decisions', mine)).toMatchObject({
      status: 409,
      refusal: { code: 'CONFLICT' },
    })
    const [kept] = await doors.rows(
      `select decisions->>'separator' as separator, decisions->>'encoding' as encoding, decisions ? 'expectedVersion' as more
       from import_batch order by imported_at desc limit 1`,
    )
    expect(kept).toEqual({ separator: ',', encoding: null, more: false })
    const [now] = await doors.rows('select version from import_batch order by imported_at desc limit 1')
    expect(
      await doors.act(batchId, 'decisions', { ...mine, expectedVersion: now?.['version'] }),
    ).toMatchObject({ status: 202 })
    await doors.settled(batchId)
  })

  test('a refusal is not kept: the same request may succeed later', async () => {
    const { batchId } = await doors.previewed(roster('Trần Mẫu Bảy'))
    expect(await doors.act(batchId, 'undo', {}, key('later'))).toMatchObject({
      status: 409,
      refusal: { code: 'CONFLICT' },
    })
    await doors.act(batchId, 'commit', { errorPolicy: 'skip-bad-rows' })
    await doors.settled(batchId)
    expect(await doors.act(batchId, 'undo', {}, key('later'))).toMatchObject({ status: 202 })
    expect(await doors.settled(batchId)).toMatchObject({ state: 'UNDONE' })
  })

  test('several at once come to one', async () => {
    const { batchId } = await doors.previewed(roster('Trần Mẫu Tám'))
    const all = await Promise.all(
      Array.from({ length: 5 }, () => doors.act(batchId, 'cancel', {}, key('at once'))),
    )
    expect(all.filter(({ status }) => status === 202).length).toBeGreaterThan(0)
    expect(all.every(({ status, refusal }) => status === 202 || refusal?.code === 'CONFLICT')).toBe(true)
    expect(
      await doors.rows(`select action from audit_record where action = 'MEMBERS_IMPORT_CANCEL'`),
    ).toHaveLength(1)
  })
})

test('each act stands in the audit with who asked, in which request, and nothing of anybody', async () => {
  const token = await doors.app.token('IMPORTER', '188')
  const { batchId } = await doors.previewed(roster('Trần Mẫu Chín'))
  await doors.act(
    batchId,
    'decisions',
    { encoding: 'utf-8', units: [{ text: 'Chi bộ Không Có', value: null }] },
    {},
    token,
  )
  await doors.settled(batchId)
  await doors.act(batchId, 'commit', { errorPolicy: 'skip-bad-rows' }, {}, token)
  await doors.settled(batchId)
  await doors.act(batchId, 'undo', { reason: 'Nhầm' }, {}, token)
  await doors.settled(batchId)
  const records = await doors.rows(
    `select action, account_id is not null as account, token_id is not null as token, request_id is not null as request,
       changes::text from audit_record where object_id = (select id from import_batch order by imported_at desc limit 1) order by id`,
  )
  const told = (action: string, who: 'account' | 'token', request = true) => ({
    action,
    account: who === 'account',
    token: who === 'token',
    request,
    changes: expect.not.stringMatching(/Mẫu|Không Có|Nhầm|1980/),
  })
  expect(records).toEqual([
    told('MEMBERS_IMPORT_UPLOAD', 'account'),
    told('MEMBERS_IMPORT_DECIDE', 'token'),
    told('MEMBERS_IMPORT_COMMIT_ASK', 'token'),
    told('MEMBERS_IMPORT', 'account', false),
    told('MEMBERS_IMPORT_UNDO_ASK', 'token'),
    told('MEMBERS_IMPORT_UNDO', 'account', false),
  ])
  expect(JSON.parse(String(records[1]?.['changes']))).toEqual({
    encoding: { before: null, after: '1' },
    units: { before: null, after: '1' },
  })
})

test.each(['units', 'reorganization'])(
  'a file of %s is for the command line, and that is said',
  async (kind) => {
    expect(await doors.send('code,level,name,parent_code\n', { kind })).toMatchObject({
      status: 400,
      refusal: { message: expect.stringContaining('chibo import') },
    })
  },
)
