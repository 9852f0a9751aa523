import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EVERYWHERE_RANGES, inScope } from '../../src/database/in-scope.ts'
import { decodeId } from '../../src/graphql/ids.ts'
import { findFile } from '../../src/modules/documents/documents.repo.ts'
import { FileStores } from '../../src/modules/documents/index.ts'
import { scratchDirectory } from '../kit/program.ts'
import { DocumentDoors, DOCX, MACROS, PDF, PNG, SLIDES, XLSX } from './documents.kit.ts'

/** Files of documents: the same wherever their bytes are kept. */
const MAX = 20 * 1024 * 1024

describe.each(['database', 'disk'])('files that are kept in the %s', (where) => {
  const scratch = scratchDirectory()
  let doors: DocumentDoors
  let unit: string
  beforeAll(async () => {
    doors = await DocumentDoors.open({ CHIBO_FILES: where, CHIBO_DATA_DIR: scratch.path })
    unit = await doors.unit('188')
  }, 60_000)
  afterAll(async () => {
    await doors.app.close()
    scratch.remove()
  })

  const diskFiles = (): string[] => {
    const directory = join(scratch.path, 'files')
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((name) => join(directory, name))
      .filter((path) => statSync(path).isFile())
  }

  test('come back as they were sent, as a download that nobody keeps', async () => {
    const kept = await doors.keep({ unit, fileName: 'Nghị quyết 5.pdf' })
    expect(kept.status).toBe(201)
    const answer = await doors.give(kept.id)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Nghi_quyet_5.pdf"; filename*=UTF-8''Ngh%E1%BB%8B%20quy%E1%BA%BFt%205.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF)
    expect(await doors.read(kept.id)).toMatchObject({
      title: 'Nghị quyết 5',
      fileName: 'Nghị quyết 5.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      digest: createHash('sha256').update(PDF).digest('hex'),
      url: `/documents/${kept.id}`,
      state: 'CURRENT',
      type: null,
      sign: null,
      unit: { code: '188' },
      meeting: null,
    })
  })

  test('of several pieces come back whole; 20 MB are taken, one byte more is not', async () => {
    const whole = Buffer.concat([PDF, randomBytes(MAX - PDF.length)])
    const kept = await doors.keep({ unit, fileName: 'a.pdf' }, whole)
    expect(kept.status).toBe(201)
    const back = Buffer.from(await (await doors.give(kept.id)).arrayBuffer())
    expect(back.equals(whole)).toBe(true)
    expect(await doors.keep({ unit }, Buffer.concat([whole, PNG]))).toMatchObject({
      status: 413,
      code: 'BAD_USER_INPUT',
    })
  })

  test('are what their bytes say, whatever they are called and sent as', async () => {
    const taken: [string, Uint8Array, string][] = [
      ['a.exe', PDF, 'a.exe.pdf'],
      ['../../etc/passwd', PNG, 'passwd.png'],
      ['..\\..\\a.docx', DOCX, 'a.docx'],
      ['b.pdf', XLSX, 'b.pdf.xlsx'],
      ['', DOCX, 'van-ban.docx'],
    ]
    for (const [fileName, bytes, name] of taken) {
      const { id } = await doors.keep({ unit, fileName }, bytes, { type: 'application/pdf' })
      expect(await doors.read(id)).toMatchObject({ fileName: name })
      expect(Buffer.from(await (await doors.give(id)).arrayBuffer())).toEqual(Buffer.from(bytes))
    }
    const lies = [
      ...['<script>alert(1)</script>', '%PDF', 'GIF89a', 'PK\x03\x04', '', 'MZ'].map((text) =>
        Buffer.from(text),
      ),
      ...[MACROS, SLIDES, DOCX.subarray(0, DOCX.length - 30)],
    ]
    for (const bytes of lies)
      expect(await doors.keep({ unit }, bytes)).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await doors.keep({ unit }, MACROS)).toMatchObject({
      status: 415,
      message: 'Tệp phải là PDF, JPEG, PNG, Word (.docx) hoặc Excel (.xlsx), không có macro.',
    })
  })

  test('that are no longer what was kept are given to nobody', async () => {
    const bytes = Buffer.concat([PDF, randomBytes(600_000)])
    const { id } = await doors.keep({ unit, fileName: 'a.pdf' }, bytes)
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (where === 'disk') {
      const path = join(scratch.path, 'files', digest.slice(0, 2), digest.slice(2))
      expect(readFileSync(path).equals(bytes)).toBe(true)
      writeFileSync(path, Buffer.alloc(bytes.length))
      expect((await doors.give(id)).status).toBe(500)
      // Kept once more it is there again, for both.
      expect((await doors.keep({ unit, fileName: 'b.pdf' }, bytes)).status).toBe(201)
      expect((await doors.give(id)).status).toBe(200)
      rmSync(path)
      expect((await doors.give(id)).status).toBe(500)
      expect((await doors.keep({ unit, fileName: 'c.pdf' }, bytes)).status).toBe(201)
      expect((await doors.give(id)).status).toBe(200)
      return
    }
    const changed = await doors.send.rows(
      `update stored_file_piece p set bytes = set_byte(bytes, 0, 0) from stored_file f
       where f.id = p.file_id and f.digest = decode($1, 'hex') and position = 1 returning 1`,
      [digest],
    )
    expect(changed).toHaveLength(1)
    expect((await doors.give(id)).status).toBe(500)
  })

  test('lie where the settings say, for their owner alone, under names that tell nothing', async () => {
    const counted = await doors.send.rows(
      'select kept_in, count(*)::int from stored_file group by 1 order by 1',
    )
    expect(counted.map((row) => row['kept_in'])).toEqual([where.toUpperCase()])
    const pieces = Number(await doors.send.text('select count(*) from stored_file_piece'))
    if (where === 'database') {
      expect(pieces).toBeGreaterThan(80)
      expect(() => diskFiles()).toThrow('ENOENT')
      return
    }
    expect(pieces).toBe(0)
    const files = diskFiles()
    expect(files).toHaveLength(6)
    for (const path of files) {
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(path.slice(join(scratch.path, 'files').length)).toMatch(/^\/[0-9a-f]{2}\/[0-9a-f]{62}$/)
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(
        path.slice(-65).replace('/', ''),
      )
    }
    // No address leads to them.
    const name = files[0]?.slice(scratch.path.length) ?? ''
    for (const path of [name, `/documents${name}`, `/documents/..${name}`, `/documents/%2e%2e${name}`])
      expect((await doors.get(path)).status, path).toBe(404)
  })

  test('that were kept elsewhere before are still given', async () => {
    const elsewhere = new FileStores(where === 'disk' ? 'DATABASE' : 'DISK', join(scratch.path, 'files'))
    const bytes = Buffer.from(`%PDF-1.7 ${where}`)
    const { id } = await doors.keep({ unit, fileName: 'a.pdf' }, bytes)
    const read = await inScope(doors.app.database.db, EVERYWHERE_RANGES, async (tx) => {
      const file = await findFile(tx, decodeId(['doc'], id, []))
      return file && elsewhere.read(tx, file)
    })
    expect(read).toEqual(bytes)
  })
})
