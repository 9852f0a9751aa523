import { foldVietnamese } from '@chibo/shared'
import { sql } from 'kysely'
import type { Database } from '../database/pool.ts'
import { COMMITTEE_FROM, type UnitIds } from './context.ts'
import { daterange } from './days.ts'
import type { PlaceFiles } from './files.ts'
import type { Ids } from './ids.ts'
import { insideName } from './names.ts'
import { insertRows } from './rows.ts'
import { segment } from '../modules/units/index.ts'

interface NewUnit {
  readonly code: string
  readonly kind: 'province' | 'district' | 'commune' | 'agency' | 'cell'
  readonly name: string
  /** null: the cell is led by its secretary alone */
  readonly committeeName: string | null
  readonly placeName: string
}

/**
 * Makes the place's units that the database does not have under their codes: a tree that was imported before keeps
 * its province, district and communes, and gets the cells.
 *
 * @param db a transaction, past row-level security
 * @returns the ids of all units of the place
 */
export async function insertUnits(db: Database, files: PlaceFiles, ids: Ids): Promise<UnitIds> {
  const { province, district } = files.place
  const known = new Map<string, string>()
  await insertChildren(db, 'ROOT', [{ ...province, kind: 'province' }], ids, known)
  await insertChildren(db, province.code, [{ ...district, kind: 'district' }], ids, known)
  const below = Map.groupBy(files.cells, ({ parent }) => parent || district.code)
  const direct = (below.get(district.code) ?? []).map(cell)
  await insertChildren(db, district.code, [...communes(files), ...direct], ids, known)
  for (const [parent, cells] of below)
    if (parent !== district.code) await insertChildren(db, parent, cells.map(cell), ids, known)
  return (code) => {
    const id = known.get(code)
    if (id === undefined) throw new Error(`There is no unit ${code}.`)
    return id
  }
}

function communes(files: PlaceFiles): NewUnit[] {
  return files.communes.map(({ code, place }) => {
    const inside = insideName(place)
    return {
      code,
      kind: 'commune',
      name: `Đảng bộ ${inside}`,
      committeeName: `Đảng ủy ${inside}`,
      placeName: place,
    }
  })
}

function cell({ code, kind, place, members, probationary }: PlaceFiles['cells'][number]): NewUnit {
  const inside = insideName(place)
  return {
    code,
    kind,
    name: `${kind === 'agency' ? 'Chi bộ cơ sở' : 'Chi bộ'} ${inside}`,
    committeeName: members - probationary < COMMITTEE_FROM ? null : `Chi ủy ${inside}`,
    placeName: place,
  }
}

async function insertChildren(
  db: Database,
  parentCode: string,
  units: readonly NewUnit[],
  ids: Ids,
  known: Map<string, string>,
): Promise<void> {
  const codes = [parentCode, ...units.map(({ code }) => code)]
  const present = await db.selectFrom('unit').select(['id', 'code']).where('code', 'in', codes).execute()
  for (const { id, code } of present) known.set(code, id)
  const missing = units.filter(({ code }) => !known.has(code))
  if (missing.length === 0) return
  const parent = await db
    .updateTable('unit')
    .set({ next_segment: sql`next_segment + ${missing.length}` })
    .where('code', '=', parentCode)
    .returning(['id', 'path', sql<number>`next_segment - ${missing.length}`.as('first')])
    .executeTakeFirstOrThrow()
  const rows = missing.map((unit, index) => {
    const id = ids(`unit ${unit.code}`)
    known.set(unit.code, id)
    const naming = {
      code: unit.code,
      name: unit.name,
      name_folded: foldVietnamese(unit.name),
      committee_name: unit.committeeName,
      place_name: unit.placeName,
    }
    const placement = { parent_id: parent.id, path: parent.path + segment(parent.first + index) }
    return { id, kind_code: unit.kind, naming, placement }
  })
  // No known beginning: the reports tell of these units as of something that was always there.
  const during = daterange(null)
  await insertRows(
    db,
    'unit',
    rows.map(({ id, kind_code, naming, placement }) => ({
      id,
      kind_code,
      in_force: true,
      next_segment: 0,
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
