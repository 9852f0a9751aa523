import { foldVietnamese, sortName } from '@chibo/shared'
import { sql } from 'kysely'
import type { Database } from '../../src/database/pool.ts'
import { readPlaceFiles, type PlaceFiles } from '../../src/demo/files.ts'
import { createIds } from '../../src/demo/ids.ts'
import { createRandom, type Random } from '../../src/demo/random.ts'
import { insertRows } from '../../src/demo/rows.ts'
import { segment } from '../../src/demo/segments.ts'

/** The province that the bench's token may read, and the one beside it. */
export const PROVINCES = [
  { code: 'BENCH-1', place: 'tỉnh Thử Một', communes: 64 },
  { code: 'BENCH-2', place: 'tỉnh Thử Hai', communes: 16 },
] as const

/** Cells of a commune, smallest and largest. */
const CELLS = [18, 57] as const
/** Members of a cell, smallest and largest. */
const MEMBERS = [6, 27] as const
/** Cells handed to the database in one statement, with their members. */
const BATCH = 250

const ids = createIds('bench')

interface NewUnit {
  readonly code: string
  readonly kind: 'province' | 'commune' | 'cell'
  readonly place: string
  readonly parent: { readonly code: string; readonly path: string }
  readonly number: number
  readonly below: number
}

const LABELS = { province: 'Đảng bộ', commune: 'Đảng bộ', cell: 'Chi bộ' } as const

/**
 * Lays out an invented organization, the same at each run: two provinces, eighty communes, some three thousand cells
 * and fifty thousand members.
 *
 * @param db a transaction, past row-level security
 */
export async function insertOrganization(db: Database): Promise<void> {
  const { people } = readPlaceFiles('loc-binh')
  const root = await db
    .selectFrom('unit')
    .select(['id', 'path', 'next_segment'])
    .where('code', '=', 'ROOT')
    .executeTakeFirstOrThrow()
  const units = layOut(root.path, root.next_segment)
  await db
    .updateTable('unit')
    .set({ next_segment: root.next_segment + PROVINCES.length })
    .where('id', '=', root.id)
    .execute()
  const idOf = (code: string): string => (code === 'ROOT' ? root.id : ids(`unit ${code}`))
  await insertUnits(db, units, idOf)
  const cells = units.filter(({ kind }) => kind === 'cell')
  for (let first = 0; first < cells.length; first += BATCH) {
    await insertMembers(db, cells.slice(first, first + BATCH), idOf, people)
  }
}

function layOut(rootPath: string, firstSegment: number): NewUnit[] {
  return PROVINCES.flatMap(({ code, place, communes }, p) => {
    const province = { code, path: rootPath + segment(firstSegment + p) }
    const root = { code: 'ROOT', path: rootPath }
    return [
      { code, kind: 'province' as const, place, parent: root, number: firstSegment + p, below: communes },
      ...Array.from({ length: communes }, (_, c) => layOutCommune(province, c)).flat(),
    ]
  })
}

function layOutCommune(province: { code: string; path: string }, number: number): NewUnit[] {
  const code = `${province.code}-${String(number + 1).padStart(2, '0')}`
  const below = createRandom(`bench commune ${code}`).between(...CELLS)
  const self = { code, path: province.path + segment(number) }
  return [
    { code, kind: 'commune', place: `xã Thử ${code}`, parent: province, number, below },
    ...Array.from({ length: below }, (_, i) => ({
      code: `${code}-${String(i + 1).padStart(2, '0')}`,
      kind: 'cell' as const,
      place: `thôn ${String(i + 1)} xã Thử ${code}`,
      parent: self,
      number: i,
      below: 0,
    })),
  ]
}

async function insertUnits(
  db: Database,
  units: readonly NewUnit[],
  idOf: (code: string) => string,
): Promise<void> {
  const during = '(,)'
  const rows = units.map((unit) => {
    const name = `${LABELS[unit.kind]} ${unit.place}`
    const naming = {
      code: unit.code,
      name,
      name_folded: foldVietnamese(name),
      committee_name: null,
      place_name: unit.place,
    }
    const placement = {
      parent_id: idOf(unit.parent.code),
      path: unit.parent.path + segment(unit.number),
    }
    return { id: idOf(unit.code), kind_code: unit.kind, next_segment: unit.below, naming, placement }
  })
  await insertRows(
    db,
    'unit',
    rows.map(({ id, kind_code, next_segment, naming, placement }) => ({
      id,
      kind_code,
      next_segment,
      in_force: true,
      version: 1,
      ...naming,
      ...placement,
    })),
  )
  await insertRows(
    db,
    'unit_placement',
    rows.map(({ id, placement }) => ({ unit_id: id, ...placement, during })),
  )
  await insertRows(
    db,
    'unit_name',
    rows.map(({ id, naming }) => ({ unit_id: id, ...naming, during })),
  )
  await insertRows(
    db,
    'unit_kind_period',
    rows.map(({ id, kind_code }) => ({ unit_id: id, kind_code, during })),
  )
}

async function insertMembers(
  db: Database,
  cells: readonly NewUnit[],
  idOf: (code: string) => string,
  people: PlaceFiles['people'],
): Promise<void> {
  const members = cells.flatMap((cell) => {
    const random = createRandom(`bench cell ${cell.code}`)
    return Array.from({ length: random.between(...MEMBERS) }, (_, i) => {
      const { sex, name } = inventName(people, random)
      const official = random.chance(95)
      return {
        id: ids(`member ${cell.code}/${String(i + 1)}`),
        full_name: name,
        sort_name: sortName(name),
        name_folded: foldVietnamese(name),
        sex,
        joined_on: random.day('1985-01-01', official ? '2023-12-31' : '2025-12-31'),
        invented: true,
        standing: official ? 'OFFICIAL' : 'PROBATIONARY',
        activity: random.chance(96) ? 'ACTIVE' : 'EXEMPT',
        home_unit_id: idOf(cell.code),
        joined_on_precision: 'DAY',
        official_on_precision: 'DAY',
        version: 1,
      }
    })
  })
  await insertRows(db, 'member', members)
  const mine = sql`from member as m where m.home_unit_id = any (${cells.map(({ code }) => idOf(code))}::uuid[])`
  const since = sql`daterange(m.joined_on, null)`
  await sql`insert into membership (id, member_id, unit_id, kind, during) select m.id, m.id, m.home_unit_id, 'HOME', ${since} ${mine}`.execute(
    db,
  )
  await sql`insert into member_standing (member_id, standing, during) select m.id, m.standing, ${since} ${mine}`.execute(
    db,
  )
  await sql`insert into member_activity (member_id, activity, during) select m.id, m.activity, ${since} ${mine}`.execute(
    db,
  )
}

function inventName(people: PlaceFiles['people'], random: Random): { sex: 'MALE' | 'FEMALE'; name: string } {
  const sex = random.chance(58) ? 'MALE' : 'FEMALE'
  const { middle, given } = sex === 'MALE' ? people.male : people.female
  return { sex, name: [random.pick(people.family), random.pick(middle), random.pick(given)].join(' ') }
}
