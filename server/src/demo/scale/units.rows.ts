import { foldVietnamese } from '@chibo/shared'
import type { Row } from '../rows.ts'
import { segment } from '../../modules/units/index.ts'
import { chance, createDraw, pick } from './draw.ts'
import { createNumberedIds } from './ids.ts'
import { at, below, type Layout } from './layout.ts'

/** A unit before it is divided among its tables. */
export interface NewUnit {
  readonly id: string
  readonly parentId: string
  readonly path: string
  readonly kind: 'province' | 'commune' | 'cell'
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string
  /** how many units lie right below */
  readonly children: number
}

/** Where the organization hangs in the tree. */
export interface Root {
  readonly id: string
  readonly path: string
  /** the first free segment below it */
  readonly segment: number
}

// Ids of provinces, communes and cells are numbered in turn.
const COMMUNES = 1_000
const CELLS = 10_000

const idOf = createNumberedIds('unit')
/** The id of a province by its number. */
export const provinceId = (province: number): string => idOf(province)
/** The id of a commune by its number. */
export const communeId = (commune: number): string => idOf(COMMUNES + commune)
/** The id of a cell by its number. */
export const cellId = (cell: number): string => idOf(CELLS + cell)

/** The code of a province, 0 being the largest: `S01`. Those of its communes are `S01-001`, of their cells `S01-001-001`. */
export function provinceCode(province: number): string {
  return `S${String(province + 1).padStart(2, '0')}`
}

const counted = (code: string, number: number): string => `${code}-${String(number + 1).padStart(3, '0')}`

// "Thử" (trial) in the names of provinces and communes says that they are invented.
const FIRST =
  'An Bình Cẩm Châu Đại Đông Đức Hải Hòa Hồng Hưng Khánh Kim Lạc Lập Liên Long Minh Mỹ Nam Nghĩa Ngọc Nhân Phong Phú Phúc Quang Quảng Sơn Tam Tân Tây Thạch Thanh Thuận Tiên Trung Trường Văn Vĩnh Xuân Yên'.split(
    ' ',
  )
const SECOND =
  'An Bình Châu Cường Đạo Điền Đông Đức Giang Hà Hải Hiệp Hòa Hội Hưng Khê Lâm Lập Lễ Lộc Long Lương Minh Mỹ Nguyên Nhân Ninh Phong Phú Phúc Phương Quang Sơn Tân Thành Thắng Thịnh Thọ Tiến Trạch Trung Vân Xá Yên'.split(
    ' ',
  )
const OFFICES = [
  'Trường THCS',
  'Trường Tiểu học',
  'Trường Mầm non',
  'Trạm Y tế',
  'Công an',
  'Quân sự',
  'Cơ quan Ủy ban nhân dân',
]

const place = createDraw('place')

/** All units, those above before those below. */
export function* unitsOf(layout: Layout, root: Root): Generator<NewUnit> {
  for (let province = 0; province < layout.provinces; province += 1) {
    const [first, next] = below(layout.communesFrom, province)
    const inside = `tỉnh Thử ${String(province + 1).padStart(2, '0')}`
    const unit: NewUnit = {
      id: provinceId(province),
      parentId: root.id,
      path: root.path + segment(root.segment + province),
      kind: 'province',
      code: provinceCode(province),
      name: `Đảng bộ ${inside}`,
      committeeName: `Tỉnh ủy Thử ${String(province + 1).padStart(2, '0')}`,
      placeName: capitalized(inside),
      children: next - first,
    }
    yield unit
    for (let commune = first; commune < next; commune += 1)
      yield* communeWithCells(layout, commune, commune - first, unit)
  }
}

function* communeWithCells(
  layout: Layout,
  commune: number,
  number: number,
  province: NewUnit,
): Generator<NewUnit> {
  const [first, next] = below(layout.cellsFrom, commune)
  const inside = communePlace(commune)
  const unit: NewUnit = {
    id: communeId(commune),
    parentId: province.id,
    path: province.path + segment(number),
    kind: 'commune',
    code: counted(province.code, number),
    name: `Đảng bộ ${inside}`,
    committeeName: `Đảng ủy ${inside}`,
    placeName: capitalized(inside),
    children: next - first,
  }
  yield unit
  for (let cell = first; cell < next; cell += 1) {
    const name = cellPlace(cell - first, next - first, isUrban(commune))
    yield {
      id: cellId(cell),
      parentId: unit.id,
      path: unit.path + segment(cell - first),
      kind: 'cell',
      code: counted(unit.code, cell - first),
      name: `Chi bộ ${name} ${inside}`,
      committeeName: at(layout.sizes, cell) < COMMITTEE_FROM ? null : `Chi ủy ${name} ${inside}`,
      placeName: capitalized(name),
      children: 0,
    }
  }
}

function isUrban(commune: number): boolean {
  return chance(place(commune, 0), 22)
}

function communePlace(commune: number): string {
  const own = `Thử ${pick(place(commune, 1), FIRST)} ${pick(place(commune, 2), SECOND)}`
  return `${isUrban(commune) ? 'phường' : 'xã'} ${own}`
}

/** What a cell is called. */
export function cellName(layout: Layout, cell: number): string {
  const commune = at(layout.communeOf, cell)
  const [first, next] = below(layout.cellsFrom, commune)
  return `Chi bộ ${cellPlace(cell - first, next - first, isUrban(commune))} ${communePlace(commune)}`
}

/** From so many people on, a cell elects a committee. */
export const COMMITTEE_FROM = 9

/** One cell in four is of an office or a school, the others are of villages or quarters. */
function cellPlace(number: number, cells: number, urban: boolean): string {
  const villages = Math.ceil(cells * 0.75)
  if (number < villages) return `${urban ? 'tổ dân phố' : 'thôn'} ${String(number + 1)}`
  const office = number - villages
  const turn = Math.floor(office / OFFICES.length)
  return `${OFFICES[office % OFFICES.length] ?? ''}${turn === 0 ? '' : ` số ${String(turn + 1)}`}`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const naming = ({ code, name, committeeName, placeName }: NewUnit) => ({
  code,
  name,
  name_folded: foldVietnamese(name),
  committee_name: committeeName,
  place_name: placeName,
})
const ALWAYS = '(,)'

/** The rows of a unit in each table. Today's copies are what the dated tables say on every day. */
export const unitRows = {
  unit: (unit: NewUnit): Row<'unit'> => ({
    id: unit.id,
    next_segment: unit.children,
    parent_id: unit.parentId,
    path: unit.path,
    ...naming(unit),
    kind_code: unit.kind,
    in_force: true,
  }),
  unit_placement: (unit: NewUnit): Row<'unit_placement'> => ({
    unit_id: unit.id,
    parent_id: unit.parentId,
    path: unit.path,
    during: ALWAYS,
  }),
  unit_name: (unit: NewUnit): Row<'unit_name'> => ({ unit_id: unit.id, ...naming(unit), during: ALWAYS }),
  unit_kind_period: (unit: NewUnit): Row<'unit_kind_period'> => ({
    unit_id: unit.id,
    kind_code: unit.kind,
    during: ALWAYS,
  }),
}
