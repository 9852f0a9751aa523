import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAccount } from '../../src/auth/accounts/accounts.ts'
import { createImportCommand } from '../../src/commands/import.ts'
import { readConfig } from '../../src/config.ts'
import { HOLDINGS } from '../../src/holdings.ts'
import { connect, type Database } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { importUnits } from '../../src/modules/unit-import/index.ts'
import { SECRET, TODAY } from '../kit/app.ts'
import { createTestDatabase, templateOf, type TestDatabase } from '../kit/database.ts'
import { runReorganization, type Told } from './kit.ts'

/** Small files of reorganizations: what they come to, and everything that can be wrong with them. */

const DAY = '2025-07-01'
const sealer = createSealer(SECRET)

let template: string
let database: TestDatabase
let folder: string
beforeAll(async () => {
  template = await templateOf('units that files reorganize', async (url) => {
    const { db, close } = connect(url)
    try {
      await settle(db)
    } finally {
      await close()
    }
  })
})
beforeEach(async () => {
  database = await createTestDatabase(template)
  folder = mkdtempSync(join(tmpdir(), 'chibo-files-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})

/** A district with communes and cells, and who may decide on them. */
async function settle(db: Database): Promise<void> {
  const units = [
    '20,province,Tỉnh Lạng Sơn,',
    '188,district,Huyện Lộc Bình,20',
    'a,commune,Xã A,188',
    'b,commune,Xã B,188',
    'c,commune,Xã C,188',
    'a1,cell,Thôn 1,a',
    'c1,cell,Thôn 2,c',
    'c2,cell,Thôn 3,c',
    'x,cell,Cơ quan huyện,188',
  ]
  const report = await importUnits(
    db,
    {
      fileName: 'units.csv',
      bytes: Buffer.from(['code,level,name,parent_code', ...units].join('\n')),
      unitCode: 'ROOT',
      effectiveOn: null,
      decision: null,
      isDryRun: false,
      errorPolicy: 'REJECT_ALL',
    },
    TODAY,
  )
  expect(report).toMatchObject({ state: 'COMMITTED', new: 9 })
  for (const [username, unitCode, role] of [
    ['trunguong', 'ROOT', 'ORGANIZATION_BOARD'],
    ['huyen', '188', 'ORGANIZATION_BOARD'],
    ['vanphong', 'ROOT', 'COMMITTEE_OFFICE'],
  ] as const)
    await createAccount(db, {
      username,
      displayName: username,
      role,
      unitCode,
      password: 'a password of this test',
    })
}

async function rows(statement: string): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(statement).execute(database.owner.db)).rows
}

/** The units of a day as `code kind < parent: name`. */
async function tree(day: string): Promise<unknown[]> {
  const found = await rows(
    `select u.code || ' ' || u.kind_code || ' < ' || p.code || ': ' || u.name as line
     from unit_as_of('${day}') u join unit_as_of('${day}') p on p.id = u.parent_id order by u.code collate "C"`,
  )
  return found.map(({ line }) => line)
}

/** A member at home in a unit, with a card number. */
async function member(unitCode: string, cardNumber: string): Promise<void> {
  const id = newUuid()
  await rows(
    `insert into member (id, full_name, sort_name, name_folded, invented) values ('${id}', 'Lê Anh', 'Anh Lê', 'le anh', true)`,
  )
  await rows(
    `insert into membership (id, member_id, unit_id, kind, during)
     select gen_random_uuid(), '${id}', id, 'HOME', '[2020-01-01,)' from unit where code = '${unitCode}'`,
  )
  await sql`insert into member_private (member_id, card_number, card_number_digest)
    values (${id}, ${sealer.seal(cardNumber)}, ${sealer.digest(cardNumber)})`.execute(database.owner.db)
  await rows(`select refresh_member('${TODAY}', array['${id}'::uuid])`)
}

interface Texts {
  readonly lines: string
  readonly units: string
  readonly allotments?: string
  readonly provinces?: string
}

const HEADS = {
  lines: 'old_code,new_code,split',
  units: 'code,level,name,parent_code',
  allotments: 'old_code,subject,key,new_code',
  provinces: 'old_code,new_code',
} as const

/** Writes the files; answers the arguments that name them. */
function written(texts: Texts, heads: Partial<Record<keyof Texts, string>> = {}): string[] {
  const paths = (['lines', 'units', 'allotments', 'provinces'] as const).flatMap((name) => {
    const text = texts[name]
    if (text === undefined) return []
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, [heads[name] ?? HEADS[name], text].join('\n'))
    return name === 'lines' ? [path] : [`--${name}`, path]
  })
  return [...paths, '--effective', DAY, '--decision', '1-NQ']
}

const run = (texts: Texts, ...more: string[]): Promise<Told> =>
  runReorganization(database.url, [...written(texts), ...more])

/** Errors as `file line column code`. */
const told = ({ errors }: Told): string[] =>
  errors.map(({ file, row, column, code }) => {
    return [file.replace(`${folder}/`, '').replace('.csv', ''), String(row), column ?? '-', code].join(' ')
  })

/** Two communes become one, another is divided; the district's cell goes to one of them. */
const WHOLE: Texts = {
  lines: 'a,e,no\nb,e,no\nc,f,yes\nc,g,yes\nx,h,no',
  units: 'e,commune,Xã E,20\nf,commune,Xã F,20\ng,commune,Xã G,20\nh,cell,Cơ quan xã,e',
  allotments: 'c,unit,c1,f\nc,unit,c2,g',
  provinces: '20,20',
}

const BEFORE = [
  '188 district < 20: Đảng bộ huyện Lộc Bình',
  '20 province < ROOT: Đảng bộ tỉnh Lạng Sơn',
  'a commune < 188: Đảng bộ xã A',
  'a1 cell < a: Chi bộ Thôn 1',
  'b commune < 188: Đảng bộ xã B',
  'c commune < 188: Đảng bộ xã C',
  'c1 cell < c: Chi bộ Thôn 2',
  'c2 cell < c: Chi bộ Thôn 3',
  'x cell < 188: Chi bộ Cơ quan huyện',
]

const whole = { ...WHOLE, units: `20,province,Tỉnh Lạng Sơn,\n${WHOLE.units}` }

describe('files of a reorganization', () => {
  test('become a draft, previewed, with its batch and its audit record', async () => {
    const report = await run(whole)
    expect(report).toMatchObject({
      state: 'COMMITTED',
      reorganizationState: 'PREVIEWED',
      reorganizationId: expect.stringMatching(/^reorg_/),
      read: 13,
      new: 3,
      updated: 1,
      unchanged: 1,
      transfers: 8,
      rejected: 0,
      missing: 1,
      unallotted: [],
      errors: [],
    })
    expect(report.consequences).toContainEqual({ subject: 'UNIT', change: 'CREATED', count: 3 })
    expect(await tree('2025-06-30')).toEqual(BEFORE)
    expect(await tree(DAY)).toEqual(BEFORE)
    expect(
      await rows(
        `select r.state, r.number, r.title, r.signed_on::text as signed, b.kind, b.file_name as files, b.read_rows as read, a.action
         from reorganization r join import_batch b on b.reorganization_id = r.id
         join audit_record a on a.object_id = r.id`,
      ),
    ).toEqual([
      {
        state: 'PREVIEWED',
        number: '1-NQ',
        title: 'Sắp xếp tổ chức theo 1-NQ',
        signed: DAY,
        kind: 'REORGANIZATION',
        files: 'lines.csv, provinces.csv, units.csv, allotments.csv',
        read: 13,
        action: 'REORGANIZATION_CREATE',
      },
    ])
  })

  test('have effect where an account may approve them', async () => {
    const report = await run(whole, '--approve', 'trunguong')
    expect(report).toMatchObject({ reorganizationState: 'EFFECTIVE', errors: [] })
    expect(await tree('2025-06-30')).toEqual(BEFORE)
    expect(await tree(DAY)).toEqual([
      '20 province < ROOT: Đảng bộ tỉnh Lạng Sơn',
      'a1 cell < e: Chi bộ Thôn 1',
      'c1 cell < f: Chi bộ Thôn 2',
      'c2 cell < g: Chi bộ Thôn 3',
      'e commune < 20: Đảng bộ xã E',
      'f commune < 20: Đảng bộ xã F',
      'g commune < 20: Đảng bộ xã G',
      'h cell < e: Chi bộ Cơ quan xã',
    ])
  })

  test('wait for a day to come', async () => {
    const report = await run(whole, '--effective', '2026-02-01', '--approve', 'trunguong')
    expect(report).toMatchObject({ reorganizationState: 'APPROVED', errors: [] })
    expect(await tree('2026-02-01')).toEqual(BEFORE)
  })

  test('say where members go, by card numbers that are told nowhere', async () => {
    await member('c', '000203000001')
    await member('c', '000203000002')
    const rest = 'c,unit,c1,f\nc,unit,c2,g'
    const strange = await run({ ...whole, allotments: `${rest}\nc,member,000203000009,f` })
    expect(told(strange)).toEqual(['allotments 4 key NOT_FOUND'])
    expect(JSON.stringify(strange)).not.toContain('000203000009')
    const half = await run({ ...whole, allotments: `${rest}\nc,member,000203000001,f` }, '--dry-run')
    expect(half).toMatchObject({ state: 'DRY_RUN', unallotted: [{ unit: 'Đảng bộ xã C', count: 1 }] })
    const all = `${rest}\nc,member,000203000001,f\nc,member,000203000002,g`
    const report = await run({ ...whole, allotments: all }, '--approve', 'trunguong')
    expect(report).toMatchObject({ reorganizationState: 'EFFECTIVE', unallotted: [] })
    const homes = await rows(
      `select u.code, count(*)::int as count from membership m join unit u on u.id = m.unit_id
       where m.during @> date '${DAY}' group by 1 order by 1`,
    )
    expect(homes).toEqual([
      { code: 'f', count: 1 },
      { code: 'g', count: 1 },
    ])
    const kept = await rows(
      `select * from reorganization_allotment a join import_batch b using (reorganization_id)`,
    )
    expect(JSON.stringify(kept)).not.toContain('00020300000')
  })
})

describe('nothing is approved', () => {
  test('while something is not allotted; the draft stays', async () => {
    const report = await run({ ...whole, allotments: 'c,unit,c1,f' }, '--approve', 'trunguong')
    expect(report).toMatchObject({
      state: 'COMMITTED',
      reorganizationState: 'PREVIEWED',
      unallotted: [{ unit: 'Đảng bộ xã C', count: 1 }],
    })
    expect(told(report)).toEqual(['provinces 1 - NOT_ALLOTTED'])
    expect(await tree(DAY)).toEqual(BEFORE)
  })

  test.each(['huyen', 'vanphong'])('for %s, who may not, and nothing is stored', async (username) => {
    expect(told(await run(whole, '--approve', username))).toEqual(['provinces 1 - FORBIDDEN'])
    expect(await rows('select id from reorganization')).toEqual([])
  })

  test('for an account that is not there', async () => {
    await expect(run(whole, '--approve', 'nobody')).rejects.toThrow('There is no account nobody')
  })
})

describe('is refused, and nothing stored', () => {
  afterEach(async () => {
    expect(
      await rows(
        'select id from reorganization union all select id from import_batch where reorganization_id is not null',
      ),
    ).toEqual([])
  })

  test.each<[string, Partial<Texts>, string]>([
    ['an old unit that is not there', { lines: 'z,e,no\na,e,no' }, 'lines 2 old_code UNIT_NOT_IN_FORCE'],
    ['a new one that no file has', { lines: 'a,z,no\nb,e,no' }, 'lines 2 new_code NOT_FOUND'],
    ['a split that is none', { lines: 'a,e,yes' }, 'lines 2 split SPLIT_DIFFERS'],
    ['a level that there is no more', { units: 'e,district,Huyện E,20' }, 'units 2 level KIND_UNKNOWN'],
    ['a parent that ends', { units: 'e,commune,Xã E,188' }, 'units 2 parent_code UNIT_ENDS'],
    ['a unit that a file calls otherwise', { units: 'a1,cell,Thôn 9,a' }, 'units 2 code CODE_NOT_MAPPED'],
    ['a province that is not there', { provinces: '21,20' }, 'provinces 2 old_code UNIT_NOT_IN_FORCE'],
    ['an allotment out of nothing', { allotments: 'z,unit,c1,f' }, 'allotments 2 old_code UNIT_NOT_IN_FORCE'],
    ['an allotment of nothing', { allotments: 'c,unit,a1,f' }, 'allotments 2 key NOT_FOUND'],
    ['an allotment to elsewhere', { allotments: 'c,unit,c1,e' }, 'allotments 2 new_code ALLOTTED_ELSEWHERE'],
    [
      'what would hang on nothing',
      { lines: 'a,e,no\nb,e,no\nc,f,yes\nc,g,yes' },
      'lines 1 - UNIT_NOT_PLACED',
    ],
  ])('%s', async (_, change, expected) => {
    const report = await run({ ...whole, ...change })
    expect(report).toMatchObject({ state: 'REFUSED', reorganizationId: null })
    expect(told(report)).toContain(expected)
    expect(await tree(DAY)).toEqual(BEFORE)
  })

  test.each([
    ['lines', 'old_code,new_code', 'The header has no column split.'],
    ['units', 'code,name,parent_code', 'The header has no column level.'],
    ['allotments', 'subject,key,new_code', 'The header has no column old_code.'],
    ['provinces', 'old_code,old_code,new_code', 'The header has the column old_code twice.'],
  ] as const)('a file of %s that cannot be read', async (name, head, message) => {
    const report = await runReorganization(database.url, written(whole, { [name]: head }))
    expect(told(report)).toEqual([`${name} 1 - UNREADABLE`])
    expect(report.errors[0]?.message).toBe(message)
  })

  test('a unit that decides and is not there', async () => {
    const report = await run(whole, '--unit', 'nowhere')
    expect(told(report)).toEqual(['provinces 1 - NOT_FOUND'])
    expect(report.errors[0]?.message).toBe('There is no unit nowhere on the day before 2025-07-01.')
  })

  test('what lies outside of the unit that decides', async () => {
    const report = await run({ lines: '20,y,no', units: 'y,commune,Xã Y,' }, '--unit', '188')
    expect(told(report)).toContain('lines 2 old_code UNIT_NOT_IN_FORCE')
  })

  test('what the tree does not allow, at the rows that it comes from', async () => {
    await rows(
      `update unit_name set during = daterange(null, '2025-09-01') where code = 'b';
       insert into unit_name (unit_id, code, name, name_folded, place_name, during)
       select unit_id, 'b', 'Đảng bộ xã Bê', 'dang bo xa be', 'Xã Bê', '[2025-09-01,)' from unit_name where code = 'b'`,
    )
    expect(told(await run(whole))).toEqual(['lines 3 - UNIT_CHANGED_LATER'])
  })
})

describe('chibo import', () => {
  const lines: string[] = []
  const command = (...args: string[]) => {
    lines.length = 0
    return createImportCommand(HOLDINGS).run(['--kind', 'reorganization', ...args], {
      config: () =>
        readConfig({
          NODE_ENV: 'test',
          DATABASE_URL: database.url,
          CHIBO_SECRET: SECRET,
          CHIBO_TODAY: TODAY,
        }),
      print: (line) => lines.push(line),
      progress: () => undefined,
    })
  }

  test('tells people what it did, and what would follow', async () => {
    await command(...written(whole), '--dry-run')
    expect(lines.slice(0, 3)).toEqual([
      'A dry run: nothing is stored.',
      '13 read: 3 units new, 1 changed, 1 unchanged, 8 lines and allotments, 0 rejected; 1 units there and in no file.',
      '  Unit: ends: 4',
    ])
    const bad = command(...written({ ...whole, lines: `${whole.lines}\nz,e,no` }))
    await expect(bad).rejects.toThrow('Nothing was stored.')
    expect(lines.at(-1)).toBe(
      `  ${folder}/lines.csv, line 7, old_code: The unit did not exist on 30/06/2025.`,
    )
  })

  test.each([
    [[], 'expected one FILE or several'],
    [['file'], '--units is required: the units that there are afterwards'],
    [['file', '--units', 'u'], '--effective is required'],
    [['file', '--units', 'u', '--effective', 'July'], '--effective July is not a day like 2025-07-01'],
    [['file', '--units', 'u', '--effective', DAY], '--decision is required'],
    [['file', '--units', 'u', '--dry-run', '--approve', 'a'], '--approve and --dry-run exclude each other'],
  ])('says how it is used: %j', async (args, message) => {
    await expect(command(...args)).rejects.toThrow(message)
  })
})
