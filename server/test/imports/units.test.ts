import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importUnits, type UnitImport } from '../../src/modules/unit-import/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { tellFigure } from '../kit/security.ts'

/** Files of units, the whole country among them. */
const TODAY = '2026-01-15'

let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.drop())

const HEAD = 'code,level,name,parent_code'

function run(text: string | Buffer, change: Partial<UnitImport> = {}) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const wanted = {
    fileName: 'units.csv',
    bytes,
    unitCode: 'ROOT',
    effectiveOn: null,
    decision: null,
    isDryRun: false,
    errorPolicy: 'REJECT_ALL' as const,
  }
  return importUnits(database.db, { ...wanted, ...change }, TODAY)
}

const national = (name: string): Buffer =>
  readFileSync(new URL(`../../demo/national/${name}.csv`, import.meta.url))

async function rows(statement: string): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(statement).execute(database.owner.db)).rows
}

const countsOn = async (day: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await rows(`select kind_code as kind, count(*)::int as count from unit_as_of('${day}') group by 1`)).map(
      ({ kind, count }) => [String(kind), Number(count)],
    ),
  )

/** Everything in the tables of the tree, as one digest. */
async function tree(): Promise<unknown> {
  const tables = [
    'unit',
    'unit_placement',
    'unit_name',
    'unit_kind_period',
    'decision',
    'import_batch',
    'audit_record',
  ]
  const digests = tables.map(
    (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t)`,
  )
  return (await rows(`select ${digests.join(" || ' ' || ")} as digest`))[0]
}

describe('the whole country', () => {
  test('before 2025-07-01: 63 provinces, 696 districts, 10,035 communes; the same file again changes nothing', async () => {
    const began = performance.now()
    const report = await run(national('units-before'))
    const seconds = (performance.now() - began) / 1_000
    expect(report).toMatchObject({ state: 'COMMITTED', read: 10_794, new: 10_794, rejected: 0, errors: [] })
    expect(await countsOn('2025-06-30')).toEqual({ root: 1, province: 63, district: 696, commune: 10_035 })
    tellFigure(`units: 10,794 of the country imported in ${seconds.toFixed(1)} s`)
    const [named] = await rows(
      `select name, committee_name, place_name, in_force from unit where code = '188'`,
    )
    expect(named).toEqual({
      name: 'Đảng bộ huyện Lộc Bình',
      committee_name: 'Huyện ủy Lộc Bình',
      place_name: 'Huyện Lộc Bình',
      in_force: true,
    })
    const wrong = await rows(
      `select u.code from unit u join unit p on p.id = u.parent_id
       where u.path not like p.path || '____' or length(u.path) <> length(p.path) + 4`,
    )
    expect(wrong).toEqual([])
    const before = await rows('select count(*) from unit_name')
    expect(await run(national('units-before'))).toMatchObject({ new: 0, unchanged: 10_794, undecided: 0 })
    expect(await rows('select count(*) from unit_name')).toEqual(before)
  }, 120_000)

  test('after it, from that day on by a decision: 34 provinces, 3,321 communes', async () => {
    const report = await run(national('units-after'), {
      effectiveOn: '2025-07-01',
      decision: '202/2025/QH15',
    })
    expect(report).toMatchObject({ state: 'COMMITTED', new: 3_355, errors: [] })
    expect(await countsOn('2025-07-01')).toEqual({ root: 1, province: 34, commune: 3_321 })
    expect(await countsOn('2025-06-30')).toEqual({ root: 1 })
    expect(await rows(`select number, effective_on::text as day from decision`)).toEqual([
      { number: '202/2025/QH15', day: '2025-07-01' },
    ])
  }, 60_000)
})

describe('a file', () => {
  const small = `${HEAD}\n20,province,Tỉnh Lạng Sơn,\n188,district,Huyện Lộc Bình,20\n06601,commune,Xã Tú Đoạn,188\n`

  test('may hold its columns in any order, with a byte order mark, and rows before their parents', async () => {
    const text =
      '\ufeffname,extra,parent_code,code,level\nHuyện Lộc Bình,x,20,188,district\n"Tỉnh  Lạng Sơn",,,20,province\n'
    expect(await run(text)).toMatchObject({ state: 'COMMITTED', new: 2 })
    expect(await rows(`select name from unit where code = '20'`)).toEqual([{ name: 'Đảng bộ tỉnh Lạng Sơn' }])
  })

  test('hangs below a unit, and leaves an audit record and a batch', async () => {
    await run(small)
    const below = await run(`${HEAD}\nA1,cell,Thôn 1,06601\nA2,cell,Thôn 2,\n`, { unitCode: '06601' })
    expect(below).toMatchObject({ state: 'COMMITTED', new: 2, batchId: expect.any(String) })
    expect(await rows(`select name, committee_name from unit where code = 'A2'`)).toEqual([
      { name: 'Chi bộ Thôn 2', committee_name: null },
    ])
    const audited = await rows(`select action, object_id from audit_record order by id desc limit 1`)
    expect(audited).toEqual([{ action: 'UNITS_IMPORT', object_id: below.batchId }])
    expect(await rows(`select new_rows from import_batch where id = '${String(below.batchId)}'`)).toEqual([
      { new_rows: 2 },
    ])
  })

  test('gives no unit days that its parent does not have', async () => {
    await run(`${HEAD}\n20,province,Tỉnh Lạng Sơn,\n`, { effectiveOn: '2020-01-01' })
    await run(`${HEAD}\n188,district,Huyện Lộc Bình,20\n06601,commune,Xã Tú Đoạn,188\n`)
    await run(`${HEAD}\n06602,commune,Xã Khác,188\n`, { effectiveOn: '2021-01-01' })
    expect(await rows(`select code, during::text from unit_name where code <> 'ROOT' order by code`)).toEqual(
      [
        { code: '06601', during: '[2020-01-01,)' },
        { code: '06602', during: '[2021-01-01,)' },
        { code: '188', during: '[2020-01-01,)' },
        { code: '20', during: '[2020-01-01,)' },
      ],
    )
  })

  test('stores nothing in a dry run, and tells what it would', async () => {
    const before = await tree()
    expect(await run(small, { isDryRun: true })).toMatchObject({ state: 'DRY_RUN', new: 3, batchId: null })
    expect(await tree()).toEqual(before)
  })

  test('leaves what it does not name, and counts it', async () => {
    await run(small)
    expect(await run(`${HEAD}\n20,province,Tỉnh Lạng Sơn,\n189,district,Huyện Khác,20\n`)).toMatchObject({
      new: 1,
      unchanged: 1,
      missing: 1,
    })
  })

  test.each([
    ['20,province,Tỉnh Lạng Sơn,\n20,province,Tỉnh Khác,', [2, 3], 'code', 'DUPLICATE'],
    [',province,Tỉnh Lạng Sơn,', [2], 'code', 'REQUIRED'],
    ['2 0,province,Tỉnh Lạng Sơn,', [2], 'code', 'INVALID_VALUE'],
    ['20,kingdom,Tỉnh Lạng Sơn,', [2], 'level', 'KIND_UNKNOWN'],
    ['20,province, ,', [2], 'name', 'REQUIRED'],
    ['20,province,Tỉnh Lạng Sơn,99', [2], 'parent_code', 'NOT_FOUND'],
    ['20,province,Tỉnh Lạng Sơn,20', [2], 'parent_code', 'INVALID_VALUE'],
    ['06601,commune,Xã Tú Đoạn,', [2], 'parent_code', 'PARENT_NOT_ALLOWED'],
    ['a,agency,A,b\nb,agency,B,a', [2, 3], 'parent_code', 'PARENT_NOT_ALLOWED'],
    ['s,section,S,t\nt,agency,T,zz', [3, 2], 'parent_code', 'NOT_FOUND'],
  ])('is refused whole where a row is bad: %j', async (text, lines, column, code) => {
    const before = await tree()
    const report = await run(`${HEAD}\n${text}\n`)
    expect(report.state).toBe('REFUSED')
    expect(report.errors.map(({ row }) => row).sort()).toEqual([...lines].sort())
    expect(report.errors).toContainEqual(expect.objectContaining({ row: lines[0], column, code }))
    expect(await tree()).toEqual(before)
  })

  test('lets bad rows out where that is wished for, with what hangs on them', async () => {
    const text = `${HEAD}\n20,province,Tỉnh Lạng Sơn,\n188,kingdom,Huyện Lộc Bình,20\n06601,commune,Xã Tú Đoạn,188\n189,district,Huyện Khác,20\n06602,commune,Xã Kia,189\n`
    const report = await run(text, { errorPolicy: 'SKIP_BAD_ROWS' })
    expect(report).toMatchObject({ state: 'COMMITTED', read: 5, new: 3, rejected: 2 })
    expect(await rows(`select code from unit where code <> 'ROOT' order by code`)).toEqual([
      { code: '06602' },
      { code: '189' },
      { code: '20' },
    ])
  })

  test('renames and moves nobody: a unit that is there and differs is undecided', async () => {
    await run(small)
    const text = `${HEAD}\n20,province,Tỉnh Lạng Sơn Mới,\n188,district,Huyện Lộc Bình,\n06601,commune,Xã Tú Đoạn,188\n`
    const report = await run(text)
    expect(report).toMatchObject({ state: 'REFUSED', unchanged: 1, undecided: 1, rejected: 1 })
    expect(report.errors).toMatchObject([
      { row: 2, column: 'name', code: 'UNIT_DIFFERS' },
      { row: 3, column: 'parent_code', code: 'PARENT_NOT_ALLOWED' },
    ])
  })

  test('may not take a code that is borne elsewhere, or later', async () => {
    await run(small)
    const elsewhere = await run(`${HEAD}\n06601,cell,Thôn 1,\n`, { unitCode: '188' })
    expect(elsewhere.errors).toMatchObject([{ code: 'UNIT_DIFFERS' }])
    await run(`${HEAD}\n08,province,Tỉnh Tuyên Quang,\n`, { effectiveOn: '2025-07-01' })
    const outside = await run(`${HEAD}\n08,cell,Thôn 1,\n`, { unitCode: '188' })
    expect(outside.errors).toMatchObject([{ code: 'CODE_BORNE_ELSEWHERE' }])
    const earlier = await run(`${HEAD}\n08,province,Tỉnh Tuyên Quang,\n`, { effectiveOn: '2020-01-01' })
    expect(earlier.errors).toMatchObject([{ code: 'CODE_BORNE_LATER' }])
  })

  test.each([
    ['', 'The file is empty.'],
    ['code,level,name\n', 'The header has no column parent_code.'],
    [`${HEAD},code\n`, 'The header has the column code twice.'],
    [`${HEAD}\n20,province,Tỉnh\n`, 'The row has more or fewer cells than the header.'],
    [`${HEAD}\n"20,province,Tỉnh,\n`, 'The quotes of a cell do not close, or stand where none may.'],
    [Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'The file is not UTF-8 text.'],
  ])('that cannot be read says why: %j', async (text, message) => {
    const report = await run(text)
    expect(report).toMatchObject({ state: 'REFUSED', read: 0, errors: [{ column: null, message }] })
  })

  test('needs a unit that is there on the day', async () => {
    expect((await run(small, { unitCode: 'NOWHERE' })).errors).toMatchObject([{ code: 'NOT_FOUND' }])
    await run(small, { effectiveOn: '2020-01-01' })
    const before = await run(`${HEAD}\nA1,cell,Thôn 1,\n`, { unitCode: '188', effectiveOn: '2019-01-01' })
    expect(before.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('has kinds and parents of its day alone', async () => {
    const district = `${HEAD}\n20,province,Tỉnh Lạng Sơn,\n188,district,Huyện Lộc Bình,20\n`
    const late = await run(district, { effectiveOn: '2025-07-01' })
    expect(late.errors).toMatchObject([{ row: 3, column: 'level', code: 'KIND_UNKNOWN' }])
    const early = await run(`${HEAD}\n20,province,Tỉnh,\n1,commune,Xã Một,20\n`, {
      effectiveOn: '2025-06-30',
    })
    expect(early.errors).toMatchObject([{ row: 3, column: 'parent_code', code: 'PARENT_NOT_ALLOWED' }])
  })
})
